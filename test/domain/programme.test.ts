import { describe, expect, test } from "vitest";
import { dayInWeek, digestMoment, weeksOfTerm } from "../../src/domain/programme.ts";
import { weekSpan } from "../../src/domain/time.ts";
import { clock, JERUSALEM, NEW_YORK, programme } from "./scene.ts";

describe("the weeks of a term", () => {
  test("are all that touch it, the first and the last in part", () => {
    const weeks = weeksOfTerm(programme({ termStart: "2027-01-13", termEnd: "2027-01-25" }));
    expect(weeks).toEqual(["2027-01-11", "2027-01-18", "2027-01-25"]);
  });
  test("begin on Sunday where the programme's weeks do", () => {
    const weeks = weeksOfTerm(programme({ weekStart: 7, termStart: "2027-01-10", termEnd: "2027-01-23" }));
    expect(weeks).toEqual(["2027-01-10", "2027-01-17"]);
  });
  test("follow each other without a gap over both clock changes", () => {
    for (const zone of ["Europe/Berlin", NEW_YORK, JERUSALEM, "Australia/Sydney"]) {
      const weeks = weeksOfTerm(programme({ termStart: "2027-03-01", termEnd: "2027-11-30" }));
      const spans = weeks.map((week) => weekSpan(week, zone));
      expect(spans.slice(1).map(({ start }) => start)).toEqual(spans.slice(0, -1).map(({ end }) => end));
      expect(new Set(spans.map(({ start, end }) => (end - start) / 3_600_000))).toEqual(
        new Set([167, 168, 169]),
      );
    }
  });
});

test("a weekday is found inside a week, whichever day the week begins on", () => {
  expect(dayInWeek("2027-01-11", 4)).toBe("2027-01-14");
  expect(dayInWeek("2027-01-11", 7)).toBe("2027-01-17");
  expect(dayInWeek("2027-01-10", 7)).toBe("2027-01-10");
  expect(dayInWeek("2027-01-10", 6)).toBe("2027-01-16");
});

describe("the digest's moment", () => {
  test("is the evening before the week, on the clocks of whoever gets it", () => {
    expect(clock(digestMoment(programme(), "2027-01-11", "Europe/Berlin"))).toBe("2027-01-10 17:00");
    expect(clock(digestMoment(programme(), "2027-01-11", NEW_YORK), NEW_YORK)).toBe("2027-01-10 17:00");
  });
  test("is Saturday evening in weeks that begin on Sunday", () => {
    const sundays = programme({ weekStart: 7, digestWeekday: 6 });
    expect(clock(digestMoment(sundays, "2027-01-10", JERUSALEM), JERUSALEM)).toBe("2027-01-09 17:00");
  });
  test("stays at its hour on the day that the clocks change", () => {
    expect(clock(digestMoment(programme(), "2027-03-29", "Europe/Berlin"))).toBe("2027-03-28 17:00");
    expect(clock(digestMoment(programme(), "2027-11-01", "Europe/Berlin"))).toBe("2027-10-31 17:00");
  });
  test("lies before the week whatever weekday the programme chose", () => {
    const days = ([1, 2, 3, 4, 5, 6, 7] as const).map((digestWeekday) =>
      clock(digestMoment(programme({ digestWeekday }), "2027-01-11", "Europe/Berlin")).slice(0, 10),
    );
    expect(days).toEqual([
      "2027-01-04",
      "2027-01-05",
      "2027-01-06",
      "2027-01-07",
      "2027-01-08",
      "2027-01-09",
      "2027-01-10",
    ]);
  });
});
