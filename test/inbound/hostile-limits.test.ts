import { describe, expect, test } from "vitest";
import { parseMail } from "../../src/inbound/parse-mail.ts";
import { fromPostmark } from "../../src/inbound/postmark-inbound.ts";

const MEGABYTE = 1024 * 1024;

describe("a limit is named where it cut", () => {
  const limits: Record<string, [cut: string, raw: () => string]> = {
    "more than twelve megabytes": [
      "size",
      () => `Content-Type: application/pdf\n\n${"a".repeat(12 * MEGABYTE)}`,
    ],
    "more than a hundred thousand lines": ["size", () => `From: noa@example.com\n\n${"a\n".repeat(100_000)}`],
    "more than a thousand headers": ["headers", () => `From: noa@example.com\n${"X: y\n".repeat(1000)}\nhi`],
    "headers of more than 256 KB": [
      "headers",
      () => `From: noa@example.com\nX: ${"y".repeat(256 * 1024)}\n\nhi`,
    ],
    "more than two hundred attachments": [
      "attachments",
      () =>
        `Content-Type: multipart/mixed; boundary=x\n\n${"--x\nContent-Type: application/pdf\n\na\n".repeat(201)}--x--\n`,
    ],
    "a megabyte of text": ["text", () => `From: noa@example.com\n\n${"a".repeat(MEGABYTE + 1)}`],
  };
  for (const [what, [cut, make]] of Object.entries(limits)) {
    test(`${what}: ${cut}`, async () => {
      expect((await parseMail(make())).cut).toEqual([cut]);
    });
  }

  test("one part within another more than a hundred times: nesting, and the headers remain", async () => {
    const part = (_: unknown, i: number) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`;
    const mail = await parseMail(
      `From: noa@example.com\nSubject: Deep\n${Array.from({ length: 102 }, part).join("")}`,
    );
    expect(mail).toMatchObject({ cut: ["nesting"], subject: "Deep", from: { email: "noa@example.com" } });
  });

  test("of a thread of three hundred mails the newest two hundred are named", async () => {
    const ids = Array.from({ length: 300 }, (_, i) => `<${i}@mtasv.net>`);
    const { references } = await parseMail(`From: noa@example.com\nReferences: ${ids.join("\n ")}\n\nhi`);
    expect(references).toEqual(ids.slice(-200));
  });

  test("of a hundred recipients with tokens fifty are looked at, the envelope's first", async () => {
    const ToFull = Array.from({ length: 100 }, (_, i) => ({
      Email: "reply@in.example.org",
      MailboxHash: `t${i}`,
    }));
    const read = await fromPostmark({
      MessageID: "1",
      OriginalRecipient: "reply+envelope@in.example.org",
      ToFull,
    });
    expect(read).toMatchObject({
      mailboxHashes: ["envelope", ...ToFull.slice(0, 49).map((box) => box.MailboxHash)],
    });
  });

  test("an attachment of more than a megabyte keeps its name and loses its bytes", async () => {
    const Attachments = [
      { Name: "film.mp4", ContentType: "video/mp4", Content: "AAAA".repeat(MEGABYTE / 4 + 1) },
    ];
    const read = await fromPostmark({ MessageID: "1", Attachments });
    const film = { name: "film.mp4", type: "video/mp4", bytes: new Uint8Array() };
    expect(read).toMatchObject({ mail: { attachments: [film] }, size: MEGABYTE + 4 });
  });

  test("a mail within all limits names none", async () => {
    expect((await parseMail("From: noa@example.com\nSubject: Thursday\n\nsuits me")).cut).toEqual([]);
  });
});
