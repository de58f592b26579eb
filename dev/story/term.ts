import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { formatInstant, type Instant } from "../../src/domain/time.ts";
import type { Stage } from "./stage.ts";

/** Beside the mails: what the database holds when the term is over, for checks that have only the folder. */
const TERM_FILE = "sessions.json";

const instant = z.iso.datetime({ offset: true });
const shape = z.object({
  /** The story's clock at the end. */
  at: instant,
  people: z.array(z.object({ id: z.number(), address: z.string(), suspendedAt: instant.nullable() })),
  sessions: z.array(
    z.object({
      id: z.number(),
      pairId: z.number(),
      mentorId: z.number(),
      menteeId: z.number(),
      state: z.string(),
      start: instant,
      minutes: z.number(),
      revision: z.number(),
      invitedAt: instant.nullable(),
    }),
  ),
  /** Topics and prep, every version: they may stand in no calendar. */
  words: z.array(z.string()),
});

export type Term = z.infer<typeof shape>;

const PEOPLE = `SELECT id, email AS address, "suspendedAt" FROM person ORDER BY id`;
const SESSIONS = `SELECT session.id, "pairId", "mentorId", "menteeId", session.state, start, session.minutes,
    revision, session."invitedAt"
  FROM session JOIN pair ON pair.id = "pairId" ORDER BY start, session.id`;
const WORDS = "SELECT text AS words FROM topic UNION SELECT prep FROM topic WHERE prep <> ''";

type Stored<T, Instants extends keyof T> = Omit<T, Instants> & { [name in Instants]: Instant };

/** An earlier term's end says nothing about the mails to come. */
export async function forgetTerm(mailDir: string): Promise<void> {
  await rm(join(mailDir, TERM_FILE), { force: true });
}

export async function keepTerm(
  { worker, clock }: Pick<Stage, "worker" | "clock">,
  mailDir: string,
): Promise<void> {
  const all = async <T>(sql: string) => (await worker.db.prepare(sql).all<T>()).results;
  const people = await all<Stored<Term["people"][number], "suspendedAt">>(PEOPLE);
  const sessions = await all<Stored<Term["sessions"][number], "start" | "invitedAt">>(SESSIONS);
  const words = await all<{ words: string }>(WORDS);
  const written = (at: Instant | null) => (at === null ? null : formatInstant(at));
  const term: Term = {
    at: formatInstant(clock.now),
    people: people.map((one) => ({ ...one, suspendedAt: written(one.suspendedAt) })),
    sessions: sessions.map((one) => ({
      ...one,
      start: formatInstant(one.start),
      invitedAt: written(one.invitedAt),
    })),
    words: words.map((one) => one.words),
  };
  await writeFile(join(mailDir, TERM_FILE), `${JSON.stringify(term, null, 1)}\n`);
}

export async function readTerm(mailDir: string): Promise<Term> {
  const file = join(mailDir, TERM_FILE);
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`${file} is missing: \`npm start -- --once\` leaves it when the term is over.`);
  });
  return shape.parse(JSON.parse(text));
}
