import type { MailArgs } from "./decision.ts";
import type { Kind } from "./kinds.ts";
import type { PersonState, SentMail } from "./person-state.ts";
import { isPressing } from "./plans.ts";
import type { Instant } from "./time.ts";

/** Answers to something a person did (RFC 3834, 5); everything else goes out by the clock or another's act. */
const REPLIES: ReadonlySet<Kind> = new Set([
  "receipt",
  "ask-back",
  "help",
  "left",
  "concern-received",
  "roster-preview",
]);
/** Whether a mail answers its reader, be it by news of what came of what they wrote. */
export function isAnswer({ kind, args }: { kind: Kind; args: MailArgs | null }): boolean {
  return REPLIES.has(kind) || args?.outcome !== undefined;
}

/** By these another's act brings a session about, changes it, or says what it is to be about. */
const CHANGES: ReadonlySet<Kind> = new Set([
  "first-session-plan",
  "invitation",
  "move-offer",
  "move-news",
  "partner-news",
  "topic-news",
]);

/**
 * Whether a mail that was planned for the day and is late may still arrive in quiet hours or on a no-mail day: answers,
 * "running late", and changes to a session that starts before 9:00 of the day on which the reader reads again.
 */
export function passesAtNight(
  { kind, covers, args }: Pick<SentMail, "kind" | "covers"> & { args: MailArgs | null },
  { person, programme, pairs }: PersonState,
  now: Instant,
): boolean {
  if (isAnswer({ kind, args }) || args?.news === "late" || args?.ask === "declined") return true;
  if (!CHANGES.has(kind)) return false;
  const covered = pairs
    .flatMap(({ sessions }) => sessions)
    .filter(({ id }) => covers.some(([session]) => session === id))
    .map(({ start }) => start);
  const was = typeof args?.was === "number" ? [args.was] : [];
  return [...covered, ...was].some((start) => isPressing(start, now, person, programme));
}
