import { describe, expect, test } from "vitest";
import { allFinished, askedOf, hasFinished } from "../../src/domain/asked.ts";
import type { Answer, QuestionId } from "../../src/domain/questionnaire.ts";
import { type AnswerWords, recordAnswers } from "../../src/domain/record-answer.ts";
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
const all = (who: typeof noa, from: Partial<Stage> = {}) =>
  askedOf(personState(stage(from), who)).map(({ question, pairId }, place) =>
    answer(who.id * 100 + place, who, question, { pairId }),
  );
type Said = Omit<AnswerWords, "asked"> & { question: QuestionId; pairId?: number };
const write = (answers: Said[], more: Partial<Stage> = {}, who = noa, shown = "2027-04-03 10:00") => {
  const state = personState(stage(more), who);
  const words = answers.flatMap(({ question, pairId, ...said }) =>
    askedOf(state)
      .filter((asked) => asked.question === question && (pairId ?? asked.pairId) === asked.pairId)
      .map((asked) => ({ asked, ...said })),
  );
  return recordAnswers(state, words, at(shown), counted());
};
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
  test("once the summary went out, but not while it was only dropped", () => {
    const closed = mail("reflection-summary", noa, at("2027-04-02 11:00"));
    expect(write([{ question: "fun", score: 5 }], { mails: [closed] })).toEqual({ refused: "closed" });
    const dropped = { ...closed, state: "dropped" as const };
    expect(write([{ question: "fun", score: 5 }], { mails: [dropped] })).toHaveProperty("inserts");
  });
  test("two weeks after the request, whether or not anybody was summed up", () => {
    const request = mail("reflection-request", noa, at("2027-04-02 09:00"));
    const on = (shown: string, mails = [request]) =>
      write([{ question: "fun", score: 5 }], { mails }, noa, shown);
    expect(on("2027-04-16 08:59")).toHaveProperty("inserts");
    expect(on("2027-04-16 09:00")).toEqual({ refused: "closed" });
    expect(on("2027-05-20 09:00", [])).toEqual({ refused: "closed" });
  });
  test("where only who may see it is said, and there is nothing to see", () => {
    expect(write([{ question: "fun", visibility: "partner" }])).toEqual({ refused: "no-answer-yet" });
  });
});

describe("a word on who may see an answer", () => {
  const given = [answer(1, dana, "fun", { visibility: "averages" })];
  const pairs = [pair(), pair({ id: 2, menteeId: omar.id })];
  const two = { people: [dana, noa, omar], pairs, answers: given };
  const share = (more: Partial<Said>) =>
    rows(write([{ question: "fun", visibility: "partner", ...more }], two, dana))[0]!;
  const seenBy = (who: typeof noa, written: Answer) =>
    personState(stage({ ...two, answers: [written] }), who).shared.map(({ question }) => question);

  test("marks the one that is there", () => {
    expect(share({})).toMatchObject({ score: 3, text: "Because", visibility: "partner", pairId: null });
  });
  test("shows a mentor's to all mentees, or to the one who is named", () => {
    expect([seenBy(noa, share({})), seenBy(omar, share({}))]).toEqual([["fun"], ["fun"]]);
    const forOmar = share({ sharedIn: 2 });
    expect([seenBy(noa, forOmar), seenBy(omar, forOmar)]).toEqual([[], ["fun"]]);
  });
  test("said anew forgets the name that it had", () => {
    const named = { ...two, answers: [answer(1, dana, "fun", { pairId: 2 })] };
    const shared = rows(write([{ question: "fun", visibility: "partner" }], named, dana))[0]!;
    expect(shared.pairId).toBeNull();
    expect(rows(write([{ question: "fun", score: 5 }], named, dana))[0]!.pairId).toBe(2);
  });
});

describe("who has finished", () => {
  const finished = (answers: Answer[], who = noa) => hasFinished(personState(stage({ answers }), who));
  const pairs = [pair(), pair({ id: 2, menteeId: omar.id })];
  const two = { people: [dana, noa, omar], pairs };
  const everybody = (answers: Answer[], more: Partial<Stage> = {}, who = dana) =>
    allFinished(personState(stage({ ...two, answers, ...more }), who));

  test("is who answered every question of theirs", () => {
    expect(finished(all(noa))).toBe(true);
    expect(finished(all(noa).slice(1))).toBe(false);
    expect(finished(all(dana), dana)).toBe(true);
  });
  test("is not who left words in a score's place", () => {
    const [first, ...others] = all(noa);
    expect(finished([{ ...first!, score: null }, ...others])).toBe(false);
  });
  test("everybody has once every mentee of a mentor has too", () => {
    const both = [...all(dana), ...all(noa)];
    expect(everybody(both)).toBe(false);
    expect(everybody([...both, ...all(omar, two)])).toBe(true);
    expect(everybody(both, {}, noa)).toBe(true);
  });
  test("who has left is not waited for", () => {
    const left = { ...omar, stoppedAt: at("2027-03-01 10:00") };
    expect(everybody([...all(dana), ...all(noa)], { people: [dana, noa, left] })).toBe(true);
  });
});
