import { allFinished, hasFinished } from "./asked.ts";
import { type Decision, type Ids, newDecision, plan, touch } from "./decision.ts";
import { isSurplus, later } from "./manners.ts";
import { isReachable } from "./people.ts";
import type { PersonState } from "./person-state.ts";
import { DAY, type Instant, localDate, weekOf } from "./time.ts";
import { type Candidate, calendarOf, REFLECTION_CLOSES_AFTER } from "./timeline.ts";

/** Nobody sleeps longer, so that changed zone data is noticed. */
export const LONGEST_SLEEP = 7 * DAY;

/**
 * What the clock sends this person now, and when it has to look again. Planning is idempotent by natural key: a mail
 * that was planned before, whatever became of it, is not planned again.
 */
export function wakePerson(state: PersonState, now: Instant, ids: Ids): Decision {
  const { person } = state;
  const decision = newDecision("woke", now);
  const known = new Set(state.mails.map(({ key }) => key));
  const candidates = isReachable(person) ? calendarOf(state).filter(({ key }) => !known.has(key)) : [];
  const hurried = candidates.map((candidate) => hurry(state, candidate, now));
  for (const candidate of hurried.filter(({ at, expiresAt }) => at <= now && now < expiresAt))
    planOne(decision, state, candidate, now, ids);
  const next = Math.min(...hurried.map(({ at }) => at).filter((at) => at > now));
  const awake = state.pairs.some(({ pair }) => pair.state !== "ended") || Number.isFinite(next);
  const looksAgain = decision.mails.length > 0 ? now : Math.min(next, now + LONGEST_SLEEP);
  touch(decision, "person", person, awake && isReachable(person) ? looksAgain : null);
  return decision;
}

/** The summary does not wait for its day once everybody has answered everything. */
function hurry(state: PersonState, candidate: Candidate, now: Instant): Candidate {
  const early = candidate.kind === "reflection-summary" && candidate.at > now && allFinished(state);
  return early ? { ...candidate, at: now, expiresAt: now + REFLECTION_CLOSES_AFTER } : candidate;
}

function planOne(decision: Decision, state: PersonState, candidate: Candidate, now: Instant, ids: Ids): void {
  const { person, programme } = state;
  const { at: _, ...mail } = candidate;
  if (candidate.kind === "reflection-reminder" && hasFinished(state)) return;
  const nothingToTell = state.answers.length + state.shared.length === 0;
  if (candidate.kind === "reflection-summary" && nothingToTell) return;
  // The moment itself is a good one; a wake that comes late, since somebody acted at night, may not be.
  const sendAt = later(now, person, programme);
  const planned = [...state.mails, ...decision.mails.map((one) => ({ ...one, state: "planned" as const }))];
  const surplus = isSurplus(sendAt, person, programme, sessionsInWeekOf(state, sendAt), planned);
  if (candidate.kind === "topic-nudge" && surplus) return;
  plan(decision, {
    id: ids(),
    ...mail,
    personId: person.id,
    sendAt,
    ...(candidate.kind === "pulse" && surplus ? { dropped: "joined" as const } : {}),
  });
}

function sessionsInWeekOf({ person, programme, pairs }: PersonState, at: Instant): number {
  const week = weekOf(localDate(at, person.zone), programme.weekStart);
  return pairs
    .flatMap(({ sessions }) => sessions)
    .filter((session) => session.week === week && session.state !== "cancelled").length;
}
