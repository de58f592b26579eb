import { drizzle } from "drizzle-orm/d1";
import * as schema from "./schema.ts";

export async function isKnownReport(db: D1Database, key: string): Promise<boolean> {
  return (await db.prepare("SELECT 1 FROM report WHERE key = ?1").bind(key).first()) !== null;
}

/** Stores a report; one that is there already stays as it is. */
export async function storeReport(db: D1Database, row: typeof schema.report.$inferInsert): Promise<void> {
  await drizzle(db).insert(schema.report).values(row).onConflictDoNothing();
}
