import { wordsFor } from "../../emails/words/index.ts";
import type { Decision, Ids, Refusal } from "../domain/decision.ts";
import { isRefusal, merge } from "../domain/decision.ts";
import { moveOf, partnerOf } from "../domain/pair.ts";
import type { PersonState } from "../domain/person-state.ts";
import { QUESTIONS } from "../domain/questionnaire.ts";
import { planNeutral } from "../domain/receipts.ts";
import { reflectsAs } from "../domain/record-answer.ts";
import { recordAway } from "../domain/record-away.ts";
import { recordHours } from "../domain/record-hours.ts";
import { stopDigests } from "../domain/stop-digests.ts";
import { formatInstant, type Instant } from "../domain/time.ts";
import { type Intent, readIntent } from "../inbound/intent.ts";
import { replyText } from "../inbound/reply-text.ts";
import type { Incoming } from "./incoming.ts";
import { changeTime } from "./reply/change-time.ts";
import { command, saidAway } from "./reply/command.ts";
import { isDone, noted, type Outcome, outcomeOf, type Reply } from "./reply/reply.ts";
import { nothingAsked, park, settle } from "./reply/settle.ts";
import { answers, late, no, plan, takeaway, topics, yes } from "./reply/talk.ts";
import { covered } from "./reply/targets.ts";
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
  const { text, html } = mail;
  const words = replyText({ ...(text ? { text } : {}), ...(html ? { html } : {}) }).reply;
  return readIntent(words, { now: NEVER, zone: "UTC" }).some(
    (intent) => intent.kind === "command" && intent.name === "undo",
  );
}
const NEVER = "1970-01-01T00:00:00Z";

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
  const { reply: words, parts } = replyText({
    ...(mail.text ? { text: mail.text } : {}),
    ...(mail.html ? { html: mail.html } : {}),
  });
  const reply: Reply = {
    state,
    row: writer.who === "person" ? writer.answered : undefined,
    words,
    parts,
    answered: { inboxId, messageId, attachments: mail.attachments.length },
    trusted: writer.who === "person" && writer.trusted,
    large,
    now,
    ids,
    ...(takeBack ? { takeBack } : {}),
  };
  const verdict = read(reply, writer);
  const { email } = mail.from;
  const elsewhere = writer.who === "person" && !writer.registered && email !== "";
  if (elsewhere && verdict.decision.mails.length > 0)
    planNeutral(verdict.decision, ids, email, messageId, "elsewhere");
  return verdict;
}

function read(reply: Reply, writer: Known): Verdict {
  if (writer.who === "several") return park(reply, "several-pairs");
  if (writer.token?.purpose === "unsubscribe") {
    const off = stopDigests(reply.state, reply.now);
    return { decision: isRefusal(off) ? noted(reply, off.refused) : off, inbox: { state: "handled" } };
  }
  const intents = intentsOf(reply);
  if (intents.length === 0) return nothingAsked(reply);
  const first = only(intents, "command")[0];
  if (first) return command(reply, first, only(intents, "away"));
  return settle(reply, outcomesOf(reply, intents));
}

/** The words of an earlier message, once their sender has tapped which pair they are about. */
export function decideMeant(reply: Reply): Decision | Refusal {
  const done = outcomesOf(reply, intentsOf(reply)).filter(isDone);
  return done.length > 0 ? merge(done.map(({ decision }) => decision)) : { refused: "stale" };
}

/** What asks for the same thing is done together, whatever its place in the mail. */
function outcomesOf(reply: Reply, intents: Intent[]): Outcome[] {
  const { state, now, ids } = reply;
  const of = <K extends Intent["kind"]>(kind: K) => only(intents, kind);
  const some = <T>(list: T[], act: (list: T[]) => Outcome[]) => (list.length > 0 ? act(list) : []);
  const [times, cannots, goals, commitments] = [of("time"), of("cannot"), of("goal"), of("commitment")];
  return [
    ...some(of("yes"), () => yes(reply)),
    ...some(of("no"), () => no(reply)),
    ...some(of("late"), (list) => late(reply, list)),
    ...(times.length + cannots.length > 0 ? changeTime(reply, cannots, times) : []),
    ...some(of("topics"), (list) => topics(reply, list)),
    ...some(of("takeaway"), (list) => takeaway(reply, list)),
    ...(goals.length + commitments.length > 0 ? plan(reply, goals, commitments) : []),
    ...some(of("answers"), (list) => answers(reply, list)),
    ...some(of("hours"), (list) => [
      outcomeOf(
        recordHours(
          state,
          list.flatMap(({ never }) => never),
          now,
        ),
        { hours: 1 },
      ),
    ]),
    ...of("away").map((range) => outcomeOf(recordAway(state, range, now, ids), saidAway(range))),
    ...some(of("question"), () => [{ refused: "question" }]),
    ...some(of("unclear"), () => [{ refused: "unclear" }]),
  ];
}

function only<K extends Intent["kind"]>(intents: Intent[], kind: K): Extract<Intent, { kind: K }>[] {
  return intents.filter((intent): intent is Extract<Intent, { kind: K }> => intent.kind === kind);
}

/** The reply read against what it answers: the session it is about, what is on offer, the questions that were asked. */
function intentsOf(reply: Reply): Intent[] {
  const { state, row, words, parts, now } = reply;
  const { zone, language } = state.person;
  const targets = covered(reply);
  const target = targets.length === 1 ? targets[0] : undefined;
  const move = target && moveOf(target.pair, target.session);
  const say = wordsFor(language);
  const mentor = state.pairs[0]?.mentor.name ?? "";
  return readIntent(words, {
    now: formatInstant(now),
    zone,
    language,
    answering: row?.kind ?? "topic-request",
    ...(target
      ? { session: { start: formatInstant(target.session.start), minutes: target.session.minutes } }
      : {}),
    ...(move?.state === "offered" ? { offered: move.offers.map((start) => formatInstant(start)) } : {}),
    parts,
    questions: QUESTIONS[reflectsAs(state)].map(({ id }) => ({ id, text: say.questions[id](mentor) })),
    people: state.pairs.map((pair) => {
      const { id, name } = partnerOf(pair, state.person.id);
      return { id, name };
    }),
  });
}
