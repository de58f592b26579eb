import type { Kind } from "./kinds.ts";
import type { SentMail } from "./person-state.ts";
import type { Programme } from "./programme.ts";
import { addDays, type Instant, instantOf, localDate, localTime, MINUTE, weekdayOf, weekOf } from "./time.ts";

/**
 * When a mail may arrive, and how many. Pure; applied to everything that is planned. Quiet hours and no-mail days are
 * those of the recipient's own zone.
 */
const QUIET_FROM = "21:00";
const QUIET_UNTIL = "07:00";
const LAST_EVENING_MAIL = "20:30";
const BEFORE_A_NO_MAIL_DAY = "14:00";
const WEEKLY_CAP = 4;

/** What a week cannot do without: it counts, and everything else gives way to it. */
const NEVER_WAITS: ReadonlySet<Kind> = new Set(["topic-request", "agenda-digest", "session-brief"]);
const CAPPED: ReadonlySet<Kind> = new Set([
  ...NEVER_WAITS,
  "topic-nudge",
  "pulse",
  "reflection-request",
  "reflection-reminder",
  "reflection-summary",
]);

interface Where {
  zone: string;
}
type Days = Pick<Programme, "noMailDays">;
export type Counted = Pick<SentMail, "kind" | "sendAt" | "state" | "covers">;

export function neverWaits(kind: Kind): boolean {
  return NEVER_WAITS.has(kind);
}

export function isQuiet(at: Instant, person: Where, programme: Days): boolean {
  const time = localTime(at, person.zone);
  return time >= QUIET_FROM || time < QUIET_UNTIL || isNoMailDay(localDate(at, person.zone), programme);
}

/** For mail that prepares something: the same moment or an earlier one, outside quiet hours and no-mail days. */
export function earlier(at: Instant, person: Where, programme: Days): Instant {
  const time = localTime(at, person.zone);
  let date = localDate(at, person.zone);
  let moved = at;
  if (time < QUIET_UNTIL) date = addDays(date, -1);
  if (time >= QUIET_FROM || time < QUIET_UNTIL) moved = instantOf(date, LAST_EVENING_MAIL, person.zone);
  if (!isNoMailDay(date, programme)) return moved;
  do date = addDays(date, -1);
  while (isNoMailDay(date, programme));
  return instantOf(date, BEFORE_A_NO_MAIL_DAY, person.zone);
}

/** For mail that follows something: the same moment, or the next mail day's 7:00. */
export function later(at: Instant, person: Where, programme: Days): Instant {
  const time = localTime(at, person.zone);
  let date = localDate(at, person.zone);
  const night = time >= QUIET_FROM || time < QUIET_UNTIL;
  if (!night && !isNoMailDay(date, programme)) return at;
  if (time >= QUIET_FROM || !night) date = addDays(date, 1);
  while (isNoMailDay(date, programme)) date = addDays(date, 1);
  return instantOf(date, QUIET_UNTIL, person.zone);
}

/** Spreads what falls on one moment over twenty minutes, the same way for the same person. */
export function spread(at: Instant, id: number): Instant {
  return at + (id % 20) * MINUTE;
}

/**
 * Whether one more mail of the cap would be a surplus on that moment's day or week, beside those that were planned and
 * those that are sure to come. People with one session a programme week get at most four of them a week; people with
 * more at most one a local day. Requests, digests and briefs are never held back: callers ask only for nudges, pulses
 * and reflections.
 */
export function isSurplus(
  at: Instant,
  person: Where,
  programme: Programme,
  sessionsThisWeek: number,
  mails: Counted[],
): boolean {
  const counted = mails.filter(
    ({ kind, state }) => CAPPED.has(kind) && state !== "dropped" && state !== "failed",
  );
  const date = localDate(at, person.zone);
  if (sessionsThisWeek > 1) return counted.some((mail) => localDate(mail.sendAt, person.zone) === date);
  const week = weekOf(date, programme.weekStart);
  const sameWeek = counted.filter(
    (mail) =>
      weekOf(localDate(mail.sendAt, person.zone), programme.weekStart) === week && !isNewBrief(mail, counted),
  );
  return sameWeek.length >= WEEKLY_CAP;
}

/** A moved session's second brief: the week has no more sessions for it. */
function isNewBrief({ kind, covers, sendAt }: Counted, mails: Counted[]): boolean {
  const told = mails.filter((mail) => mail.kind === "session-brief" && mail.sendAt < sendAt);
  return (
    kind === "session-brief" &&
    covers.every(([session]) => told.some((mail) => mail.covers.some(([id]) => id === session)))
  );
}

function isNoMailDay(date: string, programme: Days): boolean {
  return programme.noMailDays.length < 7 && programme.noMailDays.includes(weekdayOf(date));
}
