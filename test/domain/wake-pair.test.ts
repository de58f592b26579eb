import { describe, expect, test } from "vitest";
import type { Session } from "../../src/domain/session.ts";
import { wakePair } from "../../src/domain/wake-pair.ts";
import { added, changed, counted, told } from "./outcome.ts";
import { suggest } from "./play.ts";
import { at, clock, noa, pair, programme, session, topic } from "./scene.ts";
import { pairState, type Stage, stage } from "./stage.ts";

const wake = (from: Stage, shown: string) => wakePair(pairState(from), at(shown), counted(), suggest);
const next = (from: Stage, shown: string) => {
  const [{ dueAt } = {}] = wake(from, shown).subjects;
  return typeof dueAt === "number" ? clock(dueAt) : dueAt;
};
const live = (shown: string, more: Partial<Session> = {}) =>
  session(shown, { invitedAt: at("2027-01-08 10:00"), ...more });
/** The three Thursdays from 14 January have their rows, with their invitations and topics where these are due. */
const threeWeeks = stage({
  sessions: [live("2027-01-14 18:00"), live("2027-01-21 18:00"), session("2027-01-28 18:00")],
  topics: [topic(1, 114)],
});

describe("sessions to come", () => {
  test("get their rows three weeks ahead", () => {
    const rows = added(wake(stage(), "2027-01-08 09:00"), "session") as Session[];
    expect(rows.map(({ start }) => clock(start))).toEqual([
      "2027-01-14 18:00",
      "2027-01-21 18:00",
      "2027-01-28 18:00",
    ]);
    expect(rows[0]).toMatchObject({
      week: "2027-01-11",
      ordinal: 0,
      state: "planned",
      revision: 0,
      minutes: 60,
    });
  });
  test("do not get one twice", () => {
    expect(added(wake(threeWeeks, "2027-01-13 09:00"), "session")).toEqual([]);
  });
  test("do not come back once they were skipped", () => {
    const skipped = session("2027-01-21 18:00", { state: "skipped" });
    const rows = added(
      wake(stage({ sessions: [live("2027-01-14 18:00"), skipped] }), "2027-01-13 09:00"),
      "session",
    );
    expect(rows.map((row) => (row as Session).week)).toEqual(["2027-01-25"]);
  });
  test("do not get one for a moment that is over", () => {
    const rows = added(wake(stage(), "2027-01-14 18:00"), "session") as Session[];
    expect(clock(rows[0]!.start)).toBe("2027-01-21 18:00");
  });
  test.each(["invited", "paused", "ended"] as const)("get none while the pair is %s", (state) => {
    const woken = wake(stage({ pairs: [pair({ state })] }), "2027-01-08 09:00");
    expect([woken.inserts, woken.updates, woken.subjects[0]!.dueAt]).toEqual([[], [], null]);
  });
});

describe("an invitation", () => {
  const invited = (from: Stage, shown: string) =>
    told(wake(from, shown)).filter((line) => line.startsWith("invitation"));
  test("waits until the session of this week, at the same hour, has been over for a while", () => {
    const from = stage({ sessions: [live("2027-01-14 18:00"), session("2027-01-21 18:00")] });
    expect(invited(from, "2027-01-14 18:00")).toEqual([]);
    expect(invited(from, "2027-01-14 21:59")).toEqual([]);
    expect(invited(from, "2027-01-14 22:00")).toEqual([
      "invitation to Dana at 2027-01-15 07:00",
      "invitation to Noa at 2027-01-15 07:00",
    ]);
  });
  const third = { ...threeWeeks, sessions: [session("2027-01-14 18:00"), session("2027-01-21 18:00")] };

  test("goes to both seven days ahead, and not before", () => {
    expect(invited(third, "2027-01-07 17:59")).toEqual([]);
    expect(invited(third, "2027-01-07 18:00")).toEqual([
      "invitation to Dana at 2027-01-07 18:00",
      "invitation to Noa at 2027-01-07 18:00",
    ]);
  });
  test("goes once", () => {
    expect(changed(wake(third, "2027-01-07 18:00"), "session", 114)).toEqual({
      invitedAt: at("2027-01-07 18:00"),
    });
    expect(invited(threeWeeks, "2027-01-13 09:00")).toEqual([]);
  });
  test("waits while two are live, a session that is being moved among them", () => {
    const moving = live("2027-01-22 10:00", { ordinal: 1, state: "moving" });
    const from = stage({
      sessions: [live("2027-01-21 18:00"), moving, session("2027-01-27 18:00", { state: "agreed" })],
    });
    expect(invited(from, "2027-01-21 18:59")).toEqual([]);
    expect(invited(from, "2027-01-21 19:00")).toHaveLength(2);
  });
  test("does not go to somebody who has stopped", () => {
    const people = [threeWeeks.people[0]!, { ...noa, stoppedAt: at("2027-01-07 12:00") }];
    expect(invited({ ...third, people }, "2027-01-07 18:00")).toEqual([
      "invitation to Dana at 2027-01-07 18:00",
    ]);
  });
});

describe("a silent mentee's session", () => {
  test("gets our suggestion 24 hours ahead", () => {
    expect(added(wake(threeWeeks, "2027-01-20 17:59"), "topic")).toEqual([]);
    expect(added(wake(threeWeeks, "2027-01-20 18:00"), "topic")).toMatchObject([
      { sessionId: 121, state: "suggested", personId: null, text: "A recent difficulty (2027-01-18)" },
    ]);
  });
  test("gets none where it has an agenda of its own, as the first and the last", () => {
    expect(added(wake({ ...threeWeeks, topics: [] }, "2027-01-13 18:00"), "topic")).toEqual([]);
    const sessions = threeWeeks.sessions.slice(0, 2);
    const ending = { ...threeWeeks, sessions, pairs: [pair({ lastWeek: "2027-01-18" })] };
    expect(added(wake(ending, "2027-01-20 18:00"), "topic")).toEqual([]);
  });
  test("gets none where a topic stands", () => {
    const topics = [...threeWeeks.topics, topic(2, 121)];
    expect(added(wake({ ...threeWeeks, topics }, "2027-01-20 18:00"), "topic")).toEqual([]);
  });
  test("gets none after it has begun", () => {
    expect(added(wake(threeWeeks, "2027-01-21 18:00"), "topic")).toEqual([]);
  });
});

describe("a session that nobody speaks of", () => {
  const over = stage({ sessions: [live("2027-01-14 18:00")], topics: [topic(1, 114)] });
  test("is unclear 72 hours after its end", () => {
    expect(changed(wake(over, "2027-01-17 18:59"), "session", 114)).toBeUndefined();
    expect(changed(wake(over, "2027-01-17 19:00"), "session", 114)).toEqual({ state: "unclear" });
  });
  test.each(["held", "missed", "skipped", "cancelled"] as const)("stays %s where it is that", (state) => {
    const from = { ...over, sessions: [live("2027-01-14 18:00", { state })] };
    expect(changed(wake(from, "2027-01-18 09:00"), "session", 114)).toBeUndefined();
  });
});

describe("the next wake", () => {
  test("is at once after something changed", () => {
    expect(next(stage(), "2027-01-08 09:00")).toBe("2027-01-08 09:00");
  });
  test("is the suggestion's moment, then when another session comes into sight", () => {
    expect(next(threeWeeks, "2027-01-13 09:00")).toBe("2027-01-13 18:00");
    expect(next(threeWeeks, "2027-01-13 18:00")).toBe("2027-01-14 18:00");
  });
  test("is a week away at the latest", () => {
    const far = programme({ termStart: "2027-03-01", termEnd: "2027-04-02" });
    const from = stage({ programme: far, pairs: [pair({ anchor: "2027-03-01" })] });
    expect(next(from, "2027-01-08 09:00")).toBe("2027-01-15 09:00");
  });
  test("does not exist once the reflection has closed and the pair has ended", () => {
    const woken = wake(stage(), "2027-04-25 00:00");
    expect(changed(woken, "pair", 1)).toEqual({ state: "ended", endedWhy: "term" });
    expect(woken.subjects[0]!.dueAt).toBeNull();
    expect(changed(wake(stage(), "2027-04-24 23:59"), "pair", 1)).toBeUndefined();
  });
});
