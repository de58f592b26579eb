import type { Kind } from "../../../../src/domain/kinds.ts";
import type { Person } from "../../../../src/domain/people.ts";
import type { Session } from "../../../../src/domain/session.ts";
import { localDate, weekOf } from "../../../../src/domain/time.ts";
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

/** Whether all that gave a later mail its moment was there, with its time, when the earlier one went out. */
function wasForeseen(later: Sent, earlier: Sent): boolean {
  if (!NEVER_WAIT.includes(later.mail.kind)) return false;
  return settingItsMoment(later).every(([id, revision]) =>
    earlier.stage.sessions.some((session) => session.id === id && session.revision === revision),
  );
}

/** The sessions a mail is about; a request also waits for the end of its pair's session before. */
function settingItsMoment({ mail, stage }: Sent): [number, number][] {
  if (mail.kind !== "topic-request") return mail.covers;
  const about = stage.sessions.find(({ id }) => id === mail.sessionId);
  const before = stage.sessions
    .filter(({ pairId, start, state }) => pairId === about?.pairId && start < about.start && isHeldTo(state))
    .toSorted((one, other) => one.start - other.start)
    .at(-1);
  return before ? [...mail.covers, [before.id, before.revision]] : mail.covers;
}

function isHeldTo(state: Session["state"]): boolean {
  return state !== "skipped" && state !== "cancelled";
}

function isNewBrief({ mail, at }: Sent, hers: Sent[]): boolean {
  if (mail.kind !== "session-brief") return false;
  const before = hers.filter((other) => other.mail.kind === "session-brief" && other.at < at);
  return mail.covers.every(([id]) => before.some((other) => other.mail.covers.some(([of]) => of === id)));
}
