import { partnerOf } from "../../domain/pair.ts";
import { planAnswer } from "../../domain/plans.ts";
import { planReceipt } from "../../domain/receipts.ts";
import { type Standing, standingOf } from "../../domain/rsvp.ts";
import { parseInstant } from "../../domain/time.ts";
import type { CalendarReply } from "../../inbound/calendar-reply.ts";
import { decideWords, type Verdict } from "../act-on-reply.ts";
import type { Writer } from "../who-wrote.ts";
import { answerCounter, type CalendarAnswer } from "./answer-counter.ts";
import { noted, type Reply } from "./reply.ts";
import { park } from "./settle.ts";
import type { Target } from "./targets.ts";

type Known = Extract<Writer, { who: "person" | "several" }>;

/** What becomes of an answer to an invitation of ours; without `target` it is to none of theirs. */
export function answerInvitation(
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

export function unheard(one: Pick<CalendarAnswer, "reply">, reason: string): Verdict {
  const { decision, inbox } = handled(one, reason);
  return { decision, inbox: { ...inbox, state: "ignored" } };
}

/** A session that is not theirs, or is not there: who declined or proposed something hears that nothing came of it. */
function noSession(reply: Reply, answer: CalendarReply): Verdict {
  if (answer.method === "REPLY" && answer.partstat !== "DECLINED") return unheard({ reply }, "no-session");
  return unchanged(reply, "no-such-session", answer.uid);
}

/** Said once about the same thing, however often a calendar repeats it. */
export function unchanged(reply: Reply, reason: string, about: string): Verdict {
  const { ids, state, answered, words } = reply;
  const decision = noted(reply, "calendar-answer");
  const once = { ...answered, messageId: `calendar:${reason}:${about}:${state.person.id}` };
  planReceipt(decision, ids, state.person, once, "unchanged", { reason });
  return { decision, inbox: { state: "refused", reason, ...(words ? { words } : {}) } };
}
