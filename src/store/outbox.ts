import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { Instant } from "../domain/time.ts";
import * as schema from "./schema.ts";

export type OutboxRow = typeof schema.outbox.$inferSelect;

/** A claimant that died lets go after so long; it is looked up at the provider before anybody repeats it. */
const LEASE = 120_000;

/**
 * Claims up to `most` mails that are due, oldest moment first; those whose claimant died come back with `unsureSince`.
 * With `ids` only these, as a queue message names them.
 */
export async function claimDue(
  db: D1Database,
  now: Instant,
  most: number,
  ids?: number[],
): Promise<OutboxRow[]> {
  const among = ids ? sql`AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))` : sql``;
  const rows = await drizzle(db)
    .update(schema.outbox)
    .set({
      state: "claimed",
      leaseUntil: sql`CAST(${now + LEASE} AS INTEGER)`,
      attempts: sql`attempts + 1`,
      unsureSince: sql`CASE WHEN state = 'claimed' THEN coalesce("unsureSince", "leaseUntil") ELSE "unsureSince" END`,
    })
    .where(
      sql`id IN (SELECT id FROM outbox WHERE state IN ('planned', 'claimed') AND "sendAt" <= CAST(${now} AS INTEGER)
            AND ("leaseUntil" IS NULL OR "leaseUntil" <= CAST(${now} AS INTEGER)) ${among}
            ORDER BY "sendAt", id LIMIT CAST(${most} AS INTEGER))`,
    )
    .returning();
  return rows.toSorted((one, other) => one.sendAt - other.sendAt || one.id - other.id);
}

export type Outcome = Pick<
  OutboxRow,
  "id" | "state" | "reason" | "sendAt" | "leaseUntil" | "unsureSince" | "providerId" | "sentAt"
>;

/** Writes down what became of claimed mails, in one statement. */
export async function markOutcomes(db: D1Database, outcomes: Outcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  const rows = outcomes.map((one) => [
    one.id,
    one.state,
    one.reason,
    one.sendAt,
    one.leaseUntil,
    one.unsureSince,
    one.providerId,
    one.sentAt,
  ]);
  await db
    .prepare(
      `UPDATE outbox SET state = d.state, reason = d.reason, "sendAt" = d.sendAt, "leaseUntil" = d.leaseUntil,
         "unsureSince" = d.unsureSince, "providerId" = d.providerId, "sentAt" = d.sentAt
       FROM (SELECT value->>0 AS id, value->>1 AS state, value->>2 AS reason, value->>3 AS sendAt, value->>4 AS leaseUntil,
               value->>5 AS unsureSince, value->>6 AS providerId, value->>7 AS sentAt FROM json_each(?1)) AS d
       WHERE outbox.id = d.id AND outbox.state = 'claimed'`,
    )
    .bind(JSON.stringify(rows))
    .run();
}

export async function mailById(db: D1Database, id: number): Promise<OutboxRow | undefined> {
  const [row] = await drizzle(db)
    .select()
    .from(schema.outbox)
    .where(sql`${schema.outbox.id} = CAST(${id} AS INTEGER)`);
  return row;
}

/** The newest mail to one of these people that the provider knows by one of these ids: what In-Reply-To names. */
export async function mailByProviderId(
  db: D1Database,
  personIds: number[],
  providerIds: string[],
): Promise<OutboxRow | undefined> {
  if (personIds.length === 0 || providerIds.length === 0) return undefined;
  const [row] = await drizzle(db)
    .select()
    .from(schema.outbox)
    .where(
      sql`${schema.outbox.personId} IN (SELECT value FROM json_each(${JSON.stringify(personIds)}))
        AND ${schema.outbox.providerId} IN (SELECT value FROM json_each(${JSON.stringify(providerIds)}))`,
    )
    .limit(1);
  return row;
}

/** The earliest moment at which a mail that is not sent yet is due, and how many are due by `now`. */
export async function outboxBacklog(
  db: D1Database,
  now: Instant,
): Promise<{ due: number; next: Instant | null }> {
  const row = await db
    .prepare(
      `SELECT (SELECT count(*) FROM outbox WHERE state IN ('planned', 'claimed') AND "sendAt" <= ?1) AS due,
              (SELECT min("sendAt") FROM outbox WHERE state IN ('planned', 'claimed')) AS next`,
    )
    .bind(now)
    .first<{ due: number; next: Instant | null }>();
  return row!;
}

/** Puts a mail off that no tick survives, so that it does not hold the others up. */
export async function postponeMail(db: D1Database, id: number, until: Instant): Promise<void> {
  await db
    .prepare(`UPDATE outbox SET "sendAt" = ?2 WHERE id = ?1 AND state IN ('planned', 'claimed')`)
    .bind(id, until)
    .run();
}
