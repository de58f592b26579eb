import { has, type Item, isMark } from "../speech/items.ts";
import type { Found } from "./atoms.ts";

/** How long something takes; whole days and minutes are kept apart, since a day may have 23 hours. */
export interface Duration {
  minutes: number;
  days: number;
}

/** "10 minutes", "an hour", "half an hour", "an hour and a half", "5-10 min" (the longer), "two days", "1.5 h". */
export function readDuration(items: readonly Item[], start: number): Found<Duration> | undefined {
  if (has(items[start], "halfHour")) return inMinutes(30, start + 1);
  if (has(items[start], "quarterHour")) return inMinutes(15, start + 1);
  if (has(items[start], "article") && has(items[start + 1], "halfHour", "quarterHour"))
    return inMinutes(has(items[start + 1], "halfHour") ? 30 : 15, start + 2);
  if (has(items[start], "twoHours")) return inMinutes(120, start + 1);
  if (has(items[start], "twoDays")) return { value: { minutes: 0, days: 2 }, next: start + 1 };
  if (has(items[start], "twoWeeks")) return { value: { minutes: 0, days: 14 }, next: start + 1 };
  const amount = amountAt(items, start);
  if (!amount) return undefined;
  const { value, next } = amount;
  const unit = items[next];
  // "10 Min. später"
  const dotted = isMark(items[next + 1], ".") && !items[next + 1]?.spaced && items[next + 2] !== undefined;
  if (has(unit, "minute") && dotted) return inMinutes(value, next + 2);
  if (has(unit, "minute") || ((unit?.text === "m" || unit?.text === "'") && !unit.spaced))
    return inMinutes(value, next + 1);
  if (has(unit, "hour") || unit?.text === "h")
    return has(items[next + 1], "plusHalf")
      ? inMinutes(value * 60 + 30, next + 2)
      : inMinutes(value * 60, next + 1);
  if (has(unit, "day") && Number.isInteger(value))
    return { value: { minutes: 0, days: value }, next: next + 1 };
  if (has(unit, "week") && Number.isInteger(value))
    return { value: { minutes: 0, days: 7 * value }, next: next + 1 };
  return undefined;
}

function inMinutes(minutes: number, next: number): Found<Duration> | undefined {
  return minutes > 0 && Number.isInteger(minutes) ? { value: { minutes, days: 0 }, next } : undefined;
}

function amountAt(items: readonly Item[], start: number): Found<number> | undefined {
  const item = items[start];
  const first = item?.roles.get("number") ?? (has(item, "article") ? 1 : undefined);
  if (first === undefined) return has(item, "hour", "day", "week") ? { value: 1, next: start } : undefined;
  const [mark, second] = [items[start + 1], items[start + 2]];
  if (item?.kind === "digits" && second?.kind === "digits") {
    if (isMark(mark, "-–") || has(mark, "or", "to", "until"))
      return { value: Number(second.text), next: start + 3 };
    if (isMark(mark, ".,") && second.text.length === 1 && !second.spaced)
      return { value: first + Number(second.text) / 10, next: start + 3 };
  }
  return { value: first, next: start + 1 };
}
