import fc from "fast-check";
import type { Never } from "../../src/domain/never.ts";
import {
  addDays,
  type Instant,
  type LocalDate,
  MINUTE,
  parseInstant,
  type WallTime,
  type Weekday,
  weekdayOf,
  weekOf,
} from "../../src/domain/time.ts";
import { aheadAt, changesBetween, shownAt } from "./clocks.ts";

/** A weekday and a time by the clock. */
export interface Standing {
  weekday: Weekday;
  time: WallTime;
}

/** The week of a clock change in `zone`, or the one before or after it. */
export interface ClockWeek {
  zone: string;
  week: LocalDate;
  weekStart: Weekday;
  /** Around the change: what it skips, repeats or just leaves alone. And ordinary ones. */
  standings: Standing[];
}

/** What two people have in such a week. Moments are half hours from the week's beginning. */
export interface Diaries {
  /** The mentee's; the mentor's is the pair's. */
  zone: string;
  standing: number;
  minutes: number;
  now: number;
  noticeMinutes: number;
  people: { weekend: number[]; nightOwl: boolean; never: Never[]; busy: { at: number; halves: number }[] }[];
  away: { at: number; halves: number }[];
}

export const ZONES = Intl.supportedValuesOf("timeZone");
const FROM = parseInstant("2026-01-01T00:00:00Z");
const UNTIL = parseInstant("2036-01-01T00:00:00Z");
/** For zones in which nothing changes. */
const QUIET = parseInstant("2031-05-14T12:00:00Z");

/** Ten years of them, in every zone; weeks that begin on a Monday, and on a Sunday. */
export function weeksOfChanges(zones = ZONES): ClockWeek[] {
  return zones.flatMap((zone) => {
    const changes = changesBetween(FROM, UNTIL, zone);
    return (changes.length > 0 ? changes : [QUIET]).flatMap((change) => weeksAround(change, zone));
  });
}

function weeksAround(change: Instant, zone: string): ClockWeek[] {
  const { date } = shownAt(change, zone);
  const standings = [...around(change, zone), { weekday: 4 as const, time: "18:00" }];
  return ([1, 7] as const).flatMap((weekStart) =>
    [-7, 0, 7].map((days) => ({
      zone,
      week: addDays(weekOf(date, weekStart), days),
      weekStart,
      standings,
    })),
  );
}

/** From half an hour before the skipped or repeated stretch to its end, and the day's evening. */
function around(change: Instant, zone: string): Standing[] {
  const before = (change + aheadAt(change - MINUTE, zone) * MINUTE) / MINUTE;
  const after = (change + aheadAt(change, zone) * MINUTE) / MINUTE;
  const [from, to] = [Math.min(before, after), Math.max(before, after)];
  const evening = Math.floor(after / 1440) * 1440 + 18 * 60;
  return [from - 30, from, from + 15, to - 30, to, evening].map((shown) => ({
    weekday: weekdayOf(new Date(shown * MINUTE).toISOString().slice(0, 10)),
    time: new Date(shown * MINUTE).toISOString().slice(11, 16),
  }));
}

const stretches = fc.array(
  fc.record({ at: fc.integer({ min: -8, max: 7 * 48 }), halves: fc.integer({ min: 1, max: 30 }) }),
  { maxLength: 4 },
);
const diaries: fc.Arbitrary<Diaries> = fc.record({
  zone: fc.constantFrom(...ZONES),
  standing: fc.nat(6),
  minutes: fc.constantFrom(15, 30, 45, 60, 90),
  now: fc.integer({ min: -48, max: 5 * 48 }),
  noticeMinutes: fc.constantFrom(0, 45, 240),
  people: fc.array(
    fc.record({
      weekend: fc.constantFrom([6, 7], [5, 6], []),
      nightOwl: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
      never: fc.constantFrom<Never[]>(
        [],
        [],
        [{ to: "12:00" }],
        [{ weekday: 4 }],
        [{ from: "01:15", to: "09:30" }],
      ),
      busy: stretches,
    }),
    { minLength: 2, maxLength: 2 },
  ),
  away: stretches.map((list) => list.slice(0, 1)),
});

/** The same ones for the same seed. */
export function drawDiaries(count: number, seed: number): Diaries[] {
  return fc.sample(diaries, { numRuns: count, seed });
}

/** `count` different ones, the same for the same seed. */
export function drawWeeks(weeks: ClockWeek[], count: number, seed: number): ClockWeek[] {
  return fc.sample(fc.shuffledSubarray(weeks, { minLength: count, maxLength: count }), {
    numRuns: 1,
    seed,
  })[0]!;
}
