import { DAY } from "../../../domain/time.ts";
import type { Frame } from "../frame.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Hall } from "./hall.ts";
import { readLate } from "./late.ts";

const DAY_BEFORE = ["topic-request", "topic-nudge", "agenda-digest", "first-session-plan", "pulse"];

/** Days before the session nobody is late for it: what is said of lateness is content. */
export function isTooEarly({ answering, session, now }: Frame): boolean {
  return (
    answering !== undefined &&
    DAY_BEFORE.includes(answering) &&
    session !== undefined &&
    session.start - now > DAY
  );
}

/** Who is on the way, but late, explains it in the same sentence. */
export function hearLate({ facts, used, intents }: Hall, { asked }: Sentence): boolean {
  const late = facts.map((one) => readLate(one, asked)).find((intent) => intent !== undefined);
  if (!late) return false;
  intents.push(late);
  facts.forEach((one, index) => {
    used[index] ||= !(one.chunk.opens === "but" && one.unknown > 0) && !one.says("about");
  });
  return true;
}
