import { describe, expect, test } from "vitest";
import type { Hours } from "../../src/domain/hours.ts";
import { occurrences } from "../../src/domain/pair.ts";
import { offerSlots } from "../../src/domain/slots.ts";
import { formatInstant, type LocalDate, localTime, type Weekday, weekSpan } from "../../src/domain/time.ts";
import { timesFor } from "../../src/domain/times-in-week.ts";
import { driftOf, wrongHoursIn } from "./clock-drift.ts";
import { troubleWith } from "./clock-offers.ts";
import { drawDiaries, drawWeeks, weeksOfChanges } from "./clock-weeks.ts";
import { at, clock, dana, noa, pair, person, programme, session } from "./scene.ts";
import { pairState, stage } from "./stage.ts";

describe("in 2,000 weeks around the clock changes of ten years, drawn from all zones", {
  timeout: 60_000,
}, () => {
  const weeks = drawWeeks(weeksOfChanges(), 2000, 20);
  const diaries = drawDiaries(weeks.length, 20);
  test("a session's time by the clock of its zone never drifts", () => {
    const standings = weeks.map((week, index) => week.standings[diaries[index]!.standing]!);
    expect(weeks.flatMap((week, index) => driftOf(standings[index]!, week))).toEqual([]);
  });
  test("people's hours follow their own clocks", () => {
    expect(weeks.flatMap((week, index) => wrongHoursIn(week, diaries[index]!))).toEqual([]);
  });
  test("offered times are those that a look at every quarter of an hour finds right", () => {
    expect(weeks.flatMap((week, index) => troubleWith(week, diaries[index]!))).toEqual([]);
  });
});

const ALL: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const daily = (from: string, to: string, weekdays = ALL): Hours[] =>
  weekdays.map((weekday) => ({ weekday, from, to }));

/** What Dana and Noa, who live in one zone, are offered in place of their session. */
function offered(zone: string, week: LocalDate, usual: string, hours: Hours[], weekend: number[] = []) {
  const span = weekSpan(week, zone);
  const both = { zone, hours, busy: [], weekend };
  return offerSlots({
    now: formatInstant(span.start),
    week: { start: formatInstant(span.start), end: formatInstant(span.end) },
    minutes: 60,
    noticeMinutes: 0,
    usual: { start: formatInstant(at(usual, zone)), zone },
    people: [both, both],
    closed: [],
    givenUp: [formatInstant(at(usual, zone))],
  }).slots.map(({ start }) => start);
}

describe("where clocks change in an unusual way", () => {
  const byDay = daily("08:00", "20:00");

  test("the day on which Cairo goes back at its end still has the usual time", () => {
    expect(offered("Africa/Cairo", "2027-10-24", "2027-10-26 18:00", byDay, [5, 6])).toEqual([
      "2027-10-24T18:00:00+03:00",
      "2027-10-25T18:00:00+03:00",
      "2027-10-26T17:00:00+03:00",
      "2027-10-27T18:00:00+03:00",
      "2027-10-28T18:00:00+03:00",
    ]);
  });
  test("the Saturday evening on which Greenland goes forward leaves its day alone", () => {
    expect(offered("America/Godthab", "2027-03-22", "2027-03-24 10:00", byDay)).toContain(
      "2027-03-27T10:00:00-02:00",
    );
  });
  test("Lord Howe's half hour keeps times on the hour", () => {
    const times = offered("Australia/Lord_Howe", "2027-04-04", "2027-04-05 10:00", byDay);
    expect(times[0]).toBe("2027-04-04T10:00:00+10:30");
    expect(new Set(times.map((time) => time.slice(10)))).toEqual(new Set(["T10:00:00+10:30"]));
  });
  test("a week that begins in Beirut's skipped hour begins at one", () => {
    expect(formatInstant(weekSpan("2027-03-28", "Asia/Beirut").start, "Asia/Beirut")).toBe(
      "2027-03-28T01:00:00+03:00",
    );
    const nightly = daily("00:00", "02:00");
    expect(offered("Asia/Beirut", "2027-03-28", "2027-03-30 01:00", nightly)[0]).toBe(
      "2027-03-28T01:00:00+03:00",
    );
  });
  test("hours that end at half past two end at the change that skips it", () => {
    const night = daily("01:30", "02:30", [7]);
    expect(offered("Europe/Berlin", "2027-03-22", "2027-03-24 18:00", night)).toEqual([]);
  });
  test("hours that begin at half past two begin anew after the repeated hour's first half", () => {
    const night = daily("02:30", "03:30", [7]);
    expect(offered("Europe/Berlin", "2027-10-25", "2027-10-27 18:00", night)).toEqual([
      "2027-10-31T02:30:00+01:00",
    ]);
  });
  test("Morocco's weeks of Ramadan keep the session's time by the clock", () => {
    const zone = "Africa/Casablanca";
    const term = programme({ zone, termStart: "2026-01-26", termEnd: "2026-04-03" });
    const all = occurrences(pair({ zone, anchor: "2026-01-26" }), term).map(({ start }) => start);
    expect(new Set(all.map((start) => localTime(start, zone)))).toEqual(new Set(["18:00"]));
    expect(all.map((start) => formatInstant(start).slice(11, 13)).join(" ")).toBe(
      "17 17 17 18 18 18 18 18 17 17",
    );
  });
});

describe("a pair across the date line has one week, the pair's own", () => {
  const times = (zone: string, country: string, away: string) => {
    const mentor = person(dana.id, "Dana", { zone, country });
    const mentee = person(noa.id, "Noa", { zone: away, country: "US" });
    const start = at("2027-01-20 10:00", zone);
    const wednesday = session("2027-01-20 10:00", { start });
    const state = pairState(
      stage({
        people: [mentor, mentee],
        pairs: [pair({ zone, weekday: 3, time: "10:00" })],
        programme: programme({ zone }),
        sessions: [wednesday],
      }),
    );
    const found = timesFor(state, wednesday, mentee.id, at("2027-01-17 10:00", zone)).times;
    return [zone, away].map((where) => found.map((time) => clock(time, where)));
  };
  test.each([
    [
      "Pacific/Auckland",
      "NZ",
      "Pacific/Honolulu",
      ["18 11:00", "18 13:00", "19 10:00", "20 11:00", "21 11:00"],
    ],
    [
      "Pacific/Kiritimati",
      "KI",
      "Pacific/Pago_Pago",
      ["18 09:00", "18 11:00", "19 08:00", "20 09:00", "21 09:00"],
    ],
    ["Pacific/Apia", "WS", "Pacific/Pago_Pago", ["18 10:00", "18 12:00", "19 09:00", "20 10:00", "21 10:00"]],
  ])("from Tuesday to Friday in %s (%s), Monday to Thursday in %s", (zone, country, away, there) => {
    const days = (list: string[]) => list.map((day) => `2027-01-${day}`);
    const here = ["19 10:00", "19 12:00", "20 09:00", "21 10:00", "22 10:00"];
    expect(times(zone, country, away)).toEqual([days(here), days(there)]);
  });
});

test("on five days each time is the nearest of its day that the others leave, even where two meet at a midnight", () => {
  const santiago = {
    zone: "America/Santiago",
    week: "2032-03-29",
    weekStart: 1 as const,
    standings: [{ weekday: 6 as const, time: "22:30" }],
  };
  const nightOwls = {
    zone: "America/Tortola",
    standing: 0,
    minutes: 60,
    now: -36,
    noticeMinutes: 0,
    people: [
      {
        weekend: [6, 7],
        nightOwl: false,
        never: [{ from: "01:15", to: "09:30" }],
        busy: [{ at: 332, halves: 25 }],
      },
      {
        weekend: [6, 7],
        nightOwl: true,
        never: [{ weekday: 4 as const }],
        busy: [
          { at: 218, halves: 24 },
          { at: 21, halves: 8 },
        ],
      },
    ],
    away: [],
  };
  expect(troubleWith(santiago, nightOwls)).toEqual([]);
});
