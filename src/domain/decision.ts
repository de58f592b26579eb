import type { Ask } from "./ask.ts";
import type { Kind } from "./kinds.ts";
import type { Move } from "./move.ts";
import type { Note } from "./note.ts";
import type { Pair } from "./pair.ts";
import type { Person } from "./people.ts";
import type { Programme } from "./programme.ts";
import type { Answer } from "./questionnaire.ts";
import type { RosterRequest } from "./roster.ts";
import type { Pulse, Session } from "./session.ts";
import type { Instant } from "./time.ts";
import type { PlanLine, Topic } from "./topic.ts";

/** The tables whose rows a decision may change, by the name of their row in the database. */
export interface Rows {
  programme: Programme;
  person: Person;
  pair: Pair;
  session: Session;
  move: Move;
  topic: Topic;
  pulse: Pulse;
  planLine: PlanLine;
  answer: Answer;
  note: Note;
  request: RosterRequest;
}
export type Table = keyof Rows;

export type Insert = { [T in Table]: { table: T; row: Rows[T] } }[Table];
export interface Update {
  table: Table;
  id: number;
  set: Record<string, unknown>;
  /** What the fields held when the decision was taken: the undo's other half. */
  was: Record<string, unknown>;
}

export type SubjectKind = "pair" | "person" | "programme";
/** Something with a version: a decision stands only while every subject still has the version it was based on. */
export interface Subject {
  kind: SubjectKind;
  id: number;
  version: number;
  /** The next wake; left out: unchanged. */
  dueAt?: Instant | null;
}

/** A mail to be sent. Its key makes planning it twice do nothing. */
export interface PlannedMail {
  id: number;
  key: string;
  kind: Kind;
  personId: number | null;
  /** Where it goes when not to the person's registered address. */
  address?: string;
  pairId?: number;
  sessionId?: number;
  /** The sessions it tells of, each at the revision it was planned for. */
  covers: [session: number, revision: number][];
  /** Codes, ids and counts that the template needs; never names or words of people. */
  args?: MailArgs;
  sendAt: Instant;
  /** From this instant on the mail would tell nothing true or useful any more. */
  expiresAt: Instant;
  /** Planned only to be on record: it joined another mail and is never sent. */
  dropped?: "joined";
}
export type MailArgs = Record<string, string | number | number[] | string[] | Ask[] | null>;

/** What an event leads to, as plain data. The first subject leads: the journal row that names the event is its own. */
export interface Decision {
  event: string;
  at: Instant;
  personId: number | null;
  /** Whether a receipt or a page may offer to take it back. */
  undoable: boolean;
  subjects: Subject[];
  inserts: Insert[];
  updates: Update[];
  mails: PlannedMail[];
}

/** The event is understood and not done, for a reason that has an answer of its own. */
export interface Refusal {
  refused: string;
}

export type Ids = () => number;

export function isRefusal(outcome: object): outcome is Refusal {
  return "refused" in outcome;
}

export function newDecision(event: string, at: Instant, personId: number | null = null): Decision {
  return { event, at, personId, undoable: false, subjects: [], inserts: [], updates: [], mails: [] };
}

type Versioned = { id: number; version: number };

/** Adds a subject, or sets the wake of one that is already there. */
export function touch(decision: Decision, kind: SubjectKind, row: Versioned, dueAt?: Instant | null): void {
  const known = decision.subjects.find((subject) => subject.kind === kind && subject.id === row.id);
  const subject = known ?? { kind, id: row.id, version: row.version };
  if (!known) decision.subjects.push(subject);
  if (dueAt !== undefined) subject.dueAt = dueAt;
}

export function insert<T extends Table>(decision: Decision, table: T, row: Rows[T]): void {
  decision.inserts.push({ table, row } as Insert);
}

/** Records that fields of `row` change; fields that already hold the value are left out. */
export function update<T extends Table>(
  decision: Decision,
  table: T,
  row: Rows[T],
  set: Partial<Rows[T]>,
): void {
  const known = decision.updates.find((change) => change.table === table && change.id === row.id);
  const change = known ?? { table, id: row.id, set: {}, was: {} };
  for (const [field, value] of Object.entries(set)) {
    const was = row[field as keyof Rows[T]];
    if (was === value && !known) continue;
    change.set[field] = value;
    change.was[field] = was;
  }
  if (!known && Object.keys(change.set).length > 0) decision.updates.push(change);
}

export function plan(decision: Decision, mail: PlannedMail): void {
  if (!decision.mails.some((other) => other.key === mail.key)) decision.mails.push(mail);
}

/** What writing a decision back would restore, in ids, codes and instants only; kept in the journal. */
export interface Undo {
  fields: Update[];
  /** Inserted version rows, which an undo ends while they still have the state they were written with. */
  rows: { table: Table; id: number; state?: string }[];
}

const VERSION_ROWS: ReadonlySet<Table> = new Set(["topic", "pulse", "planLine", "answer", "note"]);

/** What has happened outside and no undo can take back: a calendar that has the session needs its cancellation. */
const FACTS: ReadonlySet<string> = new Set(["invitedAt"]);

/** The inverse of a decision's changes, in the shape that the journal keeps. */
export function undoOf(decision: Decision): Undo {
  return {
    fields: decision.updates.map(({ table, id, set, was }) => ({
      table,
      id,
      set: withoutFacts(was),
      was: withoutFacts(set),
    })),
    rows: decision.inserts
      .filter((change) => VERSION_ROWS.has(change.table))
      .map(({ table, row }) => ({ table, id: row.id, ...("state" in row ? { state: row.state } : {}) })),
  };
}

function withoutFacts(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !FACTS.has(field)));
}

/** Several decisions about one event as one: they stand or fall together, and are taken back together. */
export function merge(decisions: Decision[]): Decision {
  const [first, ...others] = decisions;
  const merged: Decision = {
    ...first!,
    subjects: [...first!.subjects],
    updates: [...first!.updates],
    mails: [...first!.mails],
  };
  for (const other of others) {
    for (const { kind, id, version, dueAt } of other.subjects) touch(merged, kind, { id, version }, dueAt);
    merged.undoable ||= other.undoable;
    merged.inserts = [...merged.inserts, ...other.inserts];
    for (const change of other.updates) mergeUpdate(merged, change);
    for (const mail of other.mails) plan(merged, mail);
  }
  return merged;
}

function mergeUpdate(decision: Decision, { table, id, set, was }: Update): void {
  const place = decision.updates.findIndex((change) => change.table === table && change.id === id);
  const known = decision.updates[place];
  if (!known) decision.updates.push({ table, id, set, was });
  else decision.updates[place] = { table, id, set: { ...known.set, ...set }, was: { ...was, ...known.was } };
}
