import type { DaySpec } from "../grammar/atoms.ts";
import type { Facts } from "../speech/chunks.ts";
import { datesOf } from "../time/dates.ts";
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
  if (every && wishesHour(facts, hearing)) return "vague";
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
function cued(facts: Facts, hearing: Hearing): Sense {
  const timed = facts.atoms.some(({ type }) => type !== "day");
  // "My partner wants a shop, I want my Sunday free": a day alone is somebody's, but no session's.
  const own =
    facts.says("can", "you", "instead", "move", "change") ||
    (facts.says("self") && (timed || facts.says("not", "busy", "cannot", "approve", "excuse")));
  return hearing.clean || hearing.ear === "open" || own || refusesDay(facts, hearing) ? "plain" : "no";
}

/** "Thursday doesn't work, I'm at the dentist's", where the session is on that Thursday. */
function refusesDay(facts: Facts, { asked, reader: { frame, tag } }: Hearing): boolean {
  const date = frame.session?.date;
  if (asked || date === undefined || !facts.says("not") || !facts.says("approve")) return false;
  return facts.atoms.some(
    (atom) => atom.type === "day" && datesOf(atom.day, frame, tag).dates.includes(date),
  );
}

function uncued(facts: Facts, { ear, clean }: Hearing): Sense {
  if (ear === "open" && facts.atoms.some(({ type }) => type === "pick")) return "plain";
  const bare = !facts.says("noun", "ask", "every", "meet", "late", "away", "back");
  if (!bare || !(clean || ear === "open") || ear === "wary") return "no";
  // "I have Friday at three" may be free or taken.
  return facts.says("self") ? "vague" : "bare";
}

/** "Wednesdays at five would suit me better", where a time was asked for: the next of them, to be asked back. */
function wishesHour(facts: Facts, { ear }: Hearing): boolean {
  const types = facts.atoms.map(({ type }) => type);
  const placed = types.includes("everyDay") && types.includes("clock") && !types.includes("everyPart");
  const wished =
    facts.says("approve", "cue", "good") && !facts.says("not", "busy", "cannot", "past", "about");
  return ear === "open" && placed && wished && facts.unknown === 0;
}

/** "By Friday", "until Friday" is when something must be done. */
function isDeadline(facts: Facts): boolean {
  return (
    facts.says("before", "until") &&
    facts.atoms.some(({ type }) => type === "day") &&
    !facts.says("can", "approve", "good", "cannot", "not", "busy", "move", "change", "cue")
  );
}
