import { describe, expect, test } from "vitest";
import { driftIn, hoursTroubleIn, troubleWith } from "./clock-troubles.ts";
import { drawDiaries, drawWeeks, weeksOfChanges } from "./clock-weeks.ts";

describe("in 2,000 weeks around the clock changes of ten years, drawn from all zones", () => {
  const t0 = performance.now();
  const weeks = drawWeeks(weeksOfChanges(), 2000, 20);
  console.log(performance.now() - t0);
  const diaries = drawDiaries(weeks.length, 20);
  console.log(performance.now() - t0);
  test("a session's time by the clock of its zone never drifts", () => {
    const trouble = weeks.flatMap((week, index) =>
      driftIn(week, [week.standings[diaries[index]!.standing]!]),
    );
    expect(trouble).toEqual([]);
  });
  test("people's hours follow their own clocks", () => {
    expect(weeks.flatMap((week, index) => hoursTroubleIn(week, diaries[index]!))).toEqual([]);
  });
  test("offered times are those that a look at every quarter of an hour finds right", () => {
    expect(weeks.flatMap((week, index) => troubleWith(week, diaries[index]!))).toEqual([]);
  });
});
