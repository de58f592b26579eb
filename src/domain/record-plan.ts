import {
  type Decision,
  type Ids,
  insert,
  type MailArgs,
  newDecision,
  type Refusal,
  touch,
  update,
} from "./decision.ts";
import { later } from "./manners.ts";
import { type PairState, partnerOf, sideOf } from "./pair.ts";
import { isReachable } from "./people.ts";
import { planMail, planNews } from "./plans.ts";
import { openGoals } from "./reach-goal.ts";
import { DAY, HOUR, type Instant } from "./time.ts";
import { type GoalForm, TOPIC_LIMIT } from "./topic.ts";

export interface PlanWords {
  goals: string[];
  commitments: string[];
  form?: GoalForm;
}

const MOST_LINES = 12;
/** What one side changes within it is told to the other in one mail. */
const COLLECTED = HOUR / 2;

/**
 * Goals and commitments that one side wrote, and the form that the goal takes. New goals take the place of this
 * person's earlier ones, except those that are reached; commitments add. Once the plan has gone out in writing, the other
 * one gets it anew.
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
  if (lines.length === 0 && !words.form) return { refused: "nothing-written" };
  const known = ({ kind, text }: (typeof lines)[number]) =>
    state.lines.some(
      (one) => one.personId === personId && one.kind === kind && one.text === text.slice(0, TOPIC_LIMIT),
    );
  const nothingNew = lines.every(known);
  const otherForm = words.form !== undefined && words.form !== state.pair.goalForm;
  if (nothingNew && !otherForm) return { refused: "already-said" };
  const decision = newDecision("plan-recorded", now, personId);
  decision.undoable = true;
  touch(decision, "pair", state.pair);
  if (otherForm) update(decision, "pair", state.pair, { goalForm: words.form! });
  tellChange(decision, ids, state, personId, otherForm ? { form: 1 } : {});
  if (nothingNew) return decision;
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

/** To the partner of who changed a plan that both have in writing; several changes soon after each other are one mail. */
export function tellChange(
  decision: Decision,
  ids: Ids,
  state: PairState,
  personId: number,
  args: MailArgs = {},
): void {
  const { pair, programme } = state;
  const person = partnerOf(state, personId);
  if (pair.state !== "active" || !isReachable(person)) return;
  const collected = (Math.floor(decision.at / COLLECTED) + 1) * COLLECTED;
  const sendAt = later(collected, person, programme);
  const name = [
    "plan-agreed",
    pair.id,
    person.id,
    collected / COLLECTED,
    ...("back" in args ? ["back"] : []),
  ];
  const about = { kind: "plan-agreed" as const, person, key: name.join(":"), pairId: pair.id };
  planMail(decision, ids, { ...about, args: { ...args, by: personId }, expiresAt: sendAt + 7 * DAY }, sendAt);
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
