import { prepares } from "../../../../src/domain/candidate.ts";
import type { Kind } from "../../../../src/domain/kinds.ts";
import type { Person } from "../../../../src/domain/people.ts";
import { isOn, type Session } from "../../../../src/domain/session.ts";
import { HOUR, type Instant } from "../../../../src/domain/time.ts";
import { clock } from "../../scene.ts";
import type { Stage } from "../../stage.ts";
import type { History } from "../history.ts";
import { isQuietAt } from "./quiet.ts";
import { type Rule, recipient } from "./rule.ts";
import { told } from "./truth.ts";

/** Each session in at most one digest of its mentor. */
export const digestsOnce: Rule = ({ sent }) =>
  repeated(
    sent
      .filter(({ mail }) => mail.kind === "agenda-digest")
      .flatMap((one) => told(one).map(({ id }) => `#${id} in two digests of ${recipient(one).name}`)),
  );

/** Each revision in at most one brief of each of the two. */
export const briefsOnce: Rule = ({ sent }) =>
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

export const tellsEverySession: Rule = (history) =>
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

/**
 * The mentee's brief is never left out, the mentor's only where a digest of less than 36 hours before tells it, or one
 * that came when the brief would have.
 */
export const briefsBoth: Rule = (history) =>
  tookPlace(history).flatMap((one) => {
    const [mentor, mentee] = bothOf(one);
    const { session } = one;
    const briefed = (person: Person) =>
      isToldByItsPlacing(one, person) || tells(history, session, person, "session-brief");
    return [
      ...(briefed(mentee!) ? [] : [`no brief of #${session.id}@${session.revision} to the mentee`]),
      ...(briefed(mentor!) || tells(history, session, mentor!, "agenda-digest", freshFor(one, mentor!))
        ? []
        : [`no brief of #${session.id}@${session.revision} to the mentor, and no fresh digest`]),
    ];
  });

/** How long before a session its digest still is as near as a brief: before no-mail days a brief comes early itself. */
function freshFor({ session: { start }, stage }: Held, person: Person): number {
  return Math.max(SHORT, start - prepares(start - 24 * HOUR, person, stage.programme) + 1);
}

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

function repeated(list: string[]): string[] {
  return [...new Set(list.filter((one, place) => list.indexOf(one) !== place))];
}
