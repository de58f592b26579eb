import type { Mailbox } from "./addresses.ts";
import type { Checked } from "./checks.ts";
import { fileName } from "./filing.ts";
import type { Message } from "./message.ts";

type SentAttachment = { name: string; type: string; content: Uint8Array; contentId?: string };

/** A mail that the post office took, as the recipient has it. */
export type SentMail = {
  /** 1 for the first mail accepted. */
  number: number;
  /** The provider's own; the mail's `Message-ID` is `<messageId@mtasv.net>`. */
  messageId: string;
  /** `Metadata.outbox_id`; empty if the message had none. */
  outboxId: string;
  /** `Metadata.kind`; `mail` if the message had none. */
  kind: string;
  from: Mailbox;
  /** The bare address of the first recipient, in lower case. */
  to: string;
  recipients: Mailbox[];
  /** The bare address that an answer goes to. */
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  tag: string;
  headers: { name: string; value: string }[];
  metadata: Record<string, string>;
  attachments: SentAttachment[];
  /** The mail itself. */
  raw: Uint8Array;
  /** Story instant, in ms. */
  sentAt: number;
  /** Story instant from which the provider's search finds it. */
  foundFrom: number;
  /** `0001-welcome-noa@example.org.eml` */
  fileName: string;
};

export function sentMail(
  message: Message,
  addresses: Checked,
  recipients: Mailbox[],
  rest: Pick<SentMail, "number" | "messageId" | "raw" | "sentAt" | "foundFrom">,
): SentMail {
  const kind = message.Metadata?.kind ?? "mail";
  const to = recipients[0]?.address.toLowerCase() ?? "";
  return {
    ...rest,
    outboxId: message.Metadata?.outbox_id ?? "",
    kind,
    from: addresses.from,
    to,
    recipients,
    replyTo: (addresses.replyTo[0] ?? addresses.from).address,
    subject: message.Subject ?? "",
    text: message.TextBody ?? "",
    html: message.HtmlBody ?? "",
    tag: message.Tag ?? "",
    headers: (message.Headers ?? []).map(({ Name, Value }) => ({ name: Name, value: Value })),
    metadata: message.Metadata ?? {},
    attachments: (message.Attachments ?? []).map((file) => ({
      name: file.Name,
      type: file.ContentType,
      content: new Uint8Array(Buffer.from(file.Content, "base64")),
      ...(file.ContentID ? { contentId: file.ContentID } : {}),
    })),
    fileName: fileName(rest.number, kind, to),
  };
}
