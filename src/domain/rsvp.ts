import { CALENDARS } from "./kinds.ts";
import type { SentMail } from "./person-state.ts";
import { endOf, isOn, type Session } from "./session.ts";
import type { Instant } from "./time.ts";

/**
 * How a calendar's answer stands to its session now. `old`: the calendar has been told of a newer revision since.
 * `moving`: the time it shows is off already, and another is being found. `gone`: skipped or cancelled. `begun`, `over`:
 * there is nothing left to answer; `missed` may still be made up for.
 */
export type Standing = "on" | "old" | "moving" | "gone" | "begun" | "over" | "missed";

/**
 * `sequence` is the revision that was answered. Some calendars leave it out, and not only where it is 0: then `start`,
 * the time that was answered, tells; without either the newest is meant.
 */
export function standingOf(
  mails: SentMail[],
  session: Session,
  { sequence, start }: { sequence?: number; start?: Instant },
  now: Instant,
): Standing {
  if (session.state === "missed") return "missed";
  if (session.state === "skipped" || session.state === "cancelled") return "gone";
  if (sequence !== undefined && sequence < calendarHas(mails, session)) return "old";
  if (session.state === "moving") return "moving";
  if (sequence === undefined && start !== undefined && start !== session.start) return "old";
  if (isOn(session) && now < session.start) return "on";
  return now < endOf(session) ? "begun" : "over";
}

/**
 * The revision that this person's calendar shows, or is about to. A move that is still open raises the session's own,
 * and the calendar keeps the old entry until it is agreed.
 */
export function calendarHas(mails: SentMail[], session: Session): number {
  const told = mails
    .filter(({ kind, state }) => CALENDARS.has(kind) && state !== "dropped" && state !== "failed")
    .flatMap(({ covers }) => covers.filter(([id]) => id === session.id).map(([, revision]) => revision));
  if (told.length > 0) return Math.max(...told);
  return isOn(session) ? session.revision : 0;
}
