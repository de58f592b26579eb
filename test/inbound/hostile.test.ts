import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAuthenticated } from "../../src/inbound/authenticity.ts";
import { awayUntil, classify, readBounce } from "../../src/inbound/automatic.ts";
import { parseCalendarReply } from "../../src/inbound/calendar-reply.ts";
import { type InboundMail, keepOfLarge } from "../../src/inbound/inbound-mail.ts";
import { type Context, readIntent } from "../../src/inbound/intent.ts";
import { parseMail } from "../../src/inbound/parse-mail.ts";
import { fromPostmark } from "../../src/inbound/postmark-inbound.ts";
import { replyText } from "../../src/inbound/reply-text.ts";
import { parseRoster } from "../../src/inbound/roster-file.ts";
import { parseSettings } from "../../src/inbound/roster-settings.ts";
import { HOSTILE, READERS } from "../bench/hostile/index.ts";

const MEGABYTE = 1024 * 1024;
const CONTEXT = { now: "2027-01-12T09:30:00Z", zone: "Asia/Jerusalem", language: "en" } satisfies Context;

/** A message through everything that the doors and flows do with it before they decide. */
async function understood(raw: Uint8Array | string): Promise<InboundMail> {
  const mail = await parseMail(raw);
  for (const one of [mail, keepOfLarge(mail)]) {
    expect(["person", "auto-reply", "bounce", "complaint", "list"]).toContain(classify(one));
    expect(typeof isAuthenticated(one, "cloudflare")).toBe("boolean");
    expect(typeof isAuthenticated(one, "postmark")).toBe("boolean");
    expect(Array.isArray(readBounce(one))).toBe(true);
    expect(awayUntil(one) ?? "2027-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
    const { reply, parts } = replyText({ ...one, sent: one.text ?? "" });
    expect(Array.isArray(readIntent(reply, { ...CONTEXT, parts }))).toBe(true);
    parseSettings(reply);
  }
  if (mail.calendar !== undefined) parseCalendarReply(mail.calendar);
  for (const { bytes } of mail.attachments) parseRoster(bytes, CONTEXT);
  return mail;
}

/** Bytes of those numbers, which need not be text in any charset. */
const bytes = (length: number, at: (i: number) => number) =>
  Uint8Array.from({ length }, (_, i) => at(i) & 255);

describe("any bytes are an answer or a refusal", () => {
  const messages: Record<string, () => Uint8Array | string> = {
    nothing: () => new Uint8Array(),
    "twenty-five megabytes of one letter": () => new Uint8Array(25 * MEGABYTE).fill(97),
    "twenty-five megabytes of line ends": () => new Uint8Array(25 * MEGABYTE).fill(10),
    "twenty-five megabytes of bare CR": () => new Uint8Array(25 * MEGABYTE).fill(13),
    "twenty-five megabytes of every byte": () => bytes(25 * MEGABYTE, (i) => (i * 7919) ^ (i >> 8)),
    "a million > signs": () => `From: noa@example.com\n\n${">".repeat(1_000_000)}`,
    "a million > signs, a line each": () => `From: noa@example.com\n\n${">\n".repeat(1_000_000)}`,
    "ten thousand nested parts": () => {
      const part = (_: unknown, i: number) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`;
      return `From: noa@example.com\n${Array.from({ length: 10_000 }, part).join("")}`;
    },
    "ten thousand nested tags": () =>
      `From: noa@example.com\nContent-Type: text/html\n\n${"<blockquote><div>".repeat(10_000)}hello`,
    "a flood of headers": () => `From: noa@example.com\n${"X-Flood: y\n".repeat(200_000)}\nhi`,
    "one header of megabytes": () => `Subject: ${"x ".repeat(2 * MEGABYTE)}\n\nhi`,
    "a subject of encoded words that fill the header": () =>
      `From: noa@example.com\nSubject: ${`=?utf-8?Q?${"a".repeat(1900)}?= `.repeat(120)}\n\nhi`,
    "an address of nothing but combining marks": () =>
      `From: noa@example.com\nTo: a@b${"\u0301\u0323".repeat(30_000)}\n\nhi`,
    "invalid UTF-8": () => bytes(10_000, (i) => [0xc3, 0x28, 0xf0, 0x28, 0x8c, 0x28, 0xff, 0x0a][i % 8] ?? 0),
    "lone surrogates": () =>
      `From: \ud800@\udfff.org\nSubject: \udc00\ud800\n\n${"\ud800 \udc00\n".repeat(1000)}`,
    NULs: () => new Uint8Array(MEGABYTE),
    "NULs in every header": () => `From: a\0@b.org\nTo: \0\nSubject: \0\nDate: \0\nContent-Type: \0/\0\n\n\0`,
  };
  for (const [what, make] of Object.entries(messages)) {
    test(what, async () => {
      const raw = make();
      const mail = await understood(raw);
      // Nothing that large is held without saying that something is missing.
      expect(raw.length > 12 * MEGABYTE ? mail.cut : ["size"]).toContain("size");
    });
  }

  test("a payload of a webhook that holds them too", async () => {
    for (const make of Object.values(messages)) {
      const raw = make();
      const text = (typeof raw === "string" ? raw : new TextDecoder().decode(raw)).slice(0, MEGABYTE);
      const fields = {
        From: text,
        Subject: text,
        TextBody: text,
        HtmlBody: text,
        MailboxHash: text,
        RawEmail: text,
      };
      for (const RawEmail of [text, null])
        expect(await fromPostmark({ MessageID: "1", ...fields, RawEmail })).toHaveProperty("mail");
    }
  });
});

test("any other bytes are one too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (raw) => {
      await understood(raw);
    }),
  );
});

describe("every known flood is borne by all that it is handed to", () => {
  const size = 1500;
  for (const kind of new Set(HOSTILE.map((hostile) => hostile.kind))) {
    test(kind, async () => {
      const readers = READERS.filter(({ reads }) => reads.includes(kind));
      expect(readers).not.toEqual([]);
      for (const { make } of HOSTILE.filter((hostile) => hostile.kind === kind))
        for (const { read } of readers) await read(make(size))();
    });
  }
});
