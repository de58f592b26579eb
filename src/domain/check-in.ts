import type { Decision, Ids, Refusal } from "./decision.ts";
import { newDecision } from "./decision.ts";
import { isQuiet } from "./manners.ts";
import { missesInARow } from "./momentum.ts";
import { isRunning, occurrences, type PairState, reachablePeople } from "./pair.ts";
import { isResting, type Person } from "./people.ts";
import { nextNine, planAnswer, planMail, touchPair } from "./plans.ts";
import { isOn, type Session } from "./session.ts";
import { DAY, type Instant } from "./time.ts";

/** So many misses in a row are no accident any more. */
const ENOUGH = 2;
/** A make-up has this week or the next, and its people three days to say whether it took place. */
const SETTLED_AFTER = 17 * DAY;
const WAITS_AT_MOST = 14 * DAY;

/** Whether both should be asked what would help: two misses in a row, and a term that goes on. */
export function needsCheckIn(state: PairState, now: Instant): boolean {
  const goesOn = occurrences(state.pair, state.programme).some(({ start }) => start > now);
  return isRunning(state.pair) && goesOn && missesInARow(state, now).length >= ENOUGH;
}

/**
 * `session` has just become missed: where that makes it two in a row, each is asked apart, at 9:00 of their next mail
 * day. Once for each row.
 */
export function planCheckIn(
  decision: Decision,
  state: PairState,
  session: Session,
  now: Instant,
  ids: Ids,
): void {
  const sessions = state.sessions.map((one) =>
    one.id === session.id ? { ...one, state: "missed" as const } : one,
  );
  const row = missesInARow({ sessions }, now);
  if (row.length < ENOUGH || missesInARow(state, now).length >= ENOUGH) return;
  if (!needsCheckIn({ ...state, sessions }, now)) return;
  for (const person of reachablePeople(state)) {
    const sendAt = morningFor(person, state, now);
    if (sendAt >= now + WAITS_AT_MOST) continue;
    planMail(
      decision,
      ids,
      {
        kind: "check-in",
        person,
        key: `check-in:${state.pair.id}:${row.at(-1)}:${person.id}`,
        pairId: state.pair.id,
        expiresAt: sendAt + SETTLED_AFTER,
      },
      sendAt,
    );
  }
}

/** Whether the newest miss may still be made up for: a time is sought, or agreed and not spoken of yet. */
function isBeingMadeUp({ sessions }: PairState, now: Instant): boolean {
  const missed = sessions.findLast(({ state, start }) => state === "missed" && start < now);
  return sessions.some(
    (session) =>
      session.ordinal > 0 &&
      missed !== undefined &&
      session.placedAt > missed.start &&
      (session.state === "moving" || isOn(session)),
  );
}

/** The morning on which a check-in is looked at again, while it is not settled whether the second miss is one. */
export function untilSettled(state: PairState, person: Person, now: Instant): Instant | undefined {
  return isBeingMadeUp(state, now) ? morningFor(person, state, now) : undefined;
}

/** Not on a no-mail day, nor in a break or an absence. */
function morningFor(person: Person, { programme }: PairState, now: Instant): Instant {
  let at = nextNine(now, person.zone);
  while ((isQuiet(at, person, programme) || isResting(person, programme, at)) && at < now + WAITS_AT_MOST)
    at = nextNine(at, person.zone);
  return at;
}

/** One of the two would like help after misses in a row: whoever runs the programme is asked, once for each row. */
export function askForHelp(state: PairState, personId: number, now: Instant, ids: Ids): Decision | Refusal {
  if (!needsCheckIn(state, now)) return { refused: "going-well" };
  const decision = newDecision("help-asked", now, personId);
  touchPair(decision, state);
  planAnswer(decision, ids, {
    kind: "needs-you",
    person: { id: state.programme.ownerId },
    key: `needs-you:misses:${state.pair.id}:${missesInARow(state, now).at(-1)}`,
    pairId: state.pair.id,
    args: { about: "misses", by: personId },
    expiresAt: now + 3 * DAY,
  });
  return decision;
}
