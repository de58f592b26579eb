import type {
  Commitment,
  Frame,
  Goal,
  LastActions,
  LastAgenda,
  Suggestion,
  SuggestionTap,
} from "../../../emails/props.ts";
import {
  lastAction,
  type NotedAction,
  occurrences,
  type PairState,
  plannedWeeks,
  sideOf,
  stageOf,
} from "../../domain/pair.ts";
import type { SentMail } from "../../domain/person-state.ts";
import { openGoals } from "../../domain/reach-goal.ts";
import type { Session } from "../../domain/session.ts";
import type { PlanLine, Topic } from "../../domain/topic.ts";
import type { View } from "./view.ts";

/** What the pair works on, as both wrote it; the mentee's own lines lead. */
export function goalOf(pair: PairState): Goal | undefined {
  const texts = inOrder(pair, openGoals(pair));
  const form = pair.pair.goalForm;
  return texts.length > 0 ? { lines: texts, ...(form ? { form } : {}) } : undefined;
}

/**
 * Who wrote the goals that the two work on; the one of the roster has no writer. `known`: when this person was sent the
 * plan.
 */
export function goalWriter(pair: PairState, personId: number, known = Number.POSITIVE_INFINITY) {
  const own = openGoals(pair).findLast(({ at }) => at > pair.pair.invitedAt);
  const writer = own && [pair.mentor, pair.mentee].find(({ id }) => id === own.personId);
  return writer && { name: writer.name, you: writer.id === personId, since: own.at > known };
}

/** Of a career goal the first line is the goal itself. */
function stepsOf(pair: PairState): string[] {
  const { form, lines = [] } = goalOf(pair) ?? {};
  return form === "career" && lines.length > 1 ? lines.slice(1) : lines;
}

/**
 * What the request for the second session asks for: the list of a pair with goals at work, or a goal at all where none
 * is written; an ad hoc pair needs none, and who brings challenges brings them one by one.
 */
export function goalAsked(pair: PairState, session: Session): "list" | "goal" | undefined {
  const all = occurrences(pair.pair, pair.programme);
  if (all.findIndex(({ week }) => week === session.week) !== 1 || session.ordinal > 0) return undefined;
  const { goalForm, frame } = pair.pair;
  const written = goalOf(pair)?.lines.length ?? 0;
  if (goalForm === "work") return written < 2 ? "list" : undefined;
  return written === 0 && goalForm !== "everyday" && frame !== "ad-hoc" ? "goal" : undefined;
}

/** The same with what is reached already, for looking back. */
export function goalsOf(pair: PairState): Goal | undefined {
  const reached = inOrder(
    pair,
    pair.lines.filter(({ kind, reachedAt }) => kind === "goal" && reachedAt !== null),
  );
  const goal = goalOf(pair) ?? (reached.length > 0 ? { lines: [] } : undefined);
  return goal && (reached.length > 0 ? { ...goal, reached } : goal);
}

function inOrder({ mentee }: PairState, goals: PlanLine[]): string[] {
  const own = goals.filter(({ personId }) => personId === mentee.id);
  return [...own, ...goals.filter((line) => !own.includes(line))].map(({ text }) => text);
}

/** The defaults, and what either side added in words of their own. */
export function commitmentsOf({ pair, lines, mentor, mentee }: PairState): Commitment[] {
  const own = lines
    .filter(({ kind }) => kind === "commitment")
    .map(({ text, personId }) => ({ text, by: (personId === mentor.id ? mentor : mentee).name }));
  return [...DEFAULTS[pair.frame].map((code) => ({ code })), ...own];
}

type Code = Extract<Commitment, { code: string }>["code"];
const DEFAULTS: Record<Frame, Code[]> = {
  "goal-oriented": ["preparation", "answers", "same-week", "sharing", "shown"],
  "time-framed": ["preparation", "answers", "same-week", "sharing", "outcome"],
  "ad-hoc": ["either", "answers", "same-week", "sharing"],
};

/** In the order offered. A link carries the place, so that what is written in the meantime cannot shift its topic. */
const ORIGINS = ["last-action", "goal-step", "difficulty"] as const satisfies Suggestion["from"][];

/**
 * The next step of a goal that no other session has been about; goals are worked through in the order written. What
 * this session is about already does not count, so that a link tapped twice means the same topic twice.
 */
export function suggestionsFor(pair: PairState, session: Session): Suggestion[] {
  const action = lastAction(pair, pair.mentee.id, session.start);
  const talked = pair.topics.filter(isTalkedOf(pair, session)).map(({ text }) => text);
  const step = stepsOf(pair).find((line) => !talked.some((text) => text.includes(line)));
  return [
    ...(action ? [{ from: "last-action" as const, about: action.text }] : []),
    ...(step ? [{ from: "goal-step" as const, about: step }] : []),
    { from: "difficulty" as const },
  ];
}

/** In a session that took place or is to; what was missed has not been talked of. */
function isTalkedOf(pair: PairState, session: Session) {
  const over = new Set(["missed", "skipped", "cancelled"]);
  const gone = new Set(pair.sessions.filter(({ state }) => over.has(state)).map(({ id }) => id));
  return ({ sessionId }: Topic) => sessionId !== session.id && !gone.has(sessionId);
}

export function suggestionTaps(view: View, pair: PairState, session: Session): Promise<SuggestionTap[]> {
  return Promise.all(
    suggestionsFor(pair, session).map(async (suggestion) => ({
      ...suggestion,
      link: await view.link(
        "suggested-topic",
        session.id,
        session.revision,
        ORIGINS.indexOf(suggestion.from),
      ),
    })),
  );
}

/** What the link of that number suggests; nothing where the goal has no further step, or the action was taken back. */
export function suggestionNumbered(
  pair: PairState,
  session: Session,
  number: number,
): Suggestion | undefined {
  return suggestionsFor(pair, session).find(({ from }) => from === ORIGINS[number]);
}

/** A last session's agenda: the takeaways of the pulses (one's own), goal and commitments beside what happened. */
export function lastAgendaOf(pair: PairState, session: Session, personId: number): LastAgenda | undefined {
  if (stageOf(pair, session) !== "last") return undefined;
  const noted = pair.pulses
    .filter((pulse) => pulse.personId === personId && pulse.takeaway)
    .map(({ takeaway }) => takeaway!);
  const goal = goalsOf(pair);
  return {
    takeaways: [...new Set(noted)],
    ...(goal ? { goal } : {}),
    commitments: commitmentsOf(pair),
    held: pair.sessions.filter(({ state }) => state === "held").length,
    // This one is still to come.
    planned: plannedWeeks(pair) - 1,
  };
}

/**
 * What last time left to do, as far as the mails of `told` have not said so already. A mentor's own action is theirs
 * alone; the mentee's is for both.
 */
export function actionsOf(
  pair: PairState,
  session: Session,
  personId: number,
  told: readonly SentMail[] = [],
): LastActions | undefined {
  const isTold = ({ at }: NotedAction) =>
    told.some(
      ({ kind, covers, sentAt }) =>
        (kind === "topic-request" || kind === "agenda-digest") &&
        covers.some(([id]) => id === session.id) &&
        sentAt !== null &&
        sentAt >= at,
    );
  const fresh = (id: number) => {
    const action = lastAction(pair, id, session.start);
    return action && !isTold(action) ? action.text : undefined;
  };
  const mine = fresh(personId);
  const partners = sideOf(pair, personId) === "mentor" ? fresh(pair.mentee.id) : undefined;
  return mine || partners ? { ...(mine ? { mine } : {}), ...(partners ? { partners } : {}) } : undefined;
}

/** Half of the pair's sessions lie behind: the moment to ask whether the goal still fits, if there is one. */
export function isHalfTime(pair: PairState, session: Session): boolean {
  if (!goalOf(pair)) return false;
  const all = occurrences(pair.pair, pair.programme);
  return all.length >= 6 && all.findIndex(({ week }) => week === session.week) === Math.floor(all.length / 2);
}
