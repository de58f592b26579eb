import type { Line } from "./lines.ts";

/** Fewer words in a row than this are coincidence ("Hi Noa,"). */
const RUN = 3;
/** From this share of our mail's words on, an unmarked text contains our mail. */
const MOSTLY = 0.5;

/**
 * Uses the text of our mail to tell answers from quotation where the client's marks do not: words appended to a quoted
 * line become an answer; lines inserted into an unmarked quotation become answers when our mail has nothing in that
 * place; and our mail copied without any mark becomes quotation. What a person wrote above the quotation is never
 * touched: they may well choose one of our own suggestions word for word.
 */
export function markKnown(lines: readonly Line[], sent: string): Line[] {
  const words = wordsOf(sent);
  if (words.length < RUN) return [...lines];
  const quoted = lines.filter((line) => line.kind === "quoted");
  if (quoted.length === 0) markCopied(lines, words);
  else if (lines.some((line) => line.kind === "quoted" && line.depth === 0)) freeInserted(lines, words);
  return freeAppended(lines, sent);
}

/** Our mail without a single mark in it: some clients, and people who copy the questions out. */
function markCopied(lines: readonly Line[], words: string[]): void {
  const places = positions(lines, words);
  const found = lines.filter((_, i) => places[i] !== undefined);
  const known = found.reduce((sum, line) => sum + wordsOf(line.text).length, 0);
  if (known < words.length * MOSTLY && found.length < 2) return;
  for (const line of found) line.kind = "quoted";
}

/** `> 3. Did they listen? Yes, mostly`: what follows a whole line of ours on the same line is the answer. */
function freeAppended(lines: readonly Line[], sent: string): Line[] {
  const ours = new Map<string, string>();
  for (const line of sent.split("\n")) {
    const text = plain(line);
    if (text.split(" ").length >= RUN) ours.set(firstWords(text), text);
  }
  return lines.flatMap((line): Line[] => {
    const text = line.kind === "own" || line.kind === "quoted" ? plain(line.text) : "";
    const known = ours.get(firstWords(text));
    if (!known || !text.startsWith(`${known} `)) return [line];
    const cut = rawLength(line.text, known.split(" ").length);
    return [
      { ...line, text: line.text.slice(0, cut).trimEnd(), kind: "quoted" },
      { ...line, text: line.text.slice(cut).trim(), kind: "own", depth: 0 },
    ];
  });
}

/**
 * Answers inside an unmarked quotation. Our mail's words are followed through it in order; a line that is not among
 * them is an answer only if our mail goes on right after it as if it were not there. Where our mail has other words in
 * that place (it was rendered anew, and times and topics may differ), the line is taken for those.
 */
function freeInserted(lines: readonly Line[], words: string[]): void {
  const start = lines.findIndex((line) => line.kind === "quoted" && line.depth === 0);
  const area = lines.slice(start);
  const ends = positions(area, words);
  const matched = ends.filter((end) => end !== undefined).length;
  if (matched < 2) return;
  let pending: Line[] = [];
  let at: number | undefined;
  area.forEach((line, i) => {
    const end = ends[i];
    if (wordsOf(line.text).length === 0) return;
    if (end === undefined) {
      if (at !== undefined && line.kind === "quoted") pending.push(line);
      return;
    }
    if (end.from === at) for (const answer of pending) answer.kind = "own";
    pending = [];
    at = end.to;
  });
  if (at === words.length) for (const answer of pending) answer.kind = "own";
}

/** Where in our mail's words each line stands, searched forward only; undefined for lines that are not ours. */
function positions(lines: readonly Line[], words: string[]): ({ from: number; to: number } | undefined)[] {
  const index = indexOf(words);
  let at = 0;
  return lines.map((line) => {
    const own = wordsOf(line.text);
    if (own.length === 0) return undefined;
    const next = startsAt(words, at, own)
      ? at
      : (index.get(own.slice(0, RUN).join(" ")) ?? []).find((k) => k >= at);
    if (next === undefined || !startsAt(words, next, own)) return undefined;
    at = next + own.length;
    return { from: next, to: at };
  });
}

/** Where each run of three words begins; at most ten places a run, so that a text of one word stays linear. */
function indexOf(words: string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const key = words.slice(i, i + RUN).join(" ");
    const places = index.get(key) ?? [];
    if (places.length < 10) index.set(key, [...places, i]);
  }
  return index;
}

function startsAt(words: string[], at: number, own: string[]): boolean {
  return at + own.length <= words.length && own.every((word, i) => words[at + i] === word);
}

function wordsOf(text: string): string[] {
  const line = plain(text);
  return line === "" ? [] : line.split(" ");
}

/** Words alone: clients turn emphasis, bullets, links and quotation marks into whatever they like. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/<(?:https?:|mailto:)[^>]{0,2000}>/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function firstWords(text: string): string {
  return text.split(" ", RUN + 1).join(" ");
}

/** How many characters of the raw line its first `count` words take, with the punctuation behind them. */
function rawLength(raw: string, count: number): number {
  let seen = 0;
  for (const word of raw.matchAll(/[\p{L}\p{N}]+[^\p{L}\p{N}]*/gu)) {
    if (++seen === count) return word.index + word[0].replace(/\s+$/u, "").length;
  }
  return raw.length;
}
