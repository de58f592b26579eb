import type { Instant } from "../../../src/domain/time.ts";
import { writeMail } from "../mime.ts";
import { type Client, headersOf, type Letter } from "./letter.ts";

/**
 * What a calendar sends when "No" is pressed in an invitation (RFC 5546, 3.2.3): METHOD:REPLY with the invitation's
 * UID, SEQUENCE and times, and nobody but the one who answers. `words` is the comment; it may be empty.
 */
export const calendarDecline: Client = (letter) =>
  answerOf(letter, "REPLY", "Declined: ", "has declined this invitation");

/** And when another time is proposed (RFC 5546, 3.2.7): METHOD:COUNTER with that time in place of the invitation's. */
export const calendarProposal: Client = (letter) =>
  answerOf(letter, "COUNTER", "Proposed new time: ", 'has replied "Maybe" and proposed a new time');

type Method = "REPLY" | "COUNTER";

function answerOf(letter: Letter, method: Method, prefix: string, says: string): Buffer {
  const organiser = property(unfolded(letter.answers?.calendar ?? ""), "ORGANIZER");
  const to = letter.to ?? (/mailto:(.+)$/i.exec(organiser)?.[1] || letter.answers?.replyTo);
  return writeMail([...headersOf({ ...letter, ...(to === undefined ? {} : { to }) }, "google.com", prefix)], {
    type: "multipart/mixed",
    boundary: `000000000000${letter.id.slice(0, 16)}`,
    parts: [
      {
        type: "multipart/alternative",
        boundary: `0000000000cc${letter.id.slice(0, 16)}`,
        parts: [
          {
            type: "text/plain",
            charset: "utf-8",
            transfer: "base64",
            body: `${letter.from.name} ${says}.\n${letter.words}\n`,
          },
          {
            type: "text/calendar",
            charset: "utf-8",
            transfer: "7bit",
            more: `method=${method}`,
            body: calendar(letter, method),
          },
        ],
      },
      {
        type: "application/ics",
        charset: "utf-8",
        transfer: "base64",
        filename: "invite.ics",
        body: calendar(letter, method),
      },
    ],
  });
}

function calendar({ answers, at, from, words, proposes }: Letter, method: Method): string {
  const invitation = unfolded(answers?.calendar ?? "");
  const kept = ["ORGANIZER", "UID", "SEQUENCE", "SUMMARY"];
  return [
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    ...kept.map((name) => property(invitation, name)).filter(Boolean),
    ...(proposes === undefined
      ? ["DTSTART", "DTEND", "DURATION"].map((name) => property(invitation, name)).filter(Boolean)
      : moved(invitation, proposes)),
    `DTSTAMP:${utc(at)}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${method === "REPLY" ? "DECLINED" : "TENTATIVE"};X-NUM-GUESTS=0:mailto:${from.email}`,
    ...(words === "" ? [] : [`COMMENT:${words.replaceAll(/([\\;,])/g, "\\$1")}`]),
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]
    .map((line) => line.replaceAll(/.{74}(?=.)/g, "$&\n "))
    .join("\n");
}

/** The same length at the proposed start; our invitations are in UTC. */
function moved(invitation: string, start: Instant): string[] {
  const [from, to] = ["DTSTART", "DTEND"].map((name) => instantOf(property(invitation, name)));
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(start + to! - from!)}`];
}

function instantOf(line: string): Instant {
  return Date.parse(line.replace(/^.*:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\r?$/, "$1-$2-$3T$4:$5:$6Z"));
}

function utc(at: Instant): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, "");
}

/** The whole line of a property within the VEVENT. */
function property(calendar: string, name: string): string {
  const event = calendar.slice(Math.max(0, calendar.indexOf("BEGIN:VEVENT")));
  return event.split("\n").find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`)) ?? "";
}

/** RFC 5545, 3.1: a line goes on where the next one begins with a blank. */
function unfolded(calendar: string): string {
  return calendar.replaceAll(/\r?\n[ \t]/g, "").replaceAll("\r\n", "\n");
}
