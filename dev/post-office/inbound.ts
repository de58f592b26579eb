import { createHash } from "node:crypto";
import PostalMime, { type Attachment, addressParser, decodeWords, type Email } from "postal-mime";
import { formatMailbox, type Mailbox } from "./addresses.ts";
import { type Door, knock } from "./door.ts";
import { seededUuid } from "./seeded.ts";
import { type Header, verdict } from "./verdict.ts";

export type InboundExtras = {
  /** Story instant in ms, sent along as `x-clock`. */
  clock?: number | undefined;
  /** The address it was delivered to, if that is not to be seen in To or Cc. */
  recipient?: string | undefined;
  /** The provider's id; give it to deliver the same mail once more, as a retry does. */
  messageId?: string | undefined;
};
export type Delivered = { status: number; body: string; messageId: string };

/** Headers that have fields of their own in the provider's JSON. */
const OWN_FIELDS = /^(from|to|cc|bcc|reply-to|subject|date|content-type|content-transfer-encoding)$/i;

/** Bytes of a mail that are looked at for headers when it cannot be read whole. */
const MAX_HEAD = 256 * 1024;

/** Delivers a mail to the Worker's `/postmark/inbound`, as the provider would that had received it. */
export async function deliverInbound(
  door: Door,
  raw: Uint8Array,
  extras: InboundExtras = {},
): Promise<Delivered> {
  const json = await inboundJson(raw, extras);
  const answer = await knock(door, "/postmark/inbound", json, extras.clock);
  return { ...answer, messageId: json.MessageID };
}

/** Postmark's inbound JSON for a raw mail, `RawEmail` included. */
export async function inboundJson(raw: Uint8Array, extras: InboundExtras = {}) {
  const email = await parsed(withLineFeeds(raw));
  const headers = email.headers.map(({ originalKey, value }) => ({
    Name: originalKey,
    Value: decodeWords(value),
  }));
  const [from = { name: "", address: "" }] = mailboxes(email, "from");
  const to = mailboxes(email, "to");
  const cc = mailboxes(email, "cc");
  const bcc = mailboxes(email, "bcc");
  const recipient = extras.recipient ?? recipientOf([...to, ...cc]);
  const text = email.text ?? "";
  return {
    FromName: from.name,
    MessageStream: "inbound",
    From: from.address,
    FromFull: full(from),
    To: to.map(formatMailbox).join(", "),
    ToFull: to.map(full),
    Cc: cc.map(formatMailbox).join(", "),
    CcFull: cc.map(full),
    Bcc: bcc.map(formatMailbox).join(", "),
    BccFull: bcc.map(full),
    OriginalRecipient: recipient,
    Subject: email.subject ?? "",
    MessageID: extras.messageId ?? idOf(raw, extras.clock),
    ReplyTo: mailboxes(email, "reply-to").map(formatMailbox).join(", "),
    MailboxHash: hashOf(recipient),
    Date: headers.find(({ Name }) => /^date$/i.test(Name))?.Value ?? "",
    TextBody: text,
    HtmlBody: email.html ?? "",
    StrippedTextReply: email.inReplyTo === undefined ? "" : aboveQuotation(text),
    Tag: "",
    Headers: [
      ...headers.filter(({ Name }) => !OWN_FIELDS.test(Name)),
      ...verdict(headers, envelopeFrom(headers, from.address)),
    ],
    RawEmail: Buffer.from(raw).toString("utf8"),
    Attachments: email.attachments.map((part) => {
      const content = contentOf(part);
      return {
        Name: part.filename ?? "",
        Content: content.toString("base64"),
        ContentType: part.mimeType,
        ContentLength: content.byteLength,
        ContentID: part.contentId?.replace(/^<|>$/g, "") ?? "",
      };
    }),
  };
}

/** A mail built to break parsers is delivered too: with its headers, no text, and its `RawEmail`. */
function parsed(raw: Uint8Array): Promise<Email> {
  const options = { forceRfc822Attachments: true };
  const head =
    Buffer.from(raw.subarray(0, MAX_HEAD))
      .toString("latin1")
      .split(/\r?\n\r?\n/, 1)[0] ?? "";
  const headOnly = head.replace(/^content-type:.*(\r?\n[ \t].*)*\r?\n?/gim, "");
  return PostalMime.parse(raw, options).catch(() => PostalMime.parse(`${headOnly}\r\n\r\n`, options));
}

/** postal-mime reads nothing in a mail whose lines end with a bare CR. */
function withLineFeeds(raw: Uint8Array): Uint8Array {
  return raw.includes(10)
    ? raw
    : Buffer.from(Buffer.from(raw).toString("latin1").replaceAll("\r", "\r\n"), "latin1");
}

/** postal-mime hands calendar parts over with bare line feeds; on the wire they had CRLF (RFC 5545, 3.1). */
function contentOf(part: Attachment): Buffer {
  const content = Buffer.from(part.content as ArrayBuffer);
  if (part.mimeType !== "text/calendar") return content;
  return Buffer.from(content.toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1");
}

function mailboxes(email: Email, field: string): Mailbox[] {
  return email.headers
    .filter(({ key }) => key === field)
    .flatMap(({ value }) => addressParser(value, { flatten: true }))
    .flatMap(({ name, address }) => (address ? [{ name: decodeWords(name), address }] : []));
}

/** The tokenised address is the one that belongs to us; a plain one may be anybody's. */
function recipientOf(addresses: Mailbox[]): string {
  return (addresses.find(({ address }) => hashOf(address) !== "") ?? addresses[0])?.address ?? "";
}

function full({ name, address }: Mailbox) {
  return { Email: address, Name: name, MailboxHash: hashOf(address) };
}

function hashOf(address: string): string {
  return /^[^@+]*\+([^@]*)@/.exec(address)?.[1] ?? "";
}

/** The same mail at another moment is another delivery: two people may well send the same bytes. */
function idOf(raw: Uint8Array, clock: number | undefined): string {
  return seededUuid(`inbound:${createHash("sha256").update(raw).digest("hex")}:${clock ?? ""}`);
}

function envelopeFrom(headers: Header[], from: string): string {
  const path = headers.find(({ Name }) => /^return-path$/i.test(Name))?.Value;
  return path === undefined ? from : path.replace(/[<>\s]/g, "");
}

function aboveQuotation(text: string): string {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => line.startsWith(">") || /^On .*wrote:\s*$/.test(line));
  return (end === -1 ? lines : lines.slice(0, end)).join("\n").trim();
}
