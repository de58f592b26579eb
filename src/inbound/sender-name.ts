import type { Address } from "./address.ts";

/** Tells whether a line is nothing but the sender's name. */
export type OwnName = (line: string) => boolean;

/** "Noa", "Noa Levi", "— Noa", "/Noa", "N.", "NL": few words, and all of them the sender's. */
const MAX_WORDS = 4;
/** A longer name is an attack, and composing its characters would take the square of its length. */
const MAX_NAME = 200;
/** Kisses, and what Koreans humbly put behind their names. */
const DRESSING = /^(?:x{1,4}|드림|올림)$/u;

/**
 * The test for the name of a mail's sender, by the name in its `From` or, without one, by the address ("noa.levi@…").
 * Never true where neither is known: a lone word in capitals may be an answer.
 */
export function ownName(from: Partial<Address> | undefined): OwnName {
  const local = (from?.email ?? "").split("@", 1)[0] ?? "";
  const names = wordsOf((from?.name || local.replace(/[._-]+/g, " ")).slice(0, MAX_NAME));
  if (names.length === 0) return () => false;
  const known = new Set(names);
  const initials = names.map((name) => name.charAt(0)).join("");
  return (line) => {
    if (line.length > 80) return false;
    const words = wordsOf(line).filter((word) => !DRESSING.test(word));
    if (
      words.length === 0 ||
      words.length > MAX_WORDS ||
      /[?:;@\d]/.test(line.replace(/[:;]-?[)(D]\s*$/, ""))
    )
      return false;
    const joined = words.join("");
    const short = joined === initials || (joined === initials.charAt(0) && /\p{Lu}/u.test(line));
    return short || words.every((word) => known.has(word) || (word.length === 1 && initials.includes(word)));
  };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}'’]+/gu) ?? []
  );
}
