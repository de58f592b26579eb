import { type Instant, type LocalDate, MINUTE } from "./time.ts";

export type SessionState =
  | "planned"
  | "agreed"
  | "moving"
  | "held"
  | "missed"
  | "unclear"
  | "skipped"
  | "cancelled";

/** Where the week has no time left for more: a call. */
export const BY_PHONE = "by phone";
export const PHONE_MINUTES = 15;

/** One meeting of a pair in one of its weeks. */
export interface Session {
  id: number;
  pairId: number;
  /** First day of the programme's week that the session belongs to and never leaves silently. */
  week: LocalDate;
  /** 0 for the planned session of the week, higher for make-ups of a missed one. */
  ordinal: number;
  start: Instant;
  minutes: number;
  /** The pair's place when it was planned, or `BY_PHONE` for a short call. */
  place: string | null;
  /** Rises when time, place or existence changes; the iTIP SEQUENCE (RFC 5546, 2.1.4). */
  revision: number;
  state: SessionState;
  /** When the present time was set: a session placed at short notice gets no nudge and no brief. */
  placedAt: Instant;
  /** When the first invitation was planned; null while no calendar has the session. */
  invitedAt: Instant | null;
}

/** The two-sided question after a session, one current row per person. */
export interface Pulse {
  id: number;
  sessionId: number;
  personId: number;
  held: boolean | null;
  takeaway: string | null;
  action: string | null;
  at: Instant;
  /** When a later row replaced this one, or an undo took it back; null while it counts. */
  until: Instant | null;
}

export function endOf(session: Pick<Session, "start" | "minutes">): Instant {
  return session.start + session.minutes * MINUTE;
}

/** The session has a time that both can rely on. */
export function isOn(session: Session): boolean {
  return session.state === "planned" || session.state === "agreed";
}

/** Whether a session placed so late is told by the mail that placed it, instead of by nudge and brief. */
export function isShortNotice(session: Session): boolean {
  return session.start - session.placedAt < SHORT_NOTICE;
}

export const SHORT_NOTICE = 36 * 60 * MINUTE;
/** No pulse answer for so long after the end: `unclear`. */
export const UNCLEAR_AFTER = 72 * 60 * MINUTE;
