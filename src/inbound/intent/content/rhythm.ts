import type { Kind } from "../../../domain/kinds.ts";
import type { Frame } from "../../../domain/pair.ts";
import type { WrittenLine } from "../text/sentences.ts";
import { fold, wordsIn } from "../text/tokens.ts";
import type { Intent } from "../types.ts";
import {
  FRAMES,
  LONGEST_FORM,
  ORGANISER,
  RHYTHMS,
  WORDS_AROUND,
  WORDS_OF_MINUTES,
  WORDS_OF_YES,
} from "./rhythm-words.ts";

/** In answers to these a rhythm counts beside other words; in any other mail only alone. */
const ASKED: ReadonlySet<Kind> = new Set(["check-in", "first-session-plan", "plan-agreed", "welcome"]);
/** In answers to these "yes" before a rhythm is no yes to anything else. */
const ABOUT_RHYTHM: ReadonlySet<Kind> = new Set(["check-in", "partner-news", "welcome"]);
/** Only these speak of the frame; elsewhere "ad hoc" may be a topic. */
const ABOUT_FRAME: ReadonlySet<Kind> = new Set(["first-session-plan", "plan-agreed", "welcome"]);

interface Rhythm {
  intents: Intent[];
  /** The lines that it stands in. */
  taken: ReadonlySet<number>;
}
type Said = { cadence?: 1 | 2 | 4; frame?: Frame; minutes?: number } | "organiser";

/**
 * "Every second week, please", "lieber alle zwei Wochen", "time-framed, monthly": a line that says a rhythm or a frame
 * and nothing else. Two that differ are none. Linear in the text.
 */
export function rhythmLines(
  lines: readonly WrittenLine[],
  manners: readonly boolean[],
  answering: Kind | undefined,
): Rhythm {
  const found = lines.map(({ text, bullet }): Said | undefined => {
    if (text.length > LONGEST_LINE) return undefined;
    if (answering === "check-in" && ORGANISER.test(fold(text))) return "organiser";
    return saidIn(text.slice(bullet), answering);
  });
  const taken = new Set(found.flatMap((one, line) => (one === undefined ? [] : [line])));
  const intents = distinct(found.flatMap((one) => (one === undefined ? [] : intentsOf(one))));
  const asked = answering !== undefined && ASKED.has(answering);
  const alone = lines.every((_, line) => taken.has(line) || manners[line]);
  const differ = new Set(intents.map(({ kind }) => kind)).size < intents.length;
  const both = intents.some(({ kind }) => kind === "organiser") && intents.length > 1;
  if (intents.length === 0 || differ || both || !(asked || alone)) return { intents: [], taken: new Set() };
  return { intents, taken };
}

function intentsOf(said: Said): Intent[] {
  if (said === "organiser") return [{ kind: "organiser" }];
  const { cadence, frame, minutes } = said;
  return [
    ...(frame === undefined ? [] : [{ kind: "frame" as const, frame }]),
    ...(cadence === undefined ? [] : [{ kind: "rhythm" as const, cadence }]),
    ...(minutes === undefined ? [] : [{ kind: "length" as const, minutes }]),
  ];
}

function saidIn(line: string, answering: Kind | undefined): Said | undefined {
  const words = wordsIn(line);
  if (words.length > MOST_WORDS) return undefined;
  const rhythm = formIn(RHYTHMS, words);
  const others = rhythm?.rest ?? words;
  const frame = answering !== undefined && ABOUT_FRAME.has(answering) ? formIn(FRAMES, others) : undefined;
  const left = frame?.rest ?? others;
  if (!rhythm && !frame) return undefined;
  const length = answering === "welcome" ? lengthIn(left) : undefined;
  const rest = length?.rest ?? left;
  const yesToo = answering !== undefined && ABOUT_RHYTHM.has(answering);
  if (!rest.every((word) => WORDS_AROUND.has(word) || (yesToo && WORDS_OF_YES.has(word)))) return undefined;
  return {
    ...(rhythm ? { cadence: rhythm.means } : {}),
    ...(frame ? { frame: frame.means } : {}),
    ...(length ? { minutes: length.means } : {}),
  };
}

/** "60 minutes", as the welcome itself says it. */
function lengthIn(words: string[]): { means: number; rest: string[] } | undefined {
  const at = words.findIndex(
    (word, place) => /^\d{2,3}$/.test(word) && WORDS_OF_MINUTES.has(words[place + 1] ?? ""),
  );
  if (at < 0) return undefined;
  return { means: Number(words[at]), rest: [...words.slice(0, at), ...words.slice(at + 2)] };
}

/** The longest form of the table among the words, and the words without it. */
function formIn<T>(table: ReadonlyMap<string, T>, words: string[]): { means: T; rest: string[] } | undefined {
  for (let length = Math.min(LONGEST_FORM, words.length); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const means = table.get(words.slice(from, from + length).join(" "));
      if (means !== undefined)
        return { means, rest: [...words.slice(0, from), ...words.slice(from + length)] };
    }
  return undefined;
}

function distinct(intents: Intent[]): Intent[] {
  return [...new Map(intents.map((intent) => [JSON.stringify(intent), intent])).values()];
}

/** UTF-16 units; a longer line says more than a rhythm. */
const LONGEST_LINE = 200;
/** Who says no more than a rhythm needs no more. */
const MOST_WORDS = 16;
