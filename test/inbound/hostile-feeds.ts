import type { InboundMail } from "../../src/inbound/inbound-mail.ts";
import type { Context } from "../../src/inbound/intent.ts";
import { textLines } from "../../src/inbound/lines.ts";

/** An exported function of `src/inbound` with what makes its argument of any text. */
export interface Feed {
  name: string;
  feed: (text: string) => unknown;
}

/** What such a function may take first. */
const SHAPES: Record<string, (text: string) => unknown> = {
  text: (text) => text,
  bytes: (text) => new TextEncoder().encode(text),
  lines: (text) => textLines(text),
  json: (text) => ({
    MessageID: "1",
    RecordType: text,
    Email: text,
    From: text,
    Subject: text,
    HtmlBody: text,
  }),
  mail: (text): InboundMail => ({
    ...{
      from: { name: text, email: text },
      to: [],
      cc: [],
      replyTo: [],
      inReplyTo: [],
      references: [],
      cut: [],
    },
    ...{ subject: text, text, html: text, calendar: text, date: text },
    headers: ["From", "Precedence", "X-Failed-Recipients", text].map((name) => ({ name, value: text })),
    attachments: [{ name: text, type: "message/delivery-status", bytes: new TextEncoder().encode(text) }],
  }),
};

const CONTEXT = { now: "2027-01-12T09:30:00Z", zone: "Asia/Jerusalem", language: "en" } satisfies Context;
/** And what it may take second: what words are read against, which can also be called, or a day. */
const SECONDS = [Object.assign(() => "", CONTEXT), "2027-01-12"];

/** Nothing, a word, and something of everything. */
const HARMLESS = [
  "",
  "Noa",
  "monday",
  [
    "From: Noa Levi <noa@example.com>",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Thursday at 3 suits me, I am back on 14 April 2027, or 14.4. at the latest.",
    "<p>1: 4, because <b>yes</b> &amp; no</p>",
    "On Mon, Jan 11, 2027 at 5:00 PM Fortnight <reply@in.example.org> wrote:",
    "> What would you like to talk about?",
    "Best regards,",
    "Noa",
  ].join("\n"),
];

/**
 * The functions that bear harmless text in one of the shapes. It is what they are for, so they have to bear any text in
 * it; those that take something else are reached through these. A new function is found by itself.
 */
export async function feedsOf(modules: Record<string, Record<string, unknown>>): Promise<Feed[]> {
  const feeds: Feed[] = [];
  for (const [path, exports] of Object.entries(modules)) {
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value !== "function" || value.length > 2) continue;
      for (const [shape, make] of Object.entries(SHAPES)) {
        const [feed] = await bearing(SECONDS.map((second) => (text) => value(make(text), second)));
        if (feed) feeds.push({ name: `${path.split("/").pop()} ${name} of ${shape}`, feed });
      }
    }
  }
  return feeds;
}

async function bearing(feeds: Feed["feed"][]): Promise<Feed["feed"][]> {
  const good: Feed["feed"][] = [];
  for (const feed of feeds) {
    try {
      for (const text of HARMLESS) await feed(text);
      good.push(feed);
    } catch {
      // It takes something else: a value of another shape, or one that only its callers make.
    }
  }
  return good;
}
