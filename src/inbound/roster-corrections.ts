import { oneLine } from "./roster-cells.ts";
import { readHeader } from "./roster-file.ts";
import { MAX_ROWS, type RosterError } from "./roster-row.ts";
import { readTable, rosterText, writeTable } from "./roster-text.ts";

/** `row` as a spreadsheet counts; `value` is what should stand in the wrong cell. */
export type Correction = { row: number; value: string };

/** Reads the lines `row 14: Asia/Jerusalem` of a reply; other lines are left alone. A row named twice: the last counts. */
export function readCorrections(body: string): Correction[] {
  const byRow = new Map<number, string>();
  for (const line of body.split(/\r\n?|\n/)) {
    const match = line.slice(0, 2_000).match(/^\s*row\s{0,5}#?(\d{1,6})\s{0,5}[:=](.*)$/i);
    const value = oneLine(match?.[2] ?? "");
    if (value !== "" && byRow.size < MAX_ROWS) byRow.set(Number(match?.[1]), value);
  }
  return [...byRow].map(([row, value]) => ({ row, value }));
}

/**
 * The roster's text with the wrong cell of each corrected row replaced. Only where exactly one column of the row has
 * an error is it clear which cell is meant; otherwise the row stays, as does everything else. `errors` are those
 * `parseRoster` gave for this text, and row numbers stay the same.
 */
export function correctRoster(text: string, corrections: Correction[], errors: RosterError[]): string {
  const table = readTable(rosterText(text) ?? "");
  const places = readHeader(table).at;
  const byRow = new Map<number | undefined, RosterError[]>();
  for (const error of errors) {
    const others = byRow.get(error.row);
    if (others) others.push(error);
    else byRow.set(error.row, [error]);
  }
  let changed = false;
  for (const { row, value } of corrections) {
    const found = byRow.get(row) ?? [];
    const columns = new Set(found.map((error) => error.column));
    const place = places.get(found[0]?.column ?? "");
    const cells = table.rows[row - 1];
    if (columns.size !== 1 || place === undefined || cells === undefined) continue;
    while (cells.length < place) cells.push("");
    cells[place] = value;
    changed = true;
  }
  return changed ? writeTable(table) : text;
}
