import type { ClockDep, DbDep, IdsDep } from "../deps.ts";
import { type Decision, isRefusal, type Refusal } from "../domain/decision.ts";
import { commit, type InboxRow } from "../store/commit.ts";

/** Two tries: the first may lose to a tick or to the partner's tap; whoever loses twice meets a storm and waits. */
const TRIES = 2;

export class Lost extends Error {}

/**
 * One event from state to database: load, decide, commit; a decision that lost its subjects to another is made once
 * more on fresh ground. Throws Lost after the second time: nothing was written, and the sender may try again.
 */
export async function decideOnce<S>(
  { db, ids }: DbDep & IdsDep & ClockDep,
  loadState: () => Promise<S>,
  decide: (state: S) => Decision | Refusal,
  inboxOf?: (state: S, decision: Decision) => InboxRow,
): Promise<{ state: S; outcome: Decision | Refusal }> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const state = await loadState();
    const outcome = decide(state);
    if (isRefusal(outcome)) return { state, outcome };
    const won = await commit(db, [outcome], ids(), inboxOf?.(state, outcome));
    if (won.length > 0) return { state, outcome };
  }
  throw new Lost("another decision about the same people came first, twice");
}
