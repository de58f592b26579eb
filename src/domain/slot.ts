import { minutesOf } from "./hours.ts";
import { occurrences, type PairState, type Slot } from "./pair.ts";
import type { Matter } from "./proposal.ts";
import { addDays, DAY, type Instant, instantOf, localDate, weekdayOf } from "./time.ts";

/** A session nearer than this has been prepared: it keeps its time. */
const IS_NEAR = DAY;

/** Another standing slot. Sessions that are not near yet follow an agreed one. */
export const SLOT: Matter<keyof Slot> = {
  name: "slot",
  column: "askedSlot",
  links: { agree: "agree-slot", keep: "keep-slot" },
  fields: ["weekday", "time", "zone"],
  same: sameSlot,
  numberOf: minuteOfWeek,
  settles: (state, slot, now) => ({ slotFrom: firstIn(state, slot, now)?.week ?? state.pair.slotFrom }),
};

/** When a slot is next: its weekday and hour on anybody's clock. */
export function nextOf({ weekday, time, zone }: Slot, now: Instant): Instant {
  const today = localDate(now, zone);
  const date = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  const start = instantOf(date, time, zone);
  return start > now ? start : instantOf(addDays(date, 7), time, zone);
}

/** A slot as one number. */
function minuteOfWeek({ weekday, time }: Slot): number {
  return weekday * 1440 + minutesOf(time);
}

/** Whether two slots are the same hour, perhaps said for two clocks. */
export function sameSlot(one: Slot, other: Slot, now: Instant): boolean {
  return nextOf(one, now) === nextOf(other, now);
}

/** The first session at a slot that is agreed now: of the first week in which neither the old nor the new time is near. */
export function firstIn(state: PairState, { weekday, time, zone }: Slot, now: Instant) {
  const { pair, programme, sessions } = state;
  const near = new Set(sessions.filter(({ start }) => start <= now + IS_NEAR).map(({ week }) => week));
  return occurrences({ ...pair, weekday, time, zone }, programme).find(
    ({ week, start }) => start > now + IS_NEAR && !near.has(week),
  );
}
