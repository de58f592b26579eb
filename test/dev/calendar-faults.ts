import { checkCalendars } from "../../dev/check-ics/check-calendars.ts";
import type { Term } from "../../dev/story/term.ts";
import { filed, PLAYED, type Sent, TERM } from "./calendar-mails.ts";

/** What Noa's second mail, the one that moves session 11, is called. */
export const MOVE = "0004-invitation-noa@tamar.example.eml";
/** Its place, and those of Noa's cancellation and of her last invitation. */
export const [MOVED, CANCELLED, LAST] = [3, 7, 9];

export const changed = (place: number, change: Partial<Sent>) =>
  PLAYED.map((sent, at) => (at === place ? { ...sent, ...change } : sent));
export const without = (place: number) => PLAYED.filter((_, at) => at !== place);
export const faultsOf = async (mails: readonly Sent[], term: Term = TERM) =>
  (await checkCalendars(await filed(mails), term)).faults;
/** The move's file with one thing put otherwise. */
export const faultsWith = (from: string | RegExp, to: string) =>
  faultsOf(changed(MOVED, { change: (ics) => ics.replace(from, to) }));
export const part = (fault: string) => `${MOVE}: the calendar part ${fault}`;

/** What a move that cannot be read leaves behind. */
export const UNMOVED =
  "noa@tamar.example: session 11 (held) is in the calendar from 2027-01-14T16:00:00Z to 2027-01-14T17:00:00Z, in the database from 2027-01-13T15:00:00Z for 60 minutes";
