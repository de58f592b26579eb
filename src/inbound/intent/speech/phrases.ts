import type { Token } from "../text/tokens.ts";
import type { Role } from "../words/language.ts";
import { has, type Item } from "./items.ts";
import type { Lexicon, Meaning } from "./lexicon.ts";

/** The longest known form that begins at a token; `first` stands for its first word where a prefix was taken off it. */
export function longestPhrase(
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
  before: Item | undefined,
  first = tokens[start]?.text ?? "",
): { item: Item; next: number } | undefined {
  if (!lexicon.starts.has(first)) return undefined;
  let words = first;
  let found: { item: Item; next: number } | undefined;
  for (let next = start + 1, count = 1; count <= lexicon.longest; count++) {
    const roles = meaningsHere(lexicon.meanings.get(words) ?? [], tokens, start, next, before);
    if (roles.size > 0) {
      const [token, last] = [tokens[start]!, tokens[next - 1]!];
      found = { item: { ...token, text: words, end: last.end, roles }, next };
    }
    if (joinsWords(tokens, next)) next++;
    const following = tokens[next];
    if (following?.kind !== "word" && following?.kind !== "digits") break;
    words += ` ${following.text}`;
    next++;
  }
  return found;
}

function meaningsHere(
  meanings: readonly Meaning[],
  tokens: readonly Token[],
  start: number,
  next: number,
  before: Item | undefined,
): ReadonlyMap<Role, number> {
  const roles = new Map<Role, number>();
  for (const { role, value, when, exact } of meanings) {
    // "Sat, Jan 16": a mark and a month may stand between.
    const nearDigits = () =>
      [start - 2, start - 1, next, next + 1, next + 2].some((at) => isDigits(tokens, at));
    const holds =
      when === "always" ||
      (when === "dateless" && !isDigits(tokens, next)) ||
      (when === "last" && tokens[next]?.kind !== "word") ||
      (when === "inside" && start > 0) ||
      (when === "exact" && tokens[start]!.exact === exact) ||
      (when === "behind-number" && has(before, "number", "ordinal", "oclock")) ||
      (when === "digits" && nearDigits()) ||
      (when === "capital" && (tokens[start]!.capital || nearDigits()));
    if (holds && !roles.has(role)) roles.set(role, value);
  }
  return roles;
}

function isDigits(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "digits";
}

/** "ב-3" and "מה-3"; in "GMT-5" the hyphen is a minus, in "10am-12pm" a stretch. */
const PREFIX = /^[א-תء-ي]{1,2}$/;

/** The hyphen of "après-midi" and of "ב-3". */
export function joinsWords(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.text !== "-" && mark?.text !== "‑" && mark?.text !== "־") return false;
  return (
    before?.kind === "word" &&
    (after?.kind === "word" || PREFIX.test(before.text)) &&
    after !== undefined &&
    !mark.spaced &&
    !after.spaced &&
    after.kind !== "mark"
  );
}
