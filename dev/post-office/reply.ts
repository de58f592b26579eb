import { formatMailbox, type Mailbox } from "./addresses.ts";
import { build } from "./compose.ts";
import { seededUuid } from "./seeded.ts";
import type { SentMail } from "./sent-mail.ts";

export type Answer = {
  text: string;
  /** Story instant in ms: the answer's `Date`. */
  at: number;
  /** Who answers, if not the recipient. */
  from?: Mailbox | undefined;
  /** Where to, if not to the mail's Reply-To; a `mailto:` link names its own. */
  to?: string | undefined;
  subject?: string | undefined;
  /** Leave the quotation out. */
  unquoted?: boolean | undefined;
  attachments?: { name: string; type: string; content: string | Uint8Array }[] | undefined;
};

/** The `.eml` of an answer to a mail, as a plain mail client writes it: threaded, the mail quoted below. */
export function composeReply(mail: SentMail, answer: Answer): Promise<Uint8Array> {
  const from = answer.from ?? mail.recipients[0] ?? { name: "", address: mail.to };
  const messageId = `<${mail.messageId}@mtasv.net>`;
  const before = mail.headers.find(({ name }) => name.toLowerCase() === "references")?.value ?? "";
  const id = seededUuid(`answer:${mail.messageId}:${from.address}:${answer.at}:${answer.text}`);
  return build({
    from: formatMailbox(from),
    to: answer.to ?? mail.replyTo,
    subject: answer.subject ?? `Re: ${mail.subject.replace(/^(re:\s*)+/i, "")}`,
    messageId: `<${id}@mail.${from.address.split("@")[1] ?? "example.org"}>`,
    inReplyTo: messageId,
    references: `${before} ${messageId}`.trim(),
    date: new Date(answer.at),
    text: answer.unquoted ? answer.text : `${answer.text}\n\n${quotation(mail)}`,
    attachments: (answer.attachments ?? []).map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      content: typeof content === "string" ? content : Buffer.from(content),
    })),
    baseBoundary: id,
  });
}

function quotation(mail: SentMail): string {
  const when = new Date(mail.sentAt).toUTCString().replace(/:\d\d GMT$/, " UTC");
  const quoted = mail.text.trimEnd().split(/\r?\n/);
  return [
    `On ${when}, ${formatMailbox(mail.from)} wrote:`,
    ...quoted.map((line) => `> ${line}`.trimEnd()),
  ].join("\n");
}
