import { type Decision, type Ids, newDecision, type Refusal, update } from "./decision.ts";
import { isRunning, type PairState, partnerOf } from "./pair.ts";
import { isReachable } from "./people.ts";
import { planNews, touchPair } from "./plans.ts";
import { DAY, type Instant } from "./time.ts";
import type { PlanLine } from "./topic.ts";

/** The goals that a pair works on, in the order written. */
export function openGoals({ lines }: Pick<PairState, "lines">): PlanLine[] {
  return lines.filter(({ kind, reachedAt }) => kind === "goal" && reachedAt === null);
}

/**
 * One of the two says that a goal is reached: all of what they work on, or the steps in `chosen`. The other hears of it,
 * and both are asked what is next.
 */
export function reachGoal(
  state: PairState,
  personId: number,
  chosen: "all" | number[],
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (!isRunning(state.pair)) return { refused: "pair-over" };
  const goals = openGoals(state);
  if (goals.length === 0)
    return { refused: state.lines.some(({ kind }) => kind === "goal") ? "goal-known" : "no-goal" };
  const reached = chosen === "all" ? goals : goals.filter(({ id }) => chosen.includes(id));
  if (reached.length === 0) return { refused: "no-goal-chosen" };
  const decision = newDecision("goal-reached", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  for (const line of reached) update(decision, "planLine", line, { reachedAt: now });
  planGoalNews(
    decision,
    ids,
    state,
    personId,
    "goal-reached",
    reached.map(({ id }) => id),
  );
  return decision;
}

/** To the partner: a goal is reached, or is not after all. */
export function planGoalNews(
  decision: Decision,
  ids: Ids,
  state: PairState,
  personId: number,
  news: "goal-reached" | "goal-open",
  lines: number[],
): void {
  const person = partnerOf(state, personId);
  if (!isReachable(person)) return;
  const { id, version } = state.pair;
  planNews(decision, ids, state.programme, {
    kind: "partner-news",
    person,
    key: `partner-news:${news}:${id}:${version}:${person.id}`,
    pairId: id,
    args: { news, lines },
    expiresAt: decision.at + 7 * DAY,
  });
}
