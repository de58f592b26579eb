import type { Ask } from "../../domain/ask.ts";
import {
  type Decision,
  type Ids,
  type MailArgs,
  newDecision,
  type Refusal,
  touch,
} from "../../domain/decision.ts";
import type { PersonState } from "../../domain/person-state.ts";
import type { Answered } from "../../domain/receipts.ts";
import type { Instant } from "../../domain/time.ts";
import type { Part } from "../../inbound/reply-text.ts";
import type { OutboxRow } from "../../store/outbox.ts";
import type { TakeBack } from "../take-back.ts";

/** Everything that one reply is read against. */
export interface Reply {
  state: PersonState;
  /** The mail of ours that it answers, where it is known. */
  row: Pick<OutboxRow, "kind" | "covers" | "pairId" | "args"> | undefined;
  /** What an ask-back that it answers wants to know. */
  asks: Ask[];
  /** The words that such an ask-back was about. */
  askedAbout?: string;
  words: string;
  parts: Part[];
  answered: Answered;
  /** From the registered address, vouched for: may give commands. */
  trusted: boolean;
  /** Over the door's limit: what is kept is said in the receipt. */
  large: boolean;
  /** The one pair that was meant, once the sender has said so. */
  only?: number;
  /** What an UNDO would take back. */
  takeBack?: TakeBack;
  now: Instant;
  ids: Ids;
}

/** What one thing that was asked for leads to: done, with what the receipt says of it; not done; or asked back. */
export type Outcome = Done | Refusal | Asked;
export interface Done {
  decision: Decision;
  said: MailArgs;
}
export interface Asked {
  ask: Ask;
}

export function isDone(outcome: Outcome): outcome is Done {
  return "decision" in outcome;
}

export function isAsk(outcome: Outcome): outcome is Asked {
  return "ask" in outcome;
}

/** Understood, and nothing of ours changes by it; it touches the person, so that a repeat finds it done. */
export function noted({ state, now }: Pick<Reply, "state" | "now">, event = "noted"): Decision {
  const decision = newDecision(event, now, state.person.id);
  touch(decision, "person", state.person);
  return decision;
}

export function outcomeOf(decision: Decision | Refusal, said: MailArgs = {}): Outcome {
  return "refused" in decision ? decision : { decision, said };
}
