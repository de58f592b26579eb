import { hasBegun, wasJoined } from "./asked.ts";
import { type Candidate, follows, isGoing } from "./candidate.ts";
import { later } from "./manners.ts";
import { moveOf, occurrences, type PairState } from "./pair.ts";
import { isResting, type Person } from "./people.ts";
import type { PersonState } from "./person-state.ts";
import { endOf, type Session } from "./session.ts";
import { addDays, DAY, type Instant, instantOf, type LocalDate, localDate } from "./time.ts";

const MORNING = "09:00";
const REMINDER_AFTER = 5 * DAY;
export const REFLECTION_CLOSES_AFTER = 14 * DAY;

export function reflections(state: PersonState): Candidate[] {
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
