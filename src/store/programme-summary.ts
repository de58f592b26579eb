import type { Band } from "../domain/averages.ts";
import { bandOf, RESPONDENTS_FOR_AN_AVERAGE } from "../domain/averages.ts";
import type { QuestionId } from "../domain/questionnaire.ts";

export interface ProgrammeSums {
  asked: number;
  answered: number;
  sessions: { held: number; planned: number; moved: number };
  bands: { code: QuestionId; band: Band }[];
  answers: {
    from: string;
    code: QuestionId;
    about: string | null;
    score: number | null;
    text: string | null;
  }[];
}

/** Statements that the sums take, however large the programme is. */
export const PROGRAMME_SUMS = 4;

const ASKED = `SELECT count(*) AS asked, coalesce(sum(EXISTS (SELECT 1 FROM answer
    WHERE answer."personId" = person.id AND answer.until IS NULL)), 0) AS answered
  FROM person JOIN outbox ON outbox.key = 'reflection-request:' || person.id AND outbox.state = 'sent'
  WHERE person."programmeId" = ?1`;
/** A make-up is a session of its own, and no move; its week was planned once. Moved and moved back is none either. */
const SESSIONS = `SELECT coalesce(sum(session.state = 'held'), 0) AS held,
    coalesce(sum(ordinal = 0 AND session.state <> 'cancelled'), 0) AS planned,
    coalesce(sum(ordinal = 0 AND EXISTS (SELECT 1 FROM move WHERE move."sessionId" = session.id AND move.state = 'agreed')
      AND session."start" <> (SELECT "oldStart" FROM move WHERE move."sessionId" = session.id
        ORDER BY "askedAt", id LIMIT 1)), 0) AS moved
  FROM pair JOIN session ON session."pairId" = pair.id WHERE pair."programmeId" = ?1`;
/** A person counts once for a question, with the mean of what they said of several mentors. */
const AVERAGES = `SELECT question, count(*) AS respondents, round(sum(mean), 6) AS total
  FROM (SELECT answer.question AS question, avg(score) AS mean FROM person JOIN answer ON answer."personId" = person.id
    WHERE person."programmeId" = ?1 AND answer.until IS NULL AND visibility = 'averages' AND score IS NOT NULL
    GROUP BY answer.question, person.id)
  GROUP BY question HAVING count(*) >= CAST(?2 AS INTEGER)`;
const FOR_ORGANISERS = `SELECT person.name AS "from", answer.question AS code, mentor.name AS about, score, text
  FROM person JOIN answer ON answer."personId" = person.id
    LEFT JOIN pair ON pair.id = answer."pairId" LEFT JOIN person AS mentor ON mentor.id = pair."mentorId"
  WHERE person."programmeId" = ?1 AND answer.until IS NULL AND visibility = 'organiser'
  ORDER BY person.name, person.id, answer.id`;

/**
 * What became of a programme, for its organisers: sums, and the answers that people marked for them. Of any other
 * answer no row leaves the database.
 */
export async function programmeSums(db: D1Database, programmeId: number): Promise<ProgrammeSums> {
  const [asked, sessions, averages, answers] = await db.batch([
    db.prepare(ASKED).bind(programmeId),
    db.prepare(SESSIONS).bind(programmeId),
    db.prepare(AVERAGES).bind(programmeId, RESPONDENTS_FOR_AN_AVERAGE),
    db.prepare(FOR_ORGANISERS).bind(programmeId),
  ]);
  const rows = averages!.results as { question: QuestionId; respondents: number; total: number }[];
  return {
    ...(asked!.results[0] as Pick<ProgrammeSums, "asked" | "answered">),
    sessions: sessions!.results[0] as ProgrammeSums["sessions"],
    bands: rows.flatMap(({ question: code, respondents, total }) => {
      const band = bandOf(respondents, total);
      return band ? [{ code, band }] : [];
    }),
    answers: answers!.results as ProgrammeSums["answers"],
  };
}
