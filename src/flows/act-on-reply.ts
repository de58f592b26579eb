import type { Decision, Ids, Refusal } from "../domain/decision.ts";
import { isRefusal, merge } from "../domain/decision.ts";
import type { PersonState } from "../domain/person-state.ts";
import { planAskBack, planNeutral } from "../domain/receipts.ts";
import { stopDigests } from "../domain/stop-digests.ts";
import type { Instant } from "../domain/time.ts";
import { type Intent, readIntent } from "../inbound/intent.ts";
import { replyText } from "../inbound/reply-text.ts";
import type { Incoming } from "./incoming.ts";
import { afterSession, notes } from "./reply/after-session.ts";
import { answers, askWhose } from "./reply/answers.ts";
import { repliesByName } from "./reply/by-name.ts";
import { changeTime } from "./reply/change-time.ts";
import { command } from "./reply/command.ts";
import { goalReached } from "./reply/goal.ts";
import { intentsOf } from "./reply/intents.ts";
import { rhythm, slot, wrapUp } from "./reply/proposal.ts";
import { isAsk, isDone, noted, type Outcome, type Reply } from "./reply/reply.ts";
import { away, hours, zone } from "./reply/rest.ts";
import { nothingAsked, park, refuse, settle } from "./reply/settle.ts";
import { late, no, organiser, plan, topics, yes } from "./reply/talk.ts";
import { asksWhetherMet, pairMeant, pairNamedAlone } from "./reply/targets.ts";
import { frame, welcomed } from "./reply/terms.ts";
import type { TakeBack } from "./take-back.ts";
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
/** Whether the message is an UNDO, so that what it would take back has to be read beside the state. */
export function asksToUndo({ mail }: Incoming): boolean {
  return readIntent(replyText(wordsOf(mail)).reply, { now: NEVER, zone: "UTC" }).some(
    (intent) => intent.kind === "command" && intent.name === "undo",
  );
}
const NEVER = "1970-01-01T00:00:00Z";

export function wordsOf({ text, html, from }: Incoming["mail"]): Parameters<typeof replyText>[0] {
  return { from, ...(text ? { text } : {}), ...(html ? { html } : {}) };
}

type Known = Extract<Writer, { who: "person" | "several" }>;

/** Reads a person's own words and does what they ask for; what is not understood is parked, and answered. */
export function decideReply(
  state: PersonState,
  { mail, messageId, large }: Incoming,
  writer: Known,
  inboxId: number,
  now: Instant,
  ids: Ids,
  takeBack?: TakeBack,
): Verdict {
  const { reply: words, parts } = replyText(wordsOf(mail));
  const between = writer.who === "person" ? writer.between : undefined;
  const answered = writer.who === "person" && !isSomebodyElses(writer) ? writer.answered : undefined;
  const about = answered?.kind === "check-in" ? answered.pairId : null;
  const reply: Reply = {
    state,
    row: answered,
    asks: between?.asks ?? [],
    ...(between?.words ? { askedAbout: between.words } : {}),
    words,
    parts,
    answered: { inboxId, messageId, attachments: mail.attachments.length },
    trusted: writer.who === "person" && writer.trusted,
    large,
    now,
    ids,
    ...(about === null ? {} : { only: about }),
    ...(takeBack ? { takeBack } : {}),
  };
  const verdict = onceLeft(reply, decideWords(reply, writer));
  const { email } = mail.from;
  const elsewhere = writer.who === "person" && !writer.registered && email !== "";
  if (elsewhere && verdict.decision.mails.length > 0)
    planNeutral(verdict.decision, ids, email, messageId, "elsewhere");
  return verdict;
}

/** Who has left gets no answer any more: what only an answer could have settled waits for a person. */
function onceLeft(reply: Reply, verdict: Verdict): Verdict {
  const { decision, inbox } = verdict;
  const isRecorded = decision.inserts.length + decision.updates.length > 0 || inbox.reason === "concern";
  if (reply.state.person.stoppedAt === null || decision.mails.length === 0 || isRecorded) return verdict;
  const reason = inbox.state === "parked" && inbox.reason ? inbox.reason : "has-left";
  return { decision: noted(reply, "parked"), inbox: { state: "parked", reason, words: reply.words } };
}

/** Somebody forwarded their mail, and the other one answered it: what is said there is not its reader's. */
function isSomebodyElses({ answered, personId }: Extract<Writer, { who: "person" }>): boolean {
  return answered !== undefined && answered.personId !== null && answered.personId !== personId;
}

/** The same of words that are a reply already, wherever they stood. */
export function decideWords(reply: Reply, writer: Known): Verdict {
  if (writer.who === "several") return park(reply, "several-pairs");
  if (writer.token?.purpose === "unsubscribe") {
    const off = stopDigests(reply.state, reply.now);
    return { decision: isRefusal(off) ? noted(reply, off.refused) : off, inbox: { state: "handled" } };
  }
  const intents = intentsOf(reply);
  if (intents.length === 0) return nothingAsked(reply);
  const first = only(intents, "command")[0];
  if (first) return command(reply, first, only(intents, "away"));
  if (writer.who === "person" && isSomebodyElses(writer)) return refuse(reply, ["not-your-mail"]);
  const given = only(intents, "answers");
  if (given.length > 0 && writer.who === "person" && !writer.registered) return askWhose(reply, given);
  const each = BY_NAME.has(reply.row?.kind) ? repliesByName(reply) : undefined;
  if (each)
    return settle(
      reply,
      each.flatMap((one) => outcomesOf(one, intentsOf(one))),
    );
  const meant = whoIsMeant(reply, intents);
  return meant
    ? settle(meant, outcomesOf(meant, intentsOf(meant)))
    : settle(reply, outcomesOf(reply, intents));
}

/** Answers to these may say one thing of one partner and another of the next. */
const BY_NAME: ReadonlySet<string | undefined> = new Set(["agenda-digest", "topic-news", "session-brief"]);

/** The same reply about one pair alone, where a name or a day says which; under the question which one, its words. */
function whoIsMeant(reply: Reply, intents: Intent[]): Reply | undefined {
  const { asks, askedAbout } = reply;
  const named = asks.some(({ about }) => about === "pair") ? pairNamedAlone(reply) : undefined;
  if (named !== undefined && askedAbout !== undefined)
    return { ...reply, asks: [], words: askedAbout, parts: [], only: named };
  const pairId = pairMeant(reply, intents);
  return pairId === undefined ? undefined : { ...reply, only: pairId };
}

/**
 * The words of an earlier message, once their sender has tapped which pair they are about. What has to be asked even
 * then, which time for one, goes out by mail; what was recorded before is refused as said already.
 */
export function decideMeant(reply: Reply): Decision | Refusal {
  const outcomes = outcomesOf(reply, intentsOf(reply));
  const done = outcomes.filter(isDone).map(({ decision }) => decision);
  const asks = outcomes.filter(isAsk).map(({ ask }) => ask);
  if (done.length + asks.length === 0) return outcomes.find(isRefusal) ?? { refused: "stale" };
  const decision = done.length > 0 ? merge(done) : noted(reply, "asked-back");
  if (asks.length > 0) planAskBack(decision, reply.ids, reply.state.person, reply.answered, asks);
  return decision;
}

/** What asks for the same thing is done together, whatever its place in the mail. */
function outcomesOf(reply: Reply, intents: Intent[]): Outcome[] {
  const of = <K extends Intent["kind"]>(kind: K) => only(intents, kind);
  const some = <T>(list: T[], act: (list: T[]) => Outcome[]) => (list.length > 0 ? act(list) : []);
  const [times, goals, commitments] = [of("time"), of("goal"), of("commitment")];
  const [agrees, declines] = [of("yes").length > 0, of("no").length > 0];
  // No to offered times is "can't make it", whatever else the mail offers in their place.
  const turnsDown = declines && answersTimes(reply);
  const cannots = [...of("cannot"), ...(turnsDown ? [{ kind: "cannot" as const }] : [])];
  const afterwards = reply.row?.kind === "pulse" || asksWhetherMet(reply) || saysTheyMet(intents);
  const held = afterwards && agrees !== declines ? agrees : undefined;
  const [frames, rhythms, slots] = [of("frame"), of("rhythm"), of("slot")];
  const terms =
    reply.row?.kind === "welcome" && !declines && frames.length + rhythms.length + slots.length > 0;
  return [
    ...(terms ? welcomed(reply, frames, rhythms, of("length"), slots) : []),
    ...(agrees && !afterwards && !terms ? yes(reply) : []),
    ...(declines && !afterwards && !turnsDown ? no(reply) : []),
    ...(terms ? [] : some(frames, (list) => frame(reply, list))),
    ...(terms ? [] : some(rhythms, (list) => rhythm(reply, list))),
    ...(terms ? [] : some(slots, (list) => slot(reply, list))),
    // Which pair it is about has just been said.
    ...some(of("command"), (list) => (list.some(({ name }) => name === "wrap-up") ? wrapUp(reply) : [])),
    ...some(of("goal-reached"), () => goalReached(reply)),
    ...some(of("organiser"), () => organiser(reply)),
    ...some(of("late"), (list) => late(reply, list)),
    ...afterSession(reply, held, of("takeaway"), times),
    ...notes(reply, of("note")),
    ...(times.length + cannots.length > 0 && held !== false ? changeTime(reply, cannots, times) : []),
    ...some(of("topics"), (list) => topics(reply, list)),
    ...(goals.length + commitments.length > 0 ? plan(reply, goals, commitments) : []),
    ...some(of("answers"), (list) => answers(reply, list)),
    ...some(of("hours"), (list) => hours(reply, list)),
    ...some(of("zone"), (list) => zone(reply, list)),
    ...away(reply, of("away")),
    ...some(of("question"), () => [{ refused: "question" }]),
    ...some(of("unclear"), () => [{ refused: "unclear" }]),
  ];
}

/** "We met", where "yes" alone would take one of the times on offer. */
function saysTheyMet(intents: Intent[]): boolean {
  return only(intents, "yes").some(({ met }) => met);
}

function answersTimes({ row, asks }: Reply): boolean {
  return asks.length > 0 ? asks.some(({ about }) => about === "time") : row?.kind === "move-offer";
}

function only<K extends Intent["kind"]>(intents: Intent[], kind: K): Extract<Intent, { kind: K }>[] {
  return intents.filter((intent): intent is Extract<Intent, { kind: K }> => intent.kind === kind);
}
