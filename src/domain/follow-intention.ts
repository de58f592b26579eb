import { carryTopics } from "./carry.ts";
import { type Decision, type Ids, touch, update } from "./decision.ts";
import { moveOf, occurrences, type PairState } from "./pair.ts";
import { isAway } from "./people.ts";
import { planToBoth } from "./plans.ts";
import { BY_PHONE, isOn, type Session } from "./session.ts";
import { DAY, type Instant } from "./time.ts";
import { isToldWhenPlaced } from "./timeline.ts";

/**
 * Sessions to come follow what was intended: another slot, length or place in the roster, a break that came or went,
 * a shorter term, changed zone data. A time that the two agreed between themselves stands, unless it is later than the
 * last week that they agreed on. What a calendar has already is put right in it.
 */
export function followIntention(decision: Decision, state: PairState, now: Instant, ids: Ids): void {
  const intended = new Map(occurrences(state.pair, state.programme).map(({ week, start }) => [week, start]));
  for (const session of state.sessions.filter(({ ordinal, start }) => ordinal === 0 && start > now)) {
    const early = state.pair.slotFrom !== null && session.week < state.pair.slotFrom;
    const start = early ? session.start : intended.get(session.week);
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
    const move = moveOf(state, session);
    if (move && session.state === "moving")
      update(decision, "move", move, { state: "given-up", remindAt: null });
    if (told) tell(decision, state, session, changed, now, ids);
  }
}

function changeOf(
  { pair, mentor, mentee }: PairState,
  session: Session,
  start: Instant | undefined,
  now: Instant,
): Partial<Session> | undefined {
  const late = pair.lastWeek !== null && session.week > pair.lastWeek;
  if (late && (isOn(session) || session.state === "moving")) return { state: "cancelled" };
  if (start === undefined) return session.state === "planned" ? { state: "cancelled" } : undefined;
  const { minutes, place } = pair;
  const same = session.minutes === minutes && session.place === place;
  if (session.state === "agreed") return same || session.place === BY_PHONE ? undefined : { minutes, place };
  const returns = session.state === "cancelled";
  if (start <= now || (session.state !== "planned" && !returns)) return undefined;
  if (returns && (isAway(mentor, start) || isAway(mentee, start))) return undefined;
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

/** The sessions that a decision cancels, for news that carries the cancelled entries in place of a mail for each. */
export function takeCancelled(decision: Decision): [session: number, revision: number][] {
  const cancels = ({ kind, args }: Decision["mails"][number]) =>
    kind === "invitation" && args?.change === "cancelled";
  const covers = decision.mails.filter(cancels).flatMap((mail) => mail.covers);
  decision.mails = decision.mails.filter((mail) => !cancels(mail));
  return [...new Map(covers)];
}
