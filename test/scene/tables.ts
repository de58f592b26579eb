type Row = Record<string, unknown>;
type Tables = ReadonlyMap<string, readonly Row[]>;

interface Schema {
  columns: ReadonlyMap<string, string[]>;
  /** The content of each table as JSON, a list of values a row. */
  everything: D1PreparedStatement;
}

/** D1 takes statements of 100,000 bytes; a letter has up to three to a character. */
const MOST_LETTERS = 30_000;
const schemas = new WeakMap<D1Database, Promise<Schema>>();

/** The names of all that we write to. Holidays come with the migrations and stay. */
export async function tables(db: D1Database): Promise<string[]> {
  return [...(await schemaOf(db)).columns.keys()];
}

/** Every row of every table that we write to, by the table's name. */
export async function readTables(db: D1Database): Promise<Tables> {
  const { columns, everything } = await schemaOf(db);
  const found = await everything.first<Record<string, string>>();
  return new Map(
    [...columns].map(([table, names]) => {
      const rows = JSON.parse(found?.[table] ?? "") as unknown[][];
      return [table, rows.map((values) => Object.fromEntries(names.map((name, at) => [name, values[at]])))];
    }),
  );
}

/** These tables have these rows and no others. */
export async function refillTables(db: D1Database, tables: Tables): Promise<void> {
  // One statement a line, in one transaction, and one message: from outside the Worker every one costs milliseconds.
  await db.exec(
    [
      "PRAGMA defer_foreign_keys = on",
      ...[...tables.keys()].map((table) => `DELETE FROM "${table}"`),
      ...[...tables].flatMap(([table, rows]) => portions(rows).map((portion) => insertion(table, portion))),
    ].join("\n"),
  );
}

/** As after the migrations. */
export async function emptyTables(db: D1Database): Promise<void> {
  await refillTables(db, new Map((await tables(db)).map((name) => [name, []])));
}

function schemaOf(db: D1Database): Promise<Schema> {
  const known = schemas.get(db) ?? readSchema(db);
  schemas.set(db, known);
  return known;
}

async function readSchema(db: D1Database): Promise<Schema> {
  const { results } = await db
    .prepare(`SELECT name, (SELECT json_group_array(name) FROM pragma_table_info(sqlite_master.name)) AS columns
      FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
      AND name NOT LIKE 'sqlite%' AND name NOT IN ('d1_migrations', 'holiday') ORDER BY name`)
    .all<{ name: string; columns: string }>();
  const columns = new Map(results.map((table) => [table.name, JSON.parse(table.columns) as string[]]));
  const contents = [...columns].map(
    ([table, names]) =>
      `(SELECT json_group_array(json_array(${names.map(quoted).join(", ")})) FROM "${table}") AS "${table}"`,
  );
  return { columns, everything: db.prepare(`SELECT ${contents.join(", ")}`) };
}

function insertion(table: string, rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const values = columns.map((column) => `json_extract(value, '$.${column}')`);
  return `INSERT INTO "${table}" (${columns.map(quoted).join(", ")})
    SELECT ${values.join(", ")} FROM json_each('${JSON.stringify(rows).replaceAll("'", "''")}')`.replaceAll(
    "\n",
    " ",
  );
}

/** The rows in order, as many at a time as fit a statement. */
function portions(rows: readonly Row[]): Row[][] {
  const all: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const letters = JSON.stringify(row).length;
    if (letters > room) {
      all.push([]);
      room = MOST_LETTERS;
    }
    all.at(-1)?.push(row);
    room -= letters;
  }
  return all;
}

function quoted(column: string): string {
  return `"${column}"`;
}
