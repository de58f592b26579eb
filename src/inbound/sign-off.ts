import type { Line } from "./lines.ts";
import { folded, wordsOf } from "./reply-words/index.ts";
import type { OwnName } from "./sender-name.ts";
import { isBlank, isContact, isName, looksPrinted, looksSigned, MAX_SIGNATURE, SHORT } from "./signed.ts";

type Span = { start: number; end: number };

const REGARD = new Set(wordsOf("regards"));
const THANK = new Set(wordsOf("thanks"));
/** Sign-offs that are everyday words too ("tak" is Polish for yes): they count with a comma or the writer's name only. */
const EVERYDAY = new Set(wordsOf("everyday"));
const FORMAL = wordsOf("formal");
const MAX_FORMAL = 160;
/** "Viele Grüße aus Berlin", "Danke und viele Grüße": words around a sign-off, with it in all. */
const MAX_WORDS = 6;

/**
 * The sign-off at the end of `run[0..end)`, with the name and contact lines below it. Thanks alone are content; thanks
 * over a name are a sign-off. A postscript below stays the writer's.
 */
export function signOffIn(run: readonly Line[], end: number, isOwnName: OwnName): Span | undefined {
  const postscript = run.findIndex((line, i) => i < end && /^p\.?\s?s\.?\s?[:.\s-]/i.test(line.text.trim()));
  const last = postscript > 0 ? postscript : end;
  const below: Line[] = [];
  for (let i = last - 1; i >= 0 && below.length <= MAX_SIGNATURE; i--) {
    const line = run[i];
    if (!line || isBlank(line)) continue;
    if (closes(run, i, below, isOwnName)) return { start: earlier(run, i), end: last };
    if (!looksSigned(line) && !looksPrinted(line)) return undefined;
    below.unshift(line);
  }
  return undefined;
}

/** Whether line `at` is a sign-off, given the lines with text below it, which all look like a signature. */
function closes(
  run: readonly Line[],
  at: number,
  below: readonly { text: string }[],
  isOwnName: OwnName,
): boolean {
  const text = run[at]?.text.trim() ?? "";
  const next = below[0]?.text ?? "";
  const own = isOwnName(next);
  if (text.length > MAX_FORMAL) return false;
  if (FORMAL.some((phrase) => folded(text).startsWith(phrase))) return own || isName(next);
  if (text.length > SHORT) return false;
  const phrase = phraseOf(text);
  const comma = /[,،、，]$/u.test(text);
  if (EVERYDAY.has(phrase) && !comma)
    return own || (phrase === "best" && isBlank(run[at - 1]) && isName(next));
  if (REGARD.has(phrase)) return below.length === 0 || own || isName(next, true) || isContact({ text: next });
  if (THANK.has(phrase)) return own || isName(next, comma);
  if ((own || isName(next)) && holdsRegards(phrase)) return true;
  return signsInOneLine(text, isOwnName) || (signsWithDash(text) && !hasOtherItems(run, at));
}

/** "Viele Grüße aus Berlin", "Danke und viele Grüße". */
function holdsRegards(phrase: string): boolean {
  const words = phrase.split(" ");
  if (words.length > MAX_WORDS) return false;
  return words.some((_, i) => {
    const opens = i >= 2 && REGARD.has(words.slice(0, i).join(" "));
    return (
      opens || (i >= 2 && THANK.has(words.slice(0, i - 1).join(" ")) && REGARD.has(words.slice(i).join(" ")))
    );
  });
}

/** "Regards, Roman", "Viele Grüße Anna", "Mvh Noa"; "노아 드림" puts the verb last. */
function signsInOneLine(text: string, isOwnName: OwnName): boolean {
  const named = (name: string) => isName(name) || isOwnName(name);
  const comma = text.search(/[,،、，]\s*\S/u);
  if (comma > 0) {
    const before = phraseOf(text.slice(0, comma));
    return (REGARD.has(before) || THANK.has(before)) && named(text.slice(comma + 1));
  }
  const words = text.split(/\s+/);
  if (words.length <= 3 && /(?:드림|올림)\.?$/u.test(text)) return true;
  return [1, 2].some((n) => {
    const before = phraseOf(words.slice(0, -n).join(" "));
    const name = words.slice(-n).join(" ");
    if (isOwnName(name)) return REGARD.has(before) || THANK.has(before);
    return REGARD.has(before) && !EVERYDAY.has(before) && isName(name);
  });
}

/** "-Noa Levi", "— Noa": the writer's name behind a dash. A list item has a space behind its hyphen, or others beside it. */
function signsWithDash(text: string): boolean {
  return /^(?:-(?=\S)|[—–]\s?)\p{Lu}/u.test(text) && isName(text.replace(/^[-—–]\s?/u, ""));
}

function hasOtherItems(run: readonly Line[], at: number): boolean {
  const above = run.slice(0, at).findLast((line) => !isBlank(line));
  return above?.text.trim().endsWith(":") || run.some((line, i) => i !== at && /^\s*[-*•–]/.test(line.text));
}

/** A sign-off of two lines (此致 / 敬礼); "Thanks," above "Best regards" belongs to it only where a comma says so. */
function earlier(run: readonly Line[], at: number): number {
  const above = run[at - 1]?.text.trim() ?? "";
  const phrase = phraseOf(above);
  const regards = REGARD.has(phrase) && !EVERYDAY.has(phrase);
  return regards || (above.endsWith(",") && THANK.has(phrase)) ? at - 1 : at;
}

function phraseOf(text: string): string {
  return folded(text)
    .replace(/\p{Extended_Pictographic}|\ufe0f/gu, "")
    .replace(/^[\s*_]+|[\s,.!*_،、，。！~:;)-]+$/gu, "");
}
