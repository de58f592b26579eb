import {
  type Decision,
  type Ids,
  isRefusal,
  merge,
  newDecision,
  type Refusal,
  touch,
} from "../domain/decision.ts";
import { decline, join } from "../domain/join.ts";
import { tellLate } from "../domain/late.ts";
import { leave } from "../domain/leave.ts";
import { isRunning, moveOf, type PairState, partnerOf } from "../domain/pair.ts";
import type { PersonState } from "../domain/person-state.ts";
import { planAnswer } from "../domain/plans.ts";
import { QUESTIONS } from "../domain/questionnaire.ts";
import { type Answered, planNeutral, planReceipt } from "../domain/receipts.ts";
import { type AnswerWords, recordAnswers, reflectsAs } from "../domain/record-answer.ts";
import { agreePlan, recordPlan } from "../domain/record-plan.ts";
import { recordPulse } from "../domain/record-pulse.ts";
import { agreeTopics, recordTopics, type TopicWords } from "../domain/record-topic.ts";
import { isOn, type Session } from "../domain/session.ts";
import { stopDigests } from "../domain/stop-digests.ts";
import { DAY, type Instant } from "../domain/time.ts";
import { type Intent, readIntent } from "../inbound/intent.ts";
import { replyText } from "../inbound/reply-text.ts";
import type { OutboxRow } from "../store/outbox.ts";
import type { Incoming } from "./incoming.ts";
import type { Writer } from "./who-wrote.ts";

/** What becomes of a message: the decision that is committed with its row in the inbox. */
export interface Verdict {
  decision: Decision;
  inbox: {
    state: "received" | "handled" | "parked" | "refused" | "ignored";
    reason?: string;
    words?: string;
  };
}
type Known = Extract<Writer, { who: "person" | "several" }>;

/** Everything that one reply is read against. */
interface Reply {
  state: PersonState;
  writer: Known;
  row: OutboxRow | undefined;
  words: string;
  answered: Answered;
  large: boolean;
  now: Instant;
  ids: Ids;
}

/** Reads a person's own words and does what they ask for; what is not understood is parked, and answered. */
export function decideReply(
  state: PersonState,
  incoming: Incoming,
  writer: Known,
  inboxId: number,
  now: Instant,
  ids: Ids,
): Verdict {
  const { mail, messageId, large } = incoming;
  const words = replyText({
    ...(mail.text ? { text: mail.text } : {}),
    ...(mail.html ? { html: mail.html } : {}),
  }).reply;
  const row = writer.who === "person" ? writer.answered : undefined;
  const answered = { inboxId, messageId, attachments: mail.attachments.length };
  const reply: Reply = { state, writer, row, words, answered, large, now, ids };
  const verdict = read(reply);
  const { email } = mail.from;
  const elsewhere = writer.who === "person" && !writer.registered && email !== "";
  if (elsewhere && verdict.decision.mails.length > 0)
    planNeutral(verdict.decision, ids, email, messageId, "elsewhere");
  return verdict;
}

function read(reply: Reply): Verdict {
  const { state, writer, row, words, now } = reply;
  if (writer.who === "several") return park(reply, "several-pairs");
  if (writer.token?.purpose === "unsubscribe") return handled(reply, stopDigests(state, now), "none");
  const intents = readIntent(words, {
    answering: row?.kind ?? "topic-request",
    questions: QUESTIONS[reflectsAs(state)],
    people: state.pairs.map((pair) => partnerOf(pair, state.person.id)),
  });
  if (intents.length === 0) return handled(reply, noted(reply), reply.large ? "too-large" : "none");
  const [first] = intents;
  if (first!.kind === "command") return command(reply, first!);
  return act(reply, intents);
}

function act(reply: Reply, intents: Intent[]): Verdict {
  const { state, now, ids } = reply;
  const [intent] = intents;
  switch (intent!.kind) {
    case "yes":
      return sayYes(reply);
    case "no":
      return sayNo(reply);
    case "topics":
      return topics(reply, intent!.topics);
    case "late":
      return onSession(reply, (pair, session) =>
        tellLate(pair, session, state.person.id, intent!.kind === "late" ? intent!.minutes : 0, now, ids),
      );
    case "takeaway": {
      const { text, action } = intent!;
      return onSession(reply, (pair, session) =>
        recordPulse(
          pair,
          session,
          state.person.id,
          { takeaway: text, ...(action ? { action } : {}) },
          now,
          ids,
        ),
      );
    }
    case "goal":
    case "commitment":
      return planWords(reply, intents);
    case "answers":
      return settled(reply, recordAnswers(state, intent!.answers as AnswerWords[], now, ids));
    default:
      return park(reply, "unclear");
  }
}

function sayYes(reply: Reply): Verdict {
  const { state, row, now, ids } = reply;
  switch (row?.kind) {
    case "welcome": {
      const pairs = row.args?.pairs as number[];
      return settled(reply, join(state, pairs, now, ids), { pairs });
    }
    case "first-session-plan":
      return onPair(reply, (pair) => agreePlan(pair, state.person.id, now, ids));
    case "pulse":
      return onSession(reply, (pair, session) =>
        recordPulse(pair, session, state.person.id, { held: true }, now, ids),
      );
    case "agenda-digest":
    case "topic-news":
    case "session-brief":
      return all(
        reply,
        covered(reply).map(({ pair, session }) => agreeTopics(pair, session, state.person.id, now)),
      );
    default:
      return park(reply, "unclear");
  }
}

function sayNo(reply: Reply): Verdict {
  const { state, row, now, ids } = reply;
  if (row?.kind === "welcome") {
    const pairs = row.args?.pairs as number[];
    return settled(reply, decline(state, pairs, now, ids), { pairs });
  }
  if (row?.kind === "pulse")
    return onSession(reply, (pair, session) =>
      recordPulse(pair, session, state.person.id, { held: false }, now, ids),
    );
  return park(reply, "unclear");
}

/** Each topic goes to the session it is about: by the partner's name, or the only one that the mail was about. */
function topics(reply: Reply, words: (TopicWords & { about?: number })[]): Verdict {
  const { state, now, ids } = reply;
  const targets = covered(reply);
  const decisions: (Decision | Refusal)[] = [];
  for (const [about, some] of Map.groupBy(words, (one) => one.about)) {
    const fitting =
      about === undefined
        ? targets
        : targets.filter(({ pair }) => partnerOf(pair, state.person.id).id === about);
    if (fitting.length !== 1) return park(reply, fitting.length > 1 ? "several-pairs" : "unclear");
    const { pair, session } = fitting[0]!;
    decisions.push(recordTopics(pair, session, state.person.id, some, now, ids));
  }
  return all(reply, decisions, movedFrom(targets));
}

function planWords(reply: Reply, intents: Intent[]): Verdict {
  const { state, now, ids } = reply;
  const items = (kind: "goal" | "commitment") =>
    intents.flatMap((intent) => (intent.kind === kind && "items" in intent ? intent.items : []));
  return onPair(reply, (pair) =>
    recordPlan(pair, state.person.id, { goals: items("goal"), commitments: items("commitment") }, now, ids),
  );
}

/** Commands need the registered address, vouched for; what is not built yet goes to the owner, and is answered. */
function command(reply: Reply, intent: Extract<Intent, { kind: "command" }>): Verdict {
  const { state, writer, now, ids, answered, words } = reply;
  const { person } = state;
  if (intent.name === "help") {
    const decision = noted(reply);
    planAnswer(decision, ids, {
      kind: "help",
      person,
      key: `help:${answered.messageId}`,
      expiresAt: now + DAY,
    });
    return { decision, inbox: { state: "handled" } };
  }
  if (writer.who !== "person" || !writer.trusted) return park(reply, "not-authenticated");
  if (intent.name === "stop") return handled(reply, leave(state, now, ids), "none");
  if (intent.name === "concern") {
    const decision = noted(reply, "concern");
    for (const kind of ["concern", "concern-received"] as const)
      planAnswer(decision, ids, {
        kind,
        person,
        key: `${kind}:${answered.messageId}`,
        args: { inbox: answered.inboxId },
        expiresAt: now + 7 * DAY,
      });
    for (const mail of decision.mails)
      if (mail.kind === "concern") mail.address = state.programme.concernsEmail;
    return { decision, inbox: { state: "handled", reason: "concern", words: intent.argument ?? words } };
  }
  const decision = noted(reply, `asked-${intent.name}`);
  planReceipt(decision, ids, person, answered, "passed-on", { command: intent.name });
  return { decision, inbox: { state: "parked", reason: "not-built-yet", words } };
}

/** The sessions that the answered mail was about, as they stand now; without one, the next of the only pair. */
function covered({ state, row, now }: Reply): { pair: PairState; session: Session }[] {
  const running = state.pairs.filter(({ pair }) => isRunning(pair));
  const named = (row?.covers ?? []).flatMap(([id]) =>
    running.flatMap((pair) =>
      pair.sessions.filter((session) => session.id === id).map((session) => ({ pair, session })),
    ),
  );
  if (named.length === 0)
    return running.length === 1
      ? upcoming(running[0]!, now)
      : row
        ? running.flatMap((pair) => upcoming(pair, now))
        : [];
  if (row?.kind === "pulse" || row?.kind === "missed-session") return named;
  return named.flatMap(({ pair, session }) =>
    (isOn(session) && session.start > now) || session.state === "moving"
      ? [{ pair, session }]
      : upcoming(pair, now),
  );
}

function upcoming(pair: PairState, now: Instant): { pair: PairState; session: Session }[] {
  const session = pair.sessions.find((one) => one.start > now && (isOn(one) || one.state === "moving"));
  return session ? [{ pair, session }] : [];
}

function movedFrom(targets: { pair: PairState; session: Session }[]) {
  const [only] = targets;
  const move = targets.length === 1 ? moveOf(only!.pair, only!.session) : undefined;
  return move?.state === "agreed" ? { was: move.oldStart } : {};
}

function onSession(reply: Reply, decide: (pair: PairState, session: Session) => Decision | Refusal): Verdict {
  const targets = covered(reply);
  if (targets.length !== 1) return park(reply, targets.length > 1 ? "several-pairs" : "unclear");
  const { pair, session } = targets[0]!;
  const minutes = { pairs: [pair.pair.id], start: session.start };
  return settled(reply, decide(pair, session), minutes);
}

function onPair(reply: Reply, decide: (pair: PairState) => Decision | Refusal): Verdict {
  const running = reply.state.pairs.filter(({ pair }) => isRunning(pair));
  const fitting = reply.row?.pairId ? running.filter(({ pair }) => pair.id === reply.row!.pairId) : running;
  if (fitting.length !== 1) return park(reply, fitting.length > 1 ? "several-pairs" : "unclear");
  return settled(reply, decide(fitting[0]!));
}

function all(reply: Reply, outcomes: (Decision | Refusal)[], args: Record<string, number> = {}): Verdict {
  const decisions = outcomes.filter((one): one is Decision => !isRefusal(one));
  if (decisions.length === 0) return park(reply, "unclear");
  return settled(reply, merge(decisions), args);
}

function settled(
  reply: Reply,
  outcome: Decision | Refusal,
  args: Record<string, number | number[]> = {},
): Verdict {
  if (isRefusal(outcome)) return park(reply, outcome.refused);
  return handled(reply, outcome, reply.large ? "too-large" : "recorded", args);
}

function handled(
  { state, answered, ids }: Reply,
  outcome: Decision | Refusal,
  receipt: "recorded" | "too-large" | "none",
  args: Record<string, number | number[]> = {},
): Verdict {
  const decision = isRefusal(outcome) ? newDecision(outcome.refused, 0, state.person.id) : outcome;
  if (receipt !== "none") planReceipt(decision, ids, state.person, answered, receipt, args);
  return { decision, inbox: { state: "handled" } };
}

/** Kept, shown to nobody but the owner, and answered with what can be done. */
function park(reply: Reply, reason: string): Verdict {
  const decision = noted(reply, "parked");
  planReceipt(decision, reply.ids, reply.state.person, reply.answered, reply.large ? "too-large" : "parked");
  return { decision, inbox: { state: "parked", reason, words: reply.words } };
}

/** An event that changes nothing but is on record: it touches the person, so that a repeat finds it done. */
function noted({ state, now }: Pick<Reply, "state" | "now">, event = "noted"): Decision {
  const decision = newDecision(event, now, state.person.id);
  touch(decision, "person", state.person);
  return decision;
}
