import { carryOut } from "./carry-out-roster.ts";
import { type Decision, type Ids, newDecision, plan, touch } from "./decision.ts";
import { later } from "./manners.ts";
import type { Programme } from "./programme.ts";
import type { ProgrammeState } from "./programme-state.ts";
import { addDays, DAY, daysBetween, type Instant, instantOf, localDate } from "./time.ts";

const BUNDLE_TIME = "09:00";
/** By then everybody was asked to look back: a last session may lie in its week of grace, and then come no-mail days. */
const ALL_ASKED_AFTER = 10;
/** A reflection is open for two weeks; an outage may have delayed the question. */
const AWAKE_AFTER_TERM = 45;

/**
 * What time does to a programme: rows of an applied roster are carried out, once a day parked mail is bundled, and once
 * in all the programme is summed up.
 */
export function wakeProgramme(state: ProgrammeState, now: Instant, ids: Ids): Decision {
  const { programme, request } = state;
  const decision = newDecision("woke", now);
  touch(decision, "programme", programme, nextBundle(programme, now));
  if (request) carryOut(decision, state, request, now, ids);
  bundle(decision, state, now, ids);
  sumUp(decision, state, now, ids);
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

/** To the organisers, once, after the reflection has closed for everybody: an earlier sum would tell the difference. */
function sumUp(
  decision: Decision,
  { programme, organisers, reflection }: ProgrammeState,
  now: Instant,
  ids: Ids,
): void {
  const days = daysBetween(programme.termEnd, localDate(now, programme.zone));
  if (!reflection?.asked || reflection.open > 0 || days < ALL_ASKED_AFTER) return;
  for (const person of organisers)
    plan(decision, {
      id: ids(),
      kind: "programme-summary",
      key: `programme-summary:${programme.id}:${person.id}`,
      personId: person.id,
      covers: [],
      sendAt: later(now, person, programme),
      expiresAt: now + 14 * DAY,
    });
}

function nextBundle(programme: Programme, now: Instant): Instant | null {
  if (programme.state !== "running") return null;
  const today = localDate(now, programme.zone);
  if (today > addDays(programme.termEnd, AWAKE_AFTER_TERM)) return null;
  const at = instantOf(today, BUNDLE_TIME, programme.zone);
  return now < at ? at : instantOf(addDays(today, 1), BUNDLE_TIME, programme.zone);
}
