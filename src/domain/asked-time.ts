import type { TimeTrouble } from "./ask.ts";
import { clashes } from "./move-terms.ts";
import { type PairState, partnerOf } from "./pair.ts";
import { readableAt } from "./plans.ts";
import type { Session } from "./session.ts";
import { addDays, HOUR, type Instant, weekSpan } from "./time.ts";
import { mayLeaveWeek } from "./times-in-week.ts";

/** The partner gets so long to answer, counted from when they can read of it. */
const NOTICE = 4 * HOUR;

/**
 * What stands in the way of a time that somebody asked for in words. Hours are not looked at: who names a time can
 * make it, and the other one may say no.
 */
export function troubleWith(
  state: PairState,
  session: Session,
  personId: number,
  start: Instant,
  now: Instant,
): TimeTrouble | undefined {
  if (start <= now) return "past";
  const { zone } = state.pair;
  const weeks = mayLeaveWeek(state, session) ? [session.week, addDays(session.week, 7)] : [session.week];
  const inside = weeks.some((week) => {
    const span = weekSpan(week, zone);
    return span.start <= start && start < span.end;
  });
  if (!inside) return "outside-week";
  if (start < readableAt(now, partnerOf(state, personId), state.programme) + NOTICE) return "too-soon";
  return clashes(state, session, start) ? "taken" : undefined;
}
