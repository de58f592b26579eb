import type { Frame } from "./pair.ts";
import type { DateRange } from "./programme.ts";
import type { Instant, LocalDate, WallTime, Weekday } from "./time.ts";

/** One line of a roster, checked. */
export interface RosterRow {
  /** As a spreadsheet numbers it; the header is row 1. */
  row: number;
  mentor: RosterPerson;
  mentee: RosterPerson;
  weekday: Weekday;
  /** Wall clock in the mentor's zone. */
  time: WallTime;
  minutes: number;
  cadence: 1 | 2 | 4;
  frame: Frame;
  place?: string;
  goal?: string;
  /** Fields that stand at their default because the file says nothing of them: they change nothing that is known. */
  unsaid?: Unsaid[];
}

export type Unsaid =
  | "minutes"
  | "cadence"
  | "frame"
  | `${"mentor" | "mentee"}.${"zone" | "language" | "country"}`;

export interface RosterPerson {
  name: string;
  email: string;
  zone: string;
  language: string;
  country: string;
}

/** What the lines in a roster mail's body set. */
export interface ProgrammeSettings {
  name: string;
  termStart: LocalDate;
  termEnd: LocalDate;
  zone: string;
  weekStart: Weekday;
  digest: { weekday: Weekday; time: WallTime };
  noMailDays: Weekday[];
  breaks: DateRange[];
  organisers: { name?: string; email: string }[];
  concerns: { name?: string; email: string };
  language: string;
}

/** Something wrong in a roster, as data; its sentence is the mail's. */
export interface RosterFault {
  row?: number;
  column?: string;
  value?: string;
  problem: string;
  remedy?: string;
}

/** A roster that was mailed in: previewed, and applied only when its sender says so. */
export interface RosterRequest {
  id: number;
  programmeId: number;
  personId: number;
  state: "previewed" | "applying" | "applied" | "replaced";
  settings: ProgrammeSettings;
  rows: RosterRow[];
  faults: RosterFault[];
  /** The file as it came, so that a correction by reply can be read into it. */
  file: string;
  /** Rows already carried out by ticks. */
  done: number;
  /** Of those: pairs that were new, and pairs in which something changed. */
  fresh: number;
  changed: number;
  at: Instant;
}
