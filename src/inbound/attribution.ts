import { I_WROTE, WROTE_INSIDE, WROTE_LAST } from "./reply-words.ts";

/** A longer line is prose or an attack, never "Noa wrote:". */
const MAX_LENGTH = 400;
const LETTER = "\\p{L}\\p{M}";

const wordEnd = new RegExp(`(?:^|[^${LETTER}])(?:${alternatives(WROTE_LAST)})$`, "u");
const cjkEnd = /(?:写道|寫道|写了|來信|のメッセージ|作成|書きました|작성)$/u;
const inside = new RegExp(`(?<![${LETTER}])(?:${alternatives(WROTE_INSIDE)})(?![${LETTER}])`, "u");

/** Verbs with which people also report: an attribution only beside an address. */
const WEAK = /(?<!\p{L})(?:said|sent|writes)$/u;

const ADDRESS = /[^\s<>()[\]@,;:"'“”]{1,80}@[^\s<>()[\]@,;:"]{2,200}/u;
const BRACKETED = /(?:<|&lt;|\(|\[|≤)\s*(?:mailto:\s*)?[^\s<>()[\]@]{1,80}@[^\s<>()[\]@]{2,200}/iu;
/** A year or a full numeric date, and an hour: clients always write one of them, people's sentences seldom do. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}(?!\d)/u;
const CLOCK = /\d{1,2}[:.h]\d{2}/u;
const DAY = /(?<!\d)\d{1,2}(?!\d)/u;
/** Arabic-Indic and Persian digits, which clients in those languages use in dates. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** `date` grows with the parts of a date that were seen: 0 none, 4 all. */
export type Attribution = { sure: boolean; date: number };

/**
 * Whether `text`, one line or several joined by spaces, introduces a quotation: "On …, Noa <n@…> wrote:" in any
 * language, known by a date, an address and its end rather than by its words. `sure` is false when it is one only if
 * marked quotation follows.
 */
export function attribution(text: string): Attribution | undefined {
  if (text.length > MAX_LENGTH || text.length < 4) return undefined;
  const line = text
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    // "See https://example.org/2027/01/what-she-wrote:" holds date and verb in a link.
    .replace(/(?<!<)https?:\/\/\S+/g, "")
    .replace(/^[\s*_|-]+|[\s*_]+$/g, "")
    .toLowerCase();
  const dashed = /-{3,}$/.test(line) && /^-{3,}/.test(text.trim());
  const body = line.replace(/[\s-]*[:：]?[\s*_-]*$/u, "");
  const colon = /[:：][\s*_-]*$/u.test(line);
  const last = wordEnd.test(body) || cjkEnd.test(body);
  const verb = last || inside.test(body);
  const address = ADDRESS.test(body);
  const bracketed = BRACKETED.test(body);
  const full = YEAR.test(body) || CLOCK.test(body);
  const date = (YEAR.test(body) ? 2 : 0) + (CLOCK.test(body) ? 1 : 0) + (DAY.test(body) ? 1 : 0);
  // "On Tuesday at 9:30 my manager wrote:" introduces what Noa goes on to tell; clients name a year and a name.
  const told = !address && (!YEAR.test(body) || WEAK.test(body) || namesNobody(text));
  const sure = (yes: boolean): Attribution => ({ sure: yes && !told && !I_WROTE.test(body), date });
  if (dashed) return last ? { sure: true, date } : undefined;
  if (!colon) {
    if (last && address && full && dateFirst(body)) return sure(true);
    return bracketed && full && /[>)\]]$/.test(body) && /^\d/.test(body) ? sure(false) : undefined;
  }
  // "ср, 30 апр. 2025 г. в 15:19, Noa <n@…>:", Yandex, Gmail in Russian and Japanese: no verb at all.
  if (bracketed && full && (dateFirst(body) || addressFirst(body)) && fewWordsAfterAddress(body)) {
    return sure(true);
  }
  if (verb && full && dateFirst(body)) return sure(true);
  if (last && bracketed && addressFirst(body)) return sure(true);
  if (verb && bracketed) return sure(true);
  return verb && (date > 0 || address || body.split(/\s+/).length <= 6) ? sure(false) : undefined;
}

/** "My manager wrote": the word before the verb begins small, and is not "you". */
function namesNobody(text: string): boolean {
  const word = /(\S{1,80})\s{1,3}wrote\W{0,10}$/u.exec(text)?.[1] ?? "";
  return /^\p{Ll}/u.test(word) && word !== "you";
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
  const intro = /(?:-{2,} ?|\s)(?=(?:On|Am|Le|El|Il|Em|Op|Den) (?:\p{L}{2,10}\.?,? |\d))/gu;
  for (const found of line.matchAll(intro)) {
    const rest = line.slice(found.index + found[0].length);
    const read = attribution(rest);
    if (/\p{L}/u.test(line.slice(0, found.index)) && read?.sure && read.date >= 2) return found.index;
  }
  return -1;
}

/** Whether a line can be the last of an attribution; a cheap look before the joined lines are read. */
export function mayEndAttribution(line: string): boolean {
  return (
    /[:：>)\]-]\s*[*_]*$/u.test(line) ||
    /(?:wrote|schrieb|écrit|escribió|ha scritto|escreveu)\s*$/u.test(line)
  );
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");
}
