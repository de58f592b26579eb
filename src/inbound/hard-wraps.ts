import type { Line } from "./lines.ts";

/** A person who presses Enter does it sooner; clients wrap at 65 to 80 columns. */
const SHORTEST = 50;
const NARROWEST = 64;
const WIDEST = 80;
/** Lists, labels and rules, which begin lines of their own. */
const OPENS = /^(?:[-*•–—·>|=_#]|\(?\d{1,3}[.):]|\p{L}[.)]\s)/u;

/**
 * Joins the person's own lines that a client broke at its column: Gmail's text parts, mutt, Notes. Known by the column
 * (the next word had no room) and by how the next line begins, small, or in a script without capitals; where the HTML is
 * at hand, by what it shows in one line. Text with longer lines is not wrapped, and stays.
 */
export function joinWraps(lines: readonly Line[], shown: () => readonly Line[]): Line[] {
  const own = lines.filter((line) => line.kind === "own");
  const width = own.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (width < NARROWEST || width > WIDEST) return [...lines];
  let html: Set<string> | undefined;
  /** The pieces of each joined line, kept apart so that the next break is measured by its own line. */
  const joined: { line: Line; pieces: string[] }[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const last = above?.pieces.at(-1) ?? "";
    if (above?.line.kind === "own" && line.kind === "own" && fills(last, line.text, width)) {
      html ??= seams(shown());
      if (html.size > 0 ? html.has(seam(last, line.text)) : goesOn(last, line.text)) {
        above.pieces.push(line.text.trim());
        continue;
      }
    }
    joined.push({ line, pieces: [line.text] });
  }
  return joined.map(({ line, pieces }) => (pieces.length > 1 ? { ...line, text: pieces.join(" ") } : line));
}

/** Whether the first word of the next line had no room in this one. */
function fills(line: string, next: string, width: number): boolean {
  const word = /^\S{1,80}/u.exec(next)?.[0] ?? "";
  return line.length >= SHORTEST && word !== "" && line.length + 1 + word.length > width && !OPENS.test(next);
}

function goesOn(line: string, next: string): boolean {
  return !/[.?!:;…。？！]["”’)]?$/u.test(line) && /^["“(]?[\p{Ll}\p{Lo}]/u.test(next);
}

/** What stands at each place of a line where it might have been broken: two words before it and two behind. */
function seams(lines: readonly Line[]): Set<string> {
  const found = new Set<string>();
  for (const line of lines) {
    if (line.kind !== "own") continue;
    const words = wordsOf(line.text);
    for (let i = 1; i < words.length; i++)
      found.add(key(words.slice(Math.max(0, i - 2), i), words.slice(i, i + 2)));
  }
  return found;
}

function seam(line: string, next: string): string {
  return key(wordsOf(line).slice(-2), wordsOf(next).slice(0, 2));
}

function key(before: string[], behind: string[]): string {
  return `${before.join(" ")}|${behind.join(" ")}`;
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
