import { describe, expect, test } from "vitest";
import type { Session } from "../../src/domain/session.ts";
import { at, dana, mail, noa, omar, pair, person, programme, session } from "./scene.ts";
import { due, type Stage, stage } from "./stage.ts";

/** The term's last standing slot is Thursday 1 April, and the term ends the day after. */
const lastSession = (of: Partial<Session> = {}, more: Partial<Stage> = {}) =>
  stage({ sessions: [session("2027-04-01 18:00", of)], ...more });
const requests = (from: Stage, to = noa) => due(from, to, "reflection-request");
const asked = (sendAt: string, more = {}) =>
  mail("reflection-request", noa, at(sendAt), [], { key: `reflection-request:${noa.id}`, ...more });

describe("the reflection request", () => {
  test("goes to both at 9:00 the day after the last session", () => {
    expect([requests(lastSession(), dana), requests(lastSession())]).toEqual([
      ["2027-04-02 09:00"],
      ["2027-04-02 09:00"],
    ]);
  });
  test("waits for a last session that was moved into its week of grace", () => {
    const moved = { start: at("2027-04-07 18:00"), state: "agreed" as const };
    expect(requests(lastSession(moved))).toEqual(["2027-04-08 09:00"]);
  });
  test("goes out the day after the term's end where the last session was skipped", () => {
    expect(requests(lastSession({ state: "skipped" }))).toEqual(["2027-04-03 09:00"]);
  });
  test("goes out the day after the term's end where a break took the last session", () => {
    const within = programme({ breaks: [{ from: "2027-03-29", until: "2027-04-02" }] });
    const from = stage({ programme: within, sessions: [session("2027-03-25 18:00")] });
    expect(requests(from)).toEqual(["2027-03-26 09:00"]);
  });
  test("is one for all pairs of a mentor, after the last of their last sessions", () => {
    const pairs = [pair(), pair({ id: 2, menteeId: omar.id, weekday: 2 })];
    const sessions = [session("2027-04-01 18:00"), session("2027-03-30 18:00", { pairId: 2 })];
    const from = stage({ people: [dana, noa, omar], pairs, sessions });
    expect([requests(from, dana), requests(from, omar)]).toEqual([
      ["2027-04-02 09:00"],
      ["2027-03-31 09:00"],
    ]);
  });
  test("is at 9:00 of the recipient's own zone", () => {
    const abroad = person(noa.id, "Noa", { zone: "America/New_York" });
    expect(requests(lastSession({}, { people: [dana, abroad] }))).toEqual(["2027-04-02 09:00"]);
  });
  test("waits for the next mail day's 7:00", () => {
    expect(requests(lastSession({}, { programme: programme({ noMailDays: [5] }) }))).toEqual([
      "2027-04-03 07:00",
    ]);
  });
  test("does not go to a pair that somebody left, nor to one that never began", () => {
    const left = pair({ state: "ended", endedWhy: "left" });
    expect(requests(lastSession({}, { pairs: [left] }))).toEqual([]);
    expect(requests(lastSession({}, { pairs: [pair({ state: "invited", anchor: null })] }))).toEqual([]);
  });
});

describe("after the request", () => {
  test("a reminder is due on day 5 and the summary on day 14", () => {
    const from = lastSession({}, { mails: [asked("2027-04-02 09:00")] });
    expect(due(from, noa, "reflection-reminder")).toEqual(["2027-04-07 09:00"]);
    expect(due(from, noa, "reflection-summary")).toEqual(["2027-04-16 09:00"]);
  });
  test("they are counted from when the request really went out", () => {
    const from = lastSession({}, { mails: [asked("2027-04-04 11:00")] });
    expect(due(from, noa, "reflection-reminder")).toEqual(["2027-04-09 11:00"]);
  });
  test("neither is due without a request that was sent", () => {
    for (const mails of [[], [asked("2027-04-02 09:00", { state: "dropped" })]]) {
      const from = lastSession({}, { mails });
      expect(due(from, noa, "reflection-reminder")).toEqual([]);
      expect(due(from, noa, "reflection-summary")).toEqual([]);
    }
  });
  test("the pair's end changes neither", () => {
    const pairs = [pair({ state: "ended", endedWhy: "term" })];
    const from = lastSession({}, { pairs, mails: [asked("2027-04-02 09:00")] });
    expect(due(from, noa, "reflection-summary")).toEqual(["2027-04-16 09:00"]);
  });
});
