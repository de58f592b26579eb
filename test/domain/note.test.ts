import { describe, expect, test } from "vitest";
import { allFinished } from "../../src/domain/asked.ts";
import { isAskedAfter, type Note, type NoteWords, questionAfter, recordNote } from "../../src/domain/note.ts";
import { addDays } from "../../src/domain/time.ts";
import { added, changed, counted, decided } from "./outcome.ts";
import { at, dana, noa, omar, pair, session } from "./scene.ts";
import { pairState, personState, type Stage, stage } from "./stage.ts";

const thursday = session("2027-01-21 18:00");
const after = at("2027-01-21 20:00");
const note = (id: number, sessionId: number, more: Partial<Note> = {}): Note => ({
  id,
  personId: dana.id,
  sessionId,
  question: "listened",
  score: 4,
  text: null,
  at: after,
  until: null,
  ...more,
});
const write = (words: NoteWords, more: Partial<Stage> = {}, who = dana, now = after) =>
  recordNote(personState(stage({ sessions: [thursday], ...more }), who), thursday, words, now, counted());

describe("the question for oneself", () => {
  test("goes round all five, one a week, and differs from pair to pair in one week", () => {
    const of = (week: number, pairId = 1) => questionAfter({ week: addDays("2027-01-11", 7 * week), pairId });
    expect(new Set([0, 1, 2, 3, 4].map((week) => of(week)))).toEqual(
      new Set(["responsive", "listened", "committed", "guided", "empathy"]),
    );
    for (const cadence of [1, 2, 4])
      expect(new Set([0, 1, 2, 3, 4].map((one) => of(one * cadence))).size, `${cadence}`).toBe(5);
    expect(of(5)).toBe(of(0));
    expect(of(0, 2)).not.toBe(of(0, 1));
    expect(of(0, 2 ** 48 - 1)).toBeDefined();
  });
  test("is asked of the mentor alone", () => {
    const from = stage({ sessions: [thursday] });
    expect(isAskedAfter(personState(from, dana), thursday)).toBe(true);
    expect(isAskedAfter(personState(from, noa), thursday)).toBe(false);
  });
  test("is asked once for all sessions of a day", () => {
    const withOmar = session("2027-01-21 20:00", { id: 900, pairId: 2 });
    const next = session("2027-01-28 18:00");
    const from = stage({
      people: [dana, noa, omar],
      pairs: [pair(), pair({ id: 2, menteeId: omar.id })],
      sessions: [thursday, withOmar, next],
      notes: [note(1, 121)],
    });
    expect([thursday, withOmar, next].map((one) => isAskedAfter(personState(from, dana), one))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("a note", () => {
  test("is kept with the question that the session asks", () => {
    const decision = decided(write({ score: 3, text: "I talked too much" }));
    expect(decision).toMatchObject({
      event: "note-kept",
      undoable: true,
      subjects: [{ kind: "person", id: 20 }],
    });
    expect(added(decision, "note")).toMatchObject([
      {
        personId: 20,
        sessionId: 121,
        question: questionAfter(thursday),
        score: 3,
        text: "I talked too much",
      },
    ]);
  });
  test("about the same session takes the earlier one's place and keeps what it does not replace", () => {
    const decision = decided(write({ text: "Better at the end" }, { notes: [note(1, 121)] }));
    expect(changed(decision, "note", 1)).toEqual({ until: after });
    expect(added(decision, "note")).toMatchObject([{ score: 4, text: "Better at the end" }]);
  });
  test("is refused where it says nothing, or nothing new, or comes before the session", () => {
    expect(write({})).toEqual({ refused: "nothing-written" });
    expect(write({ score: 7 })).toEqual({ refused: "nothing-written" });
    expect(write({ score: 4 }, { notes: [note(1, 121)] })).toEqual({ refused: "already-said" });
    expect(write({ score: 4 }, {}, dana, at("2027-01-21 17:00"))).toEqual({ refused: "not-yet" });
  });
  test("is none of a mentee's", () => {
    expect(write({ score: 4 }, {}, noa)).toEqual({ refused: "not-yours-to-answer" });
  });
  test("is no answer, and no state but its writer's own holds it", () => {
    const from = stage({ sessions: [thursday], notes: [note(1, 121)] });
    expect(personState(from, dana).answers).toEqual([]);
    expect(allFinished(personState(from, dana))).toBe(false);
    expect(personState(from, dana).notes).toHaveLength(1);
    expect(JSON.stringify([personState(from, noa), pairState(from)])).not.toContain('"score":4');
  });
});
