import { type Instant, MINUTE } from "../domain/time.ts";
import { WORK, type Work } from "./due.ts";

/** A tick that did not end lets the next one in after so long; Cloudflare ends a cron after fifteen minutes. */
const LEASE = 15 * MINUTE;
/** Only so long after trouble the batch grows again: claimed mails come back after two minutes, and may make it anew. */
const CAUTION = 5 * MINUTE;

export interface TickRow {
  leaseUntil: Instant | null;
  lastTick: Instant | null;
  endedAt: Instant | null;
  batchSize: number;
}

/** One thing to do, by which a tick tells the next what it was busy with. */
export type Culprit = Pick<Work, "kind" | "id">;

export interface Lease {
  /** Things of a kind to take on at once. */
  batch: number;
  /** What the tick before, which took things one by one, did not end with. */
  culprit: Culprit | null;
}

/**
 * Takes the one lease. Null: another tick holds it. The batch size, `most` or less, comes back halved when the tick
 * before did not end cleanly, so that one poisoned batch cannot stop the programme for good, and doubles later on.
 */
export async function takeLease(db: D1Database, now: Instant, most: number): Promise<Lease | null> {
  const row = await db
    .prepare(
      `INSERT INTO tick (id, "leaseUntil", "lastTick", "batchSize") VALUES (1, ?1, ?2, ?3)
       ON CONFLICT (id) DO UPDATE SET "leaseUntil" = ?1, "lastTick" = ?2,
         "troubleAt" = iif("leaseUntil" IS NULL, "troubleAt", ?2),
         "batchSize" = CASE WHEN "leaseUntil" IS NOT NULL THEN max(1, min(CAST(?3 AS INTEGER), "batchSize") / 2)
           WHEN "troubleAt" > ?2 - ?4 THEN min(?3, "batchSize")
           ELSE min(?3, "batchSize" * 2) END
       WHERE "leaseUntil" IS NULL OR "leaseUntil" <= ?2
       RETURNING "batchSize", cursor`,
    )
    .bind(now + LEASE, now, most, CAUTION)
    .first<{ batchSize: number; cursor: string | null }>();
  return row && { batch: row.batchSize, culprit: row.cursor === null ? null : culpritOf(row.cursor) };
}

/** Writes down what a tick that takes things one by one is about to do, in case it does not end with it. */
export async function noteCursor(db: D1Database, { kind, id }: Culprit): Promise<void> {
  await db.prepare("UPDATE tick SET cursor = ?1 WHERE id = 1").bind(`${kind}:${id}`).run();
}

/** The tick is over, and all is well: the next one takes on more. */
export async function endLease(db: D1Database, now: Instant): Promise<void> {
  await db
    .prepare(`UPDATE tick SET "leaseUntil" = NULL, "endedAt" = ?1, cursor = NULL WHERE id = 1`)
    .bind(now)
    .run();
}

/** The tick is over, and something threw: the next one may begin, but takes on less. */
export async function breakLease(db: D1Database, now: Instant, culprit: Culprit | null): Promise<void> {
  await db
    .prepare(`UPDATE tick SET "leaseUntil" = ?1, "endedAt" = ?1, cursor = ?2 WHERE id = 1`)
    .bind(now, culprit && `${culprit.kind}:${culprit.id}`)
    .run();
}

export async function lastTick(db: D1Database): Promise<TickRow | null> {
  return db
    .prepare(`SELECT "leaseUntil", "lastTick", "endedAt", "batchSize" FROM tick WHERE id = 1`)
    .first<TickRow>();
}

function culpritOf(cursor: string): Culprit | null {
  const [name, id] = cursor.split(":");
  const kind = WORK.find((one) => one === name);
  return kind ? { kind, id: Number(id) } : null;
}
