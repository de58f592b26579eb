import type { Ask } from "../../src/domain/ask.ts";
import { QUESTIONS, type QuestionId } from "../../src/domain/questionnaire.ts";
import type { Instant } from "../../src/domain/time.ts";
import type { SentMail } from "../post-office/index.ts";
import type { Meaning } from "./meaning.ts";
import type { Stage } from "./stage.ts";

/** What became of one answer, as the database and the mails tell it. */
export interface Outcome {
  inbox: string;
  reason: string | undefined;
  /** The kind of the mail that answered it, `receipt` also where news carried it, and its text as it was sent. */
  answer: string | undefined;
  text: string;
  /** What that mail says was recorded, in codes, sorted. */
  recorded: string[];
  /** "time: readings", "pair", "score" */
  asked: string[];
  /** Every kind of mail that was planned by the same decision. */
  toSender: string[];
  toPartner: string[];
  found: Omit<Meaning, "as" | "readings" | "stretch"> & { starts?: Instant[] };
  /** What had been done to this person's pairs, and to their partners', before it came. */
  before: { at: Instant; event: string }[];
}

/** What a receipt names by the pair, or the session, that it happened to. */
const NAMED_WITH_PAIR = [
  ...["joined", "declined", "late", "time", "off", "offered", "agreed", "plan", "stands"],
  ...["rhythm-proposed", "goalReached", "wrap-up-proposed", "wrap-up-agreed"],
];

type Tables = Awaited<ReturnType<typeof readTables>>;
type Args = Record<string, unknown>;

/** Kinds that answer the one who wrote. */
const ANSWERS: ReadonlySet<string> = new Set(["receipt", "ask-back", "help", "left", "concern-received"]);

/** By the Message-ID of the answer. */
export async function readOutcomes(
  { worker }: Pick<Stage, "worker">,
  mails: readonly SentMail[],
): Promise<Map<string, Outcome>> {
  const tables = await readTables(worker.db);
  const texts = new Map(mails.map(({ outboxId, text }) => [outboxId, text]));
  return new Map(tables.inbox.map((row) => [row.messageId, outcomeOf(row, tables, texts)]));
}

async function readTables(db: Stage["worker"]["db"]) {
  const all = async <T>(sql: string) => (await db.prepare(sql).all<T>()).results;
  return {
    inbox: await all<{
      messageId: string;
      state: string;
      reason: string | null;
      personId: number | null;
      at: Instant;
    }>(`SELECT "messageId", state, reason, "personId", at FROM inbox`),
    outbox: await all<{
      id: number;
      key: string;
      kind: string;
      personId: number | null;
      args: string | null;
      plannedAt: Instant;
    }>(`SELECT id, key, kind, "personId", args, "plannedAt" FROM outbox`),
    pairs: await all<{ id: number; mentorId: number; menteeId: number }>(
      `SELECT id, "mentorId", "menteeId" FROM pair`,
    ),
    people: await all<{ id: number; never: string; stoppedAt: Instant | null }>(
      `SELECT id, never, "stoppedAt" FROM person`,
    ),
    topic: await all<{ id: number; text: string; prep: string }>(
      "SELECT id, text, prep FROM topic ORDER BY id",
    ),
    line: await all<{ id: number; kind: string; text: string }>(
      `SELECT id, kind, text FROM "planLine" ORDER BY id`,
    ),
    pulse: await all<{ id: number; held: number; takeaway: string | null; action: string | null }>(
      "SELECT id, held, takeaway, action FROM pulse",
    ),
    answer: await all<{ id: number; question: QuestionId; score: number | null; text: string | null }>(
      "SELECT id, question, score, text FROM answer ORDER BY id",
    ),
    journal: await all<{ subjectId: number; at: Instant; event: string }>(
      `SELECT "subjectId", at, event FROM journal WHERE subject = 'pair' ORDER BY at`,
    ),
  };
}

function outcomeOf(
  row: Tables["inbox"][number],
  tables: Tables,
  texts: ReadonlyMap<string, string>,
): Outcome {
  const { personId } = row;
  const mine = tables.pairs.filter((pair) => pair.mentorId === personId || pair.menteeId === personId);
  const partners = new Set(
    mine.map(({ mentorId, menteeId }) => (mentorId === personId ? menteeId : mentorId)),
  );
  const near = tables.pairs.filter(
    (pair) => mine.includes(pair) || partners.has(pair.mentorId) || partners.has(pair.menteeId),
  );
  const planned = tables.outbox.filter(({ key, plannedAt, personId: to }) => {
    return key.endsWith(`:${row.messageId}`) || (plannedAt === row.at && to !== null && personId !== null);
  });
  const toSender = planned.filter(({ personId: to }) => to === personId);
  // News may carry the receipt.
  const answer = toSender.find(({ kind, args }) => ANSWERS.has(kind) || args?.includes('"outcome":'));
  const args = JSON.parse(answer?.args ?? "{}") as Args;
  return {
    inbox: row.state,
    reason: row.reason ?? undefined,
    answer: answer && (ANSWERS.has(answer.kind) ? answer.kind : "receipt"),
    text: texts.get(String(answer?.id)) ?? "",
    ...understood(args, row, tables),
    toSender: toSender.map(({ kind }) => kind),
    toPartner: planned.filter(({ personId: to }) => partners.has(to ?? 0)).map(({ kind }) => kind),
    before: tables.journal.filter(
      ({ at, subjectId }) => at < row.at && near.some(({ id }) => id === subjectId),
    ),
  };
}

function understood(
  args: Args,
  { personId, at }: Tables["inbox"][number],
  tables: Tables,
): Pick<Outcome, "recorded" | "asked" | "found"> {
  const rows = new Set((args.rows ?? []) as number[]);
  const written = <T extends { id: number }>(all: readonly T[]) => all.filter(({ id }) => rows.has(id));
  const asks = (args.asks ?? []) as Ask[];
  const numbers = (name: string) => args[name] as number[] | undefined;
  const [, ...offered] = numbers("offered") ?? [];
  const [from, until] = (args.away ?? []) as string[];
  const [topics, lines, answers] = [written(tables.topic), written(tables.line), written(tables.answer)];
  const [pulse] = written(tables.pulse);
  const person = tables.people.find(({ id }) => id === personId);
  const side = tables.pairs.some(({ mentorId }) => mentorId === personId) ? "mentor" : "mentee";
  const textsOf = (kind: string) => lines.filter((line) => line.kind === kind).map(({ text }) => text);
  const codes: Record<string, boolean> = {
    topic: topics.length > 0,
    goal: textsOf("goal").length > 0,
    commitment: textsOf("commitment").length > 0,
    met: pulse?.held === 1,
    missed: pulse?.held === 0,
    takeaway: Boolean(pulse?.takeaway),
    answer: answers.length > 0,
    roster: args.event === "roster-applied",
    away: from !== undefined,
    hours: args.hours === 1,
    undone: args.undone !== undefined,
    stopped: person?.stoppedAt === at,
    [String(args.outcome)]: args.outcome !== undefined && args.outcome !== "recorded",
  };
  for (const code of NAMED_WITH_PAIR) codes[code] = (numbers(code)?.length ?? 0) > 0;
  const time = numbers("time")?.[1];
  const late = numbers("late")?.[2];
  return {
    recorded: Object.keys(codes)
      .filter((code) => codes[code])
      .sort(),
    asked: asks.map((ask) => (ask.about === "time" ? `time: ${ask.why}` : ask.about)),
    found: {
      ...(offered.length > 0 ? { offered } : {}),
      ...(time === undefined ? {} : { time }),
      ...(late === undefined ? {} : { late }),
      ...(from === undefined || until === undefined ? {} : { away: { from, until } }),
      ...(codes.hours ? { never: JSON.parse(person?.never ?? "[]") } : {}),
      topics: topics.map(({ text, prep }) => ({ topic: text, prep })),
      ...(pulse?.takeaway
        ? { takeaway: { text: pulse.takeaway, ...(pulse.action ? { action: pulse.action } : {}) } }
        : {}),
      answers: answers.map(({ question, score, text }) => ({
        number: [...QUESTIONS[side], ...QUESTIONS.both].findIndex(({ id }) => id === question) + 1,
        ...(score === null ? {} : { score }),
        ...(text === null ? {} : { text }),
      })),
      goals: textsOf("goal"),
      commitments: textsOf("commitment"),
      starts: asks.flatMap((ask) => (ask.about === "time" ? ask.starts : [])),
    },
  };
}
