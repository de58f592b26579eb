import { carryTopics } from "./carry.ts";
import { type Decision, type Ids, newDecision, type Refusal, update } from "./decision.ts";
import { openMove } from "./move-terms.ts";
import type { PairState } from "./pair.ts";
import { planToBoth, touchPair } from "./plans.ts";
import { isOn, type Session } from "./session.ts";
import { DAY, type Instant } from "./time.ts";
import { graceFor } from "./wrap-up.ts";

/** No time is found, or none is wanted: the session is left out this week, and what it was to be about waits. */
export function skipSession(
  state: PairState,
  session: Session,
  personId: number | null,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (session.state !== "moving" && !isOn(session)) return { refused: "not-on" };
  const decision = newDecision("session-skipped", now, personId);
  decision.undoable = personId !== null;
  touchPair(decision, state);
  addSkip(decision, state, session, personId, now, ids, personId === null ? null : state.pair.version + 1);
  return decision;
}

/** `undo` is the version of the pair whose journal row takes this back, where the decision leads with the pair. */
export function addSkip(
  decision: Decision,
  state: PairState,
  session: Session,
  personId: number | null,
  now: Instant,
  ids: Ids,
  undo: number | null = null,
): void {
  const move = openMove(state, session);
  if (move) update(decision, "move", move, { state: "given-up", remindAt: null });
  const skipped = { ...session, revision: session.revision + 1 };
  update(decision, "session", session, { state: "skipped", revision: skipped.revision });
  const lastWeek = graceFor(state, session, now);
  if (lastWeek !== undefined) update(decision, "pair", state.pair, { lastWeek });
  carryTopics(decision, state, session, now, ids);
  planToBoth(
    decision,
    ids,
    state,
    skipped,
    {
      kind: "move-news",
      expiresAt: Math.max(session.start, now) + 2 * DAY,
      args: { news: "skipped", by: personId, undo },
    },
    session.start,
  );
}
