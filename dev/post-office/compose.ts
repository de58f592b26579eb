import MailComposer from "nodemailer/lib/mail-composer";
import { formatMailbox } from "./addresses.ts";
import type { Checked } from "./checks.ts";
import type { Message } from "./message.ts";

/** Writes the mail as the provider does: CRLF, ASCII headers, quoted-printable bodies, files as parts of their own. */
export async function compose(
  message: Message,
  addresses: Checked,
  as: { messageId: string; at: number },
): Promise<Uint8Array> {
  const files = (message.Attachments ?? []).map((file) => ({
    filename: file.Name,
    content: Buffer.from(file.Content, "base64"),
    // With its `method=`: a calendar part's MIME method must equal the file's (RFC 6047, 2.4).
    contentType: file.ContentType,
    contentTransferEncoding: "base64",
    contentDisposition: file.Disposition ?? "attachment",
    ...(file.ContentID ? { cid: file.ContentID.replace(/^cid:/, "") } : {}),
  }));
  return build({
    from: formatMailbox(addresses.from),
    to: addresses.to.map(formatMailbox),
    cc: addresses.cc.map(formatMailbox),
    replyTo: addresses.replyTo.map(formatMailbox),
    subject: message.Subject ?? "",
    messageId: `<${as.messageId}@mtasv.net>`,
    date: new Date(as.at),
    headers: [
      { key: "X-PM-Message-Id", value: as.messageId },
      ...(message.Headers ?? []).map(({ Name, Value }) => ({ key: Name, value: Value })),
    ],
    attachments: files,
    baseBoundary: as.messageId,
    ...(message.TextBody ? { text: message.TextBody } : {}),
    ...(message.HtmlBody ? { html: message.HtmlBody } : {}),
  });
}

/** Any mail, as bytes fit for the wire. Nothing in it is ever read from a file or fetched. */
export async function build(mail: ConstructorParameters<typeof MailComposer>[0]): Promise<Uint8Array> {
  const composer = new MailComposer({
    encoding: "quoted-printable",
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
    ...mail,
  });
  return new Uint8Array(await composer.compile().build());
}
