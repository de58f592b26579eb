import { type Pair, type PairState, partnerOf } from "./pair.ts";
import { isReachable, type Person } from "./people.ts";
import type { PersonState } from "./person-state.ts";
import { type Answer, QUESTIONS, type Question, type QuestionId, type Side } from "./questionnaire.ts";

/** One question as a person is asked it. */
export interface Asked {
  /** Counted from 1 over the whole mail: what an answer by reply begins with. */
  number: number;
  question: QuestionId;
  scored: boolean;
  side: Side | "both";
  /** The pair that it is about; null where it is asked once for all pairs. */
  pairId: number | null;
}

type ToAnswer = Omit<Asked, "number">;
type Given = Pick<Answer, "question" | "pairId"> & { score: unknown };

/**
 * There is something to look back on: one that was declined, or not joined by both, counts for nothing, nor does one that
 * somebody left before they had met.
 */
export function hasBegun({ pair, sessions }: Pick<PairState, "pair" | "sessions">): boolean {
  if (!wasJoined(pair)) return false;
  return pair.endedWhy !== "left" || sessions.some(({ state }) => state === "held");
}

export function wasJoined({ anchor, endedWhy }: Pair): boolean {
  return anchor !== null && endedWhy !== "declined";
}

/**
 * What is asked of a person at the end, in its order: about themselves as a mentor, once for all pairs; as a mentee,
 * about each pair; and what everybody is asked. Who is a mentor here and a mentee there is asked both in one mail.
 */
export function askedOf({ person, pairs }: Pick<PersonState, "person" | "pairs">): Asked[] {
  const begun = pairs.filter(hasBegun);
  const mentors = begun.some(({ pair }) => pair.mentorId === person.id);
  const mentored = begun.filter(({ pair }) => pair.menteeId === person.id);
  return [
    ...(mentors ? ask("mentor", null) : []),
    ...mentored.flatMap(({ pair }) => ask("mentee", pair.id)),
    ...(begun.length > 0 ? ask("both", null) : []),
  ].map((one, place) => ({ number: place + 1, ...one }));
}

function ask(side: Asked["side"], pairId: number | null): ToAnswer[] {
  return QUESTIONS[side].map(({ id, scored }: Question) => ({ question: id, scored, side, pairId }));
}

/** This person's answer to a question as it was asked. */
export function answerTo<A extends Given>(
  { question, pairId }: Pick<Asked, "question" | "pairId">,
  answers: A[],
): A | undefined {
  return answers.find((one) => one.question === question && (pairId === null || one.pairId === pairId));
}

/** Words in a score's place are kept, and the score is still missing. */
function isAnswered(asked: ToAnswer, answers: Given[]): boolean {
  const given = answerTo(asked, answers);
  return given !== undefined && !(asked.scored && given.score === null);
}

/** What the person has not answered yet, under the numbers that it was asked by. */
export function missingOf(state: PersonState): Asked[] {
  return askedOf(state).filter((asked) => !isAnswered(asked, state.answers));
}

export function hasFinished(state: PersonState): boolean {
  return missingOf(state).length === 0;
}

/**
 * Whether this person and everybody they reflect with have answered all that concerns the two. Who has left, or gets no
 * mail, is not waited for.
 */
export function allFinished(state: PersonState): boolean {
  if (!hasFinished(state)) return false;
  return state.pairs.filter(hasBegun).every(({ pair, mentor, mentee }) => {
    const partner = pair.mentorId === state.person.id ? mentee : mentor;
    if (!isReachable(partner)) return true;
    const given = state.given
      .filter(({ personId }) => personId === partner.id)
      .map((one) => ({ ...one, score: one.scored ? 1 : null }));
    const asked = pair.mentorId === partner.id ? ask("mentor", null) : ask("mentee", pair.id);
    return [...asked, ...ask("both", null)].every((one) => isAnswered(one, given));
  });
}

/** Whom a question is about by name: the mentor of its pair; nobody where it is asked once for all pairs. */
export function aboutOf({ pairs }: Pick<PersonState, "pairs">, { pairId }: Pick<Asked, "pairId">): string {
  return pairs.find(({ pair }) => pair.id === pairId)?.mentor.name ?? "";
}

/** Who reads an answer that is shared: the other half of its pair, or of all pairs that it is for. */
export function readersOf(
  { person, pairs }: Pick<PersonState, "person" | "pairs">,
  { side }: Pick<Asked, "side">,
  pairId: number | null,
): Person[] {
  return (
    pairs
      .filter(hasBegun)
      .filter(({ pair }) => pairId === null || pair.id === pairId)
      .filter(({ pair }) => pairId !== null || side !== "mentor" || pair.mentorId === person.id)
      .map((pair) => partnerOf(pair, person.id))
      // Who has left gets no mail any more, so nothing can be shared with them.
      .filter(({ stoppedAt }) => stoppedAt === null)
  );
}
