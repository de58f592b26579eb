import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Letter } from "../../dev/story/clients/letter.ts";
import { CLIENTS, PEOPLES_CLIENTS } from "../../dev/story/clients.ts";
import { parseInstant } from "../../src/domain/time.ts";
import { awayUntil, classify, readBounce } from "../../src/inbound/automatic.ts";
import { parseMail } from "../../src/inbound/parse-mail.ts";
import { replyText } from "../../src/inbound/reply-text.ts";
import { readCorpus } from "./corpus.ts";
import { ATTRIBUTIONS, HEADERS } from "./reply-text-forms.ts";

/** What a person writes is made of these, our mail of others; no word is in both. */
const THEIRS = (
  "harbour budget release quarrel niemals später Überstunden réunion déjeuner mañana equipo reunião följa " +
  "zespół rozmowę porada команда встреча ομάδα toplantı פגישה צוות اجتماع فريق 会议 相談します 회의를 " +
  "10:30 14.01.2027 3/4 50% 1.5 on from to 2027"
).split(" ");
const OURS = (
  "Fortnight hello topic agenda session Thursday January prepare partner organisers tap reply " +
  "undo programme questions mentor goal wanted sees whether Berlin Jerusalem"
).split(" ");

const sentence = (vocabulary: string[], ends: string[], maxLength = 14) =>
  fc
    .tuple(fc.array(fc.constantFrom(...vocabulary), { minLength: 2, maxLength }), fc.constantFrom(...ends))
    .map(([said, end]) => `${said.join(" ")}${end}`);
const line = fc
  .tuple(
    fc.constantFrom("", "", "", "- ", "* ", "1. ", "2) "),
    sentence(THEIRS, ["", ".", "?", "!", ":", ","]),
  )
  .map(([bullet, said]) => `${bullet}${said}`);
/** One to six lines, some with a blank one between them. */
const reply = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n\n")), { minLength: 1, maxLength: 6 })
  .map((lines) =>
    lines
      .map(([said, gap]) => said + gap)
      .join("")
      .trim(),
  );
/** Short enough for the 76 columns at which our mails are wrapped. */
const ours = fc.array(sentence(OURS, [".", "?", ":"], 6), { minLength: 1, maxLength: 8 });

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** Every word of the reply in its order, and none of the quotation's. */
function expectExactly(found: string, written: string): void {
  expect(words(found)).toEqual(words(written));
}

describe("a reply composed from a client's template", () => {
  const letters = fc.record({
    client: fc.constantFrom(...PEOPLES_CLIENTS),
    language: fc.constantFrom("en", "en-US", "de", "fr", "es", "he"),
    written: reply,
    quoted: ours,
    between: fc.option(line),
    known: fc.boolean(),
  });

  test("keeps every word of the reply and no word of the quotation", async () => {
    await fc.assert(
      fc.asyncProperty(letters, async ({ client, language, written, quoted, between, known }) => {
        const mail = await parseMail(
          CLIENTS[client](letter(language, written, quoted, client === "thunderbird" ? between : null)),
        );
        const sent = known ? { sent: quoted.join("\n\n") } : {};
        const answers = client === "thunderbird" && between ? `${between} ${written}` : written;
        expectExactly(replyText({ ...mail, ...sent }).reply, answers);
      }),
      { numRuns: 400 },
    );
  });

  const forms = fc.constantFrom(...Object.values(ATTRIBUTIONS), ...Object.values(HEADERS));

  test("in any of the published forms, marked or not, keeps and drops the same", () => {
    fc.assert(
      fc.property(reply, forms, ours, fc.boolean(), (written, form, quoted, marked) => {
        const lines = quoted.map((said) => (marked ? `> ${said}` : said));
        const text = `${written}\n\n${form}\n\n${lines.join("\n")}\n`;
        expectExactly(replyText({ text }).reply, written);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("no input throws", () => {
  test("neither any bytes nor a real mail with some of its bytes exchanged", async () => {
    const corpus = await readCorpus();
    const damaged = fc
      .record({
        sample: fc.constantFrom(...corpus),
        cut: fc.nat(4000),
        changes: fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 30 }),
      })
      .map(({ sample, cut, changes }) => {
        const raw = sample.raw.slice(0, sample.raw.length - cut);
        for (const [at, byte] of changes) if (at < raw.length) raw[at] = byte;
        return raw;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 2000 }), damaged), async (raw) => {
        const mail = await parseMail(raw);
        classify(mail);
        readBounce(mail);
        awayUntil(mail);
        replyText({ ...mail, sent: mail.html ?? "" });
      }),
      { numRuns: 500 },
    );
  });
});

/** A letter of Noa's in answer to a mail of ours with those lines. */
function letter(language: string, written: string, quoted: string[], between: string | null): Letter {
  return {
    from: { name: "Noa Levi", email: "noa.levi@example.com" },
    at: parseInstant("2027-01-12T07:12:00Z"),
    zone: "Europe/Berlin",
    language,
    words: written,
    ...(between ? { between: [{ under: quoted[0] ?? "", words: between }] } : {}),
    id: "5f0c3b7a9d2e4c61",
    answers: {
      kind: "topic-request",
      from: { name: "Fortnight", email: "hello@fortnight.example.org" },
      to: { name: "Noa Levi", email: "noa.levi@example.com" },
      replyTo: "reply+abcd2345@in.example.org",
      subject: "Thursday: what would help?",
      at: parseInstant("2027-01-11T16:00:00Z"),
      messageId: "<topic-request.1@in.example.org>",
      references: [],
      text: quoted.join("\n\n"),
      html: `<html><body>${quoted.map((said) => `<p>${said}</p>`).join("")}</body></html>`,
    },
  };
}
