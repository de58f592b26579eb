import { describe, expect, test } from "vitest";
import { at, dana, noa, omar, pair, person, programme, session } from "./scene.ts";
import { due, type Stage, stage } from "./stage.ts";

const digests = (from: Stage, to = dana) => due(from, to, "agenda-digest");
const withOmar = {
  people: [dana, noa, omar],
  pairs: [pair(), pair({ id: 2, menteeId: omar.id, weekday: 2, time: "10:00" })],
};
const omars = (shown: string, more = {}) => session(shown, { pairId: 2, ...more });

describe("the mentor's digest", () => {
  test("goes out the evening before the programme's week begins, at 17:00", () => {
    expect(digests(stage({ sessions: [session("2027-01-21 18:00"), session("2027-01-28 18:00")] }))).toEqual([
      "2027-01-17 17:00 #121",
      "2027-01-24 17:00 #128",
    ]);
  });
  test("goes to no mentee", () => {
    expect(digests(stage({ sessions: [session("2027-01-21 18:00")] }), noa)).toEqual([]);
  });
  test("goes out at 17:00 of the mentor's own zone", () => {
    const abroad = person(dana.id, "Dana", { zone: "America/New_York" });
    const from = stage({ people: [abroad, noa], sessions: [session("2027-01-21 18:00")] });
    expect(digests(from, abroad)).toEqual(["2027-01-17 17:00 #121"]);
  });
  test("goes out 24 hours before the week's first session if that is earlier", () => {
    expect(digests(stage({ sessions: [session("2027-01-18 10:00")] }))).toEqual(["2027-01-17 10:00 #118"]);
  });
  test("is one for all of the mentor's pairs, with the sessions in order", () => {
    const sessions = [session("2027-01-21 18:00"), omars("2027-01-19 10:00")];
    expect(digests(stage({ ...withOmar, sessions }))).toEqual(["2027-01-17 17:00 #119 #121"]);
  });
  test("goes out Saturday evening where weeks begin on Sunday", () => {
    const sundays = programme({ weekStart: 7, digestWeekday: 6 });
    const from = stage({
      programme: sundays,
      sessions: [session("2027-01-21 18:00", { week: "2027-01-17" })],
    });
    expect(digests(from)).toEqual(["2027-01-16 17:00 #121"]);
  });
  test("goes out at 14:00 the day before a no-mail day", () => {
    const from = stage({
      programme: programme({ noMailDays: [7] }),
      sessions: [session("2027-01-21 18:00")],
    });
    expect(digests(from)).toEqual(["2027-01-16 14:00 #121"]);
  });
  test("keeps its hour on the evening of a clock change", () => {
    expect(digests(stage({ sessions: [session("2027-04-01 18:00")] }))).toEqual(["2027-03-28 17:00 #401"]);
  });
  test("leaves out a session that was placed after it", () => {
    const late = omars("2027-01-19 10:00", { placedAt: at("2027-01-17 18:00") });
    expect(digests(stage({ ...withOmar, sessions: [session("2027-01-21 18:00"), late] }))).toEqual([
      "2027-01-17 17:00 #121",
    ]);
  });
  test("is not sent empty", () => {
    expect(digests(stage())).toEqual([]);
    for (const state of ["moving", "skipped", "cancelled"] as const)
      expect(digests(stage({ sessions: [session("2027-01-21 18:00", { state })] }))).toEqual([]);
  });
  test("holds the first session, for which there is no request", () => {
    expect(digests(stage({ sessions: [session("2027-01-14 18:00")] }))).toEqual(["2027-01-10 17:00 #114"]);
  });
  test("stops with the mail client's unsubscribe button", () => {
    const quiet = person(dana.id, "Dana", { digestsOffAt: at("2027-01-12 10:00") });
    expect(digests(stage({ people: [quiet, noa], sessions: [session("2027-01-21 18:00")] }))).toEqual([]);
  });
});
