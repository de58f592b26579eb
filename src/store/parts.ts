import { getTableColumns } from "drizzle-orm";
import type { Table } from "../domain/decision.ts";
import * as schema from "./schema.ts";

/** D1 takes a compound SELECT of at most so many terms. */
const MOST_PARTS = 5;

type PartName = Table | "outbox" | "holiday";
type Row<N extends PartName> = (typeof schema)[N]["$inferSelect"];

/** A row of some table, as a JSON array of the columns that its part names. */
export interface PartRow {
  part: string;
  row: string;
}

/**
 * Rows of several tables in one statement, since D1's plans count statements: each table is a part, a SELECT of its
 * own, and the parts are one compound SELECT. Rows of a part come in no order.
 */
export function selectParts(parts: string[]): string {
  if (parts.length > MOST_PARTS) throw new RangeError(`D1 takes ${MOST_PARTS} parts, not ${parts.length}`);
  return parts.join("\nUNION ALL ");
}

/** One part: the whole rows of a table, or the columns named. */
export function part(name: PartName, where: string, columns = columnsOf(name)): string {
  const cells = columns.map((column) => `"${name}"."${column}"`).join(", ");
  return `SELECT '${name}' AS part, json_array(${cells}) AS row FROM "${name}" WHERE ${where}`;
}

/** The rows of one part, as Drizzle would give them. */
export function rowsOf<N extends PartName>(name: N, all: PartRow[], columns = columnsOf(name)): Row<N>[] {
  const types = getTableColumns(schema[name]) as Record<
    string,
    { mapFromDriverValue(value: unknown): unknown }
  >;
  return all
    .filter((one) => one.part === name)
    .map(({ row }) => {
      const cells = JSON.parse(row) as unknown[];
      return Object.fromEntries(
        columns.map((column, place) => [
          column,
          cells[place] === null ? null : types[column]!.mapFromDriverValue(cells[place]),
        ]),
      ) as Row<N>;
    });
}

function columnsOf(name: PartName): string[] {
  return Object.keys(getTableColumns(schema[name]));
}
