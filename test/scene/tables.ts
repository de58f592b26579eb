type Row = Record<string, unknown>;
type Tables = ReadonlyMap<string, readonly Row[]>;

/** The names of all that we write to. Holidays come with the migrations and stay. */
export async function tables(db: D1Database): Promise<string[]> {
  const { results } = await db
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
      AND name NOT LIKE 'sqlite%' AND name NOT IN ('d1_migrations', 'holiday') ORDER BY name`)
    .all<{ name: string }>();
  return results.map(({ name }) => name);
}

/** Every row of every table that we write to. */
export async function readTables(db: D1Database): Promise<Tables> {
  const names = await tables(db);
  const all = await db.batch<Row>(names.map((name) => db.prepare(`SELECT * FROM "${name}"`)));
  return new Map(names.map((name, place) => [name, all[place]!.results]));
}

/** These tables have these rows and no others. */
export async function refillTables(db: D1Database, tables: Tables): Promise<void> {
  const filled = [...tables].filter(([, rows]) => rows.length > 0);
  await db.batch([
    db.prepare("PRAGMA defer_foreign_keys = on"),
    ...[...tables.keys()].map((name) => db.prepare(`DELETE FROM "${name}"`)),
    ...filled.map(([name, rows]) => {
      const columns = Object.keys(rows[0]!);
      return db
        .prepare(
          `INSERT INTO "${name}" (${columns.map((column) => `"${column}"`).join(", ")})
           SELECT ${columns.map((column) => `json_extract(value, '$.${column}')`).join(", ")} FROM json_each(?)`,
        )
        .bind(JSON.stringify(rows));
    }),
  ]);
}

/** As after the migrations. */
export async function emptyTables(db: D1Database): Promise<void> {
  await refillTables(db, new Map((await tables(db)).map((name) => [name, []])));
}
