import type { SubjectKind } from "../domain/decision.ts";
import type { Instant } from "../domain/time.ts";

/** A subject that is due, with the moment at which it was: whoever handles it later checks that it still holds. */
export type DueSubject = [id: number, dueAt: Instant];

/** What a tick works off. At one moment in this order: pairs are brought about before their sessions are told of. */
export const WORK = ["message", "programme", "pair", "person", "mail"] as const;
export interface Work {
  kind: (typeof WORK)[number];
  id: number;
  /** Since when it is due. */
  at: Instant;
}
interface WorkRow extends Work {
  mentorId: number | null;
  menteeId: number | null;
}

/** Up to `most` of each kind that are due, the longest waiting first; people only once their pairs have had their turn. */
export async function dueWork(db: D1Database, now: Instant, most: number): Promise<Work[]> {
  const { results } = await db
    .prepare(
      `SELECT * FROM (SELECT 'message' AS kind, id, at, NULL AS "mentorId", NULL AS "menteeId" FROM inbox
         WHERE state = 'received' AND at <= ?1 ORDER BY at, id LIMIT ?2)
       UNION ALL SELECT * FROM (SELECT 'programme', id, "dueAt", NULL, NULL FROM programme
         WHERE "dueAt" <= ?1 ORDER BY "dueAt", id LIMIT ?2)
       UNION ALL SELECT * FROM (SELECT 'pair', id, "dueAt", "mentorId", "menteeId" FROM pair
         WHERE "dueAt" <= ?1 ORDER BY "dueAt", id LIMIT ?2)
       UNION ALL SELECT * FROM (SELECT 'person', id, "dueAt", NULL, NULL FROM person
         WHERE "dueAt" <= ?1 ORDER BY "dueAt", id LIMIT ?2)
       UNION ALL SELECT * FROM (SELECT 'mail', id, "sendAt", NULL, NULL FROM outbox
         WHERE state IN ('planned', 'claimed') AND "sendAt" <= ?1 AND ("leaseUntil" IS NULL OR "leaseUntil" <= ?1)
         ORDER BY "sendAt", id LIMIT ?2)`,
    )
    .bind(now, most)
    .all<WorkRow>();
  const inDuePairs = new Set(results.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]));
  return results
    .filter(({ kind, id }) => kind !== "person" || !inDuePairs.has(id))
    .map(({ kind, id, at }) => ({ kind, id, at }))
    .sort((one, other) => one.at - other.at || WORK.indexOf(one.kind) - WORK.indexOf(other.kind));
}

/** Those of a queue message's subjects that are still due since the same moment. */
export async function stillDue(db: D1Database, kind: SubjectKind, subjects: DueSubject[]): Promise<number[]> {
  const { results } = await db
    .prepare(
      `SELECT row.id AS id FROM json_each(?1) AS wanted JOIN "${kind}" AS row ON row.id = wanted.value->>0 AND row."dueAt" = wanted.value->>1`,
    )
    .bind(JSON.stringify(subjects))
    .all<{ id: number }>();
  return results.map(({ id }) => id);
}

/** For `/health`: how many subjects and unfinished messages are due, since when the oldest, and when the next will be. */
export async function wakeBacklog(db: D1Database, now: Instant) {
  const row = await db
    .prepare(
      `SELECT (SELECT count(*) FROM pair WHERE "dueAt" <= ?1) + (SELECT count(*) FROM person WHERE "dueAt" <= ?1)
                + (SELECT count(*) FROM programme WHERE "dueAt" <= ?1)
                + (SELECT count(*) FROM inbox WHERE state = 'received' AND at <= ?1) AS due,
              (SELECT min("dueAt") FROM pair WHERE "dueAt" IS NOT NULL) AS pair,
              (SELECT min("dueAt") FROM person WHERE "dueAt" IS NOT NULL) AS person,
              (SELECT min("dueAt") FROM programme WHERE "dueAt" IS NOT NULL) AS programme,
              (SELECT min(at) FROM inbox WHERE state = 'received') AS message`,
    )
    .bind(now)
    .first<Record<SubjectKind | "message", Instant | null> & { due: number }>();
  const moments = [row!.pair, row!.person, row!.programme, row!.message].filter((at) => at !== null);
  return { due: row!.due, next: moments.length > 0 ? Math.min(...moments) : null };
}

/** Puts subjects that cannot be decided off until later, so that they do not hold the others up. */
export async function postpone(
  db: D1Database,
  kind: SubjectKind,
  ids: number[],
  until: Instant,
): Promise<void> {
  await db
    .prepare(`UPDATE "${kind}" SET "dueAt" = ?2 WHERE id IN (SELECT value FROM json_each(?1))`)
    .bind(JSON.stringify(ids), until)
    .run();
}
