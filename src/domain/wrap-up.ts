import { freeSlots, isRunning, occurrences, type PairState } from "./pair.ts";
import { isAway } from "./people.ts";
import type { Matter } from "./proposal.ts";
import { isOn, type Session } from "./session.ts";
import { type Instant, type LocalDate, localDate, weekOf } from "./time.ts";

/**
 * Wrapping up. Once it is agreed the week of the next session is the last one, and what would have come after it leaves
 * both calendars. Where nothing is to come any more, the reflection follows the next morning.
 */
export const WRAP_UP: Matter<never> = {
  name: "wrap-up",
  column: "askedWrapUp",
  links: { agree: "agree-wrap-up", keep: "keep-going" },
  fields: [],
  same: () => true,
  numberOf: () => 0,
  settles: (state, _, now) => ({
    lastWeek: nextMeeting(state, now)?.week ?? endsHere(state, now),
    wrapUpAt: now,
    askedSlot: null,
    askedRhythm: null,
  }),
};

/**
 * What the two meet for next: the first session that is on, or one that is being moved, or else the first slot to come
 * on which neither is away.
 */
export function nextMeeting(
  state: PairState,
  now: Instant,
): { week: LocalDate; session?: Session; start: Instant } | undefined {
  const session = state.sessions.find((one) => one.state === "moving" || (isOn(one) && one.start > now));
  const slot = freeSlots(state).find(({ start }) => start > now);
  if (session && (!slot || session.week <= slot.week))
    return { week: session.week, session, start: session.start };
  return slot;
}

/** The last session of a pair that wraps up, while it is still to come. */
export function lastMeeting(state: PairState, now: Instant): ReturnType<typeof nextMeeting> {
  const session = state.sessions.findLast((one) => one.state === "moving" || (isOn(one) && one.start > now));
  const slot = freeSlots(state).findLast(({ start }) => start > now);
  if (session && (!slot || session.week >= slot.week))
    return { week: session.week, session, start: session.start };
  return slot;
}

/** The last week of a pair that ends now: the week of the last session there was, or the present one. */
export function endsHere({ pair, programme, sessions }: PairState, now: Instant): LocalDate {
  const last = sessions.findLast(({ state, start }) => start <= now && state !== "cancelled");
  return last?.week ?? weekOf(localDate(now, pair.zone), programme.weekStart);
}

/**
 * The last session is left out: the next slot takes its place, once, so that the two still have an ending. Left out
 * again, or with none left in the term, there is the reflection.
 */
export function graceFor(state: PairState, left: Session, now: Instant): LocalDate | undefined {
  const { pair, sessions, programme } = state;
  const { lastWeek, wrapUpAt } = pair;
  if (!isRunning(pair) || lastWeek === null || wrapUpAt === null || left.week < lastWeek) return undefined;
  const others = sessions.filter(({ id, week }) => id !== left.id && week >= lastWeek);
  if (others.some(({ state: name }) => name !== "skipped" && name !== "cancelled")) return undefined;
  const had = sessions.some(
    ({ state: name, week, start }) => name === "skipped" && week < lastWeek && start > wrapUpAt,
  );
  if (had) return undefined;
  return occurrences({ ...pair, lastWeek: null }, programme).find(
    ({ week, start }) =>
      week > lastWeek && start > now && !isAway(state.mentor, start) && !isAway(state.mentee, start),
  )?.week;
}
