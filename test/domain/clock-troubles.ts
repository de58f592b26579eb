import { minutesOf, personHours } from "../../src/domain/hours.ts";
import { withoutNever } from "../../src/domain/never.ts";
import { occurrences } from "../../src/domain/pair.ts";
import { dayInWeek } from "../../src/domain/programme.ts";
import { offerSlots } from "../../src/domain/slots.ts";
import {
  addDays,
  DAY,
  formatInstant,
  type Instant,
  MINUTE,
  parseInstant,
  type Weekday,
  weekdayOf,
  weekSpan,
} from "../../src/domain/time.ts";
import type { ClockWeek, Diaries, Standing } from "./clock-weeks.ts";
import { aheadAt, shownAt } from "./clocks.ts";
import { pair, programme } from "./scene.ts";
import { type Input, mostDates, mostWithoutOverlap, quartersIn, rightTimes } from "./slots-brute.ts";

const NIGHT = [
  { from: "00:30", to: "03:45" },
  { from: "22:15", to: "24:00" },
];

/** Each standing slot's sessions of that week and of four weeks earlier, where they are not as the clock would have it. */
export function driftIn({ zone, week, weekStart }: ClockWeek, standings: Standing[]): string[] {
  const first = addDays(week, -28);
  const term = programme({ termStart: first, termEnd: addDays(week, 6), weekStart, zone });
  return standings.flatMap((standing) => {
    const found = occurrences(pair({ ...standing, zone, cadence: 4, anchor: first }), term);
    const right = [first, week].map((one) => ({ week: one, start: sessionIn(one, standing, zone) }));
    return JSON.stringify(found) === JSON.stringify(right)
      ? []
      : [`${zone} ${standing.weekday} ${standing.time}: ${shown(found)}, not ${shown(right)}`];
  });
}

function shown(sessions: { week: string; start: Instant }[]): string {
  return sessions.map(({ week, start }) => `${week} ${formatInstant(start)}`).join(", ");
}

/** The first moment at which the clock shows the time; where it never does, as long after the change as it would be. */
function sessionIn(week: string, { weekday, time }: Standing, zone: string): Instant {
  const date = dayInWeek(week, weekday);
  const shown = Date.parse(date) + minutesOf(time) * MINUTE;
  const offsets = [shown - DAY, shown + DAY].map((at) => aheadAt(at, zone) * MINUTE);
  const moments = offsets.map((offset) => shown - offset);
  const real = moments.filter((at) => at + aheadAt(at, zone) * MINUTE === shown);
  return real.length > 0 ? Math.min(...real) : Math.max(...moments);
}

/** What is wrong with the times that the two are offered in that week. */
export function troubleWith(around: ClockWeek, diaries: Diaries): string[] {
  const input = inputOf(around, diaries);
  const { slots, none } = offerSlots(input);
  const { week, zone } = around;
  const { minutes } = input;
  const right = rightTimes(input);
  const starts = slots.map(({ start }) => parseInstant(start));
  const daysOf = (times: Instant[]) => new Set(times.map((at) => shownAt(at, zone).date)).size;
  const wrong: string[] = [];
  const holds = (is: boolean, what: string) => {
    if (!is) wrong.push(`${what}: ${zone} ${JSON.stringify({ around, diaries, slots, none })}`);
  };
  const [first, last] = [parseInstant(input.week.start), parseInstant(input.week.end)];
  holds(
    shownAt(first, zone).date === week && shownAt(first - MINUTE, zone).date < week,
    "the week's beginning",
  );
  const next = addDays(week, 7);
  holds(shownAt(last, zone).date === next && shownAt(last - MINUTE, zone).date < next, "the week's end");
  holds(
    starts.every((start) => right.includes(start)),
    "times that are not right",
  );
  holds(
    starts.every((start) => shownAt(start, zone).date >= week),
    "a time before the week",
  );
  holds(
    slots.every(({ end }) => shownAt(parseInstant(end) - MINUTE, zone).date < next),
    "a time after the week",
  );
  holds(
    slots.every(({ start, end }) => parseInstant(end) - parseInstant(start) === minutes * MINUTE),
    "their length",
  );
  holds(starts.length === Math.min(5, mostWithoutOverlap(right, minutes)), "how many");
  holds(mostWithoutOverlap(starts, minutes) === starts.length, "in order, none over another");
  holds(daysOf(starts) === Math.min(5, mostDates(right, minutes, zone)), "on how many days");
  holds((none === undefined) === right.length > 0, "the reason why there are none");
  if (daysOf(starts) === 5) holds(areNearest(starts, right, input), "not nearest to the usual time");
  return wrong;
}

/** On each of five days the one that is nearest to the usual time by the clock and leaves the given-up one alone. */
function areNearest(starts: Instant[], right: Instant[], { usual, givenUp, minutes }: Input): boolean {
  const wish = shownAt(parseInstant(usual.start), usual.zone).minutes;
  const over = (one: Instant, other: Instant) => Math.abs(one - other) < minutes * MINUTE;
  const far = (at: Instant) =>
    (givenUp.some((given) => over(parseInstant(given), at)) ? 1440 : 0) +
    Math.abs(shownAt(at, usual.zone).minutes - wish);
  return starts.every((start) => {
    const { date } = shownAt(start, usual.zone);
    const others = starts.filter((other) => other !== start);
    return right
      .filter((at) => shownAt(at, usual.zone).date === date && !others.some((other) => over(other, at)))
      .every((at) => far(start) <= far(at));
  });
}

function inputOf({ zone, week, standings }: ClockWeek, diaries: Diaries): Input {
  const { minutes, noticeMinutes } = diaries;
  const standing = { ...standings[diaries.standing]!, minutes, zone };
  const { start, end } = weekSpan(week, zone);
  const usual = formatInstant(sessionIn(week, standing, zone));
  const moment = (halves: number) => start + halves * 30 * MINUTE;
  const span = ({ at, halves }: Diaries["away"][number]) => ({
    start: formatInstant(moment(at)),
    end: formatInstant(moment(at + halves)),
  });
  return {
    now: formatInstant(moment(diaries.now)),
    week: { start: formatInstant(start), end: formatInstant(end) },
    minutes,
    noticeMinutes,
    usual: { start: usual, zone },
    people: diaries.people.map(({ weekend, nightOwl, never, busy }, index) => {
      const where = index === 0 ? zone : diaries.zone;
      const hours = nightOwl ? NIGHTS : personHours({ zone: where, weekend, week, standing });
      return { zone: where, weekend, hours: withoutNever(hours, never), busy: busy.map(span) };
    }),
    closed: diaries.away.map((one) => ({ ...span(one), why: "absence" })),
    givenUp: [usual],
  };
}

const NIGHTS = ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).flatMap((weekday) =>
  NIGHT.map((hours) => ({ weekday, ...hours })),
);

const QUARTERS = Array.from({ length: 7 * 96 }, (_, n) => ({
  day: Math.floor(n / 96) + 1,
  at: (n % 96) * 15,
}));

/** A person's hours, where they are not 8:00 to 20:00 and two hours around the standing slot on their own clock. */
export function hoursTroubleIn({ zone, week, standings }: ClockWeek, diaries: Diaries): string[] {
  const { weekday, time } = standings[diaries.standing]!;
  const { minutes } = diaries;
  const start = sessionIn(week, { weekday, time }, zone);
  return diaries.people.flatMap(({ weekend }, index) => {
    const where = index === 0 ? zone : diaries.zone;
    const own = shownAt(start, where);
    const standing = { weekday, time, minutes, zone };
    const hours = quartersIn(personHours({ zone: where, weekend, week, standing }));
    const works = (day: number) => !weekend.includes(day) || weekend.includes(weekdayOf(own.date));
    const around = (at: number) => (at - own.minutes + 120 + 1440) % 1440 < minutes + 240;
    const wrong = QUARTERS.filter(
      ({ day, at }) => hours(day, at) !== (works(day) && ((8 * 60 <= at && at < 20 * 60) || around(at))),
    );
    return wrong
      .slice(0, 1)
      .map(({ day, at }) => `${where} ${week} day ${day} minute ${at} for ${time} in ${zone}`);
  });
}
