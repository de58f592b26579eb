import { carryTopics, moveToMakeUp } from "./carry.ts";
import { type Decision, type Ids, insert, newDecision, type Refusal, update } from "./decision.ts";
import { MOST_ROUNDS } from "./move.ts";
import { bounds, clashes, newMove, planOffer } from "./move-terms.ts";
import { moveOf, type PairState, partnerOf } from "./pair.ts";
import { planToBoth, touchPair } from "./plans.ts";
import { isOn, type Session } from "./session.ts";
import { DAY, type Instant, type LocalDate } from "./time.ts";
import { graceFor } from "./wrap-up.ts";

/** What becomes of the session besides its time. */
type Call = Partial<Pick<Session, "minutes" | "place">>;

/**
 * "Can't make it": the old time is off at once and both know. `offers` are the asker's choices, already checked against
 * the week; `latest` is the last time that the week still has, which bounds a move without offers. `as` makes it a short
 * call where there is time for no more.
 */
export function askToMove(
  state: PairState,
  session: Session,
  personId: number,
  offers: Instant[],
  latest: Instant,
  now: Instant,
  ids: Ids,
  as: Call = {},
): Decision | Refusal {
  if (!isOn(session)) return { refused: session.state === "moving" ? "already-moving" : "not-on" };
  if (now >= session.start) return { refused: "already-started" };
  const decision = newDecision(offers.length > 0 ? "move-offered" : "move-asked", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const moving = { ...session, ...as, state: "moving" as const, revision: session.revision + 1 };
  update(decision, "session", session, { ...as, state: "moving", revision: moving.revision });
  insert(
    decision,
    "move",
    newMove(ids(), state, session, personId, partnerOf(state, personId), offers, latest, now),
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

/** "None of these": the awaited side offers other times of the week, or a short call, up to three rounds. */
export function offerOthers(
  state: PairState,
  session: Session,
  personId: number,
  offers: Instant[],
  now: Instant,
  ids: Ids,
  as: Call = {},
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
  const moving = { ...session, ...as, revision: session.revision + 1 };
  update(decision, "session", session, { ...as, revision: moving.revision });
  update(decision, "move", move, {
    ...bounds(offers, Math.max(...offers), partner, state.programme, now),
    state: "offered",
    offers,
    round: move.round + 1,
    awaits: partner.id,
  });
  planOffer(decision, ids, state, moving, partner, "offered", move.oldStart);
  return decision;
}

/** Whoever waits for the other's answer adds times to those on offer: the earlier mail's links give way to the new one's. */
export function amendOffers(
  state: PairState,
  session: Session,
  personId: number,
  offers: Instant[],
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const move = moveOf(state, session);
  if (session.state !== "moving" || !move) return { refused: "not-moving" };
  if (move.awaits === personId) return { refused: "yours-to-answer" };
  const all = [...new Set([...move.offers, ...offers])].toSorted((one, other) => one - other);
  if (all.length === move.offers.length) return { refused: "nothing-chosen" };
  const decision = newDecision("move-offered", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const partner = partnerOf(state, personId);
  const moving = { ...session, revision: session.revision + 1 };
  update(decision, "session", session, { revision: moving.revision });
  update(decision, "move", move, {
    ...bounds(all, Math.max(...all), partner, state.programme, now),
    state: "offered",
    offers: all,
  });
  planOffer(decision, ids, state, moving, partner, "offered", move.oldStart);
  return decision;
}

/**
 * Times on offer that suit no longer are taken off it, and whoever is to answer gets those that are left; with none
 * left they are asked for a time of their own.
 */
export function withdrawOffers(
  state: PairState,
  session: Session,
  personId: number,
  left: Instant[],
  latest: Instant,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const move = moveOf(state, session);
  if (session.state !== "moving" || !move) return { refused: "not-moving" };
  const decision = newDecision("offers-withdrawn", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const moving = { ...session, revision: session.revision + 1 };
  const ask = left.length > 0 ? ("offered" as const) : ("asked" as const);
  const awaited = move.awaits === state.mentor.id ? state.mentor : state.mentee;
  update(decision, "session", session, { revision: moving.revision });
  update(decision, "move", move, {
    ...bounds(left, latest, awaited, state.programme, now),
    state: ask,
    offers: left,
  });
  planOffer(decision, ids, state, moving, awaited, ask, move.oldStart);
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
  const lastWeek = graceFor(state, session, now);
  if (lastWeek !== undefined) update(decision, "pair", state.pair, { lastWeek });
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
  decision.undoable = false;
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
