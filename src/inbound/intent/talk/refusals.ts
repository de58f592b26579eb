import type { Facts } from "../speech/chunks.ts";
import { datesOf } from "../time/dates.ts";
import type { Named } from "../time/offers.ts";
import { resolve } from "../time/resolve.ts";
import type { Intent, TimeIntent } from "../types.ts";
import type { Hearing } from "./sense.ts";

/** "Can't make it", "we have to reschedule": the session, without naming any time. */
export function refusal(facts: Facts, { ear, asked }: Hearing): Intent[] | undefined {
  const timed = facts.atoms.some(({ type }) => type !== "duration" && type !== "part");
  if (timed || facts.says("every", "never", "anymore")) return undefined;
  // "Should I cancel?" asks for advice.
  // "I may cancel a meeting" is what somebody takes with them from one that is over.
  const learnt = ear === "wary" && (facts.unknown > 0 || facts.says("can"));
  const cancels =
    facts.says("cannot") && !learnt && (!asked || facts.says("noun", "thisWeek") || ear === "open");
  const fits = facts.says("approve", "free") && facts.says("self", "noun");
  const cannot = facts.says("not") && (fits || facts.says("can", "arrive", "thisWeek"));
  const moves = facts.says("move") && (ear === "open" || facts.says("self", "can", "noun"));
  const busy = facts.says("busy") && facts.says("self", "thisWeek");
  const ill =
    facts.says("excuse") && !facts.says("not") && (facts.says("self", "thisWeek") || facts.items.length <= 2);
  return cancels || cannot || moves || busy || ill ? [{ kind: "cannot" }] : undefined;
}

/** Adds that a time is no good: the session itself where its day or its time is meant, else that time. */
export function refuse(intents: Intent[], offer: Named, hearing: Hearing): void {
  const { reader, days, asked, ear } = hearing;
  const { session } = reader.frame;
  const placed = offer.day || days.length !== 1 ? offer : { ...offer, day: days[0]! };
  const dates = placed.day ? datesOf(placed.day, reader.frame, reader.tag).dates : [];
  const onDay = session !== undefined && (placed.day === undefined || dates.includes(session.date));
  const reading = resolve(placed, reader);
  const onTime = reading?.readings.some((one) => Date.parse(one) === session?.start);
  const timed = placed.clock || placed.range || placed.part !== undefined;
  if (onTime || (onDay && (!timed || holds(reading, session)))) intents.push({ kind: "cannot" });
  // "Can I skip the meeting on Friday?" is about another one.
  else if (reading && !(asked && ear !== "open")) intents.push({ kind: "cannot", start: reading.start });
}

function holds(reading: Omit<TimeIntent, "kind"> | undefined, session: { start: number }): boolean {
  const window = reading?.window;
  return (
    window !== undefined && Date.parse(window.from) <= session.start && session.start < Date.parse(window.to)
  );
}
