import type { Instant } from "./time.ts";

export type Visibility = "averages" | "partner" | "organiser";
export type Side = "mentor" | "mentee";

/** One answer to the reflection; rows are versions. `pairId` is null for what a mentor answers once for all pairs. */
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

type AboutSelf = "responsive" | "listened" | "committed" | "guided" | "empathy";
export type QuestionId =
  | AboutSelf
  | `mentor-${AboutSelf}`
  | "satisfied"
  | "valuable"
  | "goal-reached"
  | "fun"
  | "takeaways"
  | "differently"
  | "whats-next";

const ask = (scored: boolean, ids: QuestionId[]): Question[] => ids.map((id) => ({ id, scored }));
const TO_BOTH = [...ask(true, ["fun"]), ...ask(false, ["takeaways", "differently", "whats-next"])];

/** In the order asked, numbered from 1: the mentor's about themselves, and their mirror to the mentee. */
export const QUESTIONS: Record<Side, readonly Question[]> = {
  mentor: [...ask(true, ["responsive", "listened", "committed", "guided", "empathy"]), ...TO_BOTH],
  mentee: [
    ...ask(true, [
      "mentor-responsive",
      "mentor-listened",
      "mentor-committed",
      "mentor-guided",
      "mentor-empathy",
    ]),
    ...ask(true, ["satisfied", "valuable", "goal-reached"]),
    ...TO_BOTH,
  ],
};

export const SCORES = [1, 2, 3, 4, 5] as const;
