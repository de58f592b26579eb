import { has, type Item } from "../speech/items.ts";
import { type Atom, atom, type Clock, type Found, type Node } from "./atoms.ts";
import { type ClockRules, readClock } from "./clocks.ts";
import { readDays } from "./day-stretches.ts";
import { readDay } from "./days.ts";
import { readDuration } from "./durations.ts";
import { readPick } from "./picks.ts";
import { readRange } from "./ranges.ts";
import { readShift } from "./shifts.ts";

/** A sentence as atoms (days, times, windows, shifts, picks) and the items between them, in order. */
export function nodesOf(items: readonly Item[], rules: ClockRules): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < items.length; ) {
    const found = atomAt(items, at, rules);
    const first = items[at]!;
    const last = items[(found?.next ?? at + 1) - 1] ?? first;
    if (found) for (const atom of found.value) nodes.push({ at: first.at, end: last.end, atom });
    else nodes.push({ at: first.at, end: first.end, item: first });
    at = found?.next ?? at + 1;
  }
  return nodes;
}

function atomAt(items: readonly Item[], at: number, rules: ClockRules): Found<Atom[]> | undefined {
  return (
    everyDay(items, at) ??
    one(readDays(items, at, rules.language), ({ from, to }) => ({ type: "days", from, to })) ??
    todayPart(items, at) ??
    one(readDay(items, at, rules.language), (day) => ({ type: "day", day })) ??
    one(readShift(items, at), (shift) => ({ type: "shift", ...shift })) ??
    readPick(items, at) ??
    minutes(items, at) ??
    readRange(items, at, rules) ??
    one(readClock(items, at, rules), (clock) => ({ type: "clock", clock: since(items[at - 1], clock) })) ??
    part(items, at) ??
    one(readDuration(items, at), (duration) => ({ type: "duration", ...duration }))
  );
}

/** "10-15 min": no stretch of the day. */
function minutes(items: readonly Item[], at: number): Found<Atom[]> | undefined {
  if (items[at]?.kind !== "digits" || !has(items[at + 3], "minute")) return undefined;
  return one(readDuration(items, at), (duration) => ({ type: "duration", ...duration }));
}

/** "From three", without an end: at three, or later. */
function since(before: Item | undefined, clock: Clock): Clock {
  return has(before, "from") && !has(before, "at") ? { ...clock, rough: true } : clock;
}

function one<T>(found: Found<T> | undefined, make: (value: T) => Atom): Found<Atom[]> | undefined {
  return found && { value: [make(found.value)], next: found.next };
}

/** "Fridays", "freitags", "every Friday", "am Freitag nie" is none: only what is said of all of them. */
function everyDay(items: readonly Item[], at: number): Found<Atom[]> | undefined {
  const weekday = items[at]?.roles.get("everyWeekday");
  if (weekday !== undefined) return atom({ type: "everyDay", weekday }, at + 1);
  const every = has(items[at], "every") ? items[at + 1]?.roles.get("weekday") : undefined;
  return every === undefined ? undefined : atom({ type: "everyDay", weekday: every }, at + 2);
}

function todayPart(items: readonly Item[], at: number): Found<Atom[]> | undefined {
  const part = items[at]?.roles.get("todayPart");
  if (part === undefined) return undefined;
  return {
    value: [
      { type: "day", day: { by: "offset", days: 0 } },
      { type: "part", part },
    ],
    next: at + 1,
  };
}

function part(items: readonly Item[], at: number): Found<Atom[]> | undefined {
  const every = items[at]?.roles.get("everyPart");
  if (every !== undefined) return atom({ type: "everyPart", part: every }, at + 1);
  // "Llego 10 minutos tarde" is late, not in the afternoon.
  if (has(items[at], "late") && has(items[at - 1], "minute", "hour", "halfHour", "quarterHour"))
    return undefined;
  const value = items[at]?.roles.get("part");
  if (value !== undefined) return atom({ type: "part", part: value }, at + 1);
  return has(items[at], "sameTime") ? atom({ type: "sameTime" }, at + 1) : undefined;
}
