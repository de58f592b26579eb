import { has, type Item, isMark } from "../speech/items.ts";
import type { Clock, Found } from "./atoms.ts";
import type { ClockRules } from "./clocks.ts";

export type Time = { hour: number; minute: number };

export interface Base extends Found<Clock["options"]> {
  form: Clock["form"];
}

/** `15:30`, `15.30`, `15h30`: the minutes behind the hour, glued to it. */
export function minutesWritten(items: readonly Item[], at: number, firm: boolean): Found<number> | undefined {
  const [mark, minutes] = [items[at + 1], items[at + 2]];
  if (minutes?.kind !== "digits" || minutes.text.length !== 2 || minutes.spaced || mark?.spaced)
    return undefined;
  const value = Number(minutes.text);
  if (value > 59) return undefined;
  const next = at + 3;
  if (isMark(mark, ":")) {
    const seconds = isMark(items[next], ":") && items[next + 1]?.kind === "digits" ? 2 : 0;
    return { value, next: has(items[next + seconds], "oclock") ? next + seconds + 1 : next + seconds };
  }
  const dotted = isMark(mark, ".") && !isMark(items[next], ".");
  const clockBehind = has(items[next], "oclock", "am", "pm");
  if (dotted && (firm || clockBehind || value > 12 || value === 0))
    return { value, next: has(items[next], "oclock") ? next + 1 : next };
  if (mark?.kind === "word" && ["h", "u", "uhr", "t"].includes(mark.text)) return { value, next };
  return undefined;
}

/** "15 Uhr 30", "las tres y media", "quatre heures moins le quart", "three thirty": minutes in words, 0 where none. */
export function minutesSpoken(
  items: readonly Item[],
  at: number,
  { between, language }: ClockRules,
): Found<number> {
  const item = items[at];
  if (has(item, "plusHalf")) return { value: 30, next: at + 1 };
  if (has(item, "plusQuarter")) return { value: 15, next: at + 1 };
  if (has(item, "minusQuarter")) return { value: -15, next: at + 1 };
  const few = fewMinutes(items[at + 1]);
  if (has(item, "minus") && few !== undefined) return { value: -few, next: at + 2 };
  const adds =
    ["es", "pt", "it"].includes(language.tag) &&
    !between &&
    few !== undefined &&
    !has(items[at + 2], "oclock");
  if (has(item, "and") && adds) return { value: few, next: at + 2 };
  const value = item?.roles.get("number") ?? 60;
  const behindHour = has(items[at - 1], "oclock");
  const written = item?.kind === "digits" && item.text.length === 2 && behindHour;
  const spoken = item?.kind === "word" && items[at - 1]?.kind === "word" && value >= 5 && value % 5 === 0;
  const counts = has(items[at + 1], "minute", "hour", "day", "later");
  if ((written || spoken) && value < 60 && !counts) return { value, next: at + 1 };
  return { value: 0, next: at };
}

/** The minutes of "ten past three": multiples of five under half an hour. */
export function fewMinutes(item: Item | undefined): number | undefined {
  const value = item?.roles.get("number");
  return value !== undefined && value > 0 && value < 30 && value % 5 === 0 ? value : undefined;
}

/** Languages that say "at the third" for three o'clock. */
const HOURS_BY_ORDER = new Set(["ar", "pl"]);

/** The hour that a word or a number names; `tag` where a clock word before it allows "the third". */
export function hourOf(item: Item | undefined, tag?: string): number | undefined {
  if (item?.kind === "digits" && item.text.length > 2) return undefined;
  const number = item?.roles.get("number");
  return number ?? (tag && HOURS_BY_ORDER.has(tag) ? item?.roles.get("ordinal") : undefined);
}
