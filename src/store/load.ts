import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { Holiday } from "../domain/holidays.ts";
import { type PairState, partnerOf } from "../domain/pair.ts";
import type { Person } from "../domain/people.ts";
import type { PersonState, SentMail } from "../domain/person-state.ts";
import { type Given, type SharedAnswer, sharedWith } from "../domain/shared-answers.ts";
import { DAY, type Instant } from "../domain/time.ts";
import { type PartRow, part, rowsOf, selectParts } from "./parts.ts";
import * as schema from "./schema.ts";

/** How far back the mails of a person matter to what comes next: the longest is a welcome and its reminders. */
const MAILS_SINCE = 21 * DAY;
/** Sessions have rows, and moves find times, so far ahead at most. */
const HOLIDAYS_AHEAD = 60 * DAY;
const MAIL_COLUMNS: (keyof SentMail)[] = [
  "id",
  "key",
  "kind",
  "personId",
  "pairId",
  "covers",
  "state",
  "reason",
  "sendAt",
  "sentAt",
  "providerId",
];

/** Subjects to decide about; of a person all their pairs come along. */
export interface Focus {
  pairs?: number[];
  people?: number[];
}

export interface Loaded {
  pairs: PairState[];
  organisers(programmeId: number): Person[];
  person(id: number): PersonState | undefined;
}

/** A session in the calendar of one of the people, with any partner. */
type Busy = PairState["busy"][number];

/** The pairs and everybody in them, once for each statement: what it then looks up goes by key. */
const FOCUS = `WITH focus(id) AS MATERIALIZED (
    SELECT value FROM json_each(?1)
    UNION SELECT id FROM pair WHERE "mentorId" IN (SELECT value FROM json_each(?2))
    UNION SELECT id FROM pair WHERE "menteeId" IN (SELECT value FROM json_each(?2))),
  everyone(id) AS MATERIALIZED (
    SELECT value FROM json_each(?2)
    UNION SELECT "mentorId" FROM pair WHERE id IN (SELECT id FROM focus)
    UNION SELECT "menteeId" FROM pair WHERE id IN (SELECT id FROM focus))`;
const PAIRS = "IN (SELECT id FROM focus)";
const PEOPLE = "IN (SELECT id FROM everyone)";
const PROGRAMMES = `IN (SELECT "programmeId" FROM person WHERE id ${PEOPLE})`;
const SESSIONS = `IN (SELECT id FROM session WHERE "pairId" ${PAIRS})`;

const WHO = `${FOCUS} ${selectParts([
  part("programme", `id ${PROGRAMMES}`),
  part(
    "person",
    `id IN (SELECT id FROM everyone UNION SELECT id FROM person WHERE organiser = 1 AND "programmeId" ${PROGRAMMES})`,
  ),
  part("pair", `id ${PAIRS}`),
  part("answer", `"personId" IN (SELECT value FROM json_each(?2)) AND until IS NULL`),
  part(
    "outbox",
    `"personId" IN (SELECT value FROM json_each(?2)) AND "plannedAt" > CAST(?3 AS INTEGER)`,
    MAIL_COLUMNS,
  ),
])}`;
const WHAT = `${FOCUS} ${selectParts([
  part("session", `"pairId" ${PAIRS}`),
  part("move", `"sessionId" ${SESSIONS}`),
  part("topic", `"pairId" ${PAIRS} AND until IS NULL`),
  part("pulse", `"sessionId" ${SESSIONS} AND until IS NULL`),
  part("planLine", `"pairId" ${PAIRS} AND until IS NULL`),
])}`;
const BUSY = `SELECT 'busy' AS part, json_array(session.id, start, session.minutes, "mentorId", "menteeId") AS row
  FROM pair JOIN session ON session."pairId" = pair.id
  WHERE pair.id IN (SELECT id FROM pair WHERE "mentorId" ${PEOPLE} UNION SELECT id FROM pair WHERE "menteeId" ${PEOPLE})
    AND session.state IN ('planned', 'agreed') AND start > CAST(?3 AS INTEGER)`;
/** Of the partners' answers what they share, and else that they are there: hidden words never leave their rows. */
const PARTNERS = `IN (SELECT "menteeId" FROM pair WHERE "mentorId" IN (SELECT value FROM json_each(?2))
    UNION SELECT "mentorId" FROM pair WHERE "menteeId" IN (SELECT value FROM json_each(?2)))`;
const SHARED = `SELECT 'shared' AS part, json_array("personId", "pairId", question, score, text) AS row
  FROM answer WHERE "personId" ${PARTNERS} AND until IS NULL AND visibility = 'partner'`;
const GIVEN = `SELECT 'given' AS part, json_array("personId", "pairId", question, score IS NOT NULL) AS row
  FROM answer WHERE "personId" ${PARTNERS} AND until IS NULL`;
const WHEN = `${FOCUS} ${selectParts([
  BUSY,
  part("note", `"personId" IN (SELECT value FROM json_each(?2)) AND until IS NULL`),
  SHARED,
  GIVEN,
  part(
    "holiday",
    `country IN (SELECT country FROM person WHERE id ${PEOPLE})
    AND year IN (CAST(?4 AS INTEGER), CAST(?5 AS INTEGER))`,
  ),
])}`;

/** Statements that a load sends, whatever it is about. */
export const LOAD = 3;

/**
 * Everything that decisions about these people and pairs may look at, in one batch of a fixed number of statements.
 * Only rows that count now: ended versions stay in the database.
 */
export async function load(db: D1Database, focus: Focus, now: Instant): Promise<Loaded> {
  const ids = [JSON.stringify(focus.pairs ?? []), JSON.stringify(focus.people ?? [])];
  const [who, what, when] = await db.batch([
    db.prepare(WHO).bind(...ids, now - MAILS_SINCE),
    db.prepare(WHAT).bind(...ids),
    db.prepare(WHEN).bind(...ids, now - DAY, yearOf(now - DAY), yearOf(now + HOLIDAYS_AHEAD)),
  ]);
  return assemble([who!, what!, when!].flatMap(({ results }) => results as PartRow[]));
}

function assemble(rows: PartRow[]): Loaded {
  const persons = rowsOf("person", rows).toSorted(by("id"));
  const sessions = rowsOf("session", rows).toSorted(by("start", "id"));
  const programmes = index(rowsOf("programme", rows));
  const people = index(persons);
  const pairOfSession = new Map(sessions.map((row) => [row.id, row.pairId]));
  const ofPair = {
    sessions: Map.groupBy(sessions, (row) => row.pairId),
    moves: Map.groupBy(rowsOf("move", rows).toSorted(by("askedAt", "id")), (row) =>
      pairOfSession.get(row.sessionId),
    ),
    topics: Map.groupBy(rowsOf("topic", rows).toSorted(by("at", "id")), (row) => row.pairId),
    pulses: Map.groupBy(rowsOf("pulse", rows).toSorted(by("at", "id")), (row) =>
      pairOfSession.get(row.sessionId),
    ),
    lines: Map.groupBy(rowsOf("planLine", rows).toSorted(by("at", "id")), (row) => row.pairId),
  };
  const answersOf = Map.groupBy(rowsOf("answer", rows).toSorted(by("at", "id")), (row) => row.personId);
  const notesOf = Map.groupBy(rowsOf("note", rows).toSorted(by("at", "id")), (row) => row.personId);
  const [shared, given] = [sharedIn(rows), givenIn(rows)];
  const busyOf = byMember(busyIn(rows));
  const holidaysOf = Map.groupBy(holidaysIn(rows), ({ country }) => country);
  const pairs = rowsOf("pair", rows)
    .toSorted(by("id"))
    .map((row): PairState => {
      const mentor = people.get(row.mentorId)!;
      const mentee = people.get(row.menteeId)!;
      return {
        programme: programmes.get(row.programmeId)!,
        pair: row,
        mentor,
        mentee,
        sessions: ofPair.sessions.get(row.id) ?? [],
        moves: ofPair.moves.get(row.id) ?? [],
        topics: ofPair.topics.get(row.id) ?? [],
        pulses: ofPair.pulses.get(row.id) ?? [],
        lines: ofPair.lines.get(row.id) ?? [],
        holidays: [...new Set([mentor.country, mentee.country])].flatMap(
          (country) => holidaysOf.get(country) ?? [],
        ),
        busy: [...new Set([...(busyOf.get(mentor.id) ?? []), ...(busyOf.get(mentee.id) ?? [])])],
      };
    });
  const pairsOf = byMember(pairs.map((state) => ({ ...state.pair, state })));
  const mails = rowsOf("outbox", rows, MAIL_COLUMNS) as SentMail[];
  const mailsOf = Map.groupBy(mails.toSorted(by("sendAt", "id")), (mail) => mail.personId);
  return {
    pairs,
    organisers: (programmeId) => persons.filter((one) => one.organiser && one.programmeId === programmeId),
    person: (id) => {
      const person = people.get(id);
      if (!person) return undefined;
      const own = (pairsOf.get(id) ?? []).map(({ state }) => state);
      const partners = new Set(own.map((state) => partnerOf(state, id).id));
      return {
        person,
        programme: programmes.get(person.programmeId)!,
        pairs: own,
        mails: mailsOf.get(id) ?? [],
        notes: notesOf.get(id) ?? [],
        answers: answersOf.get(id) ?? [],
        shared: sharedWith(person, own, shared),
        given: given.filter(({ personId }) => partners.has(personId)),
      };
    },
  };
}

function busyIn(rows: PartRow[]): Busy[] {
  return rows
    .filter(({ part }) => part === "busy")
    .map(({ row }) => {
      const [sessionId, start, minutes, mentorId, menteeId] = JSON.parse(row) as [
        number,
        number,
        number,
        number,
        number,
      ];
      return { sessionId, start, minutes, mentorId, menteeId };
    });
}

function sharedIn(rows: PartRow[]): SharedAnswer[] {
  return rows
    .filter(({ part }) => part === "shared")
    .map(({ row }) => {
      const [personId, pairId, question, score, text] = JSON.parse(row) as [
        number,
        number | null,
        SharedAnswer["question"],
        number | null,
        string | null,
      ];
      return { personId, pairId, question, score, text };
    });
}

function givenIn(rows: PartRow[]): Given[] {
  return rows
    .filter(({ part }) => part === "given")
    .map(({ row }) => {
      const [personId, pairId, question, scored] = JSON.parse(row) as [
        number,
        number | null,
        Given["question"],
        number,
      ];
      return { personId, pairId, question, scored: scored === 1 };
    });
}

function holidaysIn(rows: PartRow[]): Holiday[] {
  return rowsOf("holiday", rows).flatMap(({ country, year, days }) =>
    Object.entries(days).map(([day, name]) => ({ country, date: `${year}-${day}`, name })),
  );
}

function yearOf(at: Instant): number {
  return new Date(at).getUTCFullYear();
}

/** Everybody whom mail from this address may come from: one person per programme. */
export async function peopleByAddress(db: D1Database, email: string): Promise<Person[]> {
  return drizzle(db).select().from(schema.person).where(sql`${schema.person.email} = ${email}`);
}

/** Those of these people that are there. */
export async function peopleById(db: D1Database, ids: number[]): Promise<Person[]> {
  return drizzle(db)
    .select()
    .from(schema.person)
    .where(sql`${schema.person.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
}

/** Ascending by the first field, and by the second where that is the same. */
function by<F extends string>(...fields: F[]) {
  return (one: Record<F, number>, other: Record<F, number>): number => {
    const field = fields.find((name) => one[name] !== other[name]);
    return field ? one[field] - other[field] : 0;
  };
}

function byMember<R extends { mentorId: number; menteeId: number }>(rows: R[]): Map<number, R[]> {
  const members = new Map<number, R[]>();
  for (const row of rows)
    for (const id of [row.mentorId, row.menteeId]) {
      const known = members.get(id);
      if (known) known.push(row);
      else members.set(id, [row]);
    }
  return members;
}

function index<R extends { id: number }>(rows: R[]): Map<number, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
