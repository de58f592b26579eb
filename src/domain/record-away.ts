import { type Decision, type Ids, merge, newDecision, type Refusal, touch, update } from "./decision.ts";
import { addSkip, askToMove } from "./move-session.ts";
import { isRunning, type PairState, partnerOf } from "./pair.ts";
import type { Person } from "./people.ts";
import type { PersonState } from "./person-state.ts";
import { planNews, touchPair } from "./plans.ts";
import { type DateRange, holds } from "./programme.ts";
import { isOn, type Session } from "./session.ts";
import { DAY, type Instant, type LocalDate, localDate } from "./time.ts";
import { latestIn, timesFor } from "./times-in-week.ts";

const MOST_ABSENCES = 20;
/** Choices for the partner when an absence opens the move. */
const OFFERS = 3;

/**
 * This person is away on these dates, both included, on their own clock. Partners are told the dates. A session that
 * falls into them is moved inside its week where the week has room left, and skipped where it has none; later weeks
 * get no session while both dates hold.
 */
export function recordAway(state: PersonState, range: DateRange, now: Instant, ids: Ids): Decision | Refusal {
  const { person } = state;
  if (range.until < localDate(now, person.zone)) return { refused: "time-passed" };
  if (person.away.some((known) => known.from <= range.from && range.until <= known.until))
    return { refused: "already-said" };
  const away = [...person.away, range].slice(-MOST_ABSENCES);
  const decision = newDecision("away-recorded", now, person.id);
  decision.undoable = true;
  touch(decision, "person", person, now);
  update(decision, "person", person, { away, awayHint: null });
  const pairs = state.pairs
    .filter(({ pair }) => isRunning(pair))
    .map((pair) => withPerson(pair, { ...person, away }));
  return merge([decision, ...pairs.map((pair) => tellAndMove(pair, person.id, range, now, ids))]);
}

function tellAndMove(state: PairState, personId: number, range: DateRange, now: Instant, ids: Ids): Decision {
  const decision = newDecision("away-recorded", now, personId);
  touchPair(decision, state);
  const partner = partnerOf(state, personId);
  const { zone } = personId === state.mentor.id ? state.mentor : state.mentee;
  planNews(decision, ids, state.programme, {
    kind: "partner-news",
    person: partner,
    key: `partner-news:away:${state.pair.id}:${range.from}:${range.until}`,
    pairId: state.pair.id,
    args: { news: "away", from: range.from, until: range.until },
    expiresAt: now + 7 * DAY,
  });
  const hit = state.sessions.filter(
    (session) => isOn(session) && session.start > now && holds(range, localDate(session.start, zone)),
  );
  return merge([decision, ...hit.map((session) => makeRoom(state, session, personId, now, ids))]);
}

function makeRoom(state: PairState, session: Session, personId: number, now: Instant, ids: Ids): Decision {
  const offers = timesFor(state, session, personId, now).times.slice(0, OFFERS);
  const moved =
    offers.length > 0 && askToMove(state, session, personId, offers, latestIn(state, session), now, ids);
  if (moved && !("refused" in moved)) return moved;
  const decision = newDecision("session-skipped", now, personId);
  touchPair(decision, state);
  addSkip(decision, state, session, personId, now, ids);
  return decision;
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
