import { joined, type Span } from "./spans.ts";
import {
  addDays,
  DAY,
  daysBetween,
  type Instant,
  instantOf,
  type LocalDate,
  localDate,
  localTime,
  MINUTE,
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

/** One date in a zone, with its two midnights; 23 or 25 hours apart when the clocks change. */
export interface LocalDay extends Span {
  date: LocalDate;
  weekday: Weekday;
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

/**
 * The dates in `zone` that touch the span of a few weeks at most. Where the first and the last midnight are whole days
 * apart no clock changed between them, and the midnights need no conversion: four instead of one a day.
 */
export function localDays(span: Span, zone: string): LocalDay[] {
  const first = localDate(span.start, zone);
  const count = daysBetween(first, localDate(span.end - 1, zone)) + 1;
  const start = instantOf(first, "00:00", zone);
  const steady = instantOf(addDays(first, count), "00:00", zone) - start === count * DAY;
  const dates = Array.from({ length: count + 1 }, (_, day) => addDays(first, day));
  const midnights = dates.map((date, day) => (steady ? start + day * DAY : instantOf(date, "00:00", zone)));
  return dates.slice(0, count).map((date, day) => ({
    date,
    weekday: weekdayOf(date),
    start: midnights[day] ?? start,
    end: midnights[day + 1] ?? start,
  }));
}

/** The stretches of those days that the hours cover, joined where they touch (also over midnight), in order. */
export function openSpans(days: LocalDay[], hours: Hours[], zone: string): Span[] {
  return joined(
    days.flatMap((day) =>
      hours
        .filter((stretch) => stretch.weekday === day.weekday)
        .map(({ from, to }) => ({
          start: clock(day, from, zone),
          end: clock(day, to === "00:00" ? "24:00" : to, zone),
        })),
    ),
  );
}

/** On an ordinary day plain arithmetic; only a day on which the clocks change is worth a conversion. */
function clock(day: LocalDay, time: WallTime, zone: string): Instant {
  if (time === "24:00") return day.end;
  return day.end - day.start === DAY ? day.start + minutesOf(time) * MINUTE : instantOf(day.date, time, zone);
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
