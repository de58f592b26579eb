import type { PairState, Slot } from "../../domain/pair.ts";
import { agreeSlot, keepSlot, nextOf, proposeSlot } from "../../domain/slot.ts";
import type { Intent } from "../../inbound/intent.ts";
import { type Outcome, outcomeOf, type Reply } from "./reply.ts";
import { onePair } from "./targets.ts";

/** Another standing slot is put to the partner, or is the answer to what the partner had proposed. */
export function slot(reply: Reply, [wanted]: Extract<Intent, { kind: "slot" }>[]): Outcome[] {
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  const { weekday, time, zone } = wanted!;
  return [told(reply, pair, { weekday, time, zone }, proposeSlot)];
}

/** "Yes" to the partner's mail about another slot. */
export function agree(reply: Reply): Outcome[] {
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  const { weekday, time, zone } = (reply.row?.args ?? pair.pair) as unknown as Slot;
  return [told(reply, pair, { weekday, time, zone }, agreeSlot)];
}

export function keep(reply: Reply): Outcome[] {
  const { state, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  return [told(reply, pair, pair.pair, () => keepSlot(pair, state.person.id, now, ids))];
}

/** The receipt names the slot by when it is next. */
function told(reply: Reply, pair: PairState, wanted: Slot, decide: typeof proposeSlot): Outcome {
  const { state, now, ids } = reply;
  const decision = decide(pair, state.person.id, wanted, now, ids);
  if ("refused" in decision) return decision;
  return outcomeOf(decision, { [decision.event]: [pair.pair.id, nextOf(wanted, now)] });
}

/** Whether the mail that is answered asks for a yes or no to another slot. */
export function asksForSlot({ row }: Reply): boolean {
  return row?.kind === "partner-news" && row.args?.news === "slot-proposed";
}
