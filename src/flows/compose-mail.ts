import { renderMail } from "../../emails/index.ts";
import type { Help, MailProps } from "../../emails/props.ts";
import type { Config } from "../config.ts";
import type { OutgoingMail } from "../deps.ts";
import { CALENDARS, type Kind } from "../domain/kinds.ts";
import { isAnswer } from "../domain/night.ts";
import type { Instant } from "../domain/time.ts";
import type { OutboxRow } from "../store/outbox.ts";
import { calendarsOf, declinesOf } from "./mails/calendars.ts";
import { replyAddress, sign, tokenAddress } from "./mails/signing.ts";
import type { View } from "./mails/view.ts";

/** What the mail client's own unsubscribe button stops (RFC 8058). */
const DIGESTS: ReadonlySet<Kind> = new Set(["topic-request", "agenda-digest", "topic-nudge"]);
/** Kinds that continue the thread of the digest or request about the same session. */
const THREADED: ReadonlySet<Kind> = new Set(["topic-news"]);

/** The message as the provider takes it: rendered, addressed, with its token, headers and calendar parts. */
export async function composeMail(config: Config, view: View, props: MailProps): Promise<OutgoingMail> {
  const { row, state } = view;
  const plain = plainMail(row, view.replyTo, row.address ?? state.person.email, props);
  return {
    ...plain,
    headers: [
      ...plain.headers,
      ...(DIGESTS.has(row.kind) ? await unsubscribeHeaders(config, view) : []),
      ...threadHeaders(view),
    ],
    calendars: CALENDARS.has(row.kind) ? await calendarsOf(config, view) : await declinesOf(config, view),
  };
}

const NOBODY = 0;

/** To an address that is nobody's here: tells nothing of any programme, and its reply address permits nothing. */
export async function composeNeutral(config: Config, row: OutboxRow, now: Instant): Promise<OutgoingMail> {
  const name = /^([^<]+) </.exec(config.fromAddress)?.[1] ?? config.fromAddress;
  const props: Help = {
    kind: "help",
    role: row.args?.to === "elsewhere" ? "elsewhere" : "stranger",
    to: { name: "", zone: "UTC", language: "en" },
    programme: { name, organisers: [], concerns: "" },
  };
  return plainMail(row, await replyAddress(config, row, NOBODY, now), row.address!, props);
}

function plainMail(row: OutboxRow, replyTo: string, to: string, props: MailProps): OutgoingMail {
  return {
    outboxId: row.id,
    kind: row.kind,
    to,
    replyTo,
    ...renderMail(props),
    headers: [
      { name: "Auto-Submitted", value: isAnswer(row) ? "auto-replied" : "auto-generated" },
      { name: "X-Auto-Response-Suppress", value: "OOF, AutoReply" },
    ],
    calendars: [],
  };
}

async function unsubscribeHeaders(config: Config, { state, now }: View) {
  const token = await sign(config, now, "unsubscribe", state.person.id, state.person.id);
  return [
    {
      name: "List-Unsubscribe",
      value: `<${config.publicUrl}/u/${token}>, <mailto:${tokenAddress(config, token)}>`,
    },
    { name: "List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click" },
  ];
}

/** Postmark makes the Message-ID of its own id; what it was is known once the earlier mail was sent. */
function threadHeaders({ row, state }: View) {
  if (!THREADED.has(row.kind)) return [];
  const earlier = state.mails.findLast(
    ({ kind, providerId, covers }) =>
      providerId !== null &&
      (kind === "agenda-digest" || kind === "topic-request") &&
      (row.sessionId === null || covers.some(([id]) => id === row.sessionId)),
  );
  if (!earlier) return [];
  const id = `<${earlier.providerId}@mtasv.net>`;
  return [
    { name: "In-Reply-To", value: id },
    { name: "References", value: id },
  ];
}
