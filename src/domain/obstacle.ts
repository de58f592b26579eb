import { untilSettled } from "./check-in.ts";
import type { MailArgs } from "./decision.ts";
import { outsideSessions, takesPlace } from "./in-session.ts";
import type { Kind } from "./kinds.ts";
import { isQuiet, later } from "./manners.ts";
import { passesAtNight } from "./night.ts";
import { isResting } from "./people.ts";
import type { PersonState, SentMail } from "./person-state.ts";
import { DAY, type Instant } from "./time.ts";

/** Why a mail that is due is not sent now: never (`failed` where the address is to blame), or not before `until`. */
export type Obstacle = { drop: string; failed?: true } | { until: Instant };
type Due = Pick<SentMail, "kind" | "covers" | "sendAt"> & {
  /** Where it goes when not to the person's registered address. */
  address: string | null;
  pairId?: number | null;
  args: MailArgs | null;
  expiresAt: Instant;
};

/** Checked at the moment of sending: what was right when it was planned may be wrong after an outage. */
export function obstacleTo(row: Due, state: PersonState, now: Instant): Obstacle | undefined {
  const { person, programme } = state;
  if (now >= row.expiresAt) return { drop: "moment-passed" };
  if (row.address === null && person.suspendedAt !== null) return { drop: "suspended", failed: true };
  if (
    person.stoppedAt !== null &&
    row.kind !== "left" &&
    row.kind !== "concern" &&
    row.kind !== "concern-received"
  )
    return { drop: "stopped" };
  if (chases(row) && isResting(person, programme, now)) return { drop: "resting" };
  const waits = untilOutside(row, state, now) ?? untilMadeUp(row, state, now);
  if (waits !== undefined) return waits < row.expiresAt ? { until: waits } : { drop: "moment-passed" };
  const delayedIntoQuiet = isQuiet(now, person, programme) && !isQuiet(row.sendAt, person, programme);
  if (!delayedIntoQuiet || row.address !== null || passesAtNight(row, state, now)) return undefined;
  const until = later(now, person, programme);
  return until < row.expiresAt ? { until } : { drop: "moment-passed" };
}

/** Nobody gets the entry for a later day while they sit in a session. */
function untilOutside({ kind, expiresAt }: Due, state: PersonState, now: Instant): Instant | undefined {
  if (kind !== "invitation") return undefined;
  const theirs = state.pairs.flatMap(({ sessions }) => sessions).filter(takesPlace);
  const outside = outsideSessions(now, theirs);
  const until = later(outside, state.person, state.programme);
  return outside > now && until < expiresAt - DAY ? until : undefined;
}

/** Nobody is asked what would help while the second miss is being made up for. */
function untilMadeUp({ kind, pairId }: Due, state: PersonState, now: Instant): Instant | undefined {
  const pair = state.pairs.find((one) => one.pair.id === pairId);
  return kind === "check-in" && pair ? untilSettled(pair, state.person, now) : undefined;
}

/** Reminders of what somebody has not done; nobody is chased in a break or an absence, however late it was recorded. */
function chases({ kind, args }: Due): boolean {
  return CHASERS.has(kind) || Number(args?.reminder ?? 0) > 0;
}

const CHASERS: ReadonlySet<Kind> = new Set(["topic-nudge", "reflection-reminder", "check-in"]);
