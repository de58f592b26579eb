import type { Address } from "./address.ts";
import { joinWraps } from "./hard-wraps.ts";
import { htmlLines } from "./html-text.ts";
import { markKnown } from "./known-text.ts";
import { joinLines, type Line, textLines } from "./lines.ts";
import { splitSharedLines } from "./lost-breaks.ts";
import { markQuotations } from "./quotation.ts";
import { ownName } from "./sender-name.ts";
import { markSignature } from "./signature.ts";

/** An answer and the quotation it stands under; `quoted` is `""` for what stands above all quotations. */
export type Part = { quoted: string; reply: string };
export type Reply = { reply: string; quoted: string; signature: string; parts: Part[] };

/** Longer text than this is cut; no person writes it. UTF-16 units. */
const MAX_INPUT = 1024 * 1024;
const MAX_PARTS = 1000;

/**
 * What a person wrote now: without quotation, attribution, signature, sign-off and phone footer, in the order written.
 * Answers between quoted lines are kept, and `parts` says what each stands under. Everything left out is in `quoted`
 * or `signature`. `sent` is our mail being answered, where known: it tells answers from quotation where the client
 * marked nothing. `from` tells a last line that is the writer's name from one that is an answer. Lines that a client
 * broke at its column are whole again. A message that is only a sign-off is its own reply. Linear in the input; never
 * throws.
 */
export function replyText(mail: {
  text?: string;
  html?: string;
  sent?: string;
  from?: Partial<Address>;
}): Reply {
  const text = (mail.text ?? "").slice(0, MAX_INPUT);
  const html = text.trim() === "" ? (mail.html ?? "").slice(0, MAX_INPUT) : "";
  const read = splitSharedLines(html === "" ? textLines(text) : htmlLines(html));
  const cut = markQuotations(read);
  if (cut && html !== "") freeUnclosed(read);
  const known = mail.sent ? markKnown(read, mail.sent.slice(0, MAX_INPUT)) : read;
  const runs = ownRuns(known);
  const isOwnName = ownName(mail.from);
  runs.forEach((run, i) => {
    markSignature(run, { closing: i === 0 || i === runs.length - 1, above: i > 0 }, isOwnName);
  });
  keepOnlySignOff(known, runs);
  const lines = joinWraps(known, () => (html === "" ? htmlLines((mail.html ?? "").slice(0, MAX_INPUT)) : []));
  return {
    reply: joinRuns(lines),
    quoted: joinLines(lines.filter((line) => line.kind === "quoted" || line.kind === "attribution")),
    signature: joinLines(lines.filter((line) => line.kind === "signature")),
    parts: partsOf(lines).slice(0, MAX_PARTS),
  };
}

/**
 * HTML whose quotation never closes (and so counts as none), with nothing above its attribution: the answer must be
 * somewhere below, so all of it is given rather than nothing.
 */
function freeUnclosed(lines: readonly Line[]): void {
  const start = lines.findIndex((line) => line.mark === "unclosed");
  if (start < 0 || lines.some((line) => line.kind === "own" && line.text.trim() !== "")) return;
  for (const line of lines.slice(start)) if (line.kind === "quoted" && line.depth === 0) line.kind = "own";
}

/** Own lines; answers that quotation lies between are paragraphs of their own. */
function joinRuns(lines: readonly Line[]): string {
  const out: { text: string }[] = [];
  lines.forEach((line, i) => {
    if (line.kind !== "own") return;
    if (lines[i - 1]?.kind === "quoted") out.push({ text: "" });
    out.push(line);
  });
  // Yahoo's text parts begin with a space.
  return joinLines(out).trimStart();
}

/** The stretches of own lines between quotations that hold any text. */
function ownRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (line.kind === "own") run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].filter((own) => own.some((line) => line.text.trim() !== ""));
}

/** "Thanks, Noa" and nothing else is an answer; a phone's footer or a business card alone is not. */
function keepOnlySignOff(lines: readonly Line[], runs: readonly Line[][]): void {
  if (lines.some((line) => line.kind === "own" && line.text.trim() !== "")) return;
  const first = runs[0] ?? [];
  const words = first.findIndex((line) => line.text.trim() !== "");
  const copy = first.map((line): Line => ({ ...line, kind: "own" }));
  markSignature(copy, { closing: false, above: false }, () => false);
  if (copy[words]?.kind !== "own") return;
  first.forEach((line, i) => {
    line.kind = copy[i]?.kind ?? line.kind;
  });
}

function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let quoted: Line[] = [];
  let reply: Line[] = [];
  const close = () => {
    const text = joinLines(reply);
    if (text !== "") {
      parts.push({ quoted: joinLines(quoted), reply: text });
      quoted = [];
    }
    reply = [];
  };
  for (const line of lines) {
    if (line.kind === "own") reply.push(line);
    else if (line.kind === "quoted") {
      if (line.text.trim() !== "") close();
      quoted.push(line);
    }
  }
  close();
  return parts;
}
