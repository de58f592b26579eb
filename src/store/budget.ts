/** What one invocation may do on a plan of Cloudflare's. */
export interface Plan {
  /** Queries to D1; a batch counts each of its statements. */
  statements: number;
  /** Subjects of a kind, or mails, that one step takes on: a wake takes 75 µs of the CPU time, free are 10 ms. */
  batch: number;
}

/** As Cloudflare's limits were in November 2026. */
export const PLANS = {
  free: { statements: 50, batch: 25 },
  paid: { statements: 1000, batch: 500 },
} as const satisfies Record<string, Plan>;

/** Nothing was sent of what would have gone over the budget: a batch is prepared whole before it goes. */
export class BudgetSpent extends Error {
  constructor(most: number) {
    super(`over the budget of ${most} statements`);
  }
}

/** A database that counts what is asked of it. */
export interface Budget {
  db: D1Database;
  left(): number;
}

/** Lets `most` statements through to D1; preparing one more throws BudgetSpent. */
export function budgetOf(db: D1Database, most: number): Budget {
  let spent = 0;
  const counted: Pick<D1Database, "prepare" | "batch"> = {
    prepare: (sql) => {
      if (spent === most) throw new BudgetSpent(most);
      spent++;
      return db.prepare(sql);
    },
    batch: (statements) => db.batch(statements),
  };
  return { db: counted as D1Database, left: () => most - spent };
}
