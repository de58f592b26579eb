import { allFinished, hasFinished } from "./asked.ts";
import { REFLECTION_CLOSES_AFTER } from "./calendar-end.ts";
import type { Candidate } from "./candidate.ts";
import { type Decision, type Ids, newDecision, plan, touch } from "./decision.ts";
import { type Counted, isSurplus, later, neverWaits } from "./manners.ts";
import { isReachable } from "./people.ts";
import type { PersonState } from "./person-state.ts";
import { nextNine } from "./plans.ts";
import { DAY, type Instant, localDate, weekOf } from "./time.ts";
import { calendarOf } from "./timeline.ts";

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
  const certain = candidates.filter(({ kind, expiresAt }) => neverWaits(kind) && now < expiresAt);
  const toCome = certain.map((candidate) => asPlanned(state, candidate, now));
  const moments = candidates.map((candidate) => {
    const planned = decision.mails.filter(({ kind }) => !neverWaits(kind));
    const beside = [
      ...state.mails,
      ...toCome,
      ...planned.map((one) => ({ ...one, state: "planned" as const })),
    ];
    const inTurn = putOff(state, hurry(state, candidate, now), beside, now);
    const moment = momentOf(state, inTurn, now);
    // Not sooner: what comes in between decides whether this mail still is one too many.
    if (moment <= now && now < inTurn.expiresAt) planOne(decision, state, inTurn, beside, now, ids);
    return moment;
  });
  const next = Math.min(...moments.filter((at) => at > now));
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

/** The moment itself is a good one; a wake that comes late, since somebody acted at night, may not be. */
function momentOf({ person, programme }: PersonState, { at }: Candidate, now: Instant): Instant {
  return at > now ? at : later(now, person, programme);
}

function asPlanned(state: PersonState, candidate: Candidate, now: Instant): Counted {
  const { kind, covers } = candidate;
  return { kind, covers, state: "planned", sendAt: momentOf(state, candidate, now) };
}

/** A surplus mail about the term waits for the next morning, and so does a pulse that no mail is left to take along. */
function putOff(state: PersonState, candidate: Candidate, beside: Counted[], now: Instant): Candidate {
  const waits =
    candidate.kind.startsWith("reflection-") ||
    (candidate.kind === "pulse" && !isTakenAlong(candidate, beside, now));
  if (!waits || candidate.at > now || !isOneTooMany(state, candidate, beside, now)) return candidate;
  const { person, programme } = state;
  return { ...candidate, at: later(nextNine(now, person.zone), person, programme) };
}

/** A request, digest or brief is to come while the session is still asked about. */
function isTakenAlong({ expiresAt }: Candidate, beside: Counted[], now: Instant): boolean {
  return beside.some(({ kind, sendAt }) => neverWaits(kind) && now <= sendAt && sendAt < expiresAt);
}

function isOneTooMany(state: PersonState, candidate: Candidate, beside: Counted[], now: Instant): boolean {
  const sendAt = momentOf(state, candidate, now);
  return isSurplus(sendAt, state.person, state.programme, sessionsInWeekOf(state, sendAt), beside);
}

function planOne(
  decision: Decision,
  state: PersonState,
  candidate: Candidate,
  beside: Counted[],
  now: Instant,
  ids: Ids,
): void {
  const { at: _, ...mail } = candidate;
  if (candidate.kind === "reflection-reminder" && hasFinished(state)) return;
  const nothingToTell = state.answers.length + state.shared.length === 0;
  if (candidate.kind === "reflection-summary" && nothingToTell) return;
  const surplus = !neverWaits(candidate.kind) && isOneTooMany(state, candidate, beside, now);
  if (candidate.kind === "topic-nudge" && surplus) return;
  plan(decision, {
    id: ids(),
    ...mail,
    personId: state.person.id,
    sendAt: now,
    ...(candidate.kind === "pulse" && surplus ? { dropped: "joined" as const } : {}),
  });
}

function sessionsInWeekOf({ person, programme, pairs }: PersonState, at: Instant): number {
  const week = weekOf(localDate(at, person.zone), programme.weekStart);
  return pairs
    .flatMap(({ sessions }) => sessions)
    .filter((session) => session.week === week && session.state !== "cancelled").length;
}
