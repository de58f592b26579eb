import { type Decision, type Ids, insert, newDecision, type Refusal, update } from "./decision.ts";
import { type Call, clashes, newMove, openMove, planOffer } from "./move-terms.ts";
import { type PairState, partnerOf } from "./pair.ts";
import { planToBoth, touchPair } from "./plans.ts";
import { isOn, type Session } from "./session.ts";
import type { Instant } from "./time.ts";

/**
 * "Can't make it": the old time is off at once and both know. `offers` are the asker's choices, already checked against
 * the week; `latest` is the last time that the week still has, which bounds a move without offers. `as` makes it a short
 * call where there is time for no more.
 */
export function askToMove(
  state: PairState,
  session: Session,
  personId: number,
  offers: Instant[],
  latest: Instant,
  now: Instant,
  ids: Ids,
  as: Call = {},
): Decision | Refusal {
  if (!isOn(session)) return { refused: session.state === "moving" ? "already-moving" : "not-on" };
  if (now >= session.start) return { refused: "already-started" };
  const decision = newDecision(offers.length > 0 ? "move-offered" : "move-asked", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const partner = partnerOf(state, personId);
  const ask = offers.length > 0 ? "offered" : "asked";
  const moving = { ...session, ...as, revision: session.revision + 1 };
  update(decision, "session", session, { ...as, state: "moving", revision: moving.revision });
  insert(decision, "move", newMove(ids(), state, session, personId, partner, offers, latest, now));
  planOffer(decision, ids, state, moving, partner, ask, session.start);
  return decision;
}

/** The awaited side takes one of the offered times: it holds, and both are told with the calendar's part. */
export function takeTime(
  state: PairState,
  session: Session,
  personId: number,
  start: Instant,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const move = openMove(state, session);
  if (!move) return { refused: "not-moving" };
  if (move.awaits !== personId) return { refused: "not-yours-to-answer" };
  if (!move.offers.includes(start)) return { refused: "not-offered" };
  if (start <= now) return { refused: "time-passed" };
  if (clashes(state, session, start)) return { refused: "time-taken" };
  const decision = newDecision("move-agreed", now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  const agreed = { ...session, start, revision: session.revision + 1 };
  update(decision, "session", session, {
    start,
    state: "agreed",
    revision: agreed.revision,
    placedAt: now,
    // The news of the new time carries the calendar's part.
    invitedAt: session.invitedAt ?? now,
  });
  update(decision, "move", move, { state: "agreed", agreedStart: start, remindAt: null });
  planToBoth(
    decision,
    ids,
    state,
    agreed,
    {
      kind: "move-news",
      expiresAt: start,
      args: {
        news: "agreed",
        was: move.oldStart,
        by: personId,
        askedBy: move.askedBy,
        undo: state.pair.version + 1,
      },
    },
    move.oldStart > now ? Math.min(start, move.oldStart) : start,
  );
  return decision;
}
