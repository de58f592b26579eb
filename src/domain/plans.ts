import { type Decision, type Ids, type MailArgs, plan, touch } from "./decision.ts";
import type { Kind } from "./kinds.ts";
import { isQuiet, later } from "./manners.ts";
import { type PairState, reachablePeople } from "./pair.ts";
import { isReachable, type Person } from "./people.ts";
import type { Programme } from "./programme.ts";
import type { Session } from "./session.ts";
import { addDays, DAY, type Instant, instantOf, localDate } from "./time.ts";

/** Mails that an event plans, each with the manners of its kind of cause. */
export interface About<P = Person> {
  kind: Kind;
  person: P;
  key: string;
  covers?: [number, number][];
  pairId?: number;
  sessionId?: number;
  args?: MailArgs;
  expiresAt: Instant;
}

/** An answer to what this person just did: at once, whatever the hour. */
export function planAnswer(decision: Decision, ids: Ids, about: About<Pick<Person, "id">>): void {
  planMail(decision, ids, about, decision.at);
}

/**
 * News of another's act: waits for the next mail day's 7:00, unless it changes a session that starts before 9:00 of
 * that day in the recipient's zone, which is told at once.
 */
export function planNews(
  decision: Decision,
  ids: Ids,
  programme: Programme,
  about: About,
  changes?: Instant,
): void {
  const { person } = about;
  const pressing = changes !== undefined && isPressing(changes, decision.at, person, programme);
  planMail(decision, ids, about, pressing ? decision.at : later(decision.at, person, programme));
}

/** How long what one of a pair proposes waits for the other, in ms. */
export const PROPOSAL_STANDS_FOR = 14 * DAY;

/** News of how a pair goes on, once for each version of it; `covers` leave the calendar with it. */
export function planPairNews(
  decision: Decision,
  ids: Ids,
  { pair, programme }: PairState,
  person: Person,
  args: MailArgs & { news: string },
  covers: [number, number][] = [],
  changes?: Instant,
): void {
  if (!isReachable(person)) return;
  const about: About = {
    kind: "partner-news",
    person,
    key: `partner-news:${args.news}:${pair.id}:${pair.version}:${person.id}`,
    pairId: pair.id,
    covers,
    args,
    expiresAt: decision.at + PROPOSAL_STANDS_FOR,
  };
  planNews(decision, ids, programme, about, changes);
}

/** Whether a session starts before 9:00 of the day on which its people read again: its changes are told at once. */
export function isPressing(start: Instant, now: Instant, person: Person, programme: Programme): boolean {
  return now < start && start < nextNine(readableAt(now, person, programme), person.zone);
}

/** When this person can read of something that is told now. */
export function readableAt(now: Instant, person: Person, programme: Programme): Instant {
  return isQuiet(now, person, programme) ? later(now, person, programme) : now;
}

/** The pair and both people, so that nothing else that concerns any of them is decided on the same ground. */
export function touchPair(decision: Decision, state: PairState): void {
  touch(decision, "pair", state.pair, decision.at);
  touch(decision, "person", state.mentor, decision.at);
  touch(decision, "person", state.mentee, decision.at);
}

/** Both people who may still be written to, or those of them that are named, with the calendar part of a session in their mail. */
export function planToBoth(
  decision: Decision,
  ids: Ids,
  state: PairState,
  session: Session,
  mail: Omit<About, "person" | "key" | "pairId" | "sessionId"> & { name?: string },
  changes?: Instant,
  people = reachablePeople(state),
): void {
  for (const person of people) {
    const { name = mail.kind, ...rest } = mail;
    planNews(
      decision,
      ids,
      state.programme,
      {
        ...rest,
        person,
        key: `${name}:${session.id}:${session.revision}:${person.id}`,
        pairId: state.pair.id,
        sessionId: session.id,
        covers: [[session.id, session.revision]],
      },
      changes,
    );
  }
}

/** At a moment that the caller has chosen with manners. */
export function planMail(
  decision: Decision,
  ids: Ids,
  about: About<Pick<Person, "id">>,
  sendAt: Instant,
): void {
  const { person, covers = [], ...rest } = about;
  plan(decision, { id: ids(), ...rest, personId: person.id, covers, sendAt });
}

/** The next 9:00 on clocks in `zone`. */
export function nextNine(now: Instant, zone: string): Instant {
  const today = instantOf(localDate(now, zone), "09:00", zone);
  return now < today ? today : instantOf(addDays(localDate(now, zone), 1), "09:00", zone);
}
