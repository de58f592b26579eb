import type { Kind } from "../../../domain/kinds.ts";
import type { WrittenLine } from "../text/sentences.ts";
import { wordsIn } from "../text/tokens.ts";
import type { Intent } from "../types.ts";
import { WAYS_TO_SAY_NOT_YET, WORDS_AROUND_GOAL, WORDS_OF_GOAL, WORDS_OF_REACHED } from "./ending-words.ts";

interface Ending {
  intents: Intent[];
  /** The lines that it stands in. */
  taken: ReadonlySet<number>;
}

/**
 * "We have reached our goal", "Ziel erreicht!": a mail that says this and, manners apart, nothing else. "Not yet" in
 * answer to the partner's news is a no; in answer to anything else it may mean that the answer is still to come.
 * Linear in the text.
 */
export function endingLines(
  lines: readonly WrittenLine[],
  manners: readonly boolean[],
  answering: Kind | undefined,
): Ending {
  const found = lines.map(({ text, bullet }): Intent | undefined => {
    if (text.length > LONGEST_LINE) return undefined;
    const words = wordsIn(text.slice(bullet));
    if (answering === "partner-news" && WAYS_TO_SAY_NOT_YET.has(words.join(" "))) return { kind: "no" };
    return isReached(text, words) ? { kind: "goal-reached" } : undefined;
  });
  const [only, more] = [...new Map(found.flatMap((one) => (one ? [[one.kind, one]] : []))).values()];
  const alone = lines.every((_, line) => found[line] !== undefined || manners[line]);
  if (only === undefined || more !== undefined || !alone) return { intents: [], taken: new Set() };
  return {
    intents: [only],
    taken: new Set(found.flatMap((one, line) => (one === undefined ? [] : [line]))),
  };
}

function isReached(text: string, words: string[]): boolean {
  if (words.length > MOST_WORDS || /[?؟？]/u.test(text)) return false;
  const names = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  const known = (word: string) =>
    WORDS_OF_GOAL.has(word) || WORDS_OF_REACHED.has(word) || WORDS_AROUND_GOAL.has(word);
  return names(WORDS_OF_GOAL) && names(WORDS_OF_REACHED) && words.every(known);
}

/** UTF-16 units; a longer line says more than that. */
const LONGEST_LINE = 120;
const MOST_WORDS = 12;
