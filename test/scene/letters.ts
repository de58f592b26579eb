import { seededUuid } from "../../dev/post-office/seeded.ts";
import { mailDate, type Received } from "../../dev/story/clients/letter.ts";
import { thunderbird } from "../../dev/story/clients/thunderbird.ts";
import type { Mailbox } from "../../dev/story/mime.ts";
import { writeMail } from "../../dev/story/mime.ts";
import type { Instant } from "../../src/domain/time.ts";
import type { Mail } from "./mailbox.ts";

/** What a person writes; their mail client (Thunderbird) adds the rest. */
export interface Letter {
  from: Mailbox;
  words: string;
  at: Instant;
  zone?: string;
  /** Unique: the Message-ID and the boundaries follow from it. */
  name: string;
  to?: string;
  subject?: string;
  answers?: Mail;
  /** Answers inside the quotation, each below the line it is about. */
  between?: { under: string; words: string }[];
  /** False: the sender's domain does not vouch for it. */
  verified?: boolean;
}

/** A letter as it arrives, as bytes. */
export function letter({
  from,
  words,
  at,
  zone = "UTC",
  name,
  to,
  subject,
  answers,
  between,
  verified = true,
}: Letter): Uint8Array {
  const raw = thunderbird({
    from,
    at,
    zone,
    language: "en-GB",
    words,
    id: seededUuid(name).replaceAll("-", ""),
    ...(answers ? { answers: received(answers, at) } : {}),
    ...(between ? { between } : {}),
    ...(to === undefined ? {} : { to }),
    ...(subject === undefined ? {} : { subject }),
  });
  if (verified) return new Uint8Array(raw);
  const verdict = Buffer.from("Authentication-Results: mx.example; dmarc=fail; spf=fail; dkim=fail\r\n");
  return new Uint8Array(Buffer.concat([verdict, raw]));
}

/** A roster as an owner mails it: settings in the body, the CSV attached. */
export function rosterLetter(
  from: Mailbox,
  at: Instant,
  lines: string[],
  csv: string,
  name: string,
): Uint8Array {
  const boundary = seededUuid(name);
  const raw = writeMail(
    [
      ["From", `${from.name} <${from.email}>`],
      ["To", "reply@in.example.org"],
      ["Subject", "Our pairs"],
      ["Date", mailDate(at, "Europe/Berlin")],
      ["Message-ID", `<${boundary}@${from.email.split("@")[1]}>`],
    ],
    {
      type: "multipart/mixed",
      boundary,
      parts: [
        { type: "text/plain", charset: "utf-8", transfer: "quoted-printable", body: lines.join("\n") },
        { type: "text/csv", charset: "utf-8", transfer: "base64", body: csv, filename: "roster.csv" },
      ],
    },
  );
  return new Uint8Array(raw);
}

function received(mail: Mail, at: Instant): Received {
  const references = mail.headers.find(({ name }) => name === "References")?.value.split(" ") ?? [];
  return {
    kind: mail.kind,
    from: { name: mail.from.name, email: mail.from.address },
    to: { name: "", email: mail.to },
    replyTo: mail.replyTo,
    subject: mail.subject,
    at: at - 60_000,
    messageId: `<${mail.messageId}@mtasv.net>`,
    references,
    text: mail.text,
    html: mail.html,
  };
}
