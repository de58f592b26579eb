import { attributionInside } from "./attribution.ts";
import { type Line, nextMarked } from "./lines.ts";

/** Where clients wrap quoted lines, so that a tail falls out of the quotation. */
const WRAPPED = 60;

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
export function markWraps(lines: readonly Line[]): void {
  for (let i = 1; i + 1 < lines.length; i++) {
    const [above, line, below] = [lines[i - 1], lines[i], lines[i + 1]];
    if (!above || !line || !below || line.depth > 0 || above.depth === 0 || below.depth === 0) continue;
    const text = line.text.trim();
    const open = /\([^)]*$/.test(above.text.slice(-300)) && text.includes(")");
    const tail = above.text.length >= WRAPPED && !/[.?!:…。？！]["”')]?$/u.test(above.text) && text !== "";
    if (open || tail || /^\([^)]*\) ?>$/.test(text)) line.kind = "quoted";
  }
}
