import { describe, expect, test } from "vitest";
import { type PulseWords, recordPulse } from "../../src/domain/record-pulse.ts";
import type { Pulse, Session } from "../../src/domain/session.ts";
import { added, changed, counted, decided, told } from "./outcome.ts";
import { at, dana, noa, pulse, session, topic } from "./scene.ts";
import { pairState, type Stage, stage } from "./stage.ts";

const thursday = session("2027-01-21 18:00");
const next = session("2027-01-28 18:00");
const say = (
  words: PulseWords,
  more: Partial<Stage> = {},
  of: Partial<Session> = {},
  shown = "2027-01-21 20:00",
) => {
  const one = { ...thursday, ...of };
  const from = stage({ sessions: [one, next], ...more });
  return recordPulse(pairState(from), one, noa.id, words, at(shown), counted());
};
const became = (outcome: ReturnType<typeof say>) => changed(decided(outcome), "session", 121)?.state;
const danaSaid = (held: boolean) => ({ pulses: [pulse(1, 121, dana, held)] });

describe("what one side says", () => {
  test("settles it: we met, or we didn't", () => {
    expect(became(say({ held: true }))).toBe("held");
    expect(became(say({ held: false }))).toBe("missed");
  });
  test("stands where the other says the same", () => {
    expect(became(say({ held: true }, danaSaid(true), { state: "held" }))).toBeUndefined();
  });
  test("makes it unclear where the other said the opposite", () => {
    expect(became(say({ held: false }, danaSaid(true), { state: "held" }))).toBe("unclear");
    expect(became(say({ held: true }, danaSaid(false), { state: "missed" }))).toBe("unclear");
  });
  test("settles an unclear one once both agree", () => {
    const pulses = [pulse(1, 121, dana, true), pulse(2, 121, noa, false)];
    const decision = decided(say({ held: true }, { pulses }, { state: "unclear" }));
    expect(became(decision)).toBe("held");
    expect(changed(decision, "pulse", 2)).toEqual({ until: at("2027-01-21 20:00") });
  });
  test("settles one that had become unclear in silence", () => {
    expect(became(say({ held: true }, {}, { state: "unclear" }, "2027-01-26 10:00"))).toBe("held");
  });
  test("can be taken back", () => {
    expect(decided(say({ held: true })).undoable).toBe(true);
  });
});

describe("takeaway and action", () => {
  test("say by themselves that the session took place", () => {
    const decision = decided(say({ takeaway: "Ask earlier", action: "Write to Lea" }));
    expect(added(decision, "pulse")).toMatchObject([
      { held: true, takeaway: "Ask earlier", action: "Write to Lea" },
    ]);
    expect(became(decision)).toBe("held");
  });
  test("are added to what was tapped before, and keep what they do not replace", () => {
    const before = [pulse(1, 121, noa, true, { takeaway: "Ask earlier" })];
    const [row] = added(decided(say({ action: "Write to Lea" }, { pulses: before })), "pulse") as Pulse[];
    expect(row).toMatchObject({ takeaway: "Ask earlier", action: "Write to Lea", until: null });
  });
});

describe("we didn't", () => {
  test("is told to both, without haste", () => {
    expect(told(decided(say({ held: false })))).toEqual([
      "missed-session to Dana at 2027-01-21 20:00",
      "missed-session to Noa at 2027-01-21 20:00",
    ]);
    expect(told(decided(say({ held: false }, {}, {}, "2027-01-21 22:00")))[0]).toBe(
      "missed-session to Dana at 2027-01-22 07:00",
    );
  });
  test("carries the topic to the next session", () => {
    const decision = decided(say({ held: false }, { topics: [topic(1, 121)] }));
    expect(added(decision, "topic")).toMatchObject([{ sessionId: 128, state: "carried-over" }]);
  });
  test("said by the second one too brings no second mail", () => {
    expect(told(decided(say({ held: false }, danaSaid(false), { state: "missed" })))).toEqual([]);
  });
  test("against the other's word is no missed session", () => {
    const decision = decided(
      say({ held: false }, { ...danaSaid(true), topics: [topic(1, 121)] }, { state: "held" }),
    );
    expect([told(decision), added(decision, "topic")]).toEqual([
      ["ask-back to Dana at 2027-01-21 20:00"],
      [],
    ]);
  });
});

describe("it is refused", () => {
  test("before the session has begun", () => {
    expect(say({ held: true }, {}, {}, "2027-01-21 17:59")).toEqual({ refused: "not-yet" });
    expect(say({ held: true }, {}, {}, "2027-01-21 18:00")).toHaveProperty("mails");
  });
  test.each(["moving", "skipped", "cancelled"] as const)("for a session that is %s", (state) => {
    expect(say({ held: true }, {}, { state })).toEqual({ refused: "not-on" });
  });
  test("where it says nothing new", () => {
    expect(say({ held: true }, { pulses: [pulse(1, 121, noa, true)] })).toEqual({ refused: "already-said" });
  });
});
