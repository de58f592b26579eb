import { endOf, type Session } from "./session.ts";
import { HOUR, type Instant } from "./time.ts";

/** So long after a session its people are left with it, and with the question whether they met. */
const ROOM_AFTER = 3 * HOUR;

/** Whether its hour is, or was, one to sit in it: also where the two then find that they missed it. */
export function takesPlace({ state }: Session): boolean {
  return state !== "moving" && state !== "skipped" && state !== "cancelled";
}

/** The same moment, or, where it falls into one of these sessions or the hours after it, when those are over. */
export function outsideSessions(at: Instant, sessions: Parameters<typeof endOf>[0][]): Instant {
  const inOrder = sessions.toSorted((one, other) => one.start - other.start);
  return inOrder.reduce((moment, session) => {
    const free = endOf(session) + ROOM_AFTER;
    return session.start <= moment && moment < free ? free : moment;
  }, at);
}
