import { describe, expect, test } from "vitest";
import { isAuthenticated } from "../../src/inbound/authenticity.ts";
import { headerValues } from "../../src/inbound/inbound-mail.ts";
import { fromPostmark, type PostmarkInbound } from "../../src/inbound/postmark-inbound.ts";
import { eml } from "./fixture.ts";

const payload = {
  From: "noa@example.com",
  FromName: "Noa Levi",
  FromFull: { Email: "Noa@Example.com", Name: "Noa Levi", MailboxHash: "" },
  To: '"Fortnight" <reply+ABC@in.example.org>',
  ToFull: [{ Email: "reply+ABC@in.example.org", Name: "Fortnight", MailboxHash: "ABC" }],
  CcFull: [{ Email: "jonas@example.de", Name: "Jonas, Weber", MailboxHash: "" }],
  BccFull: [],
  OriginalRecipient: "reply+ABC@in.example.org",
  Subject: "Re: This week",
  MessageID: "73e6d360-66eb-11e1-8e72-a8904824019b",
  Date: "Mon, 11 Jan 2027 19:03:12 +0200",
  MailboxHash: "ABC",
  TextBody: "Budget",
  HtmlBody: "<p>Budget</p>",
  StrippedTextReply: "",
  Headers: [
    { Name: "X-Spam-Tests", Value: "DKIM_SIGNED,DKIM_VALID,DKIM_VALID_AU,SPF_PASS" },
    { Name: "Message-ID", Value: "<noa-1@example.com>" },
    { Name: "In-Reply-To", Value: "<topic-request.7@in.example.org>" },
  ],
  Attachments: [
    {
      Name: "invite.ics",
      Content: btoa("BEGIN:VCALENDAR\r\n"),
      ContentType: "text/calendar; method=REPLY",
      ContentLength: 17,
    },
    { Name: "broken.bin", Content: "%%%", ContentType: "application/pdf", ContentLength: 3 },
  ],
};

async function read(change: Record<string, unknown> = {}): Promise<PostmarkInbound> {
  const result = await fromPostmark({ ...payload, ...change });
  if ("refusal" in result) throw new Error(result.refusal);
  return result;
}

describe("Postmark's JSON", () => {
  test("measures the mail, not the JSON around it", async () => {
    const file = { Name: "a.png", ContentType: "image/png", Content: "QUJD" };
    expect((await read({ TextBody: "é", HtmlBody: "", Attachments: [file] })).size).toBe(6);
    expect((await read({ RawEmail: "From: noa@example.com\r\n\r\né", Attachments: [file] })).size).toBe(27);
  });

  test("gives the mail, Postmark's id, the tokens and the envelope recipient", async () => {
    const { mail, size: _, ...rest } = await read();
    expect(rest).toEqual({
      messageId: "73e6d360-66eb-11e1-8e72-a8904824019b",
      mailboxHashes: ["abc"],
      recipient: "reply+abc@in.example.org",
    });
    expect(mail).toMatchObject({
      messageId: "<noa-1@example.com>",
      from: { name: "Noa Levi", email: "noa@example.com" },
      to: [{ name: "Fortnight", email: "reply+abc@in.example.org" }],
      cc: [{ name: "Jonas, Weber", email: "jonas@example.de" }],
      subject: "Re: This week",
      date: "2027-01-11T17:03:12.000Z",
      inReplyTo: ["<topic-request.7@in.example.org>"],
      text: "Budget",
      html: "<p>Budget</p>",
      calendar: "BEGIN:VCALENDAR\r\n",
      cut: [],
    });
    expect(mail.attachments.map(({ name, type, bytes }) => [name, type, bytes.length])).toEqual([
      ["invite.ics", "text/calendar", 17],
      ["broken.bin", "application/pdf", 0],
    ]);
    expect(isAuthenticated(mail, "postmark")).toBe(true);
  });

  test("tokens of all recipients count, the envelope's first", async () => {
    const { mailboxHashes } = await read({
      OriginalRecipient: "reply+Env@in.example.org",
      CcFull: [{ Email: "reply+two@in.example.org", Name: "", MailboxHash: "two" }],
    });
    expect(mailboxHashes).toEqual(["env", "abc", "two"]);
  });

  test("the raw message is preferred, its verdicts are not", async () => {
    const { mail } = await read({ RawEmail: eml("gmail") });
    expect(mail.from.email).toBe("noa.levi@example.com");
    expect(mail.text).toContain("How do I say no");
    expect(headerValues(mail, "X-Spam-Tests")).toHaveLength(1);
    expect(isAuthenticated(mail, "postmark")).toBe(true);
  });

  test("of a raw message whose bytes JSON could not carry, the bodies are Postmark's", async () => {
    const sent = Buffer.from(
      "From: leonie@example.de\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n<p>Kl\xe4ren</p>\r\n",
      "latin1",
    );
    const { mail } = await read({ RawEmail: sent.toString("utf8"), TextBody: "", HtmlBody: "<p>Klären</p>" });
    expect(mail.html).toBe("<p>Klären</p>");
    expect(mail.from.email).toBe("leonie@example.de");
  });

  test("a verdict that only the raw message holds is its sender's invention", async () => {
    const forged = `X-Spam-Tests: DKIM_VALID_AU\n${eml("gmail")}`;
    expect(isAuthenticated((await read({ RawEmail: forged, Headers: [] })).mail, "postmark")).toBe(false);
    const honest = [{ Name: "X-Spam-Tests", Value: "SPF_FAIL" }];
    expect(isAuthenticated((await read({ RawEmail: forged, Headers: honest })).mail, "postmark")).toBe(false);
  });

  test("the same verdict in both is one", async () => {
    const raw = `X-Spam-Tests: DKIM_SIGNED,DKIM_VALID,\n DKIM_VALID_AU,SPF_PASS\n${eml("gmail")}`;
    expect(isAuthenticated((await read({ RawEmail: raw })).mail, "postmark")).toBe(true);
  });

  test("missing fields and nulls are borne", async () => {
    expect(await fromPostmark({ MessageID: "1" })).toMatchObject({
      mail: { from: { email: "" }, to: [], subject: "", attachments: [] },
      mailboxHashes: [],
      recipient: "",
    });
    expect(
      await fromPostmark({ MessageID: "1", Headers: null, Attachments: null, TextBody: null }),
    ).toHaveProperty("mail");
  });

  test("what is not Postmark's is refused by the name of the field", async () => {
    for (const foreign of [null, 7, "x", [], {}, { MessageID: "" }]) {
      expect(await fromPostmark(foreign)).toHaveProperty("refusal");
    }
    expect(await fromPostmark({ MessageID: "1", ToFull: "reply@in.example.org" })).toEqual({
      refusal: expect.stringMatching(/^ToFull: /),
    });
  });
});
