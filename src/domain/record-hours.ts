import { type Decision, newDecision, type Refusal, touch, update } from "./decision.ts";
import { type Never, sameNever } from "./never.ts";
import type { PersonState } from "./person-state.ts";
import type { Instant } from "./time.ts";

const MOST_RULES = 20;

/** Times that this person rules out, kept with the person: offers leave them out from now on. */
export function recordHours({ person }: PersonState, never: Never[], now: Instant): Decision | Refusal {
  const fresh = never.filter(
    (rule, place) =>
      !person.never.some((known) => sameNever(known, rule)) &&
      never.findIndex((other) => sameNever(other, rule)) === place,
  );
  if (fresh.length === 0) return { refused: "already-said" };
  const decision = newDecision("hours-recorded", now, person.id);
  decision.undoable = true;
  touch(decision, "person", person, now);
  update(decision, "person", person, { never: [...person.never, ...fresh].slice(-MOST_RULES) });
  return decision;
}
