import { carryTopics } from "./carry.ts";
import { type Decision, type Ids, touch, update } from "./decision.ts";
import { occurrences, type PairState } from "./pair.ts";
import { planToBoth } from "./plans.ts";
import { BY_PHONE, isOn, type Session } from "./session.ts";
import { DAY, type Instant } from "./time.ts";
import { isToldWhenPlaced } from "./timeline.ts";

/**
 * Sessions to come follow what was intended: another slot, length or place in the roster, a break that came or went,
 * a shorter term, changed zone data. A time that the two agreed between themselves stands. What a calendar has already
 * is put right in it.
 */
export function followIntention(decision: Decision, state: PairState, now: Instant, ids: Ids): void {
  const intended = new Map(occurrences(state.pair, state.programme).map(({ week, start }) => [week, start]));
  for (const session of state.sessions.filter(({ ordinal, start }) => ordinal === 0 && start > now)) {
    const start = intended.get(session.week);
    const change = changeOf(state, session, start, now);
    if (!change) continue;
    touch(decision, "person", state.mentor, now);
    touch(decision, "person", state.mentee, now);
    const changed = { ...session, ...change, revision: session.revision + 1 };
    // What is so near that no brief follows is told by the calendar's mail, whoever has been invited before.
    const briefless = [state.mentor, state.mentee].some((person) =>
      isToldWhenPlaced(changed, person, state.programme),
    );
    const told = session.invitedAt !== null || (isOn(changed) && briefless);
    const invitedAt = told ? (session.invitedAt ?? now) : null;
    update(decision, "session", session, { ...change, revision: changed.revision, invitedAt });
    if (changed.state === "cancelled") carryTopics(decision, state, session, now, ids);
    if (told) tell(decision, state, session, changed, now, ids);
  }
}

function changeOf(
  { pair }: PairState,
  session: Session,
  start: Instant | undefined,
  now: Instant,
): Partial<Session> | undefined {
  if (start === undefined) return session.state === "planned" ? { state: "cancelled" } : undefined;
  const { minutes, place } = pair;
  const same = session.minutes === minutes && session.place === place;
  if (session.state === "agreed") return same || session.place === BY_PHONE ? undefined : { minutes, place };
  const returns = session.state === "cancelled";
  if (start <= now || (session.state !== "planned" && !returns)) return undefined;
  if (same && session.start === start && !returns) return undefined;
  const placedAt = session.start === start && !returns ? session.placedAt : now;
  return { state: "planned", start, minutes, place, placedAt };
}

/** Both calendars: the new time, place or length, or that there is no session any more. */
function tell(
  decision: Decision,
  state: PairState,
  was: Session,
  session: Session,
  now: Instant,
  ids: Ids,
): void {
  const args = { change: session.state === "cancelled" ? "cancelled" : "changed" };
  const expiresAt = Math.max(was.start, session.start, now + DAY);
  const nearest = Math.min(was.start, session.start);
  planToBoth(decision, ids, state, session, { kind: "invitation", args, expiresAt }, nearest);
}
