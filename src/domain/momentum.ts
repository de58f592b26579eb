import type { PairState } from "./pair.ts";
import { isAway } from "./people.ts";
import type { Instant, LocalDate } from "./time.ts";

/**
 * Planned weeks met in a row up to `before`. A make-up in the same week counts as met; an unclear week neither adds
 * nor ends a row. Breaks have no session and so pause it; so does an absence, also where its session was planned before
 * it was known and had to be left out.
 */
export function weeksInARow({ sessions, mentor, mentee }: PairState, before: Instant): number {
  const past = sessions.filter(
    ({ start, state }) =>
      start < before && (state === "held" || !(isAway(mentor, start) || isAway(mentee, start))),
  );
  let row = 0;
  for (const [, week] of [...Map.groupBy(past, ({ week }) => week)].toReversed()) {
    if (week.some(({ state }) => state === "held")) row++;
    else if (week.some(({ state }) => state === "missed" || state === "skipped")) break;
  }
  return row;
}

/**
 * The weeks up to `before` that were planned and missed in a row, newest first; empty where the last one was met, be it
 * by a make-up. What was skipped, cancelled or is unclear, and breaks and absences, neither add to a row nor end it.
 */
export function missesInARow({ sessions }: Pick<PairState, "sessions">, before: Instant): LocalDate[] {
  const past = sessions.filter(({ start }) => start < before);
  const missed: LocalDate[] = [];
  for (const [week, all] of [...Map.groupBy(past, ({ week }) => week)].toReversed()) {
    if (all.some(({ state }) => state === "held")) break;
    if (all.some(({ state }) => state === "missed")) missed.push(week);
  }
  return missed;
}
