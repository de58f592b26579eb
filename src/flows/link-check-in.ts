import { askForHelp, needsCheckIn } from "../domain/check-in.ts";
import { newDecision, touch } from "../domain/decision.ts";
import { onPair } from "./link-proposal.ts";
import type { Action } from "./link-times.ts";

/** What can be tapped in a check-in besides another rhythm. */
export const checkInActions: Record<"ask-help" | "all-well", Action> = {
  "ask-help": onPair(
    ({ now }, pair) => (needsCheckIn(pair, now) ? undefined : "going-well"),
    ({ state, now, ids }, pair) => askForHelp(pair, state.person.id, now, ids),
  ),
  "all-well": onPair(
    () => undefined,
    ({ state, now }, { pair }) => {
      const decision = newDecision("all-well", now, state.person.id);
      touch(decision, "pair", pair);
      return decision;
    },
  ),
};
