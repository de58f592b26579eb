import { addDays, type LocalDate, localTime, type WallTime } from "../../../domain/time.ts";
import type { Frame } from "../frame.ts";
import type { Clock, DaySpec } from "../grammar/atoms.ts";
import { type Dates, datesOf } from "./dates.ts";
import { timesOf } from "./hours-of-day.ts";
import { evenPast, exactly, moments, type Reading, readingOf } from "./readings.ts";
import { stretchOfDay, wholeDay } from "./windows.ts";

/** One time as it was named: any of day, part of the day and clock may be missing. */
export interface Offer {
  day?: DaySpec;
  part?: number;
  clock?: Clock;
  range?: { from?: Clock; to?: Clock; between: boolean };
  /** The session's own time of the day. */
  same?: boolean;
  /** "Friday instead": the session as it is, on another day, rather than any time of that day. */
  swap?: boolean;
}

/** Who reads a time: against which frame, in which language. */
export interface Reader {
  frame: Frame;
  /** The language of the words. */
  tag: string;
  clock24: boolean;
}

/** The dates of an offer; `named` is false where the words name none. */
export type OfferDates = Dates & { named: boolean };

/**
 * The instants an offer may mean, in the writer's zone and not past. Certain only where the words, the calendar and
 * the clock leave one. Undefined where none is left (31 April).
 */
export function resolve(offer: Offer, reader: Reader): Reading | undefined {
  const { frame } = reader;
  const days = daysOf(offer, reader);
  if (offer.range) return stretchOfDay(offer.range, offer, days, reader);
  if (offer.clock) return timeOfDay(offer.clock, offer, days, reader);
  if (offer.same && frame.session)
    return readingOf(moments(days.dates, [frame.session.time], [frame.zone]), days.sure, frame);
  if (!offer.day && offer.part === undefined) return undefined;
  return wholeDay(offer, days, reader);
}

/** Where no day is named: the session's, else the next that is still to come. */
function daysOf({ day }: Offer, { frame, tag }: Reader): OfferDates {
  if (day) return { ...datesOf(day, frame, tag), named: true };
  const { session, today, answering } = frame;
  if (session && session.date >= today)
    return { dates: [session.date], sure: answering !== "move-offer", named: false };
  return { dates: [today, addDays(today, 1)], sure: false, named: false };
}

function timeOfDay(clock: Clock, offer: Offer, days: OfferDates, reader: Reader): Reading | undefined {
  const { frame } = reader;
  const { times, sure } = timesOf(clock, reader.clock24, offer.part);
  const zones = zonesOf(clock, frame);
  if (!zones) return readingOf(moments(days.dates, times, [frame.zone]), false, frame);
  const offered = fittingOffers(days, times, zones, frame);
  if (offered.length > 0) return exactly(offered, offered.length === 1 && !clock.rough, evenPast(frame));
  const open = !days.named && !days.sure;
  const dates = open ? [...new Set([...frame.offered.map(({ date }) => date), ...days.dates])] : days.dates;
  const ahead = moments(dates, times, zones).filter(({ at }) => at > frame.now);
  // "At eight", said at noon of that day, is in the evening.
  const hour = sure || (times.length > 1 && ahead.length === 1);
  if (ahead.length > 0) return readingOf(ahead, days.sure && hour && !clock.rough, frame);
  if (isFull(offer.day, clock) && dates.includes(frame.today)) {
    const passed = moments([frame.today], times, zones);
    return readingOf(passed, days.sure && sure && !clock.rough, evenPast(frame));
  }
  const later = laterDates(offer.day, dates);
  return readingOf(moments(later, times, zones), false, frame);
}

/** "Today at 10:00", "Monday 18 January, 10am": no other day and no other hour is meant. */
function isFull(day: DaySpec | undefined, { form, half }: Clock): boolean {
  const hour = form === "written" || form === "literal" || half !== undefined;
  return hour && day !== undefined && (day.by === "offset" || day.by === "date" || day.by === "both");
}

/** The time has passed today: it may have been meant for the next such day. */
function laterDates(day: DaySpec | undefined, dates: readonly LocalDate[]): LocalDate[] {
  if (day && day.by !== "weekday" && day.by !== "offset") return [];
  return dates.map((date) => addDays(date, day?.by === "weekday" ? 7 : 1));
}

/** The offered times that fit; an ambiguous "at 8" means the one that was offered. */
function fittingOffers(days: OfferDates, times: WallTime[], zones: readonly string[], { offered }: Frame) {
  const fits = (start: number) => zones.some((zone) => times.includes(localTime(start, zone)));
  return offered
    .filter(({ start, date }) => (!days.named || days.dates.includes(date)) && fits(start))
    .map(({ start }) => start);
}

/** The zones its hour counts in; undefined where "your time" is nobody's we know. */
function zonesOf(clock: Clock, { zone, partnerZone }: Frame): readonly string[] | undefined {
  if (clock.yours) return partnerZone ? [partnerZone] : undefined;
  return clock.zones ?? [zone];
}
