import { footerStart, namesList } from "./footers.ts";
import type { Line } from "./lines.ts";
import type { OwnName } from "./sender-name.ts";
import { signOffIn } from "./sign-off.ts";
import { isBlank, isContact, isContactBlock, isName, looksSigned, MAX_SIGNATURE } from "./signed.ts";

/** Where a run of own lines stands: `closing` the mail or the words before its quotation, `above` further words. */
type Place = { closing: boolean; above: boolean };

/**
 * Marks the signature in one run of a person's own lines, which ends where a quotation begins or the mail ends. In an
 * answer between quotations only what is unmistakable is marked.
 */
export function markSignature(run: readonly Line[], { closing, above }: Place, isOwnName: OwnName): void {
  const end = footerStart(run);
  mark(run, end, run.length);
  const separator = separatorIn(run, end, isOwnName);
  if (separator >= 0) mark(run, separator, blockEnd(run, separator));
  if (!closing) return;
  const body = separator >= 0 ? separator : end;
  const signOff = signOffIn(run, body, isOwnName);
  if (signOff) mark(run, signOff.start, signOff.end);
  else mark(run, Math.min(contactsStart(run, body), nameStart(run, body, isOwnName, above)), body);
}

/** Where the writer's name, the last line with text below other text of theirs, stands; else `end`. */
function nameStart(run: readonly Line[], end: number, isOwnName: OwnName, above: boolean): number {
  let last = end - 1;
  while (last > 0 && isBlank(run[last])) last--;
  const below = above || run.slice(0, Math.max(0, last)).some((line) => !isBlank(line));
  return below && isOwnName(run[last]?.text ?? "") ? last : end;
}

function mark(run: readonly Line[], start: number, end: number): void {
  for (const line of run.slice(start, end)) line.kind = "signature";
}

const RULE = /^[-—–_=]+$/u;

/**
 * The line with which a signature begins: `-- ` (RFC 3676, 4.3), what the HTML calls one, or a rule with a list's
 * footer or nothing but contact lines below it. -1 when there is none.
 */
function separatorIn(run: readonly Line[], end: number, isOwnName: OwnName): number {
  const rules = run.filter((line) => RULE.test(line.text.trim())).length;
  for (let i = 0; i < end; i++) {
    if (run[i]?.mark === "signature") return i;
    const text = run[i]?.text.trim() ?? "";
    if (!RULE.test(text)) continue;
    const below = nextLines(run, i + 1, end, MAX_SIGNATURE * 2 + 1);
    if (below.slice(0, 4).some(namesList)) return i;
    if (text === "--" && below.length <= MAX_SIGNATURE * 2) return i;
    // Several rules part several topics; one with a single word below it may do so too.
    if (rules === 1 && isContactBlock(below) && (below.length > 1 || /\s/.test(below[0]?.text.trim() ?? "")))
      return i;
    if (below.length === 1 && isOwnName(below[0]?.text ?? "")) return i;
  }
  return -1;
}

/** The next `count` lines with text; no more, since there may be a rule on every line. */
function nextLines(run: readonly Line[], start: number, end: number, count: number): Line[] {
  const found: Line[] = [];
  for (let i = start; i < end && i < start + count * 4 && found.length < count; i++) {
    const line = run[i];
    if (line && !isBlank(line)) found.push(line);
  }
  return found;
}

/** Text behind a signature block that the HTML closes is the writer's again; without such an end it runs to the last line. */
function blockEnd(run: readonly Line[], start: number): number {
  const end = run.findIndex((line, i) => i > start && line.mark === "end");
  return run[start]?.mark === "signature" && end > 0 ? end : run.length;
}

/** Where a closing paragraph of a name and at least two ways to reach its owner begins, without any sign-off; else `end`. */
function contactsStart(run: readonly Line[], end: number): number {
  let last = end;
  while (last > 0 && isBlank(run[last - 1])) last--;
  let start = last;
  while (start > 0 && !isBlank(run[start - 1])) start--;
  const block = run.slice(start, last);
  const above = run.slice(0, start).findLast((line) => !isBlank(line));
  // "Please write to:" and a card below it is what somebody wanted to say.
  if (!above || /[:：]$/u.test(above.text.trim())) return end;
  const card =
    block.filter(isContact).length >= 2 && isName(block[0]?.text ?? "") && block.every(looksSigned);
  return card ? start : end;
}
