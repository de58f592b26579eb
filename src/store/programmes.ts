import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { REFLECTION_CLOSES_AFTER } from "../domain/calendar-end.ts";
import type { Person } from "../domain/people.ts";
import type { Programme } from "../domain/programme.ts";
import type { ProgrammeState } from "../domain/programme-state.ts";
import type { RosterRequest } from "../domain/roster.ts";
import { DAY, type Instant, localDate } from "../domain/time.ts";
import { type PartRow, part, rowsOf, selectParts } from "./parts.ts";
import * as schema from "./schema.ts";

const IDS = "IN (SELECT value FROM json_each(?1))";
/** Programmes whose people and pairs are needed: those named in ?2, and those whose roster is being carried out. */
const WHOLE = `IN (SELECT value FROM json_each(?2)
    UNION SELECT "programmeId" FROM request WHERE "programmeId" ${IDS} AND state = 'applying')`;
/** Strangers' mail is counted in the oldest programme of its owner, so that the owner hears of it once. */
const OLDEST_OF_OWNER = `SELECT 'oldest' AS part, json_array(programme.id, (SELECT min(owner."programmeId")
    FROM person AS mine JOIN person AS owner ON owner.email = mine.email
    WHERE mine.id = programme."ownerId" AND owner.organiser = 1)) AS row FROM programme WHERE id ${IDS}`;

const PROGRAMMES = selectParts([
  part("programme", `id ${IDS}`),
  part(
    "person",
    `id IN (SELECT id FROM person WHERE organiser = 1 AND "programmeId" ${IDS}
       UNION SELECT id FROM person WHERE "programmeId" ${WHOLE})`,
  ),
  part("pair", `"programmeId" ${WHOLE}`),
  part("request", `"programmeId" ${IDS} AND state = 'applying'`),
  OLDEST_OF_OWNER,
]);
/** Mail that nobody could act on, by the programme of its sender; null stands for strangers. */
const PARKED = `SELECT person."programmeId" AS id, count(*) AS count
  FROM inbox LEFT JOIN person ON person.id = inbox."personId"
  WHERE inbox.state = 'parked' AND inbox.at > ?1 GROUP BY person."programmeId"`;

/**
 * Of programmes whose term is over and whose owner has no summary: how many people were asked to look back, and how many
 * of them still can. It is over for a person with their summary, or two weeks after they were asked.
 */
const REFLECTING = `SELECT person."programmeId" AS id, sum(request.state = 'sent') AS asked,
    sum((summary.id IS NULL OR summary."sendAt" > CAST(?3 AS INTEGER))
      AND request."sendAt" > CAST(?4 AS INTEGER)) AS open
  FROM programme JOIN person ON person."programmeId" = programme.id
    JOIN outbox AS request ON request.key = 'reflection-request:' || person.id
      AND request.state IN ('planned', 'claimed', 'sent')
    LEFT JOIN outbox AS summary ON summary.key = 'reflection-summary:' || person.id
      AND summary.state IN ('planned', 'claimed', 'sent')
  WHERE programme.id ${IDS} AND "termEnd" < ?2 AND NOT EXISTS (SELECT 1 FROM outbox AS told
    WHERE told.key = 'programme-summary:' || programme.id || ':' || programme."ownerId")
  GROUP BY person."programmeId"`;

/** Statements that loading programmes sends, however many. */
export const PROGRAMMES_LOAD = 3;

/** A programme with its people, pairs, the roster being carried out, and the parked mail of the last day. */
export async function loadProgramme(db: D1Database, id: number, now: Instant): Promise<ProgrammeState> {
  return (await loadProgrammes(db, [id], [id], now))[0]!;
}

/** Programmes that are due: of most, only the organisers; people and pairs come along where a roster needs them. */
export function programmesToWake(db: D1Database, ids: number[], now: Instant): Promise<ProgrammeState[]> {
  return loadProgrammes(db, ids, [], now);
}

async function loadProgrammes(
  db: D1Database,
  ids: number[],
  whole: number[],
  now: Instant,
): Promise<ProgrammeState[]> {
  const [found, counted, reflecting] = await db.batch([
    db.prepare(PROGRAMMES).bind(JSON.stringify(ids), JSON.stringify(whole)),
    db.prepare(PARKED).bind(now - DAY),
    db
      .prepare(REFLECTING)
      .bind(JSON.stringify(ids), localDate(now, "UTC"), now, now - REFLECTION_CLOSES_AFTER),
  ]);
  const rows = found!.results as PartRow[];
  const people = rowsOf("person", rows).toSorted((one, other) => one.id - other.id);
  const pairs = rowsOf("pair", rows).toSorted((one, other) => one.id - other.id);
  const requests = rowsOf("request", rows).toSorted((one, other) => one.id - other.id);
  const oldest = new Map(
    rows
      .filter(({ part: name }) => name === "oldest")
      .map(({ row }) => JSON.parse(row) as [number, number | null]),
  );
  const parked = new Map(
    (counted!.results as { id: number | null; count: number }[]).map((one) => [one.id, one.count]),
  );
  const reflections = new Map(
    (reflecting!.results as { id: number; asked: number; open: number }[]).map(({ id, ...one }) => [id, one]),
  );
  return rowsOf("programme", rows).map((programme) => {
    const reflection = reflections.get(programme.id);
    const members = people.filter(({ programmeId }) => programmeId === programme.id);
    return {
      programme,
      people: members,
      pairs: pairs.filter(({ programmeId }) => programmeId === programme.id),
      organisers: members.filter(({ organiser }) => organiser),
      request: requests.find(({ programmeId }) => programmeId === programme.id),
      parked: {
        people: parked.get(programme.id) ?? 0,
        strangers: oldest.get(programme.id) === programme.id ? (parked.get(null) ?? 0) : 0,
      },
      ...(reflection ? { reflection } : {}),
    };
  });
}

export async function requestById(db: D1Database, id: number): Promise<RosterRequest | undefined> {
  const [row] = await drizzle(db)
    .select()
    .from(schema.request)
    .where(sql`${schema.request.id} = CAST(${id} AS INTEGER)`);
  return row;
}

export async function programmeNamed(db: D1Database, name: string): Promise<Programme | undefined> {
  const [row] = await drizzle(db)
    .select()
    .from(schema.programme)
    .where(sql`${schema.programme.name} = ${name}`);
  return row;
}

/** Previews of this programme that wait for a yes: a newer one takes their place. */
export async function openPreviews(db: D1Database, programmeId: number): Promise<RosterRequest[]> {
  return drizzle(db)
    .select()
    .from(schema.request)
    .where(
      sql`${schema.request.programmeId} = CAST(${programmeId} AS INTEGER) AND ${schema.request.state} = 'previewed'`,
    );
}

export async function personById(db: D1Database, id: number): Promise<Person | undefined> {
  const [row] = await drizzle(db)
    .select()
    .from(schema.person)
    .where(sql`${schema.person.id} = CAST(${id} AS INTEGER)`);
  return row;
}
