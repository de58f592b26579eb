import { has, type Item } from "../speech/items.ts";
import type { Language } from "../words/language.ts";
import type { DaySpec, Found } from "./atoms.ts";
import { readDuration } from "./durations.ts";
import { readWeekday } from "./weekdays.ts";
import { readDate } from "./written-dates.ts";

/** A day at that item: a weekday, a date, "tomorrow", "in two days", or several of these that belong together. */
export function readDay(
  items: readonly Item[],
  start: number,
  language: Language,
): Found<DaySpec> | undefined {
  return relative(items, start) ?? readWeekday(items, start, language) ?? readDate(items, start, language);
}

function relative(items: readonly Item[], at: number): Found<DaySpec> | undefined {
  const item = items[at];
  const offset = has(item, "today") ? 0 : has(item, "overmorrow") ? 2 : has(item, "tomorrow") ? 1 : undefined;
  if (offset !== undefined) return { value: { by: "offset", days: offset }, next: at + 1 };
  if (has(item, "nextDay", "previousDay"))
    return { value: { by: "session", days: has(item, "nextDay") ? 1 : -1 }, next: at + 1 };
  if (!has(item, "in") || !has(items[at + 1], "number", "article")) return undefined;
  const duration = readDuration(items, at + 1);
  if (!duration || duration.value.days === 0) return undefined;
  return { value: { by: "offset", days: duration.value.days }, next: duration.next };
}
