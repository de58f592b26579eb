import { describe, expect, test } from "vitest";
import { leave } from "../../src/domain/leave.ts";
import { changed, counted, decided, told } from "./outcome.ts";
import { at, dana, noa, omar, pair, session } from "./scene.ts";
import { personState, type Stage, stage } from "./stage.ts";

const now = "2027-01-19 12:00";
const from: Stage = stage({
  people: [dana, noa, omar],
  pairs: [pair(), pair({ id: 2, menteeId: omar.id })],
  sessions: [
    session("2027-01-14 18:00", { state: "held" }),
    session("2027-01-21 18:00", { revision: 3 }),
    session("2027-01-28 18:00", { state: "agreed" }),
    session("2027-01-20 10:00", { pairId: 2 }),
  ],
});
const stop = (who: typeof noa, of = from, shown = now) => leave(personState(of, who), at(shown), counted());

describe("STOP", () => {
  const stopped = decided(stop(noa));
  test("ends the pair and stops all further mail to the leaver", () => {
    expect(changed(stopped, "person", noa.id)).toEqual({ stoppedAt: at(now) });
    expect(changed(stopped, "pair", 1)).toEqual({
      state: "ended",
      endedWhy: "left",
      lastWeek: "2027-01-11",
      wrapUpAt: at(now),
    });
    expect(stopped.subjects).toContainEqual({ kind: "person", id: noa.id, version: 0, dueAt: null });
  });
  test("cancels the sessions to come, each with a higher revision, and no other", () => {
    expect(changed(stopped, "session", 121)).toEqual({ state: "cancelled", revision: 4 });
    expect(changed(stopped, "session", 128)).toEqual({ state: "cancelled", revision: 1 });
    expect(changed(stopped, "session", 114)).toBeUndefined();
    expect(changed(stopped, "session", 120)).toBeUndefined();
  });
  test("is confirmed once to the leaver, and told neutrally to the partner, both with the calendar's cancellations", () => {
    expect(told(stopped)).toEqual([
      "partner-news to Dana at 2027-01-19 12:00",
      "left to Noa at 2027-01-19 12:00",
    ]);
    for (const { covers } of stopped.mails)
      expect(covers).toEqual([
        [121, 4],
        [128, 1],
      ]);
    expect(stopped.mails[0]!.args).toEqual({ news: "left" });
  });
  test("by a mentor ends every pair and tells each mentee of their own sessions", () => {
    const { mails } = decided(stop(dana));
    expect(mails.map(({ kind, personId, covers }) => [kind, personId, covers])).toEqual([
      [
        "partner-news",
        noa.id,
        [
          [121, 4],
          [128, 1],
        ],
      ],
      ["partner-news", omar.id, [[120, 1]]],
      [
        "left",
        dana.id,
        [
          [121, 4],
          [128, 1],
          [120, 1],
        ],
      ],
    ]);
  });
  test("at night is answered at once, and told to the partner in the morning", () => {
    expect(told(decided(stop(noa, from, "2027-01-19 23:00")))).toEqual([
      "partner-news to Dana at 2027-01-20 07:00",
      "left to Noa at 2027-01-19 23:00",
    ]);
  });
  test("at night is told at once to a partner whose session is before the next nine o'clock", () => {
    const early = { ...from, sessions: [session("2027-01-20 08:00")] };
    expect(told(decided(stop(noa, early, "2027-01-19 23:00")))[0]).toBe(
      "partner-news to Dana at 2027-01-19 23:00",
    );
  });
  test("is not told to a partner who cannot be written to", () => {
    const people = [{ ...dana, suspendedAt: at("2027-01-18 09:00") }, noa, omar];
    expect(told(decided(stop(noa, { ...from, people })))).toEqual(["left to Noa at 2027-01-19 12:00"]);
  });
  test("cancels a session that is being moved, even when its old time has passed", () => {
    const moving = { ...from, sessions: [session("2027-01-18 18:00", { state: "moving", revision: 1 })] };
    expect(changed(decided(stop(noa, moving)), "session", 118)).toEqual({ state: "cancelled", revision: 2 });
  });
  test("leaves a pair alone that has ended before", () => {
    const pairs = [pair({ state: "ended", endedWhy: "term" }), pair({ id: 2, menteeId: omar.id })];
    expect(changed(decided(stop(noa, { ...from, pairs })), "pair", 1)).toBeUndefined();
  });
  test("twice is refused", () => {
    const people = [dana, { ...noa, stoppedAt: at("2027-01-18 09:00") }, omar];
    expect(stop(noa, { ...from, people })).toEqual({ refused: "already-left" });
  });
});
