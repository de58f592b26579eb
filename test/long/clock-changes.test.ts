import { describe, expect, test } from "vitest";
import { driftOf, wrongHoursIn } from "../domain/clock-drift.ts";
import { troubleWith } from "../domain/clock-offers.ts";
import { drawDiaries, weeksOfChanges, ZONES } from "../domain/clock-weeks.ts";

/** Other people and diaries for the same week. */
const DRAWS = 4;

describe("in every zone, the weeks before, of and after each of its clock changes in ten years", () => {
  const weeks = weeksOfChanges();
  const diaries = drawDiaries(weeks.length * DRAWS, 21);
  const drawn = weeks.flatMap((week, index) =>
    diaries.slice(index * DRAWS, (index + 1) * DRAWS).map((both) => [week, both] as const),
  );

  test("are there", () => {
    expect(new Set(weeks.map(({ zone }) => zone))).toEqual(new Set(ZONES));
    expect(weeks.length).toBeGreaterThan(10_000);
  });
  test("a session's time by the clock never drifts, whatever the change skips or repeats", () => {
    expect(weeks.flatMap((week) => week.standings.flatMap((standing) => driftOf(standing, week)))).toEqual(
      [],
    );
  });
  test("people's hours follow their own clocks", () => {
    expect(drawn.flatMap(([week, both]) => wrongHoursIn(week, both))).toEqual([]);
  });
  test("offered times are those that a look at every quarter of an hour finds right", () => {
    expect(drawn.flatMap(([week, both]) => troubleWith(week, both))).toEqual([]);
  });
});
