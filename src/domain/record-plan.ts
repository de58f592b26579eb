import { type Decision, type Ids, insert, newDecision, type Refusal, touch, update } from "./decision.ts";
import { type PairState, sideOf } from "./pair.ts";
import { planNews } from "./plans.ts";
import { openGoals } from "./reach-goal.ts";
import { DAY, type Instant } from "./time.ts";
import { TOPIC_LIMIT } from "./topic.ts";

export interface PlanWords {
  goals: string[];
  commitments: string[];
}

const MOST_LINES = 12;

/**
 * Goals and commitments that one side wrote. New goals take the place of this person's earlier ones, except those that
 * are reached; commitments add.
 */
export function recordPlan(
  state: PairState,
  personId: number,
  words: PlanWords,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const lines = [
    ...words.goals.map((text) => ({ kind: "goal" as const, text })),
    ...words.commitments.map((text) => ({ kind: "commitment" as const, text })),
  ].slice(0, MOST_LINES);
  if (lines.length === 0) return { refused: "nothing-written" };
  const known = ({ kind, text }: (typeof lines)[number]) =>
    state.lines.some((one) => one.personId === personId && one.kind === kind && one.text === text);
  if (lines.every(known)) return { refused: "already-said" };
  const decision = newDecision("plan-recorded", now, personId);
  decision.undoable = true;
  touch(decision, "pair", state.pair);
  if (words.goals.length > 0)
    for (const line of openGoals(state).filter((one) => one.personId === personId))
      update(decision, "planLine", line, { until: now });
  for (const { kind, text } of lines)
    insert(decision, "planLine", {
      id: ids(),
      pairId: state.pair.id,
      personId,
      kind,
      text: text.slice(0, TOPIC_LIMIT),
      at: now,
      reachedAt: null,
      until: null,
    });
  return decision;
}

/** One side agrees to the plan as it stands; when both have, both get it in writing and the pair is active. */
export function agreePlan(state: PairState, personId: number, now: Instant, ids: Ids): Decision | Refusal {
  const { pair } = state;
  const mine =
    sideOf(state, personId) === "mentor" ? ("mentorAgreedAt" as const) : ("menteeAgreedAt" as const);
  if (pair.state !== "joined" && pair.state !== "active") return { refused: "not-running" };
  if (pair[mine] !== null) return { refused: "already-agreed" };
  const decision = newDecision("plan-agreed", now, personId);
  decision.undoable = true;
  touch(decision, "pair", pair, now);
  const both = (mine === "mentorAgreedAt" ? pair.menteeAgreedAt : pair.mentorAgreedAt) !== null;
  update(decision, "pair", pair, { [mine]: now, ...(both ? { state: "active" as const } : {}) });
  if (both) planAgreed(decision, state, ids);
  return decision;
}

/** The plan in writing, to both, once. */
export function planAgreed(decision: Decision, state: PairState, ids: Ids): void {
  for (const person of [state.mentor, state.mentee])
    planNews(decision, ids, state.programme, {
      kind: "plan-agreed",
      person,
      key: `plan-agreed:${state.pair.id}:${person.id}`,
      pairId: state.pair.id,
      expiresAt: decision.at + 7 * DAY,
    });
}
