import { type Ids, newDecision, touch } from "../domain/decision.ts";
import { partnerOf } from "../domain/pair.ts";
import type { PersonState } from "../domain/person-state.ts";
import { planAnswer } from "../domain/plans.ts";
import { isOn } from "../domain/session.ts";
import type { Instant } from "../domain/time.ts";
import { parseCalendarReply } from "../inbound/calendar-reply.ts";
import type { Verdict } from "./act-on-reply.ts";
import type { Incoming } from "./incoming.ts";
import type { Writer } from "./who-wrote.ts";

/**
 * A calendar's answer. A declined invitation asks the decliner first, since some calendars decline by themselves;
 * acceptance changes nothing; an answer about an older revision counts for nothing.
 */
export function decideRsvp(
  state: PersonState,
  incoming: Incoming,
  writer: Extract<Writer, { who: "person" | "several" }>,
  _inboxId: number,
  now: Instant,
  ids: Ids,
): Verdict {
  const decision = newDecision("calendar-answer", now, state.person.id);
  touch(decision, "person", state.person);
  const answer = parseCalendarReply(incoming.mail.calendar ?? "");
  if ("refusal" in answer)
    return { decision, inbox: { state: "refused", reason: `calendar: ${answer.refusal}` } };
  const id = sessionOf(writer, answer.uid);
  const pair = state.pairs.find(({ sessions }) => sessions.some((session) => session.id === id));
  const session = pair?.sessions.find((one) => one.id === id);
  if (!pair || !session) return { decision, inbox: { state: "parked", reason: "unclear" } };
  const old = answer.sequence !== undefined && answer.sequence < session.revision;
  if (old || !isOn(session) || session.start <= now)
    return { decision, inbox: { state: "ignored", reason: "outdated" } };
  if (answer.method === "COUNTER") return { decision, inbox: { state: "parked", reason: "for-a-person" } };
  if (answer.partstat !== "DECLINED") return { decision, inbox: { state: "handled", reason: "accepted" } };
  planAnswer(decision, ids, {
    kind: "move-offer",
    person: state.person,
    key: `move-offer:declined:${session.id}:${session.revision}:${state.person.id}`,
    pairId: pair.pair.id,
    sessionId: session.id,
    covers: [[session.id, session.revision]],
    args: { ask: "declined", partner: partnerOf(pair, state.person.id).id },
    expiresAt: session.start,
  });
  return { decision, inbox: { state: "handled", reason: "declined" } };
}

/** By the token of the address that the calendar answered to, or else by the UID that we gave. */
function sessionOf(writer: Extract<Writer, { who: "person" | "several" }>, uid: string): number | undefined {
  if (writer.who === "person" && writer.token?.purpose === "calendar") return writer.token.subjectId;
  const number = uid.match(/^session-(\d{1,15})-/)?.[1];
  return number ? Number(number) : undefined;
}
