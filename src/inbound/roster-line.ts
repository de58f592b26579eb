import type { Unsaid } from "../domain/roster.ts";
import type { WallTime, Weekday } from "../domain/time.ts";
import {
  oneLine,
  readCadence,
  readCountry,
  readEmail,
  readFrame,
  readGoal,
  readLanguage,
  readMinutes,
  readName,
  readTime,
  readWeekday,
} from "./roster-cells.ts";
import { type Cell, type Column, type Frame, type RosterError, requiredColumns } from "./roster-row.ts";

/** A person as one row has them: what the row leaves open is undefined and comes from other rows or the programme. */
export type PersonDraft = {
  name: string;
  email: string;
  zone: string | undefined;
  language: string | undefined;
  country: string | undefined;
};

export type RowDraft = {
  row: number;
  mentor: PersonDraft;
  mentee: PersonDraft;
  weekday: Weekday;
  time: WallTime;
  minutes: number;
  cadence: 1 | 2 | 4;
  frame: Frame;
  place: string | undefined;
  goal: string | undefined;
  unsaid: Unsaid[];
};

const required = new Set<string>(requiredColumns);

/** Longest part of a wrong value that an error repeats. */
const MAX_SHOWN = 80;

/**
 * Reads one row; `cell` gives the raw text under a column, `zones` reads a zone (remembered by the caller, since a
 * file has few). All that is wrong with the row is reported at once.
 */
export function readRow(
  row: number,
  cell: (column: Column) => string,
  zones: (text: string) => Cell<string>,
): { draft?: RowDraft; errors: RosterError[] } {
  const errors: RosterError[] = [];

  function read<T>(column: Column, reader: (text: string) => Cell<T>): T | undefined {
    const text = oneLine(cell(column));
    const result: Cell<T> | undefined = text.includes("\ufffd")
      ? { problem: "unreadable", remedy: "UTF-8" }
      : text !== ""
        ? reader(text)
        : required.has(column)
          ? { problem: "missing-value" }
          : undefined;
    if (result === undefined) return undefined;
    if ("ok" in result) return result.ok;
    errors.push({ row, column, ...(text === "" ? {} : { value: text.slice(0, MAX_SHOWN) }), ...result });
    return undefined;
  }
  const person = (side: "mentor" | "mentee") => ({
    name: read(`${side}_name`, readName),
    email: read(`${side}_email`, readEmail),
    zone: read(`${side}_timezone`, zones),
    language: read(`${side}_language`, readLanguage),
    country: read(`${side}_country`, readCountry),
  });

  const mentor = person("mentor");
  const mentee = person("mentee");
  const weekday = read("weekday", readWeekday);
  const time = read("time", readTime);
  const said = {
    minutes: read("minutes", readMinutes),
    cadence: read("cadence", readCadence),
    frame: read("frame", readFrame),
  };
  const rest = {
    minutes: said.minutes ?? 60,
    cadence: said.cadence ?? 1,
    frame: said.frame ?? "goal-oriented",
    place: read("place", readGoal),
    goal: read("goal", readGoal),
    unsaid: (["minutes", "cadence", "frame"] as const).filter((field) => said[field] === undefined),
  };
  if (errors.length > 0 || !named(mentor) || !named(mentee) || weekday === undefined || time === undefined)
    return { errors };
  return { draft: { row, mentor, mentee, weekday, time, ...rest }, errors };
}

type Read = Omit<PersonDraft, "name" | "email"> & { name: string | undefined; email: string | undefined };

function named(person: Read): person is PersonDraft {
  return person.name !== undefined && person.email !== undefined;
}
