import { type Decision, type Ids, insert, newDecision, type Refusal, touch, update } from "./decision.ts";
import type { PersonState } from "./person-state.ts";
import { type Answer, QUESTIONS, type QuestionId, type Side, type Visibility } from "./questionnaire.ts";
import type { Instant } from "./time.ts";
import { isGoing } from "./timeline.ts";
import { PREP_LIMIT } from "./topic.ts";

export interface AnswerWords {
  question: QuestionId;
  score?: number;
  text?: string;
  visibility?: Visibility;
}

/** A person answers as a mentor where they mentor anybody in the programme, once for all pairs. */
export function reflectsAs(state: PersonState): Side {
  return state.pairs.some(({ pair }) => pair.mentorId === state.person.id) ? "mentor" : "mentee";
}

export function answersOf(state: PersonState): Answer[] {
  const all = state.pairs.flatMap(({ answers }) => answers);
  return [...new Map(all.map((answer) => [answer.id, answer])).values()].filter(
    ({ personId }) => personId === state.person.id,
  );
}

export function hasFinished(state: PersonState): boolean {
  const answered = new Set(answersOf(state).map(({ question }) => question));
  return QUESTIONS[reflectsAs(state)].every(({ id }) => answered.has(id));
}

/** Answers to the reflection; each replaces this person's earlier one to the same question. Partial is fine. */
export function recordAnswers(
  state: PersonState,
  answers: AnswerWords[],
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const asked = new Set(QUESTIONS[reflectsAs(state)].map(({ id }) => id));
  const mine = answers.filter(({ question }) => asked.has(question));
  if (mine.length === 0) return { refused: "nothing-written" };
  if (mine.every((words) => repeats(state, words))) return { refused: "already-said" };
  if (state.mails.some((mail) => mail.kind === "reflection-summary" && isGoing(mail)))
    return { refused: "closed" };
  const decision = newDecision("answers-recorded", now, state.person.id);
  decision.undoable = true;
  touch(decision, "person", state.person, now);
  for (const { pair, mentor, mentee } of state.pairs)
    touch(decision, "person", pair.mentorId === state.person.id ? mentee : mentor, now);
  for (const words of mine) {
    const before = answersOf(state).find(({ question }) => question === words.question);
    if (before) update(decision, "answer", before, { until: now });
    insert(decision, "answer", {
      id: ids(),
      personId: state.person.id,
      pairId: null,
      question: words.question,
      score: words.score ?? before?.score ?? null,
      text: words.text?.slice(0, PREP_LIMIT) ?? before?.text ?? null,
      visibility: words.visibility ?? before?.visibility ?? "averages",
      at: now,
      until: null,
    });
  }
  return decision;
}

/** Recorded once more, the same words would leave an undo that takes back only itself. */
function repeats(state: PersonState, { question, ...words }: AnswerWords): boolean {
  const before = answersOf(state).find((answer) => answer.question === question);
  return (
    before !== undefined &&
    (["score", "text", "visibility"] as const).every(
      (field) => words[field] === undefined || words[field] === before[field],
    )
  );
}

/** Whether everybody this person reflects with has answered everything. */
export function allFinished(state: PersonState): boolean {
  if (!hasFinished(state)) return false;
  return state.pairs.every(({ pair, answers, mentor, mentee }) => {
    const partner = pair.mentorId === state.person.id ? mentee : mentor;
    const side: Side = pair.mentorId === partner.id ? "mentor" : "mentee";
    const given = new Set(
      answers.filter(({ personId }) => personId === partner.id).map(({ question }) => question),
    );
    return QUESTIONS[side].every(({ id }) => given.has(id));
  });
}
