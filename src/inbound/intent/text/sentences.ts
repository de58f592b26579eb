import { forms } from "../speech/lexicon.ts";
import { LANGUAGES } from "../words/index.ts";
import { fold, type Token, tokens } from "./tokens.ts";

/** A line that a person wrote, and where it stands in the text (UTF-16 units, `end` exclusive). */
export interface WrittenLine {
  text: string;
  at: number;
  end: number;
  /** The length of its bullet or number ("- ", "1) "), 0 where it has none. */
  bullet: number;
  indent: number;
}

export interface Sentence {
  tokens: Token[];
  at: number;
  end: number;
  asked: boolean;
  line: number;
}

/** Prose that is longer is about no single time, and reading it costs. */
const MOST_TOKENS = 60;
/** What a mail says about times stands in its first words; the rest is content. */
const MOST_TOKENS_READ = 1500;

const BULLET = /^(?:[-*•–—·▪◦●+]|\(?\d{1,2}[.)]|\d{1,2}:)\s+/;
const NUMBERED = /^\(?(\d{1,2})/;

/** The text's lines that hold anything, with their bullets told apart from a date ("14. April"). */
export function linesOf(text: string): WrittenLine[] {
  const lines: WrittenLine[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    if (line !== "")
      lines.push({
        text: line,
        at: at + indent,
        end: at + indent + line.length,
        bullet: bulletOf(line),
        indent,
      });
    at += raw.length + 1;
  }
  return lines;
}

function bulletOf(line: string): number {
  const [bullet = ""] = BULLET.exec(line) ?? [];
  const number = NUMBERED.exec(bullet)?.[1];
  if (number === undefined) return bullet.length;
  const [next = ""] = line.slice(bullet.length).split(/\s/, 1);
  return Number(number) > 20 || MONTHS.has(fold(next)) || /^\d/.test(next) ? 0 : bullet.length;
}

const MONTHS = wordsOf(LANGUAGES.map(({ months }) => months));
const WEEKDAYS = wordsOf(LANGUAGES.map(({ weekdays }) => weekdays));

function wordsOf(tables: string[]): ReadonlySet<string> {
  const entries = tables.flatMap(forms).flatMap((entry) => entry.replace(/^\d+ /, "").split("/"));
  return new Set(entries.map((form) => fold(form.replace(/^[~=<!^$+]/, ""))));
}

/** The sentences of the lines, as tokens whose places count in the whole text. Too long ones are left out. */
export function sentencesOf(lines: readonly WrittenLine[]): Sentence[] {
  const found: Sentence[] = [];
  let read = 0;
  lines.forEach(({ text, at, bullet }, line) => {
    if (read >= MOST_TOKENS_READ) return;
    const words = tokens(text.slice(bullet), MOST_TOKENS_READ - read);
    read += words.length;
    let open: Token[] = [];
    words.forEach((token, index) => {
      const placed = { ...token, at: token.at + at + bullet, end: token.end + at + bullet };
      const ends = endsSentence(words, index);
      if (!ends || token.text === "?") open.push(placed);
      if (ends || index === words.length - 1) {
        // Where the limit cuts a sentence, its verb may be missing.
        const whole = ends || read < MOST_TOKENS_READ;
        if (open.length > 0 && whole) found.push(sentence(open, placed.end, line));
        open = [];
      }
    });
  });
  return found.filter((sentence) => sentence.tokens.length <= MOST_TOKENS);
}

function sentence(open: Token[], end: number, line: number): Sentence {
  const asked = open.at(-1)?.text === "?";
  return {
    tokens: open.filter(({ text }) => text !== "?"),
    at: open[0]!.at,
    end,
    asked,
    line,
  };
}

const ABBREVIATIONS = new Set(
  "kl ca cca vs mr mrs ms dr st nr tel approx abt bzw ggf evtl usw etc resp min max vgl inkl z b u a d h p s sr sra str max aprox".split(
    " ",
  ),
);

/** Not behind a number whose sentence goes on ("am 14. um 9"), an abbreviation, or inside a number or a word. */
function endsSentence(words: readonly Token[], at: number): boolean {
  const token = words[at]!;
  // The quotation mark behind a full stop closes the sentence.
  if (isClosingQuote(token)) return [".", "!", "?", "…"].includes(words[at - 1]?.text ?? "");
  if (isClosingQuote(words[at + 1]) && [".", "!", "?", "…"].includes(token.text)) return false;
  if (["!", "?", "…"].includes(token.text)) return true;
  if (token.text !== ".") return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (next === undefined) return true;
  if (!next.spaced && next.kind !== "mark") return false;
  if (before === undefined) return true;
  if (before.kind === "digits") return next.kind === "word" && next.capital && !MONTHS.has(next.text);
  const short = before.text.length <= 4 && (MONTHS.has(before.text) || WEEKDAYS.has(before.text));
  if (short && !next.capital) return false;
  // "No. 2" is a number, "Sorry, no. Wednesday?" a refusal.
  if (before.text === "no") return next.kind !== "digits";
  return !ABBREVIATIONS.has(before.text);
}

function isClosingQuote(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && ['"', "”", "“", "»"].includes(token.text);
}
