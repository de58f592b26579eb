import { reflections } from "./calendar-end.ts";
import { notJoinedYet, welcomes } from "./calendar-start.ts";
import { type Candidate, follows, hash, isGoing, prepares, upcoming } from "./candidate.ts";
import { earlier, later } from "./manners.ts";
import { hasAgenda, isFirst, type PairState, pulseOf, sideOf, topicsOf } from "./pair.ts";
import { isResting, type Person } from "./people.ts";
import type { PersonState, SentMail } from "./person-state.ts";
import { digestMoment, type Programme } from "./programme.ts";
import { endOf, isShortNotice, type Session, SHORT_NOTICE, UNCLEAR_AFTER } from "./session.ts";
import { addDays, DAY, HOUR, type Instant, instantOf, localDate } from "./time.ts";

const REQUEST_DAYS_BEFORE_WEEK = 3;
const EVENING = "17:00";
const MORNING = "09:00";
const NUDGE_BEFORE = 48 * HOUR;
const BRIEF_BEFORE = 24 * HOUR;

/**
 * The whole mail calendar: for each kind that the clock sends, when it is due, for one person and all their pairs, past
 * moments included; who was sent what already is the caller's to see. What an event sends at once (receipts, offers,
 * news) is planned by that event and does not stand here.
 */
export function calendarOf(state: PersonState): Candidate[] {
  return [
    ...welcomes(state),
    ...notJoinedYet(state),
    ...state.pairs
      .filter(isMentee(state))
      .flatMap((pair) => [...requests(state, pair), ...nudges(state, pair)]),
    ...digests(state),
    ...briefs(state),
    ...pulses(state),
    ...reflections(state),
  ];
}

/** The mentee's weekly digest. The plan takes the place of the first one. */
function requests({ person }: PersonState, state: PairState): Candidate[] {
  if (person.digestsOffAt !== null) return [];
  return upcoming(state)
    .filter((session) => !isFirst(state, session) && session.ordinal === 0)
    .map((session) => ({ session, at: requestMoment(state, session) }))
    .filter(({ session, at }) => session.placedAt <= at)
    .map(({ session, at }) => ({
      kind: "topic-request",
      key: `topic-request:${session.id}:${person.id}`,
      at,
      expiresAt: session.start - BRIEF_BEFORE,
      covers: [[session.id, session.revision]],
      pairId: state.pair.id,
      sessionId: session.id,
    }));
}

/**
 * Three days before the programme's week begins, 17:00; 9:00 the morning after the pair's session of the running week
 * if that is later; two hours after its end if that morning is a no-mail day or too close to the mentor's digest.
 */
function requestMoment(state: PairState, session: Session): Instant {
  const { programme, mentee } = state;
  const usual = instantOf(addDays(session.week, -REQUEST_DAYS_BEFORE_WEEK), EVENING, mentee.zone);
  const before = state.sessions.findLast(
    (other) => other.start < session.start && other.state !== "skipped" && other.state !== "cancelled",
  );
  if (!before || endOf(before) <= usual) return prepares(usual, mentee, programme);
  const ended = endOf(before);
  const morning = instantOf(addDays(localDate(ended, mentee.zone), 1), MORNING, mentee.zone);
  const digest = earlier(digestMoment(programme, session.week, state.mentor.zone), state.mentor, programme);
  const tooLate = morning > digest - 3 * HOUR;
  const quietMorning = later(morning, mentee, programme) !== morning;
  const at = tooLate || quietMorning ? ended + 2 * HOUR : morning;
  const moved = prepares(at, mentee, programme);
  return moved > ended ? moved : follows(at, mentee, programme);
}

/** One reminder to a silent mentee, where it fits between request and brief and the session has no agenda without. */
function nudges({ person, programme, mails }: PersonState, state: PairState): Candidate[] {
  return upcoming(state).flatMap((session): Candidate[] => {
    const request = mails.find(
      (mail) => mail.key === `topic-request:${session.id}:${person.id}` && isGoing(mail),
    );
    if (!request || hasTopic(state, session) || hasAgenda(state, session) || isShortNotice(session))
      return [];
    const brief = briefMoment(session, person, programme);
    const at = prepares(Math.max(session.start - NUDGE_BEFORE, request.sendAt + DAY), person, programme);
    const tooSoon = at < request.sendAt + DAY;
    if (tooSoon || at > brief - 12 * HOUR || isResting(person, programme, at)) return [];
    return [
      {
        kind: "topic-nudge",
        key: `topic-nudge:${session.id}:${person.id}`,
        at,
        expiresAt: brief - 12 * HOUR,
        covers: [[session.id, session.revision]],
        pairId: state.pair.id,
        sessionId: session.id,
      },
    ];
  });
}

/** The mentor's weekly digest, one for all pairs: every session of the programme's week that has a time by then. */
function digests({ person, programme, pairs }: PersonState): Candidate[] {
  if (person.digestsOffAt !== null) return [];
  const sessions = pairs.filter((state) => state.pair.mentorId === person.id).flatMap(upcoming);
  return [...Map.groupBy(sessions, (session) => session.week)].flatMap(([week, all]): Candidate[] => {
    const inOrder = all.toSorted((one, other) => one.start - other.start);
    const usual = digestMoment(programme, week, person.zone);
    const at = prepares(Math.min(usual, inOrder[0]!.start - BRIEF_BEFORE), person, programme);
    const known = inOrder.filter((session) => session.placedAt <= at);
    if (known.length === 0) return [];
    return [
      {
        kind: "agenda-digest",
        key: `agenda-digest:${person.id}:${week}`,
        at,
        expiresAt: known.at(-1)!.start,
        covers: known.map((session) => [session.id, session.revision]),
      },
    ];
  });
}

/** A day before, all sessions of one local day in one mail; left out where a fresh digest or the placing mail told it. */
function briefs(state: PersonState): Candidate[] {
  const { person, programme, pairs } = state;
  const telling = [...state.mails.filter(isGoing), ...digestsToCome(state)];
  const sessions = pairs.flatMap((one) =>
    upcoming(one).filter(
      (session) =>
        !isToldWhenPlaced(session, person, programme) &&
        !isBriefed(telling, session, state, sideOf(one, person.id)),
    ),
  );
  return [...Map.groupBy(sessions, (session) => localDate(session.start, person.zone))].map(([date, all]) => {
    const inOrder = all.toSorted((one, other) => one.start - other.start);
    const covers = inOrder.map((session): [number, number] => [session.id, session.revision]);
    return {
      kind: "session-brief",
      key: `session-brief:${person.id}:${date}:${hash(covers.flat())}`,
      at: briefMoment(inOrder[0]!, person, programme),
      expiresAt: inOrder[0]!.start,
      covers,
    };
  });
}

/**
 * At short notice, or where this person reads nothing between its placing and its start, a session gets no brief: the
 * mail that placed it, which comes at once, tells all.
 */
export function isToldWhenPlaced(session: Session, person: Person, programme: Programme): boolean {
  return isShortNotice(session) || later(session.placedAt, person, programme) >= session.start;
}

export function briefMoment(session: Session, person: Person, programme: Programme): Instant {
  return prepares(session.start - BRIEF_BEFORE, person, programme);
}

/** A digest and a brief may fall due at the same moment: then the one is not on record yet when the other is looked at. */
function digestsToCome(state: PersonState): Telling[] {
  const known = new Set(state.mails.map(({ key }) => key));
  return digests(state)
    .filter(({ key }) => !known.has(key))
    .map(({ kind, covers, at }) => ({ kind, covers, sendAt: at }));
}

type Telling = Pick<SentMail, "kind" | "covers" | "sendAt">;

function isBriefed(
  mails: Telling[],
  session: Session,
  { person, programme }: PersonState,
  side: "mentor" | "mentee",
): boolean {
  // Before a no-mail day digest and brief may fall on the same minute: the second would say nothing new.
  const fresh = Math.min(session.start - SHORT_NOTICE + 1, briefMoment(session, person, programme));
  return mails.some(({ kind, covers, sendAt }) => {
    const told = covers.some(([id, revision]) => id === session.id && revision === session.revision);
    if (!told) return false;
    return kind === "session-brief" || (side === "mentor" && kind === "agenda-digest" && sendAt >= fresh);
  });
}

/** An hour after the end of the day's last session, for every session of the day that the person has not spoken of. */
function pulses({ person, programme, pairs, mails }: PersonState): Candidate[] {
  const asked = new Set(
    mails.filter(({ kind }) => kind === "pulse").flatMap(({ covers }) => covers.map(([id]) => id)),
  );
  const open = pairs
    .filter(({ pair }) => pair.state !== "ended")
    .flatMap((state) =>
      state.sessions.filter(
        (session) =>
          ["planned", "agreed", "held"].includes(session.state) &&
          !asked.has(session.id) &&
          !pulseOf(state, session, person.id),
      ),
    );
  return [...Map.groupBy(open, (session) => localDate(session.start, person.zone))].map(([date, all]) => {
    const end = Math.max(...all.map(endOf));
    const covers = all
      .toSorted((one, other) => one.start - other.start)
      .map((session): [number, number] => [session.id, session.revision]);
    return {
      kind: "pulse",
      key: `pulse:${person.id}:${date}:${hash(covers.flat())}`,
      at: follows(end + HOUR, person, programme),
      expiresAt: end + UNCLEAR_AFTER,
      covers,
    };
  });
}

function isMentee({ person }: PersonState) {
  return ({ pair }: PairState) => pair.menteeId === person.id;
}

export function hasTopic(state: PairState, session: Session): boolean {
  return topicsOf(state, session).some((topic) => topic.state !== "suggested");
}
