import type {
  AnswerLine,
  Evidence,
  QuestionLine,
  ReflectionReminder,
  ReflectionRequest,
  ReflectionSummary,
} from "../../../emails/props.ts";
import { type PairState, partnerOf, plannedWeeks } from "../../domain/pair.ts";
import { QUESTIONS, SCORES } from "../../domain/questionnaire.ts";
import { answersOf, reflectsAs } from "../../domain/record-answer.ts";
import { HOUR } from "../../domain/time.ts";
import { hasHadSomething, REFLECTION_CLOSES_AFTER } from "../../domain/timeline.ts";
import { goalsOf } from "./agenda.ts";
import { commonOf, type Drop, type View } from "./view.ts";

export async function reflectionRequest(view: View): Promise<ReflectionRequest | Drop> {
  return {
    ...commonOf(view),
    kind: "reflection-request",
    role: reflectsAs(view.state),
    questions: await questionLines(view),
    evidence: evidenceFor(view),
    closes: view.row.sendAt + REFLECTION_CLOSES_AFTER,
  };
}

export async function reflectionReminder(view: View): Promise<ReflectionReminder | Drop> {
  const answered = new Set(answersOf(view.state).map(({ question }) => question));
  const missing = (await questionLines(view)).filter(({ code }) => !answered.has(code));
  if (missing.length === 0) return { drop: "answered" };
  const request = view.state.mails.find(({ kind }) => kind === "reflection-request");
  return {
    ...commonOf(view),
    kind: "reflection-reminder",
    role: reflectsAs(view.state),
    questions: missing,
    answered: answered.size,
    closes: (request?.sendAt ?? view.row.sendAt) + REFLECTION_CLOSES_AFTER,
  };
}

/** What this person said, and of the partner's answers only what the partner chose to share. */
export async function reflectionSummary(view: View): Promise<ReflectionSummary | Drop> {
  const { state } = view;
  const side = reflectsAs(state);
  const number = (code: string) => QUESTIONS[side].findIndex(({ id }) => id === code) + 1;
  return {
    ...commonOf(view),
    kind: "reflection-summary",
    role: side,
    own: answersOf(state)
      .toSorted((one, other) => number(one.question) - number(other.question))
      .map(
        ({ question, score, text, visibility }): AnswerLine => ({
          number: number(question),
          code: question,
          ...(score === null ? {} : { score }),
          ...(text === null ? {} : { text }),
          visibility,
        }),
      ),
    shared: state.pairs.flatMap((pair) => {
      const partner = partnerOf(pair, state.person.id);
      return pair.answers
        .filter(({ personId, visibility }) => personId === partner.id && visibility === "partner")
        .map(({ question, score, text }) => ({
          from: partner.name,
          code: question,
          ...(score === null ? {} : { score }),
          ...(text === null ? {} : { text }),
        }));
    }),
    evidence: evidenceFor(view),
  };
}

function questionLines(view: View): Promise<QuestionLine[]> {
  const { state } = view;
  const side = reflectsAs(state);
  const about = side === "mentee" && state.pairs[0] ? state.pairs[0].mentor.name : undefined;
  return Promise.all(
    QUESTIONS[side].map(async ({ id, scored }, index) => ({
      number: index + 1,
      code: id,
      ...(about && id.startsWith("mentor-") ? { about } : {}),
      ...(scored
        ? {
            scores: await Promise.all(
              SCORES.map((score) => view.link("score", state.person.id, 0, (index + 1) * 8 + score)),
            ),
          }
        : {}),
    })),
  );
}

function evidenceFor({ state }: View): Evidence[] {
  return state.pairs.filter(hasHadSomething).map((pair) => {
    const hours = hoursToAgree(pair);
    const goal = goalsOf(pair);
    return {
      partner: partnerOf(pair, state.person.id).name,
      held: pair.sessions.filter((session) => session.state === "held").length,
      planned: plannedWeeks(pair),
      moved: pair.moves.filter((move) => move.state === "agreed").length,
      ...(hours === undefined ? {} : { hoursToAgree: hours }),
      ...(goal ? { goal } : {}),
    };
  });
}

/** Median hours from a mentee's topic to the mentor's yes. */
function hoursToAgree(pair: PairState): number | undefined {
  const waits = pair.topics
    .filter(({ personId, agreedAt }) => personId === pair.mentee.id && agreedAt !== null)
    .map(({ at, agreedAt }) => (agreedAt! - at) / HOUR)
    .sort((one, other) => one - other);
  return waits.length > 0 ? Math.round(waits[waits.length >> 1]!) : undefined;
}
