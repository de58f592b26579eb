import type { CalendarPart } from "./calendar-mail.ts";
import { type Read, readEvent } from "./read-event.ts";

/** RFC 5545, 3.1: octets of a line without its CRLF. */
const MAX_OCTETS = 75;
/** Shorter words stand in any sentence by chance. */
const TELLING = 6;

/** Reads one part and says what is wrong with it. `words` are what no calendar may show. */
export function readPart(part: CalendarPart, recipient: string, words: readonly string[]): Read {
  const faults = lineFaults(part.bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(part.bytes);
  } catch {
    return { event: undefined, faults: [...faults, "is not UTF-8"] };
  }
  const { event, faults: inside } = readEvent(text, recipient, part.method);
  return { event, faults: [...faults, ...inside, ...privacyFaults(text, words)] };
}

function lineFaults(bytes: Buffer): string[] {
  const faults: string[] = [];
  const text = bytes.toString("latin1");
  if (/(^|[^\r])\n|\r(?!\n)/.test(text)) faults.push("has line ends other than CRLF");
  if (!text.endsWith("\n")) faults.push("does not end with a line end");
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries())
    if (line.length > MAX_OCTETS) faults.push(`line ${index + 1} has ${line.length} octets`);
  return faults;
}

function privacyFaults(text: string, words: readonly string[]): string[] {
  const unfolded = text
    .replace(/\r?\n[ \t]/g, "")
    .replace(/\\n/gi, " ")
    .replace(/\\([\\;,])/g, "$1");
  const shown = plain(unfolded);
  return words
    .map(plain)
    .filter((some) => some.length >= TELLING && shown.includes(some))
    .map((some) => `shows what the two talk about: “${some}”`);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
