/** A database that remembers every statement it was given, each text once, with what was bound to it last. */
export function recorderOf(db: D1Database) {
  const statements = new Map<string, unknown[]>();
  const recording: Pick<D1Database, "prepare" | "batch"> = {
    prepare: (sql) => {
      statements.set(sql, []);
      const statement = db.prepare(sql);
      const bind = statement.bind.bind(statement);
      statement.bind = (...values: unknown[]) => {
        statements.set(sql, values);
        return bind(...values);
      };
      return statement;
    },
    batch: (all) => db.batch(all),
  };
  return {
    db: recording as D1Database,
    texts: () => [...statements.keys()],
    /** How SQLite goes about a statement, a line for each table that it visits and each sort. */
    async plan(sql: string): Promise<string[]> {
      const { results } = await db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...(statements.get(sql) ?? []))
        .all<{ detail: string }>();
      return results.map(({ detail }) => detail);
    },
  };
}
