import type { PairState } from "./pair.ts";
import type { Person } from "./people.ts";
import type { Session } from "./session.ts";
import { type LocalDate, localDate } from "./time.ts";

/** A day off work in a whole country, on the calendars there. Of regions nothing is known. */
export interface Holiday {
  /** ISO 3166-1 alpha-2, in capitals. */
  country: string;
  date: LocalDate;
  /** In English. */
  name: string;
}

/** The holidays of the country that the person is in; nobody's country is the empty one. */
export function holidaysOf({ holidays }: PairState, { country }: Person): Holiday[] {
  return holidays.filter((holiday) => holiday.country === country);
}

/** What each of the two has off when the session begins, by the date on their own clock. */
export function holidaysOn(state: PairState, { start }: Session): (Holiday & { person: Person })[] {
  return [state.mentor, state.mentee].flatMap((person) =>
    holidaysOf(state, person)
      .filter(({ date }) => date === localDate(start, person.zone))
      .map((holiday) => ({ ...holiday, person })),
  );
}
