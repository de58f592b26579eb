import { describe, expect, test } from "vitest";
import { type Decision, undoOf } from "../../src/domain/decision.ts";
import type { Move } from "../../src/domain/move.ts";
import { askToMove, takeTime } from "../../src/domain/move-session.ts";
import { recordPulse } from "../../src/domain/record-pulse.ts";
import { agreeTopics, recordTopics } from "../../src/domain/record-topic.ts";
import { skipSession } from "../../src/domain/skip-session.ts";
import { type Current, undo } from "../../src/domain/undo.ts";
import { changed, counted, decided, told } from "./outcome.ts";
import { at, clock, dana, noa, session, topic } from "./scene.ts";
import { after as afterDecision, pairState, personState, type Stage, stage } from "./stage.ts";

const thursday = session("2027-01-21 18:00");
const from = stage({ sessions: [thursday, session("2027-01-28 18:00")], topics: [topic(1, 121)] });
const ids = counted();
const current =
  ({ sessions, topics, moves, pulses, pairs }: Stage): Current =>
  (table, id) => {
    const rows: Record<string, { id: number }[]> = {
      session: sessions,
      topic: topics,
      move: moves,
      pulse: pulses,
      pair: pairs,
    };
    return rows[table]?.find((row) => row.id === id) as Record<string, unknown> | undefined;
  };
/** The stage after a decision that somebody takes, and then takes back. */
const takeBack = (
  stood: Stage,
  earlier: Decision,
  who: typeof noa,
  shown: string,
  since = (stage: Stage) => stage,
) => {
  const now = since(afterDecision(stood, earlier));
  const outcome = undo(
    personState(now, who),
    { event: earlier.event, undo: undoOf(earlier) },
    current(now),
    at(shown),
    ids,
  );
  return { outcome, back: "refused" in outcome ? now : afterDecision(now, outcome) };
};
const cannot = decided(
  askToMove(
    pairState(from),
    thursday,
    noa.id,
    [at("2027-01-22 10:00")],
    at("2027-01-24 19:00"),
    at("2027-01-19 12:00"),
    ids,
  ),
);
const moving = afterDecision(from, cannot);
const takenAt = (shown: string) =>
  decided(takeTime(pairState(moving), moving.sessions[0]!, dana.id, at("2027-01-22 10:00"), at(shown), ids));

describe("can't make it, taken back", () => {
  const { outcome, back } = takeBack(from, cannot, noa, "2027-01-19 12:05");
  test("puts the session back to its time with yet a higher revision", () => {
    expect(back.sessions[0]).toEqual({
      ...thursday,
      revision: 2,
      placedAt: at("2027-01-19 12:05"),
    });
  });
  test("gives the move up", () => {
    expect(back.moves.map(({ state, remindAt }) => [state, remindAt])).toEqual([["given-up", null]]);
  });
  test("is told to both, the calendar included", () => {
    expect(told(decided(outcome))).toEqual([
      "move-news to Dana at 2027-01-19 12:05",
      "move-news to Noa at 2027-01-19 12:05",
    ]);
    expect(decided(outcome).mails[0]).toMatchObject({
      covers: [[121, 2]],
      args: { news: "undone", by: noa.id },
    });
  });
  test("is refused once the other has taken a time", () => {
    const { outcome: late } = takeBack(from, cannot, noa, "2027-01-19 14:05", (stage) =>
      afterDecision(stage, takenAt("2027-01-19 14:00")),
    );
    expect(late).toEqual({ refused: "acted-on-since" });
  });
  test("is refused when the old time has passed, since nobody was there", () => {
    expect(takeBack(from, cannot, noa, "2027-01-21 18:30").outcome).toEqual({ refused: "time-passed" });
  });
  test("is refused the second time", () => {
    const { outcome: again } = takeBack(from, cannot, noa, "2027-01-19 12:06", () => back);
    expect(again).toEqual({ refused: "acted-on-since" });
  });
});

describe("a taken time, taken back", () => {
  test("makes the session a moving one again, with the same offers", () => {
    const { back } = takeBack(moving, takenAt("2027-01-19 14:00"), dana, "2027-01-19 14:05");
    expect(back.sessions[0]).toMatchObject({ state: "moving", start: thursday.start, revision: 3 });
    expect(back.moves[0]).toMatchObject({ state: "offered", agreedStart: null } satisfies Partial<Move>);
  });
  test("is told to both also where the session's old time has passed, and at once where the agreed one is near", () => {
    const { outcome } = takeBack(moving, takenAt("2027-01-21 19:00"), dana, "2027-01-21 23:00");
    const news = decided(outcome).mails.find(({ kind }) => kind === "move-news")!;
    expect(told(decided(outcome))).toContain("move-news to Noa at 2027-01-22 07:00");
    expect(clock(news.expiresAt)).toBe("2027-01-22 23:00");
  });
});

describe("words, taken back", () => {
  const words = [{ topic: "Planning", prep: "" }];
  test("end, and what they had replaced stands again", () => {
    const reshaped = decided(
      recordTopics(pairState(from), thursday, dana.id, words, at("2027-01-15 18:00"), ids),
    );
    const { back } = takeBack(from, reshaped, dana, "2027-01-15 18:05");
    expect(pairState(back).topics).toEqual(from.topics);
  });
  test("are refused where they have been replaced or agreed to since", () => {
    const proposed = decided(
      recordTopics(pairState(from), thursday, noa.id, words, at("2027-01-15 18:00"), ids),
    );
    const reshape = (stage: Stage) =>
      afterDecision(
        stage,
        decided(recordTopics(pairState(stage), thursday, dana.id, words, at("2027-01-15 19:00"), ids)),
      );
    expect(takeBack(from, proposed, noa, "2027-01-15 20:00", reshape).outcome).toEqual({
      refused: "acted-on-since",
    });
    const agree = (stage: Stage) =>
      afterDecision(stage, decided(agreeTopics(pairState(stage), thursday, dana.id, at("2027-01-15 19:00"))));
    expect(takeBack(from, proposed, noa, "2027-01-15 20:00", agree).outcome).toEqual({
      refused: "acted-on-since",
    });
    const agreed = decided(agreeTopics(pairState(from), thursday, dana.id, at("2027-01-15 18:00")));
    expect(takeBack(from, agreed, dana, "2027-01-15 20:00", reshape).outcome).toEqual({
      refused: "acted-on-since",
    });
  });
});

test("a skipped session comes back with the topic that had been carried on", () => {
  const skipped = decided(skipSession(pairState(from), thursday, dana.id, at("2027-01-19 12:00"), ids));
  const { back } = takeBack(from, skipped, dana, "2027-01-19 12:05");
  expect(back.sessions[0]).toMatchObject({ state: "planned", revision: 2 });
  expect(pairState(back).topics).toEqual(from.topics);
});

test('"we didn\'t" taken back leaves the session as it was, without news of a move', () => {
  const missed = decided(
    recordPulse(pairState(from), thursday, noa.id, { held: false }, at("2027-01-21 20:00"), ids),
  );
  const { outcome, back } = takeBack(from, missed, noa, "2027-01-21 20:05");
  expect(back.sessions[0]).toEqual(thursday);
  expect([told(decided(outcome)), changed(decided(outcome), "topic", 1)]).toEqual([[], { until: null }]);
});

test("a taken time, taken back, asks whoever is to answer again, since the earlier mail's taps are dead", () => {
  const { outcome } = takeBack(moving, takenAt("2027-01-19 13:00"), dana, "2027-01-19 14:00");
  expect(told(decided(outcome))).toEqual([
    "move-offer to Dana at 2027-01-19 14:00",
    "move-news to Noa at 2027-01-19 14:00",
  ]);
  expect(decided(outcome).mails.slice(0, 1)).toMatchObject([
    {
      personId: dana.id,
      covers: [[thursday.id, thursday.revision + 3]],
      args: { ask: "offered", back: dana.id },
    },
  ]);
});
