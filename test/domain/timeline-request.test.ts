import { describe, expect, test } from "vitest";
import { at, dana, noa, pair, person, programme, session } from "./scene.ts";
import { due, type Stage, stage } from "./stage.ts";

/** Two sessions in a row; the first of the term lies before them. The second one's request is looked at. */
const weekly = (first: string, second: string, more: Partial<Stage> = {}) =>
  stage({ sessions: [session(first), session(second)], ...more });
const requests = (from: Stage, to = noa) => due(from, to, "topic-request");
const friday = { pairs: [pair({ weekday: 5 })] };

describe("the topic request", () => {
  test("goes to the mentee three days before the programme's week begins, at 17:00", () => {
    const thursdays = weekly("2027-01-21 18:00", "2027-01-28 18:00");
    expect(requests(thursdays)).toEqual(["2027-01-15 17:00 #121", "2027-01-22 17:00 #128"]);
  });
  test("goes to no mentor", () => {
    expect(requests(weekly("2027-01-21 18:00", "2027-01-28 18:00"), dana)).toEqual([]);
  });
  test("goes at 17:00 of the mentee's own zone", () => {
    const abroad = person(noa.id, "Noa", { zone: "America/New_York" });
    const thursdays = weekly("2027-01-21 18:00", "2027-01-28 18:00", { people: [dana, abroad] });
    expect(requests(thursdays)).toEqual(["2027-01-15 17:00 #121", "2027-01-22 17:00 #128"]);
  });
  test("goes on a Thursday where weeks begin on Sunday", () => {
    const sundays = programme({ weekStart: 7, digestWeekday: 6, termStart: "2027-01-10" });
    const tuesday = session("2027-01-19 18:00", { week: "2027-01-17" });
    const pairs = [pair({ weekday: 2, anchor: "2027-01-10" })];
    expect(requests(stage({ programme: sundays, pairs, sessions: [tuesday] }))).toEqual([
      "2027-01-14 17:00 #119",
    ]);
  });
  test("waits for 9:00 the morning after a session that is later than that", () => {
    expect(requests(weekly("2027-01-22 18:00", "2027-01-29 18:00", friday)).at(-1)).toBe(
      "2027-01-23 09:00 #129",
    );
  });
  test("waits for the morning after a session that was moved to later in its week", () => {
    const moved = session("2027-01-23 10:00", { id: 121, state: "agreed" });
    const thursdays = stage({ sessions: [moved, session("2027-01-28 18:00")] });
    expect(requests(thursdays).at(-1)).toBe("2027-01-24 09:00 #128");
  });
  test("waits for the morning after a late session that did not take place", () => {
    const missed = session("2027-01-22 18:00", { state: "missed" });
    const after = stage({ sessions: [missed, session("2027-01-29 18:00")], ...friday });
    expect(requests(after)).toEqual(["2027-01-23 09:00 #129"]);
  });
  test("does not wait for a late session that was skipped", () => {
    const skipped = session("2027-01-22 18:00", { state: "skipped" });
    const after = stage({ sessions: [skipped, session("2027-01-29 18:00")], ...friday });
    expect(requests(after)).toEqual(["2027-01-22 17:00 #129"]);
  });
  test("goes two hours after the end where the next morning is a no-mail day", () => {
    const within = { ...friday, programme: programme({ noMailDays: [6] }) };
    expect(requests(weekly("2027-01-22 16:30", "2027-01-29 16:30", within)).at(-1)).toBe(
      "2027-01-22 19:30 #129",
    );
  });
  test("goes two hours after the end where the next morning is less than three hours before the digest", () => {
    const saturdays = (digestTime: string) => {
      const within = { pairs: [pair({ weekday: 6 })], programme: programme({ digestTime }) };
      return requests(weekly("2027-01-23 15:00", "2027-01-30 15:00", within)).at(-1);
    };
    expect(saturdays("12:00")).toBe("2027-01-24 09:00 #130");
    expect(saturdays("11:59")).toBe("2027-01-23 18:00 #130");
  });
  test("counts these three hours from when the digest really goes out, before a no-mail day", () => {
    const within = programme({ weekStart: 7, digestWeekday: 6, noMailDays: [6], termStart: "2027-01-10" });
    const danas = person(dana.id, "Dana", { zone: "Asia/Jerusalem" });
    const noas = person(noa.id, "Noa", { zone: "Atlantic/Azores" });
    const sessions = ["2027-01-14 19:00", "2027-01-21 19:00"].map((shown, place) =>
      session(shown, { week: place === 0 ? "2027-01-10" : "2027-01-17" }),
    );
    const pairs = [pair({ anchor: "2027-01-10" })];
    expect(requests(stage({ programme: within, people: [danas, noas], pairs, sessions }), noas)).toEqual([
      "2027-01-14 20:00 #121",
    ]);
  });
  test("never goes before the session that it waits for has ended", () => {
    const within = { ...friday, programme: programme({ noMailDays: [6] }) };
    expect(requests(weekly("2027-01-22 20:00", "2027-01-29 20:00", within)).at(-1)).toBe(
      "2027-01-24 07:00 #129",
    );
  });
  test("goes a day earlier where its Friday is a no-mail day", () => {
    const within = { programme: programme({ noMailDays: [5] }), pairs: [pair({ weekday: 2 })] };
    expect(requests(weekly("2027-01-19 18:00", "2027-01-26 18:00", within)).at(-1)).toBe(
      "2027-01-21 14:00 #126",
    );
  });
  test("for the first week after a break goes inside the break", () => {
    const breaks = [{ from: "2027-01-18", until: "2027-01-24" }];
    const back = stage({ programme: programme({ breaks }), sessions: [session("2027-01-28 18:00")] });
    expect(requests(back)).toEqual(["2027-01-22 17:00 #128"]);
  });
  test("is replaced by the plan in week one", () => {
    expect(requests(stage({ sessions: [session("2027-01-14 18:00")] }))).toEqual([]);
  });
  test("is not sent for a make-up", () => {
    const makeUp = session("2027-01-22 10:00", { ordinal: 1, state: "agreed" });
    expect(requests(stage({ sessions: [makeUp] }))).toEqual([]);
  });
  test("is not sent for a session that was placed after its moment", () => {
    const late = session("2027-01-21 18:00", { placedAt: at("2027-01-16 10:00") });
    expect(requests(stage({ sessions: [late] }))).toEqual([]);
  });
  test.each(["moving", "skipped", "cancelled"] as const)("is not sent for a session that is %s", (state) => {
    expect(requests(stage({ sessions: [session("2027-01-21 18:00", { state })] }))).toEqual([]);
  });
  test("stops with the mail client's unsubscribe button", () => {
    const quiet = person(noa.id, "Noa", { digestsOffAt: at("2027-01-12 10:00") });
    expect(requests(weekly("2027-01-21 18:00", "2027-01-28 18:00", { people: [dana, quiet] }))).toEqual([]);
  });
  test("is not sent before the pair has joined, nor after it has ended", () => {
    for (const state of ["invited", "paused", "ended"] as const)
      expect(requests(weekly("2027-01-21 18:00", "2027-01-28 18:00", { pairs: [pair({ state })] }))).toEqual(
        [],
      );
  });
});
