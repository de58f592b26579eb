import { describe, expect, test } from "vitest";
import { agreePlan, recordPlan } from "../../src/domain/record-plan.ts";
import { type PlanLine, TOPIC_LIMIT } from "../../src/domain/topic.ts";
import { added, changed, counted, decided, told } from "./outcome.ts";
import { at, dana, noa, pair } from "./scene.ts";
import { pairState, type Stage, stage } from "./stage.ts";

const line = (id: number, who: typeof noa, kind: PlanLine["kind"], text: string): PlanLine => ({
  id,
  pairId: 1,
  personId: who.id,
  kind,
  text,
  at: at("2027-01-07 10:00"),
  reachedAt: null,
  until: null,
});
const lines = [
  line(1, noa, "goal", "Lead a team"),
  line(2, dana, "goal", "See Noa lead"),
  line(3, noa, "commitment", "Topics by Tuesday"),
];
const write = (goals: string[], commitments: string[] = [], who = noa) =>
  recordPlan(pairState(stage({ lines })), who.id, { goals, commitments }, at("2027-01-08 10:00"), counted());
const rows = (outcome: ReturnType<typeof write>) => added(decided(outcome), "planLine") as PlanLine[];

describe("a goal", () => {
  test("takes the place of the same person's earlier ones, and of nobody else's", () => {
    const decision = decided(write(["Lead two teams"]));
    expect([1, 2, 3].map((id) => changed(decision, "planLine", id))).toEqual([
      { until: at("2027-01-08 10:00") },
      undefined,
      undefined,
    ]);
    expect(rows(decision)).toMatchObject([
      { kind: "goal", text: "Lead two teams", personId: noa.id, until: null },
    ]);
  });
  test("may come in several lines, which stand together", () => {
    expect(rows(write(["Lead a team", "Learn to delegate"])).map(({ text }) => text)).toEqual([
      "Lead a team",
      "Learn to delegate",
    ]);
  });
  test("that is very long is shortened", () => {
    expect(rows(write(["g".repeat(TOPIC_LIMIT + 1)]))[0]!.text).toHaveLength(TOPIC_LIMIT);
  });
});

describe("a commitment", () => {
  test("stands beside the earlier ones", () => {
    const decision = decided(write([], ["Camera on"]));
    expect(decision.updates).toEqual([]);
    expect(rows(decision)).toMatchObject([{ kind: "commitment", text: "Camera on" }]);
  });
});

test("twelve lines at most are recorded at once", () => {
  const many = Array.from({ length: 20 }, (_, place) => `Goal ${place}`);
  expect(rows(write(many, ["Camera on"]))).toHaveLength(12);
});

test("words without a line are refused, and a plan can be taken back", () => {
  expect(write([])).toEqual({ refused: "nothing-written" });
  expect(decided(write(["Lead two teams"])).undoable).toBe(true);
});

describe("the form of the goal", () => {
  const choose = (goals: string[], more = {}) =>
    recordPlan(
      pairState(stage({ lines, pairs: [pair({ state: "joined", ...more })] })),
      noa.id,
      { goals, commitments: [], form: "work" },
      at("2027-01-08 10:00"),
      counted(),
    );
  test("may be chosen alone, and the goals stay", () => {
    const decision = decided(choose([]));
    expect(changed(decision, "pair", 1)).toEqual({ goalForm: "work" });
    expect([decision.inserts, changed(decision, "planLine", 1)]).toEqual([[], undefined]);
  });
  test("with the goals that stand there already, changes nothing but itself", () => {
    expect(decided(choose(["Lead a team"])).inserts).toEqual([]);
  });
  test("that is so already, is said already", () => {
    expect(choose([], { goalForm: "work" })).toEqual({ refused: "already-said" });
  });
});

describe("a plan that has gone out in writing", () => {
  const change = (shown: string, more = {}, who = noa) =>
    recordPlan(
      pairState(stage({ lines, pairs: [pair(more)] })),
      who.id,
      { goals: [], commitments: [`Camera on, since ${shown}`] },
      at(shown),
      counted(),
    );
  test("goes to the partner anew when one side changes it, at the next half hour", () => {
    expect(told(decided(change("2027-02-01 10:05")))).toEqual(["plan-agreed to Dana at 2027-02-01 10:30"]);
  });
  test("is one mail for several changes soon after each other, and another for one later", () => {
    const keys = ["2027-02-01 10:05", "2027-02-01 10:20", "2027-02-01 10:31"].map(
      (shown) => decided(change(shown)).mails[0]!.key,
    );
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });
  test("waits for the morning", () => {
    expect(told(decided(change("2027-02-01 22:10", {}, dana)))).toEqual([
      "plan-agreed to Noa at 2027-02-02 07:00",
    ]);
  });
  test("and has not before: what is written until then is in it", () => {
    expect(told(decided(change("2027-01-08 10:00", { state: "joined" })))).toEqual([]);
  });
});

describe("agreeing to the plan", () => {
  const fresh = { state: "joined" as const, mentorAgreedAt: null, menteeAgreedAt: null };
  const agree = (more: Partial<Stage["pairs"][number]>, who = noa, shown = "2027-01-08 10:00") =>
    agreePlan(pairState(stage({ pairs: [pair({ ...fresh, ...more })] })), who.id, at(shown), counted());
  const danaAgreed = { mentorAgreedAt: at("2027-01-07 10:00") };

  test("by one side is noted and waits for the other", () => {
    expect(changed(decided(agree({})), "pair", 1)).toEqual({ menteeAgreedAt: at("2027-01-08 10:00") });
    expect(changed(decided(agree({}, dana)), "pair", 1)).toEqual({ mentorAgreedAt: at("2027-01-08 10:00") });
    expect(told(decided(agree({})))).toEqual([]);
  });
  test("by both makes the pair active and gives both the plan in writing", () => {
    const decision = decided(agree(danaAgreed));
    expect(changed(decision, "pair", 1)).toEqual({ menteeAgreedAt: at("2027-01-08 10:00"), state: "active" });
    expect(told(decision)).toEqual([
      "plan-agreed to Dana at 2027-01-08 10:00",
      "plan-agreed to Noa at 2027-01-08 10:00",
    ]);
  });
  test("at night is told in the morning", () => {
    expect(told(decided(agree(danaAgreed, noa, "2027-01-08 22:00")))[0]).toBe(
      "plan-agreed to Dana at 2027-01-09 07:00",
    );
  });
  test("is still possible once the plan went out without it", () => {
    expect(changed(decided(agree({ state: "active" })), "pair", 1)).toEqual({
      menteeAgreedAt: at("2027-01-08 10:00"),
    });
  });
  test("twice, or in a pair that does not run, is refused", () => {
    expect(agree({ menteeAgreedAt: at("2027-01-07 10:00") })).toEqual({ refused: "already-agreed" });
    for (const state of ["invited", "paused", "ended"] as const)
      expect(agree({ state })).toEqual({ refused: "not-running" });
  });
});
