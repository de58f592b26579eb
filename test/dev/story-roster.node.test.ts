import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { castOf } from "../../dev/story/cast.ts";
import { encodedWord, writeMail } from "../../dev/story/mime.ts";
import { dice, hexFor, shuffled } from "../../dev/story/random.ts";
import { readRosterMail, rosterMailFrom } from "../../dev/story/roster-mail.ts";

const CSV = [
  "Mentor_Name;Mentor_Email;Mentee_Name;Mentee_Email;Weekday;Time;Mentee_Timezone",
  "Yaël;Yael@alon.example;Noa Levi;noa@tamar.example;sunday;18:00;Asia/Jerusalem",
  "",
].join("\r\n");

async function file(name: string, bytes: string | Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "roster-")), name);
  await writeFile(path, bytes);
  return path;
}

describe("a roster from a file", () => {
  test("that is a bare CSV is put into an owner's mail, with its bytes as they are", async () => {
    const bytes = Buffer.from(`\ufeff${CSV}`, "utf16le");
    const roster = await rosterMailFrom(await file("pairs.csv", bytes));
    const mail = await PostalMime.parse(roster.raw);
    expect(Buffer.from(mail.attachments[0]?.content as ArrayBuffer).equals(bytes)).toBe(true);
    expect(mail.text).toContain("term: 2027-01-11 to 2027-04-02\nzone: UTC\nweek starts: monday");
    expect(roster).toMatchObject({
      zone: "UTC",
      termStart: "2027-01-11",
      owner: { email: "olivia@programme.example.org" },
    });
  });

  test.each(["utf8", "utf16le"] as const)(
    "tells the storyteller who its people are, in %s",
    async (encoding) => {
      const roster = await rosterMailFrom(await file("pairs.csv", Buffer.from(`\ufeff${CSV}`, encoding)));
      const [pair] = castOf([roster], 1).pairs;
      expect(pair?.mentor).toMatchObject({ name: "Yaël", email: "yael@alon.example", zone: "UTC" });
      expect(pair?.mentee).toMatchObject({ name: "Noa Levi", zone: "Asia/Jerusalem", language: "en-GB" });
    },
  );

  test("that is a mail stays as it is and goes in at its Date, from whoever sent it", async () => {
    const raw = Buffer.from(
      "From: Dana <Dana@elsewhere.example>\r\nDate: Mon, 4 Jan 2027 10:00:00 +0200\r\n\r\nterm: 2027-01-17 to 2027-03-31\r\nzone: Asia/Jerusalem\r\n",
    );
    const roster = await rosterMailFrom(await file("roster.eml", raw));
    expect(roster.raw.equals(raw)).toBe(true);
    expect(roster).toMatchObject({
      at: Date.parse("2027-01-04T08:00:00Z"),
      owner: { email: "dana@elsewhere.example" },
      zone: "Asia/Jerusalem",
      termEnd: "2027-03-31",
    });
  });

  test("written in another year goes in six days before the term", async () => {
    const roster = await readRosterMail(
      Buffer.from("From: a@b.example\r\nDate: Mon, 1 Jan 2024 10:00:00 +0000\r\n\r\nhi\r\n"),
    );
    expect(new Date(roster.at).toISOString()).toBe("2027-01-05T09:00:00.000Z");
  });
});

describe("a mail written for the story", () => {
  const body = `Zwölf = ${"ä".repeat(60)} Boxkämpfer \n${"word ".repeat(40)}`;

  test.each(["quoted-printable", "base64", "8bit"] as const)("comes back whole from %s", async (transfer) => {
    for (const charset of ["utf-8", "iso-8859-1"] as const) {
      const raw = writeMail([["Subject", "s"]], { type: "text/plain", charset, transfer, body });
      expect((await PostalMime.parse(raw)).text?.replaceAll("\r\n", "\n").trim()).toBe(body.trim());
    }
  });

  test("has no long lines where it is quoted-printable", () => {
    const raw = writeMail([], { type: "text/plain", charset: "utf-8", transfer: "quoted-printable", body });
    expect(
      Math.max(
        ...raw
          .toString()
          .split("\r\n")
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(76);
  });

  test("splits no character between two encoded words", async () => {
    const subject = "שלום ".repeat(20).trim();
    const raw = writeMail([["Subject", encodedWord(subject) ?? ""]], {
      type: "text/plain",
      charset: "utf-8",
      transfer: "7bit",
      body: "",
    });
    expect((await PostalMime.parse(raw)).subject).toBe(subject);
  });
});

describe("chance", () => {
  test("is the same for the same seed and event, and another for any other", () => {
    const throws = (seed: number, event: string) =>
      Array.from(
        { length: 5 },
        (
          (one) => () =>
            one.next()
        )(dice(seed, event)),
      );
    expect(throws(1, "a")).toEqual(throws(1, "a"));
    expect(throws(1, "a")).not.toEqual(throws(1, "b"));
    expect(throws(1, "a")).not.toEqual(throws(2, "a"));
    expect(hexFor(1, "a")).toMatch(/^[0-9a-f]{20}$/);
  });

  test("is even enough", () => {
    const counts = [0, 0, 0, 0];
    for (let event = 0; event < 4000; event++) counts[dice(7, event).between(0, 3)]!++;
    expect(Math.min(...counts)).toBeGreaterThan(900);
  });

  test("loses nobody when it changes the order", () => {
    expect(shuffled([1, 2, 3, 4, 5], dice(3)).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
