import type { Facts } from "../speech/chunks.ts";
import type { Reader } from "../time/resolve.ts";
import { readAbsence } from "./absence.ts";
import type { Hall } from "./hall.ts";

/** "On holiday in Italy with Ada": with more beside it, it tells a story. */
const MOST_BESIDE_AWAY = 2;

/** "Away until Friday", "back on the 15th": absences of the writer's own, with both their days. */
export function hearAbsence({ facts, used, intents }: Hall, reader: Reader): void {
  const start = facts.findIndex((one, index) => !used[index] && speaksOfAbsence(one));
  if (start < 0) return;
  let end = start + 1;
  while (end < facts.length && goesOnAway(facts[end]!, facts.slice(start, end))) end++;
  const chunks = facts.slice(start, end);
  // A single day counts only where nothing else is said: "out loud on Monday" is no absence.
  const plain = chunks.every(({ unknown }) => unknown === 0);
  // Others' absences are content.
  if (!plain && !chunks.some((one) => one.says("self"))) return;
  const stretch = chunks.some(
    (one) =>
      one.says("until", "from", "back", "nextWeek") ||
      one.atoms.some(({ type }) => type === "days" || type === "duration"),
  );
  if (!plain && !stretch) return;
  const absences = readAbsence(
    chunks.flatMap(({ chunk }) => chunk.nodes),
    reader,
  );
  if (absences.length > 0) used.fill(true, start, end);
  intents.push(...absences);
}

function speaksOfAbsence(one: Facts): boolean {
  const back = one.says("back") && one.unknown === 0 && one.atoms.some(({ type }) => type === "day");
  return (one.says("away") || back) && !one.says("past") && one.unknown <= MOST_BESIDE_AWAY;
}

function goesOnAway(one: Facts, before: readonly Facts[]): boolean {
  const named = before.some(({ atoms }) => atoms.length > 0);
  const turns = one.chunk.opens === "but" || one.says("can", "move", "change", "cue", "approve", "instead");
  return one.unknown <= (named ? 0 : MOST_BESIDE_AWAY) && !turns;
}
