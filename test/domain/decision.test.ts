import { describe, expect, test } from "vitest";
import { insert, merge, newDecision, plan, touch, undoOf, update } from "../../src/domain/decision.ts";
import { at, noa, pair, session, topic } from "./scene.ts";

const now = at("2027-01-19 12:00");
const mail = (key: string) => ({
  id: 1,
  key,
  kind: "receipt" as const,
  personId: noa.id,
  covers: [],
  sendAt: now,
  expiresAt: now + 1,
});

describe("a decision", () => {
  test("names each subject once, with its first version and its last wake", () => {
    const decision = newDecision("woke", now);
    touch(decision, "pair", { id: 1, version: 4 });
    touch(decision, "pair", { id: 1, version: 9 }, now);
    touch(decision, "person", { id: 1, version: 2 }, null);
    expect(decision.subjects).toEqual([
      { kind: "pair", id: 1, version: 4, dueAt: now },
      { kind: "person", id: 1, version: 2, dueAt: null },
    ]);
  });
  test("writes only the fields that change, and keeps what they held", () => {
    const decision = newDecision("moved", now);
    update(decision, "session", session("2027-01-21 18:00"), { state: "moving", minutes: 60 });
    expect(decision.updates).toEqual([
      { table: "session", id: 121, set: { state: "moving" }, was: { state: "planned" } },
    ]);
  });
  test("writes nothing where nothing changes", () => {
    const decision = newDecision("moved", now);
    update(decision, "pair", pair(), { state: "active" });
    expect(decision.updates).toEqual([]);
  });
  test("plans a mail once for its natural key", () => {
    const decision = newDecision("moved", now);
    for (const key of ["a", "a", "b"]) plan(decision, mail(key));
    expect(decision.mails.map(({ key }) => key)).toEqual(["a", "b"]);
  });
  test("made of several stands or falls as one, with each subject named once", () => {
    const [one, other] = ["one", "other"].map((event) => newDecision(event, now, noa.id));
    touch(one!, "pair", { id: 1, version: 0 });
    touch(other!, "pair", { id: 1, version: 0 }, now);
    touch(other!, "person", { id: 2, version: 5 });
    plan(one!, mail("a"));
    plan(other!, mail("b"));
    const merged = merge([one!, other!]);
    expect(merged).toMatchObject({
      event: "one",
      subjects: [
        { id: 1, dueAt: now },
        { id: 2, version: 5 },
      ],
    });
    expect(merged.mails.map(({ key }) => key)).toEqual(["a", "b"]);
  });
});

describe("the inverse that the journal keeps", () => {
  const decision = newDecision("topics-recorded", now);
  insert(decision, "topic", topic(5, 121));
  insert(decision, "session", session("2027-01-21 18:00"));
  update(decision, "topic", topic(1, 121), { until: now });
  update(decision, "session", session("2027-01-28 18:00"), { state: "moving", invitedAt: now });

  test("brings fields back and ends new version rows, and leaves new sessions alone", () => {
    expect(undoOf(decision).rows).toEqual([{ table: "topic", id: 5, state: expect.any(String) }]);
    expect(undoOf(decision).fields[0]).toEqual({
      table: "topic",
      id: 1,
      set: { until: null },
      was: { until: now },
    });
  });
  test("does not take back what has happened outside: an invitation that went out", () => {
    expect(undoOf(decision).fields[1]).toEqual({
      table: "session",
      id: 128,
      set: { state: "planned" },
      was: { state: "moving" },
    });
  });
  test("holds no words", () => {
    expect(JSON.stringify(undoOf(decision))).not.toContain("stakeholder");
  });
});
