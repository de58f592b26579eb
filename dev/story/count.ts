import { readdir } from "node:fs/promises";
import { KINDS } from "../../src/domain/kinds.ts";
import type { Stage } from "./stage.ts";

/** The story in numbers, as its last line gives them. */
export interface Count {
  mails: number;
  sent: Record<string, number>;
  sessions: number;
  held: number;
  missed: number;
  moved: number;
  skipped: number;
  topics: number;
  reflections: number;
  parked: number;
  refused: number;
  seconds: number;
}

const NUMBERS = `SELECT
  (SELECT count(*) FROM session WHERE state <> 'cancelled') AS sessions,
  (SELECT count(*) FROM session WHERE state = 'held') AS held,
  (SELECT count(*) FROM session WHERE state = 'missed') AS missed,
  (SELECT count(DISTINCT sessionId) FROM move WHERE state = 'agreed') AS moved,
  (SELECT count(*) FROM session WHERE state = 'skipped') AS skipped,
  (SELECT count(*) FROM topic WHERE until IS NULL AND NOT (state = 'agreed' AND agreedAt IS NULL)) AS topics,
  (SELECT count(*) FROM (SELECT DISTINCT personId FROM answer WHERE until IS NULL)) AS reflections,
  (SELECT count(*) FROM inbox WHERE state = 'parked') AS parked,
  (SELECT count(*) FROM inbox WHERE state = 'refused') AS refused`;

/** Counts in D1 and in the folder of mails. Throws where the two disagree. */
export async function count(
  { worker }: Pick<Stage, "worker">,
  mailDir: string,
  seconds: number,
): Promise<Count> {
  const numbers = await worker.db.prepare(NUMBERS).first<Omit<Count, "mails" | "sent" | "seconds">>();
  const { results } = await worker.db
    .prepare("SELECT kind, count(*) AS n FROM outbox WHERE state = 'sent' GROUP BY kind ORDER BY kind")
    .all<{ kind: string; n: number }>();
  if (numbers === null) throw new Error("The database gave no numbers.");
  const sent = Object.fromEntries(results.map(({ kind, n }) => [kind, n]));
  const kept = kindsOf((await readdir(mailDir)).filter((name) => name.endsWith(".eml")));
  if (JSON.stringify(kept) !== JSON.stringify(sent)) {
    throw new Error(`The database has ${JSON.stringify(sent)} as sent, the folder ${JSON.stringify(kept)}.`);
  }
  const mails = results.reduce((sum, { n }) => sum + n, 0);
  return { mails, sent, ...numbers, seconds };
}

/** How many files there are of each kind, in the order of their names; a file is named `0001-welcome-noa@…`. */
function kindsOf(files: string[]): Record<string, number> {
  const longestFirst = [...KINDS].sort((a, b) => b.length - a.length);
  const kinds = new Map<string, number>();
  for (const file of files) {
    const rest = file.replace(/^\d+-/, "");
    const kind = longestFirst.find((one) => rest.startsWith(`${one}-`)) ?? rest;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
}
