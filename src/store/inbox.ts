import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { DAY, type Instant } from "../domain/time.ts";
import type { InboxRow } from "./commit.ts";
import * as schema from "./schema.ts";

/** Raw bytes are kept only of mail that somebody may have to look at, and only so long. */
export const RAW_KEPT = 30 * DAY;

export async function inboxState(db: D1Database, messageId: string): Promise<string | null> {
  return db.prepare(`SELECT state FROM inbox WHERE "messageId" = ?1`).bind(messageId).first<string>("state");
}

/** Stores a message whose decision nobody made yet; a repeat changes nothing. */
export async function storeMessage(db: D1Database, row: InboxRow): Promise<void> {
  await drizzle(db).insert(schema.inbox).values(row).onConflictDoNothing();
}

export type Message = typeof schema.inbox.$inferSelect;

/** Several in one statement. */
export async function messagesById(db: D1Database, ids: number[]): Promise<Map<number, Message>> {
  if (ids.length === 0) return new Map();
  const rows = await drizzle(db)
    .select()
    .from(schema.inbox)
    .where(sql`${schema.inbox.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return new Map(rows.map((row) => [row.id, row]));
}

export async function messageById(db: D1Database, id: number): Promise<Message | undefined> {
  return (await messagesById(db, [id])).get(id);
}

/** A stored message that cannot be finished, or that no tick survives: the owner looks at it. */
export async function parkMessage(db: D1Database, id: number): Promise<void> {
  await db
    .prepare(`UPDATE inbox SET state = 'parked', reason = 'unreadable' WHERE id = ?1 AND state = 'received'`)
    .bind(id)
    .run();
}

/** Parked mail in these programmes, or of strangers, that came in since `since`. */
export async function parkedSince(db: D1Database, since: Instant) {
  return drizzle(db)
    .select({
      id: schema.inbox.id,
      at: schema.inbox.at,
      reason: schema.inbox.reason,
      personId: schema.inbox.personId,
      sender: schema.inbox.sender,
      outboxId: schema.inbox.outboxId,
      programmeId: schema.person.programmeId,
      name: schema.person.name,
      answering: schema.outbox.kind,
    })
    .from(schema.inbox)
    .leftJoin(schema.person, sql`${schema.person.id} = ${schema.inbox.personId}`)
    .leftJoin(schema.outbox, sql`${schema.outbox.id} = ${schema.inbox.outboxId}`)
    .where(sql`${schema.inbox.state} = 'parked' AND ${schema.inbox.at} > CAST(${since} AS INTEGER)`)
    .orderBy(schema.inbox.at);
}

/** How many answers this stranger's mail has had since `since`. */
export async function strangerAnswered(db: D1Database, sender: string, since: Instant): Promise<boolean> {
  const row = await db
    .prepare(`SELECT 1 FROM inbox WHERE sender = ?1 AND at > ?2 LIMIT 1`)
    .bind(sender, since)
    .first();
  return row !== null;
}

/** Retention: raw bytes, a stranger's address and kept words go after thirty days; that the mail came stays. */
export async function forgetOldMail(db: D1Database, now: Instant): Promise<void> {
  await db
    .prepare(
      `UPDATE inbox SET raw = NULL, words = NULL, sender = NULL
       WHERE at <= ?1 AND (raw IS NOT NULL OR words IS NOT NULL OR sender IS NOT NULL)`,
    )
    .bind(now - RAW_KEPT)
    .run();
}
