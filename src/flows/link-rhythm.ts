import { askForHelp, needsCheckIn } from "../domain/check-in.ts";
import { type Decision, newDecision, type Refusal, touch } from "../domain/decision.ts";
import type { Cadence, PairState } from "../domain/pair.ts";
import { agreeRhythm, keepRhythm, openRhythm, proposeRhythm } from "../domain/rhythm.ts";
import { cadenceOf, type LinkContext, targetOf } from "./link-context.ts";
import type { Action, Offer } from "./link-times.ts";

/** What can be tapped in a check-in, and about a rhythm that the partner proposes. */
export const rhythmActions: Record<
  "rhythm" | "agree-rhythm" | "keep-rhythm" | "ask-help" | "all-well",
  Action
> = {
  rhythm: onPair(
    ({ token, state, now }, pair) => {
      const open = openRhythm(pair, now);
      if (open?.by === state.person.id && open.cadence === token.argument) return "rhythm-asked";
      return pair.pair.cadence === token.argument && !open ? "same-rhythm" : undefined;
    },
    ({ state, now, ids }, pair, cadence) => proposeRhythm(pair, state.person.id, cadence, now, ids),
  ),
  "agree-rhythm": onPair(
    (context, pair) => (isAsked(context, pair) ? undefined : "rhythm-over"),
    ({ state, now, ids }, pair, cadence) => agreeRhythm(pair, state.person.id, cadence, now, ids),
  ),
  "keep-rhythm": onPair(
    (context, pair) => (isAsked(context, pair) ? undefined : "rhythm-over"),
    (context, pair) =>
      isAsked(context, pair)
        ? keepRhythm(pair, context.state.person.id, context.now, context.ids)
        : { refused: "rhythm-over" },
  ),
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

/** A link about a pair: why it offers nothing any more, and what pressing its button decides. */
export function onPair(
  trouble: (context: LinkContext, pair: PairState) => string | undefined,
  act: (context: LinkContext, pair: PairState, cadence: Cadence) => Decision | Refusal,
): Action {
  return {
    offer: (context): Offer | Refusal => {
      const { pair } = targetOf(context);
      const refused = pair ? trouble(context, pair) : "stale";
      return refused === undefined ? {} : { refused };
    },
    act: (context) => {
      const { pair } = targetOf(context);
      return pair ? act(context, pair, cadenceOf(context.token)) : { refused: "stale" };
    },
  };
}

/** Whether what the link is about is what the partner still proposes. */
function isAsked({ token, state, now }: LinkContext, pair: PairState): boolean {
  const open = openRhythm(pair, now);
  return open !== undefined && open.by !== state.person.id && open.cadence === token.argument;
}
