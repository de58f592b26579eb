import type { PairState } from "../domain/pair.ts";
import { agreeWrapUp, keepGoing, openWrapUp } from "../domain/wrap-up.ts";
import type { LinkContext } from "./link-context.ts";
import { onPair } from "./link-rhythm.ts";
import type { Action } from "./link-times.ts";

/** What can be tapped about an ending that the partner proposes. */
export const wrapUpActions: Record<"agree-wrap-up" | "keep-going", Action> = {
  "agree-wrap-up": onPair(notAsked, ({ state, now, ids }, pair) =>
    agreeWrapUp(pair, state.person.id, now, ids),
  ),
  "keep-going": onPair(notAsked, ({ state, now, ids }, pair) => keepGoing(pair, state.person.id, now, ids)),
};

function notAsked({ state, now }: LinkContext, pair: PairState): string | undefined {
  const by = openWrapUp(pair, now);
  return by === undefined || by === state.person.id ? "wrap-up-over" : undefined;
}
