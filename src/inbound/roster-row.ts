import type { RosterRow as AgreedRow } from "../domain/roster.ts";

export type { Frame } from "../domain/pair.ts";
export type { RosterPerson } from "../domain/roster.ts";

/**
 * One pair. Plain JSON, so that a previewed roster can be stored and applied later. `row` is as a spreadsheet counts:
 * the header is row 1 and blank rows count too. `zone` is that of `weekday` and `time`: the mentor's. A country is
 * `""` where neither the file nor the zone (`UTC`) tells it.
 */
export type RosterRow = AgreedRow & { zone: string };

/** What holds where the file says nothing: the programme's zone and language. */
export type RosterDefaults = { zone: string; language: string };

type RosterProblem =
  // the file
  | "not-text"
  | "too-big"
  | "no-rows"
  | "too-many-rows"
  | "missing-column"
  | "repeated-column"
  | "unknown-column"
  // a row
  | "open-quote"
  | "too-many-cells"
  | "same-person"
  | "pair-twice"
  | "two-values"
  // a cell
  | "missing-value"
  | "unreadable"
  | "too-long"
  | "bad-address"
  | "unknown-zone"
  | "unknown-weekday"
  | "bad-time"
  | "bad-minutes"
  | "unknown-cadence"
  | "unknown-frame"
  | "unknown-language"
  | "unknown-country"
  // a line of the mail's body
  | "bad-dates"
  | "dates-backwards"
  | "term-too-long"
  | "bad-digest"
  | "no-mail-day-left"
  | "repeated-setting"
  | "too-many";

/**
 * What is wrong, as data; the mails' words make a sentence of it. `column` is a column's or a setting's name,
 * `value` what stood there, `remedy` what would be right: the nearest names, the allowed values or the limit.
 */
export type RosterError = {
  row?: number;
  column?: string;
  value?: string;
  problem: RosterProblem;
  remedy?: string;
};

/** What a cell says, or why it says nothing. */
export type Cell<T> = { ok: T } | { problem: RosterProblem; remedy?: string };

export const requiredColumns = [
  "mentor_name",
  "mentor_email",
  "mentee_name",
  "mentee_email",
  "weekday",
  "time",
] as const;

export const optionalColumns = [
  "mentor_timezone",
  "mentee_timezone",
  "minutes",
  "cadence",
  "frame",
  "place",
  "goal",
  "mentor_language",
  "mentee_language",
  "mentor_country",
  "mentee_country",
] as const;

export type Column = (typeof requiredColumns)[number] | (typeof optionalColumns)[number];

/** A programme with more pairs is several programmes; it also bounds the work one mail can cause. */
export const MAX_ROWS = 5_000;
/** Five thousand rows of 400 characters with everything filled in. */
export const MAX_ROSTER_CHARACTERS = 2_000_000;
export const MAX_NAME = 80;
export const MAX_GOAL = 500;
