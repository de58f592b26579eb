import { hasBegun } from "./asked.ts";
import type { PairState } from "./pair.ts";
import { type Answer, QUESTIONS } from "./questionnaire.ts";

/** An answer as the partner reads it whom it is shared with. One that is not shared has no such shape. */
export type SharedAnswer = Pick<Answer, "personId" | "pairId" | "question" | "score" | "text">;

/** That a question was answered, and whether by a score; neither which nor what. */
export interface Given extends Pick<Answer, "personId" | "pairId" | "question"> {
  scored: boolean;
}

/** Of answers that their givers share with their partners, those that are for this person. */
export function sharedWith(
  person: { id: number },
  pairs: PairState[],
  answers: SharedAnswer[],
): SharedAnswer[] {
  return answers.filter((answer) => pairs.some((pair) => reaches(answer, pair, person.id)));
}

/** What is about one pair, or shared with one, stays there; what a mentor says of themselves is for their mentees. */
function reaches({ personId, pairId, question }: SharedAnswer, state: PairState, readerId: number): boolean {
  const { pair } = state;
  const [giver, reader] = [
    [pair.mentorId, pair.menteeId],
    [pair.menteeId, pair.mentorId],
  ].find(([id]) => id === personId) ?? [undefined, undefined];
  if (giver === undefined || reader !== readerId || !hasBegun(state)) return false;
  if (pairId !== null) return pairId === pair.id;
  const ofMentors = QUESTIONS.mentor.some(({ id }) => id === question);
  return !ofMentors || giver === pair.mentorId;
}
