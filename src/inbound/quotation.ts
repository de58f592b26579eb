import { attribution, attributionInside, mayEndAttribution } from "./attribution.ts";
import { headerBlockEnd } from "./header-block.ts";
import type { Line } from "./lines.ts";
import { ORIGINAL } from "./reply-words.ts";

/** An attribution is wrapped over four lines at most: Gmail and Apple Mail break it at 78 columns and at long addresses. */
const MAX_ATTRIBUTION = 4;
const RULE = /^\s*(?:_{5,}|-{5,}|={4,}|\*{5,}|—{3,}|–{3,})\s*$/;
const ORIGINALS = new Set(ORIGINAL);
/** Where clients wrap quoted lines, so that a tail falls out of the quotation. */
const WRAPPED = 60;

/**
 * Marks what is quoted, in one pass from top to bottom. Marked quotations (`>`, blockquotes) leave room for answers
 * between them; where an unmarked one begins (an attribution, header block or "Original Message" line without marks
 * below), all that follows is quoted. Returns whether there was such a cut.
 */
export function markQuotations(lines: readonly Line[]): boolean {
  markWraps(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line?.kind !== "own") continue;
    if (line.mark === "cut") return quoteFrom(lines, i, i);
    if (line.text.trim() === "") continue;
    const header = headerBlockEnd(lines, i);
    if (header > 0) return quoteFrom(lines, rulesAbove(lines, i), header);
    if (isOriginal(lines, i)) return quoteFrom(lines, rulesAbove(lines, i), i + 1);
    const start = attributionEnding(lines, i);
    if (start < 0) continue;
    for (let k = start; k <= i; k++) setKind(lines, k, "attribution");
    if (nextMarked(lines, i) === undefined) return quoteFrom(lines, i + 1, i + 1);
  }
  return false;
}

/** The first line of an attribution whose last one is `end`, or -1; of several readings the one with the fullest date. */
function attributionEnding(lines: readonly Line[], end: number): number {
  if (!mayEndAttribution(lines[end]?.text ?? "")) return -1;
  const marked = nextMarked(lines, end) !== undefined;
  let best = { start: -1, date: -1 };
  let text = "";
  for (let start = end; start >= 0 && start > end - MAX_ATTRIBUTION; start--) {
    const line = lines[start];
    if (line?.kind !== "own" || line.text.trim() === "") break;
    text = `${line.text.trim()} ${text}`.trim();
    const read = attribution(text);
    if (read && (read.sure || marked) && read.date > best.date) best = { start, date: read.date };
  }
  return best.start;
}

/** The next line that is not blank, if it is a marked quotation. */
function nextMarked(lines: readonly Line[], after: number): Line | undefined {
  for (let i = after + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line && (line.depth > 0 || line.text.trim() !== "" || line.mark === "cut")) {
      return line.depth > 0 ? line : undefined;
    }
  }
  return undefined;
}

/** `-----Original Message-----` in any language of the table, or a text between dashes right before a header block. */
function isOriginal(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? "";
  if (text.length > 90) return false;
  const inner = text
    .replace(/^[-_=—–*>\s]+|[-_=—–*:：\s]+$/gu, "")
    .toLowerCase()
    .replace(/’/g, "'");
  const dashed = /^[-_=—–*]{2,}/u.test(text) || /^begin forwarded|:$/u.test(text.toLowerCase());
  if (dashed && ORIGINALS.has(inner)) return true;
  if (!/^[-_=—–]{4,}.*[-_=—–]{4,}$/u.test(text) || inner === "" || inner.split(/\s+/).length > 5)
    return false;
  const next = [at + 1, at + 2, at + 3].find((i) => lines[i]?.text.trim());
  return next !== undefined && headerBlockEnd(lines, next) > 0;
}

/** Rules of dashes or underscores directly above a quotation belong to it (Outlook, Orange, MSN). */
function rulesAbove(lines: readonly Line[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const text = lines[i]?.text ?? "";
    if (RULE.test(text)) start = i;
    else if (text.trim() !== "") break;
  }
  return start;
}

function quoteFrom(lines: readonly Line[], start: number, body: number): true {
  for (let i = start; i < lines.length; i++) setKind(lines, i, i < body ? "attribution" : "quoted");
  return true;
}

function setKind(lines: readonly Line[], at: number, kind: Line["kind"]): void {
  const line = lines[at];
  if (line) line.kind = kind;
}

/** The lines, with those cut in two that hold both the end of an answer and the attribution of the quotation below. */
export function splitSharedLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const cut = line.kind === "own" ? attributionInside(line.text) : -1;
    if (cut <= 0 || !nextMarked(lines, i)) return [line];
    return [
      { ...line, text: line.text.slice(0, cut) },
      { ...line, text: line.text.slice(cut) },
    ];
  });
}

/**
 * The tail of a quoted line that a client wrapped without marking it ("embarrassing line wrap", RFC 3676, 1): one
 * unmarked line wedged between marked ones, under a long line that ends in mid-sentence or with an open bracket. An
 * answer written tight under a question is none: the question ends in a full stop or a question mark.
 */
function markWraps(lines: readonly Line[]): void {
  for (let i = 1; i + 1 < lines.length; i++) {
    const [above, line, below] = [lines[i - 1], lines[i], lines[i + 1]];
    if (!above || !line || !below || line.depth > 0 || above.depth === 0 || below.depth === 0) continue;
    const text = line.text.trim();
    const open = /\([^)]*$/.test(above.text.slice(-300)) && text.includes(")");
    const tail = above.text.length >= WRAPPED && !/[.?!:…。？！]["”')]?$/u.test(above.text) && text !== "";
    if (open || tail || /^\([^)]*\) ?>$/.test(text)) line.kind = "quoted";
  }
}
