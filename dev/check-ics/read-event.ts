import ICAL from "ical.js";
import type { Instant } from "../../src/domain/time.ts";

/** What a calendar program does something with. */
export interface CalendarEvent {
  method: string;
  uid: string;
  sequence: number;
  stamp: Instant;
  start: Instant;
  end: Instant;
}

export interface Read {
  /** Undefined where too little could be read to enter it anywhere. */
  event: CalendarEvent | undefined;
  faults: string[];
}

const STATUS: ReadonlyMap<string, string> = new Map([
  ["REQUEST", "CONFIRMED"],
  ["CANCEL", "CANCELLED"],
]);
const REPEATING = ["rrule", "rdate", "exrule", "exdate", "recurrence-id"];
/** RFC 5546, 3.2.2 and 3.2.5, with what our invitations always have. */
const ONCE = ["uid", "dtstamp", "sequence", "dtstart", "dtend", "organizer", "attendee", "status", "summary"];
const AT_MOST_ONCE = ["location", "description", "transp", "class", "url"];
/** RFC 5321, 4.5.3.1.1: a longer local part may be refused on the way back. */
const MAX_LOCAL_PART = 64;

/** The file as ical.js reads it, and what RFC 5545 and 5546 or our own promises have against it. */
export function readEvent(text: string, recipient: string, mimeMethod: string | undefined): Read {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    if (calendar.name !== "vcalendar") return { event: undefined, faults: ["is no single VCALENDAR"] };
    return readCalendar(calendar, recipient, mimeMethod);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return { event: undefined, faults: [`does not parse: ${why}`] };
  }
}

function readCalendar(calendar: ICAL.Component, recipient: string, mimeMethod: string | undefined): Read {
  const faults: string[] = [];
  for (const name of ["version", "prodid", "method"]) count(calendar, name, 1, 1, faults);
  const version = textOf(calendar, "version");
  if (version !== "2.0") faults.push(`has VERSION ${version}`);
  if (textOf(calendar, "prodid").trim() === "") faults.push("has an empty PRODID");
  const method = textOf(calendar, "method");
  if (!STATUS.has(method)) faults.push(`has METHOD ${method}, not REQUEST or CANCEL`);
  if (method !== mimeMethod) faults.push(`has METHOD ${method}, but the MIME part says method=${mimeMethod}`);
  const inside = calendar.getAllSubcomponents().map(({ name }) => name.toUpperCase());
  const vevent = calendar.getFirstSubcomponent("vevent");
  if (inside.length !== 1 || !vevent)
    return {
      event: undefined,
      faults: [...faults, `has ${inside.join(" and ") || "nothing"} inside, not one VEVENT`],
    };
  const event = readVevent(vevent, method, faults);
  faults.push(...peopleFaults(vevent, recipient, method));
  return { event, faults };
}

function readVevent(vevent: ICAL.Component, method: string, faults: string[]): CalendarEvent | undefined {
  for (const name of ONCE) count(vevent, name, 1, 1, faults);
  for (const name of AT_MOST_ONCE) count(vevent, name, 0, 1, faults);
  for (const name of REPEATING) count(vevent, name, 0, 0, faults);
  const stamp = utc(vevent, "dtstamp", faults);
  const start = utc(vevent, "dtstart", faults);
  const end = utc(vevent, "dtend", faults);
  if (start !== undefined && end !== undefined && end <= start) faults.push("ends no later than it starts");
  const uid = textOf(vevent, "uid");
  if (uid === "") faults.push("has an empty UID");
  const sequence = vevent.getFirstPropertyValue("sequence");
  const status = textOf(vevent, "status");
  if (status !== STATUS.get(method)) faults.push(`has METHOD ${method} with STATUS ${status}`);
  return stamp === undefined || start === undefined || end === undefined || typeof sequence !== "number"
    ? undefined
    : { method, uid, sequence, stamp, start, end };
}

function peopleFaults(vevent: ICAL.Component, recipient: string, method: string): string[] {
  const faults: string[] = [];
  const organizer = textOf(vevent, "organizer");
  const token = /^mailto:([^@\s]+\+[a-z2-7]{20,})@[^@\s]+$/i.exec(organizer)?.[1];
  if (token === undefined) faults.push(`has ORGANIZER ${organizer}, an address without a token`);
  else if (token.length > MAX_LOCAL_PART) faults.push(`has ORGANIZER ${organizer}, too long before the @`);
  const attendee = vevent.getFirstProperty("attendee");
  const address = textOf(vevent, "attendee");
  if (address.toLowerCase() !== `mailto:${recipient}`)
    faults.push(`has ATTENDEE ${address} in a mail to ${recipient}`);
  const partstat = attendee?.getFirstParameter("partstat");
  const rsvp = attendee?.getFirstParameter("rsvp");
  if (method === "REQUEST" && (partstat !== "NEEDS-ACTION" || rsvp !== "TRUE"))
    faults.push(`asks its attendee nothing: PARTSTAT=${partstat}, RSVP=${rsvp}`);
  return faults;
}

function count(component: ICAL.Component, name: string, least: number, most: number, faults: string[]): void {
  const { length } = component.getAllProperties(name);
  if (length < least || length > most) faults.push(`has ${length} ${name.toUpperCase()}`);
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return value === null ? "" : String(value);
}

function utc(vevent: ICAL.Component, name: string, faults: string[]): Instant | undefined {
  const value = vevent.getFirstPropertyValue(name);
  if (value === null) return undefined;
  if (vevent.getFirstProperty(name)?.getFirstParameter("tzid"))
    faults.push(`has ${name.toUpperCase()} with a TZID`);
  const at = value instanceof ICAL.Time && value.zone === ICAL.Timezone.utcTimezone ? value : undefined;
  if (!at || at.isDate) {
    faults.push(`has ${name.toUpperCase()} ${value}, not a moment in UTC`);
    return undefined;
  }
  return at.toUnixTime() * 1000;
}
