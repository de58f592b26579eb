import type { Token } from "../text/tokens.ts";
import type { Role } from "../words/language.ts";
import type { Item } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";
import { longestPhrase } from "./phrases.ts";

/** Words written onto each other: Hebrew and Arabic prefixes, "Donnerstagnachmittag", "Thursday's". */
export function partedWord(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  before: Item | undefined,
): { items: Item[]; next: number } | undefined {
  const token = tokens[at]!;
  const { prefixes = [], compounds } = lexicon.language;
  for (const prefix of prefixes) {
    if (!token.text.startsWith(prefix) || token.text.length < prefix.length + 2) continue;
    const rest = token.text.slice(prefix.length);
    const phrase = longestPhrase(tokens, at, lexicon, before, rest);
    if (!phrase) continue;
    const middle = token.at + prefix.length;
    const roles = new Map(
      (lexicon.meanings.get(prefix) ?? []).map(({ role, value }) => [role, value] as const),
    );
    return {
      items: [
        { ...token, text: prefix, end: middle, roles: roles.size > 0 ? roles : FILLER },
        { ...phrase.item, at: middle, spaced: false },
      ],
      next: phrase.next,
    };
  }
  return compounds ? compound(token, at, lexicon) : undefined;
}

const FILLER: ReadonlyMap<Role, number> = new Map([["filler", 0]]);

const DAYS: Role[] = ["today", "tomorrow", "overmorrow"];

function compound(token: Token, at: number, lexicon: Lexicon): { items: Item[]; next: number } | undefined {
  for (let cut = 4; cut <= token.text.length - 4; cut++) {
    const [head, tail] = [token.text.slice(0, cut), token.text.slice(cut)];
    const day = roleOf(lexicon, head, "weekday");
    const named = DAYS.find((role) => roleOf(lexicon, head, role) !== undefined);
    const part = roleOf(lexicon, tail, "part");
    const every = roleOf(lexicon, tail, "everyPart");
    if ((day ?? named) === undefined || (part === undefined && every === undefined)) continue;
    const middle = token.at + cut;
    const second: [Role, number] = part !== undefined ? ["part", part] : ["everyPart", every ?? 0];
    return {
      items: [
        {
          ...token,
          text: head,
          end: middle,
          roles: new Map<Role, number>([named ? [named, 0] : ["weekday", day ?? 0]]),
        },
        { ...token, text: tail, at: middle, spaced: false, roles: new Map([second]) },
      ],
      next: at + 1,
    };
  }
  return undefined;
}

function roleOf(lexicon: Lexicon, form: string, role: Role): number | undefined {
  return lexicon.meanings.get(form)?.find((meaning) => meaning.role === role)?.value;
}
