import type { Pair } from "./pair.ts";
import type { Person } from "./people.ts";
import type { RosterPerson, RosterRow } from "./roster.ts";

export interface Change {
  column: string;
  was: string;
  is: string;
}

/** What one row would change: nothing known of the pair, or the fields in which it differs (none: the same). */
export type RowDiff =
  | { fresh: true }
  | {
      fresh: false;
      changes: Change[];
      pair: Partial<Pair>;
      mentor: Partial<Person>;
      mentee: Partial<Person>;
    };

export interface Known {
  people: Person[];
  pairs: Pair[];
}

/** Compares a row with what the programme has. Addresses tell people apart; a missing optional field changes nothing. */
export function diffRow(row: RosterRow, known: Known): RowDiff {
  const mentor = known.people.find(({ email }) => email === row.mentor.email);
  const mentee = known.people.find(({ email }) => email === row.mentee.email);
  const pair = known.pairs.find((one) => one.mentorId === mentor?.id && one.menteeId === mentee?.id);
  if (!mentor || !mentee || !pair) return { fresh: true };
  const { weekday, time, minutes, cadence, frame, place } = row;
  const asked: Partial<Pair> = {
    weekday,
    time,
    minutes,
    cadence,
    frame,
    zone: row.mentor.zone,
    ...(place ? { place } : {}),
  };
  const pairDiff = differing(asked, pair);
  const mentorDiff = differing<Partial<Person>>(fieldsOf(row.mentor), mentor);
  const menteeDiff = differing<Partial<Person>>(fieldsOf(row.mentee), mentee);
  return {
    fresh: false,
    pair: pairDiff,
    mentor: mentorDiff,
    mentee: menteeDiff,
    changes: [
      ...changesOf(pairDiff, pair).filter(({ column }) => column !== "timezone"),
      ...changesOf(mentorDiff, mentor).map((change) => ({ ...change, column: `mentor_${change.column}` })),
      ...changesOf(menteeDiff, mentee).map((change) => ({ ...change, column: `mentee_${change.column}` })),
    ],
  };
}

function fieldsOf({ name, zone, language, country }: RosterPerson): Partial<Person> {
  return { name, zone, language, country };
}

function differing<T extends object>(asked: T, has: T): T {
  return Object.fromEntries(
    Object.entries(asked).filter(([field, value]) => value !== has[field as keyof T]),
  ) as T;
}

function changesOf(asked: object, has: object): Change[] {
  return Object.entries(asked).map(([column, value]) => ({
    column: column === "zone" ? "timezone" : column,
    was: String((has as Record<string, unknown>)[column] ?? ""),
    is: String(value),
  }));
}
