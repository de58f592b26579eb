import { isAuthenticated } from "../../../src/inbound/authenticity.ts";
import { awayUntil, classify, readBounce } from "../../../src/inbound/automatic.ts";
import type { InboundMail } from "../../../src/inbound/inbound-mail.ts";
import { parseMail } from "../../../src/inbound/parse-mail.ts";
import { fromPostmark } from "../../../src/inbound/postmark-inbound.ts";
import { replyText } from "../../../src/inbound/reply-text.ts";
import { after, bytes, KB, mail, plainly, type Reader, report, WRITTEN } from "./reader.ts";

/** Headers that `classify` and `readBounce` look into. */
const HEADERS = [
  "Auto-Submitted",
  "Precedence",
  "Return-Path",
  "Content-Type",
  "Delivered-To",
  "X-Failed-Recipients",
  "List-Id",
];
const TYPES = ["text/plain; charset=utf-8", "text/plain; format=flowed", "text/html; charset=us-ascii"];

/** What reads whole messages, their headers, and what servers write. */
export const MAIL_READERS: Reader[] = [
  { name: "classify", reads: WRITTEN, size: 256 * KB, read: after(everywhere, classify) },
  { name: "readBounce", reads: WRITTEN, size: 256 * KB, read: after(everywhere, readBounce) },
  {
    name: "readBounce of a report",
    reads: ["report"],
    size: 512 * KB,
    read: after(
      (text) => [
        report(text),
        mail({ text }),
        mail({ headers: [{ name: "X-Failed-Recipients", value: text }] }),
      ],
      (mails) => mails.map(readBounce),
    ),
  },
  { name: "isAuthenticated", reads: ["words"], size: 256 * KB, read: after(vouched, verdicts) },
  {
    name: "parseMail of that body",
    reads: ["words"],
    size: 128 * KB,
    read: after(
      (text) => TYPES.map((type) => bytes(`From: a@b.org\nContent-Type: ${type}\n\n${text}`)),
      (raws) => Promise.all(raws.map(parseMail)),
    ),
  },
  { name: "parseMail of those headers", reads: WRITTEN, size: 64 * KB, read: after(headed, parseMail) },
  { name: "parseMail", reads: ["raw"], size: 256 * KB, read: after(bytes, parseMail) },
  {
    name: "what a parsed mail is and says",
    reads: ["raw"],
    size: 256 * KB,
    read: after(parseMail, async (parsed) => understood(await parsed)),
  },
  { name: "fromPostmark", reads: ["raw"], size: 256 * KB, read: plainly(fromJson) },
];

function everywhere(text: string): InboundMail {
  return {
    ...report(`Final-Recipient: rfc822; ${text}`),
    text,
    subject: text,
    calendar: text,
    headers: [...HEADERS.map((name) => ({ name, value: text })), { name: text, value: "" }],
  };
}

/** One mail with each provider's verdict (RFC 7208, 9.1; RFC 8601). */
function vouched(text: string) {
  return [
    mail({ headers: [{ name: "Received-SPF", value: `pass ${text}` }] }),
    mail({ headers: [{ name: "Authentication-Results", value: `mx.cloudflare.net; ${text}` }] }),
  ] as const;
}

function verdicts([postmark, cloudflare]: ReturnType<typeof vouched>): boolean[] {
  return [isAuthenticated(postmark, "postmark"), isAuthenticated(cloudflare, "cloudflare")];
}

function headed(text: string): Uint8Array {
  const value = text.replace(/[\r\n]+/g, "\n ");
  const names = ["From", "To", "Subject", "Date", "References", "Content-Type"];
  return bytes(`${names.map((name) => `${name}: ${value}\n`).join("")}\nhi\n`);
}

function understood(parsed: InboundMail): unknown {
  const verdict = [isAuthenticated(parsed, "cloudflare"), isAuthenticated(parsed, "postmark")];
  return [classify(parsed), readBounce(parsed), awayUntil(parsed), replyText(parsed), verdict];
}

function fromJson(text: string): Promise<unknown> {
  const fields = { From: text, Subject: text, Date: text, TextBody: text, OriginalRecipient: text };
  return fromPostmark({ MessageID: "x", ...fields, Headers: [{ Name: "X-Spam-Tests", Value: text }] });
}
