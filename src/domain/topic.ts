import type { Instant } from "./time.ts";

export type TopicState = "proposed" | "suggested" | "agreed" | "carried-over";

/** What the mentee wants to talk about, with prep thoughts. Rows are versions: `until` ends one. */
export interface Topic {
  id: number;
  pairId: number;
  sessionId: number;
  /** Who wrote it; null where it is our suggestion. */
  personId: number | null;
  state: TopicState;
  text: string;
  prep: string;
  at: Instant;
  /** When the mentor said yes. One that is agreed without it is reshaped. */
  agreedAt: Instant | null;
  until: Instant | null;
}

/** Whether the mentor has answered with words of their own: behind these it stays, as what the mentee wrote. */
export function isReshaped({ state, agreedAt }: Pick<Topic, "state" | "agreedAt">): boolean {
  return state === "agreed" && agreedAt === null;
}

/** Whether the mentor's yes is still to come. What they brought themselves keeps it, wherever it goes. */
export function isOpen({ state, agreedAt }: Pick<Topic, "state" | "agreedAt">): boolean {
  return state !== "agreed" && agreedAt === null;
}

/** A career goal in steps, mid-term goals at work, or day-to-day challenges. */
export type GoalForm = "career" | "work" | "everyday";
export const GOAL_FORMS: GoalForm[] = ["career", "work", "everyday"];

/** A goal or a commitment in a pair's plan; rows are versions. */
export interface PlanLine {
  id: number;
  pairId: number;
  personId: number;
  kind: "goal" | "commitment";
  text: string;
  at: Instant;
  /** When one of the two said that this goal is reached; null while it is worked on. */
  reachedAt: Instant | null;
  until: Instant | null;
}

/** Longer topics are cut in subjects of nothing; they are refused nowhere, only shortened when stored. */
export const TOPIC_LIMIT = 500;
export const PREP_LIMIT = 4000;
export const TOPICS_PER_SESSION = 5;
