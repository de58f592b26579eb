import { has, type Item } from "../speech/items.ts";
import type { Found } from "./atoms.ts";
import { readDuration } from "./durations.ts";

/** "an hour later", "30 min earlier", "later by an hour", "a week later": negative where it is earlier. */
export function readShift(
  items: readonly Item[],
  at: number,
): Found<{ minutes: number; days: number }> | undefined {
  const before = has(items[at], "later") ? 1 : has(items[at], "earlier") ? -1 : 0;
  if (before !== 0) {
    // "Later by an hour", "push it back an hour"; "avant 10h" is before ten o'clock.
    const by = has(items[at + 1], "filler") ? 1 : has(items[at], "change", "move") ? 0 : undefined;
    const duration = by === undefined ? undefined : readDuration(items, at + 1 + by);
    return duration && { value: signed(duration.value, before), next: duration.next };
  }
  const duration = readDuration(items, at);
  if (!duration) return undefined;
  const word = items[duration.next];
  const sign = has(word, "later") ? 1 : has(word, "earlier") ? -1 : 0;
  return sign === 0 ? undefined : { value: signed(duration.value, sign), next: duration.next + 1 };
}

function signed({ minutes, days }: { minutes: number; days: number }, sign: 1 | -1) {
  return { minutes: sign * minutes, days: sign * days };
}
