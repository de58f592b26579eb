import { openGoals, reachGoal } from "../../domain/reach-goal.ts";
import { type Outcome, outcomeOf, type Reply } from "./reply.ts";
import { onePair, pairMeant } from "./targets.ts";

/** "We have reached our goal": all that the pair works on, since the words name no step. */
export function goalReached(reply: Reply): Outcome[] {
  const { state, now, ids } = reply;
  const named = reply.only ?? pairMeant(reply, []);
  const pair = onePair(named === undefined ? reply : { ...reply, only: named });
  if (!("pair" in pair)) return [pair];
  const goals = openGoals(pair).map(({ id }) => id);
  const decision = reachGoal(pair, state.person.id, "all", now, ids);
  return [outcomeOf(decision, { goalReached: [pair.pair.id, ...goals] })];
}
