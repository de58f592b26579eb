import { parseCalendarReply } from "../../../src/inbound/calendar-reply.ts";
import { correctRoster } from "../../../src/inbound/roster-corrections.ts";
import { parseRoster } from "../../../src/inbound/roster-file.ts";
import { after, KB, plainly, type Reader } from "./reader.ts";

const DEFAULTS = { zone: "UTC", language: "en" };
const COLUMNS = "mentor_name,mentor_email,mentee_name,mentee_email,weekday,time,mentor_timezone,goal";

/** What reads the formats that come attached to mails. */
export const FORMAT_READERS: Reader[] = [
  {
    name: "parseCalendarReply",
    reads: ["words"],
    // A calendar of more than 256 KB is refused.
    size: 250 * KB,
    read: plainly((text) => [text, calendar(`COMMENT:${text}`)].map(parseCalendarReply)),
  },
  {
    name: "parseCalendarReply of an event",
    reads: ["calendar"],
    size: 250 * KB,
    read: plainly((text) => [text, calendar(text)].map(parseCalendarReply)),
  },
  { name: "parseRoster", reads: ["words", "roster"], size: 256 * KB, read: plainly(rosters) },
  {
    name: "correctRoster",
    reads: ["roster"],
    size: 256 * KB,
    read: after(corrections, (given) => correctRoster(...given)),
  },
];

function calendar(inside: string): string {
  return `BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:x\nATTENDEE:mailto:a@b.org\n${inside}\nEND:VEVENT\nEND:VCALENDAR\n`;
}

/** The text as a file, as the rows of one, and as every cell of a row. */
function rosters(text: string): unknown {
  const quoted = `"${text.slice(0, text.length / 8).replaceAll('"', '""')}"`;
  const cells = COLUMNS.split(",").map(() => quoted);
  const files = [text, `${COLUMNS}\n${text}`, `${COLUMNS}\n${cells.join(",")}`];
  return files.map((file) => parseRoster(file, DEFAULTS));
}

function corrections(text: string): Parameters<typeof correctRoster> {
  const file = `${COLUMNS}\n${text}`;
  const { errors } = parseRoster(file, DEFAULTS);
  return [file, errors.map(({ row }) => ({ row: row ?? 0, value: "UTC" })), errors];
}
