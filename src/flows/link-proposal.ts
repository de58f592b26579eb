import type { Decision, Refusal } from "../domain/decision.ts";
import type { Pair, PairState } from "../domain/pair.ts";
import { agree, keep, type Matter, openProposal, propose, proposedTo } from "../domain/proposal.ts";
import { RHYTHM } from "../domain/rhythm.ts";
import { SLOT } from "../domain/slot.ts";
import { WRAP_UP } from "../domain/wrap-up.ts";
import { cadenceOf, type LinkContext, targetOf } from "./link-context.ts";
import type { Action, Offer } from "./link-times.ts";

const [rhythm, slot, wrapUp] = [answersTo(RHYTHM), answersTo(SLOT), answersTo(WRAP_UP)];

/** What can be tapped to propose something to the partner, and to answer what they propose. */
export const proposalActions: Record<
  | ("rhythm" | "agree-rhythm" | "keep-rhythm" | "agree-slot" | "keep-slot")
  | ("wrap-up" | "agree-wrap-up" | "keep-going"),
  Action
> = {
  rhythm: onPair(
    ({ token, state, now }, pair) => {
      const open = openProposal(RHYTHM, pair, now);
      if (open?.by === state.person.id && open.cadence === token.argument) return "rhythm-asked";
      return pair.pair.cadence === token.argument && !open ? "same-rhythm" : undefined;
    },
    ({ token, state, now, ids }, pair) =>
      propose(RHYTHM, pair, state.person.id, { cadence: cadenceOf(token) }, now, ids),
  ),
  "agree-rhythm": rhythm.agree,
  "keep-rhythm": rhythm.keep,
  "agree-slot": slot.agree,
  "keep-slot": slot.keep,
  "wrap-up": onPair(
    ({ state, now }, pair) => {
      if (pair.pair.lastWeek !== null) return "wrapping-up";
      return openProposal(WRAP_UP, pair, now)?.by === state.person.id ? "wrap-up-asked" : undefined;
    },
    ({ state, now, ids }, pair) => propose(WRAP_UP, pair, state.person.id, {}, now, ids),
  ),
  "agree-wrap-up": wrapUp.agree,
  "keep-going": wrapUp.keep,
};

/** Yes and no, while the link is about what the partner still proposes. */
function answersTo<Field extends keyof Pair>(matter: Matter<Field>): { agree: Action; keep: Action } {
  const over = `${matter.name}-over`;
  const proposed = ({ token, state, now }: LinkContext, pair: PairState) => {
    const wish = proposedTo(matter, pair, state.person.id, now);
    return wish && matter.numberOf(wish) === token.argument ? wish : undefined;
  };
  const trouble = (context: LinkContext, pair: PairState) => (proposed(context, pair) ? undefined : over);
  return {
    agree: onPair(trouble, (context, pair) => {
      const { state, now, ids } = context;
      const wish = proposed(context, pair);
      return wish ? agree(matter, pair, state.person.id, wish, now, ids) : { refused: over };
    }),
    keep: onPair(trouble, (context, pair) => {
      const { state, now, ids } = context;
      return proposed(context, pair) ? keep(matter, pair, state.person.id, now, ids) : { refused: over };
    }),
  };
}

/** A link about a pair: why it offers nothing any more, and what pressing its button decides. */
export function onPair(
  trouble: (context: LinkContext, pair: PairState) => string | undefined,
  act: (context: LinkContext, pair: PairState) => Decision | Refusal,
): Action {
  return {
    offer: (context): Offer | Refusal => {
      const { pair } = targetOf(context);
      const refused = pair ? trouble(context, pair) : "stale";
      return refused === undefined ? {} : { refused };
    },
    act: (context) => {
      const { pair } = targetOf(context);
      return pair ? act(context, pair) : { refused: "stale" };
    },
  };
}
