import type { Decision, Ids, MailArgs } from "./decision.ts";
import type { Move } from "./move.ts";
import { moveOf, type PairState } from "./pair.ts";
import type { Person } from "./people.ts";
import { planNews, readableAt } from "./plans.ts";
import type { Programme } from "./programme.ts";
import type { Session } from "./session.ts";
import { DAY, HOUR, type Instant, MINUTE } from "./time.ts";

/** A move is given up so long before the last offered time, so that nobody learns of it at the door. */
const GIVE_UP_BEFORE = 4 * HOUR;

/** What becomes of the session besides its time. */
export type Call = Partial<Pick<Session, "minutes" | "place">>;

/** The search for another time, while it is under way. */
export function openMove(state: PairState, session: Session): Move | undefined {
  return session.state === "moving" ? moveOf(state, session) : undefined;
}

/** Whether either person has another session at that time. */
export function clashes(state: PairState, session: Session, start: Instant): boolean {
  const end = start + session.minutes * MINUTE;
  return state.busy.some(
    (other) =>
      other.sessionId !== session.id && other.start < end && start < other.start + other.minutes * MINUTE,
  );
}

export function newMove(
  id: number,
  { programme }: PairState,
  session: Session,
  askedBy: number,
  awaits: Person,
  offers: Instant[],
  latest: Instant,
  now: Instant,
): Move {
  return {
    id,
    sessionId: session.id,
    state: offers.length > 0 ? "offered" : "asked",
    round: 1,
    askedBy,
    awaits: awaits.id,
    oldStart: session.start,
    offers,
    askedAt: now,
    agreedStart: null,
    ...bounds(offers, awaits, programme, now, latest),
  };
}

/**
 * Silence: one reminder halfway, then given up four hours before the last offered time, or with none on offer before
 * the `latest` possible one; but not within an hour of the moment at which the awaited side can read of it, as long as
 * that is before the time itself.
 */
export function bounds(
  offers: Instant[],
  awaits: Person,
  programme: Programme,
  now: Instant,
  latest = now,
): { expiresAt: Instant; remindAt: Instant | null } {
  const last = offers.length > 0 ? Math.max(...offers) : latest;
  const heard = readableAt(now, awaits, programme);
  const expiresAt = Math.max(last - GIVE_UP_BEFORE, Math.min(heard + HOUR, last), now + HOUR);
  return { expiresAt, remindAt: expiresAt - heard > 2 * HOUR ? heard + (expiresAt - heard) / 2 : null };
}

/** Whoever is to answer gets the times on offer, or is asked for one of their own. */
export function planOffer(
  decision: Decision,
  ids: Ids,
  state: PairState,
  session: Session,
  person: Person,
  ask: "offered" | "asked",
  oldStart: Instant,
  more: MailArgs = {},
): void {
  planNews(
    decision,
    ids,
    state.programme,
    {
      kind: "move-offer",
      person,
      key: `move-offer:${session.id}:${session.revision}:${person.id}`,
      pairId: state.pair.id,
      sessionId: session.id,
      covers: [[session.id, session.revision]],
      args: { ask, was: oldStart, ...more },
      expiresAt: session.start + 7 * DAY,
    },
    oldStart,
  );
}
