import * as z from "zod";
import { normalEmail } from "./address.ts";
import type { Attachment, InboundMail } from "./inbound-mail.ts";
import { addressOf, calendarOf, fieldsOf, MAX_ATTACHMENTS, MAX_HEADERS, parseMail } from "./parse-mail.ts";

/** One delivery of Postmark's inbound webhook. */
export type PostmarkInbound = {
  mail: InboundMail;
  /** Postmark's own id, not the header's: the same on every retry, so it is what repeats are known by. */
  messageId: string;
  /** Plus parts of the addresses it came to, lowercase, each once: envelope first, then To, Cc, Bcc. */
  mailboxHashes: string[];
  /** The envelope recipient, lowercase; `""` when Postmark names none. */
  recipient: string;
  /** Bytes of the mail: of `RawEmail`, or else of its parts as they travelled. The JSON around them may be twice that. */
  size: number;
};

const text = z.string().nullish();
const mailbox = z.object({ Email: text, Name: text, MailboxHash: text });
const payloadShape = z.object({
  MessageID: z.string().min(1).max(200),
  From: text,
  FromName: text,
  FromFull: mailbox.nullish(),
  ToFull: z.array(mailbox).nullish(),
  CcFull: z.array(mailbox).nullish(),
  BccFull: z.array(mailbox).nullish(),
  OriginalRecipient: text,
  ReplyTo: text,
  Subject: text,
  Date: text,
  MailboxHash: text,
  TextBody: text,
  HtmlBody: text,
  Headers: z.array(z.object({ Name: z.string(), Value: text })).nullish(),
  RawEmail: text,
  Attachments: z.array(z.object({ Name: text, Content: text, ContentType: text })).nullish(),
});
type Payload = z.infer<typeof payloadShape>;

/** Base64 of one attachment that is decoded, UTF-16 units: a mail with a larger one is over 1 MB and keeps none. */
const MAX_ATTACHMENT = 1024 * 1024;
/** Tokens that are looked at; a mail of ours carries one. Each costs a signature. */
const MAX_HASHES = 50;

/** Headers by which Postmark vouches for a sender; only its JSON is believed about them. */
const VERDICTS = new Set(["x-spam-tests", "x-spam-status", "x-spam-score", "received-spf"]);

/**
 * Reads the JSON of Postmark's inbound webhook. `RawEmail` is preferred where the server sends it, and its bodies where
 * JSON could carry their bytes; without it the mail is put together from the JSON's fields. A payload that is not Postmark's is a refusal that names the field.
 */
export async function fromPostmark(payload: unknown): Promise<PostmarkInbound | { refusal: string }> {
  const parsed = payloadShape.safeParse(payload);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { refusal: `${issue?.path.join(".") || "payload"}: ${issue?.message ?? "not Postmark's JSON"}` };
  }
  const json = parsed.data;
  const raw = json.RawEmail ? await fromRaw(json, json.RawEmail) : undefined;
  return {
    // One without a sender is damaged; the fields were read before that happened.
    mail: raw && raw.from.email !== "" ? raw : fromFields(json),
    messageId: json.MessageID,
    mailboxHashes: hashesOf(json),
    recipient: normalEmail(json.OriginalRecipient ?? ""),
    size: sizeOf(json),
  };
}

function sizeOf({ RawEmail, TextBody, HtmlBody, Attachments }: Payload): number {
  const parts = RawEmail
    ? [RawEmail]
    : [TextBody, HtmlBody, ...(Attachments ?? []).map(({ Content }) => Content)];
  return parts.reduce((sum, part) => sum + bytesOf(part ?? ""), 0);
}

/** Bytes in UTF-8, or at least that many: what is over the door's limit anyway is not copied to be counted. */
function bytesOf(text: string): number {
  return text.length > MAX_ATTACHMENT ? text.length : new TextEncoder().encode(text).length;
}

/**
 * The raw message, with the verdicts of the JSON. The raw one may carry `X-Spam-Tests` that its sender wrote: what differs
 * from Postmark's stays beside it and makes two, which counts as unverified; without Postmark's none is believed.
 */
async function fromRaw(json: Payload, raw: string): Promise<InboundMail> {
  const mail = await parseMail(raw);
  const verdicts = headersOf(json).filter(isVerdict);
  const known = new Set(verdicts.map(comparable));
  const names = new Set(verdicts.map((header) => header.name.toLowerCase()));
  const rest = mail.headers.filter(
    (header) =>
      !isVerdict(header) || (names.has(header.name.toLowerCase()) && !known.has(comparable(header))),
  );
  return { ...mail, ...(raw.includes(LOST) ? bodiesOf(json) : {}), headers: [...verdicts, ...rest] };
}

/** What JSON makes of a byte that is no UTF-8. Postmark has decoded the bodies before it loses them. */
const LOST = "\ufffd";

function bodiesOf({ TextBody, HtmlBody }: Payload): Pick<InboundMail, "text" | "html"> {
  return { ...(TextBody ? { text: TextBody } : {}), ...(HtmlBody ? { html: HtmlBody } : {}) };
}

function fromFields(json: Payload): InboundMail {
  const attachments = (json.Attachments ?? []).slice(0, MAX_ATTACHMENTS).map(attachmentOf);
  const given = headersOf(json);
  const has = (name: string) => given.some((header) => header.name.toLowerCase() === name.toLowerCase());
  // Postmark takes these out of `Headers` and gives them as fields.
  const taken = [
    { name: "From", value: written(json.FromFull ? [json.FromFull] : []) || json.From || "" },
    { name: "To", value: written(json.ToFull ?? []) },
    { name: "Cc", value: written(json.CcFull ?? []) },
    { name: "Reply-To", value: json.ReplyTo ?? "" },
    { name: "Subject", value: json.Subject ?? "" },
    { name: "Date", value: json.Date ?? "" },
  ].filter(({ name, value }) => value !== "" && !has(name));
  const headers = [...given, ...taken].slice(0, MAX_HEADERS);
  const named = json.FromFull
    ? addressOf(json.FromFull.Name ?? "", json.FromFull.Email ?? "")
    : addressOf(json.FromName ?? "", json.From ?? "");
  const fields = fieldsOf(headers);
  return {
    ...fields,
    from: named.email === "" ? fields.from : named,
    ...bodiesOf(json),
    ...calendarOf(attachments),
    attachments,
    cut: given.length + taken.length > MAX_HEADERS ? ["headers"] : [],
  };
}

function headersOf(json: Payload): InboundMail["headers"] {
  return (json.Headers ?? []).map(({ Name, Value }) => ({ name: Name, value: Value ?? "" }));
}

function isVerdict(header: { name: string }): boolean {
  return VERDICTS.has(header.name.toLowerCase());
}

function comparable(header: { name: string; value: string }): string {
  return `${header.name.toLowerCase()}:${header.value.replace(/\s+/g, "")}`;
}

function written(boxes: z.infer<typeof mailbox>[]): string {
  return boxes
    .filter((box) => box.Email)
    .map((box) => (box.Name ? `"${box.Name.replace(/["\\]/g, "")}" <${box.Email}>` : `${box.Email}`))
    .join(", ");
}

function hashesOf(json: Payload): string[] {
  const recipient = /\+([^@]{1,64})@/.exec(json.OriginalRecipient ?? "")?.[1];
  const boxes = [...(json.ToFull ?? []), ...(json.CcFull ?? []), ...(json.BccFull ?? [])];
  const hashes = [recipient, json.MailboxHash, ...boxes.map((box) => box.MailboxHash)];
  return [...new Set(hashes.flatMap((hash) => (hash ? [hash.toLowerCase()] : [])))].slice(0, MAX_HASHES);
}

/** Base64 that does not decode, or too much of it, gives an attachment without bytes: its name still tells what was sent. */
function attachmentOf(part: NonNullable<Payload["Attachments"]>[number]): Attachment {
  const type = (part.ContentType ?? "application/octet-stream").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return { ...(part.Name ? { name: part.Name } : {}), type, bytes: decoded(part.Content ?? "") };
}

function decoded(base64: string): Uint8Array {
  if (base64.length > MAX_ATTACHMENT) return new Uint8Array();
  try {
    return Uint8Array.from(atob(base64.replace(/\s+/g, "")), (char) => char.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
