import { has, type Item, isMark } from "../speech/items.ts";
import type { DaySpec, Found } from "./atoms.ts";
import { digitsAt, isLead } from "./written-dates.ts";

/** "14 April", "14. April 2027", "14 de abril de 2027", "the first of April", "1er avril". */
export function readDayAndMonth(items: readonly Item[], start: number): Found<DaySpec> | undefined {
  let at = isLead(items[start]) ? start + 1 : start;
  const day = items[at]?.roles.get("number") ?? items[at]?.roles.get("ordinal");
  if (day === undefined || day < 1 || day > 31) return undefined;
  at++;
  if (isMark(items[at], ".º°") || isOrdinalSuffix(items[at])) at++;
  for (
    let steps = 0;
    steps < 2 && has(items[at], "filler", "from", "the", "in", "at") && !has(items[at], "month");
    steps++
  )
    at++;
  const month = items[at]?.roles.get("month");
  if (month === undefined) return undefined;
  return withYear(items, at + 1, month, day);
}

/** "April 14th", "April 14, 2027": the month first. */
export function readMonthAndDay(items: readonly Item[], start: number): Found<DaySpec> | undefined {
  const month = items[start]?.roles.get("month");
  if (month === undefined) return undefined;
  let at = start + 1;
  if (isMark(items[at], ".") && !items[at]?.spaced) at++;
  if (has(items[at], "the")) at++;
  const item = items[at];
  const day =
    item?.kind === "digits" && item.text.length <= 2 ? Number(item.text) : item?.roles.get("ordinal");
  if (day === undefined || day < 1 || day > 31) return undefined;
  if (isMark(items[at + 1], ":") || has(items[at + 1], "oclock", "am", "pm")) return undefined;
  if (isOrdinalSuffix(items[at + 1])) at++;
  return withYear(items, at + 1, month, day);
}

function withYear(items: readonly Item[], start: number, month: number, day: number): Found<DaySpec> {
  let at = start;
  if (isMark(items[at], ".") && !items[at]?.spaced) at++;
  let behind = at;
  if (isMark(items[behind], ",") || has(items[behind], "filler", "from", "in", "the")) behind++;
  const item = items[behind];
  const year = item?.kind === "digits" && item.text.length === 4 ? Number(item.text) : undefined;
  if (year !== undefined && year >= 2000 && year < 2100 && !has(items[behind + 1], "oclock"))
    return { value: { by: "date", month, day, year }, next: behind + 1 };
  return { value: { by: "date", month, day }, next: at };
}

/** "the 14th", "am 14.", "le 14", "el 14", "dia 14". */
export function readDayOfMonth(items: readonly Item[], start: number): Found<DaySpec> | undefined {
  const marked = isLead(items[start]);
  const at = marked ? start + 1 : start;
  const day = digitsAt(items, at, 2);
  if (day === undefined || day < 1 || day > 31) return undefined;
  if (isOrdinalSuffix(items[at + 1])) return { value: { by: "monthDay", day }, next: at + 2 };
  const listed = has(items[start - 1], "or", "and") && isMark(items[start - 2], ".");
  const before = marked || listed || has(items[start - 1], "dateMark", "the", "weekday");
  const dot = isMark(items[at + 1], ".") && !items[at + 1]?.spaced;
  if (dot && before && items[at + 2]?.kind !== "digits")
    return { value: { by: "monthDay", day }, next: at + 2 };
  if (!has(marked ? items[start] : items[start - 1], "dateMark")) return undefined;
  if (
    (isMark(items[at + 1], ":./-–") && !items[at + 1]?.spaced) ||
    has(items[at + 1], "oclock", "hour", "minute", "am", "pm", "part")
  )
    return undefined;
  return { value: { by: "monthDay", day }, next: at + 1 };
}

const ORDINAL_SUFFIXES = new Set([
  "st",
  "nd",
  "rd",
  "th",
  "er",
  "re",
  "e",
  "eme",
  "º",
  "ª",
  "°",
  "o",
  "a",
  "de",
  "ste",
  "го",
  "е",
]);

/** "th", "er", "º", written onto a number. */
export function isOrdinalSuffix(item: Item | undefined): boolean {
  return item !== undefined && !item.spaced && ORDINAL_SUFFIXES.has(item.text);
}
