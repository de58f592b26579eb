import type { Instant } from "./time.ts";

export type MoveState = "asked" | "offered" | "agreed" | "given-up";

/** Finding another time for a session inside its own week. */
export interface Move {
  id: number;
  sessionId: number;
  state: MoveState;
  round: number;
  /** Who said "can't make it" first. */
  askedBy: number;
  /** Whose answer is awaited now. */
  awaits: number;
  oldStart: Instant;
  offers: Instant[];
  askedAt: Instant;
  /** When the reminder to the silent side is due; null once it went out. */
  remindAt: Instant | null;
  /** When silence skips the session. */
  expiresAt: Instant;
  agreedStart: Instant | null;
}

export const MOST_ROUNDS = 3;
