import type { Line } from "./lines.ts";

/** Lines of a signature are shorter than this; what is longer was written for the reader. */
export const SHORT = 60;
/** Beyond this even a card's line is a sentence. */
const MAX_PRINTED = 160;
/** Lines of text a signature has at most. */
export const MAX_SIGNATURE = 12;

const CONTACT =
  /[^\s@]+@[^\s@]+\.[^\s@]+|https?:\/\/|www\.|\+?\(?\d[\d ()./-]{6,}\d|^(?:t|f|m|tel|fax|mob|mobile|phone|skype|linkedin|p|e)[.:]\s*\S/i;
const PARTICLE = /^(?:van|von|de|der|den|di|da|la|le|du|bin|al|el|y|e)$/u;

export function isBlank(line: { text: string } | undefined): boolean {
  return line === undefined || line.text.trim() === "";
}

/**
 * Whether a line can be a person's name: one to five words that each begin with a capital, or up to three in a script
 * without capitals. `loose` also takes one word in small letters ("rick"), which elsewhere is an answer ("thursday").
 */
export function isName(text: string, loose = false): boolean {
  const name = text.trim().replace(/^[*_]+|[*_.,!]+$/g, "");
  if (name === "" || name.length > 40 || /[?:;@\d/]/.test(name)) return false;
  const words = name.split(/\s+/);
  if (loose && words.length === 1 && /^\p{Ll}{2,12}$/u.test(name)) return true;
  if (/^\p{Lo}/u.test(name)) return words.length <= 3;
  return words.length <= 5 && words.every((word) => /^[\p{Lu}(“"'’]/u.test(word) || PARTICLE.test(word));
}

/** Short, and neither a question nor the start of a list. */
export function looksSigned(line: { text: string }): boolean {
  const text = line.text.trim();
  return text.length <= SHORT && !/[?!:]$/.test(text) && text.split(/\s+/).length <= 8;
}

/** "Larkfield Group | +44 20 7946 0018 | www.larkfield.example", "Geschäftsführer: …, HRB 99999": a long line of a card. */
export function looksPrinted(line: { text: string }): boolean {
  const text = line.text.trim();
  if (text.length > MAX_PRINTED || /[?!:]$|\p{Ll}\.$/u.test(text)) return false;
  const words = text.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}+,?$/u.test(word)).length;
  const parted = /\s[|•·]\s/u.test(text) || (text.match(/\s[–—-]\s/gu)?.length ?? 0) >= 2;
  const labelled = /^\p{Lu}[\p{L} ./-]{1,30}:\s/u.test(text) && /\d/.test(text);
  return parted || labelled || (isContact(line) && small * 3 <= words.length);
}

/** Whether a line names a way to reach somebody: an address, a link, a telephone number. */
export function isContact(line: { text: string }): boolean {
  return CONTACT.test(line.text.trim().slice(0, 300));
}

/** A name or contact lines and nothing else, without sentences among them. */
export function isContactBlock(lines: readonly Line[]): boolean {
  if (lines.length === 0 || lines.length > MAX_SIGNATURE) return false;
  if (!lines.every((line) => line.text.length <= SHORT && !/[.!?:]$/.test(line.text.trim()))) return false;
  return lines.some(isContact) || isName(lines[0]?.text ?? "");
}
