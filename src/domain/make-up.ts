import { moveToMakeUp } from "./carry.ts";
import { type Decision, type Ids, insert, newDecision, type Refusal } from "./decision.ts";
import { clashes, newMove, planOffer } from "./move-terms.ts";
import { type PairState, partnerOf } from "./pair.ts";
import { touchPair } from "./plans.ts";
import type { Session } from "./session.ts";
import type { Instant, LocalDate } from "./time.ts";

/**
 * A missed session is made up for by a new one; the missed one stays missed. The partner gets the time, or all of
 * `offers`, as an offer like any other move.
 */
export function proposeMakeUp(
  state: PairState,
  missed: Session,
  personId: number,
  make: { week: LocalDate; start: Instant; minutes: number; place: string | null },
  now: Instant,
  ids: Ids,
  offers: Instant[] = [make.start],
): Decision | Refusal {
  if (missed.state !== "missed") return { refused: "not-missed" };
  const sameWeek = state.sessions.filter(({ week }) => week === make.week);
  if (sameWeek.some((other) => other.ordinal > 0 && other.state !== "skipped"))
    return { refused: "already-proposed" };
  if (clashes(state, { ...missed, minutes: make.minutes }, make.start)) return { refused: "time-taken" };
  const decision = newDecision("make-up-offered", now, personId);
  touchPair(decision, state);
  const session: Session = {
    ...make,
    id: ids(),
    pairId: state.pair.id,
    ordinal: Math.max(0, ...sameWeek.map(({ ordinal }) => ordinal)) + 1,
    revision: 0,
    state: "moving",
    placedAt: now,
    invitedAt: null,
  };
  insert(decision, "session", session);
  moveToMakeUp(decision, state, missed, session, now, ids);
  const partner = partnerOf(state, personId);
  insert(decision, "move", newMove(ids(), state, session, personId, partner, offers, make.start, now));
  planOffer(decision, ids, state, session, partner, "offered", missed.start);
  return decision;
}
