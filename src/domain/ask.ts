import type { Instant } from "./time.ts";

/** What a mail asks back, in ids and codes: one tap answers it. */
export type Ask =
  /** Which time is meant, or which other one would do: each start is a tap. */
  | { about: "time"; session: number; why: WhyAsked; starts: Instant[] }
  /** Which of several partners the words are about; `inbox` names the message that keeps them. */
  | { about: "pair"; inbox: number; pairs: number[] }
  /** Whether a session took place, of which the two say different things. */
  | { about: "met"; session: number }
  /** What stands in a score's place and is none of 1 to 5: the nearest ones are taps. */
  | { about: "score"; question: number; scores: number[] }
  /** Whether answers from an address that is not registered are this person's; `inbox` names the message. */
  | { about: "sender"; inbox: number };

/** `which`: several times are on offer, and the words take none of them by name. */
export type WhyAsked = "readings" | "window" | "which" | "none-of-these" | TimeTrouble;

/** Why a time cannot be offered as it was written. */
export type TimeTrouble = "outside-week" | "past" | "too-soon" | "taken";
