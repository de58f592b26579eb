import { drizzle } from "drizzle-orm/d1";
import * as schema from "./schema.ts";

/** Stores a report once; false when it is there already. */
export async function storeReport(db: D1Database, row: typeof schema.report.$inferInsert): Promise<boolean> {
  const stored = await drizzle(db, { schema })
    .insert(schema.report)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: schema.report.id });
  return stored.length > 0;
}
