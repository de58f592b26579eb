import type { WrittenLine } from "../text/sentences.ts";
import type { Intent } from "../types.ts";

/** The word that the pulse mail names, at the beginning of a line. */
const LABEL = /^\s*[*_]{0,2}note[*_]{0,2}\s*[:：][*_]{0,2}\s*/i;
/** A whole score at the beginning: "4", "4/5", "4 of 5"; not "4.5", and not "4 weeks". */
const SCORE = /^([1-5])(?:\s*(?:\/|of|out of)\s*5)?\s*(?:[,;:–—-]+\s+|\.\s+|[.,]?$)/i;

/** `note: 4, I talked too much`: lines for the writer alone, apart from everything else in the mail. */
export function takeNotes(lines: readonly WrittenLine[]): { notes: Intent[]; others: WrittenLine[] } {
  const isNote = ({ text, bullet }: WrittenLine) => LABEL.test(text.slice(bullet));
  const written = lines
    .filter(isNote)
    .map(({ text, bullet }) => text.slice(bullet).replace(LABEL, "").trim())
    .filter((words) => words !== "");
  const [first = ""] = written;
  const [found = "", score] = SCORE.exec(first) ?? [];
  const text = [first.slice(found.length).trim(), ...written.slice(1)].filter(Boolean).join("\n");
  const note: Intent = {
    kind: "note",
    ...(score ? { score: Number(score) } : {}),
    ...(text ? { text } : {}),
  };
  return { notes: written.length > 0 ? [note] : [], others: lines.filter((line) => !isNote(line)) };
}
