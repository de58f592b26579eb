import { describe, expect, test } from "vitest";
import { agreeTopics, recordTopics } from "../../src/domain/record-topic.ts";
import { PREP_LIMIT, TOPIC_LIMIT, type Topic } from "../../src/domain/topic.ts";
import { added, changed, counted, decided } from "./outcome.ts";
import { at, dana, noa, session, topic } from "./scene.ts";
import { pairState, type Stage, stage } from "./stage.ts";

const thursday = session("2027-01-21 18:00");
const standing = [topic(1, 121), topic(2, 121, { state: "suggested", personId: null })];
const from = (more: Partial<Stage> = {}) => stage({ sessions: [thursday], topics: standing, ...more });
const words = (...topics: string[]) => topics.map((one) => ({ topic: one, prep: `More of ${one}` }));
const write = (who: typeof noa, said: ReturnType<typeof words>, of = from(), one = thursday) =>
  recordTopics(pairState(of), one, who.id, said, at("2027-01-15 18:00"), counted());
const rows = (outcome: ReturnType<typeof write>) => added(decided(outcome), "topic") as Topic[];

describe("a mentee's topics", () => {
  test("are proposed for the session, with their prep", () => {
    expect(rows(write(noa, words("Planning")))).toMatchObject([
      {
        sessionId: 121,
        personId: noa.id,
        state: "proposed",
        text: "Planning",
        prep: "More of Planning",
        agreedAt: null,
      },
    ]);
  });
  test("take the place of our suggestion and stand beside earlier ones", () => {
    const decision = decided(write(noa, words("Planning")));
    expect(changed(decision, "topic", 2)).toEqual({ until: at("2027-01-15 18:00") });
    expect(changed(decision, "topic", 1)).toBeUndefined();
  });
  test("can be taken back", () => {
    expect(decided(write(noa, words("Planning"))).undoable).toBe(true);
  });
  test("beyond five lose nothing: the rest is prep of the fifth", () => {
    const all = rows(write(noa, words("A", "B", "C", "D", "E", "F", "G")));
    expect(all.map(({ text }) => text)).toEqual(["A", "B", "C", "D", "E"]);
    expect(all[4]!.prep).toBe("More of E\nF\nMore of F\nG\nMore of G");
  });
  test("that are very long are shortened, not refused", () => {
    const [long] = rows(
      write(noa, [{ topic: "t".repeat(TOPIC_LIMIT + 1), prep: "p".repeat(PREP_LIMIT + 1) }]),
    );
    expect([long!.text.length, long!.prep.length]).toEqual([TOPIC_LIMIT, PREP_LIMIT]);
  });
});

describe("a mentor's words", () => {
  test("take the place of what stood there and are agreed", () => {
    const decision = decided(write(dana, words("Something else")));
    expect([1, 2].map((id) => changed(decision, "topic", id))).toEqual([
      { until: at("2027-01-15 18:00") },
      { until: at("2027-01-15 18:00") },
    ]);
    expect(rows(decision)).toMatchObject([
      { personId: dana.id, state: "agreed", agreedAt: at("2027-01-15 18:00") },
    ]);
  });
});

describe("words are refused", () => {
  test("where there are none", () => {
    expect(write(noa, [])).toEqual({ refused: "nothing-written" });
  });
  test.each(["held", "cancelled"] as const)("for a session that is %s", (state) => {
    expect(write(noa, words("Planning"), from(), { ...thursday, state })).toEqual({
      refused: "session-over",
    });
  });
});

describe("a mentor's agreement", () => {
  const agree = (topics: Topic[], who = dana) =>
    agreeTopics(pairState(from({ topics })), thursday, who.id, at("2027-01-17 18:00"));
  test("agrees to all that stands there, our suggestion too", () => {
    const decision = decided(
      agree([topic(1, 121), ...standing.slice(1), topic(3, 121, { state: "carried-over" })]),
    );
    for (const id of [1, 2, 3])
      expect(changed(decision, "topic", id)).toEqual({ state: "agreed", agreedAt: at("2027-01-17 18:00") });
  });
  test("touches no other session's topics", () => {
    expect(changed(decided(agree([topic(1, 121), topic(2, 128)])), "topic", 2)).toBeUndefined();
  });
  test("can be taken back", () => {
    expect(decided(agree(standing)).undoable).toBe(true);
  });
  test("is refused to the mentee, twice, and where nothing stands there", () => {
    expect(agree(standing, noa)).toEqual({ refused: "not-yours-to-answer" });
    expect(agree([topic(1, 121, { state: "agreed" })])).toEqual({ refused: "already-agreed" });
    expect(agree([])).toEqual({ refused: "nothing-to-agree" });
  });
});
