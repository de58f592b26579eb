import { type Decision, isRefusal, type MailArgs, merge } from "../../domain/decision.ts";
import { leave } from "../../domain/leave.ts";
import { planAnswer } from "../../domain/plans.ts";
import { planReceipt } from "../../domain/receipts.ts";
import { DAY, formatInstant } from "../../domain/time.ts";
import { type Intent, readIntent } from "../../inbound/intent.ts";
import type { Verdict } from "../act-on-reply.ts";
import { wrapUp } from "./proposal.ts";
import { noted, type Reply } from "./reply.ts";
import { away } from "./rest.ts";
import { park, settle } from "./settle.ts";

type Command = Extract<Intent, { kind: "command" }>;
type Away = Extract<Intent, { kind: "away" }>;

/** Commands need the registered address, vouched for; what a person has to do goes to the owner, and is answered. */
export function command(reply: Reply, { name, argument }: Command, ranges: Away[]): Verdict {
  const { state, now, ids } = reply;
  if (name === "help") return help(reply);
  if (!reply.trusted) return park(reply, "not-authenticated");
  if (name === "stop") {
    const left = leave(state, now, ids);
    return { decision: isRefusal(left) ? noted(reply, left.refused) : left, inbox: { state: "handled" } };
  }
  if (name === "undo") return undo(reply);
  if (name === "concern") return concern(reply, argument);
  if (name === "wrap-up") return settle(reply, wrapUp(reply));
  const absences = name === "pause" ? pausedFor(reply, argument, ranges) : [];
  if (absences.length > 0) return settle(reply, away(reply, absences));
  const decision = noted(reply, `asked-${name}`);
  planReceipt(decision, ids, state.person, reply.answered, "passed-on", { command: name });
  return { decision, inbox: { state: "parked", reason: "for-a-person", words: reply.words } };
}

/** "PAUSE 2 WEEKS" is an absence in other words. */
function pausedFor({ state, now }: Reply, argument: string | undefined, ranges: Away[]): Away[] {
  if (ranges.length > 0 || argument === undefined) return ranges;
  const { zone, language } = state.person;
  const read = readIntent(`away ${argument}`, { now: formatInstant(now), zone, language });
  return read.filter((intent) => intent.kind === "away");
}

function help(reply: Reply): Verdict {
  const { state, now, ids, answered } = reply;
  const decision = noted(reply);
  planAnswer(decision, ids, {
    kind: "help",
    person: state.person,
    key: `help:${answered.messageId}`,
    expiresAt: now + DAY,
  });
  return { decision, inbox: { state: "handled" } };
}

/** The newest thing that this person did and that can still be taken back. */
function undo(reply: Reply): Verdict {
  const { state, now, ids, answered, takeBack } = reply;
  const undone = takeBack?.decide(state, now, ids) ?? { refused: "nothing-to-undo" };
  if (!takeBack || isRefusal(undone)) {
    const decision = noted(reply, "nothing-to-undo");
    const reason = isRefusal(undone) ? undone.refused : "nothing-to-undo";
    planReceipt(decision, ids, state.person, answered, "nothing-to-undo", { reason });
    return { decision, inbox: { state: "handled" } };
  }
  const decision: Decision = merge([undone, noted(reply)]);
  planReceipt(decision, ids, state.person, answered, "recorded", {
    undone: takeBack.event,
    ...undonePulse(reply, undone),
  });
  return { decision, inbox: { state: "handled" } };
}

/** Of which session it was that something is open again: its pair, its start, and whether they had met. */
function undonePulse({ state }: Reply, { updates }: Decision): MailArgs {
  const over = updates.filter(({ table, set }) => table === "pulse" && set.until).map(({ id }) => id);
  const said = state.pairs.flatMap(({ pair, pulses, sessions }) =>
    pulses
      .filter(({ id }) => over.includes(id))
      .map(({ sessionId, held }) => ({ pair, session: sessions.find(({ id }) => id === sessionId), held })),
  );
  const [{ pair, session, held } = { pair: undefined, session: undefined }] = said;
  return session ? { undonePulse: [pair.id, session.start, held ? 1 : 0] } : {};
}

/** Verbatim to the named person, at any hour; nobody else reads it, and no machine reads further. */
function concern(reply: Reply, argument?: string): Verdict {
  const { state, now, ids, answered, words } = reply;
  const decision = noted(reply, "concern");
  for (const kind of ["concern", "concern-received"] as const)
    planAnswer(decision, ids, {
      kind,
      person: state.person,
      key: `${kind}:${answered.messageId}`,
      args: { inbox: answered.inboxId },
      expiresAt: now + 7 * DAY,
    });
  for (const mail of decision.mails)
    if (mail.kind === "concern") mail.address = state.programme.concernsEmail;
  return { decision, inbox: { state: "handled", reason: "concern", words: argument ?? words } };
}
