import type { Ids } from "./decision.ts";
import { type Instant, MINUTE } from "./time.ts";

/** Before the first programme; keeps ids short. */
const EPOCH = 1_767_225_600_000; // 2026-01-01T00:00Z

/**
 * Ids of 48 bits: minutes since 2026 above, and below 24 bits that count on from a random start. Rows of one time lie
 * together in the index, a decision knows its ids before anything is written, one event never meets itself, and a
 * token with two of them fits its 56 characters.
 */
export function idsAt(now: Instant, random: () => number): Ids {
  const minutes = Math.max(0, Math.floor((now - EPOCH) / MINUTE)) % 2 ** 24;
  let next = Math.floor(random() * 2 ** 24);
  return () => minutes * 2 ** 24 + (next++ % 2 ** 24);
}

/** For demonstrations: the same event at the same moment gives the same ids. A small xorshift over the event's name. */
export function seededRandom(seed: string): () => number {
  let state = 0x9e3779b9;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 0x85ebca6b) ^ (state >>> 13);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export function secureRandom(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}
