import { carryTopics } from "./carry.ts";
import { type Decision, type Ids, insert, newDecision, type Refusal, update } from "./decision.ts";
import { MOST_ROUNDS, type Move } from "./move.ts";
import { moveOf, type PairState, partnerOf } from "./pair.ts";
import type { Person } from "./people.ts";
import { planNews, planToBoth, touchPair } from "./plans.ts";
import { isOn, type Session } from "./session.ts";
import { DAY, HOUR, type Instant, MINUTE } from "./time.ts";

/** A move is given up so long before the last offered time, so that nobody learns of it at the door. */
const GIVE_UP_BEFORE = 4 * HOUR;

/**
 * "Can't make it": the old time is off at once and both know. `offers` are the asker's choices, already checked against
 * the week; `latest` is the last time that the week still has, which bounds a move without offers.
 */
export function askToMove(
  state: PairState,
  session: Session,
  personId: number,
  offers: Instant[],
  latest: Instant,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (!isOn(session)) return { refused: session.state === "moving" ? "already-moving" : "not-on" };
  if (now >= session.start) return { refused: "already-started" };
  const decision = newDecision(offers.length > 0 ? "move-offered" : "move-asked", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const moving = { ...session, state: "moving" as const, revision: session.revision + 1 };
  update(decision, "session", session, { state: "moving", revision: moving.revision });
  insert(
    decision,
    "move",
    newMove(ids(), session, personId, partnerOf(state, personId), offers, latest, now),
  );
  planOffer(
    decision,
    ids,
    state,
    moving,
    partnerOf(state, personId),
    offers.length > 0 ? "offered" : "asked",
    session.start,
  );
  return decision;
}

/** The awaited side takes one of the offered times: it holds, and both are told with the calendar's part. */
export function takeTime(
  state: PairState,
  session: Session,
  personId: number,
  start: Instant,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const move = moveOf(state, session);
  if (session.state !== "moving" || !move) return { refused: "not-moving" };
  if (move.awaits !== personId) return { refused: "not-yours-to-answer" };
  if (!move.offers.includes(start)) return { refused: "not-offered" };
  if (start <= now) return { refused: "time-passed" };
  if (clashes(state, session, start)) return { refused: "time-taken" };
  const decision = newDecision("move-agreed", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const agreed = { ...session, start, revision: session.revision + 1 };
  update(decision, "session", session, {
    start,
    state: "agreed",
    revision: agreed.revision,
    placedAt: now,
    // The news of the new time carries the calendar's part.
    invitedAt: session.invitedAt ?? now,
  });
  update(decision, "move", move, { state: "agreed", agreedStart: start, remindAt: null });
  planToBoth(
    decision,
    ids,
    state,
    agreed,
    {
      kind: "move-news",
      expiresAt: start,
      args: { news: "agreed", was: move.oldStart, by: personId, undo: state.pair.version + 1 },
    },
    move.oldStart > now ? Math.min(start, move.oldStart) : start,
  );
  return decision;
}

/** "None of these": the awaited side offers other times of the week, up to three rounds. */
export function offerOthers(
  state: PairState,
  session: Session,
  personId: number,
  offers: Instant[],
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const move = moveOf(state, session);
  if (session.state !== "moving" || !move) return { refused: "not-moving" };
  if (move.awaits !== personId) return { refused: "not-yours-to-answer" };
  if (offers.length === 0) return { refused: "nothing-chosen" };
  if (move.round >= MOST_ROUNDS) return { refused: "rounds-used-up" };
  const decision = newDecision("move-offered", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const partner = partnerOf(state, personId);
  const moving = { ...session, revision: session.revision + 1 };
  update(decision, "session", session, { revision: moving.revision });
  update(decision, "move", move, {
    ...bounds(offers, Math.max(...offers), now),
    state: "offered",
    offers,
    round: move.round + 1,
    awaits: partner.id,
  });
  planOffer(decision, ids, state, moving, partner, "offered", move.oldStart);
  return decision;
}

/** No time is found, or none is wanted: the session is left out this week, and what it was to be about waits. */
export function skipSession(
  state: PairState,
  session: Session,
  personId: number | null,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (session.state !== "moving" && !isOn(session)) return { refused: "not-on" };
  const decision = newDecision("session-skipped", now, personId);
  decision.undoable = personId !== null;
  touchPair(decision, state);
  addSkip(decision, state, session, personId, now, ids, personId === null ? null : state.pair.version + 1);
  return decision;
}

/** `undo` is the version of the pair whose journal row takes this back, where the decision leads with the pair. */
export function addSkip(
  decision: Decision,
  state: PairState,
  session: Session,
  personId: number | null,
  now: Instant,
  ids: Ids,
  undo: number | null = null,
): void {
  const move = moveOf(state, session);
  if (move && session.state === "moving")
    update(decision, "move", move, { state: "given-up", remindAt: null });
  const skipped = { ...session, revision: session.revision + 1 };
  update(decision, "session", session, { state: "skipped", revision: skipped.revision });
  carryTopics(decision, state, session, now, ids);
  planToBoth(
    decision,
    ids,
    state,
    skipped,
    {
      kind: "move-news",
      expiresAt: Math.max(session.start, now) + 2 * DAY,
      args: { news: "skipped", by: personId, undo },
    },
    session.start,
  );
}

/**
 * A missed session is made up for by a new one; the missed one stays missed. The partner gets the time as an offer,
 * like any other move.
 */
export function proposeMakeUp(
  state: PairState,
  missed: Session,
  personId: number,
  make: { week: string; start: Instant; minutes: number; place: string | null },
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (missed.state !== "missed") return { refused: "not-missed" };
  const sameWeek = state.sessions.filter(({ week }) => week === make.week);
  if (sameWeek.some((other) => other.ordinal > 0 && other.state !== "skipped"))
    return { refused: "already-proposed" };
  if (clashes(state, { ...missed, minutes: make.minutes }, make.start)) return { refused: "time-taken" };
  const decision = newDecision("make-up-offered", now, personId);
  decision.undoable = false;
  touchPair(decision, state);
  const session: Session = {
    ...make,
    id: ids(),
    pairId: state.pair.id,
    ordinal: Math.max(-1, ...sameWeek.map(({ ordinal }) => ordinal)) + 1,
    revision: 0,
    state: "moving",
    placedAt: now,
    invitedAt: null,
  };
  insert(decision, "session", session);
  const partner = partnerOf(state, personId);
  insert(decision, "move", newMove(ids(), session, personId, partner, [make.start], make.start, now));
  planOffer(decision, ids, state, session, partner, "offered", missed.start);
  return decision;
}

/** Whether either person has another session at that time. */
function clashes(state: PairState, session: Session, start: Instant): boolean {
  const end = start + session.minutes * MINUTE;
  return state.busy.some(
    (other) =>
      other.sessionId !== session.id && other.start < end && start < other.start + other.minutes * MINUTE,
  );
}

function newMove(
  id: number,
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
    ...bounds(offers, latest, now),
  };
}

/** Silence: one reminder halfway, then given up four hours before the last offered, or possible, time. */
function bounds(
  offers: Instant[],
  latest: Instant,
  now: Instant,
): { expiresAt: Instant; remindAt: Instant | null } {
  const last = offers.length > 0 ? Math.max(...offers) : latest;
  const expiresAt = Math.max(last - GIVE_UP_BEFORE, now + HOUR);
  return { expiresAt, remindAt: expiresAt - now > 2 * HOUR ? now + (expiresAt - now) / 2 : null };
}

function planOffer(
  decision: Decision,
  ids: Ids,
  state: PairState,
  session: Session,
  person: Person,
  ask: "offered" | "asked",
  oldStart: Instant,
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
      args: { ask, was: oldStart },
      expiresAt: session.start + 7 * DAY,
    },
    oldStart,
  );
}
