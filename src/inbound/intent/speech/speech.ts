import type { Frame } from "../frame.ts";
import type { Token } from "../text/tokens.ts";
import { LANGUAGES } from "../words/index.ts";
import { type Item, itemsOf } from "./items.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";

/** Built once, while the module loads. */
const LEXICONS: readonly Lexicon[] = LANGUAGES.map(lexiconOf);

export interface Spoken {
  lexicon: Lexicon;
  items: Item[];
}

const TIME_ROLES = new Set([
  "weekday",
  "everyWeekday",
  "month",
  "tomorrow",
  "overmorrow",
  "today",
  "part",
  "everyPart",
  "nextWeek",
]);

/**
 * The sentences in the languages that know most of their words. Where several know as much, the mail's language
 * decides, then the writer's, then English.
 */
export function spokenIn(sentences: readonly (readonly Token[])[], frame: Frame): Spoken[] {
  const readings = sentences.map((tokens) =>
    LEXICONS.map((lexicon) => {
      const items = itemsOf(tokens, lexicon);
      return { lexicon, items, known: knownWords(items) };
    }),
  );
  const own = frame.tag.split("-")[0];
  const totals = LEXICONS.map(({ language }, index) => ({
    index,
    known: readings.reduce((sum, reading) => sum + (reading[index]?.known ?? 0), 0),
    rank: language.tag === own ? 0 : language.tag === "en" ? 1 : 2,
  })).sort((a, b) => b.known - a.known || a.rank - b.rank);
  return readings.map((reading) => {
    const best = Math.max(...reading.map(({ known }) => known));
    const chosen = totals.find(({ index }) => reading[index]?.known === best) ?? totals[0]!;
    const { lexicon, items } = reading[chosen.index]!;
    return { lexicon, items };
  });
}

/** Words that the language knows; those that name a time count twice, single letters half. */
function knownWords(items: readonly Item[]): number {
  let known = 0;
  for (const item of items) {
    if (item.kind !== "word" || item.roles.size === 0) continue;
    const words = item.text.split(" ").length;
    const names = [...item.roles.keys()].some((role) => TIME_ROLES.has(role));
    known += item.text.length < 2 ? 0.5 : names ? words + 1 : words;
  }
  return known;
}
