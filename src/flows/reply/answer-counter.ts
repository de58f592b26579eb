import { planReceipt } from "../../domain/receipts.ts";
import { calendarHas, standingOf } from "../../domain/rsvp.ts";
import { isOn } from "../../domain/session.ts";
import { MINUTE, parseInstant } from "../../domain/time.ts";
import type { CalendarReply } from "../../inbound/calendar-reply.ts";
import type { Verdict } from "../act-on-reply.ts";
import { changeTimeOf } from "./change-time.ts";
import { noted, type Outcome, type Reply } from "./reply.ts";
import { settle } from "./settle.ts";
import type { Target } from "./targets.ts";

/** A calendar's answer with what it is about. */
export interface CalendarAnswer {
  /** Its words are the comment. */
  reply: Reply;
  target: Target;
  answer: CalendarReply;
  /** Of the person whom it was sent to; otherwise that person is asked. */
  own: boolean;
}

/**
 * "Propose a new time": the same as that time in words about that session, so it is offered, added to what is on offer,
 * taken, or asked back with the week's other times. Where nothing comes of it the answer declines it to the calendar. A
 * session keeps its length; a comment is kept, and the answer says that it goes no further.
 */
export function answerCounter({ reply, target, answer, own }: CalendarAnswer): Verdict {
  const { state, now } = reply;
  const { session } = target;
  const sequence = answer.sequence ?? calendarHas(state.mails, session);
  const asked: Reply = { ...reply, answered: { ...reply.answered, counter: [session.id, sequence] } };
  switch (standingOf(state.mails, session, { sequence }, now)) {
    case "old":
      return asItIs(asked, target, session.state === "moving" ? "already-moving" : "calendar-old");
    case "gone":
      return asItIs(asked, target, "not-on");
    case "begun":
    case "over":
      return asItIs(asked, target, "already-started");
  }
  const start = parseInstant(answer.start!);
  const longer = answer.end !== undefined && parseInstant(answer.end) - start !== session.minutes * MINUTE;
  if (longer && isOn(session) && start === session.start) return asItIs(asked, target, "length-stays");
  const wished = { kind: "time" as const, start: answer.start!, certain: own, readings: [answer.start!] };
  const beside: Outcome[] = [
    ...(longer ? [{ refused: "length-stays" }] : []),
    ...(reply.words ? [{ refused: "comment-kept" }] : []),
  ];
  const verdict = settle(asked, [...changeTimeOf(asked, target, [], [wished]), ...beside]);
  return { ...verdict, inbox: { ...verdict.inbox, ...(reply.words ? { words: reply.words } : {}) } };
}

/** What holds now, said once a revision. */
function asItIs(reply: Reply, { pair, session }: Target, reason: string): Verdict {
  const { ids, state, answered, words, now } = reply;
  const decision = noted(reply, "calendar-answer");
  const about = `calendar:${reason}:${session.id}:${session.revision}:${state.person.id}`;
  const stands = isOn(session) && now < session.start ? { stands: [pair.pair.id, session.start] } : {};
  planReceipt(decision, ids, state.person, { ...answered, messageId: about }, "unchanged", {
    reason,
    ...stands,
  });
  return { decision, inbox: { state: "refused", reason, ...(words ? { words } : {}) } };
}
