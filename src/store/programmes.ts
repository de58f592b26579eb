import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { ProgrammeState } from "../domain/carry-out-roster.ts";
import type { Person } from "../domain/people.ts";
import type { Programme } from "../domain/programme.ts";
import type { RosterRequest } from "../domain/roster.ts";
import { DAY, type Instant } from "../domain/time.ts";
import * as schema from "./schema.ts";

/** A programme with its people, pairs, the roster being carried out, and the parked mail of the last day. */
export async function loadProgramme(db: D1Database, id: number, now: Instant): Promise<ProgrammeState> {
  const orm = drizzle(db, { schema });
  const [programmes, people, pairs, requests] = await orm.batch([
    orm.select().from(schema.programme).where(sql`${schema.programme.id} = CAST(${id} AS INTEGER)`),
    orm
      .select()
      .from(schema.person)
      .where(sql`${schema.person.programmeId} = CAST(${id} AS INTEGER)`)
      .orderBy(schema.person.id),
    orm
      .select()
      .from(schema.pair)
      .where(sql`${schema.pair.programmeId} = CAST(${id} AS INTEGER)`)
      .orderBy(schema.pair.id),
    orm
      .select()
      .from(schema.request)
      .where(
        sql`${schema.request.programmeId} = CAST(${id} AS INTEGER) AND ${schema.request.state} = 'applying'`,
      ),
  ]);
  const programme = programmes[0]!;
  return {
    programme,
    people,
    pairs,
    organisers: people.filter(({ organiser }) => organiser),
    request: requests[0],
    parked: await parkedCounts(db, programme, now),
  };
}

/** Strangers' mail is counted in the oldest programme of its owner, so that the owner hears of it once. */
async function parkedCounts(db: D1Database, programme: Programme, now: Instant) {
  const row = await db
    .prepare(
      `SELECT count(person.id) AS people, sum(inbox."personId" IS NULL) AS strangers
       FROM inbox LEFT JOIN person ON person.id = inbox."personId" AND person."programmeId" = ?1
       WHERE inbox.state IN ('received', 'parked') AND inbox.state = 'parked' AND inbox.at > ?2`,
    )
    .bind(programme.id, now - DAY)
    .first<{ people: number; strangers: number | null }>();
  const oldest = await db
    .prepare(
      `SELECT min(owner."programmeId") AS id FROM person AS mine JOIN person AS owner ON owner.email = mine.email
       WHERE mine.id = ?1 AND owner.organiser = 1`,
    )
    .bind(programme.ownerId)
    .first<{ id: number }>();
  return { people: row!.people, strangers: oldest?.id === programme.id ? (row!.strangers ?? 0) : 0 };
}

export async function requestById(db: D1Database, id: number): Promise<RosterRequest | undefined> {
  const [row] = await drizzle(db, { schema })
    .select()
    .from(schema.request)
    .where(sql`${schema.request.id} = CAST(${id} AS INTEGER)`);
  return row;
}

export async function programmeNamed(db: D1Database, name: string): Promise<Programme | undefined> {
  const [row] = await drizzle(db, { schema })
    .select()
    .from(schema.programme)
    .where(sql`${schema.programme.name} = ${name}`);
  return row;
}

/** Previews of this programme that wait for a yes: a newer one takes their place. */
export async function openPreviews(db: D1Database, programmeId: number): Promise<RosterRequest[]> {
  return drizzle(db, { schema })
    .select()
    .from(schema.request)
    .where(
      sql`${schema.request.programmeId} = CAST(${programmeId} AS INTEGER) AND ${schema.request.state} = 'previewed'`,
    );
}

export async function personById(db: D1Database, id: number): Promise<Person | undefined> {
  const [row] = await drizzle(db, { schema })
    .select()
    .from(schema.person)
    .where(sql`${schema.person.id} = CAST(${id} AS INTEGER)`);
  return row;
}
