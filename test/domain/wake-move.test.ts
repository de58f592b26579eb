import { describe, expect, test } from "vitest";
import type { Move } from "../../src/domain/move.ts";
import { wakePair } from "../../src/domain/wake-pair.ts";
import { added, changed, counted, told } from "./outcome.ts";
import { suggest } from "./play.ts";
import { at, clock, dana, noa, session, topic } from "./scene.ts";
import { pairState, type Stage, stage } from "./stage.ts";

/** Noa cannot make Thursday 21 January; on Tuesday at noon she offered Dana Wednesday and Friday at 17:00. */
const moving = session("2027-01-21 18:00", {
  state: "moving",
  revision: 1,
  invitedAt: at("2027-01-14 18:00"),
});
const move: Move = {
  id: 7,
  sessionId: moving.id,
  state: "offered",
  round: 1,
  askedBy: noa.id,
  awaits: dana.id,
  oldStart: moving.start,
  offers: [at("2027-01-20 17:00"), at("2027-01-22 17:00")],
  askedAt: at("2027-01-19 12:00"),
  remindAt: at("2027-01-21 00:30"),
  expiresAt: at("2027-01-22 13:00"),
  agreedStart: null,
};
const next = session("2027-01-28 18:00", { invitedAt: at("2027-01-20 18:00") });
const later = [session("2027-02-04 18:00"), session("2027-02-11 18:00")];
const waiting = (of: Partial<Move> = {}, more: Partial<Stage> = {}) =>
  stage({ sessions: [moving, next, ...later], moves: [{ ...move, ...of }], ...more });
const wake = (from: Stage, shown: string) => wakePair(pairState(from), at(shown), counted(), suggest);

describe("a silent partner", () => {
  test("is reminded at the move's half-way moment, once", () => {
    const reminded = waiting({ remindAt: at("2027-01-20 12:00") });
    expect(told(wake(reminded, "2027-01-20 11:59"))).toEqual([]);
    const woken = wake(reminded, "2027-01-20 12:00");
    expect(told(woken)).toEqual(["move-offer to Dana at 2027-01-20 12:00"]);
    expect(changed(woken, "move", 7)).toEqual({ remindAt: null });
    expect(told(wake(waiting({ remindAt: null }), "2027-01-20 12:01"))).toEqual([]);
  });
  test("is not reminded at night of what can wait for the morning", () => {
    expect(told(wake(waiting(), "2027-01-21 00:30"))).toEqual(["move-offer to Dana at 2027-01-21 07:00"]);
  });
  test("is not reminded at night of a move that ends in the morning either", () => {
    const ends = waiting({ expiresAt: at("2027-01-21 08:30") });
    expect(told(wake(ends, "2027-01-21 00:30"))).toEqual(["move-offer to Dana at 2027-01-21 07:00"]);
  });
  test("is not reminded after stopping all mail", () => {
    const people = [{ ...dana, stoppedAt: at("2027-01-19 13:00") }, noa];
    expect(told(wake(waiting({}, { people }), "2027-01-21 07:00"))).toEqual([]);
  });
  test("is reminded of the question where nothing was offered", () => {
    const [mail] = wake(waiting({ state: "asked", offers: [] }), "2027-01-21 07:00").mails;
    expect(mail?.args).toEqual({ ask: "asked", was: moving.start, reminder: 1 });
  });
});

describe("a move that nobody answered", () => {
  const topics = [
    topic(1, moving.id),
    topic(2, moving.id, { state: "suggested", personId: null, text: "Our own idea" }),
  ];
  const over = () => wake(waiting({ remindAt: null }, { topics }), "2027-01-22 13:00");

  test("stands until its moment", () => {
    expect(changed(wake(waiting({ remindAt: null }), "2027-01-22 12:59"), "move", 7)).toBeUndefined();
  });
  test("is given up and the session skipped, with a higher revision", () => {
    expect(changed(over(), "move", 7)).toMatchObject({ state: "given-up" });
    expect(changed(over(), "session", moving.id)).toEqual({ state: "skipped", revision: 2 });
  });
  test("is told to both", () => {
    expect(told(over())).toEqual([
      "move-news to Dana at 2027-01-22 13:00",
      "move-news to Noa at 2027-01-22 13:00",
    ]);
    expect(over().mails[0]).toMatchObject({ covers: [[moving.id, 2]], args: { news: "skipped", by: null } });
  });
  test("leaves its topic to the next session, but no suggestion of ours", () => {
    expect(changed(over(), "topic", 1)).toEqual({ until: at("2027-01-22 13:00") });
    expect(added(over(), "topic")).toMatchObject([
      { sessionId: next.id, state: "carried-over", text: "Saying no to a stakeholder" },
    ]);
  });
  test("concerns both people, who may have to be told more", () => {
    const subjects = over().subjects.map(({ kind, id, dueAt }) => [kind, id, clock(dueAt!)]);
    expect(subjects).toEqual([
      ["pair", 1, "2027-01-22 13:00"],
      ["person", dana.id, "2027-01-22 13:00"],
      ["person", noa.id, "2027-01-22 13:00"],
    ]);
  });
});

test("the pair wakes for the reminder and for the giving up", () => {
  const dueAt = (of: Partial<Move>, shown: string) =>
    clock(wake(waiting(of), shown).subjects[0]!.dueAt as number);
  expect(dueAt({}, "2027-01-20 18:30")).toBe("2027-01-21 00:30");
  expect(dueAt({ remindAt: null }, "2027-01-21 18:30")).toBe("2027-01-22 13:00");
});
