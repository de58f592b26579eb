import { daysBetween, isLocalDate, type LocalDate, type WallTime, type Weekday } from "../domain/time.ts";
import { readEmail, readName, readTime, readWeekday } from "./roster-cells.ts";
import type { Cell } from "./roster-row.ts";

export type NamedAddress = { name?: string; email: string };

/** A term of over two years is a typing error, and would have us plan a hundred weeks for each pair. */
const MAX_TERM_DAYS = 731;
/** Breaks, organisers: more is a flood. */
const MAX_LISTED = 50;
/** As `readSpan`, and no longer than a term can be. */
export function readTerm(value: string): Cell<{ from: LocalDate; until: LocalDate }> {
  const span = readSpan(value);
  return "ok" in span && daysBetween(span.ok.from, span.ok.until) > MAX_TERM_DAYS
    ? { problem: "term-too-long", remedy: `${MAX_TERM_DAYS}` }
    : span;
}

/** "2027-02-15 to 2027-02-19", or one day alone. */
export function readSpan(value: string): Cell<{ from: LocalDate; until: LocalDate }> {
  const match = value.match(/^(\d{4}-\d\d-\d\d)(?: ?(?:to|until|till|bis|-|–|—|\.\.) ?(\d{4}-\d\d-\d\d))?$/i);
  const from = match?.[1] ?? "";
  const until = match?.[2] ?? from;
  if (!isLocalDate(from) || !isLocalDate(until))
    return { problem: "bad-dates", remedy: "2027-01-11 to 2027-04-02" };
  return from > until
    ? { problem: "dates-backwards", remedy: `${until} to ${from}` }
    : { ok: { from, until } };
}

/** "sunday 17:00", "Sundays at 5pm". */
export function readDigest(value: string): Cell<{ weekday: Weekday; time: WallTime }> {
  const space = value.indexOf(" ");
  const weekday = readWeekday(value.slice(0, space).replace(",", ""));
  const time = readTime(value.slice(space + 1).replace(/^at /i, ""));
  if (space < 0 || !("ok" in weekday) || !("ok" in time))
    return { problem: "bad-digest", remedy: "sunday 17:00" };
  return { ok: { weekday: weekday.ok, time: time.ok } };
}

/** "saturday", "friday and saturday", "none"; sorted, each once. */
export function readNoMailDays(value: string): Cell<Weekday[]> {
  if (/^(none|never|no day|-)$/i.test(value)) return { ok: [] };
  const days = each(
    value.split(/[,;&]| and /i).flatMap((day) => day.trim() || []),
    readWeekday,
  );
  if (!("ok" in days)) return days;
  const different = [...new Set(days.ok)].sort();
  return different.length === 7 ? { problem: "no-mail-day-left" } : { ok: different };
}

/** `Name <a@x>`, `"Levi, Noa" <a@x>`, `a@x`, and what Outlook makes of them in plain text: `a@x<mailto:a@x>`. */
export function readNamed(value: string): Cell<NamedAddress> {
  const text = value.replace(/(?<=@[^\s<>]{1,250})\s?<mailto:[^<>\s]*>/gi, "");
  const open = text.indexOf("<");
  const email = readEmail((open < 0 ? text : text.slice(open).replace(/[<>]/g, "")).trim());
  if (!("ok" in email)) return email;
  const name = readName(text.slice(0, Math.max(open, 0)).replaceAll('"', "").trim());
  if (!("ok" in name)) return name;
  return { ok: name.ok === "" ? { email: email.ok } : { name: name.ok, email: email.ok } };
}

/** The entries of a list, split at commas and semicolons outside quotation marks. */
export function listed(value: string): string[] {
  const parts = value.match(/(?:"[^"]*"|[^,;"]|")+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Reads all parts, or gives the first trouble. */
export function each<T>(parts: string[], read: (part: string) => Cell<T>): Cell<T[]> {
  if (parts.length > MAX_LISTED) return { problem: "too-many", remedy: `${MAX_LISTED}` };
  const good: T[] = [];
  for (const part of parts) {
    const result = read(part);
    if (!("ok" in result)) return result;
    good.push(result.ok);
  }
  return { ok: good };
}
