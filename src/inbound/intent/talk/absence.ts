import { addDays, daysBetween, type LocalDate, weekdayOf } from "../../../domain/time.ts";
import type { DaySpec, Node } from "../grammar/atoms.ts";
import { has } from "../speech/items.ts";
import { datesOf } from "../time/dates.ts";
import type { Reader } from "../time/resolve.ts";
import type { Intent } from "../types.ts";
import { placesOf } from "./absence-places.ts";

/** A longer absence is left to people. Days. */
const LONGEST = 366;
type Span = { from: LocalDate; until: LocalDate };
type Slash = Extract<DaySpec, { by: "slash" }>;

/**
 * "Away 3–14 April", "on holiday until Friday", "away for two weeks, back on the 15th": both days away, inclusive. Only
 * where each end has one reading; an absence without an end is none that can be noted.
 */
export function readAbsence(nodes: readonly Node[], reader: Reader): Intent[] {
  const stretch = nodes.find(({ atom }) => atom?.type === "days")?.atom;
  const spans = stretch?.type === "days" ? between(stretch.from, stretch.to, reader) : spansOf(nodes, reader);
  return spans
    .filter(({ from, until }) => from <= until && daysBetween(from, until) < LONGEST)
    .map(({ from, until }) => ({ kind: "away", from, until }));
}

function spansOf(nodes: readonly Node[], reader: Reader): Span[] {
  const { today } = reader.frame;
  const places = placesOf(nodes);
  const start = places.find(({ as }) => as === "from") ?? places.find(({ as }) => as === "plain");
  const end = places.find(({ as }) => as === "back") ?? places.find(({ as }) => as === "until");
  const duration = nodes.find(({ atom }) => atom?.type === "duration" && atom.days > 0)?.atom;
  if (end || duration) {
    const from = start ? firstDay(start.day, reader) : today;
    const until = from && (end ? lastDay(end, from, reader) : addDays(from, daysOf(duration) - 1));
    return from && until ? [{ from, until }] : [];
  }
  if (places.length === 0)
    return nodes.some(({ item }) => has(item, "thisWeek")) ? [{ from: today, until: sunday(today) }] : [];
  if (start?.day.by === "week") return weekSpan(start.day.weeks, today);
  if (start?.as === "from") return [];
  const days = places.map(({ day }) => only(day, reader));
  return days.every((day) => day !== undefined) ? days.map((day) => ({ from: day, until: day })) : [];
}

function daysOf(atom: { type: string; days?: number } | undefined): number {
  return Math.min(atom?.days ?? 0, LONGEST);
}

function sunday(today: LocalDate): LocalDate {
  return addDays(today, 7 - weekdayOf(today));
}

function weekSpan(weeks: number, today: LocalDate): Span[] {
  const last = addDays(sunday(today), 7 * weeks);
  return [{ from: addDays(last, -6), until: last }];
}

/** The only date a day may mean. Absences are not about the session: a weekday is the next to come. */
function only(day: DaySpec, reader: Reader): LocalDate | undefined {
  const { dates, sure } = dated(day, reader);
  return sure ? dates[0] : undefined;
}

function dated(day: DaySpec, { frame, tag }: Reader) {
  const { session: _, ...apart } = frame;
  const plain = day.by === "weekday" && day.weeks === undefined && !day.next;
  return datesOf(plain ? { ...day, coming: true } : day, apart, tag);
}

/** "From Monday", said on a Monday, is next week's: today would be named so. */
function firstDay(day: DaySpec, reader: Reader): LocalDate | undefined {
  if (day.by === "week") return undefined;
  return day.by === "weekday" ? dated(day, reader).dates[0] : only(day, reader);
}

/** The first such day behind the beginning; of a return, the day before it. */
function lastDay(
  { day, as }: { day: DaySpec; as: string },
  from: LocalDate,
  reader: Reader,
): LocalDate | undefined {
  // "Next week" and "in three days" are counted from now, whenever it begins.
  const fromNow =
    (day.by === "weekday" && day.weeks !== undefined) || day.by === "offset" || day.by === "week";
  const behind = fromNow ? reader : { ...reader, frame: { ...reader.frame, today: from } };
  const date = day.by === "weekday" ? dated(day, behind).dates[0] : only(day, behind);
  return date && as === "back" ? addDays(date, -1) : date;
}

/** Two numeric dates are written in one order: the one that makes a stretch of both. */
function between(from: DaySpec, to: DaySpec, reader: Reader): Span[] {
  const open = from.by === "slash" && to.by === "slash" && !(only(from, reader) && only(to, reader));
  if (open) {
    const found = [dayFirst, monthFirst]
      .flatMap((read) => between(read(from), read(to), reader))
      .filter((span) => span.from <= span.until);
    return found.length === 1 ? found : [];
  }
  const first = firstDay(from, reader);
  const until = first && lastDay({ day: to, as: "until" }, first, reader);
  return first && until ? [{ from: first, until }] : [];
}

function dayFirst({ first, second, year }: Slash): DaySpec {
  return { by: "date", day: first, month: second, ...(year === undefined ? {} : { year }) };
}

function monthFirst({ first, second, year }: Slash): DaySpec {
  return { by: "date", day: second, month: first, ...(year === undefined ? {} : { year }) };
}
