import type { DaySpec } from "../grammar/atoms.ts";
import type { Facts } from "../speech/chunks.ts";
import { has } from "../speech/items.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Reader } from "../time/resolve.ts";
import type { Intent } from "../types.ts";
import type { Hall, Room } from "./hall.ts";
import { readHours } from "./hours.ts";
import { isAsking, isHedged, isNo, isYes } from "./manners.ts";
import { readSchedule, type Scheduled } from "./schedule.ts";

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
  const hedged = facts.some((one) => isCondition(one, asked));
  let [dayOnly, timed, bare] = [false, false, intents.length === 0];
  facts.forEach((one, index) => {
    if (used[index] || (one.chunk.opens === "because" && intents.length > 0)) return;
    const clean = isClean({ facts, used }, index);
    const said = (clean || room.ear === "open" ? readHours(one, reader) : undefined) ?? yesOrNo(one, room);
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
    if (found && room.ear !== "open" && tellsMore(facts, index, found)) return;
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
  // "Passt, Donnerstag um drei"
  const agreed = facts.some((one) => one.unknown === 0 && one.atoms.length === 0 && one.says("approve"));
  return { days, dayOnly, timed, bare: bare && !agreed && intents.length > 0 };
}

/** "Mir passt nicht, wie wir entscheiden", "I can't, and …": what goes on with a topic refuses no session. */
function tellsMore(facts: readonly Facts[], index: number, { intents }: Scheduled): boolean {
  const refuses = intents.every(({ kind }) => kind === "cannot");
  if (!refuses || facts[index]!.says("cannot", "excuse") || facts[index]!.atoms.length > 0) return false;
  const next = facts[index + 1];
  return next !== undefined && next.unknown > 0 && (isAsking(next) || has(next.items[0], "and"));
}

/** "If my meeting is moved, Friday at three"; but "if that suits you" is only polite. */
function isCondition(one: Facts, asked: boolean): boolean {
  return isHedged(one, asked) && !one.says("approve", "good");
}

function yesOrNo(one: Facts, { approving, frame }: Room): Intent | undefined {
  if (isNo(one)) return { kind: "no" };
  if (!isYes(one, approving)) return undefined;
  const askedElse = frame.answering === "missed-session" || frame.answering === "ask-back";
  return { kind: "yes", ...(askedElse && one.says("met") ? { met: true } : {}) };
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
