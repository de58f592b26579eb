import type { PairState } from "./pair.ts";
import type { Instant } from "./time.ts";

/**
 * Planned weeks met in a row up to `before`. A make-up in the same week counts as met; an unclear week neither adds
 * nor ends a row; breaks and absences have no session and so pause it.
 */
export function weeksInARow({ sessions }: PairState, before: Instant): number {
  const past = sessions.filter(({ start }) => start < before);
  let row = 0;
  for (const [, week] of [...Map.groupBy(past, ({ week }) => week)].toReversed()) {
    if (week.some(({ state }) => state === "held")) row++;
    else if (week.some(({ state }) => state === "missed" || state === "skipped")) break;
  }
  return row;
}
