import { readCalendarUid } from "../domain/calendar-uid.ts";
import type { Ids } from "../domain/decision.ts";
import { partnerOf } from "../domain/pair.ts";
import type { PersonState } from "../domain/person-state.ts";
import { planAnswer } from "../domain/plans.ts";
import { planNeutral, planReceipt } from "../domain/receipts.ts";
import { type Standing, standingOf } from "../domain/rsvp.ts";
import { type Instant, parseInstant } from "../domain/time.ts";
import { type CalendarReply, parseCalendarReply } from "../inbound/calendar-reply.ts";
import { isCalendar } from "../inbound/parse-mail.ts";
import { replyText } from "../inbound/reply-text.ts";
import { decideWords, type Verdict, wordsOf } from "./act-on-reply.ts";
import type { Incoming } from "./incoming.ts";
import { answerCounter, type CalendarAnswer } from "./reply/answer-counter.ts";
import { noted, type Reply } from "./reply/reply.ts";
import { park } from "./reply/settle.ts";
import type { Target } from "./reply/targets.ts";
import type { TakeBack } from "./take-back.ts";
import type { Writer } from "./who-wrote.ts";

type Known = Extract<Writer, { who: "person" | "several" }>;

/**
 * A calendar's answer (iTIP). Accepted and tentative change nothing: who presses "maybe" is still expected, and is asked
 * for nothing more, since every mail has its "can't make it". Declined asks the decliner first, once a revision, since
 * some calendars decline by themselves; a comment beside it is their own words and counts as such. A counter-proposal
 * goes the way of a time in words. What is moot by now (an older revision, a session that is off or over) is ignored;
 * who would believe that they called something off, and has not, is told.
 *
 * An answer counts as this person's where the mail comes from the registered address or names it as ATTENDEE. Any other
 * holder of the token (an alias, or whoever the invitation was forwarded to) changes nothing: the registered address is
 * asked.
 */
export function decideRsvp(
  state: PersonState,
  incoming: Incoming,
  writer: Known,
  inboxId: number,
  now: Instant,
  ids: Ids,
  takeBack?: TakeBack,
): Verdict {
  const { mail, messageId } = incoming;
  const answer = parseCalendarReply(mail.calendar ?? "");
  const target = targetOf(state, writer, "refusal" in answer ? "" : answer.uid);
  const files = mail.attachments.filter((one) => !isCalendar(one)).length;
  const person = writer.who === "person" ? writer : undefined;
  const reply: Reply = {
    state,
    ...(target
      ? { row: invitationTo(target), asks: [] }
      : { row: person?.answered, asks: person?.between?.asks ?? [] }),
    words: "",
    parts: [],
    answered: { inboxId, messageId, attachments: files },
    trusted: person?.trusted === true,
    large: incoming.large,
    now,
    ids,
    ...(takeBack ? { takeBack } : {}),
  };
  const registered = writer.who === "several" || writer.registered;
  const verdict =
    "refusal" in answer
      ? unread(reply, incoming, writer, answer.refusal)
      : decideAnswer(withComment(reply, answer), answer, target, writer);
  const { email } = mail.from;
  if (!registered && email !== "" && verdict.decision.mails.length > 0)
    planNeutral(verdict.decision, ids, email, messageId, "elsewhere");
  return verdict;
}

/** By the token of the address that the calendar answered to, or else by the UID that we gave. */
function targetOf(state: PersonState, writer: Known, uid: string): Target | undefined {
  const byToken = writer.who === "person" && writer.token?.purpose === "calendar";
  const id = byToken ? writer.token?.subjectId : readCalendarUid(uid)?.sessionId;
  return state.pairs
    .flatMap((pair) => pair.sessions.map((session) => ({ pair, session })))
    .find(({ session }) => session.id === id);
}

/** What the calendar answered, as far as its words are read against it. */
function invitationTo({ pair, session }: Target): Reply["row"] {
  return { kind: "invitation", covers: [[session.id, session.revision]], pairId: pair.pair.id, args: null };
}

function withComment(reply: Reply, { comment }: CalendarReply): Reply {
  if (comment === undefined) return reply;
  const { reply: words, parts } = replyText({ text: comment });
  return { ...reply, words, parts };
}

function decideAnswer(
  reply: Reply,
  answer: CalendarReply,
  target: Target | undefined,
  writer: Known,
): Verdict {
  if (writer.who === "several") return park(reply, "several-pairs");
  if (!target) return noSession(reply, answer);
  const own = writer.registered || answer.attendee === reply.state.person.email;
  const one = { reply, target, answer, own };
  if (answer.method === "COUNTER") return answerCounter(one);
  const standing = standingOf(reply.state.mails, target.session, answered(answer), reply.now);
  if (standing === "old") return unheard(one, "outdated");
  const spoken = own && reply.words !== "" ? decideWords(reply, writer) : undefined;
  // Words that lead to nothing by themselves leave the calendar's answer as it is.
  const acts = spoken?.inbox.state === "handled" && spoken.decision.mails.length > 0;
  switch (answer.partstat) {
    case "DECLINED":
    // Nobody else can come in a mentee's or a mentor's place.
    case "DELEGATED":
      return acts ? spoken : decline(one, standing);
    case "ACCEPTED":
    case "TENTATIVE":
      return spoken && (acts || spoken.inbox.reason === "question")
        ? spoken
        : handled(one, answer.partstat.toLowerCase());
    default:
      return unheard(one, "no-answer");
  }
}

/** A REPLY names the time that it answers. */
function answered({ sequence, start }: CalendarReply): Parameters<typeof standingOf>[2] {
  return {
    ...(sequence === undefined ? {} : { sequence }),
    ...(start === undefined ? {} : { start: parseInstant(start) }),
  };
}

function decline(one: CalendarAnswer, standing: Standing): Verdict {
  const { reply, target } = one;
  const { pair, session } = target;
  const { state, ids } = reply;
  switch (standing) {
    case "moving":
      return unheard(one, "already-moving");
    case "begun":
      return unchanged(reply, "already-started", `${session.id}:${session.revision}`);
    case "on":
      break;
    default:
      return unheard(one, "moot");
  }
  const verdict = handled(one, "declined");
  planAnswer(verdict.decision, ids, {
    kind: "move-offer",
    person: state.person,
    key: `move-offer:declined:${session.id}:${session.revision}:${state.person.id}`,
    pairId: pair.pair.id,
    sessionId: session.id,
    covers: [[session.id, session.revision]],
    args: { ask: "declined", partner: partnerOf(pair, state.person.id).id },
    expiresAt: session.start,
  });
  return verdict;
}

/** Nothing comes of it; a comment is kept. */
function handled({ reply }: Pick<CalendarAnswer, "reply">, reason: string): Verdict {
  return {
    decision: noted(reply, "calendar-answer"),
    inbox: { state: "handled", reason, ...(reply.words ? { words: reply.words } : {}) },
  };
}

function unheard(one: Pick<CalendarAnswer, "reply">, reason: string): Verdict {
  const { decision, inbox } = handled(one, reason);
  return { decision, inbox: { ...inbox, state: "ignored" } };
}

/** A session that is not theirs, or is not there: who declined or proposed something hears that nothing came of it. */
function noSession(reply: Reply, answer: CalendarReply): Verdict {
  if (answer.method === "REPLY" && answer.partstat !== "DECLINED") return unheard({ reply }, "no-session");
  return unchanged(reply, "no-such-session", `${answer.uid}:${reply.state.person.id}`);
}

/** Said once about the same thing, however often a calendar repeats it. */
function unchanged(reply: Reply, reason: string, about: string): Verdict {
  const { ids, state, answered, words } = reply;
  const decision = noted(reply, "calendar-answer");
  const once = { ...answered, messageId: `calendar:${reason}:${about}` };
  planReceipt(decision, ids, state.person, once, "unchanged", { reason });
  return { decision, inbox: { state: "refused", reason, ...(words ? { words } : {}) } };
}

/**
 * A calendar that is no answer is data for the log. Words beside it are read; without any, who pressed a button in their
 * calendar hears that nothing came of it. Other methods are not meant for us: calendars send them by themselves.
 */
function unread(reply: Reply, { mail }: Incoming, writer: Known, refusal: string): Verdict {
  const reason = `calendar: ${refusal}`;
  const { reply: words, parts } = replyText(wordsOf(mail));
  if (words !== "") {
    const { decision, inbox } = decideWords({ ...reply, words, parts }, writer);
    return { decision, inbox: { ...inbox, reason: inbox.reason ?? reason } };
  }
  const { decision } = /^method /.test(refusal)
    ? unheard({ reply }, reason)
    : unchanged(reply, "calendar-unreadable", reply.answered.messageId);
  return { decision, inbox: { state: "refused", reason } };
}
