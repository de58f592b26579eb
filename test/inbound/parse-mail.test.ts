import { describe, expect, test } from "vitest";
import { headerValues, keepOfLarge, LARGE_TEXT } from "../../src/inbound/inbound-mail.ts";
import { parseMail } from "../../src/inbound/parse-mail.ts";
import { replyText } from "../../src/inbound/reply-text.ts";
import { eml } from "./fixture.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("a mail", () => {
  test("from Gmail", async () => {
    const mail = await parseMail(eml("gmail"));
    expect(mail).toMatchObject({
      messageId: "<CAF+noa=1@mail.gmail.com>",
      from: { name: "Noa Levi", email: "noa.levi@example.com" },
      to: [{ name: "Fortnight", email: "reply+k7q2abcd@in.example.org" }],
      cc: [],
      subject: "Re: What would you like to talk about?",
      date: "2027-01-11T17:03:12.000Z",
      inReplyTo: ["<topic-request.7.1@in.example.org>"],
      attachments: [],
      cut: [],
    });
    expect(replyText(mail)).toMatchObject({
      reply:
        "How do I say no to my manager?\nLast week she asked me to take over the release, and I said yes too fast.",
      signature: "Noa",
    });
  });

  test("from German Outlook, in ISO-8859-1", async () => {
    const mail = await parseMail(eml("outlook-german"));
    expect(replyText(mail)).toMatchObject({
      reply: "Passt, Donnerstag um halb sieben. Ich hätte gern den Plan vorher.",
      signature: "Viele Grüße\nJonas Weber\nEntwicklung",
    });
  });

  test("from Apple Mail, answered between the lines", async () => {
    const mail = await parseMail(eml("apple-mail-interleaved"));
    expect(replyText(mail).parts.map((part) => part.reply)).toEqual([
      "5, he always answered the same day.",
      "4",
    ]);
  });

  test("from Thunderbird, format=flowed: paragraphs are joined, quotation lines not with answers", async () => {
    const mail = await parseMail(eml("thunderbird-flowed"));
    expect(replyText(mail)).toMatchObject({
      reply: "I would rather start with the salary talk, because it is on Friday and I am nervous about it.",
      signature: "--\nAnna Berg",
    });
    expect(mail.text).toContain(
      "> Tomorrow you meet Ruth at 18:00, and these are the topics you agreed on.\n",
    );
  });

  test("from an iPhone", async () => {
    expect(replyText(await parseMail(eml("phone-footer"))).reply).toBe("10 minutes late, sorry");
  });

  test("of nothing but HTML, in Czech", async () => {
    const mail = await parseMail(eml("html-only"));
    expect(mail.text).toBeUndefined();
    expect(replyText(mail)).toMatchObject({
      reply: "- Vyjednávání o platu\n- Nový tým",
      signature: "S pozdravem\nPetra",
    });
  });

  test("in Hebrew, its subject cut between the bytes of one letter", async () => {
    const mail = await parseMail(eml("hebrew"));
    expect(mail.from).toEqual({ name: "נועה", email: "noa@example.co.il" });
    expect(replyText(mail)).toMatchObject({ reply: "אורך לדבר על הקריירה שלי", signature: "בברכה,\nנועה" });
  });

  test("with an attached original keeps it out of the text", async () => {
    const mail = await parseMail(eml("bounce"));
    expect(mail.text).not.toContain("what would you like");
    expect(mail.attachments.map((part) => part.type)).toEqual(["message/delivery-status", "message/rfc822"]);
  });

  test("with a calendar part", async () => {
    expect((await parseMail(eml("invitation-answer"))).calendar).toContain("UID:session-9@in.example.org");
  });
});

describe("encoded words", () => {
  test("cut inside a character are put together", async () => {
    const subject = "=?utf-8?B?16nXnNe?= =?utf-8?B?ldedINee15XXoNeU?= and =?iso-8859-1?Q?Gr=FC=DFe?=";
    expect((await parseMail(`Subject: ${subject}\n\n`)).subject).toBe("שלום מונה and Grüße");
  });

  test("cannot smuggle an address into the sender", async () => {
    const encoded = `=?utf-8?B?${btoa("olivia@programme.example.org")}?=`;
    expect((await parseMail(`From: ${encoded} <mallory@evil.example>\n\n`)).from.email).toBe(
      "mallory@evil.example",
    );
  });
});

describe("charsets", () => {
  test("a part that declares Big5, or ASCII, and holds UTF-8", async () => {
    for (const charset of ["big5", "us-ascii", "iso-8859-1"]) {
      const raw = bytes(`Content-Type: text/plain; charset="${charset}"\n\nשלום, Grüße\n`);
      expect((await parseMail(raw)).text).toBe("שלום, Grüße\n");
    }
  });

  test("a part that declares UTF-8 and holds windows-1252", async () => {
    const raw = latin1("Content-Type: text/plain; charset=utf-8\n\nGr\xfc\xdfe\n");
    expect((await parseMail(raw)).text).toBe("Grüße\n");
  });

  test("real Big5 stays Big5", async () => {
    const raw = latin1("Content-Type: text/plain; charset=big5\n\n\xa7A\xa6n\n");
    expect((await parseMail(raw)).text).toBe("你好\n");
  });

  test("a charset nobody knows still gives text", async () => {
    expect((await parseMail("Content-Type: text/plain; charset=klingon\n\nhello\n")).text).toBe("hello\n");
  });
});

describe("line ends", () => {
  test("of bare CR, everywhere or only in the body", async () => {
    expect(await parseMail("From: noa@example.com\rSubject: Hi\r\rhello\rNoa\r")).toMatchObject({
      subject: "Hi",
      text: "hello\nNoa\n",
    });
    const mixed = "From: noa@example.com\r\nSubject: Hi\r\n\r\nhello\rNoa\r\r\nbye\r\n";
    expect((await parseMail(mixed)).text).toContain("hello\nNoa\n");
  });

  test("a bare CR in a subject does not start a header", async () => {
    const mail = await parseMail(
      "From: mallory@evil.example\r\nSubject: x\rBcc: noa@example.com\r\n\r\nhi\r\n",
    );
    expect(headerValues(mail, "Bcc")).toEqual([]);
  });
});

describe("whatever comes in gives an answer", () => {
  const deep = Array.from(
    { length: 10_000 },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
  ).join("");
  const noise = Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919 + (i >> 3)) & 255);
  const mails: Record<string, string | Uint8Array> = {
    nothing: "",
    "one NUL": "\0",
    NULs: "\0".repeat(10_000),
    "line ends": "\r\n".repeat(10_000),
    "a header without an end": "From: noa@example.com",
    "a body without a header": "\n\nhello",
    "invalid UTF-8": latin1("From: \xff\xfe\xfa@\x80\nSubject: \xc3\x28\n\n\xf0\x28\x8c\x28"),
    noise: noise,
    "ten thousand nested parts": deep,
    "a flood of headers": "X-Flood: y\n".repeat(200_000),
    "one endless header": `Subject: ${"x".repeat(3_000_000)}\n\nhi`,
    "endless folds": `To: a@b.org\n${" ,a@b.org\n".repeat(100_000)}\nhi`,
    "endless encoded words": `Subject: ${"=?utf-8?Q?a?= ".repeat(50_000)}\n\nhi`,
    "unclosed encoded words": `Subject: ${"=?utf-8?Q?".repeat(50_000)}\n\nhi`,
    "a multipart without parts": "Content-Type: multipart/mixed; boundary=x\n\nhi\n",
    "a multipart of itself": `Content-Type: multipart/mixed; boundary=x\n\n${"--x\n".repeat(50_000)}`,
    "thirteen megabytes": "a\n".repeat(6_500_000),
  };
  for (const [what, raw] of Object.entries(mails)) {
    test(what, async () => {
      const mail = await parseMail(raw);
      expect(typeof mail.from.email).toBe("string");
      expect(typeof mail.subject).toBe("string");
      expect(Array.isArray(mail.attachments)).toBe(true);
      expect(() => replyText(mail)).not.toThrow();
    });
  }

  test("what a limit left out is named", async () => {
    expect((await parseMail(deep)).cut).toEqual(["nesting"]);
    expect((await parseMail(`From: noa@example.com\n${deep}`)).from.email).toBe("noa@example.com");
    expect((await parseMail(`${"X-Flood: y\n".repeat(2_000)}\nhi`)).cut).toEqual(["headers"]);
    expect((await parseMail(`\n${"a".repeat(1_100_000)}`)).cut).toEqual(["text"]);
  });

  test("of a mail too large to keep, headers and the first 256 KB of text remain", async () => {
    const mail = await parseMail(eml("invitation-answer"));
    const kept = keepOfLarge({ ...mail, text: "x".repeat(LARGE_TEXT + 1) });
    expect(kept.headers).toEqual(mail.headers);
    expect(kept.text).toHaveLength(LARGE_TEXT);
    expect(kept.attachments).toEqual([]);
    expect(kept.calendar).toBeUndefined();
    expect(kept.cut).toEqual(["size", "attachments", "text"]);
  });
});
