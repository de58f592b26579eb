import { describe, expect, test } from "vitest";
import type { Session } from "../../src/domain/session.ts";
import { at, dana, mail, noa, pair, person, programme, session, topic } from "./scene.ts";
import { due, type Stage, stage } from "./stage.ts";

/** A session whose request went out at `asked`, and the nudges that Noa gets about it. */
function nudges(
  start: string,
  asked: string,
  more: Partial<Stage> = {},
  of: Partial<Session> = {},
): string[] {
  const one = session(start, of);
  const request = mail("topic-request", noa, at(asked), [[one.id, 0]]);
  return due(stage({ sessions: [one], mails: [request], ...more }), noa, "topic-nudge");
}

describe("the nudge", () => {
  test("goes to a silent mentee 48 hours before the session", () => {
    expect(nudges("2027-01-21 18:00", "2027-01-15 17:00")).toEqual(["2027-01-19 18:00 #121"]);
  });
  test("goes at least 24 hours after the request", () => {
    expect(nudges("2027-01-27 08:00", "2027-01-24 09:00")).toEqual(["2027-01-25 09:00 #127"]);
  });
  test("never comes within twelve hours of the brief", () => {
    expect(nudges("2027-01-26 20:00", "2027-01-24 08:00")).toEqual(["2027-01-25 08:00 #126"]);
    expect(nudges("2027-01-26 19:59", "2027-01-24 08:00")).toEqual([]);
  });
  test("moves from the night to the evening before, where that is 24 hours after the request", () => {
    expect(nudges("2027-01-22 06:00", "2027-01-15 17:00")).toEqual(["2027-01-19 20:30 #122"]);
    expect(nudges("2027-01-22 06:00", "2027-01-19 09:00")).toEqual([]);
  });
  test("is left out once the mentee has proposed a topic", () => {
    expect(nudges("2027-01-21 18:00", "2027-01-15 17:00", { topics: [topic(1, 121)] })).toEqual([]);
  });
  test("is left out when a topic is carried over", () => {
    const topics = [topic(1, 121, { state: "carried-over" })];
    expect(nudges("2027-01-21 18:00", "2027-01-15 17:00", { topics })).toEqual([]);
  });
  test("is left out for a last session, whose agenda stands", () => {
    const last = { pairs: [pair({ lastWeek: "2027-01-18" })] };
    expect(nudges("2027-01-21 18:00", "2027-01-15 17:00", last)).toEqual([]);
  });
  test("is not silenced by our own suggestion", () => {
    const topics = [topic(1, 121, { state: "suggested", personId: null })];
    expect(nudges("2027-01-21 18:00", "2027-01-15 17:00", { topics })).toHaveLength(1);
  });
  test("is left out in a break", () => {
    const within = { programme: programme({ breaks: [{ from: "2027-01-18", until: "2027-01-20" }] }) };
    expect(nudges("2027-01-21 18:00", "2027-01-15 17:00", within)).toEqual([]);
  });
  test("is left out while the mentee is away", () => {
    const away = person(noa.id, "Noa", { away: [{ from: "2027-01-19", until: "2027-01-19" }] });
    expect(nudges("2027-01-21 18:00", "2027-01-15 17:00", { people: [dana, away] })).toEqual([]);
  });
  test("is left out where no request went out", () => {
    expect(due(stage({ sessions: [session("2027-01-21 18:00")] }), noa, "topic-nudge")).toEqual([]);
    const dropped = mail("topic-request", noa, at("2027-01-15 17:00"), [[121, 0]], { state: "dropped" });
    const from = stage({ sessions: [session("2027-01-21 18:00")], mails: [dropped] });
    expect(due(from, noa, "topic-nudge")).toEqual([]);
  });
  test("is left out for a session placed less than 36 hours ahead", () => {
    const placedAt = at("2027-01-20 06:01");
    expect(nudges("2027-01-21 18:00", "2027-01-15 17:00", {}, { placedAt })).toEqual([]);
  });
  test("is left out for a session that is being moved", () => {
    expect(nudges("2027-01-21 18:00", "2027-01-15 17:00", {}, { state: "moving" })).toEqual([]);
  });
});
