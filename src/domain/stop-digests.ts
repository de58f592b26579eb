import { type Decision, newDecision, type Refusal, touch, update } from "./decision.ts";
import type { PersonState } from "./person-state.ts";
import type { Instant } from "./time.ts";

/** The mail client's unsubscribe button: weekly digests and requests stop; the brief then carries the ask. */
export function stopDigests(state: PersonState, now: Instant): Decision | Refusal {
  if (state.person.digestsOffAt !== null) return { refused: "already-off" };
  const decision = newDecision("digests-off", now, state.person.id);
  decision.undoable = true;
  touch(decision, "person", state.person, now);
  update(decision, "person", state.person, { digestsOffAt: now });
  return decision;
}
