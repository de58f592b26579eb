import { en, type Words } from "./en.ts";

export type { Words } from "./en.ts";

const LANGUAGES: Record<string, Words> = { en };

/** The words for a BCP 47 tag, by its first part; English for a language that nobody has written yet. */
export function wordsFor(language: string): Words {
  return LANGUAGES[language.toLowerCase().split("-")[0] ?? ""] ?? en;
}
