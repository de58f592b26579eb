/** Every kind of mail: its name in natural keys, metadata, counts, templates and tests. */
export const KINDS = [
  "roster-preview",
  "welcome",
  "first-session-plan",
  "plan-agreed",
  "topic-request",
  "agenda-digest",
  "topic-nudge",
  "topic-news",
  "session-brief",
  "move-offer",
  "move-news",
  "invitation",
  "pulse",
  "missed-session",
  "reflection-request",
  "reflection-reminder",
  "reflection-summary",
  "receipt",
  "help",
  "left",
  "partner-news",
  "parked-bundle",
  "concern",
  "concern-received",
] as const;

export type Kind = (typeof KINDS)[number];
