import { type Decision, type Ids, newDecision, type Refusal, update } from "./decision.ts";
import { MOST_ROUNDS, type Move } from "./move.ts";
import { bounds, type Call, openMove, planOffer } from "./move-terms.ts";
import { type PairState, partnerOf } from "./pair.ts";
import { touchPair } from "./plans.ts";
import type { Session } from "./session.ts";
import type { Instant } from "./time.ts";

/** "None of these": the awaited side offers other times of the week, or a short call, up to three rounds. */
export function offerOthers(
  state: PairState,
  session: Session,
  personId: number,
  offers: Instant[],
  now: Instant,
  ids: Ids,
  as: Call = {},
): Decision | Refusal {
  const move = openMove(state, session);
  if (!move) return { refused: "not-moving" };
  if (move.awaits !== personId) return { refused: "not-yours-to-answer" };
  if (offers.length === 0) return { refused: "nothing-chosen" };
  if (move.round >= MOST_ROUNDS) return { refused: "rounds-used-up" };
  const becomes = { offers, round: move.round + 1, awaits: partnerOf(state, personId).id };
  return changeOffers("move-offered", state, session, move, personId, becomes, now, ids, { as });
}

/** Whoever waits for the other's answer adds times to those on offer. */
export function amendOffers(
  state: PairState,
  session: Session,
  personId: number,
  offers: Instant[],
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const move = openMove(state, session);
  if (!move) return { refused: "not-moving" };
  if (move.awaits === personId) return { refused: "yours-to-answer" };
  const all = [...new Set([...move.offers, ...offers])].toSorted((one, other) => one - other);
  if (all.length === move.offers.length) return { refused: "nothing-chosen" };
  return changeOffers("move-offered", state, session, move, personId, { offers: all }, now, ids);
}

/**
 * Times on offer that suit no longer are taken off it, and whoever is to answer gets those that are left; with none
 * left they are asked for a time of their own.
 */
export function withdrawOffers(
  state: PairState,
  session: Session,
  personId: number,
  left: Instant[],
  latest: Instant,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const move = openMove(state, session);
  if (!move) return { refused: "not-moving" };
  const becomes = { offers: left };
  return changeOffers("offers-withdrawn", state, session, move, personId, becomes, now, ids, { latest });
}

/**
 * The earlier mail's taps give way to a new one's, and whoever is to answer gets time for it anew; `latest` bounds that
 * where no offer is left.
 */
function changeOffers(
  event: "move-offered" | "offers-withdrawn",
  state: PairState,
  session: Session,
  move: Move,
  personId: number,
  becomes: Pick<Move, "offers"> & Partial<Pick<Move, "round" | "awaits">>,
  now: Instant,
  ids: Ids,
  { as = {}, latest }: { as?: Call; latest?: Instant } = {},
): Decision {
  const { offers, awaits = move.awaits } = becomes;
  const awaited = awaits === state.mentor.id ? state.mentor : state.mentee;
  const ask = offers.length > 0 ? "offered" : "asked";
  const decision = newDecision(event, now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const moving = { ...session, ...as, revision: session.revision + 1 };
  update(decision, "session", session, { ...as, revision: moving.revision });
  update(decision, "move", move, {
    ...becomes,
    ...bounds(offers, awaited, state.programme, now, latest),
    state: ask,
  });
  planOffer(decision, ids, state, moving, awaited, ask, move.oldStart);
  return decision;
}
