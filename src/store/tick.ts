import type { Instant } from "../domain/time.ts";

/** A tick that did not end lets the next one in after so long; Cloudflare ends a cron after fifteen minutes. */
const LEASE = 15 * 60_000;
export const BATCH = 500;

export interface TickRow {
  leaseUntil: Instant | null;
  lastTick: Instant | null;
  endedAt: Instant | null;
  batchSize: number;
}

/**
 * Takes the one lease. Null: another tick holds it. The batch size comes back halved when the tick before did not end
 * cleanly, so that one poisoned batch cannot stop the programme for good.
 */
export async function takeLease(db: D1Database, now: Instant): Promise<number | null> {
  const row = await db
    .prepare(
      `INSERT INTO tick (id, "leaseUntil", "lastTick", "endedAt", "batchSize") VALUES (1, ?1, ?2, NULL, ?3)
       ON CONFLICT (id) DO UPDATE SET "leaseUntil" = ?1,
         "batchSize" = CASE WHEN "leaseUntil" IS NULL THEN min(?3, "batchSize" * 2) ELSE max(1, "batchSize" / 2) END,
         "lastTick" = ?2
       WHERE "leaseUntil" IS NULL OR "leaseUntil" <= ?2
       RETURNING "batchSize"`,
    )
    .bind(now + LEASE, now, BATCH)
    .first<{ batchSize: number }>();
  return row?.batchSize ?? null;
}

export async function endLease(db: D1Database, now: Instant): Promise<void> {
  await db.prepare(`UPDATE tick SET "leaseUntil" = NULL, "endedAt" = ?1 WHERE id = 1`).bind(now).run();
}

export async function lastTick(db: D1Database): Promise<TickRow | null> {
  return db
    .prepare(`SELECT "leaseUntil", "lastTick", "endedAt", "batchSize" FROM tick WHERE id = 1`)
    .first<TickRow>();
}
