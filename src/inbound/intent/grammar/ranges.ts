import { has, type Item, isMark } from "../speech/items.ts";
import { type Atom, atom, type Clock, type Found } from "./atoms.ts";
import { type ClockRules, readClock } from "./clocks.ts";

/** "between 2 and 4", "2-4pm", "von 14 bis 16 Uhr", "after 3", "before 10". */
export function readRange(items: readonly Item[], at: number, rules: ClockRules): Found<Atom[]> | undefined {
  const between = has(items[at], "between");
  if (between || has(items[at], "from")) {
    const span = closed(items, at + 1, { ...rules, between });
    if (span) return atom({ type: "range", ...span.value, between }, span.next);
  }
  if (has(items[at], "after", "before", "until", "from", "notBefore", "notAfter")) {
    const clock = readClock(items, at + 1, rules);
    if (clock && has(items[at], "notBefore"))
      return atom({ type: "range", from: clock.value, between: true, negated: true }, clock.next);
    if (clock && has(items[at], "notAfter"))
      return atom({ type: "range", to: clock.value, between: true, negated: true }, clock.next);
    // "From 3 to 14 April" is read where its first date stands.
    if (clock && has(items[at], "from") && opensStretch(items, clock.next)) return undefined;
    const onwards = clock && has(items[clock.next], "onwards");
    if (clock && (has(items[at], "after") || (has(items[at], "from") && onwards)))
      return atom({ type: "range", from: clock.value, between: true }, onwards ? clock.next + 1 : clock.next);
    if (clock && has(items[at], "before", "until") && !has(items[at], "at"))
      return atom({ type: "range", to: clock.value, between: true }, clock.next);
  }
  const span = closed(items, at, rules);
  if (span) return atom({ type: "range", ...span.value, between: false }, span.next);
  const clock = readClock(items, at, rules);
  if (clock && has(items[clock.next], "onwards"))
    return atom({ type: "range", from: clock.value, between: true }, clock.next + 1);
  return undefined;
}

function closed(
  items: readonly Item[],
  at: number,
  rules: ClockRules,
): Found<{ from: Clock; to: Clock }> | undefined {
  const from = readClock(items, at, rules);
  if (!from) return undefined;
  const word = items[from.next];
  const dash = isMark(word, "-–—~");
  const joined = dash || has(word, "until", "to") || (rules.between && has(word, "and"));
  const to = joined ? readClock(items, from.next + 1, rules) : undefined;
  if (to && monthFollows(items, to.next)) return undefined;
  if (to) return { value: { from: from.value, to: to.value }, next: to.next };
  // "14h à 16h", "alle 14 alle 16": the word that means "at" here means "to".
  const again =
    rules.language.tag !== "en" && has(word, "at") ? readClock(items, from.next, rules) : undefined;
  return again && { value: { from: from.value, to: again.value }, next: again.next };
}

function opensStretch(items: readonly Item[], at: number): boolean {
  return isMark(items[at], "-–—~./") || has(items[at], "until", "to", "month");
}

/** "3 to 14 April" is no stretch of hours. */
function monthFollows(items: readonly Item[], at: number): boolean {
  return items
    .slice(at, at + 3)
    .some(
      (item, index, near) =>
        has(item, "month") &&
        near
          .slice(0, index)
          .every(
            (one) =>
              one.kind === "mark" || has(one, "filler", "from", "at", "in", "the") || one.text.length <= 2,
          ),
    );
}
