import type { Term } from "../story/term.ts";
import { readCalendarMail } from "./calendar-mail.ts";
import { differences, shownIn } from "./compare.ts";
import { replay } from "./replay.ts";

export interface CheckedCalendars {
  parts: number;
  people: number;
  /** `address uid start end`, as Python's replay shows them too. */
  shown: string[];
  /** How many entries of people whose address bounces could not be compared. */
  leftOut: number;
  faults: string[];
}

/** Every calendar part of these mails by itself, and what they leave in the calendars, beside the database. */
export async function checkCalendars(
  files: readonly { name: string; raw: Uint8Array }[],
  term: Term,
): Promise<CheckedCalendars> {
  const inOrder = [...files].sort(
    (a, b) => numberOf(a.name) - numberOf(b.name) || (a.name < b.name ? -1 : 1),
  );
  const mails = await Promise.all(inOrder.map(({ name, raw }) => readCalendarMail(name, raw)));
  const { calendars, parts, faults } = replay(mails, term);
  const { faults: unlike, leftOut } = differences(calendars, term);
  const none = parts === 0 ? ["no mail has a calendar part"] : [];
  return {
    parts,
    people: calendars.size,
    shown: shownIn(calendars),
    leftOut,
    faults: [...none, ...faults, ...unlike],
  };
}

/** A file is named `0001-welcome-noa@example.org.eml`, in the order sent. */
function numberOf(name: string): number {
  return Number.parseInt(name, 10) || 0;
}
