import { type Decision, newDecision, type Refusal, touch, update } from "./decision.ts";
import type { PersonState } from "./person-state.ts";
import type { Instant } from "./time.ts";

/**
 * This person lives by another clock: from now on their mails show its times and come at its hours. Sessions and
 * standing slots stay at the instants and on the clock that were agreed.
 */
export function recordZone({ person }: PersonState, zone: string, now: Instant): Decision | Refusal {
  if (zone === person.zone) return { refused: "already-said" };
  const decision = newDecision("zone-recorded", now, person.id);
  decision.undoable = true;
  touch(decision, "person", person, now);
  update(decision, "person", person, { zone });
  return decision;
}
