import { Temporal } from "temporal-polyfill";

/**
 * The one module that knows the calendar. Instants are facts and are numbers: milliseconds since 1970 UTC.
 * Intentions are wall-clock values: a `LocalDate` and a `WallTime` in a named IANA zone.
 */
export type Instant = number;
/** `YYYY-MM-DD`, proleptic Gregorian. */
export type LocalDate = string;
/** `HH:MM`, 24 hours. */
export type WallTime = string;
/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * The instant at which clocks in `zone` show `time` on `date`. A time that the clock change skips becomes the
 * later one (02:30 is 03:30), a time that occurs twice the earlier one (RFC 5545, 3.3.5).
 */
export function instantOf(date: LocalDate, time: WallTime, zone: string): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  }).epochMilliseconds;
}

/**
 * Every instant at which clocks in `zone` show `time` on `date`, in order: none where the clock change skips it, two
 * where it comes twice.
 */
export function instantsOf(date: LocalDate, time: WallTime, zone: string): Instant[] {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const [first, last] = (["earlier", "later"] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  );
  if (!first!.toPlainDateTime().equals(wall)) return [];
  return [...new Set([first!.epochMilliseconds, last!.epochMilliseconds])];
}

export function localDate(at: Instant, zone: string): LocalDate {
  return zoned(at, zone).toPlainDate().toString();
}

export function localTime(at: Instant, zone: string): WallTime {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: "minute" });
}

/** Minutes east of UTC that clocks in `zone` show at that instant. */
export function offsetMinutes(at: Instant, zone: string): number {
  return zoned(at, zone).offsetNanoseconds / 60e9;
}

export function weekdayOf(date: LocalDate): Weekday {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Days since 1 January 1970. Dates without a clock are counted without the polyfill, which is ten times as slow: every
 * look at a calendar counts hundreds of them.
 */
function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00Z`) / DAY;
}

/** The first day of the week that holds `date`, for weeks that begin on `weekStart`. */
export function weekOf(date: LocalDate, weekStart: Weekday): LocalDate {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

/** The seven days from local midnight of `week` in `zone`, as instants; `end` is exclusive. */
export function weekSpan(week: LocalDate, zone: string): { start: Instant; end: Instant } {
  return { start: instantOf(week, "00:00", zone), end: instantOf(addDays(week, 7), "00:00", zone) };
}

/**
 * A span of a few weeks at most, cut where clocks in `zone` change. In each piece they are `offset` milliseconds ahead
 * of UTC, so that its dates and times are plain arithmetic.
 */
export function steadySpans(
  { start, end }: { start: Instant; end: Instant },
  zone: string,
): { start: Instant; end: Instant; offset: number }[] {
  const first = zoned(start, zone);
  const offset = first.offsetNanoseconds / 1e6;
  // The polyfill looks far ahead for a change where none is near, which takes milliseconds.
  const steady = offsetMinutes(end - 1, zone) * MINUTE === offset;
  const change = steady ? null : first.getTimeZoneTransition("next");
  if (change === null) return [{ start, end, offset }];
  const { epochMilliseconds } = change;
  return [{ start, end: epochMilliseconds, offset }, ...steadySpans({ start: epochMilliseconds, end }, zone)];
}

/** The date so many days after 1 January 1970. */
export function dateOfDay(day: number): LocalDate {
  return addDays("1970-01-01", day);
}

export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

export function isWallTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether the runtime's IANA data knows the zone by this name. Bare offsets are refused: they ignore clock changes. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** The zone's name in the letter case of the IANA data ("europe/berlin" is Europe/Berlin); undefined where `isZone` is false. */
export function zoneName(name: string): string | undefined {
  return isZone(name)
    ? Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
    : undefined;
}

/** RFC 3339 in, instant out; throws RangeError on anything else. */
export function parseInstant(rfc3339: string): Instant {
  return Temporal.Instant.from(rfc3339).epochMilliseconds;
}

/** RFC 3339 in UTC, to the second (or millisecond where there are any), or in `zone`'s offset when one is given. */
export function formatInstant(at: Instant, zone?: string): string {
  return zone === undefined
    ? Temporal.Instant.fromEpochMilliseconds(at).toString()
    : zoned(at, zone).toString({ timeZoneName: "never" });
}

function zoned(at: Instant, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

/** First use of the polyfill and of `Intl` costs 20 to 40 ms; paid while the module loads, not in an event's CPU time. */
export function warmTime(): void {
  instantOf("2026-01-01", "00:00", "Europe/Berlin");
  localDate(0, "America/Phoenix");
  new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "Asia/Jerusalem" }).format(0);
}
