import type { Never } from "../../src/domain/never.ts";
import type { Instant, LocalDate } from "../../src/domain/time.ts";

/** Every kind of answer that somebody of the story writes; `expectations/answers.json` has an entry for each. */
export const ANSWER_KINDS = [
  "applies-the-roster",
  "joins",
  "goals",
  "promise",
  "topic-and-prep",
  "topics-as-bullets",
  "topics-as-numbers",
  "topic-in-a-paragraph",
  "other-angle",
  "cannot",
  "cannot-but-another-time",
  "cannot-but-two-times",
  "cannot-but-a-window",
  "cannot-but-morning-or-evening",
  "cannot-in-one-of-several-pairs",
  "takes-the-offer",
  "names-a-free-time",
  "rather-another-time",
  "makes-up-at-a-time",
  "late",
  "away",
  "hours",
  "takeaway",
  "takeaway-and-action",
  "takeaways-by-name",
  "other-rhythm",
  "goal-reached",
  "wraps-up",
  "agrees-to-the-end",
  "takeaway-and-away",
  "topic-and-another-time",
  "scores-by-number",
  "scores-in-order",
  "scores-between-the-lines",
  "half-a-score",
  "thanks",
  "question",
  "undo",
  "help",
  "pause",
  "stop",
  "concern",
  "not-to-be-understood",
  "declines-by-calendar",
  "proposes-by-calendar",
  "out-of-office",
  "from-a-stranger",
] as const;

export type AnswerKind = (typeof ANSWER_KINDS)[number];

const ABOUT_TIMES = /^(?:cannot|takes-the|names-a|rather|makes-up|proposes|late|topic-and-another)/;

/** Whether it is pointless once the session has got another time. */
export function isAboutTimes({ as }: Pick<Meaning, "as">): boolean {
  return ABOUT_TIMES.test(as);
}

/** What somebody means by an answer: its kind, and whatever must be found in what became of it, word for word. */
export interface Meaning {
  as: AnswerKind;
  /** Put to the partner. */
  offered?: Instant[];
  /** Settled. */
  time?: Instant;
  /** What may be asked back of an uncertain time: one of these, or any half hour of the stretch. */
  readings?: Instant[];
  stretch?: { from: Instant; to: Instant };
  /** Minutes. */
  late?: number;
  /** Both included. */
  away?: { from: LocalDate; until: LocalDate };
  never?: Never[];
  topics?: { topic: string; prep: string }[];
  takeaway?: { text: string; action?: string };
  answers?: { number: number; score?: number; text?: string }[];
  goals?: string[];
  commitments?: string[];
}
