import type { Refusal } from "../domain/decision.ts";
import type { PairState } from "../domain/pair.ts";
import { openGoals, reachGoal } from "../domain/reach-goal.ts";
import { agreeWrapUp, keepGoing, openWrapUp, proposeWrapUp } from "../domain/wrap-up.ts";
import { type LinkContext, targetOf } from "./link-context.ts";
import { onPair } from "./link-rhythm.ts";
import type { Action, Offer } from "./link-times.ts";

/** What can be tapped about a reached goal, and about an ending that one of the two proposes. */
export const wrapUpActions: Record<"goal-reached" | "wrap-up" | "agree-wrap-up" | "keep-going", Action> = {
  "goal-reached": {
    offer: (context): Offer | Refusal => {
      const { pair } = targetOf(context);
      const goals = pair ? openGoals(pair) : [];
      if (!pair || goals.length === 0) return { refused: pair ? "goal-known" : "stale" };
      const choices = goals.map(({ id, text }) => ({ label: text, value: String(id) }));
      return goals.length > 1 ? { form: { goals: choices } } : {};
    },
    act: (context, form) => {
      const { pair } = targetOf(context);
      if (!pair) return { refused: "stale" };
      const { state, now, ids } = context;
      const chosen = openGoals(pair).length > 1 ? (form.goal ?? []).map(Number) : ("all" as const);
      return reachGoal(pair, state.person.id, chosen, now, ids);
    },
  },
  "wrap-up": onPair(
    ({ state, now }, pair) => {
      if (pair.pair.lastWeek !== null) return "wrapping-up";
      return openWrapUp(pair, now) === state.person.id ? "wrap-up-asked" : undefined;
    },
    ({ state, now, ids }, pair) => proposeWrapUp(pair, state.person.id, now, ids),
  ),
  "agree-wrap-up": onPair(notAsked, ({ state, now, ids }, pair) =>
    agreeWrapUp(pair, state.person.id, now, ids),
  ),
  "keep-going": onPair(notAsked, ({ state, now, ids }, pair) => keepGoing(pair, state.person.id, now, ids)),
};

function notAsked({ state, now }: LinkContext, pair: PairState): string | undefined {
  const by = openWrapUp(pair, now);
  return by === undefined || by === state.person.id ? "wrap-up-over" : undefined;
}
