import { type Decision, isRefusal, type MailArgs, merge, type Refusal } from "../../domain/decision.ts";
import { planAskBack, planReceipt } from "../../domain/receipts.ts";
import type { Verdict } from "../act-on-reply.ts";
import { isAsk, isDone, noted, type Outcome, type Reply } from "./reply.ts";

/**
 * All that one mail led to as one decision, answered by one mail: what was recorded, with an undo; what is asked back,
 * with a tap for each reading. What was not understood stays parked with its words, and the answer says so.
 */
export function settle(reply: Reply, outcomes: Outcome[]): Verdict {
  const done = outcomes.filter(isDone);
  const asks = outcomes.filter(isAsk).map(({ ask }) => ask);
  const refused = outcomes.filter(isRefusal).map((one) => one.refused);
  if (done.length === 0 && asks.length === 0) return park(reply, refused[0] ?? "unclear");
  const decision = done.length > 0 ? merge(done.map((one) => one.decision)) : noted(reply, "asked-back");
  const said: MailArgs = Object.assign({}, ...done.map((one) => one.said));
  const left = refused.length > 0 ? { left: refused.length } : {};
  const { state, answered, ids, large } = reply;
  if (asks.length > 0) planAskBack(decision, ids, state.person, answered, asks, { ...said, ...left });
  else if (large) planReceipt(decision, ids, state.person, answered, "too-large", { ...said, ...left });
  else planReceipt(decision, ids, state.person, answered, "recorded", { ...said, ...left });
  const words =
    asks.some(({ about }) => about === "pair") || refused.length > 0 ? { words: reply.words } : {};
  if (refused.length > 0) return { decision, inbox: { state: "parked", reason: refused[0]!, ...words } };
  return {
    decision,
    inbox: { state: "handled", ...(asks.length > 0 ? { reason: "asked-back" } : {}), ...words },
  };
}

export function recorded(
  reply: Reply,
  outcomes: { decision: Decision | Refusal; said: MailArgs }[],
): Verdict {
  return settle(
    reply,
    outcomes.map(({ decision, said }) => (isRefusal(decision) ? decision : { decision, said })),
  );
}

/** Kept, shown to nobody but the owner, and answered with what can be done. */
export function park(reply: Reply, reason: string): Verdict {
  const { ids, state, answered, large, words } = reply;
  const decision = noted(reply, "parked");
  planReceipt(decision, ids, state.person, answered, large ? "too-large" : "parked", { reason });
  return { decision, inbox: { state: "parked", reason, words } };
}

/** Nothing but thanks: no answer, unless something of the mail was not kept. */
export function nothingAsked(reply: Reply): Verdict {
  const decision = noted(reply);
  if (reply.large) planReceipt(decision, reply.ids, reply.state.person, reply.answered, "too-large");
  return { decision, inbox: { state: "handled" } };
}
