import { execFile } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../dev/post-office/compose.ts";
import { mailFaults } from "../../dev/post-office/mail-faults.ts";

function mailToNoa(changes: object = {}) {
  return build({
    from: "Fortnight <hello@fortnight.example.org>",
    to: "noa@people.example.org",
    subject: "Grüße",
    text: "Hello Noa",
    html: "<p>Hello Noa</p>",
    ...changes,
  });
}

async function changed(change: (mail: string) => string): Promise<string[]> {
  const mail = Buffer.from(await mailToNoa()).toString("latin1");
  return mailFaults(Buffer.from(change(mail), "latin1"));
}

function invitation(method: string, inside: string) {
  const content = `BEGIN:VCALENDAR\r\nMETHOD:${inside}\r\nEND:VCALENDAR\r\n`;
  const contentType = `text/calendar; charset=utf-8; method=${method}`;
  return mailToNoa({ attachments: [{ filename: "invite.ics", content, contentType }] });
}

describe("the faults of a mail", () => {
  test("a mail as the post office writes it has none", async () => {
    expect(await mailFaults(await mailToNoa())).toEqual([]);
  });

  test("a bare line feed is one", async () => {
    expect(await changed((mail) => `${mail}\n`)).toEqual(["has line ends other than CRLF"]);
  });

  test("a bare carriage return is one", async () => {
    expect(await changed((mail) => `${mail}a\rb\r\n`)).toEqual(["has line ends other than CRLF"]);
  });

  test("a line of 999 bytes is one, of 998 none", async () => {
    const withLine = (length: number) => changed((mail) => `X-Long: ${"x".repeat(length - 8)}\r\n${mail}`);
    expect(await withLine(998)).toEqual([]);
    expect(await withLine(999)).toEqual(["line 1 is longer than 998 bytes"]);
  });

  test("a raw umlaut in a header is one", async () => {
    expect(await changed((mail) => `X-Name: J\u00fcrgen\r\n${mail}`)).toEqual([
      "line 1 is a header that is not ASCII",
    ]);
  });

  test("a raw umlaut in a part's header is one", async () => {
    const faults = await changed((mail) => mail.replace(/(\r\n--[^\r]+\r\n)/, "$1X-Name: J\u00fcrgen\r\n"));
    expect(faults).toEqual([expect.stringMatching(/^line \d+ is a header that is not ASCII$/)]);
  });

  test("a second From and a missing Date are two", async () => {
    const faults = await changed((mail) => `From: eve@example.net\r\n${mail.replace(/^Date: .*\r\n/m, "")}`);
    expect(faults).toEqual(["has 2 From headers", "has 0 Date headers"]);
  });

  test("a mail without HTML is one", async () => {
    expect(await mailFaults(await mailToNoa({ html: undefined }))).toEqual([
      "has no HTML part, or an empty one",
    ]);
  });

  test("a cancellation declared as a request is one", async () => {
    expect(await mailFaults(await invitation("REQUEST", "REQUEST"))).toEqual([]);
    expect(await mailFaults(await invitation("REQUEST", "CANCEL"))).toEqual([
      "has a calendar part declared as method REQUEST with METHOD CANCEL inside",
    ]);
  });
});

describe("npm run check:mail", () => {
  const run = (folder: string) =>
    new Promise<{ status: number; lines: string[] }>((resolve) => {
      execFile(process.execPath, ["--import", "tsx", "dev/check-mail.ts", folder], (fault, output) => {
        resolve({ status: fault ? Number(fault.code) : 0, lines: output.trim().split("\n") });
      });
    });

  test("names the faulty mail, counts, and fails", async () => {
    const folder = await mkdtemp(join(tmpdir(), "check-mail-"));
    await mkdir(join(folder, "in"));
    await writeFile(join(folder, "in", "0001-noa.eml"), "an answer is not ours to check");
    await writeFile(join(folder, "0001-welcome.eml"), await mailToNoa());
    expect(await run(folder)).toEqual({ status: 0, lines: [`1 mails checked in ${folder}, 0 with faults`] });
    await writeFile(join(folder, "0002-welcome.eml"), `${Buffer.from(await mailToNoa())}\n`);
    expect(await run(folder)).toEqual({
      status: 1,
      lines: [
        "0002-welcome.eml: has line ends other than CRLF",
        `2 mails checked in ${folder}, 1 with faults`,
      ],
    });
  });

  test("fails on a folder without mails", async () => {
    const folder = await mkdtemp(join(tmpdir(), "check-mail-"));
    expect((await run(folder)).status).toBe(1);
  });
});
