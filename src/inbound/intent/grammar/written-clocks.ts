import { has, type Item, isMark } from "../speech/items.ts";
import type { Role } from "../words/language.ts";
import type { ClockRules } from "./clocks.ts";
import { type Base, hourOf, minutesSpoken, minutesWritten, type Time } from "./minutes.ts";

const CLOCK_UNITS: Role[] = ["minute", "day", "week", "month", "halfHour"];

/** An hour in digits or as a word, with its minutes: `15:30`, `15h30`, `1530`, "15 Uhr 30", "three thirty". A number alone is an hour only as far as its neighbours allow; `firm` says that a clock word stands before it. */
export function readWrittenClock(
  items: readonly Item[],
  at: number,
  rules: ClockRules,
  firm: boolean,
): Base | undefined {
  const item = items[at];
  if (item?.kind === "digits" && item.text.length === 4) return fourDigits(items, at, firm);
  const hour = hourOf(item, firm ? rules.language.tag : undefined);
  if (item === undefined || hour === undefined || hour > 23) return undefined;
  const digits = item.kind === "digits";
  const literal = digits && (hour > 12 || hour === 0 || item.text.startsWith("0"));
  const form = literal ? "literal" : "digital";
  const minute = digits ? minutesWritten(items, at, firm) : undefined;
  if (minute)
    return {
      value: [{ hour, minute: minute.value }],
      form: literal ? "literal" : "written",
      next: minute.next,
    };
  if (CLOCK_UNITS.some((unit) => has(items[at + 1], unit))) return undefined;
  if (monthBehind(items, at + 1)) return undefined;
  const mark = items[at + 1]?.spaced === false ? items[at + 1] : undefined;
  const either =
    isMark(mark, "/") && items[at + 2]?.kind === "digits" && has(items[at + 3], "am", "pm", "oclock");
  if (digits && isMark(mark, "%/€$£°") && !either) return undefined;
  // "Am 15. oder 16. um drei": a dot inside a sentence makes it a day.
  if (digits && isMark(mark, ".") && items[at + 2] !== undefined) return undefined;
  if (digits && isMark(items[at + 1], ".,:") && items[at + 2]?.kind === "digits" && !items[at + 2]?.spaced)
    return undefined;
  if (has(items[at + 1], "oclock")) {
    const minutes = minutesSpoken(items, at + 2, rules);
    return {
      value: [plus(hour, minutes.value)],
      form: digits && minutes.value >= 0 ? form : "spoken",
      next: minutes.next,
    };
  }
  if (has(items[at + 1], "hour") && !firm) return undefined;
  const minutes = minutesSpoken(items, at + 1, rules);
  const plain = minutes.next === at + 1;
  if (!digits && plain && !firm && !has(items[at + 1], "am", "pm", "part")) {
    // "Only one works" names no hour; "Friday ten or eleven" does.
    if (
      has(item, "article") ||
      !has(items[at - 1], "weekday", "today", "tomorrow", "overmorrow", "part", "or")
    )
      return undefined;
    return { value: [{ hour, minute: 0 }], form: "bare", next: at + 1 };
  }
  const spoken = literal ? "literal" : firm || !plain ? "spoken" : "bare";
  return { value: [plus(hour, minutes.value)], form: spoken, next: minutes.next };
}

/** "14. April", "14 de abril", "ב-15 בינואר". */
function monthBehind(items: readonly Item[], start: number): boolean {
  let at = start;
  while (at < start + 2 && (isMark(items[at], ".º°") || has(items[at], "filler", "from", "at", "in"))) at++;
  return at > start && has(items[at], "month");
}

function plus(hour: number, minutes: number): Time {
  return minutes < 0 ? { hour: (hour + 23) % 24, minute: 60 + minutes } : { hour, minute: minutes };
}

function fourDigits(items: readonly Item[], at: number, firm: boolean): Base | undefined {
  const text = items[at]?.text ?? "";
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  const clock = has(items[at + 1], "oclock", "am", "pm");
  if (
    hour > 23 ||
    minute > 59 ||
    !(firm || clock) ||
    (!clock && hour >= 19 && hour <= 21 && minute > 0 && minute % 15 !== 0)
  )
    return undefined;
  return { value: [{ hour, minute }], form: "literal", next: has(items[at + 1], "oclock") ? at + 2 : at + 1 };
}
