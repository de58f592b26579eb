import type { Pair } from "./pair.ts";
import type { Person } from "./people.ts";
import type { RosterRow, Unsaid } from "./roster.ts";

interface Change {
  column: string;
  was: string;
  is: string;
}

/** What one row would change: a pair that is not there yet, or the fields in which pair and people differ. */
export interface RowDiff {
  fresh: boolean;
  changes: Change[];
  pair: Partial<Pair>;
  mentor: Partial<Person>;
  mentee: Partial<Person>;
}

export interface Known {
  people: Person[];
  pairs: Pair[];
}

/** Compares a row with what the programme has. Addresses tell people apart; a missing optional field changes nothing. */
export function diffRow(row: RosterRow, known: Known): RowDiff {
  const mentor = known.people.find(({ email }) => email === row.mentor.email);
  const mentee = known.people.find(({ email }) => email === row.mentee.email);
  const pair = known.pairs.find((one) => one.mentorId === mentor?.id && one.menteeId === mentee?.id);
  const pairDiff = pair ? differing(askedOf(row), pair) : {};
  const mentorDiff = mentor ? differing<Partial<Person>>(fieldsOf(row, "mentor"), mentor) : {};
  const menteeDiff = mentee ? differing<Partial<Person>>(fieldsOf(row, "mentee"), mentee) : {};
  return {
    fresh: pair === undefined,
    pair: pairDiff,
    mentor: mentorDiff,
    mentee: menteeDiff,
    changes: [
      ...changesOf(pairDiff, pair ?? {}).filter(({ column }) => column !== "timezone"),
      ...changesOf(mentorDiff, mentor ?? {}).map((change) => ({
        ...change,
        column: `mentor_${change.column}`,
      })),
      ...changesOf(menteeDiff, mentee ?? {}).map((change) => ({
        ...change,
        column: `mentee_${change.column}`,
      })),
    ],
  };
}

function askedOf(row: RosterRow): Partial<Pair> {
  const { weekday, time, minutes, cadence, frame, place, mentor } = row;
  const asked = { minutes, cadence, frame };
  const said = Object.entries(asked).filter(([field]) => !row.unsaid?.includes(field as Unsaid));
  return {
    weekday,
    time,
    ...Object.fromEntries(said),
    ...(row.unsaid?.includes("mentor.zone") ? {} : { zone: mentor.zone }),
    ...(place ? { place } : {}),
  };
}

function fieldsOf(row: RosterRow, side: "mentor" | "mentee"): Partial<Person> {
  const { name, ...rest } = { ...row[side] };
  const said = (["zone", "language", "country"] as const).filter(
    (field) => !row.unsaid?.includes(`${side}.${field}`),
  );
  return { name, ...Object.fromEntries(said.map((field) => [field, rest[field]])) };
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
