import type { PairState } from "../domain/pair.ts";
import { agreeSlot, keepSlot, minuteOfWeek, openSlot } from "../domain/slot.ts";
import type { LinkContext } from "./link-context.ts";
import { onPair } from "./link-rhythm.ts";
import type { Action } from "./link-times.ts";

/** What can be tapped about another standing slot that the partner proposes. */
export const slotActions: Record<"agree-slot" | "keep-slot", Action> = {
  "agree-slot": onPair(notAsked, (context, pair) => {
    const { state, now, ids } = context;
    const open = openSlot(pair, now);
    if (!open || notAsked(context, pair)) return { refused: "slot-over" };
    return agreeSlot(pair, state.person.id, open, now, ids);
  }),
  "keep-slot": onPair(notAsked, (context, pair) => {
    const { state, now, ids } = context;
    return notAsked(context, pair) ? { refused: "slot-over" } : keepSlot(pair, state.person.id, now, ids);
  }),
};

/** Unless the link is about what the partner still proposes. */
function notAsked({ token, state, now }: LinkContext, pair: PairState): string | undefined {
  const open = openSlot(pair, now);
  const asked = open && open.by !== state.person.id && minuteOfWeek(open) === token.argument;
  return asked ? undefined : "slot-over";
}
