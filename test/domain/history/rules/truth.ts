import type { Kind } from "../../../../src/domain/kinds.ts";
import { endOf, isOn, type Session } from "../../../../src/domain/session.ts";
import { HOUR, type Instant, localDate } from "../../../../src/domain/time.ts";
import { clock } from "../../scene.ts";
import type { Sent } from "../delivery.ts";
import { local, NEVER_WAIT, type Rule, recipient, tell } from "./rule.ts";

/** What a mail says of a session is so: it is on, at the revision and the time that the mail knows. */
export const tellsNothingStale: Rule = ({ sent }) =>
  sent.flatMap((one) => {
    const standing = told(one).map(({ start }) => start);
    return startsIn(one)
      .filter((start) => !standing.includes(start))
      .map((start) => `${tell(one)} speaks of ${clock(start, "UTC")} UTC, when nothing is on`);
  });

const OF_WHAT_IS_ON: Kind[] = [...NEVER_WAIT, "topic-nudge", "first-session-plan", "topic-news"];

/** The times of which a mail says that there is a session. */
function startsIn({ mail, props }: Sent): Instant[] {
  const places =
    (props.kind === "invitation" && props.change !== "cancelled") ||
    (props.kind === "move-news" && props.news === "agreed");
  if (!places && !OF_WHAT_IS_ON.includes(mail.kind)) return [];
  const said = props as { meeting?: { start: Instant }; sessions?: { meeting: { start: Instant } }[] };
  return [said.meeting?.start, ...(said.sessions ?? []).map(({ meeting }) => meeting.start)].filter(
    (start): start is Instant => start !== undefined,
  );
}

/** The covered sessions that stood, when the mail went out, as it was planned for them. */
export function told({ mail, stage }: Sent): Session[] {
  if (mail.kind === "topic-news") return stage.sessions.filter(isOn);
  return mail.covers.flatMap(([id, revision]) =>
    stage.sessions.filter((session) => session.id === id && session.revision === revision && isOn(session)),
  );
}

/** Nobody is reminded of what they have done. */
export const nudgesTheSilentOnly: Rule = ({ sent }) =>
  sent
    .filter(({ mail }) => mail.kind === "topic-nudge")
    .filter(({ mail, stage }) =>
      stage.topics.some(
        ({ sessionId, personId, until }) =>
          until === null && personId === mail.personId && mail.covers.some(([id]) => id === sessionId),
      ),
    )
    .map((one) => `${tell(one)} goes to somebody who has spoken`);

export const sendsNothingAfterStop: Rule = ({ sent }) =>
  sent
    .filter((one) => recipient(one).stoppedAt !== null)
    .filter(({ mail }, place, all) => {
      const receipt = all.findIndex(
        (other) => other.mail.kind === "left" && other.mail.personId === mail.personId,
      );
      return place !== receipt;
    })
    .map((one) => `${tell(one)} comes after STOP`);

/** Of digests and requests, to somebody who wants none. */
export const sendsNoDigestsToWhoWantsNone: Rule = ({ sent }) =>
  sent
    .filter(({ mail }) => mail.kind === "agenda-digest" || mail.kind === "topic-request")
    .filter((one) => recipient(one).digestsOffAt !== null)
    .map((one) => `${tell(one)} comes although its reader unsubscribed`);

export const chasesNobodyAtRest: Rule = ({ sent }) =>
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

/** Whoever sits in a session gets no entry for a later day. */
export const invitesNobodyInSession: Rule = ({ sent }) =>
  sent
    .filter(({ mail, props, at }) => {
      const meeting = mail.kind === "invitation" && "meeting" in props ? props.meeting : undefined;
      return meeting !== undefined && meeting.start - at > 48 * HOUR;
    })
    .filter(({ mail, stage, at }) => {
      const pairs = stage.pairs.filter((one) => [one.mentorId, one.menteeId].includes(mail.personId));
      return stage.sessions.some(
        (session) =>
          (isOn(session) || session.state === "held") &&
          pairs.some(({ id }) => id === session.pairId) &&
          session.start <= at &&
          at < endOf(session),
      );
    })
    .map((one) => `${tell(one)} comes to ${recipient(one).name} in the middle of a session`);

/** Each session that began comes to an end that is on record. */
export const endsEverySession: Rule = ({ stage, end }) =>
  stage.sessions
    .filter((session) => endOf(session) < end - 4 * 24 * HOUR)
    .filter(({ state }) => !["held", "missed", "unclear", "skipped", "cancelled"].includes(state))
    .filter(({ pairId }) => stage.pairs.find(({ id }) => id === pairId)!.state !== "ended")
    .map(({ id, state }) => `#${id} is still ${state}`);
