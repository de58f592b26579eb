import { type Hours, minutesOf } from "../../src/domain/hours.ts";
import type { offerSlots } from "../../src/domain/slots.ts";
import { DAY, type Instant, MINUTE, parseInstant, weekdayOf } from "../../src/domain/time.ts";
import { type Shown, shownAt } from "./clocks.ts";

export type Input = Parameters<typeof offerSlots>[0];
type Person = Input["people"][number];

/** A time that may be offered, and what the clock of the usual zone shows then. */
export interface RightTime extends Shown {
  start: Instant;
}

const QUARTER = 15 * MINUTE;

/**
 * What the rules say, without any of the cleverness: every quarter of an hour of the week is looked at on everybody's
 * clock, and a time is right where all of its quarters are. Right for hours and lengths of whole quarters.
 */
export function rightTimes(input: Input): RightTime[] {
  const [from, until] = [parseInstant(input.week.start), parseInstant(input.week.end)];
  const earliest = parseInstant(input.now) + input.noticeMinutes * MINUTE;
  const givenUp = input.givenUp.map(parseInstant);
  const taken = [...input.closed, ...input.people.flatMap(({ busy }) => busy)].map(
    ({ start, end }) => [parseInstant(start), parseInstant(end)] as const,
  );
  const read = new Map([input.usual, ...input.people].map(({ zone }) => [zone, [] as Shown[]]));
  for (const zone of read.keys()) read.set(zone, quarters(from, until, zone));
  const suits = input.people.map((person) => quartersThatSuit(person, input, read.get(person.zone) ?? []));
  const shown = read.get(input.usual.zone) ?? [];
  const good = shown.map((_, quarter) => {
    const start = from + quarter * QUARTER;
    if (start < earliest || !suits.every((one) => one[quarter])) return false;
    return !taken.some(([a, b]) => start < b && a < start + QUARTER);
  });
  const length = (input.minutes * MINUTE) / QUARTER;
  return shown.flatMap(({ date, minutes }, quarter) => {
    const start = from + quarter * QUARTER;
    if (minutes % 30 !== 0 || givenUp.includes(start) || quarter + length > good.length) return [];
    return good.slice(quarter, quarter + length).every(Boolean) ? [{ start, date, minutes }] : [];
  });
}

function quartersThatSuit({ zone, weekend, hours }: Person, { usual }: Input, shown: Shown[]): boolean[] {
  const usualDay = weekdayOf(shownAt(parseInstant(usual.start), zone).date);
  const isIn = quartersIn(hours);
  const weekdays = new Map(shown.map(({ date }) => [date, 0]));
  for (const date of weekdays.keys()) weekdays.set(date, weekdayOf(date));
  return shown.map(({ date, minutes }) => {
    const weekday = weekdays.get(date) ?? 0;
    return isIn(weekday, minutes) && (!weekend.includes(weekday) || weekend.includes(usualDay));
  });
}

/** Whether the quarter of an hour that begins so many minutes after midnight lies in somebody's hours. */
export function quartersIn(hours: Hours[]): (weekday: number, minutes: number) => boolean {
  const inside = new Array<boolean>(8 * 96).fill(false);
  for (const { weekday, from, to } of hours)
    inside.fill(
      true,
      weekday * 96 + Math.ceil(minutesOf(from) / 15),
      weekday * 96 + Math.floor(minutesOf(to) / 15),
    );
  return (weekday, minutes) => inside[weekday * 96 + minutes / 15] === true;
}

/** What the clock shows at the start of each quarter: read once a day, and each time in 24 hours in which it changes. */
function quarters(from: Instant, until: Instant, zone: string): Shown[] {
  const shown: Shown[] = [];
  for (let day = from; day < until; day += DAY) {
    const [first, last] = [shownAt(day, zone), shownAt(day + DAY, zone)];
    for (let at = day; at < Math.min(day + DAY, until); at += QUARTER) {
      const minutes = first.minutes + (at - day) / MINUTE;
      if (first.minutes !== last.minutes) shown.push(shownAt(at, zone));
      else if (minutes < 24 * 60) shown.push({ date: first.date, minutes });
      else shown.push({ date: last.date, minutes: minutes - 24 * 60 });
    }
  }
  return shown;
}

/** How many of the times, which are in order, fit one after another. */
export function mostWithoutOverlap(times: Instant[], minutes: number): number {
  let end = 0;
  return times.filter((start) => {
    if (start < end) return false;
    end = start + minutes * MINUTE;
    return true;
  }).length;
}

/** On how many dates there can be one each: a time that begins before midnight may take the next date's only one. */
export function mostDates(times: RightTime[], minutes: number): number {
  const dates = new Set<string>();
  let end = 0;
  for (const { start, date } of times) {
    if (start < end || dates.has(date)) continue;
    dates.add(date);
    end = start + minutes * MINUTE;
  }
  return dates.size;
}
