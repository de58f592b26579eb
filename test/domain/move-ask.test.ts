import { describe, expect, test } from "vitest";
import type { Move } from "../../src/domain/move.ts";
import { askToMove } from "../../src/domain/move-session.ts";
import { added, changed, counted, decided, told } from "./outcome.ts";
import { at, clock, dana, noa, session } from "./scene.ts";
import { pairState, stage } from "./stage.ts";

const thursday = session("2027-01-21 18:00", { revision: 4 });
const offers = ["2027-01-20 17:00", "2027-01-22 10:00"].map((shown) => at(shown));
const sunday = at("2027-01-24 19:00");
const cannot = (shown: string, times = offers, of = thursday, who = noa) =>
  askToMove(pairState(stage({ sessions: [of] })), of, who.id, times, sunday, at(shown), counted());
const moveOf = (outcome: ReturnType<typeof cannot>) => added(decided(outcome), "move")[0] as Move;

describe("can't make it", () => {
  test("takes the old time off at once, with a higher revision", () => {
    expect(changed(decided(cannot("2027-01-19 12:00")), "session", 121)).toEqual({
      state: "moving",
      revision: 5,
    });
  });
  test("asks the partner, who gets the asker's times as offers of the new revision", () => {
    const decision = decided(cannot("2027-01-19 12:00"));
    expect(told(decision)).toEqual(["move-offer to Dana at 2027-01-19 12:00"]);
    expect(decision.mails[0]).toMatchObject({
      covers: [[121, 5]],
      args: { ask: "offered", was: thursday.start },
      sessionId: 121,
    });
    expect(moveOf(cannot("2027-01-19 12:00"))).toMatchObject({
      state: "offered",
      round: 1,
      askedBy: noa.id,
      awaits: dana.id,
      oldStart: thursday.start,
      offers,
      agreedStart: null,
    });
  });
  test("is given up an hour after the partner could read of it at the earliest", () => {
    const { expiresAt, remindAt } = moveOf(cannot("2027-01-19 22:00", [at("2027-01-20 11:00")]));
    expect([clock(expiresAt), remindAt]).toEqual(["2027-01-20 08:00", null]);
  });
  test("reminds halfway between the partner's morning and the end", () => {
    expect(clock(moveOf(cannot("2027-01-19 22:00")).remindAt!)).toBe("2027-01-21 06:30");
  });
  test("by the mentor asks the mentee", () => {
    expect(told(decided(cannot("2027-01-19 12:00", offers, thursday, dana)))).toEqual([
      "move-offer to Noa at 2027-01-19 12:00",
    ]);
  });
  test("without any time asks the partner for theirs", () => {
    const decision = decided(cannot("2027-01-19 12:00", []));
    expect(decision.event).toBe("move-asked");
    expect(moveOf(decision).state).toBe("asked");
    expect(decision.mails[0]!.args).toMatchObject({ ask: "asked" });
  });
  test("can be taken back", () => {
    expect(decided(cannot("2027-01-19 12:00")).undoable).toBe(true);
  });
  test("stands or falls with both people, so that nobody's hour is given away twice", () => {
    expect(decided(cannot("2027-01-19 12:00")).subjects.map(({ kind, id }) => [kind, id])).toEqual([
      ["pair", 1],
      ["person", dana.id],
      ["person", noa.id],
    ]);
  });
});

describe("at night the partner hears of it", () => {
  test("in the morning", () => {
    expect(told(decided(cannot("2027-01-19 23:00")))).toEqual(["move-offer to Dana at 2027-01-20 07:00"]);
  });
  test("at once where the session is before the next nine o'clock", () => {
    const early = session("2027-01-20 08:30");
    expect(told(decided(cannot("2027-01-19 23:00", offers, early)))).toEqual([
      "move-offer to Dana at 2027-01-19 23:00",
    ]);
  });
});

describe("silence", () => {
  const bounds = (outcome: ReturnType<typeof cannot>) => {
    const { remindAt, expiresAt } = moveOf(outcome);
    return [remindAt === null ? null : clock(remindAt), clock(expiresAt)];
  };
  test("is reminded of halfway, and gives up four hours before the last offered time", () => {
    expect(bounds(cannot("2027-01-19 12:00"))).toEqual(["2027-01-20 21:00", "2027-01-22 06:00"]);
  });
  test("gives up four hours before the week's last possible time where nothing was offered", () => {
    expect(bounds(cannot("2027-01-21 15:00", []))).toEqual(["2027-01-23 03:00", "2027-01-24 15:00"]);
  });
  test("leaves an hour at least, and no reminder where it would come within the hour", () => {
    expect(bounds(cannot("2027-01-20 12:30", [at("2027-01-20 17:00")]))).toEqual([null, "2027-01-20 13:30"]);
  });
});

describe("is refused", () => {
  test.each([
    ["moving", "already-moving"],
    ["held", "not-on"],
    ["missed", "not-on"],
    ["unclear", "not-on"],
    ["skipped", "not-on"],
    ["cancelled", "not-on"],
  ] as const)("for a session that is %s: %s", (state, refused) => {
    expect(cannot("2027-01-19 12:00", offers, { ...thursday, state })).toEqual({ refused });
  });
  test("once the session has begun", () => {
    expect(cannot("2027-01-21 18:00")).toEqual({ refused: "already-started" });
    expect(cannot("2027-01-21 17:59")).toHaveProperty("mails");
  });
});
