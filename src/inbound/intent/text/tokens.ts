/** A word, a run of digits or a single mark of a text, and where it stands there (UTF-16 units, `end` exclusive). */
export interface Token {
  /** As it is compared: lower case, without accents, digits as 0–9. */
  text: string;
  /** As it is written, but for letter case: "hätte" is not "hatte". */
  exact: string;
  kind: "word" | "digits" | "mark";
  at: number;
  end: number;
  /** Whether a space or the text's beginning stands before it. */
  spaced: boolean;
  capital: boolean;
  /** More than one letter, all of them capitals. */
  shouted: boolean;
}

const TOKEN =
  /[ap]\.\s?m(?![\p{L}\p{M}])\.?|\p{L}[\p{L}\p{M}]*(?:(?:['’׳´]|(?<=[א-ת])["״])[\p{L}\p{M}]+){0,3}['׳]?|\p{Nd}+|[^\s]/giu;
/** French, Italian and Catalan articles and pronouns, which are words of their own. */
const ELIDED =
  /^(l|d|j|m|n|t|c|s|qu|jusqu|lorsqu|puisqu|dell|all|nell|dall|sull|un|quell|quest|mezz|quattr)'(.+)$/;
/** Longer words are no words. */
const MAX_WORD = 40;

/** Marks of other scripts as their Latin sisters. */
const MARKS: Record<string, string> = {
  "،": ",",
  "؛": ";",
  "؟": "?",
  "，": ",",
  "：": ":",
  "？": "?",
  "！": "!",
  "。": ".",
  "（": "(",
  "）": ")",
};

/** The text's first `most` tokens in order; every character before their end that is no space is in exactly one. */
export function tokens(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (found.length >= most) break;
    const [raw] = match;
    const at = match.index;
    const spaced = at === 0 || /\s/.test(text[at - 1] ?? "");
    const folded = fold(raw.slice(0, MAX_WORD));
    const base = {
      exact: raw.slice(0, MAX_WORD).normalize("NFC").toLowerCase(),
      at,
      end: at + raw.length,
      spaced,
      capital: /^\p{Lu}/u.test(raw),
      shouted: /^\p{Lu}{2,}$/u.test(raw),
    };
    if (/^\p{Nd}/u.test(raw)) found.push({ ...base, text: folded, kind: "digits" });
    else if (/^[ap]\./i.test(raw))
      found.push({ ...base, text: folded[0] === "a" ? "am" : "pm", kind: "word" });
    else if (!/^\p{L}/u.test(raw)) found.push({ ...base, text: MARKS[raw] ?? raw, kind: "mark" });
    else {
      const [, article, rest] = ELIDED.exec(folded) ?? [];
      if (article === undefined || rest === undefined) found.push({ ...base, text: folded, kind: "word" });
      else {
        const middle = at + article.length + 1;
        found.push({ ...base, text: article, end: middle, kind: "word" });
        found.push({ ...base, text: rest, at: middle, spaced: false, kind: "word" });
      }
    }
  }
  return found;
}

/** Lower case, without accents, vowel points and stretching, one apostrophe, digits of every script as 0–9. */
export function fold(text: string): string {
  return (
    text
      // Marks go before as well: decomposing sorts a run of them, which takes the square of its length.
      .replace(/\p{M}+/gu, "")
      .normalize("NFKD")
      .replace(/[\p{M}\u0640]+/gu, "")
      .toLowerCase()
      .replace(/\p{Nd}/gu, digit)
      .replace(/['’׳´`ʼ]/g, "'")
      .replace(/["״](?=[א-ת])/g, "")
      .replace(/[ßłøæœđıىة]/g, (letter) => PLAIN[letter] ?? letter)
      .replace(/(?<=[a-zа-я])'$/, "")
  );
}

const PLAIN: Record<string, string> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ı: "i",
  ى: "ي",
  ة: "ه",
};

/** Decimal digits stand in runs of ten that begin at a multiple of ten past their zero (Unicode, 4.6). */
function digit(character: string): string {
  if (character >= "0" && character <= "9") return character;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** The folded words of a text, without marks and apart from their spaces. */
export function wordsIn(text: string): string[] {
  return fold(text)
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}
