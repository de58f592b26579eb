import { has, type Item, isMark } from "../speech/items.ts";
import type { Language } from "../words/language.ts";
import type { Clock, Found } from "./atoms.ts";
import type { Base } from "./minutes.ts";
import { readSpokenClock } from "./spoken-clocks.ts";
import { readWrittenClock } from "./written-clocks.ts";
import { readZone } from "./zones.ts";

export interface ClockRules {
  language: Language;
  half: Language["half"];
  /** Inside "between 3 and 4", where "and" adds no minutes. */
  between?: boolean;
}

/** A time of the day at that item, with the words that lead up to it ("at", "around") and its zone. */
export function readClock(
  items: readonly Item[],
  start: number,
  rules: ClockRules,
): Found<Clock> | undefined {
  let at = start;
  let firm = false;
  let rough = false;
  while (has(items[at], "at", "around") && !has(items[at], "number")) {
    if (has(items[at], "around") && !has(items[at], "at")) rough = true;
    firm = true;
    at++;
    if (at - start > 3) return undefined;
  }
  const base =
    named(items[at], items[at + 1], at) ??
    readSpokenClock(items, at, rules) ??
    readWrittenClock(items, at, rules, firm);
  if (!base || (at > 0 && isMark(items[at - 1], "#$€£") && !items[at]?.spaced)) return undefined;
  return withHalf(items, base, firm, rough);
}

function named(item: Item | undefined, behind: Item | undefined, at: number): Base | undefined {
  const hour = has(item, "noon") ? 12 : has(item, "midnight") ? 0 : undefined;
  if (hour === undefined) return undefined;
  // "Midi et demi"
  const more = has(behind, "plusHalf") ? 30 : has(behind, "plusQuarter") ? 15 : 0;
  return { value: [{ hour, minute: more }], form: "literal", next: more > 0 ? at + 2 : at + 1 };
}

/** What follows a time and belongs to it: "pm", "in the afternoon", "-ish", its zone. */
function withHalf(items: readonly Item[], base: Base, firm: boolean, roughBefore: boolean): Found<Clock> {
  let { next } = base;
  let rough = roughBefore;
  let { form } = base;
  if (items[next]?.text === "ish" || (isMark(items[next], "-") && items[next + 1]?.text === "ish")) {
    rough = true;
    next += items[next]?.text === "ish" ? 1 : 2;
  }
  const half = has(items[next], "am") ? "am" : has(items[next], "pm") ? "pm" : undefined;
  const part = half ? undefined : items[next]?.roles.get("part");
  const said = half !== undefined || part !== undefined;
  if (said) next++;
  if (has(items[next], "oclock") && base.form !== "bare") next++;
  if (form === "bare" && (firm || said)) form = "spoken";
  if (has(items[next], "around") && !has(items[next], "at", "filler")) {
    rough = true;
    next++;
  }
  const clock: Clock = {
    options: base.value,
    form,
    rough,
    ...(half ? { half } : {}),
    ...(part === undefined ? {} : { part }),
  };
  const zone = readZone(items, next);
  return zone ? { value: { ...clock, ...zone.value }, next: zone.next } : { value: clock, next };
}
