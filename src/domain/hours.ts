import { joined, type Span } from "./spans.ts";
import {
  addDays,
  DAY,
  dateOfDay,
  type Instant,
  instantOf,
  type LocalDate,
  localDate,
  localTime,
  MINUTE,
  steadySpans,
  type WallTime,
  type Weekday,
  weekdayOf,
} from "./time.ts";

/** A stretch of every such weekday on which somebody can be met, on their own clock; `to` may be `24:00`. */
export interface Hours {
  weekday: Weekday;
  from: WallTime;
  to: WallTime;
}

/**
 * One date in a zone, as far as it lies in the span that is looked at; two pieces of it when the clocks change. In
 * each the clock shows the time since `midnight`, which is a moment of its own only where no change lies between.
 */
export interface LocalDay extends Span {
  date: LocalDate;
  weekday: Weekday;
  midnight: Instant;
}

const FROM = 8 * 60;
const UNTIL = 20 * 60;
const AROUND = 2 * 60;
const MIDNIGHT = 24 * 60;

/**
 * When a person can be met in `week`: 8:00 to 20:00 on working days, and on the same days two hours around the
 * standing slot as their own clock shows it in that week. Weekend days only if the standing slot is on one.
 */
export function personHours(input: {
  zone: string;
  weekend: number[];
  week: LocalDate;
  standing: { weekday: Weekday; time: WallTime; minutes: number; zone: string };
}): Hours[] {
  const { standing, week, weekend, zone } = input;
  const date = addDays(week, (standing.weekday - weekdayOf(week) + 7) % 7);
  const start = instantOf(date, standing.time, standing.zone);
  const onWeekend = weekend.includes(weekdayOf(localDate(start, zone)));
  const slot = minutesOf(localTime(start, zone));
  const stretches = joined([
    { start: FROM, end: UNTIL },
    ...withinDay({ start: slot - AROUND, end: slot + standing.minutes + AROUND }),
  ]);
  return ([1, 2, 3, 4, 5, 6, 7] as Weekday[])
    .filter((weekday) => onWeekend || !weekend.includes(weekday))
    .flatMap((weekday) =>
      stretches.map(({ start, end }) => ({ weekday, from: wallTime(start), to: wallTime(end) })),
    );
}

/** The dates of a span of a few weeks at most, in order, on the clocks of `zone`. */
export function localDays(span: Span, zone: string): LocalDay[] {
  return steadySpans(span, zone).flatMap(({ start, end, offset }) => {
    const first = Math.floor((start + offset) / DAY);
    const count = Math.ceil((end + offset) / DAY) - first;
    return Array.from({ length: count }, (_, index) => {
      const date = dateOfDay(first + index);
      const midnight = (first + index) * DAY - offset;
      return {
        date,
        weekday: weekdayOf(date),
        midnight,
        start: Math.max(start, midnight),
        end: Math.min(end, midnight + DAY),
      };
    });
  });
}

/** The stretches of those days in which the clock is inside the hours, joined where they touch, in order. */
export function openSpans(days: LocalDay[], hours: Hours[]): Span[] {
  return joined(
    days.flatMap(({ weekday, midnight, start, end }) =>
      hours
        .filter((stretch) => stretch.weekday === weekday)
        .map(({ from, to }) => ({
          start: Math.max(start, midnight + minutesOf(from) * MINUTE),
          end: Math.min(end, midnight + minutesOf(to === "00:00" ? "24:00" : to) * MINUTE),
        })),
    ),
  );
}

/** What reaches over a midnight stands on the other side of the same day, since the hours hold for every day. */
function withinDay({ start, end }: Span): Span[] {
  const pieces = [{ start: Math.max(start, 0), end: Math.min(end, MIDNIGHT) }];
  if (start < 0) pieces.push({ start: MIDNIGHT + start, end: MIDNIGHT });
  if (end > MIDNIGHT) pieces.push({ start: 0, end: end - MIDNIGHT });
  return pieces;
}

/** Minutes after midnight that the clock shows. */
export function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function wallTime(minutes: number): WallTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
