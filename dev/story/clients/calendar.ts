import { writeMail } from "../mime.ts";
import { type Client, headersOf, type Letter } from "./letter.ts";

/**
 * What a calendar sends when "No" is pressed in an invitation (RFC 5546, 3.2.3): METHOD:REPLY with the invitation's
 * UID, SEQUENCE and times, and nobody but the one who answers. `words` is the comment; it may be empty.
 */
export const calendarDecline: Client = (letter) => {
  const organiser = property(unfolded(letter.answers?.calendar ?? ""), "ORGANIZER");
  const to = letter.to ?? (/mailto:(.+)$/i.exec(organiser)?.[1] || letter.answers?.replyTo);
  return writeMail(
    [...headersOf({ ...letter, ...(to === undefined ? {} : { to }) }, "google.com", "Declined: ")],
    {
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
              body: `${letter.from.name} has declined this invitation.\n${letter.words}\n`,
            },
            {
              type: "text/calendar",
              charset: "utf-8",
              transfer: "7bit",
              more: "method=REPLY",
              body: reply(letter),
            },
          ],
        },
        {
          type: "application/ics",
          charset: "utf-8",
          transfer: "base64",
          filename: "invite.ics",
          body: reply(letter),
        },
      ],
    },
  );
};

function reply({ answers, at, from, words }: Letter): string {
  const invitation = unfolded(answers?.calendar ?? "");
  const kept = ["ORGANIZER", "UID", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "SUMMARY"];
  const stamp = new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return [
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    "CALSCALE:GREGORIAN",
    "METHOD:REPLY",
    "BEGIN:VEVENT",
    ...kept.map((name) => property(invitation, name)).filter(Boolean),
    `DTSTAMP:${stamp}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;X-NUM-GUESTS=0:mailto:${from.email}`,
    ...(words === "" ? [] : [`COMMENT:${words.replaceAll(/([\\;,])/g, "\\$1")}`]),
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]
    .map((line) => line.replaceAll(/.{74}(?=.)/g, "$&\n "))
    .join("\n");
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
