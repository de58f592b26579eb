import { describe, expect, test } from "vitest";
import { proposeMakeUp } from "../../src/domain/make-up.ts";
import type { Move } from "../../src/domain/move.ts";
import type { Session } from "../../src/domain/session.ts";
import { added, changed, counted, decided, told } from "./outcome.ts";
import { at, clock, dana, noa, omar, pair, session } from "./scene.ts";
import { after, pairState, type Stage, stage } from "./stage.ts";

const missed = session("2027-01-19 18:00", { state: "missed" });
const friday = {
  week: "2027-01-18",
  start: at("2027-01-22 10:00"),
  minutes: 60,
  place: null as string | null,
};
const phone = { ...friday, minutes: 15, place: "by phone" };
const propose = (
  make = friday,
  of: Stage = stage({ sessions: [missed] }),
  one = missed,
  shown = "2027-01-19 20:00",
) => proposeMakeUp(pairState(of), one, noa.id, make, at(shown), counted());

describe("a make-up for a missed session", () => {
  test("is a new session of the week, in the making, while the missed one stays missed", () => {
    const [made] = added(decided(propose()), "session") as Session[];
    expect(made).toMatchObject({
      ...friday,
      pairId: 1,
      ordinal: 1,
      state: "moving",
      revision: 0,
      invitedAt: null,
    });
    expect(changed(decided(propose()), "session", missed.id)).toBeUndefined();
  });
  test("is offered to the partner like any other move", () => {
    const decision = decided(propose());
    const [made] = added(decision, "session") as Session[];
    expect(added(decision, "move")).toMatchObject([
      { sessionId: made!.id, state: "offered", offers: [friday.start], awaits: dana.id, askedBy: noa.id },
    ]);
    expect(told(decision)).toEqual(["move-offer to Dana at 2027-01-19 20:00"]);
    expect(decision.mails[0]).toMatchObject({
      covers: [[made!.id, 0]],
      args: { ask: "offered", was: missed.start },
    });
  });
  test("at night waits for the partner's morning, since no session before nine is changed", () => {
    expect(told(decided(propose(friday, undefined, missed, "2027-01-19 22:30")))).toEqual([
      "move-offer to Dana at 2027-01-20 07:00",
    ]);
  });
  test("may be fifteen minutes by phone", () => {
    expect(added(decided(propose(phone)), "session")).toMatchObject([{ minutes: 15, place: "by phone" }]);
  });
  test("may be in the next week, beside its own session", () => {
    const nextWeek = { ...friday, week: "2027-01-25", start: at("2027-01-25 10:00") };
    const of = stage({ sessions: [missed, session("2027-01-28 18:00")] });
    expect(added(decided(propose(nextWeek, of)), "session")).toMatchObject([
      { week: "2027-01-25", ordinal: 1 },
    ]);
  });
  test("is proposed once, in a week without a session of its own too", () => {
    const nextWeek = { ...friday, week: "2027-01-25", start: at("2027-01-25 10:00") };
    const of = stage({ sessions: [missed] });
    const proposed = after(of, decided(propose(nextWeek, of)));
    expect(proposed.sessions[1]).toMatchObject({ week: "2027-01-25", ordinal: 1 });
    expect(propose(nextWeek, proposed)).toEqual({ refused: "already-proposed" });
  });
  test("brings every time that was named as an offer", () => {
    const offers = [at("2027-01-22 10:00"), at("2027-01-22 15:00")];
    const state = pairState(stage({ sessions: [missed] }));
    const decision = proposeMakeUp(state, missed, noa.id, friday, at("2027-01-19 20:00"), counted(), offers);
    expect(added(decided(decision), "move")).toMatchObject([{ state: "offered", offers }]);
  });
  test("is given up four hours before its time", () => {
    const [move] = added(decided(propose()), "move") as Move[];
    expect(clock(move!.expiresAt)).toBe("2027-01-22 06:00");
  });
});

describe("it is refused", () => {
  test.each(["planned", "held", "unclear", "skipped"] as const)("for a session that is %s", (state) => {
    expect(propose(friday, undefined, { ...missed, state })).toEqual({ refused: "not-missed" });
  });
  test("where one is on its way already, though not where that one was skipped", () => {
    const having = (state: Session["state"]) =>
      stage({ sessions: [missed, session("2027-01-21 10:00", { ordinal: 1, state })] });
    expect(propose(friday, having("moving"))).toEqual({ refused: "already-proposed" });
    expect(added(decided(propose(friday, having("skipped"))), "session")).toMatchObject([{ ordinal: 2 }]);
  });
  test("where either has another session at that time, for as long as the make-up takes", () => {
    const omars = session("2027-01-22 10:30", { pairId: 2 });
    const of = stage({
      people: [dana, noa, omar],
      pairs: [pair(), pair({ id: 2, menteeId: omar.id })],
      sessions: [missed, omars],
    });
    expect(propose(friday, of)).toEqual({ refused: "time-taken" });
    expect(propose(phone, of)).toHaveProperty("mails");
  });
});
