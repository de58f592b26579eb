import type { Person } from "./people.ts";
import type { Programme } from "./programme.ts";
import type { RosterRequest } from "./roster.ts";
import type { Known } from "./roster-diff.ts";

/** All that a decision about a programme may look at. */
export interface ProgrammeState extends Known {
  programme: Programme;
  organisers: Person[];
  /** The roster that is being carried out. */
  request: RosterRequest | undefined;
  /** Parked mail since the last bundle: of its registered people, and what only the owner hears of. */
  parked: { people: number; strangers: number };
  /** How many were asked to look back, and for how many of them it is still open; only once the term is over. */
  reflection?: { asked: number; open: number };
}
