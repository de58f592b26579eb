import { addDays, daysBetween, type LocalDate, weekdayOf } from "../../../domain/time.ts";
import type { Frame } from "../frame.ts";
import type { DaySpec } from "../grammar/atoms.ts";
import { dated, sorted, weekStart, written } from "./calendar.ts";
import { numericDates, onDate } from "./numeric-dates.ts";
import { weekdayDates } from "./weekday-dates.ts";

/** The dates that a named day may mean, likeliest first, and whether only the first can be meant. */
export interface Dates {
  dates: LocalDate[];
  sure: boolean;
}

/** Before this hour "tomorrow" may still be said of the day that has begun. */
const NIGHT_ENDS = "04:00";

/**
 * What the named day means to somebody who writes now about that session. A weekday is the one nearest to the session
 * if that is also the next to come; otherwise both remain. Days that do not exist are none.
 */
export function datesOf(spec: DaySpec, frame: Frame, tag: string): Dates {
  switch (spec.by) {
    case "weekday":
      return weekdayDates(spec, frame, tag);
    case "date":
      return onDate(dated(spec.year, spec.month, spec.day, frame), spec.year !== undefined, frame);
    case "slash":
      return numericDates(spec, frame, tag);
    case "monthDay":
      return monthDay(spec.day, frame);
    case "offset":
      return offset(spec.days, frame);
    case "session":
      return frame.session
        ? { dates: [addDays(frame.session.date, spec.days)], sure: true }
        : { dates: [], sure: false };
    case "week":
      return { dates: [weekStart(frame.today, spec.weeks)], sure: false };
    case "both":
      return both(spec, frame, tag);
  }
}

function offset(days: number, { today, clock, session }: Frame): Dates {
  const date = addDays(today, Math.min(days, 3660));
  if (days > 0 && days % 7 === 0 && session && session.date > today)
    return sorted([addDays(session.date, Math.min(days, 3660)), date]);
  return clock < NIGHT_ENDS && days === 1
    ? { dates: [date, today], sure: false }
    : { dates: [date], sure: true };
}

/** A weekday and a date that disagree leave both; a weekday tells `3/4` from `4/3`. */
function both(spec: Extract<DaySpec, { by: "both" }>, frame: Frame, tag: string): Dates {
  const { dates } = datesOf(spec.date, frame, tag);
  const fitting = dates.filter((date) => weekdayOf(date) === spec.weekday);
  if (fitting.length > 0) return sorted(fitting);
  const other =
    spec.date.by === "slash"
      ? datesOf({ ...spec.date, first: spec.date.second, second: spec.date.first }, frame, tag).dates.filter(
          (date) => weekdayOf(date) === spec.weekday,
        )
      : [];
  const named = datesOf({ by: "weekday", weekday: spec.weekday }, frame, tag).dates;
  return { dates: [...new Set([...dates, ...other, ...named])], sure: false };
}

function monthDay(day: number, frame: Frame): Dates {
  const { today, session } = frame;
  const base = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const ahead = [0, 1, 2, 3]
    .map((more) => written(Math.floor((base + more) / 12), ((base + more) % 12) + 1, day))
    .filter((date) => date !== undefined && date >= today) as LocalDate[];
  const coming = ahead[0];
  if (!coming) return { dates: [], sure: false };
  if (!session || session.date < today) return { dates: [coming], sure: true };
  const near = ahead.toSorted(
    (a, b) => Math.abs(daysBetween(session.date, a)) - Math.abs(daysBetween(session.date, b)),
  )[0];
  return sorted([near, coming]);
}
