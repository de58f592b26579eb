import { daysBetween, type LocalDate } from "../../../domain/time.ts";
import type { Frame } from "../frame.ts";
import type { DaySpec } from "../grammar/atoms.ts";
import { dated, sorted } from "./calendar.ts";
import type { Dates } from "./dates.ts";

/** A numeric date whose other order lies in the past is believed this near to the session or to now. */
const NEAR_DAYS = 14;

/** Nobody names a session's day this long before it, without the year. */
const FAR_DAYS = 240;

/** A date without a year that has just passed was hardly meant for the next one. */
export function onDate(date: LocalDate | undefined, full: boolean, { today }: Frame): Dates {
  if (!date) return { dates: [], sure: false };
  return { dates: [date], sure: full || daysBetween(today, date) <= FAR_DAYS };
}

/** `3/4` in the order of the writer's language or country; where both orders are left, both dates. */
export function numericDates(spec: Extract<DaySpec, { by: "slash" }>, frame: Frame, tag: string): Dates {
  const dayFirst = dated(spec.year, spec.second, spec.first, frame);
  const monthFirst = dated(spec.year, spec.first, spec.second, frame);
  const order = orderOf(frame, tag);
  if (order === "day") return sorted([dayFirst ?? monthFirst]);
  if (order === "month") return sorted([monthFirst ?? dayFirst]);
  const both = order === "month?" ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const found = sorted(both);
  const ahead = found.dates.filter((date) => isNear(date, frame));
  // The other order would be most of a year away: nobody moves a session there.
  const far = found.dates.filter((date) => daysBetween(frame.today, date) > FAR_DAYS);
  return ahead.length === 1 && far.length === found.dates.length - 1 ? { dates: ahead, sure: true } : found;
}

function isNear(date: LocalDate, { today, session }: Frame): boolean {
  const from = Math.abs(daysBetween(today, date));
  return (
    from <= NEAR_DAYS || (session !== undefined && Math.abs(daysBetween(session.date, date)) <= NEAR_DAYS)
  );
}

const DAY_FIRST = new Set([
  "gb",
  "uk",
  "ie",
  "au",
  "nz",
  "za",
  "in",
  "il",
  "sg",
  "hk",
  "mt",
  "ke",
  "ng",
  "gh",
  "eg",
  "ae",
  "de",
  "fr",
  "at",
  "ch",
  "es",
  "it",
  "nl",
  "be",
  "pt",
]);

/** Every language but English writes the day first; in English it depends on the country, or is open. */
function orderOf({ tag, zone }: Frame, language: string): "day" | "month" | "day?" | "month?" {
  if (language !== "en") return "day";
  const [base, ...parts] = tag.split("-");
  const region = parts.find((part) => part.length === 2);
  if (base === "en" && region === "us") return "month";
  if (base === "en" && region && DAY_FIRST.has(region)) return "day";
  return zone.startsWith("America/") || zone.startsWith("US/") ? "month?" : "day?";
}
