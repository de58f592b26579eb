import { BANK } from "../../dev/story/bank.ts";
import { CLIENTS, PEOPLES_CLIENTS } from "../../dev/story/clients.ts";
import { parseInstant } from "../../src/domain/time.ts";
import { parseMail } from "../../src/inbound/parse-mail.ts";
import { readCorpus } from "../inbound/corpus.ts";

/** Bodies of replies: what the library can read is plain text, so HTML is apart. */
export interface Replies {
  text: string[];
  /** Of mails without a text part. */
  html: string[];
}

/** All replies of `test/fixtures/mail`, and one of each of the story's people's clients in each of its languages. */
export async function readReplies(): Promise<Replies> {
  const samples = await readCorpus();
  const mails = samples.filter(({ expected }) => expected.class === "person").map(({ mail }) => mail);
  for (const client of PEOPLES_CLIENTS)
    for (const language of Object.keys(BANK)) mails.push(await parseMail(letter(client, language)));
  return {
    text: mails.flatMap(({ text }) => text ?? []),
    html: mails.flatMap(({ text, html }) => (text === undefined && html !== undefined ? [html] : [])),
  };
}

function letter(client: (typeof PEOPLES_CLIENTS)[number], language: string): Uint8Array {
  const { topic, prep } = BANK[language]?.topics[0] ?? { topic: "", prep: "" };
  const text = [
    "Hello Noa Levi,",
    "You meet Dana Green on Thursday 14 January, 18:00. What would you like to talk about?",
    "Reply to this mail with your topic in the first line, and below it what she should think about\nbefore you meet.",
    "-- \nYou can simply reply to this mail, in your own words.\nFortnight, for Two Chairs",
  ].join("\n\n");
  return CLIENTS[client]({
    from: { name: "Noa Levi", email: "noa@example.com" },
    at: parseInstant("2027-01-12T09:30:00Z"),
    zone: "Asia/Jerusalem",
    language,
    words: `${topic}\n\n${prep}`,
    answers: {
      kind: "topic-request",
      from: { name: "Fortnight", email: "hello@fortnight.example.org" },
      to: { name: "Noa Levi", email: "noa@example.com" },
      replyTo: "reply+token@in.example.org",
      subject: "What would you like to talk about?",
      at: parseInstant("2027-01-11T07:00:00Z"),
      messageId: "<first@mtasv.net>",
      references: [],
      text,
      html: text
        .split("\n\n")
        .map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>")}</p>`)
        .join(""),
    },
    id: "0123456789abcdef0123",
  });
}
