import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import Papa from "papaparse";
import PostalMime, { type Email } from "postal-mime";
import {
  addDays,
  type Instant,
  instantOf,
  isLocalDate,
  isZone,
  type LocalDate,
} from "../../src/domain/time.ts";
import { type Mailbox, writeMail } from "./mime.ts";

/** An owner's mail with a roster in it, and as much of it as the storyteller has to know to play the people. */
export interface RosterMail {
  raw: Buffer;
  /** When it is mailed in. */
  at: Instant;
  owner: Mailbox;
  zone: string;
  termStart: LocalDate;
  termEnd: LocalDate;
  organisers: string[];
  /** One object a row, by header names in lower case with underscores. */
  rows: Record<string, string>[];
}

const TERM = { start: "2027-01-11", end: "2027-04-02" };
const OWNER = { name: "Olivia Hart", email: "olivia@programme.example.org" };
/** Days before the term on which a roster is mailed that says nothing better itself. */
const AHEAD = 6;
const LONGEST_AHEAD = 90;

/** Reads `--roster FILE`: a mail as it is, or a bare CSV, put into an owner's mail with the documented settings. */
export async function rosterMailFrom(path: string): Promise<RosterMail> {
  const file = await readFile(path);
  return readRosterMail(extname(path).toLowerCase() === ".csv" ? wrapped(file, basename(path)) : file);
}

export async function readRosterMail(raw: Buffer): Promise<RosterMail> {
  const mail = await PostalMime.parse(raw);
  const settings = new Map(
    [...(mail.text ?? "").matchAll(/^\s*([a-z][a-z ]*?)\s*:\s*(\S.*?)\s*$/gim)].map(
      ([, name = "", value = ""]) => [name.toLowerCase(), value],
    ),
  );
  const dates = ((settings.get("term") ?? "").match(/\d{4}-\d{2}-\d{2}/g) ?? []).filter(isLocalDate);
  const [termStart = TERM.start, termEnd = TERM.end] = dates;
  const zone = settings.get("zone") ?? "UTC";
  return {
    raw,
    at: momentOf(mail, termStart),
    owner: { name: mail.from?.name ?? OWNER.name, email: (mail.from?.address ?? OWNER.email).toLowerCase() },
    zone: isZone(zone) ? zone : "UTC",
    termStart,
    termEnd,
    organisers: (settings.get("organisers") ?? "").toLowerCase().match(/[^\s,;<>]+@[^\s,;<>]+/g) ?? [],
    rows: mail.attachments.flatMap((file) => rowsOf(decoded(file.content as ArrayBuffer))),
  };
}

/** Its own Date, if that is a sensible while before the term; a mail from another year would begin a long wait. */
function momentOf(mail: Email, termStart: LocalDate): Instant {
  const start = instantOf(termStart, "00:00", "UTC");
  const written = mail.date === undefined ? Number.NaN : Date.parse(mail.date);
  const earliest = instantOf(addDays(termStart, -LONGEST_AHEAD), "00:00", "UTC");
  return written >= earliest && written <= start
    ? written
    : instantOf(addDays(termStart, -AHEAD), "09:00", "UTC");
}

function wrapped(csv: Buffer, filename: string): Buffer {
  const body = [
    "Hello,",
    "",
    "here are our pairs; the file is attached.",
    "",
    "programme: Fortnight",
    `term: ${TERM.start} to ${TERM.end}`,
    "zone: UTC",
    "week starts: monday",
    "",
    "Olivia",
  ];
  return writeMail(
    [
      ["From", `${OWNER.name} <${OWNER.email}>`],
      ["To", "reply@in.example.org"],
      ["Subject", "Our pairs"],
      ["Date", "Tue, 5 Jan 2027 09:00:00 +0000"],
      ["Message-ID", "<roster@programme.example.org>"],
    ],
    {
      type: "multipart/mixed",
      boundary: "roster-of-a-programme",
      parts: [
        { type: "text/plain", charset: "utf-8", transfer: "7bit", body: body.join("\n") },
        { type: "text/csv", transfer: "base64", filename: filename.replaceAll(/[^\w.-]/g, "_"), body: csv },
      ],
    },
  );
}

/** UTF-8 or UTF-16, by its byte order mark; without one, zero bytes among the first tell UTF-16. */
function decoded(content: ArrayBuffer): string {
  const bytes = new Uint8Array(content);
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return decode("utf-16be", bytes);
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return decode("utf-16le", bytes);
  return decode("utf-8", bytes);
}

function decode(charset: "utf-8" | "utf-16le" | "utf-16be", bytes: Uint8Array): string {
  return new TextDecoder(charset).decode(bytes);
}

function rowsOf(csv: string): Record<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^sep=.\r?\n/i, ""), {
    header: true,
    skipEmptyLines: "greedy",
    transformHeader: (name) =>
      name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, "_"),
    transform: (value) => value.trim(),
  });
  return data;
}
