import type { Instant } from "../../src/domain/time.ts";
import type { Term } from "../story/term.ts";
import type { CalendarMail } from "./calendar-mail.ts";
import { readPart } from "./part-faults.ts";
import type { CalendarEvent } from "./read-event.ts";

/** What a person's calendar has of a UID; a cancelled entry is kept, since an older request must not bring it back. */
export type Entry = CalendarEvent;
/** By the address of the one whose calendar it is, then by UID. */
export type Calendars = Map<string, Map<string, Entry>>;

const MOST_LIVE = 2;

/** All calendars after all mails, each entered as a calendar program does, in the order sent. */
export function replay(
  mails: readonly CalendarMail[],
  term: Term,
): { calendars: Calendars; parts: number; faults: string[] } {
  const calendars: Calendars = new Map();
  const faults: string[] = [];
  let parts = 0;
  for (const mail of mails.filter((one) => one.parts.length > 0)) {
    const { file, to, at } = mail;
    parts += mail.parts.filter(({ type }) => type === "text/calendar").length;
    const blame = (what: string) => faults.push(`${file}: ${what}`);
    const [recipient] = to;
    if (to.length !== 1 || !recipient) {
      blame(`an invitation for one goes to ${to.length}`);
      continue;
    }
    if (Number.isNaN(at)) blame("has no Date");
    const calendar = calendars.get(recipient) ?? new Map<string, Entry>();
    calendars.set(recipient, calendar);
    for (const event of eventsOf(mail, recipient, term.words, blame)) enter(calendar, event, blame);
    for (const live of liveByPair(calendar, term, at))
      if (live.length > MOST_LIVE)
        blame(`${live.length} invitations of one pair are live: ${live.join(", ")}`);
  }
  return { calendars, parts, faults };
}

/** A file that repeats a calendar part counts once; one that stands alone or says something else is a fault. */
function eventsOf(
  { parts }: CalendarMail,
  recipient: string,
  words: readonly string[],
  blame: (what: string) => void,
): CalendarEvent[] {
  const real = parts.filter(({ type }) => type === "text/calendar");
  for (const file of parts.filter((part) => !real.includes(part)))
    if (!real.some(({ bytes }) => bytes.equals(file.bytes)))
      blame(`an .ics file of type ${file.type} repeats no calendar part`);
  const events = real.flatMap((part) => {
    const { event, faults } = readPart(part, recipient, words);
    for (const fault of faults) blame(`the calendar part ${fault}`);
    return event ?? [];
  });
  const uids = new Set(events.map(({ uid }) => uid));
  if (uids.size < events.length) blame("has two calendar parts with one UID");
  return events;
}

/** RFC 5546, 2.1.5: the higher SEQUENCE counts, and between equal ones the later DTSTAMP. */
function enter(calendar: Map<string, Entry>, event: CalendarEvent, blame: (what: string) => void): void {
  const before = calendar.get(event.uid);
  if (before && event.sequence <= before.sequence)
    blame(
      `${event.method} ${event.uid} has SEQUENCE ${event.sequence} after ${before.method} with ${before.sequence}`,
    );
  const newer =
    !before ||
    event.sequence > before.sequence ||
    (event.sequence === before.sequence && event.stamp > before.stamp);
  if (newer) calendar.set(event.uid, event);
}

function liveByPair(calendar: Map<string, Entry>, term: Term, at: Instant): string[][] {
  const pairs = new Map(term.sessions.map(({ id, pairId }) => [id, pairId]));
  const live = [...calendar.values()].filter(({ method, end }) => method === "REQUEST" && end > at);
  const byPair = Map.groupBy(live, ({ uid }) => pairs.get(sessionIn(uid)?.session ?? 0));
  return [...byPair].flatMap(([pair, some]) => (pair === undefined ? [] : [some.map(({ uid }) => uid)]));
}

/** `session-<session>-<person>@host`, as we write it. */
export function sessionIn(uid: string): { session: number; person: number } | undefined {
  const [, session, person] = /^session-(\d+)-(\d+)@/.exec(uid) ?? [];
  return session && person ? { session: Number(session), person: Number(person) } : undefined;
}
