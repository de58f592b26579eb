import { ServerClient } from "postmark";
import type { Config } from "../config.ts";
import type { OutgoingMail, Post, SendOutcome } from "../deps.ts";

/** Seconds; a request that takes longer is of unknown outcome. */
const TIMEOUT = 20;
/** Postmark's `ErrorCode` for a recipient on its suppression list. */
const INACTIVE_RECIPIENT = 406;

/**
 * Postmark's API, or what stands in for it at `config.postmark.url`. A message that was refused is never sent again; a
 * time-out or a cut connection leaves all outcomes unknown, an error status leaves the whole batch unsent.
 */
export function postmark(config: Config): Post {
  const { token, url } = config.postmark;
  const client = new ServerClient(token, {
    timeout: TIMEOUT,
    ...(url
      ? {
          requestHost: url.replace(/^https?:\/\//, "").replace(/\/$/, ""),
          useHttps: url.startsWith("https:"),
        }
      : {}),
  });
  return {
    async send(messages) {
      try {
        const answers = await client.sendEmailBatch(messages.map((mail) => message(config, mail)));
        return messages.map((_, place) => outcomeOf(answers[place]));
      } catch (fault) {
        return messages.map(() => failure(fault));
      }
    },
    async find(outboxId) {
      const found = await client.getOutboundMessages({
        count: 1,
        offset: 0,
        metadata_outbox_id: String(outboxId),
      } as never);
      return found.Messages[0]?.MessageID ?? null;
    },
  };
}

function message(config: Config, mail: OutgoingMail) {
  return {
    From: config.fromAddress,
    To: mail.to,
    ReplyTo: mail.replyTo,
    Subject: mail.subject,
    HtmlBody: mail.html,
    TextBody: mail.text,
    MessageStream: "outbound",
    TrackOpens: false,
    TrackLinks: "None" as never,
    Metadata: { outbox_id: String(mail.outboxId), kind: mail.kind },
    Headers: mail.headers.map(({ name, value }) => ({ Name: name, Value: value })),
    Attachments: [
      ...mail.calendars.map(({ method, ics }, place) => ({
        Name: place === 0 ? "invite.ics" : `invite-${place + 1}.ics`,
        Content: base64(ics),
        ContentType: `text/calendar; charset=utf-8; method=${method}`,
        ContentID: null,
      })),
      ...(mail.attachments ?? []).map(({ name, type, content }) => ({
        Name: name,
        Content: base64(content),
        ContentType: type,
        ContentID: null,
      })),
    ],
  };
}

function outcomeOf(answer: { ErrorCode: number; MessageID?: string } | undefined): SendOutcome {
  if (!answer) return { outcome: "unknown" };
  if (answer.ErrorCode === 0 && answer.MessageID) return { outcome: "sent", providerId: answer.MessageID };
  return { outcome: "refused", code: answer.ErrorCode, suppressed: answer.ErrorCode === INACTIVE_RECIPIENT };
}

/** By status, never by the error's class: bundling renames classes. Zero is a time-out or a cut connection. */
function failure(fault: unknown): SendOutcome {
  const { statusCode } = fault as { statusCode?: number };
  return statusCode === undefined || statusCode === 0 ? { outcome: "unknown" } : { outcome: "again" };
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
