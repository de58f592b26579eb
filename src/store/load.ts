import { type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { PairState } from "../domain/pair.ts";
import type { Person } from "../domain/people.ts";
import type { PersonState, SentMail } from "../domain/person-state.ts";
import { DAY, type Instant } from "../domain/time.ts";
import * as schema from "./schema.ts";

/** How far back the mails of a person matter to what comes next: the longest is a welcome and its reminders. */
const MAILS_SINCE = 21 * DAY;

export type Focus = { people: number[] } | { pairs: number[] };

/**
 * Everything that decisions about these people or pairs may look at, in one batch of a fixed number of statements:
 * for a person all their pairs, whole. Only rows that count now: ended versions stay in the database.
 */
export async function load(db: D1Database, focus: Focus, now: Instant): Promise<Loaded> {
  const orm = drizzle(db, { schema });
  const pairs = pairsOf(focus);
  const people = peopleOf(focus);
  const sessions = sql`SELECT id FROM session WHERE "pairId" IN (${pairs})`;
  const everyone = sql`SELECT "mentorId" FROM pair WHERE id IN (${pairs}) UNION SELECT "menteeId" FROM pair WHERE id IN (${pairs})`;
  const [
    programmes,
    persons,
    pairRows,
    sessionRows,
    moves,
    topics,
    pulses,
    lines,
    answers,
    mails,
    busy,
    organisers,
  ] = await orm.batch([
    orm
      .select()
      .from(schema.programme)
      .where(
        sql`${schema.programme.id} IN (SELECT "programmeId" FROM pair WHERE id IN (${pairs}) UNION SELECT "programmeId" FROM person WHERE id IN (${people}))`,
      ),
    orm.select().from(schema.person).where(sql`${schema.person.id} IN (${everyone} UNION ${people})`),
    orm.select().from(schema.pair).where(sql`${schema.pair.id} IN (${pairs})`).orderBy(schema.pair.id),
    orm
      .select()
      .from(schema.session)
      .where(sql`${schema.session.pairId} IN (${pairs})`)
      .orderBy(schema.session.start, schema.session.id),
    orm
      .select()
      .from(schema.move)
      .where(sql`${schema.move.sessionId} IN (${sessions})`)
      .orderBy(schema.move.askedAt, schema.move.id),
    orm
      .select()
      .from(schema.topic)
      .where(sql`${schema.topic.pairId} IN (${pairs}) AND ${schema.topic.until} IS NULL`)
      .orderBy(schema.topic.at, schema.topic.id),
    orm
      .select()
      .from(schema.pulse)
      .where(sql`${schema.pulse.sessionId} IN (${sessions}) AND ${schema.pulse.until} IS NULL`)
      .orderBy(schema.pulse.at, schema.pulse.id),
    orm
      .select()
      .from(schema.planLine)
      .where(sql`${schema.planLine.pairId} IN (${pairs}) AND ${schema.planLine.until} IS NULL`)
      .orderBy(schema.planLine.at, schema.planLine.id),
    orm
      .select()
      .from(schema.answer)
      .where(
        sql`${schema.answer.personId} IN (${everyone} UNION ${people}) AND ${schema.answer.until} IS NULL`,
      )
      .orderBy(schema.answer.at, schema.answer.id),
    orm
      .select({
        id: schema.outbox.id,
        key: schema.outbox.key,
        kind: schema.outbox.kind,
        personId: schema.outbox.personId,
        pairId: schema.outbox.pairId,
        covers: schema.outbox.covers,
        state: schema.outbox.state,
        reason: schema.outbox.reason,
        sendAt: schema.outbox.sendAt,
        sentAt: schema.outbox.sentAt,
        providerId: schema.outbox.providerId,
      })
      .from(schema.outbox)
      .where(
        sql`${schema.outbox.personId} IN (${people}) AND ${schema.outbox.plannedAt} > CAST(${now - MAILS_SINCE} AS INTEGER)`,
      )
      .orderBy(schema.outbox.sendAt, schema.outbox.id),
    orm
      .select({
        sessionId: schema.session.id,
        start: schema.session.start,
        minutes: schema.session.minutes,
        mentorId: schema.pair.mentorId,
        menteeId: schema.pair.menteeId,
      })
      .from(schema.pair)
      .innerJoin(schema.session, sql`${schema.session.pairId} = ${schema.pair.id}`)
      .where(
        sql`${schema.pair.id} IN (SELECT id FROM pair WHERE "mentorId" IN (${everyone}) UNION SELECT id FROM pair WHERE "menteeId" IN (${everyone}))
            AND ${schema.session.state} IN ('planned', 'agreed')
            AND ${schema.session.start} > CAST(${now - DAY} AS INTEGER)`,
      ),
    orm
      .select()
      .from(schema.person)
      .where(
        sql`${schema.person.organiser} = 1 AND ${schema.person.programmeId} IN
            (SELECT "programmeId" FROM pair WHERE id IN (${pairs}) UNION SELECT "programmeId" FROM person WHERE id IN (${people}))`,
      )
      .orderBy(schema.person.id),
  ]);
  const persons_ = index(persons);
  const programmes_ = index(programmes);
  const group = <R, K>(rows: R[], key: (row: R) => K) => Map.groupBy(rows, key);
  const bySession = group(sessionRows, (row) => row.pairId);
  const pairOfSession = new Map(sessionRows.map((row) => [row.id, row.pairId]));
  const byPair = {
    moves: group(moves, (row) => pairOfSession.get(row.sessionId)),
    topics: group(topics, (row) => row.pairId),
    pulses: group(pulses, (row) => pairOfSession.get(row.sessionId)),
    lines: group(lines, (row) => row.pairId),
  };
  const answersOf = group(answers, (row) => row.personId);
  const states = pairRows.map((row): PairState => {
    const mentor = persons_.get(row.mentorId)!;
    const mentee = persons_.get(row.menteeId)!;
    return {
      programme: programmes_.get(row.programmeId)!,
      pair: row,
      mentor,
      mentee,
      sessions: bySession.get(row.id) ?? [],
      moves: byPair.moves.get(row.id) ?? [],
      topics: byPair.topics.get(row.id) ?? [],
      pulses: byPair.pulses.get(row.id) ?? [],
      lines: byPair.lines.get(row.id) ?? [],
      answers: [...(answersOf.get(mentor.id) ?? []), ...(answersOf.get(mentee.id) ?? [])],
      busy: busy.filter((b) =>
        [b.mentorId, b.menteeId].some((one) => one === mentor.id || one === mentee.id),
      ),
    };
  });
  const mailsOf = group(mails as SentMail[], (mail) => mail.personId);
  return {
    pairs: states,
    organisers: (programmeId) => organisers.filter((one) => one.programmeId === programmeId),
    person: (id) => {
      const person = persons_.get(id);
      if (!person) return undefined;
      return {
        person,
        programme: programmes_.get(person.programmeId)!,
        pairs: states.filter(({ pair }) => pair.mentorId === id || pair.menteeId === id),
        mails: mailsOf.get(id) ?? [],
      };
    },
  };
}

export interface Loaded {
  pairs: PairState[];
  organisers(programmeId: number): Person[];
  person(id: number): PersonState | undefined;
}

/** Everybody whom mail from this address may come from: one person per programme. */
export async function peopleByAddress(db: D1Database, email: string): Promise<Person[]> {
  return drizzle(db, { schema }).select().from(schema.person).where(sql`${schema.person.email} = ${email}`);
}

const list = (ids: number[]): SQL => sql`SELECT value FROM json_each(${JSON.stringify(ids)})`;

function pairsOf(focus: Focus): SQL {
  if ("pairs" in focus) return list(focus.pairs);
  const ids = list(focus.people);
  return sql`SELECT id FROM pair WHERE "mentorId" IN (${ids}) UNION SELECT id FROM pair WHERE "menteeId" IN (${ids})`;
}

function peopleOf(focus: Focus): SQL {
  if ("people" in focus) return list(focus.people);
  const ids = list(focus.pairs);
  return sql`SELECT "mentorId" FROM pair WHERE id IN (${ids}) UNION SELECT "menteeId" FROM pair WHERE id IN (${ids})`;
}

function index<R extends { id: number }>(rows: R[]): Map<number, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
