import {
  addDays,
  type Instant,
  instantOf,
  type LocalDate,
  type WallTime,
  type Weekday,
  weekdayOf,
  weekOf,
} from "./time.ts";

/** Both days inclusive. */
export interface DateRange {
  from: LocalDate;
  until: LocalDate;
}

/** One mentoring programme. Its row carries the version and the wake of the subject `programme`. */
export interface Programme {
  id: number;
  version: number;
  dueAt: Instant | null;
  name: string;
  state: "draft" | "running" | "ended";
  language: string;
  zone: string;
  termStart: LocalDate;
  termEnd: LocalDate;
  weekStart: Weekday;
  digestWeekday: Weekday;
  digestTime: WallTime;
  noMailDays: Weekday[];
  breaks: DateRange[];
  concernsName: string;
  concernsEmail: string;
  ownerId: number;
}

export function holds(range: DateRange, date: LocalDate): boolean {
  return range.from <= date && date <= range.until;
}

/** The first days of all weeks that touch the term, in order. */
export function weeksOfTerm(programme: Programme): LocalDate[] {
  const weeks: LocalDate[] = [];
  let week = weekOf(programme.termStart, programme.weekStart);
  while (week <= programme.termEnd) {
    weeks.push(week);
    week = addDays(week, 7);
  }
  return weeks;
}

/** The day in `week` that falls on `weekday`. */
export function dayInWeek(week: LocalDate, weekday: Weekday): LocalDate {
  return addDays(week, (weekday - weekdayOf(week) + 7) % 7);
}

/** The digest's moment before `week` begins, on clocks in `zone`: the programme's digest weekday and time. */
export function digestMoment(programme: Programme, week: LocalDate, zone: string): Instant {
  const back = ((weekdayOf(week) - programme.digestWeekday + 6) % 7) + 1;
  return instantOf(addDays(week, -back), programme.digestTime, zone);
}
