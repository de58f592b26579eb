import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { BANK } from "../../dev/story/bank.ts";
import type { Letter, Received } from "../../dev/story/clients/letter.ts";
import { CLIENTS, PEOPLES_CLIENTS } from "../../dev/story/clients.ts";
import { parseCalendarReply } from "../../src/inbound/calendar-reply.ts";
import { parseMail } from "../../src/inbound/parse-mail.ts";
import { replyText } from "../../src/inbound/reply-text.ts";
import { sentMail } from "./story-sent-mail.ts";

const INVITATION = [
  "BEGIN:VCALENDAR",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "UID:session-7@fortnight.example.org",
  "SEQUENCE:2",
  "DTSTART:20270118T163000Z",
  "DTEND:20270118T173000Z",
  "ORGANIZER;CN=Fortnight:mailto:reply+abcdefghijklmnopqrstuvwxyz0123456789",
  " abcdefghij@in.example.org",
  "ATTENDEE;RSVP=TRUE:mailto:noa@tamar.example",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

function received(): Received {
  const mail = sentMail();
  return {
    ...mail,
    from: { name: "Fortnight", email: "hello@fortnight.example.org" },
    to: { name: "Noa Levi", email: mail.to },
    at: mail.sentAt,
    messageId: "<first@mtasv.net>",
    references: ["<zero@mtasv.net>"],
    calendar: INVITATION,
  };
}

function letter(some: Partial<Letter> = {}): Letter {
  return {
    from: { name: "נועה לוי", email: "noa@tamar.example" },
    at: Date.parse("2027-01-14T17:30:00Z"),
    zone: "Asia/Jerusalem",
    language: "en-GB",
    words: "Two people on my project have stopped talking\n\nSince the review they write only to me.",
    answers: received(),
    id: "0123456789abcdef0123",
    ...some,
  };
}

const bare = (text: string) => text.replaceAll(/\s+/g, " ").trim();

describe.each(PEOPLES_CLIENTS)("an answer by %s", (name) => {
  test("goes to the address with the token and names the mail that it answers", async () => {
    const mail = await PostalMime.parse(CLIENTS[name](letter()));
    expect(mail.to?.[0]?.address).toBe("reply+token@in.example.org");
    expect(mail.inReplyTo).toBe("<first@mtasv.net>");
    expect(mail.references).toBe("<zero@mtasv.net> <first@mtasv.net>");
    expect(mail.from).toMatchObject({ name: "נועה לוי", address: "noa@tamar.example" });
    expect(new Date(mail.date ?? "").toISOString()).toBe("2027-01-14T17:30:00.000Z");
  });

  test("quotes what it answers", async () => {
    const { text = "", html = "" } = await PostalMime.parse(CLIENTS[name](letter()));
    expect(bare(text + html)).toContain("What would you like to talk about?");
  });

  test.each(Object.keys(BANK))(
    "leaves the words whole and easy to tell from the rest, in %s",
    async (language) => {
      const { topic, prep } = BANK[language]?.topics[0] ?? { topic: "", prep: "" };
      const mail = await parseMail(CLIENTS[name](letter({ language, words: `${topic}\n\n${prep}` })));
      expect(bare(replyText({ ...mail, sent: received().text }).reply)).toBe(bare(`${topic} ${prep}`));
    },
  );

  test("is the same mail for the same letter", () => {
    expect(CLIENTS[name](letter()).equals(CLIENTS[name](letter()))).toBe(true);
  });

  test("can begin a conversation", async () => {
    const { answers: _, ...own } = letter({ to: "reply@in.example.org", subject: "A question" });
    const mail = await PostalMime.parse(CLIENTS[name](own));
    expect(mail.subject).toBe("A question");
    expect(mail.inReplyTo).toBeUndefined();
  });
});

test("Thunderbird's users write between the lines that they answer", async () => {
  const between = [{ under: "What would you like", words: "How to say no" }];
  const { text = "" } = await PostalMime.parse(CLIENTS.thunderbird(letter({ words: "", between })));
  expect(text).toMatch(/> What would you like to talk about\?\n\nHow to say no\n\n/);
});

test("Hebrew leaves Outlook in the charset of an old Windows", () => {
  const raw = CLIENTS.outlook(
    letter({ language: "he", words: "איך אומרים לא", answers: { ...received(), text: "Hello" } }),
  );
  expect(raw.toString("latin1")).toContain("text/plain; charset=windows-1255");
});

test("a server that answers by itself says so", async () => {
  const mail = await PostalMime.parse(
    CLIENTS["out-of-office"](letter({ language: "de", words: "2027-01-20" })),
  );
  expect(mail.headers).toContainEqual(
    expect.objectContaining({ key: "auto-submitted", value: "auto-replied" }),
  );
  expect(mail.subject).toMatch(/^Automatische Antwort: /);
  expect(mail.text).toContain("2027-01-20");
});

test("a calendar declines the invitation that it got, to the invitation's organiser", async () => {
  const raw = CLIENTS.calendar(letter({ words: "Dentist, sorry" }));
  const mail = await parseMail(raw);
  expect(mail.to[0]?.email).toBe("reply+abcdefghijklmnopqrstuvwxyz0123456789abcdefghij@in.example.org");
  expect(parseCalendarReply(mail.calendar ?? "")).toMatchObject({
    method: "REPLY",
    uid: "session-7@fortnight.example.org",
    attendee: "noa@tamar.example",
    partstat: "DECLINED",
    sequence: 2,
    comment: "Dentist, sorry",
  });
});

test("a calendar proposes another start for what it was invited to, and the same length", async () => {
  const proposes = Date.parse("2027-01-18T18:30:00Z");
  const mail = await parseMail(CLIENTS["calendar-proposal"](letter({ words: "", proposes })));
  expect(mail.subject).toMatch(/^Proposed new time: /);
  expect(parseCalendarReply(mail.calendar ?? "")).toEqual({
    method: "COUNTER",
    uid: "session-7@fortnight.example.org",
    attendee: "noa@tamar.example",
    partstat: "TENTATIVE",
    start: "2027-01-18T18:30:00Z",
    end: "2027-01-18T19:30:00Z",
    sequence: 2,
  });
});
