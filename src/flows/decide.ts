import type { ClockDep, DbDep, IdsDep } from "../deps.ts";
import { type Decision, isRefusal, type Refusal } from "../domain/decision.ts";
import type { Person } from "../domain/people.ts";
import { commit, type InboxRow } from "../store/commit.ts";
import { peopleById } from "../store/load.ts";

/** Two tries: the first may lose to a tick or to the partner's tap; whoever loses twice meets a storm and waits. */
const TRIES = 2;

export class Lost extends Error {}
const TWICE = "another decision about the same people came first, twice";

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
  throw new Lost(TWICE);
}

/** The same about several people at once, in one statement and one commit; undefined: nothing to decide about one. */
export async function decideEach(
  { db, ids }: DbDep & IdsDep,
  personIds: number[],
  decide: (person: Person) => Decision | undefined,
): Promise<void> {
  let left = [...new Set(personIds)];
  for (let attempt = 0; attempt < TRIES && left.length > 0; attempt++) {
    const decided = (await peopleById(db, left)).flatMap((person) => {
      const decision = decide(person);
      return decision ? [{ id: person.id, decision }] : [];
    });
    const won = await commit(
      db,
      decided.map(({ decision }) => decision),
      ids(),
    );
    left = decided.filter(({ decision }) => !won.includes(decision)).map(({ id }) => id);
  }
  if (left.length > 0) throw new Lost(TWICE);
}
