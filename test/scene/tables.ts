/** The names of all that we write to. Holidays come with the migrations and stay. */
export async function tables(db: D1Database): Promise<string[]> {
  const { results } = await db
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
      AND name NOT LIKE 'sqlite%' AND name NOT IN ('d1_migrations', 'holiday') ORDER BY name`)
    .all<{ name: string }>();
  return results.map(({ name }) => name);
}

/** As after the migrations. */
export async function emptyTables(db: D1Database): Promise<void> {
  const names = await tables(db);
  await db.batch([
    db.prepare("PRAGMA defer_foreign_keys = on"),
    ...names.map((name) => db.prepare(`DELETE FROM "${name}"`)),
  ]);
}
