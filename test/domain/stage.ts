import type { Decision, PlannedMail, Table } from "../../src/domain/decision.ts";
import type { Holiday } from "../../src/domain/holidays.ts";
import type { Kind } from "../../src/domain/kinds.ts";
import type { Move } from "../../src/domain/move.ts";
import type { Note } from "../../src/domain/note.ts";
import { type Pair, type PairState, partnerOf } from "../../src/domain/pair.ts";
import type { Person } from "../../src/domain/people.ts";
import type { PersonState, SentMail } from "../../src/domain/person-state.ts";
import type { Programme } from "../../src/domain/programme.ts";
import type { Answer } from "../../src/domain/questionnaire.ts";
import { isOn, type Pulse, type Session } from "../../src/domain/session.ts";
import { sharedWith } from "../../src/domain/shared-answers.ts";
import { calendarOf } from "../../src/domain/timeline.ts";
import type { PlanLine, Topic } from "../../src/domain/topic.ts";
import { clock, dana, noa, pair, programme } from "./scene.ts";

/** Everything there is, as rows: what decisions are based on and what they change. */
export interface Stage {
  programme: Programme;
  people: Person[];
  pairs: Pair[];
  sessions: Session[];
  holidays: Holiday[];
  moves: Move[];
  topics: Topic[];
  pulses: Pulse[];
  lines: PlanLine[];
  answers: Answer[];
  notes: Note[];
  mails: StageMail[];
}

/** What a decision planned stands in the outbox beside what becomes of it. */
export type StageMail = SentMail & Partial<Pick<PlannedMail, "args" | "expiresAt" | "sessionId">>;

/** Dana and Noa, who have joined and agreed on their plan; no session has a row yet. */
export function stage(more: Partial<Stage> = {}): Stage {
  const rows = {
    holidays: [],
    sessions: [],
    moves: [],
    topics: [],
    pulses: [],
    lines: [],
    answers: [],
    notes: [],
    mails: [],
  };
  return { programme: programme(), people: [dana, noa], pairs: [pair()], ...rows, ...more };
}

/** What a decision about a pair gets to see. */
export function pairState(from: Stage, pairId = 1): PairState {
  const found = from.pairs.find(({ id }) => id === pairId)!;
  const mentor = personOf(from, found.mentorId);
  const mentee = personOf(from, found.menteeId);
  const both = [mentor.id, mentee.id];
  const sessions = from.sessions
    .filter((session) => session.pairId === pairId)
    .sort((one, other) => one.start - other.start);
  const ofSessions = (row: { sessionId: number }) => sessions.some(({ id }) => id === row.sessionId);
  const ofPair = (row: { pairId: number }) => row.pairId === pairId;
  return {
    programme: from.programme,
    pair: found,
    mentor,
    mentee,
    sessions,
    moves: from.moves.filter(ofSessions),
    topics: from.topics.filter(ofPair).filter(counts),
    pulses: from.pulses.filter(ofSessions).filter(counts),
    lines: from.lines.filter(ofPair).filter(counts),
    holidays: from.holidays,
    busy: from.sessions.filter(isOn).flatMap(({ id: sessionId, pairId: of, start, minutes }) => {
      const { mentorId, menteeId } = from.pairs.find(({ id }) => id === of)!;
      const concerned = both.includes(mentorId) || both.includes(menteeId);
      return concerned ? [{ sessionId, start, minutes, mentorId, menteeId }] : [];
    }),
  };
}

/** What a decision about a person gets to see. */
export function personState(from: Stage, { id }: { id: number }): PersonState {
  const person = personOf(from, id);
  const pairs = from.pairs
    .filter(({ mentorId, menteeId }) => mentorId === id || menteeId === id)
    .map((one) => pairState(from, one.id));
  const partners = pairs.map((one) => partnerOf(one, id).id);
  const current = from.answers.filter(counts);
  const theirs = current.filter(({ personId }) => partners.includes(personId));
  return {
    person,
    programme: from.programme,
    pairs,
    mails: from.mails.filter(({ personId }) => personId === id),
    notes: from.notes.filter(({ personId }) => personId === id).filter(counts),
    answers: current.filter(({ personId }) => personId === id),
    shared: sharedWith(
      person,
      pairs,
      theirs.filter(({ visibility }) => visibility === "partner"),
    ),
    given: theirs.map(({ personId, pairId, question, score }) => ({
      personId,
      pairId,
      question,
      scored: score !== null,
    })),
  };
}

const LISTS = {
  person: "people",
  pair: "pairs",
  session: "sessions",
  move: "moves",
  topic: "topics",
  pulse: "pulses",
  planLine: "lines",
  answer: "answers",
  note: "notes",
} as const satisfies Partial<Record<Table, keyof Stage>>;

/** The rows after a decision was committed; its mails are planned. A mail whose key is known is planned no second time. */
export function after(from: Stage, decision: Decision): Stage {
  const to: Stage = { ...from };
  const list = (table: Table) => LISTS[table as keyof typeof LISTS];
  const change = (table: Table, id: number, set: object) => {
    const rows = to[list(table)] as { id: number }[];
    if (!rows.some((row) => row.id === id)) throw new Error(`no ${table} ${id}`);
    Object.assign(to, { [list(table)]: rows.map((row) => (row.id === id ? { ...row, ...set } : row)) });
  };
  for (const { table, row } of decision.inserts)
    Object.assign(to, { [list(table)]: [...to[list(table)], row] });
  for (const { table, id, set } of decision.updates) change(table, id, set);
  for (const { kind, id, version, dueAt } of decision.subjects)
    change(kind, id, { version: version + 1, ...(dueAt === undefined ? {} : { dueAt }) });
  for (const { dropped, ...mail } of decision.mails)
    if (!to.mails.some(({ key }) => key === mail.key))
      to.mails = [
        ...to.mails,
        {
          ...mail,
          personId: mail.personId!,
          pairId: mail.pairId ?? null,
          state: dropped ? "dropped" : "planned",
          reason: dropped ?? null,
          sentAt: null,
          providerId: null,
        },
      ];
  return to;
}

function counts({ until }: { until: number | null }): boolean {
  return until === null;
}

function personOf(from: Stage, id: number): Person {
  return from.people.find((one) => one.id === id)!;
}

/** When this person is to get mails of a kind, on their own clock, each with the sessions it tells of. */
export function due(from: Stage, to: { id: number }, kind: Kind): string[] {
  const state = personState(from, to);
  return calendarOf(state)
    .filter((candidate) => candidate.kind === kind)
    .map(({ at, covers }) => [clock(at, state.person.zone), ...covers.map(([id]) => `#${id}`)].join(" "));
}
