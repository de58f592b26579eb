import type { Instant } from "./time.ts";

/**
 * What a token permits. The number is what the token carries: never reuse one, never renumber.
 * `subject` names what the token's subject and revision are of.
 */
export const PURPOSES = {
  reply: { number: 1, subject: "mail" },
  join: { number: 2, subject: "mail" },
  "not-for-me": { number: 3, subject: "mail" },
  "agree-plan": { number: 4, subject: "pair" },
  "suggested-topic": { number: 5, subject: "session" },
  "agree-topics": { number: 6, subject: "session" },
  cannot: { number: 7, subject: "session" },
  "take-time": { number: 8, subject: "session" },
  "none-of-these": { number: 9, subject: "session" },
  keep: { number: 10, subject: "session" },
  skip: { number: 11, subject: "session" },
  met: { number: 12, subject: "session" },
  missed: { number: 13, subject: "session" },
  "make-up": { number: 14, subject: "session" },
  "by-phone": { number: 15, subject: "session" },
  score: { number: 16, subject: "person" },
  apply: { number: 17, subject: "request" },
  "apply-good-rows": { number: 18, subject: "request" },
  "undo-pair": { number: 19, subject: "pair" },
  "undo-person": { number: 20, subject: "person" },
  unsubscribe: { number: 21, subject: "person" },
  calendar: { number: 22, subject: "session" },
  "meant-pair": { number: 23, subject: "message" },
  "other-time": { number: 24, subject: "session" },
  "confirm-away": { number: 25, subject: "person" },
  "ask-organiser": { number: 26, subject: "session" },
  rhythm: { number: 27, subject: "pair" },
  "agree-rhythm": { number: 28, subject: "pair" },
  "keep-rhythm": { number: 29, subject: "pair" },
  "ask-help": { number: 30, subject: "pair" },
  "all-well": { number: 31, subject: "pair" },
  "goal-form": { number: 32, subject: "pair" },
  note: { number: 44, subject: "session" },
  "my-answers": { number: 48, subject: "message" },
  "wrap-up": { number: 37, subject: "pair" },
  "agree-wrap-up": { number: 38, subject: "pair" },
  "keep-going": { number: 39, subject: "pair" },
  "goal-reached": { number: 40, subject: "pair" },
  "agree-slot": { number: 49, subject: "pair" },
  "keep-slot": { number: 50, subject: "pair" },
} as const;

export type Purpose = keyof typeof PURPOSES;

export interface Token {
  purpose: Purpose;
  /** Number of the database that holds the subject. */
  database: number;
  personId: number;
  subjectId: number;
  /** Of the subject: a link about an older one dies by itself. For an undo, the journal version. */
  revision: number;
  /** A start in minutes since 1970, a score, a suggestion's number, a pair's place, a date in days since 1970, every how many weeks, a minute of the week, a form of goal; 0 where the purpose has none. */
  argument: number;
  /** Whole hours since 1970: from then on it is expired. */
  expiresHour: number;
}

const NAMES = new Map<number, Purpose>(
  Object.entries(PURPOSES).map(([purpose, { number }]) => [number, purpose as Purpose]),
);

export function purposeNumbered(number: number): Purpose | undefined {
  return NAMES.get(number);
}

export function isExpired(token: Token, now: Instant): boolean {
  return now >= token.expiresHour * 3_600_000;
}
