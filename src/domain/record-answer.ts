import { type Asked, answerTo, hasBegun } from "./asked.ts";
import { closedAt } from "./calendar-end.ts";
import { type Decision, type Ids, insert, newDecision, type Refusal, touch, update } from "./decision.ts";
import { partnerOf } from "./pair.ts";
import type { PersonState } from "./person-state.ts";
import type { Visibility } from "./questionnaire.ts";
import type { Instant } from "./time.ts";
import { PREP_LIMIT } from "./topic.ts";

/** What somebody says to one question; what is left out stays as it was. */
export interface AnswerWords {
  asked: Asked;
  score?: number;
  text?: string;
  visibility?: Visibility;
  /** Of what is asked once for all pairs: the one pair that it is shared with. */
  sharedIn?: number;
}

/**
 * Answers to the reflection; each replaces this person's earlier one to the same question. Partial is fine. A word on
 * who may see an answer marks the one that is there; without one there is nothing to mark.
 */
export function recordAnswers(
  state: PersonState,
  answers: AnswerWords[],
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (answers.length === 0) return { refused: "nothing-written" };
  if (closedAt(state, now) !== undefined) return { refused: "closed" };
  const meant = answers.filter((words) => words.score !== undefined || words.text || before(state, words));
  if (meant.length === 0) return { refused: "no-answer-yet" };
  if (meant.every((words) => repeats(state, words))) return { refused: "already-said" };
  const decision = newDecision("answers-recorded", now, state.person.id);
  decision.undoable = true;
  touch(decision, "person", state.person, now);
  for (const pair of state.pairs.filter(hasBegun))
    touch(decision, "person", partnerOf(pair, state.person.id), now);
  for (const words of meant.filter((one) => !repeats(state, one))) {
    const was = before(state, words);
    if (was) update(decision, "answer", was, { until: now });
    insert(decision, "answer", {
      id: ids(),
      personId: state.person.id,
      pairId: words.asked.pairId ?? sharedIn(words, was?.pairId ?? null),
      question: words.asked.question,
      score: words.score ?? was?.score ?? null,
      text: words.text?.slice(0, PREP_LIMIT) ?? was?.text ?? null,
      visibility: words.visibility ?? was?.visibility ?? "averages",
      at: now,
      until: null,
    });
  }
  return decision;
}

function before(state: PersonState, { asked }: AnswerWords) {
  return answerTo(asked, state.answers);
}

/** Another word on who may see it takes the place of the earlier one, the pair it named included. */
function sharedIn({ visibility, sharedIn: pairId }: AnswerWords, was: number | null): number | null {
  return visibility === undefined ? was : (pairId ?? null);
}

/** Recorded once more, the same words would leave an undo that takes back only itself. */
function repeats(state: PersonState, words: AnswerWords): boolean {
  const was = before(state, words);
  const samePair = words.asked.pairId !== null || sharedIn(words, was?.pairId ?? null) === was?.pairId;
  return (
    was !== undefined &&
    samePair &&
    (["score", "text", "visibility"] as const).every(
      (field) => words[field] === undefined || words[field] === was[field],
    )
  );
}
