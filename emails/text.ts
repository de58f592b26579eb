/**
 * The plain-text part. Lines wrap at 76 columns, since a phone wraps again by itself and a terminal does not;
 * a URL never breaks, since a broken one cannot be tapped. No line passes 998 octets (RFC 5322, 2.1.1).
 */
const COLUMNS = 76;
/** Longer words are split, whatever they are, into pieces that fit even at four octets a character. */
const LONGEST_WORD_OCTETS = 900;
const PIECE = /.{1,240}/gsu;

export type Line = string | false | undefined | Line[];

/** Joins blocks with an empty line between them and leaves out what is not there. */
export function blocks(...given: Line[]): string {
  return present(given).join("\n\n");
}

/** Joins lines without an empty line between them. */
export function lines(...given: Line[]): string {
  return present(given).join("\n");
}

function present(given: Line[]): string[] {
  return given.flat(9 as 1).filter((line): line is string => typeof line === "string" && line !== "");
}

/** One paragraph, wrapped; `indent` stands before every line, `first` before the first in its place. */
export function wrap(text: string, indent = "", first = indent): string {
  const out: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).flatMap(cut)) {
    if (word === "") continue;
    if (!empty && line.length + 1 + word.length > COLUMNS) {
      out.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? "" : [...out, line].join("\n");
}

function cut(word: string): string[] {
  if (word.length * 3 <= LONGEST_WORD_OCTETS) return [word];
  return new TextEncoder().encode(word).length <= LONGEST_WORD_OCTETS ? [word] : (word.match(PIECE) ?? []);
}

/** Foreign text of several lines, set in by two columns: ">" would read as a quotation when it is answered. */
export function quoted(text: string): string {
  return lines(text.split("\n").map((line) => wrap(line, "  ")));
}

export function bullets(items: string[], mark = "-"): string {
  return lines(items.map((item) => wrap(item, " ".repeat(mark.length + 1), `${mark} `)));
}

/** A link of ours: what it does, then its address on a line of its own. */
export function tap(label: string, url: string | undefined): string {
  return url === undefined ? "" : lines(wrap(`${label}:`), `  ${url}`);
}

export function heading(text: string): string {
  return wrap(text.toUpperCase());
}

/** Lines that are said only where there is something to say, a paragraph each. */
export function saidText(said: (string | undefined | false)[]): string {
  return blocks(...said.map((line) => line && wrap(line)));
}
