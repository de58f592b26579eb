import type { Line } from "./lines.ts";
import { type OurText, RUN, wordsOf } from "./our-text.ts";

/**
 * `> 3. Did they listen? Yes, mostly`: what follows a question of ours on the same line is the answer. Elsewhere more
 * words on a line mean little: clients make their own text of our HTML, and it breaks in other places than ours.
 */
export function freeAppended(lines: readonly Line[], ours: OurText): Line[] {
  const asked = lines.map((line) => (isText(line) ? askedWords(ours, line.text) : 0));
  const first = lines.findIndex((line) => line.kind === "quoted");
  // "Not for me, sorry." happens to begin like a line of ours; two such lines without any quotation are our questions.
  const copied = first < 0 && asked.filter((count) => count > 0).length >= 2;
  return lines.flatMap((line, i): Line[] => {
    const count = asked[i] ?? 0;
    if (count === 0 || !(copied || (first >= 0 && i >= first))) return [line];
    const cut = rawLength(line.text, count);
    return [
      { ...line, text: line.text.slice(0, cut).trimEnd(), kind: "quoted" },
      { ...line, text: line.text.slice(cut).trim(), kind: "own", depth: 0 },
    ];
  });
}

function isText(line: Line): boolean {
  return line.kind === "own" || line.kind === "quoted";
}

/** How many words at a line's beginning are a question of ours; 0 where no other words follow them. */
function askedWords(ours: OurText, text: string): number {
  const own = wordsOf(text);
  if (own.length <= RUN) return 0;
  const places = ours.starts.get(own.slice(0, RUN).join(" ")) ?? [];
  const most = places.reduce((count, start) => Math.max(count, askedFrom(ours, start, own)), 0);
  // Two questions of ours may begin alike: what is one of them whole is no answer to the other.
  return most < RUN || most === own.length ? 0 : most;
}

/** How many of `own` repeat our words from `start` up to the last end of a question, or all that they are. */
function askedFrom({ words, questions }: OurText, start: number, own: string[]): number {
  let same = 0;
  let asked = 0;
  while (same < own.length && words[start + same] === own[same]) {
    same++;
    if (questions.has(start + same)) asked = same;
  }
  return same === own.length ? same : asked;
}

/** How many characters of the raw line its first `count` words take, with the punctuation behind them. */
function rawLength(raw: string, count: number): number {
  let seen = 0;
  for (const word of raw.matchAll(/[\p{L}\p{N}]+[^\p{L}\p{N}]*/gu)) {
    if (++seen === count) return word.index + word[0].replace(/\s+$/u, "").length;
  }
  return raw.length;
}
