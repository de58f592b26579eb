import Papa from "papaparse";
import { optionalColumns, requiredColumns } from "./roster-row.ts";

/** A CSV file as a grid. `rows[0]` is spreadsheet row 1; blank rows are kept, so that numbers agree. */
export type Table = {
  delimiter: string;
  rows: string[][];
  /** Index of the first row with a quotation mark that is never closed, or closed in the middle of a cell. */
  openQuote?: number;
};

/**
 * The file as text with `\n` line ends: UTF-8 or UTF-16, with or without a byte order mark. Bytes that are no UTF-8
 * become U+FFFD, so that the very cell can be named. Undefined when it is not text at all (a spreadsheet's own
 * format, a picture): those hold zero bytes, which no CSV has.
 */
export function rosterText(file: Uint8Array | string): string | undefined {
  const text = (typeof file === "string" ? file.toWellFormed() : decode(file)).replace(/^\ufeff/, "");
  return text.includes("\0") ? undefined : text.replace(/\r\n?/g, "\n");
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // The header is ASCII, so in UTF-16 without a mark one byte of the first two is zero.
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return decodeUtf16(bytes, false);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return decodeUtf16(bytes, true);
  return new TextDecoder().decode(bytes);
}

function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  if (!bigEndian) return new TextDecoder("utf-16le").decode(bytes);
  const swapped = bytes.slice(0, bytes.length & ~1);
  for (let at = 0; at + 1 < swapped.length; at += 2) {
    const high = swapped[at] ?? 0;
    swapped[at] = swapped[at + 1] ?? 0;
    swapped[at + 1] = high;
  }
  return new TextDecoder("utf-16le").decode(swapped);
}

/** Reads text of `rosterText` (RFC 4180, with semicolons and tabs too). Excel's first line `sep=;` is obeyed and kept as a row. */
export function readTable(text: string): Table {
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const broken = errors.find((error) => error.type === "Quotes")?.row;
  return { delimiter, rows: data, ...(broken === undefined ? {} : { openQuote: broken }) };
}

/** Writes a table back so that `readTable` reads the same cells at the same row numbers. */
export function writeTable(table: Table): string {
  return Papa.unparse(table.rows, { delimiter: table.delimiter, newline: "\n" });
}

export function isBlank(row: string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}

export function isSeparatorLine(row: string[]): boolean {
  return /^sep=/i.test(row[0] ?? "") && isBlank(row.slice(1));
}

const delimiters = [",", ";", "\t"];

/** The one under which the first line names most columns; counting delimiters would be fooled by `Levi, Noa;…`. */
function delimiterOf(text: string): string {
  const first = text.match(/\S[^\n]*/)?.[0] ?? "";
  const declared = first.match(/^sep=([,;\t])/i)?.[1];
  if (declared !== undefined) return declared;
  const score = (delimiter: string) =>
    first.split(delimiter).filter((name) => columnOf(name) !== undefined).length;
  return delimiters.reduce((best, next) => (score(next) > score(best) ? next : best));
}

const columns = new Set<string>([...requiredColumns, ...optionalColumns]);

/** The column a header cell names: without case, with `_`, `-` or a space, `zone` for `timezone`; undefined for others. */
export function columnOf(header: string): string | undefined {
  const plain = plainHeader(header);
  const name = plain.replace(/_(time_)?zone$/, "_timezone").replace(/_(e_)?mail$/, "_email");
  return columns.has(name) ? name : undefined;
}

export function plainHeader(header: string): string {
  return header
    .slice(0, 60)
    .replace(/["\u200b-\u200f\ufeff]/g, "")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}
