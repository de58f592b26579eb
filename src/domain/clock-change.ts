import { minutesOf } from "./hours.ts";
import { type Occurrence, occurrences, type Pair, type PairState } from "./pair.ts";
import type { Session } from "./session.ts";
import {
  HOUR,
  type Instant,
  instantsOf,
  type LocalDate,
  localDate,
  localTime,
  MINUTE,
  offsetMinutes,
  type WallTime,
} from "./time.ts";

/**
 * What a clock change does to the hour of one session on somebody's clock: their usual time is `skipped` that day, or
 * the session's time is shown twice, and this says which of the two is meant.
 */
export type OddHour = { skipped: WallTime } | { twice: "first" | "second" };

/** Longer than any clock change; no other one comes so soon before. */
const BEFORE_THE_CHANGE = 3 * HOUR;

/**
 * The odd hour of a session, told on the clock of `zone`; undefined on all other days. A moved session was given its
 * time with the change in view, so only an hour that is there twice has to be told of it.
 */
export function oddHour({ pair, programme }: PairState, session: Session, zone: string): OddHour | undefined {
  const { start } = session;
  if (occurrences(pair, programme).some((slot) => isSlotOf(slot, session))) {
    const { date, time } = intended(pair, start, zone);
    if (instantsOf(date, time, zone).length === 0) return { skipped: time };
  }
  const shown = instantsOf(localDate(start, zone), localTime(start, zone), zone);
  if (shown.length < 2) return undefined;
  return { twice: shown[0] === start ? "first" : "second" };
}

/**
 * Minutes by which a clock change moves the hour on clocks in `zone` against the session before: 60 is an hour later.
 * 0 where nothing moves, for moved sessions, and where the hour only gives way to one that does not exist.
 */
export function shiftOf({ pair, programme }: PairState, session: Session, zone: string): number {
  const all = occurrences(pair, programme);
  const index = all.findIndex((slot) => isSlotOf(slot, session));
  const before = all[index - 1];
  if (!before) return 0;
  const minutes = ({ start }: Occurrence | Session) => minutesOf(intended(pair, start, zone).time);
  return ((minutes(session) - minutes(before) + 720 + 1440) % 1440) - 720;
}

function isSlotOf({ week, start }: Occurrence, session: Session): boolean {
  return week === session.week && start === session.start;
}

/** What a clock in `zone` would show at a start of the standing slot, had the slot's own hour not been skipped that day. */
function intended(
  { time, zone: own }: Pair,
  start: Instant,
  zone: string,
): { date: LocalDate; time: WallTime } {
  // A skipped time is counted on from before the change (`instantOf`), so that is the offset it was meant in.
  const skipped = localTime(start, own) !== time;
  const offset = offsetMinutes(skipped ? start - BEFORE_THE_CHANGE : start, zone);
  const shown = start + offset * MINUTE;
  return { date: localDate(shown, "UTC"), time: localTime(shown, "UTC") };
}
