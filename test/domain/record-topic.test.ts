import { describe, expect, test } from "vitest";
import { reshapedOf, topicsOf } from "../../src/domain/pair.ts";
import { agreeTopics, recordTopics } from "../../src/domain/record-topic.ts";
import { PREP_LIMIT, TOPIC_LIMIT, type Topic } from "../../src/domain/topic.ts";
import { added, changed, counted, decided } from "./outcome.ts";
import { at, dana, noa, session, topic } from "./scene.ts";
import { after as afterwards, pairState, type Stage, stage } from "./stage.ts";

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
  test("said again with further thoughts are the same topic, which keeps those it had and its yes", () => {
    const yes = { state: "agreed" as const, agreedAt: at("2027-01-14 18:00") };
    const of = from({ topics: [topic(1, 121, { text: "Planning", prep: "Twelve people", ...yes })] });
    const decision = decided(write(noa, [{ topic: "Planning", prep: "One afternoon" }], of));
    expect(changed(decision, "topic", 1)).toEqual({ until: at("2027-01-15 18:00") });
    expect(added(decision, "topic")).toMatchObject([
      { text: "Planning", prep: "Twelve people\nOne afternoon", ...yes },
    ]);
  });
  test("said again without thoughts, beside a new one, stay as they are", () => {
    const of = from({ topics: [topic(1, 121, { text: "Planning", prep: "Twelve people" })] });
    const both = ["Planning", "Saying no"].map((one) => ({ topic: one, prep: "" }));
    const decision = decided(write(noa, both, of));
    expect(changed(decision, "topic", 1)).toBeUndefined();
    expect(added(decision, "topic")).toMatchObject([{ text: "Saying no" }]);
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
  const [proposed, ours] = [topic(1, 121, { prep: "The roadmap call" }), standing[1]!];
  const ids = counted();
  const reshape = (from: Stage, shown: string, text: string) =>
    afterwards(
      from,
      decided(recordTopics(pairState(from), thursday, dana.id, [{ topic: text, prep: "" }], at(shown), ids)),
    );
  const once = reshape(from({ topics: [proposed, ours] }), "2027-01-15 18:00", "Your boss");

  test("take the place of what stood there and are agreed", () => {
    expect(topicsOf(pairState(once), thursday)).toMatchObject([
      {
        personId: dana.id,
        state: "agreed",
        text: "Your boss",
        prep: "",
        agreedAt: at("2027-01-15 18:00"),
      },
    ]);
  });
  test("leave what the mentee wrote behind them, in the mentee's name, and nothing of our suggestion", () => {
    expect(reshapedOf(pairState(once), thursday)).toEqual([{ ...proposed, state: "agreed" }]);
  });
  test("leave it there too where it had been agreed, and where they are put yet another way", () => {
    const agreed = { ...proposed, state: "agreed" as const, agreedAt: at("2027-01-14 18:00") };
    const first = reshape(from({ topics: [agreed] }), "2027-01-15 18:00", "Your boss");
    const twice = pairState(reshape(first, "2027-01-15 19:00", "Power"));
    expect(topicsOf(twice, thursday).map(({ text }) => text)).toEqual(["Power"]);
    expect(reshapedOf(twice, thursday)).toEqual([{ ...proposed, state: "agreed" }]);
  });
  test("give way to the mentee's own where these are said once more", () => {
    const again = decided(write(noa, [{ topic: proposed.text, prep: "" }], once));
    const now = pairState(afterwards(once, again));
    expect(topicsOf(now, thursday).map(({ text, state }) => [text, state])).toEqual([
      ["Your boss", "agreed"],
      [proposed.text, "proposed"],
    ]);
    expect(reshapedOf(now, thursday)).toEqual([]);
  });
  test("are nothing more to agree to", () => {
    expect(agreeTopics(pairState(once), thursday, dana.id, at("2027-01-17 18:00"))).toEqual({
      refused: "already-agreed",
    });
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
    expect(agree([topic(1, 121, { state: "agreed", agreedAt: at("2027-01-16 18:00") })])).toEqual({
      refused: "already-agreed",
    });
    expect(agree([])).toEqual({ refused: "nothing-to-agree" });
  });
});
