import { attribution, beginsInside, mayEndAttribution } from "./attribution.ts";
import { headerBlockEnd } from "./header-block.ts";
import { type Line, nextMarked } from "./lines.ts";
import { markWraps } from "./lost-breaks.ts";
import { wordsOf } from "./reply-words/index.ts";
import { isBlank } from "./signed.ts";

/** An attribution is wrapped over four lines at most: Gmail and Apple Mail break it at 78 columns and at long addresses. */
const MAX_ATTRIBUTION = 4;
const RULE = /^\s*(?:_{5,}|-{5,}|={4,}|\*{5,}|—{3,}|–{3,})\s*$/;
/** "---Original---" (QQ on phones). */
const TITLED_RULE = /^\s*[-=_—–]{3,}.{1,40}[-=_—–]{3,}\s*$/;
const ORIGINALS = new Set(wordsOf("original"));
/** A name that stands above its address, alone in its line. */
const MAX_NAME = 60;

/**
 * Marks what is quoted, in one pass from top to bottom. Marked quotations (`>`, blockquotes) leave room for answers
 * between them; where an unmarked one begins (an attribution, header block or "Original Message" line without marks
 * below), all that follows is quoted. Returns whether there was such a cut.
 */
export function markQuotations(lines: readonly Line[]): boolean {
  markWraps(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line?.kind === "quoted" && lines[i - 1]?.kind === "own") ruleAbove(lines, i);
    if (line?.kind !== "own") continue;
    if (line.mark === "cut") return quoteFrom(lines, i, i);
    if (line.text.trim() === "") continue;
    const header = headerBlockEnd(lines, i);
    if (header > 0) return quoteFrom(lines, introducedFrom(lines, rulesAbove(lines, i)), header);
    if (isOriginal(lines, i)) return quoteFrom(lines, rulesAbove(lines, i), i + 1);
    const start = attributionEnding(lines, i);
    if (start < 0) continue;
    for (let k = start; k <= i; k++) setKind(lines, k, "attribution");
    if (nextMarked(lines, i) === undefined) return quoteFrom(lines, i + 1, i + 1);
  }
  return false;
}

/** The first line of an attribution whose last one is `end`, or -1; of several readings the one with the fullest date and an address. */
function attributionEnding(lines: readonly Line[], end: number): number {
  if (!mayEndAttribution(lines[end]?.text ?? "")) return -1;
  const marked = nextMarked(lines, end) !== undefined;
  let best = { start: -1, seen: -1 };
  let text = "";
  for (let start = end; start >= 0 && start > end - MAX_ATTRIBUTION; start--) {
    const line = lines[start];
    if (line?.kind !== "own" || line.text.trim() === "") break;
    text = `${line.text.trim()} ${text}`.trim();
    const read = attribution(text);
    const sure = read?.sure || (read?.apart && isBlank(lines[start - 1]) && isBlank(lines[end + 1]));
    const seen = read && (sure || marked) ? read.date + (read.address ? 1 : 0) : -1;
    if (seen > best.seen) best = { start, seen };
  }
  return nameAbove(lines, best.start) ? best.start - 1 : best.start;
}

/** `Noa Levi` / `<n@…> ezt írta:`: where the name comes first, the line breaks between it and a long address. */
function nameAbove(lines: readonly Line[], start: number): boolean {
  const [above, first] = [lines[start - 1], lines[start]];
  if (above?.kind !== "own" || !first || !beginsInside(first.text)) return false;
  const name = above.text.trim();
  return name !== "" && name.length <= MAX_NAME && !/[.?!:,;]$/u.test(name);
}

/** `-----Original Message-----` in any language of the table, or a text between dashes right before a header block. */
function isOriginal(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? "";
  if (text.length > 90) return false;
  const inner = text
    .replace(/^[-_=—–*>\s]+|[-_=—–*:：\s]+$/gu, "")
    .toLowerCase()
    .replace(/’/g, "'");
  const dashed = /^[-_=—–*]{2,}|:$/u.test(text);
  if (dashed && ORIGINALS.has(inner)) return true;
  if (!/^[-_=—–]{4,}.*[-_=—–]{4,}$/u.test(text) || inner === "" || inner.split(/\s+/).length > 5)
    return false;
  const next = [at + 1, at + 2, at + 3].find((i) => lines[i]?.text.trim());
  return next !== undefined && headerBlockEnd(lines, next) > 0;
}

/** "--- n@… wrote:" above a header block (Juno): an attribution that needs no marks below it. */
function introducedFrom(lines: readonly Line[], at: number): number {
  const above = [at - 1, at - 2].find((i) => lines[i]?.text.trim());
  const text = above === undefined ? "" : (lines[above]?.text ?? "");
  return above !== undefined && text.includes("@") && attribution(text) ? above : at;
}

/** Rules of dashes or underscores directly above a quotation belong to it (Outlook, Orange, MSN). */
function rulesAbove(lines: readonly Line[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const text = lines[i]?.text ?? "";
    if (RULE.test(text) || TITLED_RULE.test(text)) start = i;
    else if (text.trim() !== "") break;
  }
  return start;
}

/** A rule right above a marked quotation is the client's too (Centrum.cz, Laposte). */
function ruleAbove(lines: readonly Line[], at: number): void {
  const start = rulesAbove(lines, at);
  for (let i = start; i < at; i++) setKind(lines, i, "attribution");
}

function quoteFrom(lines: readonly Line[], start: number, body: number): true {
  for (let i = start; i < lines.length; i++) setKind(lines, i, i < body ? "attribution" : "quoted");
  return true;
}

function setKind(lines: readonly Line[], at: number, kind: Line["kind"]): void {
  const line = lines[at];
  if (line) line.kind = kind;
}
