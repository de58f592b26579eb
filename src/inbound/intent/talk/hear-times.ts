import type { DaySpec } from "../grammar/atoms.ts";
import type { Facts } from "../speech/chunks.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Reader } from "../time/resolve.ts";
import type { Intent } from "../types.ts";
import type { Hall, Room } from "./hall.ts";
import { readHours } from "./hours.ts";
import { isNo, isYes } from "./manners.ts";
import { readSchedule } from "./schedule.ts";

export interface HeardTimes {
  /** Days it names, for a time without one behind it. */
  days: DaySpec[];
  /** A time whose day stood alone: "Thursday? 3pm?" is one time. */
  dayOnly: boolean;
  /** A time whose day was named before it. */
  timed: boolean;
  /** Nothing but a time, which is content where other content stands beside it. */
  bare: boolean;
}

export const NO_TIMES: HeardTimes = { days: [], dayOnly: false, timed: false, bare: false };

/** Times, refusals, hours, yes and no, chunk by chunk; a day that one names holds for the times behind it. */
export function hearTimes(
  { facts, used, intents }: Hall,
  { asked }: Sentence,
  room: Room,
  reader: Reader,
): HeardTimes {
  const days: DaySpec[] = [];
  const hedged = facts.some(isCondition);
  let [dayOnly, timed, bare] = [false, false, intents.length === 0];
  facts.forEach((one, index) => {
    if (used[index] || (one.chunk.opens === "because" && intents.length > 0)) return;
    const clean = isClean({ facts, used }, index);
    const said = (clean ? readHours(one, reader) : undefined) ?? yesOrNo(one, room.approving);
    if (said) {
      intents.push(said);
      used[index] = true;
      bare = false;
      return;
    }
    const last = index === facts.length - 1;
    const known = days.length > 0 ? days.slice(-1) : room.days;
    const found = readSchedule(one, {
      reader,
      ear: room.ear,
      asked: asked && last,
      clean,
      hedged,
      days: known,
      refused: intents.flatMap((intent) => (intent.kind === "cannot" && intent.start ? [intent.start] : [])),
    });
    const named = found?.days ?? one.atoms.flatMap((atom) => (atom.type === "day" ? [atom.day] : []));
    if (found) {
      const clocked = one.atoms.some(({ type }) => ["clock", "range", "sameTime"].includes(type));
      timed ||= clocked && days.length === 0 && named.length === 0;
      if (dayOnly && clocked && named.length === 0 && intents.at(-1)?.kind === "time") intents.pop();
      intents.push(...found.intents);
      used[index] = true;
      bare &&= found.bare;
      const timeless = one.atoms.every(({ type }) => type === "day");
      dayOnly =
        named.length === 1 && timeless && found.intents.length === 1 && found.intents[0]?.kind === "time";
    }
    days.push(...named);
  });
  return { days, dayOnly, timed, bare: bare && intents.length > 0 };
}

/** "If my meeting is moved, Friday at three"; but "if that suits you" is only polite. */
function isCondition(one: Facts): boolean {
  return one.says("hedge") && !one.says("approve", "good");
}

function yesOrNo(one: Facts, approving: boolean): Intent | undefined {
  if (isNo(one)) return { kind: "no" };
  return isYes(one, approving) ? { kind: "yes" } : undefined;
}

/** Whether the sentence's other chunks hold no content, reasons aside. */
function isClean({ facts, used }: Pick<Hall, "facts" | "used">, index: number): boolean {
  return facts.every(
    (other, at) =>
      at === index ||
      used[at] ||
      other.unknown === 0 ||
      other.chunk.opens === "because" ||
      facts[at + 1]?.chunk.opens === "so",
  );
}
