import {
  addDays,
  formatInstant,
  type Instant,
  instantOf,
  type LocalDate,
  MINUTE,
  type WallTime,
} from "../../../domain/time.ts";
import type { Frame } from "../frame.ts";
import { PART_HOURS, stretchesOf } from "./hours-of-day.ts";
import { exactly, MOST_READINGS, moments, type Reading, readingOf } from "./readings.ts";
import type { Offer, OfferDates, Reader } from "./resolve.ts";

/** Steps at which a window's possible beginnings are offered. */
const STEP = 30 * MINUTE;
/** A session whose length nobody knows. Minutes. */
const USUAL_LENGTH = 60;
const WHOLE_DAY = { from: "08:00", to: "20:00" };

interface Span {
  from: Instant;
  to: Instant;
}

/** "From 3 to 4" is a session of an hour; any other stretch leaves its beginning open. */
export function stretchOfDay(
  { from, to, between }: NonNullable<Offer["range"]>,
  { part }: Offer,
  days: OfferDates,
  { frame, clock24 }: Reader,
): Reading | undefined {
  const stretches = stretchesOf(from, to, clock24, part);
  const yours = from?.yours || to?.yours;
  const zone = (to?.zones ?? from?.zones)?.[0] ?? (yours ? frame.partnerZone : undefined) ?? frame.zone;
  const spans = days.dates
    .flatMap((date) => stretches.map((one) => spanOf(date, one, zone)))
    .filter((span) => span.from > frame.now);
  const [span] = spans;
  if (!span) return undefined;
  const minutes = frame.session?.minutes;
  const exact = !between && from && to && minutes !== undefined && span.to - span.from === minutes * MINUTE;
  if (exact) {
    const vague = from.rough || to.rough || yours || spans.length > 1;
    const starts = days.dates.flatMap((date) =>
      moments(
        [date],
        stretches.map((one) => one.from),
        [zone],
      ),
    );
    return readingOf(starts, days.sure && !vague, frame);
  }
  return within(span, minutes ?? USUAL_LENGTH, frame);
}

/** The offered times in the window, else those at which a session would still fit. */
function within(span: Span, minutes: number, frame: Frame): Reading | undefined {
  const offered = frame.offered
    .map(({ start }) => start)
    .filter((start) => start >= span.from && start < span.to);
  const last = Math.max(span.from, span.to - minutes * MINUTE);
  const begins = Array.from({ length: MOST_READINGS }, (_, step) => span.from + step * STEP).filter(
    (at) => at <= last,
  );
  const found = exactly(offered.length > 0 ? offered : begins, false, frame);
  return found && { ...found, window: formatted(span, frame) };
}

/** A day, or a part of one: the offered time in it, else its window, with the session's usual time first. */
export function wholeDay(
  { day, part, swap }: Offer,
  days: OfferDates,
  { frame }: Reader,
): Reading | undefined {
  const { session, zone, now } = frame;
  const hours = part === undefined ? WHOLE_DAY : PART_HOURS[part]!;
  const inside = (time: WallTime) => part === undefined || (time >= hours.from && time < hours.to);
  const dates = day?.by === "week" ? weekFrom(days.dates[0]) : days.dates;
  const offered = frame.offered.filter(
    ({ date, time }) => (!days.named || dates.includes(date)) && inside(time),
  );
  if (offered.length > 0)
    return exactly(
      offered.map(({ start }) => start),
      offered.length === 1 && days.sure,
      frame,
    );
  if (day?.by === "week" && session)
    return readingOf(moments([addDays(session.date, 7 * day.weeks)], [session.time], [zone]), false, frame);
  const usual = readingOf(
    moments(dates, [session && inside(session.time) ? session.time : hours.from], [zone]),
    false,
    frame,
  );
  if (swap && session && part === undefined) return usual;
  const span = dates.map((date) => spanOf(date, hours, zone)).find(({ to }) => to > now);
  if (!span) return usual;
  const start = usual && Date.parse(usual.start) < span.to ? usual.start : formatInstant(nextStep(now), zone);
  const readings = [start, ...(usual?.readings ?? []).filter((one) => one !== start)];
  return { start, certain: false, readings, window: formatted(span, frame) };
}

function nextStep(now: Instant): Instant {
  return Math.ceil((now + 1) / STEP) * STEP;
}

function spanOf(date: LocalDate, { from, to }: { from: WallTime; to: WallTime }, zone: string): Span {
  return { from: instantOf(date, from, zone), to: instantOf(date, to, zone) };
}

function weekFrom(monday: LocalDate | undefined): LocalDate[] {
  return monday ? [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day)) : [];
}

function formatted({ from, to }: Span, { zone }: Frame) {
  return { from: formatInstant(from, zone), to: formatInstant(to, zone) };
}
