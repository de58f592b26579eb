import { COMMANDS, type CommandName, PLEASE, WITH_ARGUMENT } from "../../command-words.ts";
import { fold } from "../text/tokens.ts";
import type { Intent } from "../types.ts";

type Command = Extract<Intent, { kind: "command" }>;

/** Phrases with their command, longest first, so that "apply good rows" is not "apply". */
const PHRASES = COMMANDS.flatMap(({ name, phrases }) =>
  phrases.map((phrase) => ({ name, phrase: fold(phrase) })),
).sort((a, b) => b.phrase.length - a.phrase.length);
const MANNERS = PLEASE.map(fold).sort((a, b) => b.length - a.length);
/** A command's line is short. UTF-16 units. */
const LONGEST_LINE = 200;

/**
 * The command that a mail is: a phrase alone on its first line and nothing beneath it, or one in capitals with anything
 * beneath it, or one that takes words of its own ("PAUSE 2 WEEKS", "Concern: …"). `rest` is what stands below greetings
 * and `alone` whether only manners follow its first line.
 */
export function readCommand(text: string, alone: boolean): Command | undefined {
  const cut = text.indexOf("\n");
  const first = (cut < 0 ? text : text.slice(0, cut)).trim();
  const below = cut < 0 ? "" : text.slice(cut + 1).trim();
  if (first.length > LONGEST_LINE) return named(first.slice(0, LONGEST_LINE), first, below, false);
  return named(first, first, below, alone);
}

function named(head: string, line: string, below: string, alone: boolean): Command | undefined {
  const start = head.search(/[\p{L}\p{N}]/u);
  if (start < 0) return undefined;
  const folded = fold(head.slice(start));
  const prefix = MANNERS.find((word) => folded.startsWith(`${word} `));
  const words = prefix ? folded.slice(prefix.length).trimStart() : folded;
  for (const { name, phrase } of PHRASES) {
    if (!words.startsWith(phrase)) continue;
    const rest = words.slice(phrase.length);
    if (/^[\p{L}\p{N}']/u.test(rest)) continue;
    const written = originalOf(line.slice(start), folded.length - words.length + phrase.length);
    const shouted = isShouted(written.words);
    const bare = isOnlyManners(rest);
    if (bare && (alone || below === "" || shouted || name === "concern"))
      return command(name, alone && name !== "concern" ? "" : below);
    if (!WITH_ARGUMENT.has(name) || bare) continue;
    const takes =
      name === "concern"
        ? shouted || /^\s*[:：–—-]/.test(rest)
        : shouted ||
          (name !== "wrap-up" && /^\s*[:：]/.test(rest)) ||
          (name === "pause" && PAUSE_FOR.test(rest));
    if (takes) return command(name, [written.rest.replace(/^[\s:：,.!–—-]+/, ""), below].join("\n").trim());
  }
  return undefined;
}

function command(name: CommandName, argument: string): Command {
  return { kind: "command", name, ...(argument ? { argument } : {}) };
}

/** "Pause 2 weeks", "pause for two weeks", "Pause bis 14.4.": a length or a date in words, whatever its letters. */
const PAUSE_FOR =
  /^\s*(?:for|until|till|from|fur|bis|ab|von|pendant|jusqu'?|du|por|durante|hasta|desde|del|de|ate|per|fino|dal|voor|tot|van|met|למשך|עד|מ|ל|لمده|حتي|من)?\s*(?:au |al |a |le |il |el |dem |den |the |zum |next |nachste )*(?:\d|one |two |three |four |a |an |ein|zwei|drei|vier|une? |deux|trois|quatre|una |dos |tres |cuatro|uma |duas|dois|quatro|un |due |tre |quattro|een |twee|drie|week|woche|semaine|semana|settimana|שבוע|שתי|שלושה|اسبوع|يوم|monday|next)/u;

function isOnlyManners(text: string): boolean {
  let left = text
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  for (let steps = 0; left !== "" && steps < 4; steps++) {
    const word = MANNERS.find((one) => left === one || left.startsWith(`${one} `));
    if (word === undefined) return false;
    left = left.slice(word.length).trim();
  }
  return left === "";
}

/** Capitals say that a command is meant; scripts without them never say it. */
function isShouted(words: string): boolean {
  return words !== words.toLowerCase() && words === words.toUpperCase();
}

/** The first characters that fold to so many, and the rest: folding can shorten a text ("é" of two) or lengthen it ("ß"). */
function originalOf(line: string, length: number): { words: string; rest: string } {
  let end = 0;
  let folded = 0;
  for (const character of line) {
    if (folded >= length && !/\p{M}/u.test(character)) break;
    end += character.length;
    folded += fold(character).length;
  }
  return { words: line.slice(0, end), rest: line.slice(end) };
}
