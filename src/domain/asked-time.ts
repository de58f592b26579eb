import type { TimeTrouble } from "./ask.ts";
import { clashes } from "./move-terms.ts";
import { type PairState, partnerOf } from "./pair.ts";
import { readableAt } from "./plans.ts";
import type { Session } from "./session.ts";
import { addDays, HOUR, type Instant, type LocalDate, weekSpan } from "./time.ts";
import { mayLeaveWeek, timesToMakeUp } from "./times-in-week.ts";

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
  const inside = weeksOf(state, session, personId, now).some((week) => {
    const span = weekSpan(week, zone);
    return span.start <= start && start < span.end;
  });
  if (!inside) return "outside-week";
  if (start < readableAt(now, partnerOf(state, personId), state.programme) + NOTICE) return "too-soon";
  return clashes(state, session, start) ? "taken" : undefined;
}

/** The weeks in which the session, or what makes up for a missed one, may be. */
function weeksOf(state: PairState, session: Session, personId: number, now: Instant): LocalDate[] {
  const leaves =
    session.state === "missed"
      ? timesToMakeUp(state, session, personId, now, session.minutes).nextWeek
      : mayLeaveWeek(state, session);
  return leaves ? [session.week, addDays(session.week, 7)] : [session.week];
}
