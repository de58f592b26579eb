import type { Kind } from "../../../../src/domain/kinds.ts";
import type { Person } from "../../../../src/domain/people.ts";
import { localDate, weekOf } from "../../../../src/domain/time.ts";
import type { Stage } from "../../stage.ts";
import type { Sent } from "../delivery.ts";
import { dayOf, inSameWeek, NEVER_WAIT, type Rule, tell } from "./rule.ts";

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
export const keepsTheCap: Rule = ({ sent, stage }) =>
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

/**
 * Whether all that gives a later mail its moment stood when the earlier one went out. A request also waits for the end of
 * its pair's session before: one that is moved, or left out, moves the request.
 */
function wasForeseen(later: Sent, earlier: Sent): boolean {
  const { kind, covers } = later.mail;
  if (!NEVER_WAIT.includes(kind)) return false;
  const stood = covers.every(([id, revision]) =>
    earlier.stage.sessions.some((session) => session.id === id && session.revision === revision),
  );
  return stood && (kind !== "topic-request" || before(later, later.stage) === before(later, earlier.stage));
}

/** Which session stands before the one of a request, as one knows it at the time of `stage`. */
function before({ mail }: Sent, { sessions }: Stage): string | undefined {
  const asked = sessions.find(({ id }) => id === mail.sessionId);
  const earlier = sessions
    .filter(({ pairId, start }) => asked && pairId === asked.pairId && start < asked.start)
    .filter(({ state }) => state !== "skipped" && state !== "cancelled")
    .toSorted((one, other) => one.start - other.start);
  return earlier.map(({ id, revision }) => `${id}@${revision}`).at(-1);
}

function isNewBrief({ mail, at }: Sent, hers: Sent[]): boolean {
  if (mail.kind !== "session-brief") return false;
  const before = hers.filter((other) => other.mail.kind === "session-brief" && other.at < at);
  return mail.covers.every(([id]) => before.some((other) => other.mail.covers.some(([of]) => of === id)));
}
