import type { Line } from "./lines.ts";
import { REGARDS, THANKS } from "./reply-words.ts";
import { isBlank, isContact, isName, looksSigned, MAX_SIGNATURE, SHORT } from "./signed.ts";

type Span = { start: number; end: number };

const REGARD = new Set(REGARDS);
const THANK = new Set(THANKS);
/** Sign-offs that are everyday words too ("tak" is Polish for yes): they count with a comma behind them only. */
const EVERYDAY = new Set(
  "best,love,yours,warmly,t.,att,att.,br,kr,ty,tak,thân,see you,take care,respectfully,talk soon".split(","),
);

/**
 * The sign-off at the end of `run[0..end)`, with the name and contact lines below it. Thanks alone are content; thanks
 * over a name are a sign-off. A postscript below stays the writer's.
 */
export function signOffIn(run: readonly Line[], end: number): Span | undefined {
  const postscript = run.findIndex((line, i) => i < end && /^p\.?\s?s\.?\s?[:.\s-]/i.test(line.text.trim()));
  const last = postscript > 0 ? postscript : end;
  const below: Line[] = [];
  for (let i = last - 1; i >= 0 && below.length <= MAX_SIGNATURE; i--) {
    const line = run[i];
    if (!line || isBlank(line)) continue;
    if (closes(run, i, below)) return { start: earlier(run, i), end: last };
    if (!looksSigned(line)) return undefined;
    below.unshift(line);
  }
  return undefined;
}

/** Whether line `at` is a sign-off, given the lines with text below it, which all look like a signature. */
function closes(run: readonly Line[], at: number, below: readonly Line[]): boolean {
  const text = run[at]?.text.trim() ?? "";
  if (text.length > SHORT) return false;
  const phrase = phraseOf(text);
  const comma = /[,،、，]$/u.test(text);
  const next = below[0]?.text ?? "";
  if (EVERYDAY.has(phrase) && !comma) return phrase === "best" && isBlank(run[at - 1]) && isName(next);
  if (REGARD.has(phrase)) return below.length === 0 || isName(next, true) || isContact({ text: next });
  if (THANK.has(phrase)) return isName(next, comma);
  return signsInOneLine(text) || (signsWithDash(text) && !hasOtherItems(run, at));
}

/** "Regards, Roman", "Viele Grüße Anna", "Mvh Noa". */
function signsInOneLine(text: string): boolean {
  const comma = text.search(/[,،、，]\s*\S/u);
  if (comma > 0) {
    const before = phraseOf(text.slice(0, comma));
    return (REGARD.has(before) || THANK.has(before)) && isName(text.slice(comma + 1));
  }
  const words = text.split(/\s+/);
  return [1, 2].some((n) => {
    const before = phraseOf(words.slice(0, -n).join(" "));
    return REGARD.has(before) && !EVERYDAY.has(before) && isName(words.slice(-n).join(" "));
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
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\p{Extended_Pictographic}|\ufe0f/gu, "")
    .replace(/^[\s*_]+|[\s,.!*_،、，。:;)-]+$/gu, "");
}
