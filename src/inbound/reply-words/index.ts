import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { ca } from "./ca.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hu } from "./hu.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import type { ReplyWords } from "./shape.ts";
import { sk } from "./sk.ts";
import { sv } from "./sv.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** Every language there is a table of; what they share is in each of them. */
const LANGUAGES: readonly ReplyWords[] = [
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  he,
  hu,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
];

/** Arabic's vowel signs, which people write or leave out. */
const VOWELS = /[\u064b-\u0652]/g;

/** Text as the tables have it: small letters, plain apostrophes, no vowel signs. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/i\u0307/g, "i")
    .replace(VOWELS, "");
}

/** What all languages say in one place, each entry once, without the blanks of the table. */
export function wordsOf(field: keyof ReplyWords): string[] {
  const entries = LANGUAGES.flatMap((language) => (language[field] ?? "").split(/[|\n]/));
  return [...new Set(entries.map((entry) => folded(entry.trim())).filter((entry) => entry !== ""))];
}

/** Whether a text begins with one of `words`, for tests made on every line: only those with its first letter are tried. */
export function beginsWith(words: readonly string[]): (text: string) => boolean {
  const byLetter = new Map<string, string[]>();
  for (const word of words) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
  return (text) => byLetter.get(text.charAt(0))?.some((word) => text.startsWith(word)) ?? false;
}

/** One of `words` as a pattern's alternatives, the longest first, every character meaning itself; none match nothing. */
export function alternatives(words: readonly string[]): string {
  if (words.length === 0) return "(?!)";
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");
}
