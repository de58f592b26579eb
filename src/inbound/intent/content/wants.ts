import type { Kind } from "../../../domain/kinds.ts";

/** How content is taken, by what the answered mail asked for. */
export type Wants = "topics" | "plan" | "pulse" | "answers" | "times" | "nothing";

export const WANTS: Partial<Record<Kind, Wants>> = {
  "topic-request": "topics",
  "topic-nudge": "topics",
  "topic-news": "topics",
  "agenda-digest": "topics",
  "session-brief": "topics",
  "move-news": "topics",
  "first-session-plan": "plan",
  "plan-agreed": "plan",
  pulse: "pulse",
  "reflection-request": "answers",
  "reflection-reminder": "answers",
  "move-offer": "times",
  "missed-session": "times",
  invitation: "times",
  "check-in": "times",
  welcome: "times",
};
