import { addDays, isLocalDate, type LocalDate } from "../domain/time.ts";
import { type Mention, mentions, weekdayMention } from "./away-dates.ts";
import { BACK, BACK_AFTER, FILLERS, SPAN, TOMORROW, UNTIL, UNTIL_AFTER, UNTIL_BEFORE } from "./away-words.ts";
import type { InboundMail } from "./inbound-mail.ts";
import { replyText } from "./reply-text.ts";

/** An away message says it in its first lines; below come addresses and opening hours. UTF-16 units. */
const MAX_TEXT = 3000;

/**
 * The last day away (`YYYY-MM-DD`) that an out-of-office message names, or null: the end of a span, the day after
 * "until", or the day before the one its writer is back ("back on the 12th" is the 11th). Dates without a year are read
 * from the mail's own date; without one, only full dates count. Never throws.
 */
export function awayUntil(mail: InboundMail): LocalDate | null {
  const body = replyText(mail);
  const text = `${mail.subject}\n${body.reply || body.signature}`.slice(0, MAX_TEXT).toLowerCase();
  const written = mail.date?.slice(0, 10) ?? "";
  const dated = isLocalDate(written);
  const today = dated ? written : "1970-01-01";
  const sensible = (date: LocalDate) => !dated || date >= today;
  const found: { last: LocalDate; sure: boolean }[] = [];
  for (const sentence of sentences(text)) {
    const days = mentions(sentence, today).filter(
      (day) => dated || sentence.slice(day.start, day.end).match(/\d{4}/),
    );
    found.push(...lastDays(sentence, days), ...(days.length === 0 && dated ? backSoon(sentence, today) : []));
  }
  const usable = found.filter(({ last }) => sensible(last));
  return (usable.find(({ sure }) => sure) ?? usable[0])?.last ?? null;
}

function lastDays(sentence: string, days: Mention[]): { last: LocalDate; sure: boolean }[] {
  const until = days.filter((day, i) => isUntil(sentence, day) || endsSpan(sentence, day, days[i - 1]));
  if (until.length > 0) return until.map((day) => ({ last: day.date, sure: true }));
  const back = backDay(sentence, days);
  return back ? [{ last: addDays(back.date, -1), sure: false }] : [];
}

/** "until Friday, the 14 April": the word, then nothing but articles and a weekday, then the date. */
function isUntil(sentence: string, day: Mention): boolean {
  if (UNTIL_AFTER.test(sentence.slice(day.end, day.end + 20))) return true;
  if (UNTIL_BEFORE.test(sentence.slice(0, day.start).slice(-3))) return true;
  const before = wordsOf(sentence.slice(Math.max(0, day.start - 40), day.start));
  for (let i = before.length - 1; i >= 0 && i >= before.length - 4; i--) {
    const word = before[i] ?? "";
    if (UNTIL.has(word)) return true;
    if (!FILLERS.has(word) && weekdayMention(word, day.date) === undefined) return false;
  }
  return false;
}

/** "3 April to 14 April", "3–14 April", "03.04.–14.04.": the second of two joined days, or a day joined to a bare number. */
function endsSpan(sentence: string, day: Mention, previous: Mention | undefined): boolean {
  if (previous && previous.date < day.date && SPAN.test(sentence.slice(previous.end, day.start))) return true;
  const number = /(\d{1,2})(\D{1,12})$/.exec(sentence.slice(Math.max(0, day.start - 16), day.start));
  return number !== null && SPAN.test(number[2] ?? "");
}

/** The day nearest to a word of returning in the sentence, before or after it. */
function backDay(sentence: string, days: Mention[]): Mention | undefined {
  const words = [...sentence.matchAll(/[\p{L}'’]+/gu)].filter((word) => BACK.has(word[0]));
  if (words.length === 0) return days.find((day) => BACK_AFTER.test(sentence.slice(day.end, day.end + 40)));
  let nearest: { day: Mention; far: number } | undefined;
  let at = 0;
  for (const day of days) {
    const far = (i: number) => Math.abs(day.start - (words[i]?.index ?? Number.POSITIVE_INFINITY));
    // Both stand in the sentence's order, so the word nearest to a day is never before that of the day before.
    while (far(at + 1) <= far(at)) at++;
    if (nearest === undefined || far(at) < nearest.far) nearest = { day, far: far(at) };
  }
  return nearest?.day;
}

/** "Back on Monday", "back tomorrow". */
function backSoon(sentence: string, today: LocalDate): { last: LocalDate; sure: boolean }[] {
  const words = wordsOf(sentence);
  if (!words.some((word) => BACK.has(word))) return [];
  if (TOMORROW.test(sentence)) return [{ last: today, sure: false }];
  const day = words.map((word) => weekdayMention(word, today)).find((date) => date !== undefined);
  return day ? [{ last: addDays(day, -1), sure: false }] : [];
}

/** At line ends and after a full stop that ends a sentence: not behind a number ("12. April") or an abbreviation. */
function sentences(text: string): string[] {
  return text
    .split(/\n|(?<=[^\d\s]{3})[.](?=\s)|[!?。！？]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}'’]+(?:[/.]{1,3}[\p{L}\p{M}'’]+)*/gu) ?? [];
}
