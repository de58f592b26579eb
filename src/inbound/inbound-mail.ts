import type { Address } from "./address.ts";

/** Where a limit was met; what lies beyond it is missing from the mail, and nothing else is. */
export type Cut = "size" | "headers" | "nesting" | "text" | "attachments";

export type Attachment = { name?: string; type: string; bytes: Uint8Array };

/** One message as it came in, decoded. Absent is `undefined`, except `from.email`, which is then `""`. */
export type InboundMail = {
  /** With its angle brackets, as the header has it. */
  messageId?: string;
  from: Address;
  to: Address[];
  cc: Address[];
  replyTo: Address[];
  subject: string;
  /** RFC 3339, UTC; absent when the header is missing or no date. */
  date?: string;
  /** With their angle brackets, in the header's order. */
  inReplyTo: string[];
  references: string[];
  /** In document order, duplicates kept, names as written, values unfolded and otherwise raw. */
  headers: { name: string; value: string }[];
  text?: string;
  html?: string;
  /** The first calendar part (RFC 5545), also among the attachments. */
  calendar?: string;
  /** Everything that is not the body, delivery reports and attached messages included. */
  attachments: Attachment[];
  /** Empty for all but the hostile and the huge. */
  cut: Cut[];
};

/** What is kept of a mail over 1 MB, in UTF-16 units of text; HTML counts apart. */
export const LARGE_TEXT = 256 * 1024;

/** All values of a header, in order; names compare without case (RFC 5322, 1.2.2). */
export function headerValues(mail: InboundMail, name: string): string[] {
  const wanted = name.toLowerCase();
  return mail.headers.filter((header) => header.name.toLowerCase() === wanted).map((header) => header.value);
}

/** The first value of a header, trimmed; `""` when absent. */
export function headerValue(mail: InboundMail, name: string): string {
  return headerValues(mail, name)[0]?.trim() ?? "";
}

/** A mail too large to keep whole: all headers, the first 256 KB of text (and of HTML), no attachments, and a note of it. */
export function keepOfLarge(mail: InboundMail): InboundMail {
  const { text, html, calendar: _, ...rest } = mail;
  const cut = new Set<Cut>([...mail.cut, "size"]);
  if (mail.attachments.length > 0) cut.add("attachments");
  if ((text?.length ?? 0) > LARGE_TEXT || (html?.length ?? 0) > LARGE_TEXT) cut.add("text");
  return {
    ...rest,
    ...(text === undefined ? {} : { text: text.slice(0, LARGE_TEXT) }),
    ...(html === undefined ? {} : { html: html.slice(0, LARGE_TEXT) }),
    attachments: [],
    cut: [...cut],
  };
}
