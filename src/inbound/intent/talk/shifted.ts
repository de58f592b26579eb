import type { Duration } from "../grammar/durations.ts";
import type { Facts } from "../speech/chunks.ts";
import { shifted } from "../time/readings.ts";
import type { Intent } from "../types.ts";
import type { Hearing } from "./sense.ts";

/** Who comes later than this asks for another time. Minutes. */
const LATE = 60;

/** "An hour later", "push it back by half an hour", "a week later, same time": relative to the session. */
export function shifts(facts: Facts, { reader }: Hearing, sure: boolean): Intent[] | undefined {
  const said = facts.atoms.find((atom) => atom.type === "shift");
  const shift = said ?? byDuration(facts);
  // "An hour later, at seven": the hour is said.
  if (!shift || facts.atoms.some(({ type }) => type === "clock" || type === "range")) return undefined;
  const day = facts.atoms.find((atom) => atom.type === "day")?.day;
  const reading = shifted(shift, day, reader);
  if (!reading) return undefined;
  if (facts.says("not", "busy", "cannot")) return [{ kind: "cannot", start: reading.start }];
  if (!said && !facts.says("later", "earlier")) {
    const earlier = shifted(backwards(shift), day, reader);
    const readings = [...reading.readings, ...(earlier?.readings ?? [])];
    return [{ kind: "time", ...reading, certain: false, readings }];
  }
  // "15 minutes later" alone may be somebody who comes late.
  const asks =
    shift.minutes < 0 ||
    shift.minutes >= LATE ||
    shift.days !== 0 ||
    facts.says("can", "cue", "approve", "good", "move", "change", "meet", "instead");
  return [{ kind: "time", ...reading, certain: reading.certain && sure && asks }];
}

/** "Move it by an hour"; which way, another word may say. */
function byDuration(facts: Facts): Duration | undefined {
  const duration = facts.atoms.find((atom) => atom.type === "duration");
  const timed = facts.atoms.some(({ type }) => type === "clock" || type === "range");
  if (!duration || timed || !facts.says("move", "change")) return undefined;
  return facts.says("earlier") && !facts.says("later") ? backwards(duration) : duration;
}

function backwards({ minutes, days }: Duration): Duration {
  return { minutes: -minutes, days: -days };
}
