import { describe, expect, test } from "vitest";
import type { Move } from "../../src/domain/move.ts";
import { skipSession } from "../../src/domain/skip-session.ts";
import { added, changed, counted, decided, told } from "./outcome.ts";
import { at, dana, noa, session, topic } from "./scene.ts";
import { pairState, type Stage, stage } from "./stage.ts";

const moving = session("2027-01-21 18:00", { state: "moving", revision: 5 });
const next = session("2027-01-28 18:00");
const move: Move = {
  id: 7,
  sessionId: 121,
  state: "offered",
  round: 1,
  askedBy: noa.id,
  awaits: dana.id,
  oldStart: moving.start,
  offers: [at("2027-01-22 10:00")],
  askedAt: at("2027-01-19 12:00"),
  remindAt: at("2027-01-20 21:00"),
  expiresAt: at("2027-01-22 06:00"),
  agreedStart: null,
};
const from = (more: Partial<Stage> = {}) => stage({ sessions: [moving, next], moves: [move], ...more });

describe("leaving the session out", () => {
  const skip = (of: Stage, one = moving, who: number | null = dana.id) =>
    skipSession(pairState(of), one, who, at("2027-01-19 14:00"), counted());
  test("skips it with a higher revision and gives the move up", () => {
    expect(changed(decided(skip(from())), "session", 121)).toEqual({ state: "skipped", revision: 6 });
    expect(changed(decided(skip(from())), "move", 7)).toEqual({ state: "given-up", remindAt: null });
  });
  test("carries its topic to the next session and tells both", () => {
    const decision = decided(skip(from({ topics: [topic(1, 121)] })));
    expect(added(decision, "topic")).toMatchObject([{ sessionId: 128, state: "carried-over" }]);
    expect(told(decision).map((line) => line.slice(0, 17))).toEqual([
      "move-news to Dana",
      "move-news to Noa ",
    ]);
  });
  test("is possible without a move, and then touches none", () => {
    const decision = decided(skip(stage({ sessions: [next] }), next));
    expect(decision.updates.map(({ table }) => table)).toEqual(["session"]);
  });
  test("can be taken back by the person who did it, but not where silence did it", () => {
    expect([decided(skip(from())).undoable, decided(skip(from(), moving, null)).undoable]).toEqual([
      true,
      false,
    ]);
  });
  test.each(["held", "missed", "unclear", "skipped", "cancelled"] as const)(
    "is refused for one that is %s",
    (state) => {
      expect(skip(from(), { ...moving, state })).toEqual({ refused: "not-on" });
    },
  );
});
