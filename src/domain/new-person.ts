import type { Person } from "./people.ts";
import type { RosterPerson } from "./roster.ts";
import type { Instant } from "./time.ts";

/** Somebody who is named for the first time, as a row of their own. */
export function newPerson(
  id: number,
  programmeId: number,
  person: RosterPerson,
  organiser: boolean,
  dueAt: Instant | null,
): Person {
  return {
    ...person,
    id,
    version: 0,
    dueAt,
    programmeId,
    organiser,
    away: [],
    never: [],
    awayHint: null,
    stoppedAt: null,
    digestsOffAt: null,
    suspendedAt: null,
  };
}
