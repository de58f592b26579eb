import type { CalendarPart } from "./calendar-mail.ts";
import { byteFaults, contentLines, grammarFaults } from "./line-faults.ts";
import { type Read, readEvent } from "./read-event.ts";

/** Shorter words stand in any sentence by chance. */
const TELLING = 6;

/** Reads one part and says what is wrong with it. `words` are what no calendar may show. */
export function readPart(part: CalendarPart, recipient: string, words: readonly string[]): Read {
  const faults = byteFaults(part.bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(part.bytes);
  } catch {
    return { event: undefined, faults: [...faults, "is not UTF-8"] };
  }
  const lines = contentLines(text);
  const { event, faults: inside } = readEvent(text, recipient, part.method);
  return { event, faults: [...faults, ...grammarFaults(lines), ...inside, ...privacyFaults(lines, words)] };
}

function privacyFaults(lines: readonly string[], words: readonly string[]): string[] {
  const shown = plain(
    lines
      .join("\n")
      .replace(/\\n/gi, " ")
      .replace(/\\([\\;,])/g, "$1"),
  );
  return words
    .map(plain)
    .filter((some) => some.length >= TELLING && shown.includes(some))
    .map((some) => `shows what the two talk about: “${some}”`);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
