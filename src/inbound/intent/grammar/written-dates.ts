import { has, type Item, isMark } from "../speech/items.ts";
import type { Language } from "../words/language.ts";
import type { DaySpec, Found } from "./atoms.ts";
import { isOrdinalSuffix, readDayAndMonth, readDayOfMonth, readMonthAndDay } from "./named-dates.ts";

/** `14/4`, `14.4.`, `2027-04-14`, "14 April", "April 14th", "the 14th", "le 14". */
export function readDate(items: readonly Item[], at: number, language: Language): Found<DaySpec> | undefined {
  if (isLead(items[at])) {
    const dated = isoDate(items, at + 1) ?? dottedDate(items, at + 1, language);
    if (dated) return dated;
  }
  return (
    isoDate(items, at) ??
    dottedDate(items, at, language) ??
    readDayAndMonth(items, at) ??
    readMonthAndDay(items, at) ??
    readDayOfMonth(items, at)
  );
}

/** A number that may be a day of the month: `14`, `14.`, `14th`. */
export function bareDay(items: readonly Item[], at: number): Found<DaySpec> | undefined {
  const item = items[at];
  const day = item?.kind === "digits" && item.text.length <= 2 ? Number(item.text) : 0;
  if (day < 1 || day > 31) return undefined;
  // "Fri 9.30am"
  const behind = items[at + 2];
  if (isMark(items[at + 1], ".") && behind?.kind === "digits" && !behind.spaced) return undefined;
  const suffix =
    isMark(items[at + 1], ".") && !items[at + 1]?.spaced ? 2 : isOrdinalSuffix(items[at + 1]) ? 2 : 1;
  return { value: { by: "monthDay", day }, next: at + suffix };
}

function isoDate(items: readonly Item[], at: number): Found<DaySpec> | undefined {
  const year =
    items[at]?.kind === "digits" && items[at]?.text.length === 4 ? Number(items[at]?.text) : undefined;
  const [month, day] = [digitsAt(items, at + 2, 2), digitsAt(items, at + 4, 2)];
  const mark = items[at + 1]?.text;
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    !isMark(items[at + 1], "-/.") ||
    items[at + 3]?.text !== mark
  )
    return undefined;
  const time = items[at + 5]?.text === "t" && items[at + 6]?.kind === "digits" ? at + 6 : at + 5;
  return { value: { by: "date", year, month, day }, next: time };
}

function dottedDate(items: readonly Item[], at: number, language: Language): Found<DaySpec> | undefined {
  const [first, second] = [digitsAt(items, at, 2), digitsAt(items, at + 2, 2)];
  const mark = items[at + 1];
  if (first === undefined || second === undefined || mark?.spaced || !isMark(mark, "./-")) return undefined;
  if (items[at + 2]?.spaced && mark?.text !== ".") return undefined;
  if (first < 1 || second < 1 || first > 31 || second > 31) return undefined;
  const more = items[at + 3]?.text === mark?.text && !items[at + 3]?.spaced;
  const year = more ? yearAt(items, at + 4) : undefined;
  const next = year !== undefined ? at + 5 : more && mark?.text === "." ? at + 4 : at + 3;
  const values = { first, second, ...(year === undefined ? {} : { year }) };
  // Round the clock.
  if (first === 24 && second === 7 && year === undefined) return undefined;
  // "3/4pm" are two hours.
  if (mark?.text === "/" && has(items[next], "am", "pm", "oclock")) return undefined;
  if (mark?.text === "/") return { value: { by: "slash", ...values }, next };
  const date: DaySpec = { by: "date", day: first, month: second, ...(year === undefined ? {} : { year }) };
  if (second > 12) return undefined;
  if (mark?.text === "-") {
    const dutch =
      language.tag === "nl" && (has(items[next], "at") || (isMark(items[next], ",") && first > 12));
    return year !== undefined || dutch ? { value: date, next } : undefined;
  }
  if (year === undefined && !more && mayBeClock(items, at, language.tag)) return undefined;
  return { value: date, next };
}

/** `10.10` without a dot behind it is a time where a clock word stands by it, and a date where a time follows. */
function mayBeClock(items: readonly Item[], at: number, tag: string): boolean {
  if (has(items[at + 3], "oclock", "am", "pm", "minute", "hour", "day", "week", "month")) return true;
  const short = items[at + 2]?.text.length === 1;
  if (short && tag !== "en") return false;
  if (
    has(items[at - 1], "at", "between", "from", "until", "after", "before") &&
    !has(items[at - 1], "dateMark")
  )
    return true;
  if (short) return !(isMark(items[at - 1], "-–—") && isMark(items[at - 2], "."));
  if (items[at + 2]?.spaced) return false;
  const behind = isMark(items[at + 3], ",") ? at + 4 : at + 3;
  const dated = has(items[at - 1], "weekday", "dateMark", "the") || isMark(items[at - 1], ",");
  return !(has(items[behind], "at") || items[behind]?.kind === "digits" || dated);
}

function yearAt(items: readonly Item[], at: number): number | undefined {
  const item = items[at];
  if (item?.kind !== "digits" || (item.text.length !== 4 && item.text.length !== 2) || item.spaced)
    return undefined;
  const year = Number(item.text);
  return item.text.length === 2 ? 2000 + year : year >= 2000 && year < 2100 ? year : undefined;
}

/** The number at that item, where it is written in so many digits at most. */
export function digitsAt(items: readonly Item[], at: number, longest: number): number | undefined {
  const item = items[at];
  return item?.kind === "digits" && item.text.length <= longest ? Number(item.text) : undefined;
}

/** "The", "am", "le": what a date may begin with, unless it also says from or until when. */
export function isLead(item: Item | undefined): boolean {
  return has(item, "the", "dateMark") && !has(item, "number", "until", "from");
}
