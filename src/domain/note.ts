import { type Decision, type Ids, insert, newDecision, type Refusal, touch, update } from "./decision.ts";
import { sideOf } from "./pair.ts";
import type { PersonState } from "./person-state.ts";
import { QUESTIONS, type QuestionId, SCORES } from "./questionnaire.ts";
import type { Session } from "./session.ts";
import { daysBetween, type Instant, localDate } from "./time.ts";
import { PREP_LIMIT } from "./topic.ts";

/**
 * What a mentor noted for themselves after a session; rows are versions. It is no answer to the reflection: it enters no
 * average and no summary, and only its writer is ever shown it, beside the same question at the end of the term.
 */
export interface Note {
  id: number;
  personId: number;
  sessionId: number;
  question: QuestionId;
  /** 1 to 5. */
  score: number | null;
  text: string | null;
  at: Instant;
  until: Instant | null;
}

export interface NoteWords {
  score?: number;
  text?: string;
}

/** The mentor's questions about themselves, one after a session. */
const ABOUT_SELF = QUESTIONS.mentor.slice(0, 5);

/**
 * The question that goes with a session, in turn from week to week, for each pair from another one on. It depends on
 * nothing that changes, so that a reply weeks later answers what was asked.
 */
export function questionAfter({ week, pairId }: Pick<Session, "week" | "pairId">): QuestionId {
  const weeks = Math.floor(daysBetween("1970-01-01", week) / 7);
  return ABOUT_SELF[(weeks + pairId) % ABOUT_SELF.length]!.id;
}

/** Whether this person is asked it: a mentor, once for all sessions of a local day. */
export function isAskedAfter(state: PersonState, session: Session): boolean {
  if (!mentors(state, session)) return false;
  const { zone } = state.person;
  const noted = new Set(state.notes.map(({ sessionId }) => sessionId));
  return !state.pairs
    .flatMap(({ sessions }) => sessions)
    .some(({ id, start }) => noted.has(id) && localDate(start, zone) === localDate(session.start, zone));
}

/** A mentor's note after a session, in place of an earlier one about the same. */
export function recordNote(
  state: PersonState,
  session: Session,
  words: NoteWords,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const { person, notes } = state;
  if (!mentors(state, session)) return { refused: "not-yours-to-answer" };
  if (now < session.start) return { refused: "not-yet" };
  const text = words.text?.slice(0, PREP_LIMIT);
  const score = SCORES.find((one) => one === words.score);
  if (score === undefined && !text) return { refused: "nothing-written" };
  const before = notes.find(({ sessionId }) => sessionId === session.id);
  const next = { score: score ?? before?.score ?? null, text: text ?? before?.text ?? null };
  if (before?.score === next.score && before.text === next.text) return { refused: "already-said" };
  const decision = newDecision("note-kept", now, person.id);
  decision.undoable = true;
  touch(decision, "person", person);
  if (before) update(decision, "note", before, { until: now });
  insert(decision, "note", {
    id: ids(),
    personId: person.id,
    sessionId: session.id,
    question: questionAfter(session),
    ...next,
    at: now,
    until: null,
  });
  return decision;
}

function mentors({ person, pairs }: PersonState, { pairId }: Session): boolean {
  const pair = pairs.find((one) => one.pair.id === pairId);
  return pair !== undefined && sideOf(pair, person.id) === "mentor";
}
