import { describe, expect, test } from "vitest";
import type { Decision } from "../../src/domain/decision.ts";
import { undoOf } from "../../src/domain/decision.ts";
import type { Person } from "../../src/domain/people.ts";
import { type PulseWords, recordPulse } from "../../src/domain/record-pulse.ts";
import { undo } from "../../src/domain/undo.ts";
import { wakePair } from "../../src/domain/wake-pair.ts";
import { added, counted, decided, told } from "./outcome.ts";
import { at, dana, noa, pair, session, topic } from "./scene.ts";
import { after, pairState, personState, type Stage, stage } from "./stage.ts";

const ids = counted();
const start = () =>
  stage({
    sessions: [session("2027-01-21 18:00"), session("2027-01-28 18:00")],
    topics: [topic(1, 121)],
  });
const thursday = (from: Stage) => from.sessions.find(({ id }) => id === 121)!;
const next = (from: Stage) =>
  pairState(from)
    .topics.filter(({ sessionId }) => sessionId === 128)
    .map(({ state }) => state);

/** What they say one after the other, each an hour later: the rows then, and the last decision. */
function said(
  from: Stage,
  ...words: [who: Person, words: PulseWords, when?: string][]
): { stage: Stage; last: Decision } {
  let [now, last, rows] = [at("2027-01-21 19:00"), undefined as Decision | undefined, from];
  for (const [who, what, when] of words) {
    now = when ? at(when) : now + 20 * 60_000;
    last = decided(recordPulse(pairState(rows), thursday(rows), who.id, what, now, ids));
    rows = after(rows, last);
  }
  return { stage: rows, last: last! };
}
const MET = { held: true };
const MISSED = { held: false };

describe("where the two say different things", () => {
  test("the session is unclear, and whoever spoke first is asked which it is", () => {
    const { stage: rows, last } = said(start(), [noa, MET], [dana, MISSED]);
    expect(thursday(rows).state).toBe("unclear");
    expect(told(last)).toEqual(["ask-back to Noa at 2027-01-21 19:40"]);
    expect(last.mails[0]).toMatchObject({
      key: "ask-back:met:121:40",
      args: { asks: [{ about: "met", session: 121 }] },
    });
  });
  test("the question waits for the morning where it is night", () => {
    const { last } = said(start(), [noa, MET], [dana, MISSED, "2027-01-21 23:00"]);
    expect(told(last)).toEqual(["ask-back to Noa at 2027-01-22 07:00"]);
  });
  test("and the first one then says the same, it is missed with all that follows", () => {
    const { stage: rows, last } = said(start(), [noa, MET], [dana, MISSED], [noa, MISSED]);
    expect(thursday(rows).state).toBe("missed");
    expect(told(last)).toEqual([
      "missed-session to Dana at 2027-01-21 20:00",
      "missed-session to Noa at 2027-01-21 20:00",
    ]);
    expect(next(rows)).toEqual(["carried-over"]);
  });
  test("and the second one takes it back by a tap, it is settled, and the question has no ground any more", () => {
    const { stage: rows } = said(start(), [noa, MET], [dana, MISSED], [dana, MET]);
    expect(thursday(rows).state).toBe("held");
  });
  test("a topic that was carried over is the session's own again once both say that they met", () => {
    const missed = said(start(), [noa, MISSED]).stage;
    expect(next(missed)).toEqual(["carried-over"]);
    const { stage: rows, last } = said(missed, [dana, MET, "2027-01-21 20:00"], [noa, MET]);
    expect(thursday(rows).state).toBe("held");
    expect(next(rows)).toEqual([]);
    expect(added(last, "topic")).toMatchObject([{ sessionId: 121, text: topic(1, 121).text }]);
  });
  test("and two misses in a row come of it, both are asked what would help", () => {
    const before = {
      ...start(),
      sessions: [session("2027-01-14 18:00", { state: "missed" }), ...start().sessions],
    };
    const { last } = said(before, [noa, MET], [dana, MISSED], [noa, MISSED]);
    expect(last.mails.map(({ kind }) => kind).filter((kind) => kind === "check-in")).toHaveLength(2);
  });
  test("the clock leaves it unclear, and an answer settles it days later", () => {
    const { stage: rows } = said(start(), [noa, MET], [dana, MISSED]);
    const woke = wakePair(pairState(rows), at("2027-01-26 12:00"), ids, () => "");
    expect(woke.updates.filter(({ id }) => id === 121)).toEqual([]);
    const later = said(rows, [noa, MISSED, "2027-01-29 10:00"]).stage;
    expect(thursday(later).state).toBe("missed");
  });
  test("a session that the clock had made unclear is asked about when they speak late and differ", () => {
    const silent = { ...start(), sessions: [session("2027-01-21 18:00", { state: "unclear" })] };
    const { stage: rows, last } = said(silent, [dana, MET, "2027-01-25 10:00"], [noa, MISSED]);
    expect(thursday(rows).state).toBe("unclear");
    expect(told(last)).toEqual(["ask-back to Dana at 2027-01-25 10:20"]);
  });
});

describe("nobody is asked twice", () => {
  test("however often the other one changes their mind", () => {
    const { stage: rows } = said(start(), [noa, MET], [dana, MISSED], [dana, MET], [dana, MISSED]);
    expect(rows.mails.filter(({ kind }) => kind === "ask-back")).toHaveLength(1);
    expect(thursday(rows).state).toBe("unclear");
  });
  test("who stays with their answer changes nothing, and hears that the other says otherwise", () => {
    const { stage: rows } = said(start(), [noa, MET], [dana, MISSED]);
    expect(recordPulse(pairState(rows), thursday(rows), noa.id, MET, at("2027-01-22 10:00"), ids)).toEqual({
      refused: "answers-differ",
    });
  });
  test("nor is anybody who has left, or whose pair has ended", () => {
    const gone = { ...start(), people: [dana, { ...noa, stoppedAt: at("2027-01-21 19:30") }] };
    expect(told(said(gone, [noa, MET], [dana, MISSED]).last)).toEqual([]);
    const over = { ...start(), pairs: [pair({ state: "ended", endedWhy: "term" })] };
    expect(told(said(over, [noa, MET], [dana, MISSED]).last)).toEqual([]);
  });
});

describe("an undo", () => {
  const takenBack = (from: Stage, who: Person, decision: Decision) => {
    const current = (table: string, id: number) =>
      ({ session: from.sessions, pulse: from.pulses, topic: from.topics })[table]?.find(
        (row) => row.id === id,
      );
    const back = undo(
      personState(from, who),
      { event: decision.event, undo: undoOf(decision) },
      current as never,
      at("2027-01-21 21:00"),
      ids,
    );
    return "refused" in back ? back.refused : thursday(after(from, back)).state;
  };
  test("of the second answer leaves what the first one said", () => {
    const { stage: rows, last } = said(start(), [noa, MET], [dana, MISSED]);
    expect(takenBack(rows, dana, last)).toBe("held");
  });
  test("of the first answer is too late once the second is there: the question is the way", () => {
    const first = said(start(), [noa, MET]);
    const { stage: rows } = said(first.stage, [dana, MISSED]);
    expect(takenBack(rows, noa, first.last)).toBe("acted-on-since");
  });
  test("of the answer to the question leaves the two apart again", () => {
    const { stage: rows, last } = said(start(), [noa, MET], [dana, MISSED], [noa, MISSED]);
    expect(takenBack(rows, noa, last)).toBe("unclear");
  });
});
