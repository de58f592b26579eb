import { describe, expect, test } from "vitest";
import { at, dana, mail, noa, omar, pair, person, programme, session } from "./scene.ts";
import { due, type Stage, stage } from "./stage.ts";

const briefs = (from: Stage, to = noa) => due(from, to, "session-brief");
const withOmar = { people: [dana, noa, omar], pairs: [pair(), pair({ id: 2, menteeId: omar.id })] };
const thursday = session("2027-01-21 18:00");
const omars = (shown: string) => session(shown, { id: 2000, pairId: 2 });

describe("the brief", () => {
  test("goes to both 24 hours before the session", () => {
    const from = stage({ sessions: [thursday] });
    expect([briefs(from, dana), briefs(from, noa)]).toEqual([
      ["2027-01-20 18:00 #121"],
      ["2027-01-20 18:00 #121"],
    ]);
  });
  test("is for the first session too, and for one whose time was found by a move", () => {
    expect(briefs(stage({ sessions: [session("2027-01-14 18:00", { state: "agreed" })] }))).toHaveLength(1);
  });
  test("moves from the night to 20:30 before it", () => {
    expect(briefs(stage({ sessions: [session("2027-01-22 06:30")] }))).toEqual(["2027-01-20 20:30 #122"]);
  });
  test("moves from a no-mail day to 14:00 the day before", () => {
    const from = stage({
      programme: programme({ noMailDays: [7] }),
      sessions: [session("2027-01-18 18:00")],
    });
    expect(briefs(from)).toEqual(["2027-01-16 14:00 #118"]);
  });
  test("of a mentor is left out where a no-mail day moves it to the minute of their digest", () => {
    const from = stage({
      programme: programme({ noMailDays: [6, 7] }),
      sessions: [session("2027-01-18 18:00"), session("2027-01-20 18:00", { id: 2000 })],
    });
    expect(due(from, dana, "agenda-digest")).toEqual(["2027-01-15 14:00 #118 #2000"]);
    expect(briefs(from, dana)).toEqual(["2027-01-19 18:00 #2000"]);
    expect(briefs(from, noa)).toEqual(["2027-01-15 14:00 #118", "2027-01-19 18:00 #2000"]);
  });
  test("is left out where nothing is read any more between the placing of a session and its start", () => {
    const placed = (shown: string) =>
      stage({
        programme: programme({ noMailDays: [5, 6] }),
        sessions: [session("2027-01-23 17:00", { placedAt: at(shown) })],
      });
    expect(briefs(placed("2027-01-21 22:00"))).toEqual([]);
    expect(briefs(placed("2027-01-21 20:00"))).toHaveLength(1);
  });
  test("is 24 hours of time before the session where the clocks change in between", () => {
    const sunday = session("2027-03-28 18:00");
    expect(briefs(stage({ sessions: [sunday] }))).toEqual(["2027-03-27 17:00 #328"]);
  });
  test("tells all sessions of one local day in one mail, a day before the first", () => {
    const from = stage({ ...withOmar, sessions: [thursday, omars("2027-01-21 10:00")] });
    expect(briefs(from, dana)).toEqual(["2027-01-20 10:00 #2000 #121"]);
  });
  test("is one mail for each day of the reader's own zone", () => {
    const sessions = [thursday, omars("2027-01-21 23:30")];
    const abroad = person(dana.id, "Dana", { zone: "Asia/Jerusalem" });
    expect(briefs(stage({ ...withOmar, sessions }), dana)).toHaveLength(1);
    expect(briefs(stage({ ...withOmar, people: [abroad, noa, omar], sessions }), abroad)).toHaveLength(2);
  });
  test("is sent once for each revision of a session", () => {
    const briefed = mail("session-brief", noa, at("2027-01-20 18:00"), [[121, 0]]);
    expect(briefs(stage({ sessions: [thursday], mails: [briefed] }))).toEqual([]);
    const moved = { ...thursday, state: "agreed" as const, revision: 2 };
    expect(briefs(stage({ sessions: [moved], mails: [briefed] }))).toHaveLength(1);
  });
  test("is sent again where it was dropped", () => {
    const dropped = mail("session-brief", noa, at("2027-01-20 18:00"), [[121, 0]], { state: "dropped" });
    expect(briefs(stage({ sessions: [thursday], mails: [dropped] }))).toHaveLength(1);
  });
  test("is left out for a session placed less than 36 hours ahead", () => {
    const placed = (before: string) => session("2027-01-21 18:00", { placedAt: at(before) });
    expect(briefs(stage({ sessions: [placed("2027-01-20 06:01")] }))).toEqual([]);
    expect(briefs(stage({ sessions: [placed("2027-01-20 06:00")] }))).toHaveLength(1);
  });
  test.each(["moving", "skipped", "cancelled"] as const)("is not sent for a session that is %s", (state) => {
    expect(briefs(stage({ sessions: [{ ...thursday, state }] }))).toEqual([]);
  });
  test("goes also to people who stopped their digests", () => {
    const quiet = person(noa.id, "Noa", { digestsOffAt: at("2027-01-12 10:00") });
    expect(briefs(stage({ people: [dana, quiet], sessions: [thursday] }))).toHaveLength(1);
  });
});

describe("the mentor's brief", () => {
  const tuesday = (time: string) => session(`2027-01-19 ${time}`);
  const key = "agenda-digest:20:2027-01-18";
  const digest = (id: number) => mail("agenda-digest", dana, at("2027-01-17 17:00"), [[id, 0]], { key });

  test("is left out for a session less than 36 hours after their digest", () => {
    expect(briefs(stage({ sessions: [tuesday("04:59")], mails: [digest(119)] }), dana)).toEqual([]);
    expect(briefs(stage({ sessions: [tuesday("05:00")], mails: [digest(119)] }), dana)).toHaveLength(1);
  });
  test("is left out also where digest and brief fall due at the same moment", () => {
    const monday = stage({ sessions: [session("2027-01-18 10:00")] });
    expect(due(monday, dana, "agenda-digest")).toEqual(["2027-01-17 10:00 #118"]);
    expect(briefs(monday, dana)).toEqual([]);
  });
  test("is sent all the same where the session got another time after the digest", () => {
    const moved = session("2027-01-19 04:00", {
      state: "agreed",
      revision: 2,
      placedAt: at("2027-01-17 16:00"),
    });
    expect(briefs(stage({ sessions: [moved], mails: [digest(119)] }), dana)).toHaveLength(1);
  });
  test("is sent where the mentor has stopped their digests", () => {
    const quiet = person(dana.id, "Dana", { digestsOffAt: at("2027-01-12 10:00") });
    const monday = stage({ people: [quiet, noa], sessions: [session("2027-01-18 10:00")] });
    expect(briefs(monday, quiet)).toEqual(["2027-01-17 10:00 #118"]);
  });
});

test("the mentee's brief is never left out", () => {
  const digest = mail("agenda-digest", dana, at("2027-01-17 17:00"), [[118, 0]]);
  const from = stage({ sessions: [session("2027-01-18 18:00")], mails: [digest] });
  expect([briefs(from, dana), briefs(from, noa)]).toEqual([[], ["2027-01-17 18:00 #118"]]);
});
