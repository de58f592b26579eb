import type { Instant } from "../../../src/domain/time.ts";
import { encodedWord, type Header, type Mailbox, mailbox } from "../mime.ts";

/** A mail of ours as it lies in somebody's mailbox. */
export interface Received {
  kind: string;
  from: Mailbox;
  to: Mailbox;
  /** The address that carries the token. */
  replyTo: string;
  subject: string;
  at: Instant;
  messageId: string;
  references: string[];
  text: string;
  html: string;
  /** The invitation, where there is one. */
  calendar?: string;
}

/** What somebody writes, before their mail client makes a mail of it. */
export interface Letter {
  from: Mailbox;
  at: Instant;
  zone: string;
  /** BCP 47: of the client's own words, such as "On … wrote:". */
  language: string;
  words: string;
  /** Words under lines of the mail that is answered, for clients whose users write between. */
  between?: { under: string; words: string }[];
  /** The start that a calendar proposes. */
  proposes?: Instant;
  /** Either an answer, or a mail of its own. */
  answers?: Received;
  to?: string;
  subject?: string;
  /** Unique hexadecimal digits, for the Message-ID and the boundaries. */
  id: string;
}

export type Client = (letter: Letter) => Buffer;

/** The headers that every client writes; `domain` is where its Message-IDs end. */
export function headersOf(letter: Letter, domain: string, prefix = "Re: "): Header[] {
  const { answers } = letter;
  const bare = (letter.subject ?? answers?.subject ?? "").replace(/^(?:re|aw): /i, "");
  const subject = answers && letter.subject === undefined ? `${prefix}${bare}` : bare;
  const thread: Header[] = answers
    ? [
        ["In-Reply-To", answers.messageId],
        ["References", [...answers.references, answers.messageId].join(" ")],
      ]
    : [];
  return [
    ["From", mailbox(letter.from)],
    ["To", letter.to ?? answers?.replyTo ?? ""],
    ["Subject", encodedWord(subject) ?? subject],
    ["Date", mailDate(letter.at, letter.zone)],
    ["Message-ID", `<${letter.id}@${domain}>`],
    ...thread,
  ];
}

/** RFC 5322: `Mon, 11 Jan 2027 17:00:00 +0200`, on the writer's clock. */
export function mailDate(at: Instant, zone: string): string {
  const part = parts(at, zone, "en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  const time = clock(at, zone, "en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const offset =
    parts(at, zone, "en-GB", { timeZoneName: "longOffset" })("timeZoneName").slice(3) || "+00:00";
  const month = part("month").slice(0, 3);
  return `${part("weekday")}, ${part("day")} ${month} ${part("year")} ${time} ${offset.replace(":", "")}`;
}

export function clock(
  at: Instant,
  zone: string,
  locale: string,
  options?: Intl.DateTimeFormatOptions,
): string {
  const shape = options ?? { hour: "numeric", minute: "2-digit" };
  return format(zone, locale, shape).format(at).replaceAll("\u202f", " ");
}

/** The parts of a date by name, in the words of `locale`. */
export function parts(at: Instant, zone: string, locale: string, options: Intl.DateTimeFormatOptions) {
  const all = format(zone, locale, options).formatToParts(at);
  return (type: Intl.DateTimeFormatPartTypes) => all.find((part) => part.type === type)?.value ?? "";
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one costs a hundred times what using it does, and a term makes thousands of dates. */
function format(zone: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([zone, locale, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  formats.set(key, known);
  return known;
}
