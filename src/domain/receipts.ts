import type { Ask } from "./ask.ts";
import { type Decision, type Ids, type Insert, type MailArgs, type PlannedMail, plan } from "./decision.ts";
import type { Kind } from "./kinds.ts";
import type { Person } from "./people.ts";
import { planAnswer } from "./plans.ts";
import { DAY } from "./time.ts";
import { isReshaped } from "./topic.ts";

/** Which inbound message is answered; its row keeps what the receipt may have to quote. */
export interface Answered {
  inboxId: number;
  messageId: string;
  attachments: number;
  /** The one pair that it was read for, where its sender had to say so first. */
  pairId?: number;
  /** A calendar's proposal: its session and SEQUENCE. Where it changed nothing, the answer declines it to the calendar. */
  counter?: [session: number, sequence: number];
}

/** News that tell their reader what came of their own mail: what else a receipt would say goes along in them. */
const TELLING: ReadonlySet<Kind> = new Set([
  "move-news",
  "move-offer",
  "partner-news",
  "first-session-plan",
  "plan-agreed",
]);

/**
 * The mail that says exactly what was understood and recorded: it names the rows that the decision writes, and the
 * journal row that an undo starts from. Where the decision has one piece of news for the writer, that mail says it all,
 * and goes out at once like any answer.
 */
export function planReceipt(
  decision: Decision,
  ids: Ids,
  person: Person,
  answered: Answered,
  outcome: "recorded" | "unchanged" | "passed-on" | "parked" | "too-large" | "nothing-to-undo",
  args: MailArgs = {},
): void {
  const says = { outcome, ...understood(decision, answered), ...args };
  const news = decision.mails.filter((mail) => mail.personId === person.id && TELLING.has(mail.kind));
  if (outcome === "recorded" && news.length === 1) {
    const [only] = news as [PlannedMail];
    const told = { ...only, args: { ...only.args, ...says }, sendAt: decision.at };
    decision.mails = decision.mails.map((mail) => (mail === only ? told : mail));
    return;
  }
  planAnswer(decision, ids, {
    kind: "receipt",
    person,
    key: `receipt:${answered.messageId}`,
    args: says,
    expiresAt: decision.at + 3 * DAY,
  });
}

/** The mail that asks back where two readings remain, or where what was asked for cannot be done as it was written. */
export function planAskBack(
  decision: Decision,
  ids: Ids,
  person: Person,
  answered: Answered,
  asks: Ask[],
  args: MailArgs = {},
): void {
  planAnswer(decision, ids, {
    kind: "ask-back",
    person,
    key: ["ask-back", answered.messageId, ...(answered.pairId ? [answered.pairId] : [])].join(":"),
    args: { asks, ...understood(decision, answered), ...args },
    expiresAt: decision.at + 3 * DAY,
  });
}

function understood(decision: Decision, { inboxId, attachments, counter }: Answered): MailArgs {
  const [lead] = decision.subjects;
  const undo =
    decision.undoable && lead && lead.kind !== "programme"
      ? { undo: lead.kind, undoId: lead.id, undoVersion: lead.version + 1 }
      : {};
  return {
    rows: decision.inserts.filter((one) => !isCarried(one)).map(({ row }) => row.id),
    inbox: inboxId,
    attachments,
    ...(counter && decision.updates.length + decision.inserts.length === 0 ? { counter } : {}),
    ...undo,
  };
}

/** A topic that goes along with what was left out: somebody's earlier words, and none of this mail's. */
function isCarried(change: Insert): boolean {
  return change.table === "topic" && (change.row.state === "carried-over" || isReshaped(change.row));
}

/** A line to an address that is not registered: it learns that the mail arrived, and nothing of any programme. */
export function planNeutral(
  decision: Decision,
  ids: Ids,
  address: string,
  messageId: string,
  to: "stranger" | "elsewhere",
): void {
  plan(decision, {
    id: ids(),
    kind: "help",
    key: `help:${to}:${messageId}`,
    personId: null,
    address,
    covers: [],
    args: { to },
    sendAt: decision.at,
    expiresAt: decision.at + DAY,
  });
}
