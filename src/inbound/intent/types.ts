import type { Kind } from "../../domain/kinds.ts";
import type { Frame } from "../../domain/pair.ts";
import type { Visibility } from "../../domain/questionnaire.ts";
import type { LocalDate, WallTime, Weekday } from "../../domain/time.ts";
import type { GoalForm } from "../../domain/topic.ts";
import type { CommandName } from "../command-words.ts";

export interface Topic {
  topic: string;
  prep: string;
  /** The person it is about, where one mail speaks of several. */
  about?: number;
}

/** An answer to one question of the reflection; `score` is whole, 1 to 5. */
export interface AnswerIntent {
  question: string;
  score?: number;
  text?: string;
  about?: number;
  visibility?: Visibility;
  /** The one partner whom it is shared with, where one was named for that. */
  with?: number;
}

/** A time that was named. All instants are RFC 3339 in the writer's offset. */
export interface TimeIntent {
  kind: "time";
  /** The likeliest reading; of a window its beginning. */
  start: string;
  /** "Between 2 and 4", "Friday afternoon", "after 3". */
  window?: { from: string; to: string };
  /** Whether it may be acted on: exactly one reading remains, and nothing was left vague. */
  certain: boolean;
  /** What it may mean, likeliest first; one tap each where it is asked back. */
  readings: string[];
}

/** When somebody can never be met, on their own clock; what is absent is unbounded. */
export interface Never {
  weekday?: Weekday;
  from?: WallTime;
  to?: WallTime;
}

/** What a person's words ask for. */
export type Intent =
  | { kind: "topics"; topics: Topic[] }
  | TimeIntent
  /** The session, unless `start` names another time. */
  | { kind: "cannot"; start?: string; reason?: string }
  | { kind: "late"; minutes?: number }
  /** `met`: that the session did take place, where a yes alone would answer something else. */
  | { kind: "yes"; met?: true }
  | { kind: "no" }
  | { kind: "answers"; answers: AnswerIntent[] }
  /** Without items, the form alone. */
  | { kind: "goal"; items: string[]; form?: GoalForm }
  | { kind: "commitment"; items: string[] }
  | { kind: "hours"; never: Never[] }
  /** After a session, for the writer alone; a score is whole, 1 to 5. */
  | { kind: "note"; score?: number; text?: string }
  | { kind: "takeaway"; text: string; action?: string; about?: number }
  | { kind: "command"; name: CommandName; argument?: string }
  /** Dates, both inclusive. */
  | { kind: "away"; from: LocalDate; until: LocalDate }
  /** Every how many weeks to meet. */
  | { kind: "rhythm"; cadence: 1 | 2 | 4 }
  /** Another standing slot, on the wall clock of its zone. */
  | { kind: "slot"; weekday: Weekday; time: WallTime; zone: string }
  /** A name of tzdata: the clock that the writer lives by. */
  | { kind: "zone"; zone: string }
  /** How the mentor wants to be one. */
  | { kind: "frame"; frame: Frame }
  /** How long each session is to be, beside a frame or a rhythm. */
  | { kind: "length"; minutes: number }
  | { kind: "goal-reached" }
  /** In answer to what would help: the organiser. */
  | { kind: "organiser" }
  | { kind: "question" }
  | { kind: "unclear" };

/** A question as the answered mail asked it, in its order; only one that is `scored` (the default) takes a number. */
export interface AskedQuestion {
  id: string;
  text?: string;
  /** What the mail says below the question, before its answer. */
  beside?: string;
  scored?: boolean;
}

/** What the words are read against. */
export interface Context {
  /** RFC 3339. */
  now: string;
  /** The writer's IANA zone. */
  zone: string;
  /** BCP 47: decides `3/4` and "half nine". */
  language?: string;
  /** The session that the answered mail is about. */
  session?: { start: string; minutes: number };
  answering?: Kind;
  /** Times that the answered mail offered, in its order. */
  offered?: readonly string[];
  /** The answers with the quotation each stands under (`replyText`). */
  parts?: readonly { quoted: string; reply: string }[];
  questions?: readonly AskedQuestion[];
  people?: readonly { id: number; name: string }[];
  /** Whether the answered mail asks for a note to oneself. */
  notes?: boolean;
  /** What "your time" means. */
  partnerZone?: string;
}
