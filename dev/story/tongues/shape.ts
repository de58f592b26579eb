import type { Never } from "../../../src/domain/never.ts";

/** A day as people name it; `weekday` is ISO (Monday is 1), `month` from 1. */
export interface Day {
  weekday: number;
  day: number;
  month: number;
}

/** Undefined where this way of saying it has no words for that time. */
export type Clock = (hour: number, minute: number) => string | undefined;

/** How a language says times and what one does about them. A table of data and of its grammar; every entry is invented. */
export interface Tongue {
  today: string;
  tomorrow: string;
  /** A day of the days to come, with what stands before it: "Friday", "am Freitag". */
  weekday: ((day: Day) => string)[];
  dated: ((day: Day) => string)[];
  /** As on a phone: "Fri", "Fr". */
  short: (day: Day) => string;
  /** A time of the day that leaves no doubt, with what stands before it: "at 16:30", "um halb fünf". */
  clock: Clock[];
  /** As on a phone: "16:30". */
  terse: Clock;
  /** An hour from 1 to 12 that may be in the morning or in the evening. */
  bare: (hour: number) => string;
  /** From one full hour to another: "between 14:00 and 16:00". */
  stretch: (from: number, to: number) => string;
  /** Both days included. */
  span: ((from: Day, until: Day) => string)[];
  never: { words: string; never: Never[] }[];
  undo: string;
  help: string;
  /** What stands before a line that adds to the plan. */
  promise: string;
  /** What stands before the two lines after a session, for those who label them. */
  labels: [takeaway: string, action: string];
  everySecondWeek: string;
  goalReached: string;
  says: Sayings;
}

/**
 * What people write, with gaps: `{t}` a time, `{a}` and `{b}` two, `{day}` and `{stretch}` a part of one, `{span}` days,
 * `{n}` minutes.
 */
export interface Sayings {
  yes: string[];
  cannot: string[];
  /** The first one says clearly that the old time is off. */
  instead: [string, ...string[]];
  either: string[];
  within: string[];
  takes: string[];
  rather: string[];
  late: string[];
  away: string[];
  questions: string[];
}

export const twoDigits = (number: number) => String(number).padStart(2, "0");

/** "16:30" */
export const colon = (hour: number, minute: number) => `${hour}:${twoDigits(minute)}`;

/** The hour on a clock of twelve, where nobody would take it for the other half of the day. */
function twelve(hour: number): number | undefined {
  return hour >= 9 && hour <= 18 ? ((hour + 11) % 12) + 1 : undefined;
}

/** Said in words only on the hour and the half hour. */
export function spelled(
  hour: number,
  minute: number,
  full: (hour: number) => string,
  half: (hour: number) => string,
): string | undefined {
  const short = twelve(hour);
  if (short === undefined || minute % 30 !== 0) return undefined;
  return minute === 0 ? full(short) : half(short);
}
