import type { Span } from "../talk/hall.ts";
import type { WrittenLine } from "./sentences.ts";

/** A line of content, without its bullet. */
export interface Line {
  text: string;
  /** Its bullet ("-", "1)"), or "". */
  bullet: string;
  indent: number;
  /** Whether an empty line, or one that was used up, stands before it. */
  apart: boolean;
}

/** The lines without what was used up; a line that nothing is left of is gone. */
export function remaining(
  lines: readonly WrittenLine[],
  used: readonly (readonly Span[])[],
  text: string,
): Line[] {
  const left: Line[] = [];
  let end = 0;
  lines.forEach((line, index) => {
    const words = cut(line, used[index] ?? []);
    if (words === "") return;
    const gap = text.slice(end, line.at);
    const apart = left.length > 0 && (gap.split("\n").length > 2 || gap.trim() !== "");
    left.push({ text: words, bullet: line.text.slice(0, line.bullet).trim(), indent: line.indent, apart });
    end = line.end;
  });
  return left;
}

function cut({ text, at, bullet }: WrittenLine, spans: readonly Span[]): string {
  if (spans.length === 0) return text.slice(bullet).trim();
  const pieces: string[] = [];
  let from = at + bullet;
  for (const span of [...spans, { at: at + text.length, end: at + text.length }]) {
    pieces.push(tidy(text.slice(from - at, span.at - at)));
    from = span.end;
  }
  return pieces.filter((piece) => piece !== "").join(" ");
}

/** What stood between two stretches that are gone needs neither their comma nor their dash. */
function tidy(piece: string): string {
  const trimmed = piece.replace(/^[\s,;:.!?…–—)-]+/, "").trimEnd();
  return /[\p{L}\p{N}]/u.test(trimmed) ? trimmed.replace(/[\s,;:–—(-]+$/, "") : "";
}
