import type { Decision, Refusal } from "../../domain/decision.ts";
import type { Pair, PairState, Slot } from "../../domain/pair.ts";
import { agree, keep, type Matter, propose } from "../../domain/proposal.ts";
import { RHYTHM } from "../../domain/rhythm.ts";
import { nextOf, SLOT } from "../../domain/slot.ts";
import { nextMeeting, WRAP_UP } from "../../domain/wrap-up.ts";
import type { Intent } from "../../inbound/intent.ts";
import { type Outcome, outcomeOf, type Reply } from "./reply.ts";
import { onePair, pairMeant } from "./targets.ts";

/** Another rhythm is put to the partner, or is the answer to what the partner had proposed. */
export function rhythm(reply: Reply, [wanted]: Extract<Intent, { kind: "rhythm" }>[]): Outcome[] {
  const { cadence } = wanted!;
  return put(reply, RHYTHM, { cadence });
}

/** The same of another standing slot. */
export function slot(reply: Reply, [wanted]: Extract<Intent, { kind: "slot" }>[]): Outcome[] {
  const { weekday, time, zone } = wanted!;
  return put(reply, SLOT, { weekday, time, zone });
}

/** "WRAP UP". A partner's name says which pair is meant. */
export function wrapUp(reply: Reply): Outcome[] {
  const named = reply.only ?? pairMeant(reply, []);
  return put(named === undefined ? reply : { ...reply, only: named }, WRAP_UP, {});
}

/** "Yes" or "no" to the partner's mail about a proposal; nothing where the mail that is answered is no such mail. */
export function answerProposal(reply: Reply, yes: boolean): Outcome[] | undefined {
  const { row } = reply;
  const news = row?.kind === "partner-news" ? row.args?.news : undefined;
  if (news === "rhythm-proposed") return answer(reply, RHYTHM, yes);
  if (news === "slot-proposed") return answer(reply, SLOT, yes);
  return news === "wrap-up-proposed" ? answer(reply, WRAP_UP, yes) : undefined;
}

function put<Field extends keyof Pair>(
  reply: Reply,
  matter: Matter<Field>,
  wish: Pick<Pair, Field>,
): Outcome[] {
  const { state, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  return [told(pair, matter.name, wish, propose(matter, pair, state.person.id, wish, now, ids))];
}

function answer<Field extends keyof Pair>(reply: Reply, matter: Matter<Field>, yes: boolean): Outcome[] {
  const { state, row, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  if (!yes) return [told(pair, matter.name, pair.pair, keep(matter, pair, state.person.id, now, ids))];
  const wish = row?.args as unknown as Pick<Pair, Field>;
  return [told(pair, matter.name, wish, agree(matter, pair, state.person.id, wish, now, ids))];
}

/** The receipt names the rhythm, when the slot is next, or when the last session is. */
function told(
  pair: PairState,
  name: Matter<never>["name"],
  wish: Partial<Pair>,
  decision: Decision | Refusal,
): Outcome {
  if ("refused" in decision) return decision;
  const { event, at } = decision;
  const last = event === "wrap-up-agreed" ? [nextMeeting(pair, at)?.start ?? 0] : [];
  const what = name === "rhythm" ? [wish.cadence!] : name === "slot" ? [nextOf(wish as Slot, at)] : last;
  return outcomeOf(decision, { [event]: [pair.pair.id, ...what] });
}
