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
  "check-in",
  "reflection-request",
  "reflection-reminder",
  "reflection-summary",
  "programme-summary",
  "receipt",
  "ask-back",
  "help",
  "left",
  "partner-news",
  "needs-you",
  "parked-bundle",
  "concern",
  "concern-received",
] as const;

export type Kind = (typeof KINDS)[number];

/** Kinds that carry the calendar's part of the sessions they cover. */
export const CALENDARS: ReadonlySet<Kind> = new Set(["invitation", "move-news", "left", "partner-news"]);
