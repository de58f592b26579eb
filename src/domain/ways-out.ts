import type { PairState } from "./pair.ts";
import type { Session } from "./session.ts";
import type { Instant } from "./time.ts";
import { phoneTimeFor } from "./times-in-week.ts";

export interface Way {
  purpose: "by-phone" | "skip" | "ask-organiser";
  /** When the call would be. */
  start?: Instant;
}

/** Where the week has no time left for both: a short call, leaving the session out, or help. */
export function waysOut(state: PairState, session: Session, personId: number, now: Instant): Way[] {
  const call = phoneTimeFor(state, session, personId, now);
  return [
    ...(call === undefined ? [] : [{ purpose: "by-phone" as const, start: call }]),
    { purpose: "skip" },
    { purpose: "ask-organiser" },
  ];
}
