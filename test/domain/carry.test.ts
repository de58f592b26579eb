import { describe, expect, test } from "vitest";
import { carryTopics } from "../../src/domain/carry.ts";
import { newDecision } from "../../src/domain/decision.ts";
import type { Session } from "../../src/domain/session.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { added, changed, counted } from "./outcome.ts";
import { at, dana, session, topic } from "./scene.ts";
import { pairState, stage } from "./stage.ts";

const off = session("2027-01-21 18:00");
const now = at("2027-01-20 10:00");
const carried = (topics: Topic[], after: Session[] = [session("2027-01-28 18:00")]) => {
  const decision = newDecision("session-skipped", now);
  carryTopics(decision, pairState(stage({ sessions: [off, ...after], topics })), off, now, counted());
  return decision;
};

describe("a topic of a session that does not take place", () => {
  test("waits for the next session as a new row, in the same words, to be agreed on anew", () => {
    const agreed = topic(1, 121, {
      state: "agreed",
      prep: "The roadmap call",
      agreedAt: at("2027-01-18 10:00"),
    });
    const decision = carried([agreed]);
    expect(changed(decision, "topic", 1)).toEqual({ until: now });
    expect(added(decision, "topic")).toEqual([
      { ...agreed, id: 1001, sessionId: 128, state: "carried-over", agreedAt: null, at: now },
    ]);
  });
  test("waits with what it was before the mentor put it another way, whose words need no yes again", () => {
    const reshaped = topic(1, 121, { state: "agreed", prep: "The roadmap call" });
    const mentors = topic(2, 121, { state: "agreed", personId: dana.id, agreedAt: at("2027-01-18 10:00") });
    expect(added(carried([reshaped, mentors]), "topic")).toEqual([
      { ...mentors, id: 1001, sessionId: 128, state: "carried-over", at: now },
      { ...reshaped, id: 1002, sessionId: 128, at: now },
    ]);
  });
  test("that had been carried before is carried on", () => {
    expect(added(carried([topic(1, 121, { state: "carried-over" })]), "topic")).toHaveLength(1);
  });
  test("is left behind where it is only our suggestion, or another session's", () => {
    const others = [topic(1, 121, { state: "suggested", personId: null }), topic(2, 114)];
    expect(carried(others)).toMatchObject({ inserts: [], updates: [] });
  });
  test("skips over a session that is off too", () => {
    const after = [session("2027-01-28 18:00", { state: "skipped" }), session("2027-02-04 18:00")];
    expect(added(carried([topic(1, 121)], after), "topic")).toMatchObject([{ sessionId: 204 }]);
  });
  test("goes to a session that is being moved", () => {
    const after = [session("2027-01-28 18:00", { state: "moving" })];
    expect(added(carried([topic(1, 121)], after), "topic")).toMatchObject([{ sessionId: 128 }]);
  });
  test("stays where it is when there is no session after it", () => {
    expect(carried([topic(1, 121)], [])).toMatchObject({ inserts: [], updates: [] });
  });
});
