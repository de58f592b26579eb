import { describe, expect, test } from "vitest";
import { askedOf, missingOf } from "../../src/domain/asked.ts";
import { mirrored, QUESTIONS } from "../../src/domain/questionnaire.ts";
import { at, dana, noa, omar, pair } from "./scene.ts";
import { personState, type Stage, stage } from "./stage.ts";

const people = [dana, noa, omar];
const asked = (who: typeof noa, more: Partial<Stage> = {}) =>
  askedOf(personState(stage({ people, ...more }), who));
const told = (who: typeof noa, more: Partial<Stage> = {}) =>
  asked(who, more).map(({ number, question, pairId }) =>
    [number, question, ...(pairId === null ? [] : [pairId])].join(" "),
  );

describe("what is asked", () => {
  test("of a mentor is asked once for all pairs", () => {
    const pairs = [pair(), pair({ id: 2, menteeId: omar.id })];
    expect(told(dana, { pairs })).toEqual(told(dana));
    expect(told(dana)).toEqual([
      "1 responsive",
      "2 listened",
      "3 committed",
      "4 guided",
      "5 empathy",
      "6 fun",
      "7 takeaways",
      "8 differently",
      "9 whats-next",
    ]);
  });
  test("of a mentee with two mentors is about each, and the last questions once", () => {
    const pairs = [pair(), pair({ id: 2, mentorId: omar.id })];
    const all = asked(noa, { pairs });
    expect(all.map(({ pairId }) => pairId)).toEqual([
      ...Array(8).fill(1),
      ...Array(8).fill(2),
      ...Array(4).fill(null),
    ]);
    expect(all.map(({ number }) => number)).toEqual(all.map((_, place) => place + 1));
  });
  test("of a mentor here who is a mentee there stands in one mail, numbered on", () => {
    const pairs = [pair(), pair({ id: 2, mentorId: noa.id, menteeId: omar.id })];
    expect(told(noa, { pairs }).slice(4, 7)).toEqual([
      "5 empathy",
      "6 mentor-responsive 1",
      "7 mentor-listened 1",
    ]);
    expect(asked(noa, { pairs }).map(({ side }) => side)).toEqual([
      ...Array(5).fill("mentor"),
      ...Array(8).fill("mentee"),
      ...Array(4).fill("both"),
    ]);
  });
  test("does not count pairs that never began", () => {
    const declined = pair({ id: 2, mentorId: omar.id, state: "ended", endedWhy: "declined", anchor: null });
    expect(told(noa, { pairs: [pair(), declined] })).toEqual(told(noa));
    expect(told(noa, { pairs: [declined] })).toEqual([]);
  });
  test("keeps its numbers when some of it is answered", () => {
    const answers = QUESTIONS.mentee.slice(0, 3).map(({ id: question }, place) => ({
      id: place + 1,
      personId: noa.id,
      pairId: 1,
      question,
      score: place === 1 ? null : 4,
      text: "Yes",
      visibility: "averages" as const,
      at: at("2027-04-03 10:00"),
      until: null,
    }));
    const missing = missingOf(personState(stage({ answers }), noa)).map(({ number }) => number);
    expect(missing).toEqual([2, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

test("a mentor is asked about themselves, and the mentee the mirror of each of these questions", () => {
  const self = QUESTIONS.mentor.map(({ id }) => id);
  expect(QUESTIONS.mentee.flatMap(({ id }) => mirrored(id) ?? [])).toEqual(self);
});
