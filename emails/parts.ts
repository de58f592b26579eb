import type { OddHour } from "../src/domain/clock-change.ts";
import type { Frame, Stage } from "../src/domain/pair.ts";
import type { QuestionId, Side, Visibility } from "../src/domain/questionnaire.ts";
import type { Instant, LocalDate } from "../src/domain/time.ts";
import type { GoalForm, TopicState } from "../src/domain/topic.ts";
import type { ReceiptItem } from "./props.ts";

/** The pieces that the props of several mails share. `props.ts` has the mails. */

/** An absolute URL of ours, signed; its name in a `links` says what a tap does. */
export type Url = string;

export type { Frame, GoalForm, QuestionId, TopicState, Visibility };
export type Role = Side;
/** Every how many weeks. */
export type Cadence = 1 | 2 | 4;

/** How the foot asks for replies, where the kind's own hint does not fit. */
export type ReplyNote =
  | "just-reply"
  | "begin-with-name"
  | "no-reply-needed"
  | "nothing"
  | "write-to-them"
  | "begin-with-concern"
  | "about-the-list";

export interface Recipient {
  name: string;
  /** IANA. */
  zone: string;
  /** BCP 47: chooses words, date forms and the direction of writing. */
  language: string;
}

export interface ProgrammeLine {
  name: string;
  /** Display names of the organisers, for "… see whether you met, never what you wrote". */
  organisers: string[];
  /** Display name of the person who gets concerns. */
  concerns: string;
}

export interface Common {
  to: Recipient;
  programme: ProgrammeLine;
  replyNote?: ReplyNote;
  /** They organise, and are in no pair: nothing of theirs rests. */
  organises?: true;
  /** Where answers to this mail go, for links that begin one. */
  replyTo?: string;
  /** An automatic reply of theirs names the last day away: a tap says that it is so. */
  confirmAway?: { until: LocalDate; link: Url };
  /** This news answer a mail of theirs: what came of it besides. */
  recorded?: Recorded;
}

/** What somebody wrote, and what was understood and recorded besides that of which the mail itself speaks. */
export interface Recorded {
  words?: string;
  items: ReceiptItem[];
  /** What else the mail asked for and why it was not done; a code. */
  why?: string;
  /** Attachments that came along and were not kept. */
  attachments: number;
  /** It came from an address that is not the registered one: that address, redacted. */
  wroteFrom?: string;
  links: { undo?: Url };
}

export interface Partner {
  name: string;
  zone: string;
}

/** Whose answer a session that is being moved waits for. */
export type Asks = "you" | "partner";

/** One session as a mail shows it. */
export interface Meeting {
  partner: Partner;
  start: Instant;
  minutes: number;
  stage: Stage;
  /** The pair's last date comes before the last week of the term, which ends then: why it is the last. */
  termEnds?: LocalDate;
  inPerson: boolean;
  /** A room, a street or a meeting link, as written; left out where there is none yet. */
  place?: string;
  /** Minutes by which a clock change moves the recipient's local hour this week: 60 is an hour later. */
  shift?: number;
  /** Left out on every day but that of a clock change. */
  oddHour?: OddHour;
}

/**
 * What a session is to be about; or what the mentee wrote before the mentor put it another way, with the mentee's name
 * where that is not the reader.
 */
export type TopicLine =
  | {
      text: string;
      prep?: string;
      state: TopicState;
      /** The reader is the one who agrees to it. */
      yours?: boolean;
      /** Carried over, and nobody is asked again: the mentor brought it. */
      stands?: boolean;
    }
  | { text: string; prep?: string; state: "reshaped"; by?: string };

/** A topic we suggest; `suggestedTopic(words, it)` makes its text, for the mail and for the record alike. */
export type Suggestion =
  | { from: "last-action"; about: string }
  | { from: "goal-step"; about: string }
  | { from: "difficulty" };

export type SuggestionTap = Suggestion & { link: Url };

/** A public holiday of one or both of the two, on which a session of the mail falls. */
export interface HolidayDay {
  name: string;
  date: LocalDate;
  /** Who has it off, as the reader sees it. */
  whose: "you" | "partner" | "both";
  /** ISO 3166-1 alpha-2, in capitals. */
  countries: string[];
}

/** It opens the move: with up to three other times in the same week. */
export interface OnHoliday {
  days: HolidayDay[];
  times: TimeTap[];
}

/** A time to choose, one tap. */
export interface TimeTap {
  start: Instant;
  link: Url;
}

/** "We met · We didn't", where it rides in another mail. */
export interface PulseTap {
  partner: Partner;
  start: Instant;
  links: { met: Url; missed: Url };
}

export interface Goal {
  form?: GoalForm;
  /** For a career goal the first line is the goal and the others are its steps. */
  lines: string[];
  /** What is reached already, where the mail looks back. */
  reached?: string[];
  /** Says that it is reached. */
  reachedLink?: Url;
}

/** A commitment: one of the defaults, by its code, or somebody's own words. */
export type Commitment =
  | { code: "preparation" | "either" | "answers" | "sharing" | "same-week" | "shown" | "outcome" }
  | { text: string; by: string };

/** What last session's pulses left to do. A mentor's own action is shown to that mentor only. */
export interface LastActions {
  mine?: string;
  partners?: string;
}

/** The agenda of a last session: takeaways, goal and commitments beside what happened. */
export interface LastAgenda {
  /** The recipient's own, from their pulses: a takeaway is shown to nobody else. */
  takeaways: string[];
  goal?: Goal;
  commitments: Commitment[];
  held: number;
  planned: number;
}

export interface Away {
  name: string;
  /** Left out where only an automatic reply says so. */
  from?: LocalDate;
  /** Inclusive. */
  until: LocalDate;
}

/** First mail after a break or an absence: it opens with a welcome back. */
export type BackFrom = "break" | "absence";
