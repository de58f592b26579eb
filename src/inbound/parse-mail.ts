import PostalMime, { decodeWords, type Email } from "postal-mime";
import { type Address, normalEmail, parseAddresses } from "./address.ts";
import { decodeBody } from "./body-text.ts";
import { joinEncodedWords } from "./encoded-words.ts";
import type { Attachment, Cut, InboundMail } from "./inbound-mail.ts";
import { firstLines, repairLineEnds } from "./mail-bytes.ts";

export type { Attachment, InboundMail } from "./inbound-mail.ts";

/** Cloudflare takes 25 MiB and an isolate has 128 MB, so more than this is never parsed. Bytes. */
const MAX_RAW = 12 * 1024 * 1024;
/**
 * Seven megabytes of base64, or more text than anybody reads. postal-mime keeps an object of half a kilobyte for each
 * line, so a megabyte of line ends would take the isolate's memory.
 */
const MAX_LINES = 100_000;
/** Real mail has 30 to 80 headers; thousands are a flood that every later look-up would pay for. */
export const MAX_HEADERS = 1000;
/** All headers of all parts, bytes, ten times what a mail to a thousand people has; postal-mime gives up beyond it. */
const MAX_HEADER_BYTES = 256 * 1024;
/** Parts within parts: people's mail has four or five, and each level costs a look at each line. */
const MAX_NESTING = 100;
/** UTF-16 units of text, and of HTML. */
const MAX_TEXT = 1024 * 1024;
export const MAX_ATTACHMENTS = 200;
/** Mails of a thread that a mail may name, the newest being last; each is looked up. */
const MAX_IDS = 200;

/**
 * Reads one raw message (RFC 5322, 2045). Any bytes give an answer, never an exception: what a limit left out is named
 * in `cut`, what is missing is absent. A message nested too deep keeps its headers only.
 */
export async function parseMail(raw: Uint8Array | string): Promise<InboundMail> {
  const all = typeof raw === "string" ? new TextEncoder().encode(raw) : raw;
  const cut = new Set<Cut>();
  const bytes = firstLines(repairLineEnds(all.subarray(0, MAX_RAW)), MAX_LINES);
  if (bytes.length < all.length) cut.add("size");
  const { email, text, html } = await decodeBody(bytes, readMime).catch(async (fault: Error) => {
    cut.add(fault.message.includes("header") ? "headers" : "nesting");
    return { email: await readHeaderOnly(bytes), text: undefined, html: undefined };
  });
  if (email.headers.length > MAX_HEADERS) cut.add("headers");
  if (email.attachments.length > MAX_ATTACHMENTS) cut.add("attachments");
  if ((text?.length ?? 0) > MAX_TEXT || (html?.length ?? 0) > MAX_TEXT) cut.add("text");
  const attachments = email.attachments.slice(0, MAX_ATTACHMENTS).map(attachmentOf);
  return {
    ...fieldsOf(email.headers.slice(0, MAX_HEADERS).map((h) => ({ name: h.originalKey, value: h.value }))),
    ...(text ? { text: text.slice(0, MAX_TEXT) } : {}),
    ...(html ? { html: html.slice(0, MAX_TEXT) } : {}),
    ...calendarOf(attachments),
    attachments,
    cut: [...cut],
  };
}

function readMime(bytes: Uint8Array): Promise<Email> {
  return PostalMime.parse(bytes, {
    // Inlined, the original inside a bounce would read as a reply of its recipient.
    forceRfc822Attachments: true,
    maxNestingDepth: MAX_NESTING,
    maxHeadersSize: MAX_HEADER_BYTES,
  });
}

/** The first headers of a message whose parts could not be read: enough to answer it and to file it. */
async function readHeaderOnly(bytes: Uint8Array): Promise<Email> {
  const head =
    new TextDecoder().decode(bytes.subarray(0, MAX_HEADER_BYTES / 4)).split(/\r?\n\r?\n/, 1)[0] ?? "";
  const plain = head.replace(/^content-type:/gim, "X-Content-Type:");
  return PostalMime.parse(`${plain.slice(0, MAX_HEADER_BYTES / 2)}\n\n`);
}

/** What the header section says, by name; also used for a provider's JSON, which carries headers as a list. */
export function fieldsOf(
  headers: InboundMail["headers"],
): Omit<InboundMail, "attachments" | "cut" | "text" | "html" | "calendar"> {
  const first = (name: string) => headers.find((h) => h.name.toLowerCase() === name)?.value ?? "";
  const addresses = (name: string) =>
    headers
      .filter((h) => h.name.toLowerCase() === name)
      .flatMap((h) => parseAddresses(joinEncodedWords(h.value)));
  const messageId = messageIds(first("message-id"))[0];
  const date = isoDate(first("date"));
  return {
    ...(messageId === undefined ? {} : { messageId }),
    from: addresses("from")[0] ?? { email: "" },
    to: addresses("to"),
    cc: addresses("cc"),
    replyTo: addresses("reply-to"),
    subject: decodeWords(joinEncodedWords(first("subject")))
      .replace(/\s+/g, " ")
      .trim(),
    ...(date === undefined ? {} : { date }),
    inReplyTo: messageIds(first("in-reply-to")),
    references: messageIds(first("references")),
    headers,
  };
}

/** Message ids with their brackets; what stands around them (RFC 5322 allows comments) is dropped. */
function messageIds(value: string): string[] {
  return (value.match(/<[^<>\s]{1,900}>/g) ?? []).slice(-MAX_IDS);
}

function isoDate(value: string): string | undefined {
  const date = new Date(value);
  const year = date.getUTCFullYear();
  return value !== "" && year >= 1970 && year <= 9999 ? date.toISOString() : undefined;
}

function attachmentOf(part: Email["attachments"][number]): Attachment {
  const { content } = part;
  const bytes =
    typeof content === "string"
      ? new TextEncoder().encode(content)
      : content instanceof Uint8Array
        ? content
        : new Uint8Array(content);
  return { ...(part.filename ? { name: part.filename } : {}), type: part.mimeType, bytes };
}

/** The first part that is a calendar by its type, or by its name where a client labels it `application/octet-stream`. */
export function calendarOf(attachments: Attachment[]): { calendar?: string } {
  const part = attachments.find(isCalendar);
  return part ? { calendar: new TextDecoder().decode(part.bytes) } : {};
}

export function isCalendar({ type, name }: Attachment): boolean {
  return (
    type === "text/calendar" || type === "application/ics" || name?.toLowerCase().endsWith(".ics") === true
  );
}

/** A sender as a pair of strings, for providers that hand both over apart. */
export function addressOf(name: string, email: string): Address {
  return name ? { name, email: normalEmail(email) } : { email: normalEmail(email) };
}
