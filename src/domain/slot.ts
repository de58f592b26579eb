import { type Decision, type Ids, newDecision, type Refusal, update } from "./decision.ts";
import { followIntention } from "./follow-intention.ts";
import { minutesOf } from "./hours.ts";
import { isRunning, occurrences, type Pair, type PairState, partnerOf, type Slot } from "./pair.ts";
import type { Person } from "./people.ts";
import { PROPOSAL_STANDS_FOR, planPairNews, touchPair } from "./plans.ts";
import { addDays, DAY, type Instant, instantOf, localDate, weekdayOf } from "./time.ts";

/** A session nearer than this has been prepared: it keeps its time. */
const IS_NEAR = DAY;

/** The slot that one proposes and the other has not answered; it ends as a proposed rhythm does. */
export function openSlot({ pair }: Pick<PairState, "pair">, now: Instant): Pair["askedSlot"] {
  const { askedSlot, lastWeek } = pair;
  if (askedSlot === null || !isRunning(pair) || lastWeek !== null) return null;
  return now < askedSlot.at + PROPOSAL_STANDS_FOR ? askedSlot : null;
}

/** When a slot is next: its weekday and hour on anybody's clock. */
export function nextOf({ weekday, time, zone }: Slot, now: Instant): Instant {
  const today = localDate(now, zone);
  const date = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  const start = instantOf(date, time, zone);
  return start > now ? start : instantOf(addDays(date, 7), time, zone);
}

/** A slot as one number, for a token. */
export function minuteOfWeek({ weekday, time }: Slot): number {
  return weekday * 1440 + minutesOf(time);
}

/** Whether two slots are the same hour, perhaps said for two clocks. */
export function sameSlot(one: Slot, other: Slot, now: Instant): boolean {
  return nextOf(one, now) === nextOf(other, now);
}

/** One of the two would rather meet at another standing time: the other is asked. Both proposing the same is agreement. */
export function proposeSlot(
  state: PairState,
  personId: number,
  { weekday, time, zone }: Slot,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const { pair } = state;
  const slot = { weekday, time, zone };
  if (!isRunning(pair)) return { refused: "pair-over" };
  if (pair.lastWeek !== null) return { refused: "wrapping-up" };
  const open = openSlot(state, now);
  if (open && sameSlot(open, slot, now))
    return open.by === personId ? { refused: "slot-asked" } : agreeSlot(state, personId, open, now, ids);
  if (sameSlot(slot, pair, now))
    return open && open.by !== personId ? keepSlot(state, personId, now, ids) : { refused: "same-slot" };
  const decision = newDecision("slot-proposed", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  update(decision, "pair", pair, { askedSlot: { ...slot, by: personId, at: now } });
  planSlotNews(decision, ids, state, partnerOf(state, personId), "slot-proposed", slot);
  return decision;
}

/** The other one's yes. Sessions that are not near yet follow, and both calendars with them. */
export function agreeSlot(
  state: PairState,
  personId: number,
  slot: Slot,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const open = openSlot(state, now);
  if (!open || open.by === personId || !sameSlot(open, slot, now)) return { refused: "slot-over" };
  const decision = newDecision("slot-agreed", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const { weekday, time, zone } = open;
  const changed = { weekday, time, zone, slotFrom: firstIn(state, open, now)?.week ?? state.pair.slotFrom };
  update(decision, "pair", state.pair, { ...changed, askedSlot: null });
  followIntention(decision, { ...state, pair: { ...state.pair, ...changed } }, now, ids);
  for (const person of [state.mentor, state.mentee])
    planSlotNews(decision, ids, state, person, "slot-agreed", open);
  return decision;
}

/** The other one's no: everything stays as it is, and who proposed is told so. */
export function keepSlot(state: PairState, personId: number, now: Instant, ids: Ids): Decision | Refusal {
  const open = openSlot(state, now);
  if (!open || open.by === personId) return { refused: "slot-over" };
  const decision = newDecision("slot-kept", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  update(decision, "pair", state.pair, { askedSlot: null });
  planSlotNews(decision, ids, state, partnerOf(state, personId), "slot-kept", state.pair);
  return decision;
}

/** The first session at a slot that is agreed now: of the first week in which neither the old nor the new time is near. */
export function firstIn(state: PairState, { weekday, time, zone }: Slot, now: Instant) {
  const { pair, programme, sessions } = state;
  const near = new Set(sessions.filter(({ start }) => start <= now + IS_NEAR).map(({ week }) => week));
  return occurrences({ ...pair, weekday, time, zone }, programme).find(
    ({ week, start }) => start > now + IS_NEAR && !near.has(week),
  );
}

/** To one of the two, what has become of the standing slot. */
export function planSlotNews(
  decision: Decision,
  ids: Ids,
  state: PairState,
  person: Person,
  news: "slot-proposed" | "slot-agreed" | "slot-kept",
  { weekday, time, zone }: Slot,
): void {
  planPairNews(decision, ids, state, person, { news, weekday, time, zone });
}
