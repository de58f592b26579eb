import type { Instant } from "./time.ts";

export type Visibility = "averages" | "partner" | "organiser";
export type Side = "mentor" | "mentee";

/**
 * One answer to the reflection; rows are versions. `pairId` is the pair that the question is about; of what is asked
 * once for all pairs it is null, or the one pair whose other half the answer is shared with.
 */
export interface Answer {
  id: number;
  personId: number;
  pairId: number | null;
  question: QuestionId;
  score: number | null;
  text: string | null;
  visibility: Visibility;
  at: Instant;
  until: Instant | null;
}

export interface Question {
  id: QuestionId;
  scored: boolean;
}

export type AboutSelf = "responsive" | "listened" | "committed" | "guided" | "empathy";
type Mirror = `mentor-${AboutSelf}`;
export type QuestionId =
  | AboutSelf
  | Mirror
  | "satisfied"
  | "valuable"
  | "goal-reached"
  | "fun"
  | "takeaways"
  | "differently"
  | "whats-next";

const ABOUT_SELF = ["responsive", "listened", "committed", "guided", "empathy"] as const;
const ask = (scored: boolean, ids: readonly QuestionId[]): Question[] => ids.map((id) => ({ id, scored }));

/** A mentor's about themselves, a mentee's about one pair, with their mirror in front, and what everybody is asked. */
export const QUESTIONS: Record<Side | "both", readonly Question[]> = {
  mentor: ask(true, ABOUT_SELF),
  mentee: ask(true, [
    ...ABOUT_SELF.map((id): Mirror => `mentor-${id}`),
    "satisfied",
    "valuable",
    "goal-reached",
  ]),
  both: [...ask(true, ["fun"]), ...ask(false, ["takeaways", "differently", "whats-next"])],
};

/** The mentor's question about themselves that a mentee's mirrors. */
export function mirrored(question: QuestionId): AboutSelf | undefined {
  return ABOUT_SELF.find((id) => `mentor-${id}` === question);
}

export const SCORES = [1, 2, 3, 4, 5] as const;
