import { addDays, type LocalDate, weekdayOf } from "../../../domain/time.ts";
import type { Frame } from "../frame.ts";
import type { Dates } from "./dates.ts";

/** The Monday of this week, or of a later one. */
export function weekStart(today: LocalDate, weeks: number): LocalDate {
  return addDays(today, 7 * weeks + 1 - weekdayOf(today));
}

/** Without a year, the nearest such date; one that has just passed is next year's. */
export function dated(
  year: number | undefined,
  month: number,
  day: number,
  { today }: Frame,
): LocalDate | undefined {
  if (year !== undefined) return written(year, month, day);
  const this_ = Number(today.slice(0, 4));
  const all = [this_, this_ + 1].map((one) => written(one, month, day)).filter((date) => date !== undefined);
  return all.find((date) => date >= today) ?? all.at(-1);
}

/** Dates without doubles, sure where only one is left. */
export function sorted(dates: (LocalDate | undefined)[]): Dates {
  const found = [...new Set(dates.filter((date) => date !== undefined))];
  return { dates: found, sure: found.length === 1 };
}

/** The date as `YYYY-MM-DD`; undefined where there is no such day. */
export function written(year: number, month: number, day: number): LocalDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
