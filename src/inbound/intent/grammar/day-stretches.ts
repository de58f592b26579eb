import { has, type Item, isMark } from "../speech/items.ts";
import type { Language } from "../words/language.ts";
import type { DaySpec, Found } from "./atoms.ts";
import { readDay } from "./days.ts";
import { bareDay } from "./written-dates.ts";

/** "3–14 April", "from 3 to 14 April", "3/4 - 14/4": a stretch of dates. */
export function readDays(
  items: readonly Item[],
  start: number,
  language: Language,
): Found<{ from: DaySpec; to: DaySpec }> | undefined {
  const first = readDay(items, start, language) ?? bareDay(items, start);
  if (!first) return undefined;
  let at = first.next;
  let joined = isMark(items[at], "-–—~") || has(items[at], "until", "to");
  if (!joined) return undefined;
  for (
    let steps = 0;
    steps < 4 &&
    (isMark(items[at], "-–—~") || has(items[at], "until", "to", "at", "the", "filler", "dateMark"));
    steps++
  )
    at++;
  joined = at > first.next;
  const last = joined
    ? (readDay(items, at, language) ?? (has(items[start], "month") ? bareDay(items, at) : undefined))
    : undefined;
  if (!last) return undefined;
  const [from, to] = [first.value, last.value];
  if (from.by === "monthDay" && to.by === "date")
    return { value: { from: { ...to, day: from.day }, to }, next: last.next };
  if (from.by === "date" && to.by === "monthDay")
    return { value: { from, to: { ...from, day: to.day } }, next: last.next };
  // "From Monday to Wednesday next week"
  if (from.by === "weekday" && to.by === "weekday" && from.weeks === undefined && to.weeks !== undefined)
    return { value: { from: { ...from, weeks: to.weeks }, to }, next: last.next };
  if (from.by === "monthDay" && to.by === "slash") {
    const month = to.second;
    return { value: { from: { by: "slash", first: from.day, second: month }, to }, next: last.next };
  }
  if (
    from.by === "monthDay" &&
    items[start]?.kind === "digits" &&
    !/\D/.test(items[start].text) &&
    to.by !== "monthDay"
  )
    return undefined;
  return { value: { from, to }, next: last.next };
}
