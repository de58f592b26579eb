import { agreeWrapUp, keepGoing, nextMeeting, openWrapUp, proposeWrapUp } from "../../domain/wrap-up.ts";
import { type Outcome, outcomeOf, type Reply } from "./reply.ts";
import { onePair, pairMeant } from "./targets.ts";

/** "WRAP UP" puts it to the partner, or is the yes to what they had put. A partner's name says which pair is meant. */
export function wrapUp(reply: Reply): Outcome[] {
  const { state, now, ids } = reply;
  const named = reply.only ?? pairMeant(reply, []);
  const meant = named === undefined ? reply : { ...reply, only: named };
  const pair = onePair(meant);
  if (!("pair" in pair)) return [pair];
  const open = openWrapUp(pair, now);
  if (open !== undefined && open !== state.person.id) return agree(meant);
  const decision = proposeWrapUp(pair, state.person.id, now, ids);
  return [outcomeOf(decision, { "wrap-up-proposed": [pair.pair.id] })];
}

/** "Yes" to the partner's mail about wrapping up. */
export function agree(reply: Reply): Outcome[] {
  const { state, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  const last = nextMeeting(pair, now)?.start ?? 0;
  return [
    outcomeOf(agreeWrapUp(pair, state.person.id, now, ids), { "wrap-up-agreed": [pair.pair.id, last] }),
  ];
}

/** "Not yet". */
export function keep(reply: Reply): Outcome[] {
  const { state, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  return [outcomeOf(keepGoing(pair, state.person.id, now, ids), { "wrap-up-kept": [pair.pair.id] })];
}

/** Whether the mail that is answered asks for a yes or no to wrapping up. */
export function asksToWrapUp({ row }: Reply): boolean {
  return row?.kind === "partner-news" && row.args?.news === "wrap-up-proposed";
}
