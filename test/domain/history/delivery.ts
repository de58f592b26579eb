import type { MailProps } from "../../../emails/props.ts";
import { obstacleTo } from "../../../src/domain/obstacle.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { propsOf } from "../../../src/flows/mails/index.ts";
import { isDrop, type View } from "../../../src/flows/mails/view.ts";
import type { OutboxRow } from "../../../src/store/outbox.ts";
import { personState, type Stage, type StageMail } from "../stage.ts";

/** A mail that was sent: what stood when it was, and what it says. */
export interface Sent {
  at: Instant;
  mail: StageMail;
  stage: Stage;
  props: MailProps;
}

/** What the outbox does with a mail that is due, by the rules and the views of `deliver-mails`; links lead nowhere. */
export async function deliver(
  stage: Stage,
  mail: StageMail,
  now: Instant,
): Promise<{ mail: StageMail; props?: MailProps }> {
  const row = rowOf(mail);
  const state = personState(stage, { id: mail.personId });
  const obstacle = obstacleTo(row, state, now);
  if (obstacle && "until" in obstacle) return { mail: { ...mail, sendAt: obstacle.until } };
  if (obstacle) return { mail: { ...mail, state: "dropped", reason: obstacle.drop } };
  const view: View = { row, state, now, ...NOWHERE };
  const props = await propsOf(view);
  if (isDrop(props)) return { mail: { ...mail, state: "dropped", reason: props.drop } };
  return { mail: { ...mail, state: "sent", sentAt: now }, props };
}

/** No mail of a history reads the database: whatever did would fail here. */
const NOWHERE = {
  organisers: [],
  message: undefined,
  replyTo: "",
  link: async () => "",
  db: undefined as unknown as D1Database,
};

function rowOf(mail: StageMail): OutboxRow {
  const { args = null, sessionId = null, expiresAt = Number.POSITIVE_INFINITY, ...rest } = mail;
  const claim = { address: null, attempts: 1, leaseUntil: null, unsureSince: null, plannedAt: mail.sendAt };
  return { ...rest, ...claim, args, sessionId, expiresAt };
}
