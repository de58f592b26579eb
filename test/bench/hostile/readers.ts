import { isAuthenticated } from "../../../src/inbound/authenticity.ts";
import { awayUntil, classify, readBounce } from "../../../src/inbound/automatic.ts";
import { parseCalendarReply } from "../../../src/inbound/calendar-reply.ts";
import type { InboundMail } from "../../../src/inbound/inbound-mail.ts";
import { type Context, readIntent } from "../../../src/inbound/intent.ts";
import { parseMail } from "../../../src/inbound/parse-mail.ts";
import { fromPostmark } from "../../../src/inbound/postmark-inbound.ts";
import { replyText } from "../../../src/inbound/reply-text.ts";
import { correctRoster, readCorrections } from "../../../src/inbound/roster-corrections.ts";
import { parseRoster } from "../../../src/inbound/roster-file.ts";
import { parseSettings } from "../../../src/inbound/roster-settings.ts";
import type { Kind } from "./case.ts";

/** A function of `src/inbound` with what it takes besides the hostile text. */
export interface Reader {
  name: string;
  reads: readonly Kind[];
  /** The largest input of which it reads all, or that is worth waiting for. UTF-16 units. */
  size: number;
  /** What is done before, and not timed. */
  ready?: (text: string) => unknown;
  read: (input: never) => unknown;
}

const KB = 1024;
const utf8 = new TextEncoder();

const CONTEXT: Context = {
  now: "2027-01-12T09:30:00Z",
  zone: "Europe/Berlin",
  language: "en-GB",
  session: { start: "2027-01-14T17:00:00Z", minutes: 60 },
  offered: ["2027-01-15T17:00:00Z", "2027-01-15T18:00:00Z"],
  questions: [
    { id: "responsive", text: "Was your mentor responsive this term?" },
    { id: "listened", text: "Did your mentor listen to you?" },
  ],
  people: [
    { id: 1, name: "Noa Levi" },
    { id: 2, name: "Dana Green" },
  ],
};
/** One kind of mail for each way in which an answer is taken. */
const ANSWERING = [
  "topic-request",
  "first-session-plan",
  "pulse",
  "reflection-request",
  "move-offer",
  "receipt",
] as const;
const DEFAULTS = { zone: "UTC", language: "en" };
const COLUMNS = "mentor_name,mentor_email,mentee_name,mentee_email,weekday,time,mentor_timezone,goal";
const SETTINGS = [
  "programme",
  "term",
  "zone",
  "digest",
  "no mail on",
  "breaks",
  "organisers",
  "concerns",
  "language",
];
/** Every header that the readers look into. */
const HEADERS = [
  ...[
    "Auto-Submitted",
    "Precedence",
    "Return-Path",
    "Content-Type",
    "Delivered-To",
    "X-Failed-Recipients",
    "List-Id",
  ],
  ...["From", "Authentication-Results"],
];

function mail(some: Partial<InboundMail>): InboundMail {
  const lists = {
    to: [],
    cc: [],
    replyTo: [],
    inReplyTo: [],
    references: [],
    headers: [],
    attachments: [],
    cut: [],
  };
  return {
    from: { email: "mailer-daemon@example.com" },
    subject: "",
    date: "2027-01-12T09:30:00.000Z",
    ...lists,
    ...some,
  };
}

function everywhere(text: string): InboundMail {
  return mail({
    text,
    subject: text,
    calendar: text,
    headers: [...HEADERS.map((name) => ({ name, value: text })), { name: text, value: "" }],
    attachments: [
      { type: "message/delivery-status", bytes: utf8.encode(`Final-Recipient: rfc822; ${text}`) },
    ],
  });
}

function calendar(inside: string): string {
  return `BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:x\nATTENDEE:mailto:a@b.org\n${inside}\nEND:VEVENT\nEND:VCALENDAR\n`;
}

function intents(words: string): unknown {
  const parts = [{ quoted: words, reply: words }];
  return ANSWERING.map((answering) => readIntent(words, { ...CONTEXT, answering, parts }));
}

/** Everything that foreign text is handed to, with the kinds of case it has to stand. */
export const READERS: Reader[] = [
  { name: "replyText", reads: ["words"], size: 1000 * 1000, read: (text: string) => replyText({ text }) },
  {
    name: "replyText with our mail known",
    reads: ["words"],
    size: 256 * KB,
    read: (text: string) => replyText({ text, sent: text }),
  },
  {
    name: "replyText of HTML",
    reads: ["words", "html"],
    size: 512 * KB,
    read: (html: string) => replyText({ html }),
  },
  { name: "readIntent", reads: ["words"], size: 20_000, read: intents },
  { name: "awayUntil", reads: ["words"], size: 3000, read: (text: string) => awayUntil(mail({ text })) },
  { name: "classify", reads: ["words"], size: 256 * KB, ready: everywhere, read: classify },
  { name: "readBounce", reads: ["words"], size: 256 * KB, ready: everywhere, read: readBounce },
  { name: "isAuthenticated", reads: ["words"], size: 256 * KB, ready: everywhere, read: verdicts },
  { name: "parseMail of that body", reads: ["words"], size: 256 * KB, ready: bodies, read: parseAll },
  { name: "parseMail of those headers", reads: ["words"], size: 256 * KB, ready: headed, read: parseMail },
  {
    name: "parseMail",
    reads: ["raw"],
    size: 256 * KB,
    ready: (text: string) => utf8.encode(text),
    read: parseMail,
  },
  {
    name: "classify, bounce, away and reply of a parsed mail",
    reads: ["raw"],
    size: 256 * KB,
    ready: parseMail,
    read: understood,
  },
  { name: "fromPostmark", reads: ["raw"], size: 256 * KB, read: fromJson },
  {
    name: "readBounce of a report",
    reads: ["report"],
    size: 512 * KB,
    ready: reports,
    read: (all: InboundMail[]) => all.map(readBounce),
  },
  {
    name: "parseCalendarReply",
    reads: ["words"],
    size: 256 * KB,
    read: (text: string) => [text, calendar(`COMMENT:${text}`)].map(parseCalendarReply),
  },
  {
    name: "parseCalendarReply of an event",
    reads: ["calendar"],
    size: 512 * KB,
    read: (text: string) => [text, calendar(text)].map(parseCalendarReply),
  },
  { name: "parseRoster", reads: ["words", "roster"], size: 256 * KB, read: rosters },
  { name: "parseSettings", reads: ["words", "settings"], size: 256 * KB, read: parseSettings },
  {
    name: "parseSettings of one value",
    reads: ["words", "settings"],
    size: 2000,
    read: (text: string) => SETTINGS.map((name) => parseSettings(`${name}: ${text}`)),
  },
  { name: "readCorrections", reads: ["words"], size: 256 * KB, read: readCorrections },
  { name: "correctRoster", reads: ["roster"], size: 256 * KB, ready: corrections, read: corrected },
];

function verdicts(all: InboundMail): boolean[] {
  const spf = mail({
    ...all,
    headers: [
      { name: "From", value: "mailer-daemon@example.com" },
      { name: "Received-SPF", value: `pass ${all.subject}` },
    ],
  });
  const results = [
    { name: "From", value: "mailer-daemon@example.com" },
    { name: "Authentication-Results", value: `mx.cloudflare.net; ${all.subject}` },
  ];
  return [
    isAuthenticated(spf, "postmark"),
    isAuthenticated(mail({ ...all, headers: results }), "cloudflare"),
  ];
}

function bodies(text: string): Uint8Array[] {
  const types = ["text/plain; charset=utf-8", "text/plain; format=flowed", "text/html; charset=us-ascii"];
  return types.map((type) => utf8.encode(`From: a@b.org\nContent-Type: ${type}\n\n${text}`));
}

function parseAll(raws: Uint8Array[]): Promise<InboundMail[]> {
  return Promise.all(raws.map(parseMail));
}

function headed(text: string): Uint8Array {
  const value = text.replace(/[\r\n]+/g, "\n ");
  const names = ["From", "To", "Subject", "Date", "Message-ID", "References", "Content-Type"];
  return utf8.encode(`${names.map((name) => `${name}: ${value}\n`).join("")}\nhi\n`);
}

function understood(one: InboundMail): unknown {
  return [
    classify(one),
    readBounce(one),
    awayUntil(one),
    replyText(one),
    isAuthenticated(one, "cloudflare"),
    isAuthenticated(one, "postmark"),
  ];
}

function fromJson(text: string): Promise<unknown> {
  const Headers = [{ Name: "X-Spam-Tests", Value: text }];
  return fromPostmark({
    MessageID: "x",
    From: text,
    Subject: text,
    Date: text,
    TextBody: text,
    OriginalRecipient: text,
    Headers,
  });
}

function reports(text: string): InboundMail[] {
  return [
    mail({ attachments: [{ type: "message/delivery-status", bytes: utf8.encode(text) }] }),
    mail({ text }),
    mail({ headers: [{ name: "X-Failed-Recipients", value: text }] }),
  ];
}

function rosters(text: string): unknown {
  const quoted = text.replaceAll('"', '""').slice(0, text.length / 8);
  const cells = COLUMNS.split(",").map(() => `"${quoted}"`);
  return [text, `${COLUMNS}\n${text}`, `${COLUMNS}\n${cells.join(",")}`].map((file) =>
    parseRoster(file, DEFAULTS),
  );
}

function corrections(text: string): Parameters<typeof correctRoster> {
  const file = `${COLUMNS}\n${text}`;
  const { errors } = parseRoster(file, DEFAULTS);
  return [file, errors.map(({ row }) => ({ row: row ?? 0, value: "UTC" })), errors];
}

function corrected(given: Parameters<typeof correctRoster>): string {
  return correctRoster(...given);
}
