import type { Facts } from "../speech/chunks.ts";
import { has } from "../speech/items.ts";
import type { Hall } from "./hall.ts";
import { isAsking } from "./manners.ts";
import type { Ear } from "./sense.ts";

/**
 * Content beside "can't make it" is the reason; beside a time it is one only behind "because" or before "so". Where a
 * time was asked for, whatever stands beside it explains it. Reasons are used up, and kept with the refusal.
 */
export function giveReasons({ facts, used, intents }: Hall, text: string, ear: Ear): void {
  if (intents.length === 0) return;
  const cannot = intents.find((intent) => intent.kind === "cannot");
  const away = intents.some(({ kind }) => kind === "away");
  const reasons: Facts[] = [];
  facts.forEach((one, index) => {
    const excuse = cannot !== undefined && used[index] === true && one.says("excuse");
    const free =
      !used[index] &&
      !one.says("about") &&
      (isBecause(facts, index, reasons) ||
        isBeside(one, cannot !== undefined || ear === "open") ||
        (away && used[index - 1] === true && isPastime(one)));
    const known = !used[index] && one.unknown === 0 && !isAsking(one);
    if (!excuse && !free && !known) return;
    used[index] = true;
    if (one.unknown > 0 || one.says("excuse", "cannot")) reasons.push(one);
  });
  const reason = reasons.map((one) => text.slice(startOf(one), one.chunk.end)).join(", ");
  if (cannot && reason) cannot.reason = reason;
}

function isBecause(facts: readonly Facts[], index: number, reasons: readonly Facts[]): boolean {
  const [before, one, next] = [facts[index - 1], facts[index]!, facts[index + 1]];
  const goesOn = one.chunk.opens === "mark" && before?.chunk.opens === "because" && reasons.at(-1) === before;
  return one.chunk.opens === "because" || goesOn || next?.chunk.opens === "so";
}

function isBeside({ chunk }: Facts, expected: boolean): boolean {
  return expected && chunk.opens !== "but" && chunk.opens !== "and";
}

/** "Away until Friday, walking in the Lakes": nobody is spoken to or of. */
function isPastime(one: Facts): boolean {
  return one.chunk.opens === "mark" && !one.says("self", "own", "you", "they", "ask", "can", "cue");
}

function startOf({ chunk }: Facts): number {
  const [first, second] = chunk.nodes;
  return has(first?.item, "because") && second ? second.at : chunk.at;
}
