import { REFLECTION_CLOSES_AFTER } from "./calendar-end.ts";
import { type Decision, type Ids, insert, newDecision, touch, update } from "./decision.ts";
import { followIntention } from "./follow-intention.ts";
import { outsideSessions, takesPlace } from "./in-session.ts";
import {
  freeSlots,
  hasAgenda,
  isRunning,
  moveOf,
  type PairState,
  reachablePeople,
  topicsOf,
} from "./pair.ts";
import { isResting } from "./people.ts";
import { planNews, planToBoth } from "./plans.ts";
import { planAgreed } from "./record-plan.ts";
import { endOf, isOn, isShortNotice, type Session, UNCLEAR_AFTER } from "./session.ts";
import { addSkip } from "./skip-session.ts";
import { addDays, DAY, HOUR, type Instant, instantOf, localDate } from "./time.ts";
import { briefMoment } from "./timeline.ts";
import { LONGEST_SLEEP } from "./wake-person.ts";

/** Sessions get their rows so long ahead that everything planned from them lies in the future. */
const HORIZON = 21 * DAY;
const INVITE_BEFORE = 7 * DAY;
const MOST_LIVE_INVITATIONS = 2;
const SUGGEST_BEFORE = 24 * HOUR;

/** Writes the topic that stands in when the mentee stayed silent; the words are the mails'. */
export type Suggest = (state: PairState, session: Session) => string;

/**
 * What time does to a pair: its next sessions get rows, invitations go out, silent moves are given up, sessions nobody
 * spoke of become unclear, a silent mentee's session gets our suggestion. A wake that changed something looks again.
 */
export function wakePair(state: PairState, now: Instant, ids: Ids, suggest: Suggest): Decision {
  const { pair } = state;
  const decision = newDecision("woke", now);
  touch(decision, "pair", pair, null);
  if (!isRunning(pair)) return decision;
  if (now >= closesAt(state)) {
    update(decision, "pair", pair, { state: "ended", endedWhy: "term" });
    return decision;
  }
  placeSessions(decision, state, now, ids);
  followIntention(decision, state, now, ids);
  becomeActive(decision, state, now, ids);
  for (const session of state.sessions.filter((one) => !isChanged(decision, one)))
    tendSession(decision, state, session, now, ids, suggest);
  const changed = decision.inserts.length + decision.updates.length > 0;
  touch(decision, "pair", pair, changed ? now : Math.min(nextMoment(state, now), now + LONGEST_SLEEP));
  return decision;
}

/** A session that has just followed the intention is tended on the next look, as it stands then. */
function isChanged(decision: Decision, { id }: Session): boolean {
  return decision.updates.some((change) => change.table === "session" && change.id === id);
}

function placeSessions(decision: Decision, state: PairState, now: Instant, ids: Ids): void {
  for (const { week, start } of missingSessions(state, now).filter((slot) => slot.start <= now + HORIZON))
    insert(decision, "session", {
      id: ids(),
      pairId: state.pair.id,
      week,
      ordinal: 0,
      start,
      minutes: state.pair.minutes,
      place: state.pair.place,
      revision: 0,
      state: "planned",
      placedAt: now,
      invitedAt: null,
    });
}

function missingSessions(state: PairState, now: Instant) {
  return freeSlots(state).filter(({ start }) => start > now);
}

/** A day before; with the brief where a no-mail day brings that forward. */
function suggestMoment({ programme, mentor, mentee }: PairState, session: Session): Instant {
  const briefs = [mentor, mentee].map((person) => briefMoment(session, person, programme));
  return Math.min(session.start - SUGGEST_BEFORE, ...briefs);
}

/** At the latest with the first brief the plan goes out in writing, with what there is. */
function becomeActive(decision: Decision, state: PairState, now: Instant, ids: Ids): void {
  const at = planDeadline(state);
  if (state.pair.state !== "joined" || at === undefined || now < at) return;
  update(decision, "pair", state.pair, { state: "active" });
  planAgreed(decision, state, ids);
}

function planDeadline(state: PairState): Instant | undefined {
  const first = state.sessions[0];
  if (!first) return undefined;
  return isShortNotice(first) ? endOf(first) : first.start - SUGGEST_BEFORE;
}

function tendSession(
  decision: Decision,
  state: PairState,
  session: Session,
  now: Instant,
  ids: Ids,
  suggest: Suggest,
): void {
  if (session.state === "moving") tendMove(decision, state, session, now, ids);
  if (!isOn(session)) return;
  if (now >= endOf(session) + UNCLEAR_AFTER) {
    update(decision, "session", session, { state: "unclear" });
    return;
  }
  if (now >= session.start) return;
  if (
    now >= inviteMoment(state, session) &&
    session.invitedAt === null &&
    liveInvitations(state, now) < MOST_LIVE_INVITATIONS
  ) {
    update(decision, "session", session, { invitedAt: now });
    planToBoth(
      decision,
      ids,
      state,
      session,
      { kind: "invitation", expiresAt: session.start },
      session.start,
    );
  }
  const open = topicsOf(state, session).length === 0 && !hasAgenda(state, session);
  if (open && now >= suggestMoment(state, session))
    insert(decision, "topic", {
      id: ids(),
      pairId: state.pair.id,
      sessionId: session.id,
      personId: null,
      state: "suggested",
      text: suggest(state, session),
      prep: "",
      at: now,
      agreedAt: null,
      until: null,
    });
}

/** A week ahead, which is the hour of this week's session: so once that, or another one of the two, is over. */
function inviteMoment({ busy, sessions }: PairState, { start }: Session): Instant {
  return outsideSessions(start - INVITE_BEFORE, [...busy, ...sessions.filter(takesPlace)]);
}

function tendMove(decision: Decision, state: PairState, session: Session, now: Instant, ids: Ids): void {
  const move = moveOf(state, session);
  if (!move) return;
  if (now >= move.expiresAt) {
    touch(decision, "person", state.mentor, now);
    touch(decision, "person", state.mentee, now);
    addSkip(decision, state, session, null, now, ids);
    return;
  }
  if (move.remindAt === null || now < move.remindAt) return;
  update(decision, "move", move, { remindAt: null });
  const person = reachablePeople(state).find(({ id }) => id === move.awaits);
  if (person && !isResting(person, state.programme, now))
    // No change that anybody has to hear of at night: a reminder waits for the morning, whatever it is about.
    planNews(decision, ids, state.programme, {
      kind: "move-offer",
      person,
      key: `move-offer:${session.id}:${session.revision}:${person.id}:reminder`,
      pairId: state.pair.id,
      sessionId: session.id,
      covers: [[session.id, session.revision]],
      args: { ask: move.state === "offered" ? "offered" : "asked", was: move.oldStart, reminder: 1 },
      expiresAt: move.expiresAt,
    });
}

/** A pair's arc is over when its reflection has closed. A last session may have moved into the week after its own. */
function closesAt({ pair, programme }: PairState): Instant {
  const { lastWeek, wrapUpAt } = pair;
  const settled = wrapUpAt === null ? programme.termStart : localDate(wrapUpAt, programme.zone);
  const ends = lastWeek === null ? programme.termEnd : [addDays(lastWeek, 6), settled].sort().at(-1)!;
  return instantOf(addDays(ends, 9), "00:00", programme.zone) + REFLECTION_CLOSES_AFTER;
}

function nextMoment(state: PairState, now: Instant): Instant {
  const moments = [
    closesAt(state),
    ...missingSessions(state, now).map(({ start }) => start - HORIZON),
    ...(state.pair.state === "joined" ? [planDeadline(state) ?? Number.POSITIVE_INFINITY] : []),
    ...state.sessions
      .filter(isOn)
      .flatMap((session) => [
        ...(session.invitedAt === null ? [inviteMoment(state, session)] : []),
        suggestMoment(state, session),
        endOf(session),
        endOf(session) + UNCLEAR_AFTER,
      ]),
    ...state.sessions
      .filter((session) => session.state === "moving")
      .flatMap((session) => moveOf(state, session) ?? [])
      .flatMap((move) => [move.expiresAt, move.remindAt ?? Number.POSITIVE_INFINITY]),
  ];
  return Math.min(...moments.filter((at) => at > now));
}

function liveInvitations(state: PairState, now: Instant): number {
  return state.sessions.filter(
    (session) =>
      session.invitedAt !== null && endOf(session) > now && (isOn(session) || session.state === "moving"),
  ).length;
}
