import { carryOut } from "./carry-out-roster.ts";
import { type Decision, type Ids, newDecision, plan, touch } from "./decision.ts";
import { later } from "./manners.ts";
import type { Programme } from "./programme.ts";
import type { ProgrammeState } from "./programme-state.ts";
import { addDays, DAY, type Instant, instantOf, localDate } from "./time.ts";

const BUNDLE_TIME = "09:00";

/** What time does to a programme: rows of an applied roster are carried out, and once a day parked mail is bundled. */
export function wakeProgramme(state: ProgrammeState, now: Instant, ids: Ids): Decision {
  const { programme, request } = state;
  const decision = newDecision("woke", now);
  touch(decision, "programme", programme, nextBundle(programme, now));
  if (request) carryOut(decision, state, request, now, ids);
  bundle(decision, state, now, ids);
  return decision;
}

/** Once a day, only if there is any: to organisers of their people's mail, to the owner also of strangers'. */
function bundle(decision: Decision, state: ProgrammeState, now: Instant, ids: Ids): void {
  const { programme, parked, organisers } = state;
  const today = localDate(now, programme.zone);
  if (now < instantOf(today, BUNDLE_TIME, programme.zone)) return;
  for (const person of organisers) {
    const count = parked.people + (person.id === programme.ownerId ? parked.strangers : 0);
    if (count === 0) continue;
    plan(decision, {
      id: ids(),
      kind: "parked-bundle",
      key: `parked-bundle:${person.id}:${today}`,
      personId: person.id,
      covers: [],
      sendAt: later(now, person, programme),
      expiresAt: now + 3 * DAY,
    });
  }
}

function nextBundle(programme: Programme, now: Instant): Instant | null {
  if (programme.state !== "running") return null;
  const today = localDate(now, programme.zone);
  if (today > addDays(programme.termEnd, 30)) return null;
  const at = instantOf(today, BUNDLE_TIME, programme.zone);
  return now < at ? at : instantOf(addDays(today, 1), BUNDLE_TIME, programme.zone);
}
