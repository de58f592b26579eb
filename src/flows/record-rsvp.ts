import { readCalendarUid } from "../domain/calendar-uid.ts";
import type { Ids } from "../domain/decision.ts";
import type { PersonState } from "../domain/person-state.ts";
import { planNeutral } from "../domain/receipts.ts";
import type { Instant } from "../domain/time.ts";
import { type CalendarReply, parseCalendarReply } from "../inbound/calendar-reply.ts";
import { headerValue } from "../inbound/inbound-mail.ts";
import { isCalendar } from "../inbound/parse-mail.ts";
import { replyText } from "../inbound/reply-text.ts";
import { decideWords, type Verdict, wordsOf } from "./act-on-reply.ts";
import type { Incoming } from "./incoming.ts";
import { answerInvitation, unchanged, unheard } from "./reply/answer-invitation.ts";
import type { Reply } from "./reply/reply.ts";
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
      : answerInvitation(withComment(reply, answer), answer, target, writer);
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

/**
 * A calendar that is no answer is data for the log. Words beside it are read; without any, who pressed a button in their
 * calendar hears that nothing came of it. Other methods are not meant for us: calendars send them by themselves.
 */
function unread(reply: Reply, { mail }: Incoming, writer: Known, refusal: string): Verdict {
  const reason = `calendar: ${refusal}`;
  const { reply: words, parts } = replyText(wordsOf(mail));
  // What a calendar writes for the person ("Noa has declined") is nobody's words (RFC 3834, 5).
  const automatic = /^auto-/i.test(headerValue(mail, "Auto-Submitted"));
  if (words !== "" && !automatic) {
    const { decision, inbox } = decideWords({ ...reply, words, parts }, writer);
    return { decision, inbox: { ...inbox, reason: inbox.reason ?? reason } };
  }
  const { decision } = /^method /.test(refusal)
    ? unheard({ reply }, reason)
    : unchanged(reply, "calendar-unreadable", reply.answered.messageId);
  return { decision, inbox: { state: "refused", reason } };
}
