import type { Kind } from "../../../src/domain/kinds.ts";
import { CALENDARS } from "../../../src/domain/kinds.ts";
import type { Person } from "../../../src/domain/people.ts";
import { endOf, isOn, type Session } from "../../../src/domain/session.ts";
import {
  addDays,
  HOUR,
  type Instant,
  instantOf,
  localDate,
  localTime,
  weekdayOf,
  weekOf,
} from "../../../src/domain/time.ts";
import { clock } from "../scene.ts";
import type { Stage } from "../stage.ts";
import type { Sent } from "./delivery.ts";
import type { History } from "./history.ts";

/**
 * What `mails.md` promises of every history, each rule written once more from its words and not from the code that keeps
 * it. A rule returns what breaks it, a sentence each.
 */
export type Rule = (history: History) => string[];

const NEVER_WAIT: Kind[] = ["topic-request", "agenda-digest", "session-brief"];
const CAPPED: Kind[] = [
  ...NEVER_WAIT,
  "topic-nudge",
  "pulse",
  "reflection-request",
  "reflection-reminder",
  "reflection-summary",
];
const MOST_A_WEEK = 4;

/** What could have been left out is not sent where it makes a fifth of the week or, with more sessions, a second of the day. */
const keepsTheCap: Rule = ({ sent, stage }) =>
  stage.people.flatMap((person) => {
    const hers = sent.filter(({ mail }) => mail.personId === person.id && CAPPED.includes(mail.kind));
    const surplus = hers.filter(({ mail }) => !NEVER_WAIT.includes(mail.kind));
    return surplus.flatMap((one) => {
      const many = sessionsInWeek(one, person) > 1;
      const beside = hers.filter((other) =>
        many ? dayOf(other, person) === dayOf(one, person) : inSameWeek(one, other, person),
      );
      const counted = many ? beside : beside.filter((other) => !isNewBrief(other, hers));
      const reckoned = counted.filter((other) => other.at <= one.at || wasForeseen(other, one));
      return reckoned.length > (many ? 1 : MOST_A_WEEK)
        ? [
            `${person.name}'s ${tell(one)} is a surplus beside ${counted
              .filter((other) => other !== one)
              .map(tell)
              .join(", ")}`,
          ]
        : [];
    });
  });

function sessionsInWeek({ at, stage }: Sent, { id, zone }: Person): number {
  const week = weekOf(localDate(at, zone), stage.programme.weekStart);
  const pairs = stage.pairs.filter(({ mentorId, menteeId }) => mentorId === id || menteeId === id);
  return stage.sessions.filter(
    (session) =>
      session.week === week &&
      session.state !== "cancelled" &&
      pairs.some((one) => one.id === session.pairId),
  ).length;
}

/** Whether what a later mail tells of was there, with its time, when the earlier one went out. */
function wasForeseen(later: Sent, earlier: Sent): boolean {
  if (!NEVER_WAIT.includes(later.mail.kind)) return false;
  return later.mail.covers.every(([id, revision]) =>
    earlier.stage.sessions.some((session) => session.id === id && session.revision === revision),
  );
}

function isNewBrief({ mail, at }: Sent, hers: Sent[]): boolean {
  if (mail.kind !== "session-brief") return false;
  const before = hers.filter((other) => other.mail.kind === "session-brief" && other.at < at);
  return mail.covers.every(([id]) => before.some((other) => other.mail.covers.some(([of]) => of === id)));
}

/** Answers to what somebody just did, and "running late", come at any hour. */
const ANSWERS: Kind[] = ["receipt", "ask-back", "help", "left", "concern", "concern-received"];
/** The mails by which a session comes about or changes. */
const CHANGES: Kind[] = [
  "first-session-plan",
  "invitation",
  "move-offer",
  "move-news",
  "partner-news",
  "topic-news",
];

const keepsQuietHours: Rule = ({ sent, moments }) =>
  sent
    .filter((one) => isQuietAt(one.at, recipient(one), one.stage) && !ANSWERS.includes(one.mail.kind))
    .filter(({ mail }) => mail.args?.news !== "late")
    .filter((one) => !changesSomethingSoon(one, moments))
    .map((one) => `${tell(one)} comes to ${recipient(one).name} at ${local(one)}`);

function isQuietAt(at: Instant, { zone }: Person, { programme }: Stage): boolean {
  const hour = Number(localTime(at, zone).slice(0, 2));
  return hour >= 21 || hour < 7 || programme.noMailDays.includes(weekdayOf(localDate(at, zone)));
}

/** A change to a session that starts, or was to start, before the next 9:00 of a day with mail. */
function changesSomethingSoon(one: Sent, moments: History["moments"]): boolean {
  const { mail, at, stage } = one;
  if (!CHANGES.includes(mail.kind)) return false;
  const { zone } = recipient(one);
  const today = localDate(at, zone);
  let morning = localTime(at, zone) < "09:00" ? today : addDays(today, 1);
  while (stage.programme.noMailDays.includes(weekdayOf(morning))) morning = addDays(morning, 1);
  const nine = instantOf(morning, "09:00", zone);
  const stages = [stage, ...moments.filter(({ now }) => now < at).map((moment) => moment.stage)];
  const missed = typeof mail.args?.was === "number" ? [mail.args.was] : [];
  return mail.covers.some(([id]) =>
    [...missed, ...stages.flatMap(({ sessions }) => sessions.find((one) => one.id === id)?.start ?? [])].some(
      (start) => at < start && start < nine,
    ),
  );
}

/** Each session in at most one digest of its mentor. */
const digestsOnce: Rule = ({ sent }) =>
  repeated(
    sent
      .filter(({ mail }) => mail.kind === "agenda-digest")
      .flatMap((one) => told(one).map(({ id }) => `#${id} in two digests of ${recipient(one).name}`)),
  );

/** Each revision in at most one brief of each of the two. */
const briefsOnce: Rule = ({ sent }) =>
  repeated(
    sent
      .filter(({ mail }) => mail.kind === "session-brief")
      .flatMap((one) =>
        told(one).map(({ id, revision }) => `#${id}@${revision} in two briefs of ${recipient(one).name}`),
      ),
  );

/**
 * A session of less than 36 hours' notice, and one before which nobody reads any more once it has its time, is told by
 * the mail that placed it; any other one by a digest or a brief.
 */
const SHORT = 36 * HOUR;
const TELLING: Kind[] = ["agenda-digest", "session-brief"];
const PLACING: Kind[] = ["move-news", "first-session-plan", "invitation"];

const tellsEverySession: Rule = (history) =>
  tookPlace(history).flatMap((one) =>
    bothOf(one)
      .filter((person) => {
        const kinds = isToldByItsPlacing(one, person) ? [...TELLING, ...PLACING] : TELLING;
        return !kinds.some((kind) => tells(history, one.session, person, kind));
      })
      .map(({ name, zone }) => {
        const { id, revision, start } = one.session;
        return `${name} was never told of #${id}@${revision} at ${clock(start, zone)}`;
      }),
  );

/** The mentee's brief is never left out, the mentor's only where a digest of less than 36 hours before tells it. */
const briefsBoth: Rule = (history) =>
  tookPlace(history).flatMap((one) => {
    const [mentor, mentee] = bothOf(one);
    const { session } = one;
    const briefed = (person: Person) =>
      isToldByItsPlacing(one, person) || tells(history, session, person, "session-brief");
    return [
      ...(briefed(mentee!) ? [] : [`no brief of #${session.id}@${session.revision} to the mentee`]),
      ...(briefed(mentor!) || tells(history, session, mentor!, "agenda-digest", SHORT)
        ? []
        : [`no brief of #${session.id}@${session.revision} to the mentor, and no fresh digest`]),
    ];
  });

function tells(
  { sent }: History,
  { id, revision, start }: Session,
  to: Person,
  kind: Kind,
  within = Number.POSITIVE_INFINITY,
): boolean {
  return sent.some(
    ({ mail, at }) =>
      mail.personId === to.id &&
      mail.kind === kind &&
      at < start &&
      start - at < within &&
      mail.covers.some(([of, known]) => of === id && known === revision),
  );
}

/** A session as it stood when it began, and since when it stood so. */
interface Held {
  session: Session;
  since: Instant;
  stage: Stage;
}

function isToldByItsPlacing({ session, since, stage }: Held, person: Person): boolean {
  if (session.start - since < SHORT) return true;
  for (let at = since; at < session.start; at += HOUR / 2) if (!isQuietAt(at, person, stage)) return false;
  return true;
}

function bothOf({ session, stage }: Held): Person[] {
  const { mentorId, menteeId } = stage.pairs.find(({ id }) => id === session.pairId)!;
  return [mentorId, menteeId].map((id) => stage.people.find((one) => one.id === id)!);
}

/** Sessions that were on when they began, as they stood then, of people who may be written to. */
function tookPlace({ moments, stage: last }: History): Held[] {
  return last.sessions.flatMap(({ id }) => {
    const known = moments.flatMap(({ now, stage }) => {
      const session = stage.sessions.find((one) => one.id === id);
      return session ? [{ now, session, stage }] : [];
    });
    const began = known.findLast(({ now, session }) => now < session.start);
    if (!began || !isOn(began.session)) return [];
    const { session, stage } = began;
    const since = known.find((one) => one.session.revision === session.revision)!.now;
    const pair = stage.pairs.find((one) => one.id === session.pairId)!;
    return pair.state === "joined" || pair.state === "active" ? [{ session, since, stage }] : [];
  });
}

/** What a mail says of a session is so: it is on, at the revision and the time that the mail knows. */
const tellsNothingStale: Rule = ({ sent }) =>
  sent.flatMap((one) => {
    const standing = told(one).map(({ start }) => start);
    return startsIn(one)
      .filter((start) => !standing.includes(start))
      .map((start) => `${tell(one)} speaks of ${clock(start, "UTC")} UTC, when nothing is on`);
  });

const OF_WHAT_IS_ON: Kind[] = [...NEVER_WAIT, "topic-nudge", "first-session-plan", "topic-news"];

/** The times of which a mail says that there is a session. */
function startsIn({ mail, props }: Sent): Instant[] {
  if (!OF_WHAT_IS_ON.includes(mail.kind)) return [];
  const said = props as { meeting?: { start: Instant }; sessions?: { meeting: { start: Instant } }[] };
  return [said.meeting?.start, ...(said.sessions ?? []).map(({ meeting }) => meeting.start)].filter(
    (start): start is Instant => start !== undefined,
  );
}

/** The covered sessions that stood, when the mail went out, as it was planned for them. */
function told({ mail, stage }: Sent): Session[] {
  if (mail.kind === "topic-news") return stage.sessions.filter(isOn);
  return mail.covers.flatMap(([id, revision]) =>
    stage.sessions.filter((session) => session.id === id && session.revision === revision && isOn(session)),
  );
}

/** Nobody is reminded of what they have done. */
const nudgesTheSilentOnly: Rule = ({ sent }) =>
  sent
    .filter(({ mail }) => mail.kind === "topic-nudge")
    .filter(({ mail, stage }) =>
      stage.topics.some(
        ({ sessionId, personId, until }) =>
          until === null && personId === mail.personId && mail.covers.some(([id]) => id === sessionId),
      ),
    )
    .map((one) => `${tell(one)} goes to somebody who has spoken`);

const sendsNothingAfterStop: Rule = ({ sent }) =>
  sent
    .filter((one) => recipient(one).stoppedAt !== null)
    .filter(({ mail }) => mail.kind !== "left" || !CALENDARS.has(mail.kind))
    .map((one) => `${tell(one)} comes after STOP`);

/** Of digests and requests, to somebody who wants none. */
const sendsNoDigestsToWhoWantsNone: Rule = ({ sent }) =>
  sent
    .filter(({ mail }) => mail.kind === "agenda-digest" || mail.kind === "topic-request")
    .filter((one) => recipient(one).digestsOffAt !== null)
    .map((one) => `${tell(one)} comes although its reader unsubscribed`);

const chasesNobodyAtRest: Rule = ({ sent }) =>
  sent
    .filter(({ mail }) => isChaser(mail))
    .filter((one) => {
      const { zone, away } = recipient(one);
      const date = localDate(one.at, zone);
      return [...away, ...one.stage.programme.breaks].some(
        ({ from, until }) => from <= date && date <= until,
      );
    })
    .map((one) => `${tell(one)} chases ${recipient(one).name} in a break or an absence, ${local(one)}`);

function isChaser({ kind, args }: Sent["mail"]): boolean {
  const reminds = Number(args?.reminder ?? 0) > 0;
  return (
    ["topic-nudge", "reflection-reminder", "check-in"].includes(kind) ||
    (reminds && ["welcome", "move-offer"].includes(kind))
  );
}

/** Each session that began comes to an end that is on record. */
const endsEverySession: Rule = ({ stage, end }) =>
  stage.sessions
    .filter((session) => endOf(session) < end - 4 * 24 * HOUR)
    .filter(({ state }) => !["held", "missed", "unclear", "skipped", "cancelled"].includes(state))
    .filter(({ pairId }) => stage.pairs.find(({ id }) => id === pairId)!.state !== "ended")
    .map(({ id, state }) => `#${id} is still ${state}`);

function repeated(list: string[]): string[] {
  return [...new Set(list.filter((one, place) => list.indexOf(one) !== place))];
}

function recipient({ mail, stage }: Sent): Person {
  return stage.people.find(({ id }) => id === mail.personId)!;
}

const dayOf = ({ at }: Sent, { zone }: Person) => localDate(at, zone);

function inSameWeek(one: Sent, other: Sent, person: Person): boolean {
  const { weekStart } = one.stage.programme;
  return weekOf(dayOf(one, person), weekStart) === weekOf(dayOf(other, person), weekStart);
}

function local(one: Sent): string {
  return clock(one.at, recipient(one).zone);
}

function tell(one: Sent): string {
  return `${one.mail.kind} of ${local(one)}`;
}

/** What `mails.md` promises, as sentences. */
export const PROMISES: [sentence: string, Rule][] = [
  [
    "what can wait never makes a fifth mail of the week, nor a second of the day of who meets more often",
    keepsTheCap,
  ],
  [
    "nothing comes in quiet hours or on a no-mail day but answers, lateness and changes before the next morning",
    keepsQuietHours,
  ],
  ["a session stands in at most one digest of its mentor", digestsOnce],
  ["a revision stands in at most one brief of each of the two", briefsOnce],
  [
    "every session was told to both before it began, by digest or brief, or at short notice by what placed it",
    tellsEverySession,
  ],
  [
    "a mentee always gets the brief, and a mentor too unless a digest of the last 36 hours told it",
    briefsBoth,
  ],
  ["no mail speaks of a session that has moved or is off", tellsNothingStale],
  ["nobody is nudged who has spoken", nudgesTheSilentOnly],
  ["after STOP there is one receipt, with the cancellations, and nothing else", sendsNothingAfterStop],
  ["who unsubscribed gets no digests and no requests", sendsNoDigestsToWhoWantsNone],
  ["nobody is chased in a break or an absence", chasesNobodyAtRest],
  ["every session comes to an end that is on record", endsEverySession],
];
