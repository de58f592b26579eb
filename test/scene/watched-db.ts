/** What may happen around a statement or a batch; `run` does it. */
export interface Watch {
  single?(sql: string, run: () => Promise<D1Result>): Promise<D1Result>;
  batch?(sqls: string[], run: () => Promise<D1Result[]>): Promise<D1Result[]>;
}

/** Stands in front of a database and lets `watch` see, hold up or break whatever goes through. */
export function watched(db: D1Database, watch: Watch): D1Database {
  const real = new WeakMap<object, D1PreparedStatement>();
  const sqlOf = new WeakMap<object, string>();

  function statement(sql: string, inner: D1PreparedStatement): D1PreparedStatement {
    const all = () => (watch.single ? watch.single(sql, () => inner.all()) : inner.all());
    const outer = {
      bind: (...values: unknown[]) => statement(sql, inner.bind(...values)),
      all,
      run: all,
      // Not the database's own, since these two keep the costs to themselves.
      first: async (column?: string) => {
        const [row] = (await all()).results as Record<string, unknown>[];
        return row === undefined ? null : column === undefined ? row : row[column];
      },
      raw: async () => (await all()).results.map((row) => Object.values(row as object)),
    };
    real.set(outer, inner);
    sqlOf.set(outer, sql);
    return outer as unknown as D1PreparedStatement;
  }

  return {
    prepare: (sql: string) => statement(sql, db.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) => {
      const run = () => db.batch(statements.map((one) => real.get(one)!));
      const sqls = statements.map((one) => sqlOf.get(one)!);
      return watch.batch ? watch.batch(sqls, run) : run();
    },
  } as unknown as D1Database;
}

export function isWrite(sqls: string[]): boolean {
  return sqls.some((sql) => /\b(insert into|update|delete from)\b/i.test(sql));
}

/** What a database has read and written, indexes included, since it was put there. */
export interface Meter {
  statements: number;
  read: number;
  written: number;
}

/** Adds up what goes through. */
export function metered(db: D1Database, meter: Meter): D1Database {
  const add = (result: D1Result) => {
    meter.statements += 1;
    meter.read += result.meta.rows_read;
    meter.written += result.meta.rows_written;
  };
  return watched(db, {
    single: async (_, run) => {
      const result = await run();
      add(result);
      return result;
    },
    batch: async (_, run) => {
      const results = await run();
      for (const result of results) add(result);
      return results;
    },
  });
}
