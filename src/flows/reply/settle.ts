import type { Ask } from "../../domain/ask.ts";
import { isRefusal, type MailArgs, merge } from "../../domain/decision.ts";
import { planAskBack, planReceipt } from "../../domain/receipts.ts";
import type { Verdict } from "../act-on-reply.ts";
import { isAsk, isDone, noted, type Outcome, type Reply } from "./reply.ts";

/** What only a person can go on with: kept as parked. Every other reason is answered by saying it. */
const FOR_A_PERSON: ReadonlySet<string> = new Set(["unclear", "question", "no-session", "not-authenticated"]);

/**
 * All that one mail led to as one decision, answered by one mail: what was recorded, with an undo; what is asked back,
 * with a tap for each reading. What was not understood stays parked, and the answer says so. The words are kept, since a
 * sentence beside what was understood may mean more to a person.
 */
export function settle(reply: Reply, outcomes: Outcome[]): Verdict {
  const { state, answered, ids } = reply;
  const done = outcomes.filter(isDone);
  const asks = distinct(outcomes.filter(isAsk).map(({ ask }) => ask));
  const reasons = [...new Set(outcomes.filter(isRefusal).map(({ refused }) => refused))];
  const waits = reasons.find((reason) => FOR_A_PERSON.has(reason));
  if (done.length === 0 && asks.length === 0) return waits ? park(reply, waits) : refuse(reply, reasons);
  const decision = done.length > 0 ? merge(done.map((one) => one.decision)) : noted(reply, "asked-back");
  if (done.length > 1) decision.event = "several-recorded";
  const said: MailArgs = { ...saidBy(done.map((one) => one.said)), ...whatIsLeft(reply, reasons) };
  if (asks.length === 0 && Object.keys(said).length === 0 && decision.inserts.length === 0)
    return nothingAsked(reply);
  if (asks.length > 0) planAskBack(decision, ids, state.person, answered, asks, said);
  else planReceipt(decision, ids, state.person, answered, reply.large ? "too-large" : "recorded", said);
  return {
    decision,
    inbox: {
      state: waits ? "parked" : "handled",
      ...(waits ? { reason: waits } : asks.length > 0 ? { reason: "asked-back" } : {}),
      ...(reply.words ? { words: reply.words } : {}),
    },
  };
}

function whatIsLeft({ large }: Reply, reasons: string[]): MailArgs {
  const [reason] = reasons;
  return { ...(reason ? { reason } : {}), ...(large ? { large: 1 } : {}) };
}

function distinct(asks: Ask[]): Ask[] {
  return [...new Map(asks.map((ask) => [JSON.stringify(ask), ask])).values()];
}

/** Lists of the same name are one list: topics agreed for several sessions, say. */
function saidBy(all: MailArgs[]): MailArgs {
  const said: MailArgs = {};
  for (const [name, value] of all.flatMap((one) => Object.entries(one))) {
    const known = said[name];
    said[name] = Array.isArray(known) && Array.isArray(value) ? ([...known, ...value] as number[]) : value;
  }
  return said;
}

/** Kept, shown to nobody but the owner, and answered with what can be done. */
export function park(reply: Reply, reason: string): Verdict {
  const { ids, state, answered, large, words } = reply;
  const decision = noted(reply, "parked");
  planReceipt(decision, ids, state.person, answered, large ? "too-large" : "parked", { reason });
  return { decision, inbox: { state: "parked", reason, words } };
}

/** Understood, and it changes nothing: the answer says why. */
export function refuse(reply: Reply, reasons: string[]): Verdict {
  const { ids, state, answered, large, words } = reply;
  const reason = reasons[0] ?? "nothing-new";
  const decision = noted(reply, "refused");
  planReceipt(decision, ids, state.person, answered, large ? "too-large" : "unchanged", { reason });
  return { decision, inbox: { state: "refused", reason, words } };
}

/** Nothing but thanks: no answer, unless something of the mail was not kept. */
export function nothingAsked(reply: Reply): Verdict {
  const { ids, state, answered, large } = reply;
  const decision = noted(reply);
  if (large) planReceipt(decision, ids, state.person, answered, "too-large");
  else if (answered.attachments > 0)
    planReceipt(decision, ids, state.person, answered, "unchanged", { reason: "nothing-asked" });
  return { decision, inbox: { state: "handled" } };
}
