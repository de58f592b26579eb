import ICAL from "ical.js";
import { formatInstant } from "../domain/time.ts";
import { normalEmail } from "./address.ts";
import { answerLines } from "./calendar-lines.ts";
import { momentOf } from "./calendar-time.ts";

const partstats = ["ACCEPTED", "DECLINED", "TENTATIVE", "NEEDS-ACTION", "DELEGATED"] as const;

/** What a calendar answered. Times are RFC 3339 in UTC; `attendee` is a compared address. */
export type CalendarReply = {
  /** REPLY answers the invitation, COUNTER proposes another time: `start`. */
  method: "REPLY" | "COUNTER";
  uid: string;
  attendee: string;
  partstat?: (typeof partstats)[number];
  start?: string;
  end?: string;
  sequence?: number;
  comment?: string;
};

/** RFC 5545 sets no limit; ours are under 100, and what is compared with them need not be longer. */
const MAX_UID = 255;
/** A remark to an answer; what is longer has its end cut off. */
const MAX_COMMENT = 4_000;

/**
 * Reads a calendar's answer (iTIP, RFC 5546, 3.2.3 and 3.2.7): the first event with a UID. ORGANIZER is not looked
 * at, since Outlook.com leaves it out. Whatever else arrives is refused with a reason for the log. Never throws.
 */
export function parseCalendarReply(ics: string): CalendarReply | { refusal: string } {
  const lines = answerLines(ics);
  if (!Array.isArray(lines)) return lines;
  try {
    return readCalendar(ICAL.parse(lines.join("\r\n")));
  } catch {
    // ical.js throws whatever it stumbles over: on unbalanced components and broken parameters, ParserError or TypeError.
    return { refusal: "not a calendar" };
  }
}

function readCalendar(parsed: unknown): CalendarReply | { refusal: string } {
  const calendar = calendarsIn(parsed).find(({ name }) => name === "vcalendar");
  if (calendar === undefined) return { refusal: "not a calendar" };
  const method = String(calendar.getFirstPropertyValue("method") ?? "").toUpperCase();
  if (method !== "REPLY" && method !== "COUNTER")
    return { refusal: `method ${method.slice(0, 20) || "missing"}` };
  const event = calendar.getAllSubcomponents("vevent").find((candidate) => textOf(candidate, "uid") !== "");
  if (event === undefined) return { refusal: "no event with a UID" };
  const uid = textOf(event, "uid");
  if (uid.length > MAX_UID || /\p{Cc}/u.test(uid)) return { refusal: "UID that is none of ours" };
  const attendee = answering(event);
  const email = attendee === undefined ? "" : emailOf(attendee);
  if (attendee === undefined || email === "") return { refusal: "no attendee" };

  const start = momentOf(event.getFirstProperty("dtstart"));
  if (typeof start === "object") return start;
  if (method === "COUNTER" && start === undefined)
    return { refusal: "proposal without a time that is known" };
  const end = momentOf(event.getFirstProperty("dtend")) ?? endByDuration(event, start);
  if (typeof end === "object") return end;
  const partstat = partstatOf(attendee);
  const sequence = Number(textOf(event, "sequence") || Number.NaN);
  const comment = commentOf(event);
  return {
    method,
    uid,
    attendee: email,
    ...(partstat === undefined ? {} : { partstat }),
    ...(start === undefined ? {} : { start: formatInstant(start) }),
    ...(end === undefined ? {} : { end: formatInstant(end) }),
    ...(Number.isInteger(sequence) && sequence >= 0 && sequence < 2 ** 31 ? { sequence } : {}),
    ...(comment === "" ? {} : { comment }),
  };
}

/** One root comes as a component, several as a list of them. */
function calendarsIn(parsed: unknown): ICAL.Component[] {
  if (!Array.isArray(parsed)) return [];
  const roots: unknown[] = typeof parsed[0] === "string" ? [parsed] : parsed;
  return roots.flatMap((root) =>
    Array.isArray(root) && typeof root[0] === "string" ? [new ICAL.Component(root)] : [],
  );
}

function textOf(event: ICAL.Component, name: string): string {
  return String(event.getFirstProperty(name)?.jCal[3] ?? "").trim();
}

/** A REPLY has one attendee; of several (some clients send all) the one that has answered. */
function answering(event: ICAL.Component): ICAL.Property | undefined {
  const attendees = event.getAllProperties("attendee");
  return attendees.find((one) => !["NEEDS-ACTION", undefined].includes(partstatOf(one))) ?? attendees[0];
}

function partstatOf(attendee: ICAL.Property): CalendarReply["partstat"] {
  const written = String(attendee.getFirstParameter("partstat") ?? "").toUpperCase();
  return partstats.find((partstat) => partstat === written);
}

/** `mailto:` in any case, or the EMAIL parameter that Apple adds where the value is a URN (RFC 7986, 6.2). */
function emailOf(attendee: ICAL.Property): string {
  const value = String(attendee.jCal[3]);
  const address = /^mailto:/i.test(value)
    ? decoded(value.slice("mailto:".length).split("?")[0] ?? "")
    : String(attendee.getFirstParameter("email") ?? "");
  return /[\p{Cc},;"]/u.test(address) ? "" : normalEmail(address);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function endByDuration(event: ICAL.Component, start: number | undefined): number | undefined {
  const written = textOf(event, "duration");
  if (start === undefined || !/^P(\d{1,3}[WD])?(T(\d{1,4}[HMS]){1,3})?$/.test(written)) return undefined;
  return start + ICAL.Duration.fromString(written).toSeconds() * 1000;
}

function commentOf(event: ICAL.Component): string {
  return event
    .getAllProperties("comment")
    .map((property) => String(property.jCal[3]))
    .join("\n")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]+/gu, " ")
    .slice(0, MAX_COMMENT)
    .toWellFormed()
    .trim();
}
