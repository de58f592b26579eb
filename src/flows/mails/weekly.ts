import type {
  AgendaDigest,
  BriefSession,
  DigestSession,
  SessionBrief,
  TopicNudge,
  TopicRequest,
} from "../../../emails/props.ts";
import { weeksInARow } from "../../domain/momentum.ts";
import { openMove } from "../../domain/move-terms.ts";
import { hasAgenda, lastAction, type PairState, sideOf, topicsOf } from "../../domain/pair.ts";
import type { Person } from "../../domain/people.ts";
import type { Programme } from "../../domain/programme.ts";
import { isOn, type Session } from "../../domain/session.ts";
import { addDays, type LocalDate, localDate } from "../../domain/time.ts";
import { hasTopic } from "../../domain/timeline.ts";
import { timesFor } from "../../domain/times-in-week.ts";
import { isOpen } from "../../domain/topic.ts";
import { actionsOf, goalAsked, goalOf, isHalfTime, lastAgendaOf, suggestionTaps } from "./agenda.ts";
import { reachedTap } from "./goal.ts";
import { holidayDays, onHoliday, timeTaps } from "./holiday.ts";
import { asksOf } from "./moves.ts";
import {
  awayToConfirm,
  commonOf,
  coveredSessions,
  type Drop,
  isInPerson,
  joinedPulses,
  meetingOf,
  tipNumber,
  topicLines,
  type View,
} from "./view.ts";

export async function topicRequest(view: View): Promise<TopicRequest | Drop> {
  const [one] = coveredSessions(view).filter(({ session }) => isOn(session));
  if (!one) return { drop: "session-changed" };
  const { pair, session } = one;
  const { person } = view.state;
  const action = lastAction(pair, person.id, session.start);
  const carried = carriedOver(pair, session, person);
  const momentum = weeksInARow(pair, view.now);
  const goal = goalOf(pair);
  const lastAgenda = lastAgendaOf(pair, session, person.id);
  const away = absencesOf(pair.mentor, session.week);
  const holiday = await onHoliday(view, pair, session);
  const asked = goalAsked(pair, session);
  return {
    ...commonOf(view),
    ...(await awayToConfirm(view)),
    kind: "topic-request",
    meeting: meetingOf(pair, session, person),
    ...(action ? { lastAction: action.text } : {}),
    ...(carried.length > 0 ? { carriedOver: carried } : {}),
    ...(momentum > 1 ? { momentum } : {}),
    ...(asked ? { goalAsked: asked } : {}),
    ...(goal ? { goal: { ...goal, ...(await reachedTap(view, pair, session)) } } : {}),
    ...(isHalfTime(pair, session) ? { halfTime: true } : {}),
    ...(lastAgenda ? { lastAgenda } : {}),
    ...(isAfterBreak(pair, session) ? { backFrom: "break" as const } : {}),
    ...(away.length > 0 ? { away } : {}),
    ...(holiday ? { holiday } : {}),
    suggestions: await suggestionTaps(view, pair, session),
    pulses: await joinedPulses(view),
    links: {
      cannot: await view.link("cannot", session.id, session.revision),
      ...(asked === "list" ? { goals: await view.link("goal-form", pair.pair.id, 0, 2) } : {}),
    },
  };
}

/** What waits from before, with what it was in the mentee's own words. */
function carriedOver(pair: PairState, session: Session, person: Person) {
  const lines = topicLines(pair, session, person);
  const waits = lines.some(({ state }) => state === "carried-over");
  return waits ? lines.filter(({ state }) => state === "carried-over" || state === "reshaped") : [];
}

/** The programme's week before had no session of the pair because of a break. */
function isAfterBreak({ programme }: PairState, session: Session): boolean {
  return programme.breaks.some(({ from, until }) => {
    const week = session.week;
    const before = Date.parse(`${week}T00:00Z`) - 7 * 86_400_000;
    return Date.parse(`${until}T00:00Z`) >= before && from < week && until < week;
  });
}

export async function topicNudge(view: View): Promise<TopicNudge | Drop> {
  const [one] = coveredSessions(view).filter(({ session }) => isOn(session));
  if (!one) return { drop: "session-changed" };
  if (hasTopic(one.pair, one.session)) return { drop: "answered" };
  // It may have become the last one since.
  if (hasAgenda(one.pair, one.session)) return { drop: "agenda-stands" };
  return {
    ...commonOf(view),
    kind: "topic-nudge",
    meeting: meetingOf(one.pair, one.session, view.state.person),
    suggestions: await suggestionTaps(view, one.pair, one.session),
    links: { cannot: await view.link("cannot", one.session.id, one.session.revision) },
  };
}

export async function agendaDigest(view: View): Promise<AgendaDigest | Drop> {
  const sessions = coveredSessions(view).filter(({ session }) => isOn(session));
  if (sessions.length === 0) return { drop: "session-changed" };
  return {
    ...commonOf(view),
    ...(await awayToConfirm(view)),
    kind: "agenda-digest",
    ...(sessions.length > 1 ? { replyNote: "begin-with-name" as const } : {}),
    sessions: await Promise.all(sessions.map(({ pair, session }) => digestSession(view, pair, session))),
    seeking: seekingIn(view, sessions[0]!.session.week),
    away: sessions.flatMap(({ pair, session }) => absencesOf(pair.mentee, session.week)),
    guidance: tipNumber(view),
    ...(sessions.some(({ pair, session }) => isHalfTime(pair, session)) ? { halfTime: true } : {}),
    ...(sessions.some(({ pair, session }) => isAfterBreak(pair, session))
      ? { backFrom: "break" as const }
      : {}),
    ...breakAfter(view.state.programme, sessions.at(-1)!.session),
    pulses: await joinedPulses(view),
  };
}

/** A break that begins after this session and no later than in the week after its own. */
function breakAfter({ breaks, zone }: Programme, { start, week }: Session) {
  const day = localDate(start, zone);
  const ahead = breaks.find(({ from }) => from > day && from < addDays(week, 14));
  return ahead ? { breakAhead: ahead } : {};
}

/** The mentor's sessions of the week that are being moved: they are still to come, and have no time to be listed by. */
function seekingIn({ state: { pairs, person } }: View, week: LocalDate): AgendaDigest["seeking"] {
  return pairs
    .filter(({ pair }) => pair.mentorId === person.id)
    .flatMap((pair) =>
      pair.sessions
        .filter((session) => session.week === week)
        .flatMap((session) => {
          const move = openMove(pair, session);
          const asks = asksOf(pair, session, person.id);
          return move && asks
            ? [{ partner: pair.mentee.name, was: move.oldStart, asks, until: move.expiresAt }]
            : [];
        }),
    );
}

/** Absences of these three weeks, and what only an automatic reply says. */
function absencesOf({ name, away, awayHint }: Person, week: LocalDate) {
  return [
    ...away
      .filter(({ from, until }) => until >= week && from < addDays(week, 21))
      .map((range) => ({ name, ...range })),
    ...(awayHint !== null && awayHint >= week ? [{ name, until: awayHint }] : []),
  ];
}

async function digestSession(view: View, pair: PairState, session: Session): Promise<DigestSession> {
  const { person } = view.state;
  const topics = topicLines(pair, session, person);
  const goal = goalOf(pair);
  const actions = actionsOf(pair, session, person.id);
  const momentum = weeksInARow(pair, view.now);
  const lastAgenda = lastAgendaOf(pair, session, person.id);
  const open = topicsOf(pair, session).some(isOpen);
  const holiday = await onHoliday(view, pair, session);
  return {
    meeting: meetingOf(pair, session, person),
    topics,
    ...(goal ? { goal: { ...goal, ...(await reachedTap(view, pair, session)) } } : {}),
    ...(actions ? { actions } : {}),
    ...(momentum > 1 ? { momentum } : {}),
    ...(lastAgenda ? { lastAgenda } : {}),
    ...(holiday ? { holiday } : {}),
    links: {
      ...(open ? { agree: await view.link("agree-topics", session.id, session.revision) } : {}),
      cannot: await view.link("cannot", session.id, session.revision),
    },
  };
}

export async function sessionBrief(view: View): Promise<SessionBrief | Drop> {
  const sessions = coveredSessions(view).filter(({ session }) => isOn(session));
  if (sessions.length === 0) return { drop: "session-changed" };
  const { person, mails } = view.state;
  const side = sideOf(sessions[0]!.pair, person.id);
  const remote = sessions.some(({ session }) => !isInPerson(session.place));
  const earlier = mails.some(
    (mail) => mail.kind === "session-brief" && mail.state === "sent" && mail.id !== view.row.id,
  );
  return {
    ...commonOf(view),
    ...(await awayToConfirm(view)),
    kind: "session-brief",
    role: side,
    ...(sessions.length > 1 ? { replyNote: "begin-with-name" as const } : {}),
    sessions: await Promise.all(sessions.map(({ pair, session }) => briefSession(view, pair, session))),
    remote: !remote ? "none" : earlier ? "line" : "full",
    ...breakAfter(view.state.programme, sessions.at(-1)!.session),
    pulses: await joinedPulses(view),
  };
}

async function briefSession(view: View, pair: PairState, session: Session): Promise<BriefSession> {
  const { person, mails } = view.state;
  const mentor = sideOf(pair, person.id) === "mentor";
  const topics = topicLines(pair, session, person);
  const actions = actionsOf(pair, session, person.id, mails);
  const lastAgenda = lastAgendaOf(pair, session, person.id);
  const silent = !mentor && !hasTopic(pair, session) && !hasAgenda(pair, session);
  const agree = mentor && topicsOf(pair, session).some(isOpen);
  return {
    meeting: meetingOf(pair, session, person),
    ...(actions ? { actions } : {}),
    topics,
    ...(lastAgenda ? { lastAgenda } : {}),
    suggestions: silent ? await suggestionTaps(view, pair, session) : [],
    holidays: holidayDays(pair, session, person),
    times: await timeTaps(view, session, timesFor(pair, session, person.id, view.now).times),
    links: {
      otherTimes: await view.link("cannot", session.id, session.revision),
      ...(agree ? { agree: await view.link("agree-topics", session.id, session.revision) } : {}),
    },
  };
}
