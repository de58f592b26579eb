import { addDays, type LocalDate, weekdayOf } from "../../../domain/time.ts";
import type { Frame } from "../frame.ts";
import type { DaySpec } from "../grammar/atoms.ts";
import { sorted, weekStart } from "./calendar.ts";
import type { Dates } from "./dates.ts";

/** The dates of a weekday: the one nearest to the session if that is also the next to come, else both. */
export function weekdayDates(spec: Extract<DaySpec, { by: "weekday" }>, frame: Frame, tag: string): Dates {
  const { today, session } = frame;
  const coming = addDays(today, (spec.weekday - weekdayOf(today) + 7) % 7);
  if (spec.after !== undefined)
    return { dates: [addDays(coming, 7 * Math.min(spec.after, 520))], sure: coming !== today };
  if (spec.weeks !== undefined) return inWeek(spec.weekday, spec.weeks, frame, tag);
  if (spec.coming) {
    const dates = coming === today ? [addDays(today, 7), today] : [coming];
    return { dates, sure: dates.length === 1 };
  }
  if (spec.next) {
    const future = coming === today ? addDays(coming, 7) : coming;
    const thisWeek = weekStart(future, 0) === weekStart(today, 0);
    return thisWeek ? { dates: [addDays(future, 7), future], sure: false } : { dates: [future], sure: true };
  }
  if (!session || session.date < today)
    return coming === today
      ? { dates: [today, addDays(today, 7)], sure: false }
      : { dates: [coming], sure: true };
  const near = nearest(spec.weekday, session.date);
  if (coming === today && session.date !== today) return { dates: [today, addDays(today, 7)], sure: false };
  if (near === coming || near < today) return { dates: [coming], sure: true };
  return { dates: [near, coming], sure: false };
}

/** "Thursday next week". Whether a Sunday ends or begins a week depends on where one lives. */
function inWeek(day: number, weeks: number, { today }: Frame, tag: string): Dates {
  const monday = addDays(weekStart(today, weeks), day - 1);
  const sundayFirst = addDays(addDays(today, -(weekdayOf(today) % 7) + 7 * weeks), day % 7);
  if (tag === "he" || tag === "ar") return sorted([sundayFirst]);
  return tag === "en" || tag === "pt" ? sorted([monday, sundayFirst]) : sorted([monday]);
}

function nearest(day: number, to: LocalDate): LocalDate {
  const ahead = (day - weekdayOf(to) + 7) % 7;
  return addDays(to, ahead > 3 ? ahead - 7 : ahead);
}
