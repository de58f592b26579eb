import { has, type Item, isMark } from "../speech/items.ts";
import type { ClockRules } from "./clocks.ts";
import { type Base, fewMinutes, hourOf, type Time } from "./minutes.ts";

/** "half past three", "halb vier", "quarter to four", "ten past three", "fünf vor halb vier". */
export function readSpokenClock(items: readonly Item[], at: number, rules: ClockRules): Base | undefined {
  const item = items[at];
  if (has(item, "halfPast")) return onHour(items, at + 1, [30], rules);
  if (has(item, "half")) return halfHour(items, at, rules);
  if (has(item, "threeQuarters")) return onHour(items, at + 1, [-15], rules);
  const quarter = has(item, "quarter");
  const minutes = quarter ? 15 : fewMinutes(item);
  if (minutes === undefined) return undefined;
  const joined = has(items[at + 1], "minute") ? at + 2 : at + 1;
  const word = items[joined];
  const sign = has(word, "pastHour", "after") ? 1 : has(word, "to", "before") ? -1 : 0;
  // "10 to 4" is a stretch of the day, "ten to four" and "10 minutes to 4" are 3:50.
  const stretch = item?.kind === "digits" && has(word, "to", "until") && joined === at + 1;
  if (sign !== 0 && !stretch) {
    const half = has(items[joined + 1], "half") ? halfHour(items, joined + 1, rules) : undefined;
    if (half) return { ...half, value: half.value.map((time) => shifted(time, sign * minutes)) };
    return onHour(items, joined + 1, [sign * minutes], rules);
  }
  return quarter && rules.language.tag === "de" ? onHour(items, at + 1, [-45], rules) : undefined;
}

function halfHour(items: readonly Item[], at: number, rules: ClockRules): Base | undefined {
  const minutes = { to: [-30], past: [30], either: [30, -30] }[rules.half];
  return onHour(items, at + 1, minutes, rules);
}

function onHour(
  items: readonly Item[],
  at: number,
  minutes: number[],
  { language }: ClockRules,
): Base | undefined {
  const hour = hourOf(items[at], language.tag);
  if (
    hour === undefined ||
    hour < 1 ||
    hour > 12 ||
    isMark(items[at + 1], ":") ||
    has(items[at + 1], "minute")
  )
    return undefined;
  return { value: minutes.map((more) => shifted({ hour, minute: 0 }, more)), form: "spoken", next: at + 1 };
}

function shifted({ hour, minute }: Time, minutes: number): Time {
  const total = (hour * 60 + minute + minutes + 720) % 720;
  return { hour: Math.floor(total / 60) || 12, minute: total % 60 };
}
