import type { SubjectKind } from "../domain/decision.ts";
import type { Instant } from "../domain/time.ts";

/** A subject that is due, with the moment at which it was: whoever handles it later checks that it still holds. */
export type DueSubject = [id: number, dueAt: Instant];

/** Due subjects in the order of their moments, from behind `after` on. */
export async function dueSubjects(
  db: D1Database,
  kind: SubjectKind,
  now: Instant,
  most: number,
  after: DueSubject = [0, -1],
): Promise<DueSubject[]> {
  const { results } = await db
    .prepare(
      `SELECT id, "dueAt" FROM "${kind}" WHERE "dueAt" IS NOT NULL AND "dueAt" <= ?1
         AND ("dueAt" > ?2 OR ("dueAt" = ?2 AND id > ?3)) ORDER BY "dueAt", id LIMIT ?4`,
    )
    .bind(now, after[1], after[0], most)
    .all<{ id: number; dueAt: Instant }>();
  return results.map(({ id, dueAt }) => [id, dueAt]);
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

/** For `/health`: how many subjects are due, since when the oldest, and when the next one will be. */
export async function wakeBacklog(db: D1Database, now: Instant) {
  const row = await db
    .prepare(
      `SELECT (SELECT count(*) FROM pair WHERE "dueAt" <= ?1) + (SELECT count(*) FROM person WHERE "dueAt" <= ?1)
                + (SELECT count(*) FROM programme WHERE "dueAt" <= ?1) AS due,
              (SELECT min("dueAt") FROM pair WHERE "dueAt" IS NOT NULL) AS pair,
              (SELECT min("dueAt") FROM person WHERE "dueAt" IS NOT NULL) AS person,
              (SELECT min("dueAt") FROM programme WHERE "dueAt" IS NOT NULL) AS programme`,
    )
    .bind(now)
    .first<{ due: number; pair: Instant | null; person: Instant | null; programme: Instant | null }>();
  const moments = [row!.pair, row!.person, row!.programme].filter((at): at is number => at !== null);
  return { due: row!.due, next: moments.length > 0 ? Math.min(...moments) : null };
}

/** Puts a subject that cannot be decided off until later, so that it does not hold the others up. */
export async function postpone(db: D1Database, kind: SubjectKind, id: number, until: Instant): Promise<void> {
  await db.prepare(`UPDATE "${kind}" SET "dueAt" = ?2 WHERE id = ?1`).bind(id, until).run();
}
