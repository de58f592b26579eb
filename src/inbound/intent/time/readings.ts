import {
  addDays,
  formatInstant,
  HOUR,
  type Instant,
  instantOf,
  type LocalDate,
  localTime,
  MINUTE,
  type WallTime,
} from "../../../domain/time.ts";
import type { Frame } from "../frame.ts";
import type { DaySpec } from "../grammar/atoms.ts";
import type { Duration } from "../grammar/durations.ts";
import type { TimeIntent } from "../types.ts";
import { datesOf } from "./dates.ts";
import type { Reader } from "./resolve.ts";

export type Reading = Omit<TimeIntent, "kind">;

/** `plain` is false where the clocks change: a time that does not exist, or exists twice. */
export interface Moment {
  at: Instant;
  plain: boolean;
}

/** More readings than one mail can ask about. */
export const MOST_READINGS = 4;
/** How far clocks are put back: by an hour, on Lord Howe Island by half of one. */
const PUT_BACK = [HOUR / 2, HOUR];

/** Every date at every time on every zone's clock; a time that the clock change repeats is there twice. */
export function moments(
  dates: readonly LocalDate[],
  times: readonly WallTime[],
  zones: readonly string[],
): Moment[] {
  const found = new Map<Instant, boolean>();
  for (const date of dates)
    for (const time of times)
      for (const zone of zones) {
        const at = instantOf(date, time, zone);
        const again = PUT_BACK.find((gap) => localTime(at + gap, zone) === time);
        found.set(at, again === undefined && localTime(at, zone) === time);
        if (again !== undefined) found.set(at + again, false);
      }
  return [...found].map(([at, plain]) => ({ at, plain }));
}

/** Those that are still to come, likeliest first; certain only where one is left that no clock change touches. */
export function readingOf(
  found: readonly Moment[],
  certain: boolean,
  { now, zone }: Frame,
): Reading | undefined {
  const ahead = found.filter(({ at }) => at > now);
  const [first] = ahead;
  if (!first) return undefined;
  const [start = "", ...others] = ahead.slice(0, MOST_READINGS).map(({ at }) => formatInstant(at, zone));
  return { start, certain: certain && ahead.length === 1 && first.plain, readings: [start, ...others] };
}

/** For what is named in full: that it has passed is for the answer to say. */
export function evenPast(frame: Frame): Frame {
  return { ...frame, now: Number.NEGATIVE_INFINITY };
}

/** Known instants as a reading. */
export function exactly(found: readonly Instant[], certain: boolean, frame: Frame): Reading | undefined {
  return readingOf(
    found.map((at) => ({ at, plain: true })),
    certain,
    frame,
  );
}

/** The session, later or earlier by that much, on its own clock; `day` names another day for it. */
export function shifted(by: Duration, day: DaySpec | undefined, { frame, tag }: Reader): Reading | undefined {
  const { session, zone } = frame;
  if (!session) return undefined;
  const { dates, sure } = day ? datesOf(day, frame, tag) : { dates: [session.date], sure: true };
  const moved = dates.map(
    (date) => instantOf(addDays(date, by.days), session.time, zone) + by.minutes * MINUTE,
  );
  return exactly(moved, sure, frame);
}
