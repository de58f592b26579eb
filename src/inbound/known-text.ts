import { freeAppended } from "./appended-answers.ts";
import type { Line } from "./lines.ts";
import { isOurLink, isQuestion, type OurText, placeOf, RUN, readOurs, wordsOf } from "./our-text.ts";

/** From this share of our mail's words on, an unmarked text contains our mail. */
const MOSTLY = 0.5;

/**
 * Uses the text of our mail to tell answers from quotation where the client's marks do not: words appended to a quoted
 * line become an answer; lines inserted into an unmarked quotation become answers when our mail has nothing in that
 * place; and our mail copied without any mark becomes quotation. What a person wrote above the quotation is never
 * touched: they may well choose one of our own suggestions word for word.
 */
export function markKnown(lines: readonly Line[], sent: string): Line[] {
  const ours = readOurs(sent);
  if (ours.words.length < RUN) return [...lines];
  if (!lines.some((line) => line.kind === "quoted")) markCopied(lines, ours);
  else if (lines.some((line) => line.kind === "quoted" && line.depth === 0)) freeInserted(lines, ours);
  return freeAppended(lines, ours);
}

/** Our mail without a single mark in it: some clients, and people who copy two or more of the questions out. */
function markCopied(lines: readonly Line[], ours: OurText): void {
  const places = placesOf(lines, ours);
  const found = lines.filter((_, i) => places[i] !== undefined);
  const known = found.reduce((sum, line) => sum + wordsOf(line.text).length, 0);
  const questions = found.filter((line) => isQuestion(line.text)).length;
  if (known < ours.words.length * MOSTLY && questions < 2) return;
  for (const line of found) line.kind = "quoted";
  for (const line of lines) if (isOurLink(ours, line.text)) line.kind = "quoted";
}

/**
 * Answers inside an unmarked quotation. Our mail's words are followed through it in order; a line that is not among
 * them is an answer only if our mail goes on right after it as if it were not there. Where our mail has other words in
 * that place (it was rendered anew, and times and topics may differ), the line is taken for those.
 */
function freeInserted(lines: readonly Line[], ours: OurText): void {
  const area = lines.slice(lines.findIndex((line) => line.kind === "quoted" && line.depth === 0));
  const places = placesOf(area, ours);
  if (places.filter((place) => place !== undefined).length < 2) return;
  let pending: Line[] = [];
  let at: number | undefined;
  area.forEach((line, i) => {
    const place = places[i];
    if (wordsOf(line.text).length === 0) return;
    if (place === undefined) {
      if (at !== undefined && line.kind === "quoted") pending.push(line);
      return;
    }
    if (place.from === at) for (const answer of pending) answer.kind = "own";
    pending = [];
    at = place.to;
  });
  if (at === ours.words.length) for (const answer of pending) answer.kind = "own";
}

/** Where in our mail's words each line stands, searched forward only. */
function placesOf(lines: readonly Line[], ours: OurText): ReturnType<typeof placeOf>[] {
  let at = 0;
  return lines.map((line) => {
    const place = placeOf(ours, line.text, at);
    at = place?.to ?? at;
    return place;
  });
}
