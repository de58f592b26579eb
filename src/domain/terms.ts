import { type Decision, type Ids, merge, newDecision, type Refusal, touch, update } from "./decision.ts";
import { type Cadence, type Frame, isRunning, type Pair, type PairState, type Slot, sideOf } from "./pair.ts";
import type { PersonState } from "./person-state.ts";
import { askedIn, type Matter, propose } from "./proposal.ts";
import { tellChange } from "./record-plan.ts";
import { RHYTHM } from "./rhythm.ts";
import { SLOT } from "./slot.ts";
import type { Instant } from "./time.ts";

/** How somebody would like to meet, as they say it in their answer to the welcome. */
export interface Terms {
  frame?: Frame;
  cadence?: Cadence;
  slot?: Slot;
  /** Of each session. */
  minutes?: number;
}

/** As a roster may say it. */
const LENGTHS = { shortest: 15, longest: 240 };

/**
 * The same of somebody who has joined already. The frame is the mentor's to choose, at any time; a rhythm is set as
 * long as the mentee has not joined under another one, and is a proposal from then on.
 */
export function setTerms(
  state: PersonState,
  pairIds: number[],
  terms: Terms,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const { id } = state.person;
  const { frame, cadence, slot } = terms;
  const mine = state.pairs.filter(
    ({ pair }) => pairIds.includes(pair.id) && (pair.state === "invited" || isRunning(pair)),
  );
  if (mine.length === 0) return { refused: "pair-over" };
  if (frame && !cadence && !slot && mine.every((one) => sideOf(one, id) === "mentee"))
    return { refused: "frame-is-mentors" };
  const decisions = mine.flatMap((one): (Decision | Refusal)[] => {
    const decision = newDecision("terms-set", now, id);
    decision.undoable = true;
    touch(decision, "pair", one.pair, now);
    applyTerms(decision, one, id, terms, ids);
    const running = isRunning(one.pair);
    const proposed = [
      ...(cadence && running ? [propose(RHYTHM, one, id, { cadence }, now, ids)] : []),
      ...(slot && running ? [propose(SLOT, one, id, slot, now, ids)] : []),
    ];
    return [...(decision.updates.length > 0 ? [decision] : []), ...proposed];
  });
  const done = decisions.filter((one): one is Decision => !("refused" in one));
  if (done.length > 0) return merge(done);
  return decisions.find((one): one is Refusal => "refused" in one) ?? { refused: "already-said" };
}

/** What of the terms holds at once, or is kept until both have joined; the pair as it is then. */
export function applyTerms(
  decision: Decision,
  state: PairState,
  personId: number,
  terms: Terms,
  ids: Ids,
): Pair {
  const { pair } = state;
  const { frame, cadence, minutes, slot } = terms;
  const mentor = sideOf(state, personId) === "mentor";
  const set: Partial<Pair> = {
    ...(frame && mentor ? { frame } : {}),
    ...(minutes && maySetLength(state, personId, minutes) ? { minutes } : {}),
    ...(cadence && pair.state === "invited" ? wished(RHYTHM, pair, personId, { cadence }, decision.at) : {}),
    ...(slot && pair.state === "invited" ? wished(SLOT, pair, personId, slot, decision.at) : {}),
  };
  update(decision, "pair", pair, set);
  if (set.frame && set.frame !== pair.frame) tellChange(decision, ids, state, personId, { frame: 1 });
  return { ...pair, ...set };
}

/** Until the mentee has joined with the length that the welcome names; after that it stays. */
export function maySetLength({ pair }: PairState, personId: number, minutes: number): boolean {
  const possible = minutes >= LENGTHS.shortest && minutes <= LENGTHS.longest;
  return possible && pair.mentorId === personId && pair.state === "invited" && pair.menteeJoinedAt === null;
}

/** Nobody's yes is stretched to what they have not seen: it is asked about once both have joined. */
function wished<Field extends keyof Pair>(
  matter: Matter<Field>,
  pair: Pair,
  by: number,
  wish: Pick<Pair, Field>,
  at: Instant,
): Partial<Pair> {
  const nothingAsked = { [matter.column]: null };
  const asked = askedIn(matter, pair);
  const theirs = asked?.by === by ? null : asked;
  const free = pair.mentorId === by && pair.menteeJoinedAt === null;
  if (free || (theirs && matter.same(wish, theirs, at))) return { ...wish, ...nothingAsked };
  if (matter.same(wish, pair, at)) return theirs ? {} : nothingAsked;
  return { [matter.column]: { ...wish, by, at } };
}
