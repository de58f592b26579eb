import { type Decision, type Ids, newDecision, type Refusal, update } from "./decision.ts";
import { followIntention, takeCancelled } from "./follow-intention.ts";
import { freeSlots, isRunning, occurrences, type PairState, partnerOf } from "./pair.ts";
import { isAway, type Person } from "./people.ts";
import { PROPOSAL_STANDS_FOR, planPairNews, touchPair } from "./plans.ts";
import { isOn, type Session } from "./session.ts";
import { type Instant, type LocalDate, localDate, weekOf } from "./time.ts";

export type WrapUpNews = "wrap-up-proposed" | "wrap-up-agreed" | "wrap-up-kept";

/** Who would like to wrap up and has no answer yet; it ends with the pair, with an answer, or after 14 days. */
export function openWrapUp({ pair }: Pick<PairState, "pair">, now: Instant): number | undefined {
  const { wrapUpBy, wrapUpAt, lastWeek } = pair;
  if (wrapUpBy === null || wrapUpAt === null || lastWeek !== null) return undefined;
  return isRunning(pair) && now < wrapUpAt + PROPOSAL_STANDS_FOR ? wrapUpBy : undefined;
}

/** One of the two would like the next session to be the last: the other is asked. Both saying so is agreement. */
export function proposeWrapUp(
  state: PairState,
  personId: number,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const { pair } = state;
  if (!isRunning(pair)) return { refused: "pair-over" };
  if (pair.lastWeek !== null) return { refused: "wrapping-up" };
  const open = openWrapUp(state, now);
  if (open === personId) return { refused: "wrap-up-asked" };
  if (open !== undefined) return agreeWrapUp(state, personId, now, ids);
  const decision = newDecision("wrap-up-proposed", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  update(decision, "pair", pair, { wrapUpBy: personId, wrapUpAt: now });
  planWrapUpNews(decision, ids, state, partnerOf(state, personId), "wrap-up-proposed");
  return decision;
}

/**
 * The other one's yes: the week of the next session is the last one, and what would have come after it leaves both
 * calendars. Where nothing is to come any more, the reflection follows the next morning.
 */
export function agreeWrapUp(state: PairState, personId: number, now: Instant, ids: Ids): Decision | Refusal {
  const open = openWrapUp(state, now);
  if (open === undefined || open === personId) return { refused: "wrap-up-over" };
  const decision = newDecision("wrap-up-agreed", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const settled = {
    lastWeek: nextMeeting(state, now)?.week ?? endsHere(state, now),
    wrapUpBy: null,
    wrapUpAt: now,
    askedSlot: null,
    askedCadence: null,
    cadenceAskedBy: null,
    cadenceAskedAt: null,
  };
  update(decision, "pair", state.pair, settled);
  followIntention(decision, { ...state, pair: { ...state.pair, ...settled } }, now, ids);
  const covers = takeCancelled(decision);
  const nearest = state.sessions.find(({ id }) => covers.some(([covered]) => covered === id))?.start;
  for (const person of [state.mentor, state.mentee])
    planWrapUpNews(decision, ids, state, person, "wrap-up-agreed", covers, nearest);
  return decision;
}

/** The other one's "not yet": the sessions go on, and who would have wrapped up is told so. */
export function keepGoing(state: PairState, personId: number, now: Instant, ids: Ids): Decision | Refusal {
  const open = openWrapUp(state, now);
  if (open === undefined || open === personId) return { refused: "wrap-up-over" };
  const decision = newDecision("wrap-up-kept", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  update(decision, "pair", state.pair, { wrapUpBy: null, wrapUpAt: null });
  planWrapUpNews(decision, ids, state, partnerOf(state, personId), "wrap-up-kept");
  return decision;
}

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

/** To one of the two, what has become of wrapping up. */
export function planWrapUpNews(
  decision: Decision,
  ids: Ids,
  state: PairState,
  person: Person,
  news: WrapUpNews,
  covers: [number, number][] = [],
  changes?: Instant,
): void {
  planPairNews(decision, ids, state, person, { news }, covers, changes);
}
