import { minutesOf, personHours } from "../../src/domain/hours.ts";
import { occurrences } from "../../src/domain/pair.ts";
import { dayInWeek } from "../../src/domain/programme.ts";
import {
  addDays,
  DAY,
  formatInstant,
  type Instant,
  type LocalDate,
  MINUTE,
  weekdayOf,
} from "../../src/domain/time.ts";
import type { ClockWeek, Diaries, Standing } from "./clock-weeks.ts";
import { aheadAt, shownAt } from "./clocks.ts";
import { pair, programme } from "./scene.ts";
import { quartersIn } from "./slots-brute.ts";

/** A standing slot's sessions of that week and of four weeks before, where they are not as the clock would have it. */
export function driftOf(standing: Standing, { zone, week, weekStart }: ClockWeek): string[] {
  const first = addDays(week, -28);
  const term = programme({ termStart: first, termEnd: addDays(week, 6), weekStart, zone });
  const found = occurrences(pair({ ...standing, zone, cadence: 4, anchor: first }), term);
  const right = [first, week].map((one) => ({ week: one, start: sessionIn(one, standing, zone) }));
  return shown(found) === shown(right)
    ? []
    : [`${zone} ${standing.weekday} ${standing.time}: ${shown(found)}, not ${shown(right)}`];
}

function shown(sessions: { week: LocalDate; start: Instant }[]): string {
  return sessions.map(({ week, start }) => `${week} ${formatInstant(start)}`).join(", ");
}

/** The first moment at which the clock shows the time; where it never does, as long after the change as it would be. */
export function sessionIn(week: LocalDate, { weekday, time }: Standing, zone: string): Instant {
  const local = Date.parse(dayInWeek(week, weekday)) + minutesOf(time) * MINUTE;
  const moments = [local - DAY, local + DAY].map((at) => local - aheadAt(at, zone) * MINUTE);
  const real = moments.filter((at) => at + aheadAt(at, zone) * MINUTE === local);
  return real.length > 0 ? Math.min(...real) : Math.max(...moments);
}

const QUARTERS = Array.from({ length: 7 * 96 }, (_, quarter) => ({
  day: Math.floor(quarter / 96) + 1,
  at: (quarter % 96) * 15,
}));

/** Where somebody's hours are not 8:00 to 20:00 and two hours around the standing slot, on their own clock. */
export function wrongHoursIn({ zone, week, standings }: ClockWeek, diaries: Diaries): string[] {
  const { minutes } = diaries;
  const standing = { ...standings[diaries.standing]!, minutes, zone };
  const start = sessionIn(week, standing, zone);
  return diaries.people.flatMap(({ weekend }, index) => {
    const where = index === 0 ? zone : diaries.zone;
    const own = shownAt(start, where);
    const hours = quartersIn(personHours({ zone: where, weekend, week, standing }));
    const onWeekend = weekend.includes(weekdayOf(own.date));
    const wrong = QUARTERS.find(({ day, at }) => {
      const around = (at - own.minutes + 120 + 1440) % 1440 < minutes + 240;
      const right = (onWeekend || !weekend.includes(day)) && ((8 * 60 <= at && at < 20 * 60) || around);
      return hours(day, at) !== right;
    });
    return wrong ? [`${where} ${week} ${JSON.stringify({ standing, weekend, wrong })}`] : [];
  });
}
