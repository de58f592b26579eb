import { type Decision, type Ids, newDecision, type Refusal, update } from "./decision.ts";
import { followIntention, takeCancelled } from "./follow-intention.ts";
import { type Cadence, isRunning, occurrences, type Pair, type PairState, partnerOf } from "./pair.ts";
import type { Person } from "./people.ts";
import { PROPOSAL_STANDS_FOR, planPairNews, touchPair } from "./plans.ts";
import { isOn } from "./session.ts";
import { addDays, type Instant, type LocalDate, localDate, weekOf } from "./time.ts";

export interface RhythmProposal {
  cadence: Cadence;
  by: number;
}

/** What one proposes and the other has not answered; it ends with the pair, when they wrap up, with another proposal, or after 14 days. */
export function openRhythm({ pair }: Pick<PairState, "pair">, now: Instant): RhythmProposal | undefined {
  const { askedCadence, cadenceAskedBy, cadenceAskedAt } = pair;
  if (askedCadence === null || cadenceAskedBy === null || cadenceAskedAt === null) return undefined;
  if (!isRunning(pair) || pair.lastWeek !== null || now >= cadenceAskedAt + PROPOSAL_STANDS_FOR)
    return undefined;
  return { cadence: askedCadence, by: cadenceAskedBy };
}

/** One of the two would rather meet every `cadence` weeks: the other is asked. Both proposing the same is agreement. */
export function proposeRhythm(
  state: PairState,
  personId: number,
  cadence: Cadence,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const { pair } = state;
  if (!isRunning(pair)) return { refused: "pair-over" };
  if (pair.lastWeek !== null) return { refused: "wrapping-up" };
  const open = openRhythm(state, now);
  if (open?.cadence === cadence)
    return open.by === personId
      ? { refused: "rhythm-asked" }
      : agreeRhythm(state, personId, cadence, now, ids);
  if (cadence === pair.cadence) return { refused: "same-rhythm" };
  const decision = newDecision("rhythm-proposed", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  update(decision, "pair", pair, { askedCadence: cadence, cadenceAskedBy: personId, cadenceAskedAt: now });
  planRhythmNews(decision, ids, state, partnerOf(state, personId), "rhythm-proposed", cadence);
  return decision;
}

/** The other one's yes. The rhythm changes from the next week on; sessions that fall out of it leave both calendars. */
export function agreeRhythm(
  state: PairState,
  personId: number,
  cadence: Cadence,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const open = openRhythm(state, now);
  if (!open || open.by === personId || open.cadence !== cadence) return { refused: "rhythm-over" };
  const decision = newDecision("rhythm-agreed", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const changed = { cadence, rhythmFrom: rhythmFrom(state, cadence, now) };
  update(decision, "pair", state.pair, { ...changed, ...ANSWERED });
  followIntention(decision, { ...state, pair: { ...state.pair, ...changed } }, now, ids);
  const covers = takeCancelled(decision);
  const nearest = state.sessions.find(({ id }) => covers.some(([covered]) => covered === id))?.start;
  for (const person of [state.mentor, state.mentee])
    planRhythmNews(decision, ids, state, person, "rhythm-agreed", cadence, covers, nearest);
  return decision;
}

/** The other one's no: everything stays as it is, and who proposed is told so. */
export function keepRhythm(state: PairState, personId: number, now: Instant, ids: Ids): Decision | Refusal {
  const open = openRhythm(state, now);
  if (!open || open.by === personId) return { refused: "rhythm-over" };
  const decision = newDecision("rhythm-kept", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  update(decision, "pair", state.pair, ANSWERED);
  planRhythmNews(decision, ids, state, partnerOf(state, personId), "rhythm-kept", state.pair.cadence);
  return decision;
}

const ANSWERED = { askedCadence: null, cadenceAskedBy: null, cadenceAskedAt: null };

/** To one of the two, what has become of the rhythm. */
export function planRhythmNews(
  decision: Decision,
  ids: Ids,
  state: PairState,
  person: Person,
  news: "rhythm-proposed" | "rhythm-agreed" | "rhythm-kept",
  cadence: Cadence,
  covers: [number, number][] = [],
  changes?: Instant,
): void {
  planPairNews(decision, ids, state, person, { news, cadence }, covers, changes);
}

/**
 * The week from which a rhythm counts that is agreed now: this one if the pair meets or met in it; or else the first
 * from the next on that is due by the last meeting, and that no break takes out. So the next session is never further
 * away than the rhythm says, a break apart.
 */
function rhythmFrom(state: PairState, cadence: Cadence, now: Instant): LocalDate {
  const { pair, programme, sessions } = state;
  const current = weekOf(localDate(now, pair.zone), programme.weekStart);
  const met = sessions
    .filter((session) => session.state === "held" || session.state === "moving" || isOn(session))
    .map(({ week }) => week)
    .filter((week) => week <= current)
    .sort()
    .at(-1);
  if (met === current) return current;
  const due = met === undefined ? current : addDays(met, 7 * cadence);
  const earliest = [due, addDays(current, 7)].sort().at(-1)!;
  const weekly: Pair = { ...pair, cadence: 1, rhythmFrom: earliest };
  return occurrences(weekly, programme)[0]?.week ?? earliest;
}
