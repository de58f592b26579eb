import type { Facts } from "../speech/chunks.ts";
import { has } from "../speech/items.ts";
import type { Role } from "../words/language.ts";

const SMALL: Role[] = [
  "filler",
  "self",
  "own",
  "sorry",
  "you",
  "the",
  "article",
  "dateMark",
  "at",
  "in",
  "and",
  "so",
  "but",
  "because",
];
const MANNERS: Role[] = ["thanks", "great", "greeting", "courtesy", "seeYou"];
/** "Hi Dana and Noa Levi": more words than these behind a greeting are no names. */
const MOST_NAMES = 3;

/** Only thanks, greetings and the like, or nothing but small words. */
export function isManners(facts: Facts): boolean {
  if (facts.unknown > 0) return isGreeting(facts);
  const polite = facts.says(...MANNERS) && facts.items.every((item) => has(item, ...MANNERS, ...SMALL));
  const hour = facts.atoms.some(({ type }) => type === "clock" || type === "range");
  return polite && (facts.atoms.length === 0 || (!hour && facts.says("seeYou", "courtesy")));
}

/** Nothing at all is said: "please", "sorry". */
export function isNeutral(facts: Facts): boolean {
  return facts.unknown === 0 && facts.atoms.length === 0 && facts.items.every((item) => has(item, ...SMALL));
}

function isGreeting({ items, atoms, unknown, chunk }: Facts): boolean {
  const names = items.filter((item) => item.roles.size === 0);
  const plain = items.every((item) => item.roles.size === 0 || has(item, "greeting", "and", "great"));
  const named =
    names.length === unknown &&
    unknown <= MOST_NAMES &&
    names.every(({ capital }) => capital || unknown === 1);
  return chunk.opens === "start" && atoms.length === 0 && has(items[0], "greeting") && plain && named;
}

/** A name and nothing else, as it stands behind a greeting or under thanks. */
export function isName({ items, atoms }: Facts): boolean {
  const named = items.every(
    (item) => item.roles.size === 0 && item.kind === "word" && item.capital && !item.shouted,
  );
  return atoms.length === 0 && named && items.length > 0 && items.length <= 2;
}

/** Yes, and nothing that takes it back. */
export function isYes(facts: Facts, approving: boolean): boolean {
  if (facts.unknown > 0 || facts.atoms.length > 0 || isAsking(facts)) return false;
  if (facts.says("not", "busy", "cannot", "past", "but")) return false;
  // Spanish "si", alone, is a yes without its accent.
  if (facts.says("hedge") && facts.items.length > 1) return false;
  if (facts.says("yes", "met")) return !facts.says("no", "notMet");
  const several = facts.items.some(({ text }, index) => index > 0 || text.includes(" "));
  return approving && several && facts.says("approve", "good");
}

/** "No", "no, sorry", "not for me", "none of these"; not "no time" and not "I can't say no". */
export function isNo({ unknown, atoms, items }: Facts): boolean {
  if (unknown > 0) return false;
  if (atoms.length > 0)
    return (
      atoms.every((atom) => atom.type === "pick" && atom.which === "none") &&
      items.every((item) => !has(item, "can", "self"))
    );
  // "Ich habe kein Thema"; but "no time" and "say no" are content.
  const phrase = items.some((item) => has(item, "no", "notMet") && item.text.includes(" "));
  const beside: Role[] = phrase ? [...MANNERS, ...SMALL] : [...MANNERS, "sorry"];
  return (
    items.some((item) => has(item, "no", "notMet")) &&
    items.every((item) => has(item, "no", "notMet", ...beside))
  );
}

/** "Perhaps"; but Hebrew proposes with it where a question mark follows ("אולי יום שני?"). */
export function isHedged({ items }: Facts, asked: boolean): boolean {
  return items.some((item) => has(item, "hedge") && !(asked && has(item, "cue")));
}

/** "How", "what", "when": what asks about a time proposes none. */
export function isAsking({ items }: Facts): boolean {
  return items.some((item) => has(item, "ask") && !has(item, "filler", "from", "you", "until", "self"));
}

/** "Bis: wenn fertig": a farewell only where nothing follows. */
export function isUntil({ items, atoms }: Facts): boolean {
  return items.length === 1 && atoms.length === 0 && has(items[0], "until");
}

/** "À jeudi !", "a giovedì": until then, and nothing else. */
export function isFarewell({ items, atoms }: Facts): boolean {
  const [only] = items;
  return (
    items.length === 1 &&
    only?.text === "a" &&
    has(only, "at") &&
    atoms.length === 1 &&
    atoms[0]?.type === "day"
  );
}
