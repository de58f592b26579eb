import { type Hours, minutesOf } from "../../src/domain/hours.ts";
import type { offerSlots } from "../../src/domain/slots.ts";
import { DAY, type Instant, MINUTE, parseInstant, weekdayOf } from "../../src/domain/time.ts";
import { aheadAt, type Shown, shownAt } from "./clocks.ts";

export type Input = Parameters<typeof offerSlots>[0];
type Person = Input["people"][number];

const QUARTER = 15 * MINUTE;

/**
 * What the rules say, without any of the cleverness: every quarter of an hour of the week is looked at on everybody's
 * clock, and a time is right where all of its quarters are. Right for hours and lengths of whole quarters.
 */
export function rightTimes(input: Input): Instant[] {
  const [from, until] = [parseInstant(input.week.start), parseInstant(input.week.end)];
  const earliest = parseInstant(input.now) + input.noticeMinutes * MINUTE;
  const givenUp = input.givenUp.map(parseInstant);
  const taken = [...input.closed, ...input.people.flatMap(({ busy }) => busy)].map(
    ({ start, end }) => [parseInstant(start), parseInstant(end)] as const,
  );
  const good = input.people
    .map((person) => quartersThatSuit(person, input, from, until))
    .reduce((all, suits) => all.map((is, quarter) => is && suits[quarter] === true))
    .map((is, quarter) => {
      const start = from + quarter * QUARTER;
      return is && start >= earliest && !taken.some(([a, b]) => start < b && a < start + QUARTER);
    });
  const length = (input.minutes * MINUTE) / QUARTER;
  return quarters(from, until, input.usual.zone).flatMap(({ minutes }, quarter) => {
    const start = from + quarter * QUARTER;
    const onGrid = minutes % 30 === 0 && !givenUp.includes(start);
    return onGrid && quarter + length <= good.length && good.slice(quarter, quarter + length).every(Boolean)
      ? [start]
      : [];
  });
}

function quartersThatSuit(person: Person, { usual }: Input, from: Instant, until: Instant): boolean[] {
  const usualDay = weekdayOf(shownAt(parseInstant(usual.start), person.zone).date);
  const meetsOnWeekend = person.weekend.includes(usualDay);
  const hours = quartersIn(person.hours);
  const weekdays = new Map<string, number>();
  return quarters(from, until, person.zone).map(({ date, minutes }) => {
    const weekday = weekdays.get(date) ?? weekdayOf(date);
    weekdays.set(date, weekday);
    return hours(weekday, minutes) && (meetsOnWeekend || !person.weekend.includes(weekday));
  });
}

/** Whether the quarter of an hour that begins so many minutes after midnight lies in somebody's hours. */
export function quartersIn(hours: Hours[]): (weekday: number, minutes: number) => boolean {
  const inside = new Set<number>();
  for (const { weekday, from, to } of hours)
    for (let at = minutesOf(from); at + 15 <= minutesOf(to); at += 15) inside.add(weekday * 1440 + at);
  return (weekday, minutes) => inside.has(weekday * 1440 + minutes);
}

/** What the clock shows at the start of each quarter: read once a day, and each time in 24 hours in which it changes. */
function quarters(from: Instant, until: Instant, zone: string): Shown[] {
  const shown: Shown[] = [];
  for (let day = from; day < until; day += DAY) {
    const [first, last] = [shownAt(day, zone), shownAt(day + DAY, zone)];
    const steady = aheadAt(day, zone) === aheadAt(day + DAY, zone);
    for (let at = day; at < Math.min(day + DAY, until); at += QUARTER) {
      const minutes = first.minutes + (at - day) / MINUTE;
      if (!steady) shown.push(shownAt(at, zone));
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
export function mostDates(times: Instant[], minutes: number, zone: string): number {
  const dates = new Set<string>();
  let end = 0;
  for (const start of times) {
    const { date } = shownAt(start, zone);
    if (start < end || dates.has(date)) continue;
    dates.add(date);
    end = start + minutes * MINUTE;
  }
  return dates.size;
}
