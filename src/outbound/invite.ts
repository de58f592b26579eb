import ICAL from "ical.js";
import { formatInstant, type Instant, MINUTE } from "../domain/time.ts";

export type Invitation = {
  method: "REQUEST" | "CANCEL" | "DECLINECOUNTER";
  /** The same for all that is ever sent about one session and one person. */
  uid: string;
  /** The session's revision: calendars ignore what is not higher than what they have. */
  sequence: number;
  start: Instant;
  minutes: number;
  stamp: Instant;
  /** Stands on locked screens and shared calendars: never a topic. */
  summary: string;
  place?: string;
  description?: string;
  /** Where the calendar sends its answer: an inbound address with a token. */
  organizer: { name: string; email: string };
  attendee: { name: string; email: string };
};

/**
 * The iTIP file (RFC 5545, 5546) that goes with a mail; its MIME `method` must be the same. One attendee, since a
 * calendar shows every attendee's address to the others, and UTC, since a TZID would need its VTIMEZONE.
 */
export function invitation(input: Invitation): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Fortnight//Mentoring by email//EN");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", input.method);

  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", line(input.uid));
  event.addPropertyWithValue("dtstamp", utc(input.stamp));
  event.addPropertyWithValue("sequence", input.sequence);
  event.addPropertyWithValue("dtstart", utc(input.start));
  event.addPropertyWithValue("dtend", utc(input.start + input.minutes * MINUTE));
  event.addPropertyWithValue("summary", line(input.summary));
  if (input.place) event.addPropertyWithValue("location", line(input.place));
  if (input.description) event.addPropertyWithValue("description", paragraph(input.description));
  event.addPropertyWithValue("status", input.method === "CANCEL" ? "CANCELLED" : "CONFIRMED");
  event.addPropertyWithValue("transp", "OPAQUE");
  event.addProperty(party("organizer", input.organizer));
  const attendee = party("attendee", input.attendee);
  attendee.setParameter("cutype", "INDIVIDUAL");
  attendee.setParameter("role", "REQ-PARTICIPANT");
  if (input.method !== "DECLINECOUNTER") {
    // Without RSVP and NEEDS-ACTION clients show the entry without its buttons.
    attendee.setParameter("partstat", "NEEDS-ACTION");
    attendee.setParameter("rsvp", "TRUE");
  }
  event.addProperty(attendee);
  calendar.addSubcomponent(event);
  return folded(calendar.toString());
}

function party(kind: "organizer" | "attendee", who: { name: string; email: string }): ICAL.Property {
  const property = new ICAL.Property(kind);
  // A quotation mark in a parameter needs RFC 6868, which Outlook shows as typed: "^'".
  const name = line(who.name).replaceAll('"', "'");
  if (name !== "") property.setParameter("cn", name);
  property.setValue(`mailto:${who.email.replace(/[\s\p{Cc}<>]/gu, "")}`);
  return property;
}

function utc(at: Instant): ICAL.Time {
  return ICAL.Time.fromDateTimeString(formatInstant(Math.floor(at / 1000) * 1000));
}

/** ical.js writes line ends in a value as they are, which would let a name add properties of its own. */
function line(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}

/** Line ends stay and are written `\n` (RFC 5545, 3.3.11). */
function paragraph(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]+/gu, " ")
    .trim();
}

/** RFC 5545, 3.1: at most 75 octets a line, the space that begins a continued one included (ical.js leaves it out). */
const MAX_OCTETS = 75;

function folded(text: string): string {
  const lines = text.replace(/\r\n /g, "").split("\r\n");
  return `${lines.filter(Boolean).map(foldLine).join("\r\n")}\r\n`;
}

function foldLine(text: string): string {
  let result = "";
  let octets = 0;
  for (const character of text) {
    const size = octetsOf(character);
    if (octets + size > MAX_OCTETS) {
      result += "\r\n ";
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
