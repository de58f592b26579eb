import type { Kind } from "./kinds.ts";
import type { Note } from "./note.ts";
import type { PairState } from "./pair.ts";
import type { Person } from "./people.ts";
import type { Programme } from "./programme.ts";
import type { Answer } from "./questionnaire.ts";
import type { Given, SharedAnswer } from "./shared-answers.ts";
import type { Instant } from "./time.ts";

/** A mail that was planned to a person lately, whatever became of it. */
export interface SentMail {
  id: number;
  key: string;
  kind: Kind;
  personId: number;
  pairId: number | null;
  covers: [session: number, revision: number][];
  state: "planned" | "claimed" | "sent" | "dropped" | "failed";
  reason: string | null;
  sendAt: Instant;
  sentAt: Instant | null;
  providerId: string | null;
}

/** All that a decision about one person may look at. */
export interface PersonState {
  person: Person;
  programme: Programme;
  pairs: PairState[];
  mails: SentMail[];
  /** Their own, and never anybody else's: no state of a pair holds them. */
  notes: Note[];
  /** This person's own, current ones. */
  answers: Answer[];
  /** Those of their partners that are shared with them; others are not even loaded. */
  shared: SharedAnswer[];
  /** Which questions their partners have answered. */
  given: Given[];
}
