import { describe, expect, test } from "vitest";
import { type Answer, QUESTIONS, type QuestionId, type Side } from "../../src/domain/questionnaire.ts";
import {
  type AnswerWords,
  allFinished,
  hasFinished,
  recordAnswers,
  reflectsAs,
} from "../../src/domain/record-answer.ts";
import { added, changed, counted, decided } from "./outcome.ts";
import { at, dana, mail, noa, omar, pair } from "./scene.ts";
import { personState, type Stage, stage } from "./stage.ts";

const answer = (id: number, who: typeof noa, question: QuestionId, more: Partial<Answer> = {}): Answer => {
  const words = { score: 3, text: "Because", visibility: "partner" as const };
  return {
    id,
    personId: who.id,
    pairId: null,
    question,
    ...words,
    at: at("2027-04-02 10:00"),
    until: null,
    ...more,
  };
};
const all = (who: typeof noa, side: Side) =>
  QUESTIONS[side].map(({ id: question }, place) => answer(who.id * 100 + place, who, question));
const write = (answers: AnswerWords[], more: Partial<Stage> = {}, who = noa) =>
  recordAnswers(personState(stage(more), who), answers, at("2027-04-03 10:00"), counted());
const rows = (outcome: ReturnType<typeof write>) => added(decided(outcome), "answer") as Answer[];

describe("an answer", () => {
  test("is for the person and the averages unless they say otherwise", () => {
    expect(rows(write([{ question: "fun", score: 5 }]))).toMatchObject([
      { personId: noa.id, question: "fun", score: 5, text: null, visibility: "averages", until: null },
    ]);
    expect(rows(write([{ question: "fun", score: 5, visibility: "organiser" }]))[0]!.visibility).toBe(
      "organiser",
    );
  });
  test("takes the place of the earlier one and keeps what it does not replace", () => {
    const decision = decided(write([{ question: "fun", score: 5 }], { answers: [answer(1, noa, "fun")] }));
    expect(changed(decision, "answer", 1)).toEqual({ until: at("2027-04-03 10:00") });
    expect(rows(decision)).toMatchObject([{ score: 5, text: "Because", visibility: "partner" }]);
  });
  test("leaves the partner's answer to the same question alone", () => {
    expect(
      decided(write([{ question: "fun", score: 5 }], { answers: [answer(1, dana, "fun")] })).updates,
    ).toEqual([]);
  });
  test("may be one of many: partial answers are kept, and can be taken back", () => {
    const decision = decided(write([{ question: "takeaways", text: "Ask earlier" }]));
    expect(rows(decision)).toHaveLength(1);
    expect(decision.undoable).toBe(true);
  });
  test("lets both people look again, since everybody may have finished now", () => {
    expect(
      decided(write([{ question: "fun", score: 5 }])).subjects.map(({ kind, id }) => [kind, id]),
    ).toEqual([
      ["person", noa.id],
      ["person", dana.id],
    ]);
  });
});

describe("an answer is refused", () => {
  test("to a question that the other side is asked", () => {
    expect(write([{ question: "empathy", score: 5 }])).toEqual({ refused: "nothing-written" });
    expect(write([{ question: "mentor-empathy", score: 5 }], {}, dana)).toEqual({
      refused: "nothing-written",
    });
  });
  test("once the summary went out, but not while it was only dropped", () => {
    const closed = mail("reflection-summary", noa, at("2027-04-02 11:00"));
    expect(write([{ question: "fun", score: 5 }], { mails: [closed] })).toEqual({ refused: "closed" });
    const dropped = { ...closed, state: "dropped" as const };
    expect(write([{ question: "fun", score: 5 }], { mails: [dropped] })).toHaveProperty("inserts");
  });
});

describe("who has finished", () => {
  const finished = (answers: Answer[], who = noa) => hasFinished(personState(stage({ answers }), who));
  test("is who answered every question of their side", () => {
    expect(finished(all(noa, "mentee"))).toBe(true);
    expect(finished(all(noa, "mentee").slice(1))).toBe(false);
    expect(finished(all(dana, "mentor"), dana)).toBe(true);
  });
  test("everybody has once every mentee of a mentor has too", () => {
    const pairs = [pair(), pair({ id: 2, menteeId: omar.id })];
    const everybody = (answers: Answer[]) =>
      allFinished(personState(stage({ people: [dana, noa, omar], pairs, answers }), dana));
    const both = [...all(dana, "mentor"), ...all(noa, "mentee")];
    expect(everybody(both)).toBe(false);
    expect(everybody([...both, ...all(omar, "mentee")])).toBe(true);
  });
  test("answers as a mentor once where they mentor anybody", () => {
    const from = stage();
    expect([reflectsAs(personState(from, dana)), reflectsAs(personState(from, noa))]).toEqual([
      "mentor",
      "mentee",
    ]);
  });
});

test("a mentor is asked about themselves, and the mentee the mirror of each of these questions", () => {
  const about = (side: Side) => QUESTIONS[side].slice(0, 5).map(({ id }) => id);
  expect(about("mentee")).toEqual(about("mentor").map((id) => `mentor-${id}`));
});
