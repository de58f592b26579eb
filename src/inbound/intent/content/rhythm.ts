import type { Kind } from "../../../domain/kinds.ts";
import type { WrittenLine } from "../text/sentences.ts";
import { fold, wordsIn } from "../text/tokens.ts";
import type { Intent } from "../types.ts";
import { LONGEST_RHYTHM, ORGANISER, RHYTHMS, WORDS_AROUND, WORDS_OF_YES } from "./rhythm-words.ts";

/** In answers to these a rhythm counts beside other words; in any other mail only alone. */
const ASKED: ReadonlySet<Kind> = new Set(["check-in", "first-session-plan", "plan-agreed", "welcome"]);
/** In answers to these "yes" before a rhythm is no yes to anything else. */
const ABOUT_RHYTHM: ReadonlySet<Kind> = new Set(["check-in", "partner-news"]);

interface Rhythm {
  intents: Intent[];
  /** The lines that it stands in. */
  taken: ReadonlySet<number>;
}

/**
 * "Every second week, please", "lieber alle zwei Wochen": a line that says a rhythm and nothing else. Two that differ
 * are none. Linear in the text.
 */
export function rhythmLines(
  lines: readonly WrittenLine[],
  manners: readonly boolean[],
  answering: Kind | undefined,
): Rhythm {
  const found = lines.map(({ text, bullet }) => {
    if (text.length > LONGEST_LINE) return undefined;
    if (answering === "check-in" && ORGANISER.test(fold(text))) return "organiser" as const;
    return cadenceIn(text.slice(bullet), answering !== undefined && ABOUT_RHYTHM.has(answering));
  });
  const taken = new Set(found.flatMap((one, line) => (one === undefined ? [] : [line])));
  const said = new Set(found.filter((one) => one !== undefined));
  const [only] = said;
  const asked = answering !== undefined && ASKED.has(answering);
  const alone = lines.every((_, line) => taken.has(line) || manners[line]);
  if (only === undefined || said.size > 1 || !(asked || alone)) return { intents: [], taken: new Set() };
  const intent: Intent = only === "organiser" ? { kind: "organiser" } : { kind: "rhythm", cadence: only };
  return { intents: [intent], taken };
}

function cadenceIn(line: string, yesToo: boolean): 1 | 2 | 4 | undefined {
  const words = wordsIn(line);
  if (words.length > MOST_WORDS) return undefined;
  for (let length = Math.min(LONGEST_RHYTHM, words.length); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const cadence = RHYTHMS.get(words.slice(from, from + length).join(" "));
      if (cadence === undefined) continue;
      const rest = [...words.slice(0, from), ...words.slice(from + length)];
      return rest.every((word) => WORDS_AROUND.has(word) || (yesToo && WORDS_OF_YES.has(word)))
        ? cadence
        : undefined;
    }
  return undefined;
}

/** UTF-16 units; a longer line says more than a rhythm. */
const LONGEST_LINE = 200;
/** Who says no more than a rhythm needs no more. */
const MOST_WORDS = 16;
