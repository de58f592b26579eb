import { awayUntil } from "../../../src/inbound/automatic.ts";
import { type Context, readIntent } from "../../../src/inbound/intent.ts";
import { replyText } from "../../../src/inbound/reply-text.ts";
import { readCorrections } from "../../../src/inbound/roster-corrections.ts";
import { parseSettings } from "../../../src/inbound/roster-settings.ts";
import { KB, mail, plainly, type Reader, WRITTEN } from "./reader.ts";

const NOA = { name: "Noa Levi", email: "noa@example.com" };
const CONTEXT: Context = {
  now: "2027-01-12T09:30:00Z",
  zone: "Europe/Berlin",
  language: "en-GB",
  session: { start: "2027-01-14T17:00:00Z", minutes: 60 },
  offered: ["2027-01-15T17:00:00Z", "2027-01-15T18:00:00Z"],
  questions: [
    { id: "responsive", text: "Was your mentor responsive this term?" },
    { id: "listened", text: "Did your mentor listen to you?" },
  ],
  people: [
    { id: 1, name: "Noa Levi" },
    { id: 2, name: "Dana Green" },
  ],
};
/** One kind of mail for each way in which an answer is taken. */
const ANSWERING = ["topic-request", "first-session-plan", "reflection-request", "move-offer"] as const;
const SETTINGS = [
  "programme",
  "term",
  "zone",
  "digest",
  "no mail on",
  "breaks",
  "organisers",
  "concerns",
  "language",
];

/** What reads the words that people write. */
export const WORD_READERS: Reader[] = [
  {
    name: "replyText",
    reads: [...WRITTEN, "lines"],
    size: 1000 * 1000,
    read: plainly((text) => replyText({ text, from: NOA })),
  },
  {
    name: "replyText with our mail known",
    reads: ["words"],
    size: 256 * KB,
    read: plainly((text) => replyText({ text, from: NOA, sent: text })),
  },
  {
    name: "replyText of HTML",
    reads: [...WRITTEN, "html"],
    size: 512 * KB,
    read: plainly((html) => replyText({ html, from: NOA })),
  },
  {
    name: "readIntent",
    reads: WRITTEN,
    size: 20_000,
    telling: 40,
    read: plainly((words) => {
      const parts = [{ quoted: words, reply: words }];
      return ANSWERING.map((answering) => readIntent(words, { ...CONTEXT, answering, parts }));
    }),
  },
  { name: "awayUntil", reads: WRITTEN, size: 3000, read: plainly((text) => awayUntil(mail({ text }))) },
  {
    name: "parseSettings",
    reads: ["words", "settings"],
    size: 256 * KB,
    read: plainly(parseSettings),
  },
  {
    name: "parseSettings of one value",
    reads: [...WRITTEN, "settings"],
    size: 2000,
    read: plainly((text) => SETTINGS.map((name) => parseSettings(`${name}: ${text}`))),
  },
  { name: "readCorrections", reads: WRITTEN, size: 256 * KB, read: plainly(readCorrections) },
];
