import { alternatives, wordsOf } from "./reply-words/index.ts";

/** A longer line is prose or an attack, never "Noa wrote:". */
const MAX_LENGTH = 400;
const LETTER = "\\p{L}\\p{M}";
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;

const LAST = wordsOf("wroteLast");
const spaced = alternatives(LAST.filter((word) => !UNSPACED.test(word)));
const unspaced = alternatives(LAST.filter((word) => UNSPACED.test(word)));
const wordEnd = new RegExp(`(?:(?:^|[^${LETTER}])(?:${spaced})|(?:${unspaced}))$`, "u");
const inside = between(wordsOf("wroteInside"));
const iWrote = between(wordsOf("iWrote"));
const behindVerb = new RegExp(`^(?:${alternatives(wordsOf("wroteInside"))})\\s{1,3}(\\S{1,80})`, "iu");
/** Verbs with which people also report: an attribution only beside an address. */
const weak = new RegExp(`(?<!\\p{L})(?:${alternatives(wordsOf("weak"))})$`, "u");
const capitals = wordsOf("opens").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const opening = new RegExp(
  `(?:-{2,} ?|\\s)(?=(?:${alternatives(capitals)}) (?:\\p{L}{2,10}\\.?,? |\\d))`,
  "gu",
);

const ADDRESS = /[^\s<>()[\]@,;:"'“”]{1,80}@[^\s<>()[\]@,;:"]{2,200}/u;
const BRACKETED = /(?:<|&lt;|\(|\[|≤)\s*(?:mailto:\s*)?[^\s<>()[\]@]{1,80}@[^\s<>()[\]@]{2,200}/iu;
/** A year or a full numeric date, and an hour: clients always write one of them, people's sentences seldom do. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}(?!\d)/u;
const CLOCK = /\d{1,2}[:.h]\d{2}/u;
/** Of the two only programs write where on the globe an hour is. */
const OFFSET = /\b(?:gmt|utc)\b|\s[+-]\d{2}:?\d{2}(?!\d)/u;
const DAY = /(?<!\d)\d{1,2}(?!\d)/u;
/** Arabic-Indic and Persian digits, which clients in those languages use in dates. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * `date` grows with the parts of a date that were seen: 0 none, 4 all; `address`: one in brackets was seen too; `apart`:
 * sure if blank lines stand around it, for the few old clients that name a day and no hour.
 */
export type Attribution = { sure: boolean; apart: boolean; date: number; address: boolean };

/**
 * Whether `text`, one line or several joined by spaces, introduces a quotation: "On …, Noa <n@…> wrote:" in any
 * language, known by a date, an address and its end rather than by its words. `sure` is false when it is one only if
 * marked quotation follows.
 */
export function attribution(text: string): Attribution | undefined {
  if (text.length > MAX_LENGTH || text.length < 4) return undefined;
  const shown = text
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    // "See https://example.org/2027/01/what-she-wrote:" holds date and verb in a link.
    .replace(/(?<!<)https?:\/\/\S+/g, "")
    .replace(/^[\s*_|-]+|[\s*_]+$/g, "");
  const line = shown.toLowerCase();
  const dashed = /-{3,}$/.test(line) && /^-{3,}/.test(text.trim());
  const body = line.replace(/[\s-]*[:：]?[\s*_-]*$/u, "");
  const colon = /[:：][\s*_-]*$/u.test(line);
  const last = wordEnd.test(body);
  const verb = last || inside.test(body);
  const address = ADDRESS.test(body);
  const bracketed = BRACKETED.test(body);
  const full = YEAR.test(body) || CLOCK.test(body);
  const date = (YEAR.test(body) ? 2 : 0) + (CLOCK.test(body) ? 1 : 0) + (DAY.test(body) ? 1 : 0);
  // "On Tuesday at 9:30 my manager wrote:" introduces what Noa goes on to tell; clients name a year, an hour and a name.
  const offset = OFFSET.test(body);
  const dated = offset || (YEAR.test(body) && CLOCK.test(body));
  const told = !address && !offset && (!YEAR.test(body) || weak.test(body) || namesNobody(shown, body, last));
  const sure = (yes: boolean): Attribution => {
    const likely = yes && !told && !iWrote.test(body);
    const named = last && /(?:\p{Lu}\S{0,40}|\syou) \S{1,40}$/u.test(shown.replace(/[\s*_:-]+$/, ""));
    return { sure: likely && (address || dated), apart: likely && named, date, address: bracketed };
  };
  if (dashed) {
    return last || (bracketed && full) ? { sure: true, apart: true, date, address: bracketed } : undefined;
  }
  if (!colon) {
    if (last && address && full && dateFirst(body)) return sure(true);
    return bracketed && full && /[>)\]]$/.test(body) && /^\d/.test(body) ? sure(false) : undefined;
  }
  // "ср, 30 апр. 2025 г. в 15:19, Noa <n@…>:", Yandex, Gmail in Russian and Japanese: no verb at all, or one that
  // no table has.
  if (bracketed && full && (dateFirst(body) || addressFirst(body)) && fewWordsAfterAddress(body)) {
    return sure(true);
  }
  if (verb && full && dateFirst(body)) return sure(true);
  if (last && bracketed && addressFirst(body)) return sure(true);
  if (verb && bracketed) return sure(true);
  // Horde: "Quoting Noa Levi <n@…>:", "Zitat von …", "Citerar …".
  if (bracketed && /[>)\]]$/.test(body) && body.split(/\s+/).length <= 8) return sure(false);
  // Tuta: "12 Jan 2027, 11:30 by n@…:".
  if (address && full && dateFirst(body) && fewWordsAfterAddress(body)) return sure(false);
  return verb && (date > 0 || address || body.split(/\s+/).length <= 6) ? sure(false) : undefined;
}

/** "My manager wrote", "schrieb mir eine Kundin": no name stands beside the verb, nor "you". */
function namesNobody(shown: string, body: string, last: boolean): boolean {
  const at = last ? (wordEnd.exec(body)?.index ?? -1) : (inside.exec(body)?.index ?? -1);
  // Where lowering changed the length (İ), places cannot be compared.
  if (at < 0 || shown.length < body.length) return false;
  if (!last) return /^\p{Ll}/u.test(behindVerb.exec(shown.slice(at))?.[1] ?? "");
  const before =
    /[^\d,،、]{0,90}$/u.exec(shown.slice(Math.max(0, at - 90), at))?.[0].replace(/^[^\p{L}]+|\s+$/gu, "") ??
    "";
  return /^\p{Ll}/u.test(before) && !/\p{Lu}/u.test(before) && before !== "you";
}

/** "Il giorno lun 3 marzo …": the date begins within the first five words. */
function dateFirst(body: string): boolean {
  return /\d/.test(body.split(/\s+/, 5).join(" "));
}

/** "Noa Levi <n@…>, 3 Mar 2025 Pzt, 10:00 tarihinde şunu yazdı:", Turkish, Hungarian and Chinese clients. */
function addressFirst(body: string): boolean {
  return body.split(/\s+/, 8).join(" ").includes("@");
}

function fewWordsAfterAddress(body: string): boolean {
  const after = body.slice(body.lastIndexOf("@"));
  return after.split(/\s+/).length <= (YEAR.test(after) ? 14 : 7);
}

/**
 * Where in a line that also holds the writer's words the attribution begins; -1 when nowhere. Yahoo's classic and some
 * phone clients lose the line break: "see you then--- On Wed, Apr 4, 2012 at 3:59 PM, n@… wrote:".
 */
export function attributionInside(line: string): number {
  if (line.length > MAX_LENGTH || !/[:：]\s*$/.test(line)) return -1;
  for (const found of line.matchAll(opening)) {
    const read = attribution(line.slice(found.index + found[0].length));
    if (/\p{L}/u.test(line.slice(0, found.index)) && read?.sure && read.date >= 2) return found.index;
  }
  return -1;
}

/** The last words of what closes an attribution. */
const ENDS = new Set(LAST.map((words) => words.slice(words.lastIndexOf(" ") + 1)));

/** Whether a line can be the last of an attribution; a cheap look before the joined lines are read. */
export function mayEndAttribution(line: string): boolean {
  const end = line.slice(-40).trimEnd();
  return /[:：>)\]-][*_]*$/u.test(end) || ENDS.has(end.slice(end.lastIndexOf(" ") + 1).toLowerCase());
}

/** Whether joined lines begin with what is never an attribution's first word: the address, whose name stands above. */
export function beginsInside(text: string): boolean {
  return /^\s*(?:[<(≤]\s*)?[^\s<>()@]{1,80}@[^\s<>()@]{2,200}[>)]/u.test(text);
}

function between(words: readonly string[]): RegExp {
  return new RegExp(`(?<![${LETTER}])(?:${alternatives(words)})(?![${LETTER}])`, "u");
}
