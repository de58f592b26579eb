import { getTableColumns } from "drizzle-orm";
import type { Decision, Subject, SubjectKind, Table } from "../domain/decision.ts";
import { undoOf } from "../domain/decision.ts";
import * as schema from "./schema.ts";

/** The inbox row that stands or falls with an inbound event's decision. */
export type InboxRow = typeof schema.inbox.$inferInsert;

type Cell = string | number | null;
type Row = Cell[];

/** Parents before children: D1 checks foreign keys at each statement. */
const TABLES: readonly Table[] = [
  "programme",
  "person",
  "pair",
  "session",
  "move",
  "topic",
  "pulse",
  "planLine",
  "answer",
  "note",
  "request",
];
const SUBJECTS: readonly SubjectKind[] = ["pair", "person", "programme"];

/**
 * Writes whole decisions in one D1 batch (one transaction) and returns those that stood. A decision stands only while
 * all its subjects still have the version that it was based on; a loser costs the others nothing and leaves no trace.
 * Decisions in one call must not share a subject (`apart` sorts them). With `inbox`, for a single decision, the
 * message's row is part of the guard: a message that is already there makes its decision lose.
 */
export async function commit(
  db: D1Database,
  decisions: Decision[],
  commitId: number,
  inbox?: InboxRow,
): Promise<Decision[]> {
  if (decisions.length === 0) return [];
  const statements = [
    journalStatement(db, decisions, commitId, inbox),
    ...subjectStatements(db, decisions, commitId),
    ...TABLES.flatMap((table) => insertStatements(db, table, decisions, commitId)),
    ...TABLES.flatMap((table) => updateStatements(db, table, decisions, commitId)),
    ...mailStatements(db, decisions, commitId),
    ...(inbox ? inboxStatements(db, decisions, commitId, inbox) : []),
  ];
  const won = await runOnce(db, statements, decisions, commitId);
  return decisions.filter(
    (decision) => decision.subjects.length === 0 || won.has(nameOf(decision.subjects[0]!)),
  );
}

/** Sorts decisions into lists of which none shares a subject. */
export function apart(decisions: Decision[]): Decision[][] {
  const lists: { taken: Set<string>; decisions: Decision[] }[] = [];
  for (const decision of decisions) {
    const names = decision.subjects.map(nameOf);
    let list = lists.find(({ taken }) => !names.some((name) => taken.has(name)));
    if (!list) {
      list = { taken: new Set(), decisions: [] };
      lists.push(list);
    }
    for (const name of names) list.taken.add(name);
    list.decisions.push(decision);
  }
  return lists.map((list) => list.decisions);
}

/** After an ambiguous failure the journal tells whether the batch was committed, so that nothing is written twice. */
async function runOnce(
  db: D1Database,
  statements: D1PreparedStatement[],
  decisions: Decision[],
  commitId: number,
) {
  try {
    const [journal] = await db.batch<{ subject: SubjectKind; subjectId: number }>(statements);
    return new Set(journal!.results.map((row) => `${row.subject}:${row.subjectId}`));
  } catch (fault) {
    const leads = decisions.flatMap(({ subjects }) => subjects.slice(0, 1));
    const { results } = await db
      .prepare(
        `SELECT subject, subjectId FROM json_each(?1) JOIN journal
         ON subject = value->>0 AND subjectId = value->>1 AND version = value->>2 AND commitId = ?2`,
      )
      .bind(JSON.stringify(leads.map(keyOf)), commitId)
      .all<{ subject: SubjectKind; subjectId: number }>();
    if (results.length === 0) throw fault;
    return new Set(results.map((row) => `${row.subject}:${row.subjectId}`));
  }
}

function journalStatement(db: D1Database, decisions: Decision[], commitId: number, inbox?: InboxRow) {
  const rows = decisions.flatMap((decision, number) =>
    decision.subjects.map((subject, place) => [
      number,
      ...keyOf(subject),
      decision.at,
      decision.event,
      decision.personId,
      decision.undoable && place === 0 ? JSON.stringify(undoOf(decision)) : null,
    ]),
  );
  return db
    .prepare(
      `WITH wanted AS (
         SELECT value->>0 AS number, value->>1 AS subject, value->>2 AS subjectId, value->>3 AS version,
                value->>4 AS at, value->>5 AS event, value->>6 AS personId, value->>7 AS undo FROM json_each(?1)),
       stale AS (
         SELECT number FROM wanted WHERE version - 1 IS NOT CASE subject
           WHEN 'pair' THEN (SELECT version FROM pair WHERE id = subjectId)
           WHEN 'person' THEN (SELECT version FROM person WHERE id = subjectId)
           ELSE (SELECT version FROM programme WHERE id = subjectId) END)
       INSERT INTO journal (subject, subjectId, version, commitId, at, event, personId, undo)
       SELECT subject, subjectId, version, ?2, at, event, personId, undo FROM wanted
       WHERE number NOT IN (SELECT number FROM stale)
         AND NOT EXISTS (SELECT 1 FROM inbox WHERE messageId = ?3 AND state <> 'received')
       ON CONFLICT DO NOTHING RETURNING subject, subjectId`,
    )
    .bind(JSON.stringify(rows), commitId, inbox?.messageId ?? null);
}

function subjectStatements(db: D1Database, decisions: Decision[], commitId: number) {
  return SUBJECTS.flatMap((kind) =>
    [true, false].flatMap((moves) => {
      const rows = decisions.flatMap((decision) =>
        decision.subjects
          .filter((subject) => subject.kind === kind && (subject.dueAt !== undefined) === moves)
          .map((subject) => [...leadOf(decision), subject.id, subject.version + 1, subject.dueAt ?? null]),
      );
      if (rows.length === 0) return [];
      const due = moves ? ', "dueAt" = d.dueAt' : "";
      return guarded(
        db,
        `UPDATE "${kind}" SET version = d.version${due}
         FROM (SELECT value->>3 AS id, value->>4 AS version, value->>5 AS dueAt FROM json_each(?1) WHERE ${GUARD}) AS d
         WHERE "${kind}".id = d.id`,
        rows,
        commitId,
      );
    }),
  );
}

function insertStatements(db: D1Database, table: Table, decisions: Decision[], commitId: number) {
  const columns = Object.keys(getTableColumns(schema[table]));
  const rows = decisions.flatMap((decision) =>
    decision.inserts
      .filter((change) => change.table === table)
      .map((change) => [
        ...leadOf(decision),
        ...columns.map((name) => encode((change.row as unknown as Record<string, unknown>)[name])),
      ]),
  );
  if (rows.length === 0) return [];
  return guarded(
    db,
    `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(", ")})
     SELECT ${columns.map((_, place) => `value->>${place + 3}`).join(", ")} FROM json_each(?1) WHERE ${GUARD}`,
    rows,
    commitId,
  );
}

/** One statement a table, since D1's plans count them: each row brings the fields that change, and keeps the others. */
function updateStatements(db: D1Database, table: Table, decisions: Decision[], commitId: number) {
  const changes = decisions.flatMap((decision) =>
    [...fieldsOf(decision, table)].map(([id, fields]) => ({ lead: leadOf(decision), id, fields })),
  );
  const names = [...new Set(changes.flatMap(({ fields }) => Object.keys(fields)))].sort();
  if (names.length === 0) return [];
  const sets = names.map(
    (name) =>
      `"${name}" = iif(json_type(d.fields, '$.${name}') IS NULL, "${table}"."${name}", d.fields->>'$.${name}')`,
  );
  return guarded(
    db,
    `UPDATE "${table}" SET ${sets.join(", ")}
     FROM (SELECT value->>3 AS id, value->>4 AS fields FROM json_each(?1) WHERE ${GUARD}) AS d
     WHERE "${table}".id = d.id`,
    changes.map(({ lead, id, fields }) => [...lead, id, encode(fields)]),
    commitId,
  );
}

/** What a decision changes in each row of a table; a row that it changes twice is one change. */
function fieldsOf({ updates }: Decision, table: Table): Map<number, Record<string, Cell>> {
  const rows = new Map<number, Record<string, Cell>>();
  for (const change of updates.filter((other) => other.table === table)) {
    const fields = Object.entries(change.set).map(([name, value]) => [name, encode(value)]);
    if (fields.length > 0)
      rows.set(change.id, {
        ...rows.get(change.id),
        ...(Object.fromEntries(fields) as Record<string, Cell>),
      });
  }
  return rows;
}

function mailStatements(db: D1Database, decisions: Decision[], commitId: number) {
  const rows = decisions.flatMap((decision) =>
    decision.mails.map((mail) => [
      ...leadOf(decision),
      mail.id,
      mail.key,
      mail.kind,
      mail.personId,
      mail.address ?? null,
      mail.pairId ?? null,
      mail.sessionId ?? null,
      JSON.stringify(mail.covers),
      mail.args ? JSON.stringify(mail.args) : null,
      mail.dropped ? "dropped" : "planned",
      mail.dropped ?? null,
      decision.at,
      mail.sendAt,
      mail.expiresAt,
    ]),
  );
  if (rows.length === 0) return [];
  const columns =
    'id, key, kind, "personId", address, "pairId", "sessionId", covers, args, state, reason, "plannedAt", "sendAt", "expiresAt"';
  const values = Array.from({ length: 14 }, (_, place) => `value->>${place + 3}`).join(", ");
  return guarded(
    db,
    `INSERT INTO outbox (${columns}, attempts) SELECT ${values}, 0 FROM json_each(?1) WHERE ${GUARD}
     ON CONFLICT (key) DO NOTHING`,
    rows,
    commitId,
  );
}

/** A message that waited as `received` is finished; a new one is inserted; one that is done already stays as it is. */
function inboxStatements(db: D1Database, decisions: Decision[], commitId: number, inbox: InboxRow) {
  const columns = Object.keys(getTableColumns(schema.inbox)) as (keyof InboxRow)[];
  return guarded(
    db,
    `INSERT INTO inbox (${columns.map((name) => `"${name}"`).join(", ")})
     SELECT ${columns.map((_, place) => `value->>${place + 3}`).join(", ")} FROM json_each(?1) WHERE ${GUARD}
     ON CONFLICT ("messageId") DO UPDATE SET state = excluded.state, reason = excluded.reason, "personId" = excluded."personId",
       "outboxId" = excluded."outboxId", words = excluded.words, raw = excluded.raw WHERE state = 'received'`,
    [[...leadOf(decisions[0]!), ...columns.map((name) => encode(inbox[name]))]],
    commitId,
  );
}

/** Each row begins with its decision's lead subject and the version it won; no lead: nothing to guard. */
const GUARD = `(value->>0 IS NULL OR EXISTS (SELECT 1 FROM journal WHERE subject = value->>0
  AND subjectId = value->>1 AND journal.version = value->>2 AND commitId = ?2))`;

/** D1 takes values of up to 2 MB; half of it leaves room for the columns. */
const MOST_BYTES = 1_000_000;

function guarded(db: D1Database, sql: string, rows: Row[], commitId: number): D1PreparedStatement[] {
  const json = JSON.stringify(rows);
  if (json.length > MOST_BYTES && rows.length > 1) {
    const half = rows.length >> 1;
    return [
      ...guarded(db, sql, rows.slice(0, half), commitId),
      ...guarded(db, sql, rows.slice(half), commitId),
    ];
  }
  return [db.prepare(sql).bind(json, commitId)];
}

function keyOf(subject: Subject): Row {
  return [subject.kind, subject.id, subject.version + 1];
}

function leadOf(decision: Decision): Row {
  return decision.subjects[0] ? keyOf(decision.subjects[0]) : [null, null, null];
}

function nameOf(subject: Subject): string {
  return `${subject.kind}:${subject.id}`;
}

/** As SQLite holds it: booleans are 0 and 1, lists and records are JSON. */
function encode(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "object" ? JSON.stringify(value) : (value as string | number);
}
