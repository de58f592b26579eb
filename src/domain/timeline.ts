import { hasBegun, wasJoined } from "./asked.ts";
import { earlier, later, spread } from "./manners.ts";
import {
  hasAgenda,
  isFirst,
  moveOf,
  occurrences,
  type PairState,
  pulseOf,
  sideOf,
  topicsOf,
} from "./pair.ts";
import { isResting, type Person } from "./people.ts";
import type { PersonState, SentMail } from "./person-state.ts";
import { digestMoment, type Programme } from "./programme.ts";
import { endOf, isOn, isShortNotice, type Session, SHORT_NOTICE, UNCLEAR_AFTER } from "./session.ts";
import { addDays, DAY, HOUR, type Instant, instantOf, type LocalDate, localDate } from "./time.ts";

/**
 * The whole mail calendar: for each kind that the clock sends, when it is due, for one person and all their pairs.
 * What an event sends at once (receipts, offers, news) is planned by that event and does not stand here.
 */
export interface Candidate {
  kind: SentMail["kind"];
  key: string;
  /** After manners: the moment the person gets it. */
  at: Instant;
  expiresAt: Instant;
  covers: [number, number][];
  pairId?: number;
  sessionId?: number;
  args?: Record<string, string | number | number[]>;
}

const REQUEST_DAYS_BEFORE_WEEK = 3;
const EVENING = "17:00";
const MORNING = "09:00";
const NUDGE_BEFORE = 48 * HOUR;
const BRIEF_BEFORE = 24 * HOUR;
const WELCOME_REMINDERS = [0, 3, 6] as const;
const PARTNER_HEARS_AFTER = 7 * DAY;
const MENTEE_WAITS_FOR_MENTOR = DAY;
const REMINDER_AFTER = 5 * DAY;
export const REFLECTION_CLOSES_AFTER = 14 * DAY;

/** Everything the clock may send this person, past moments included; who was sent what already is the caller's to see. */
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

function welcomes({ person, programme, pairs }: PersonState): Candidate[] {
  const waiting = pairs.filter((state) => state.pair.state === "invited" && joinedAt(state, person) === null);
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ pair }) => pair.id);
  // Who is given another pair while they have not answered about the first is asked anew, about both.
  const asked = Math.max(...waiting.map((state) => askedAt(state, person)));
  const welcomes = WELCOME_REMINDERS.map(
    (days, reminder): Candidate => ({
      kind: "welcome",
      key: `welcome:${person.id}:${hash(ids)}:${reminder}`,
      at: later(asked + days * DAY, person, programme),
      expiresAt: asked + (WELCOME_REMINDERS[reminder + 1] ?? 14) * DAY,
      covers: [],
      args: { pairs: ids, reminder },
    }),
  );
  return welcomes.filter(({ at }, reminder) => reminder === 0 || !isResting(person, programme, at));
}

/** A mentee is asked once the mentor has said yes, with the mentor's frame; at the latest a day after the roster. */
function askedAt({ pair }: PairState, person: Person): Instant {
  if (pair.mentorId === person.id) return pair.invitedAt;
  return Math.min(pair.mentorJoinedAt ?? Number.POSITIVE_INFINITY, pair.invitedAt + MENTEE_WAITS_FOR_MENTOR);
}

function notJoinedYet({ person, programme, pairs }: PersonState): Candidate[] {
  return pairs
    .filter((state) => state.pair.state === "invited" && joinedAt(state, person) !== null)
    .filter(({ pair }) => pair.mentorJoinedAt === null || pair.menteeJoinedAt === null)
    .map(({ pair }) => ({
      kind: "partner-news",
      key: `partner-news:not-joined-yet:${pair.id}:${person.id}`,
      at: later(pair.invitedAt + PARTNER_HEARS_AFTER, person, programme),
      expiresAt: pair.invitedAt + 2 * PARTNER_HEARS_AFTER,
      covers: [],
      pairId: pair.id,
      args: { news: "not-joined-yet" },
    }));
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
        !isToldWhenPlaced(session, person, programme) && !isBriefed(telling, session, sideOf(one, person.id)),
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

function isBriefed(mails: Telling[], session: Session, side: "mentor" | "mentee"): boolean {
  return mails.some(({ kind, covers, sendAt }) => {
    const told = covers.some(([id, revision]) => id === session.id && revision === session.revision);
    if (!told) return false;
    return (
      kind === "session-brief" ||
      (side === "mentor" && kind === "agenda-digest" && session.start - sendAt < SHORT_NOTICE)
    );
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

function reflections(state: PersonState): Candidate[] {
  const { person, programme, mails } = state;
  const pairs = state.pairs.filter(hasBegun);
  if (pairs.length === 0) return [];
  const ids = pairs.map(({ pair }) => pair.id);
  // A pair that never met is nothing to ask about, and its end is still the end of all.
  const ends = state.pairs
    .filter(({ pair }) => wasJoined(pair))
    .map((pair) => reflectionMoment(pair, person));
  const asks = follows(Math.max(...ends), person, programme);
  const request: Candidate = {
    kind: "reflection-request",
    key: `reflection-request:${person.id}`,
    at: asks,
    expiresAt: asks + REFLECTION_CLOSES_AFTER,
    covers: [],
    args: { pairs: ids },
  };
  const sent = mails.find((mail) => mail.key === request.key && isGoing(mail));
  if (!sent) return [request];
  const reminder: Candidate = {
    ...request,
    kind: "reflection-reminder",
    key: `reflection-reminder:${person.id}`,
    at: follows(sent.sendAt + REMINDER_AFTER, person, programme),
    expiresAt: sent.sendAt + REFLECTION_CLOSES_AFTER,
  };
  return [
    ...(isResting(person, programme, reminder.at) ? [] : [reminder]),
    {
      ...request,
      kind: "reflection-summary",
      key: `reflection-summary:${person.id}`,
      at: follows(sent.sendAt + REFLECTION_CLOSES_AFTER, person, programme),
      expiresAt: sent.sendAt + 2 * REFLECTION_CLOSES_AFTER,
    },
  ];
}

/** When this person's reflection closes by the clock, or undefined where they are asked nothing. */
export function closesAt(state: PersonState): Instant | undefined {
  const sent = state.mails.find((mail) => mail.kind === "reflection-request" && isGoing(mail));
  if (sent) return sent.sendAt + REFLECTION_CLOSES_AFTER;
  return reflections(state).find(({ kind }) => kind === "reflection-request")?.expiresAt;
}

/** Since when it is closed: the summary went out, since all had answered, or its time is over. */
export function closedAt(state: PersonState, now: Instant): Instant | undefined {
  const summary = state.mails.find((mail) => mail.kind === "reflection-summary" && isGoing(mail));
  const ends = [summary?.sendAt, closesAt(state)].filter((at) => at !== undefined && at <= now) as Instant[];
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

/**
 * 9:00 the day after the pair's last session, or after the term's end where there was none. Where the two have wrapped
 * up or one has left, not before the day after that was told.
 */
function reflectionMoment(state: PairState, person: Person): Instant {
  const { pair, programme } = state;
  const { lastWeek, wrapUpAt } = pair;
  const last = lastWeek ?? occurrences(pair, programme).at(-1)?.week;
  // A make-up of the last one may stand in the week after.
  const final = state.sessions.filter(
    ({ week, state: name }) => last !== undefined && week >= last && name !== "cancelled",
  );
  const met = final.findLast(({ state: name }) => name !== "skipped");
  const session = met ?? (lastWeek === null ? undefined : final.at(-1));
  const ended = session && localDate(settledBy(state, session), person.zone);
  if (lastWeek === null || wrapUpAt === null) return dayAfter(ended ?? programme.termEnd, person);
  const told = localDate(later(wrapUpAt, person, programme), person.zone);
  return dayAfter(ended !== undefined && ended > told ? ended : told, person);
}

/** When a session is over; one that is being moved may still take place until the search for a time is given up. */
function settledBy(state: PairState, session: Session): Instant {
  const move = session.state === "moving" ? moveOf(state, session) : undefined;
  return Math.max(endOf(session), move?.expiresAt ?? 0);
}

function dayAfter(day: LocalDate, { zone }: Person): Instant {
  return instantOf(addDays(day, 1), MORNING, zone);
}

/** Mail that was or will be sent; a dropped one never reached anybody, except that a joined one rode in another. */
function isGoing(mail: Pick<SentMail, "state">): boolean {
  return mail.state === "planned" || mail.state === "claimed" || mail.state === "sent";
}

function upcoming(state: PairState): Session[] {
  if (state.pair.state !== "joined" && state.pair.state !== "active") return [];
  return state.sessions.filter(isOn);
}

function isMentee({ person }: PersonState) {
  return ({ pair }: PairState) => pair.menteeId === person.id;
}

function joinedAt({ pair }: PairState, person: Person): Instant | null {
  return pair.mentorId === person.id ? pair.mentorJoinedAt : pair.menteeJoinedAt;
}

export function hasTopic(state: PairState, session: Session): boolean {
  return topicsOf(state, session).some((topic) => topic.state !== "suggested");
}

function prepares(at: Instant, person: Person, programme: Programme): Instant {
  return earlier(spread(earlier(at, person, programme), person.id), person, programme);
}

function follows(at: Instant, person: Person, programme: Programme): Instant {
  return later(spread(later(at, person, programme), person.id), person, programme);
}

/** FNV-1a, eight hexadecimal digits: enough to tell the few sets of one person's day apart. */
export function hash(numbers: number[]): string {
  let value = 0x811c9dc5;
  for (const letter of numbers.join()) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}
