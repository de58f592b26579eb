import { getTableColumns, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { SubjectKind, Table, Undo } from "../domain/decision.ts";
import { DAY, type Instant } from "../domain/time.ts";
import type { Current } from "../domain/undo.ts";
import * as schema from "./schema.ts";

export interface JournalRow {
  event: string;
  personId: number | null;
  undo: Undo | null;
}

export async function journalRow(
  db: D1Database,
  subject: SubjectKind,
  id: number,
  version: number,
): Promise<JournalRow | undefined> {
  const row = await db
    .prepare(
      `SELECT event, "personId", undo FROM journal WHERE subject = ?1 AND "subjectId" = ?2 AND version = ?3`,
    )
    .bind(subject, id, version)
    .first<{ event: string; personId: number | null; undo: string | null }>();
  return row ? { ...row, undo: row.undo ? (JSON.parse(row.undo) as Undo) : null } : undefined;
}

/** How far back an UNDO without more words reaches: a person means what they have just done. */
const UNDO_WITHIN = 7 * DAY;

/** The newest row by which this person changed something of their own or of one of these pairs, if it can be undone. */
export async function newestUndoable(
  db: D1Database,
  personId: number,
  pairIds: number[],
  now: Instant,
): Promise<JournalRow | undefined> {
  const row = await db
    .prepare(
      `SELECT event, "personId", undo FROM json_each(?1) AS subject JOIN journal
         ON journal.subject = subject.value->>0 AND journal."subjectId" = subject.value->>1
       WHERE journal."personId" = ?2 AND journal.at > ?3 AND (undo IS NOT NULL OR event = 'undone')
       ORDER BY journal.at DESC, journal.version DESC LIMIT 1`,
    )
    .bind(
      JSON.stringify([["person", personId], ...pairIds.map((id) => ["pair", id])]),
      personId,
      now - UNDO_WITHIN,
    )
    .first<{ event: string; personId: number | null; undo: string | null }>();
  return row ? { ...row, undo: row.undo ? (JSON.parse(row.undo) as Undo) : null } : undefined;
}

/** The rows that an undo touches, as they are now, one statement a table. */
export async function currentRows(db: D1Database, undo: Undo): Promise<Current> {
  const wanted = Map.groupBy([...undo.fields, ...undo.rows], ({ table }) => table);
  const rows = new Map<string, Record<string, unknown>>();
  const orm = drizzle(db);
  for (const [table, entries] of wanted) {
    const columns = getTableColumns(schema[table]);
    const ids = JSON.stringify(entries.map(({ id }) => id));
    const found = await orm
      .select(columns)
      .from(schema[table])
      .where(sql`id IN (SELECT value FROM json_each(${ids}))`);
    for (const row of found as { id: number }[])
      rows.set(nameOf(table, row.id), row as unknown as Record<string, unknown>);
  }
  return (table, id) => rows.get(nameOf(table, id));
}

function nameOf(table: Table, id: number): string {
  return `${table}:${id}`;
}
