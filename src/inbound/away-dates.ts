import { addDays, daysBetween, isLocalDate, type LocalDate, weekdayOf } from "../domain/time.ts";
import { MONTHS, WEEKDAYS } from "./away-words.ts";

/** A day named in a text, and where. */
export type Mention = { date: LocalDate; start: number; end: number };

const DATE = new RegExp(
  [
    "(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)",
    "(?:(?<cy>\\d{4})\\s?[年년]\\s?)?(?<cm>\\d{1,2})\\s?[月월]\\s?(?<cd>\\d{1,2})(?:\\s?[日일号號])?",
    // With hyphens only beside a year: "555-12-13" is a telephone number.
    "(?<![\\d.,:/-])(?<h1>\\d{1,2})-(?<h2>\\d{1,2})-(?<hy>\\d{4})(?!\\d)",
    "(?<![\\d.,:/])(?<n1>\\d{1,2})[./](?<n2>\\d{1,2})(?:[./](?<ny>\\d{4}|\\d{2}))?(?![\\d:/])",
    "(?<!\\d)(?<d1>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|-го|-е)?\\s{0,2}(?:de |of |d'|ב)?(?<m1>\\p{L}{3,14})\\.?(?:,? (?:de |of )?(?<y1>\\d{4}))?",
    "(?<m2>\\p{L}{3,14})\\.? (?:the )?(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:|\\.\\d)(?:,? (?<y2>\\d{4}))?",
    "(?<![\\d-])(?<o>\\d{1,2})(?:st|nd|rd|th|\\.(?=\\s|$))",
  ].join("|"),
  "gu",
);
/** A date this many days before the mail means next year's. */
const PAST = 45;

/**
 * The days a text names, in its order. Days without a year or a month are the next such after `today`; `04/05` is read
 * as day and month unless only the other order is a date or lies nearer ahead. `text` is lowercase.
 */
export function mentions(text: string, today: LocalDate): Mention[] {
  const found: Mention[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match; match = DATE.exec(text)) {
    const date = dateOf(match.groups ?? {}, today);
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
    // "office 12 april" reads "office 12" first: go on behind the word, not behind the number.
    else DATE.lastIndex = match.index + Math.max(1, firstPart(match[0]));
  }
  return found;
}

/** The next such weekday after `today`, for a word that names one. */
export function weekdayMention(word: string, today: LocalDate): LocalDate | undefined {
  const index = WEEKDAYS.findIndex((pattern) => pattern.test(word));
  return index < 0 ? undefined : addDays(today, ((index + 1 - weekdayOf(today) + 6) % 7) + 1);
}

function dateOf(parts: Record<string, string | undefined>, today: LocalDate): LocalDate | undefined {
  if (parts.iso) return isLocalDate(parts.iso) ? parts.iso : undefined;
  if (parts.cm) return near(parts.cy, Number(parts.cm), Number(parts.cd), today);
  if (parts.h1) return numeric(Number(parts.h1), Number(parts.h2), parts.hy, today);
  if (parts.n1) return numeric(Number(parts.n1), Number(parts.n2), parts.ny, today);
  const month = monthOf(parts.m1 ?? parts.m2 ?? "");
  if (month > 0) return near(parts.y1 ?? parts.y2, month, Number(parts.d1 ?? parts.d2), today);
  return parts.o ? dayOfMonth(Number(parts.o), today) : undefined;
}

function numeric(a: number, b: number, year: string | undefined, today: LocalDate): LocalDate | undefined {
  // "24/7" is how long shops are open.
  if (a === 24 && b === 7 && !year) return undefined;
  const full = year?.length === 2 ? `20${year}` : year;
  const [dayFirst, monthFirst] = [near(full, b, a, today), near(full, a, b, today)];
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  const [d, m] = [daysBetween(today, dayFirst), daysBetween(today, monthFirst)];
  return m >= 0 && (d < 0 || d > m + PAST) ? monthFirst : dayFirst;
}

function near(year: string | undefined, month: number, day: number, today: LocalDate): LocalDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  const date = written(year ? Number(year) : thisYear, month, day);
  if (year || !date) return date;
  return daysBetween(date, today) > PAST ? written(thisYear + 1, month, day) : date;
}

function dayOfMonth(day: number, today: LocalDate): LocalDate | undefined {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const date = written(year, month, day);
  if (date && date >= today) return date;
  return month === 12 ? written(year + 1, 1, day) : written(year, month + 1, day);
}

function written(year: number, month: number, day: number): LocalDate | undefined {
  const two = (value: number) => String(value).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  return isLocalDate(date) ? date : undefined;
}

function monthOf(word: string): number {
  return MONTHS.findIndex((pattern) => pattern.test(word)) + 1;
}

function firstPart(match: string): number {
  return /^(?:\d+|\p{L}+)/u.exec(match)?.[0].length ?? 1;
}
