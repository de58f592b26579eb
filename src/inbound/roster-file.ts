import { nearestWord } from "./near.ts";
import { readZone } from "./roster-cells.ts";
import { type RowDraft, readRow } from "./roster-line.ts";
import { sameKnown } from "./roster-people.ts";
import {
  type Cell,
  MAX_ROSTER_CHARACTERS,
  MAX_ROWS,
  optionalColumns,
  type RosterDefaults,
  type RosterError,
  type RosterRow,
  requiredColumns,
} from "./roster-row.ts";
import {
  columnOf,
  isBlank,
  isSeparatorLine,
  plainHeader,
  readTable,
  rosterText,
  type Table,
} from "./roster-text.ts";

export type { RosterDefaults, RosterError, RosterRow } from "./roster-row.ts";

/**
 * Reads a roster (the CSV of the documentation, RFC 4180 with more delimiters and encodings). `rows` are the pairs
 * that are right, `errors` everything that is not, in the file's order; a row with an error is not among the rows.
 * Never throws.
 */
export function parseRoster(
  file: Uint8Array | string,
  defaults: RosterDefaults,
): { rows: RosterRow[]; errors: RosterError[] } {
  const text = rosterText(file);
  if (text === undefined) return refused({ problem: "not-text", remedy: "CSV" });
  if (text.length > MAX_ROSTER_CHARACTERS)
    return refused({ problem: "too-big", value: `${text.length}`, remedy: `${MAX_ROSTER_CHARACTERS}` });
  const table = readTable(text);
  const header = readHeader(table);
  if (header.errors.length > 0) return { rows: [], errors: header.errors };
  const lines = linesOf(table, header);
  if (lines.length === 0) return refused({ problem: "no-rows" });
  if (lines.length > MAX_ROWS)
    return refused({ problem: "too-many-rows", value: `${lines.length}`, remedy: `${MAX_ROWS}` });

  const errors: RosterError[] = [];
  const drafts: RowDraft[] = [];
  const zones = zoneReader();
  for (const { cells, row } of lines) {
    if (table.openQuote === row - 1)
      errors.push({ row, problem: "open-quote", value: cells.join(" ").slice(0, 60) });
    else if (!isBlank(cells.slice(header.width))) errors.push({ row, problem: "too-many-cells" });
    else {
      const read = readRow(row, (column) => cells[header.at.get(column) ?? -1] ?? "", zones);
      errors.push(...read.errors);
      if (read.draft !== undefined) drafts.push(read.draft);
    }
  }
  const settled = sameKnown(drafts, defaults);
  return {
    rows: settled.rows,
    errors: [...errors, ...settled.errors].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  };
}

function refused(error: RosterError): { rows: RosterRow[]; errors: RosterError[] } {
  return { rows: [], errors: [error] };
}

/** Where each column stands: `index` is the header's place among the table's rows, `width` its number of cells. */
export type Header = { index: number; width: number; at: Map<string, number>; errors: RosterError[] };

/** Finds the header: the first row that is neither blank nor Excel's `sep=`. Columns that mean nothing are left alone. */
export function readHeader(table: Table): Header {
  const index = table.rows.findIndex((row) => !isBlank(row) && !isSeparatorLine(row));
  const names = table.rows[index] ?? [];
  const at = new Map<string, number>();
  const errors: RosterError[] = [];
  for (const [place, name] of names.entries()) {
    const column = columnOf(name);
    if (column === undefined) continue;
    if (at.has(column)) errors.push({ problem: "repeated-column", column, value: name });
    else at.set(column, place);
  }
  const wanted = requiredColumns.filter((column) => !at.has(column));
  const open = [...wanted, ...optionalColumns.filter((column) => !at.has(column))];
  for (const name of names.filter((header) => columnOf(header) === undefined)) {
    // A misspelt optional column would otherwise be ignored in silence, and everybody get the default.
    const meant = nearestWord(plainHeader(name), open);
    if (meant !== undefined)
      errors.push({ problem: "unknown-column", column: plainHeader(name), remedy: meant });
  }
  errors.push(...wanted.map((column) => ({ problem: "missing-column" as const, column })));
  return { index, width: names.length, at, errors: index < 0 ? [{ problem: "no-rows" }] : errors };
}

/** A wrong zone costs most of a millisecond to find its neighbours; a file with more of them has another fault. */
const MAX_NEIGHBOURS = 50;

/** Reads the zones of one file, each different one once. */
function zoneReader(): (text: string) => Cell<string> {
  const known = new Map<string, Cell<string>>();
  let wrong = 0;
  return (text) => {
    const cell = known.get(text) ?? readZone(text, wrong < MAX_NEIGHBOURS);
    if (!known.has(text) && "problem" in cell) wrong++;
    known.set(text, cell);
    return cell;
  };
}

function linesOf(table: Table, header: Header): { row: number; cells: string[] }[] {
  return table.rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(header.index + 1)
    .filter(({ cells }) => !isBlank(cells));
}
