import type { DaySpec } from "../grammar/atoms.ts";
import type { Facts } from "../speech/chunks.ts";
import type { Reader } from "../time/resolve.ts";
import { isAsking } from "./manners.ts";

/** How readily words count as a time: among topics only what says nothing else, where a time was asked for more. */
export type Ear = "strict" | "open" | "wary";

export interface Hearing {
  reader: Reader;
  ear: Ear;
  asked: boolean;
  /** Whether the rest of the sentence is free of content. */
  clean: boolean;
  /** Whether the sentence makes it depend on something. */
  hedged: boolean;
  /** Days named before in the same line, for a time without one. */
  days: readonly DaySpec[];
  /** Times of the same sentence that are no good: "Wednesday doesn't work, the others do". */
  refused: readonly string[];
}

/** `vague`: with words left over; `bare`: a time and nothing else; `plain`: a time that is proposed or refused. */
type Sense = "no" | "vague" | "bare" | "plain";

/** Whether a chunk speaks of the writer's own times at all, and how plainly. */
export function senseOf(facts: Facts, hearing: Hearing): Sense {
  const { ear, asked } = hearing;
  const every = facts.atoms.some(({ type }) => type === "everyDay" || type === "everyPart");
  if (every || facts.says("past", "about") || isAsking(facts) || isDeadline(facts)) return "no";
  const proposed = facts.says("can", "cue", "approve", "good", "move", "change", "instead", "insteadOf");
  // "Meet on Thursday at three?" proposes; "a call on Thursday at three" may be any call.
  const cue = proposed || facts.says("not", "busy", "cannot", "excuse") || (asked && facts.says("meet"));
  if (facts.unknown === 0) return cue ? cued(facts, hearing) : uncued(facts, hearing);
  if (ear === "open") return cue && facts.unknown <= Math.max(2, facts.known) ? "vague" : "no";
  const request =
    facts.says("can", "instead", "move") && facts.says("self", "you") && (asked || facts.says("instead"));
  return facts.unknown === 1 && request && facts.known >= 3 ? "vague" : "no";
}

/** "He says, Thursday at three works" is somebody else's time. */
function cued(facts: Facts, { ear, clean }: Hearing): Sense {
  const own = facts.says("self", "can", "you", "instead", "move", "change");
  return clean || ear === "open" || own ? "plain" : "no";
}

function uncued(facts: Facts, { ear, clean }: Hearing): Sense {
  if (ear === "open" && facts.atoms.some(({ type }) => type === "pick")) return "plain";
  const bare = !facts.says("noun", "ask", "every", "meet", "late", "away", "back");
  if (!bare || !(clean || ear === "open") || ear === "wary") return "no";
  // "I have Friday at three" may be free or taken.
  return facts.says("self") ? "vague" : "bare";
}

/** "By Friday", "until Friday" is when something must be done. */
function isDeadline(facts: Facts): boolean {
  return (
    facts.says("before", "until") &&
    facts.atoms.some(({ type }) => type === "day") &&
    !facts.says("can", "approve", "good", "cannot", "not", "busy", "move", "change", "cue")
  );
}
