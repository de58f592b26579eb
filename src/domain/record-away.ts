import {
  type Decision,
  type Ids,
  isRefusal,
  merge,
  newDecision,
  type Refusal,
  touch,
  update,
} from "./decision.ts";
import { withdrawOffers } from "./move-offers.ts";
import { askToMove } from "./move-session.ts";
import { isRunning, moveOf, type PairState, partnerOf } from "./pair.ts";
import { isReachable, type Person } from "./people.ts";
import type { PersonState } from "./person-state.ts";
import { planNews, touchPair } from "./plans.ts";
import { type DateRange, holds } from "./programme.ts";
import { isOn, type Session } from "./session.ts";
import { skipSession } from "./skip-session.ts";
import { DAY, type Instant, type LocalDate, localDate } from "./time.ts";
import { latestIn, timesFor } from "./times-in-week.ts";

const MOST_ABSENCES = 20;
/** Choices for the partner when an absence opens the move. */
const OFFERS = 3;

/**
 * This person is away on these dates, both included, on their own clock. Partners are told the dates. A session that
 * falls into them is moved inside its week where the week has room left, and skipped where it has none; later weeks
 * get no session while the dates hold.
 */
export function recordAway(
  state: PersonState,
  ranges: DateRange[],
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const { person } = state;
  const today = localDate(now, person.zone);
  const coming = ranges.filter(({ until }) => until >= today);
  const fresh = coming.filter((range) => !person.away.some((known) => contains(known, range)));
  if (fresh.length === 0) return { refused: coming.length > 0 ? "already-said" : "time-passed" };
  const away = [...person.away, ...fresh].slice(-MOST_ABSENCES);
  const decision = newDecision("away-recorded", now, person.id);
  decision.undoable = true;
  touch(decision, "person", person, now);
  update(decision, "person", person, { away, awayHint: null });
  const pairs = state.pairs
    .filter(({ pair }) => isRunning(pair))
    .map((pair) => withPerson(pair, { ...person, away }));
  return merge([decision, ...pairs.map((pair) => tellAndMove(pair, person.id, fresh, now, ids))]);
}

function contains(outer: DateRange, inner: DateRange): boolean {
  return outer.from <= inner.from && inner.until <= outer.until;
}

function tellAndMove(
  state: PairState,
  personId: number,
  ranges: DateRange[],
  now: Instant,
  ids: Ids,
): Decision {
  const decision = newDecision("away-recorded", now, personId);
  touchPair(decision, state);
  for (const range of ranges) planAwayNews(decision, ids, state, personId, "away", range);
  const { zone } = personId === state.mentor.id ? state.mentor : state.mentee;
  const stands = (start: Instant) =>
    start > now && !ranges.some((range) => holds(range, localDate(start, zone)));
  const hit = state.sessions.filter((session) =>
    startsOf(state, session).some((start) => start > now && !stands(start)),
  );
  // What waits for the next session passes over those that fall into the same absence.
  const kept = state.sessions.filter((session) => !hit.includes(session));
  const around = { ...state, sessions: kept };
  return merge([
    decision,
    ...hit.map((session) => makeRoom(state, around, session, personId, stands, now, ids)).filter(isDecision),
  ]);
}

/** The time that a session has, or those on offer for one that is being moved. */
function startsOf(state: PairState, session: Session): Instant[] {
  if (isOn(session)) return [session.start];
  return session.state === "moving" ? (moveOf(state, session)?.offers ?? []) : [];
}

/**
 * The partner hears the dates, or that they no longer hold. The person's version is in the key, so that an absence
 * that was taken back can be said again.
 */
export function planAwayNews(
  decision: Decision,
  ids: Ids,
  state: PairState,
  personId: number,
  news: "away" | "not-away",
  { from, until }: DateRange,
): void {
  const partner = partnerOf(state, personId);
  if (!isReachable(partner)) return;
  const { version } = personId === state.mentor.id ? state.mentor : state.mentee;
  planNews(decision, ids, state.programme, {
    kind: "partner-news",
    person: partner,
    key: `${awayNewsKey(state.pair.id, partner.id, from, until)}${news}:${version}`,
    pairId: state.pair.id,
    args: { news, from, until },
    expiresAt: decision.at + 7 * DAY,
  });
}

/** What the keys of all news to this partner about this absence begin with. */
export function awayNewsKey(pairId: number, partnerId: number, from: LocalDate, until: LocalDate): string {
  return `partner-news:absence:${pairId}:${partnerId}:${from}:${until}:`;
}

function makeRoom(
  state: PairState,
  around: PairState,
  session: Session,
  personId: number,
  stands: (start: Instant) => boolean,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const { times } = timesFor(state, session, personId, now);
  const left = startsOf(state, session).filter(stands);
  const latest = latestIn(state, session);
  if (times.length + left.length === 0) return skipSession(around, session, personId, now, ids);
  return isOn(session)
    ? askToMove(state, session, personId, times.slice(0, OFFERS), latest, now, ids)
    : withdrawOffers(state, session, personId, left, latest, now, ids);
}

function isDecision(outcome: Decision | Refusal): outcome is Decision {
  return !isRefusal(outcome);
}

function withPerson(state: PairState, person: Person): PairState {
  return state.mentor.id === person.id ? { ...state, mentor: person } : { ...state, mentee: person };
}

/** An automatic reply names the last day away: kept for the digest, and asked of the person in the next mail. */
export function noteAway({ person }: PersonState, until: LocalDate, now: Instant): Decision {
  const decision = newDecision("away-noted", now, person.id);
  touch(decision, "person", person);
  const known = until < localDate(now, person.zone) || person.away.some((range) => range.until >= until);
  if (!known) update(decision, "person", person, { awayHint: until });
  return decision;
}
