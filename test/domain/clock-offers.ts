import { personHours } from "../../src/domain/hours.ts";
import { withoutNever } from "../../src/domain/never.ts";
import { offerSlots } from "../../src/domain/slots.ts";
import {
  addDays,
  formatInstant,
  type Instant,
  MINUTE,
  parseInstant,
  type Weekday,
  weekSpan,
} from "../../src/domain/time.ts";
import { sessionIn } from "./clock-drift.ts";
import type { ClockWeek, Diaries } from "./clock-weeks.ts";
import { shownAt } from "./clocks.ts";
import { type Input, mostDates, mostWithoutOverlap, type RightTime, rightTimes } from "./slots-brute.ts";

const NIGHTS = ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).flatMap((weekday) => [
  { weekday, from: "00:30", to: "03:45" },
  { weekday, from: "22:15", to: "24:00" },
]);

/** What is wrong with the times that two people are offered in that week. */
export function troubleWith(around: ClockWeek, diaries: Diaries): string[] {
  const input = inputOf(around, diaries);
  const { minutes, week } = input;
  const { slots, none } = offerSlots(input);
  const right = rightTimes(input);
  const starts = slots.map(({ start }) => parseInstant(start));
  const offered = right.filter(({ start }) => starts.includes(start));
  const dates = new Set(offered.map(({ date }) => date)).size;
  const isFirst = (date: string, at: Instant) =>
    shownAt(at, around.zone).date === date && shownAt(at - MINUTE, around.zone).date < date;
  const claims = {
    "the week begins with its first day": isFirst(around.week, parseInstant(week.start)),
    "the week ends with its seventh day": isFirst(addDays(around.week, 7), parseInstant(week.end)),
    "the times are right": offered.length === slots.length,
    "they are as long as the session": slots.every(
      ({ start, end }) => parseInstant(end) - parseInstant(start) === minutes * MINUTE,
    ),
    "they are in order and apart": mostWithoutOverlap(starts, minutes) === starts.length,
    "they are as many as can be":
      starts.length ===
      Math.min(
        5,
        mostWithoutOverlap(
          right.map(({ start }) => start),
          minutes,
        ),
      ),
    "they are on as many days as can be": dates === Math.min(5, mostDates(right, minutes)),
    "each of five days has its nearest to the usual time": dates < 5 || areNearest(offered, right, input),
    "there is a reason where there are none": (none === undefined) === right.length > 0,
  };
  return Object.entries(claims)
    .filter(([, holds]) => !holds)
    .map(([claim]) => `not so: ${claim}: ${JSON.stringify({ around, diaries, slots, none })}`);
}

/** The usual time by the clock first, and what touches the given-up one last. */
function areNearest(offered: RightTime[], right: RightTime[], { usual, givenUp, minutes }: Input): boolean {
  const wish = shownAt(parseInstant(usual.start), usual.zone).minutes;
  const touches = (one: Instant, other: Instant) => Math.abs(one - other) < minutes * MINUTE;
  const gone = givenUp.map(parseInstant);
  const far = (time: RightTime) =>
    (gone.some((one) => touches(one, time.start)) ? 24 * 60 : 0) + Math.abs(time.minutes - wish);
  return offered.every((time) =>
    right
      .filter(({ date }) => date === time.date)
      .filter(({ start }) => !offered.some((other) => other !== time && touches(other.start, start)))
      .every((other) => far(time) <= far(other)),
  );
}

function inputOf({ zone, week, standings }: ClockWeek, diaries: Diaries): Input {
  const { minutes, noticeMinutes } = diaries;
  const standing = { ...standings[diaries.standing]!, minutes, zone };
  const { start, end } = weekSpan(week, zone);
  const usual = formatInstant(sessionIn(week, standing, zone));
  const moment = (halves: number) => formatInstant(start + halves * 30 * MINUTE);
  const span = ({ at, halves }: Diaries["away"][number]) => ({ start: moment(at), end: moment(at + halves) });
  return {
    now: moment(diaries.now),
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
