import type { Token } from "../text/tokens.ts";
import type { Role } from "../words/language.ts";
import type { Lexicon } from "./lexicon.ts";
import { partedWord } from "./parted-words.ts";
import { joinsWords, longestPhrase } from "./phrases.ts";

/** A word or phrase of a sentence with everything it may mean, or a number, or a mark. */
export interface Item {
  kind: "word" | "digits" | "mark";
  text: string;
  /** What it may be; empty for content. The value is that of `Meaning`. */
  roles: ReadonlyMap<Role, number>;
  at: number;
  end: number;
  spaced: boolean;
  capital: boolean;
  shouted: boolean;
}

const NO_ROLES: ReadonlyMap<Role, number> = new Map();

/** What the tokens are in that language: the longest known phrase at each place, content words one by one. */
export function itemsOf(tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.kind !== "word") {
      if (!joinsWords(tokens, at)) items.push({ ...token, roles: rolesOf(token) });
      at++;
      continue;
    }
    const phrase = longestPhrase(tokens, at, lexicon, items.at(-1));
    if (phrase) {
      items.push(phrase.item);
      at = phrase.next;
      continue;
    }
    const parted = partedWord(tokens, at, lexicon, items.at(-1));
    if (parted) {
      items.push(...parted.items);
      at = parted.next;
      continue;
    }
    items.push({ ...token, roles: NO_ROLES });
    at++;
  }
  return items;
}

/** Whether the item may be one of these. */
export function has(item: Item | undefined, ...roles: Role[]): boolean {
  return item !== undefined && roles.some((role) => item.roles.has(role));
}

/** Whether the item is one of these marks. */
export function isMark(item: Item | undefined, marks: string): boolean {
  return item?.kind === "mark" && marks.includes(item.text);
}

const AT_SIGN: ReadonlyMap<Role, number> = new Map([["at", 0]]);

function rolesOf(token: Token): ReadonlyMap<Role, number> {
  if (token.kind === "digits") return new Map([["number", Number(token.text.slice(0, 9))]]);
  return token.text === "@" ? AT_SIGN : NO_ROLES;
}
