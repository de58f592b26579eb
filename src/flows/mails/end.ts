import type {
  AnswerLine,
  QuestionLine,
  ReflectionReminder,
  ReflectionRequest,
  ReflectionSummary,
  SharedLine,
} from "../../../emails/props.ts";
import {
  type Asked,
  aboutOf,
  allFinished,
  answerTo,
  askedOf,
  hasBegun,
  missingOf,
  readersOf,
} from "../../domain/asked.ts";
import { closesAt, REFLECTION_CLOSES_AFTER } from "../../domain/calendar-end.ts";
import { partnerOf } from "../../domain/pair.ts";
import type { Person } from "../../domain/people.ts";
import { type Answer, mirrored, SCORES } from "../../domain/questionnaire.ts";
import type { SharedAnswer } from "../../domain/shared-answers.ts";
import { beginning } from "./ask-back.ts";
import { evidenceFor, factsBeside } from "./evidence.ts";
import { commonOf, type Drop, type View } from "./view.ts";

export async function reflectionRequest(view: View): Promise<ReflectionRequest | Drop> {
  return {
    ...commonOf(view),
    kind: "reflection-request",
    ...partnersOf(view),
    questions: (await questionLines(view, askedOf(view.state))).map((line) => withNotes(view, line)),
    closes: view.row.sendAt + REFLECTION_CLOSES_AFTER,
  };
}

export async function reflectionReminder(view: View): Promise<ReflectionReminder | Drop> {
  const missing = missingOf(view.state);
  if (missing.length === 0) return { drop: "answered" };
  return {
    ...commonOf(view),
    kind: "reflection-reminder",
    ...partnersOf(view),
    questions: await questionLines(view, missing),
    answered: askedOf(view.state).length - missing.length,
    closes: closesAt(view.state) ?? view.row.sendAt,
  };
}

/** What this person said, and of the partners' answers only what they chose to share. */
export async function reflectionSummary(view: View): Promise<ReflectionSummary | Drop> {
  const { state } = view;
  return {
    ...commonOf(view),
    kind: "reflection-summary",
    early: allFinished(state),
    own: askedOf(state).flatMap((asked) => {
      const answer = answerTo(asked, state.answers);
      return answer ? [answerLine(view, asked, answer)] : [];
    }),
    shared: state.pairs
      .filter(hasBegun)
      .flatMap((pair) =>
        state.shared
          .filter(({ personId }) => personId === partnerOf(pair, state.person.id).id)
          .map((answer) => sharedLine(view, partnerOf(pair, state.person.id).name, answer)),
      ),
    evidence: evidenceFor(state),
  };
}

function partnersOf({ state }: View): Pick<ReflectionRequest, "partners" | "readers"> {
  const partners = state.pairs.filter(hasBegun).map((pair) => partnerOf(pair, state.person.id));
  const names = (people: Person[]) => people.map(({ name }) => name);
  return {
    partners: names(partners),
    readers: names(partners.filter(({ stoppedAt }) => stoppedAt === null)),
  };
}

/** An answer of the reader's own, with whom it is shared by name. */
export function answerLine({ state }: View, asked: Asked, answer: Answer): AnswerLine {
  const { score, text, visibility, pairId } = answer;
  const about = aboutOf(state, asked);
  return {
    number: asked.number,
    code: asked.question,
    ...(about ? { about } : {}),
    ...(score === null ? {} : { score }),
    ...(text === null ? {} : { text }),
    visibility,
    sharedWith: visibility === "partner" ? readersOf(state, asked, pairId).map(({ name }) => name) : [],
  };
}

/** A partner's answer; beside a mirror stands what the reader said of themselves. */
function sharedLine({ state }: View, from: string, answer: SharedAnswer): SharedLine {
  const { question, score, text } = answer;
  const own = state.answers.find((one) => one.question === mirrored(question))?.score ?? null;
  return {
    from,
    code: question,
    ...(score === null ? {} : { score }),
    ...(text === null ? {} : { text }),
    ...(own === null || score === null ? {} : { self: own }),
  };
}

function questionLines({ state, link }: View, asked: Asked[]): Promise<QuestionLine[]> {
  return Promise.all(
    asked.map(async (one) => {
      const about = aboutOf(state, one);
      const facts = factsBeside(state, one);
      return {
        number: one.number,
        code: one.question,
        ...(about ? { about } : {}),
        ...(facts.length > 0 ? { facts } : {}),
        ...(one.scored
          ? {
              scores: await Promise.all(
                SCORES.map((score) => link("score", state.person.id, 0, one.number * 8 + score)),
              ),
            }
          : {}),
      };
    }),
  );
}

/** The newest of them: a mentor of many would else read nothing but their own notes. */
const MOST_NOTES = 6;

/** Beside a mentor's question, what they noted on it after sessions; nobody else's mail has it. */
function withNotes({ state }: View, line: QuestionLine): QuestionLine {
  const sessions = state.pairs.flatMap((pair) => pair.sessions.map((session) => ({ pair, session })));
  const notes = state.notes
    .filter(({ question }) => question === line.code)
    .flatMap(({ sessionId, score, text }) =>
      sessions
        .filter(({ session }) => session.id === sessionId)
        .map(({ pair, session }) => ({
          partner: partnerOf(pair, state.person.id).name,
          start: session.start,
          ...(score === null ? {} : { score }),
          ...(text === null ? {} : { text: beginning(text) }),
        })),
    )
    .toSorted((one, other) => one.start - other.start)
    .slice(-MOST_NOTES);
  return notes.length > 0 ? { ...line, notes } : line;
}
