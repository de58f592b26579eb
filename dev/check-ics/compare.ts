import { formatInstant, type Instant, MINUTE } from "../../src/domain/time.ts";
import type { Term } from "../story/term.ts";
import { type Calendars, type Entry, sessionIn } from "./replay.ts";

/** A session in one of these states took place, or was to; it belongs into both calendars. */
const STANDS: ReadonlySet<string> = new Set(["planned", "agreed", "moving", "held", "missed", "unclear"]);

/** `address uid start end`, sorted: the calendars with nothing but what their owners see. */
export function shownIn(calendars: Calendars): string[] {
  return [...calendars]
    .flatMap(([address, calendar]) =>
      standing(calendar).map(
        ({ uid, start, end }) => `${address} ${uid} ${formatInstant(start)} ${formatInstant(end)}`,
      ),
    )
    .sort();
}

/** Everything in which a calendar and the database differ. */
export function differences(calendars: Calendars, term: Term): { faults: string[]; leftOut: number } {
  const faults: string[] = [];
  let leftOut = 0;
  const people = new Map(term.people.map((person) => [person.id, person]));
  const sessions = new Map(term.sessions.map((session) => [session.id, session]));
  for (const [address, calendar] of calendars)
    for (const { uid } of calendar.values()) {
      const named = sessionIn(uid);
      const session = sessions.get(named?.session ?? 0);
      if (!session || ![session.mentorId, session.menteeId].includes(named?.person ?? 0))
        faults.push(`${address}: the database knows no ${uid}`);
      else if (people.get(named?.person ?? 0)?.address !== address)
        faults.push(`${address}: ${uid} is somebody else's`);
    }
  for (const session of term.sessions)
    for (const person of [session.mentorId, session.menteeId]) {
      const found = people.get(person);
      if (!found) faults.push(`session ${session.id}: nobody has the number ${person}`);
      if (!found) continue;
      // Nothing reaches an address that bounces, cancellations included.
      if (found.suspendedAt !== null && Date.parse(session.start) > Date.parse(found.suspendedAt)) {
        leftOut++;
        continue;
      }
      const fault = unlike(session, entryOf(calendars.get(found.address), session.id), Date.parse(term.at));
      if (fault) faults.push(`${found.address}: session ${session.id} (${session.state}) ${fault}`);
    }
  return { faults, leftOut };
}

function unlike(
  session: Term["sessions"][number],
  entry: Entry | undefined,
  end: Instant,
): string | undefined {
  const start = Date.parse(session.start);
  // What lies ahead when the term's story ends may still wait for its invitation.
  const due = session.invitedAt !== null || start <= end;
  if (!STANDS.has(session.state)) return entry && "is left in the calendar";
  if (!entry) return due ? "is missing in the calendar" : undefined;
  if (entry.start === start && entry.end === start + session.minutes * MINUTE) return undefined;
  return `is in the calendar from ${formatInstant(entry.start)} to ${formatInstant(entry.end)}, in the database from ${session.start} for ${session.minutes} minutes`;
}

function entryOf(calendar: Map<string, Entry> | undefined, session: number): Entry | undefined {
  return standing(calendar ?? new Map()).find(({ uid }) => sessionIn(uid)?.session === session);
}

function standing(calendar: Map<string, Entry>): Entry[] {
  return [...calendar.values()].filter(({ method }) => method === "REQUEST");
}
