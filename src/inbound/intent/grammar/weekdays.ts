import { has, type Item, isMark } from "../speech/items.ts";
import type { Language } from "../words/language.ts";
import type { DaySpec, Found } from "./atoms.ts";
import { readDuration } from "./durations.ts";
import { bareDay, isLead, readDate } from "./written-dates.ts";

/** A weekday with what belongs to it: "next Thursday", "Donnerstag in einer Woche", "Thursday the 14th". */
export function readWeekday(
  items: readonly Item[],
  start: number,
  language: Language,
): Found<DaySpec> | undefined {
  let at = start;
  let next = false;
  let coming = false;
  let weeks: number | undefined;
  if (has(items[at], "nextWeek", "thisWeek") && has(items[onto(items, at + 1)], "weekday")) {
    weeks = has(items[at], "nextWeek") ? 1 : 0;
    at = onto(items, at + 1);
  } else if (has(items[at], "next", "this") && has(items[at + 1], "weekday")) {
    next = has(items[at], "next");
    coming = !next;
    at++;
  }
  const weekday = items[at]?.roles.get("weekday");
  if (weekday === undefined)
    return has(items[start], "nextWeek") ? { value: { by: "week", weeks: 1 }, next: start + 1 } : undefined;
  at++;
  if (isMark(items[at], ".") && !items[at]?.spaced && items[at - 1] && (items[at - 1]?.text.length ?? 9) <= 4)
    at++;
  const behind = onto(items, at);
  if (weeks === undefined && has(items[behind], "nextWeek", "thisWeek")) {
    weeks = has(items[behind], "nextWeek") ? 1 : 0;
    at = behind + 1;
  } else if (has(items[at], "next")) {
    next = true;
    at++;
  } else if (has(items[at], "this") && !has(items[at], "filler")) {
    coming = true;
    at++;
  } else {
    const after = weeksAfter(items, at, language);
    if (after) return { value: { by: "weekday", weekday, after: after.value }, next: after.next };
  }
  const date =
    readDate(items, overJoiners(items, at), language) ?? dayBehindWeekday(items, overJoiners(items, at));
  if (date) {
    const closed = isMark(items[date.next], ")") ? date.next + 1 : date.next;
    return { value: { by: "both", weekday, date: date.value }, next: closed };
  }
  return {
    value: {
      by: "weekday",
      weekday,
      ...(next ? { next } : {}),
      ...(coming ? { coming } : {}),
      ...(weeks === undefined ? {} : { weeks }),
    },
    next: at,
  };
}

/** "Thursday week", "mardi en huit", "Donnerstag in einer Woche". */
function weeksAfter(items: readonly Item[], at: number, { tag }: Language): Found<number> | undefined {
  if (has(items[at], "weekAfter") || (has(items[at], "week") && tag === "en"))
    return { value: 1, next: at + 1 };
  if (!has(items[at], "in") || !has(items[at + 1], "number", "article")) return undefined;
  const duration = readDuration(items, at + 1);
  const weeks = duration && duration.value.minutes === 0 ? duration.value.days / 7 : 0;
  return duration && Number.isInteger(weeks) && weeks > 0 ? { value: weeks, next: duration.next } : undefined;
}

/** Over "in", "of" and "the" to the week or the weekday behind them: "Thursday of next week". */
function onto(items: readonly Item[], start: number): number {
  let at = start;
  while (
    at < start + 2 &&
    has(items[at], "in", "the", "filler", "from", "dateMark") &&
    !has(items[at], "nextWeek", "thisWeek", "weekday")
  )
    at++;
  return at;
}

/** Small words and commas between the parts of one day: "Thursday, the 14th", "Donnerstag, den 14.". */
function overJoiners(items: readonly Item[], start: number): number {
  let at = start;
  for (let steps = 0; steps < 3; steps++) {
    const comma = isMark(items[at], ",.(") && (at === start || !isMark(items[at], "."));
    if (comma || isLead(items[at])) at++;
    else break;
  }
  return at;
}

/** "jeudi 14 à 10h": a number right behind the weekday with a time behind it is the day of the month. */
function dayBehindWeekday(items: readonly Item[], at: number): Found<DaySpec> | undefined {
  const found = bareDay(items, at);
  if (!found) return undefined;
  const behind = isMark(items[found.next], ",") ? found.next + 1 : found.next;
  const time = has(items[behind], "at") && items[behind + 1]?.kind === "digits";
  const clock = items[behind]?.kind === "digits" && has(items[behind + 1], "oclock", "am", "pm");
  return time || clock ? found : undefined;
}
