import { type Decision, type Ids, insert, newDecision, type Refusal, touch, update } from "./decision.ts";
import { newPerson } from "./new-person.ts";
import type { Person } from "./people.ts";
import type { Programme } from "./programme.ts";
import type { ProgrammeSettings, RosterPerson, RosterRequest } from "./roster.ts";
import type { Instant } from "./time.ts";

/**
 * The organiser says yes to the preview: the settings hold from now on, and ticks carry out the rows pair by pair. With
 * faults in it a roster is applied only by asking for its good rows.
 */
export function applyRoster(
  programme: Programme,
  people: Person[],
  request: RosterRequest,
  goodRowsOnly: boolean,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (request.state === "replaced") return { refused: "replaced" };
  if (request.state !== "previewed") return { refused: "already-applied" };
  if (request.faults.some(({ row }) => row === undefined)) return { refused: "settings-wrong" };
  if (request.faults.length > 0 && !goodRowsOnly) return { refused: "has-faults" };
  const decision = newDecision("roster-applied", now, request.personId);
  touch(decision, "programme", programme, now);
  update(decision, "request", request, { state: "applying" });
  update(decision, "programme", programme, { ...settingsOf(request.settings), state: "running" });
  for (const { email, name } of request.settings.organisers) {
    const known = people.find((one) => one.email === email);
    if (known && !known.organiser) {
      touch(decision, "person", known);
      update(decision, "person", known, { organiser: true });
    } else if (!known)
      insert(
        decision,
        "person",
        newPerson(ids(), programme.id, organiserFrom(request.settings, email, name), true, null),
      );
  }
  return decision;
}

export function settingsOf(settings: ProgrammeSettings) {
  const { name, termStart, termEnd, zone, weekStart, digest, noMailDays, breaks, concerns, language } =
    settings;
  return {
    name,
    termStart,
    termEnd,
    zone,
    weekStart,
    digestWeekday: digest.weekday,
    digestTime: digest.time,
    noMailDays,
    breaks,
    concernsName: concerns.name ?? concerns.email,
    concernsEmail: concerns.email,
    language,
  };
}

function organiserFrom({ zone, language }: ProgrammeSettings, email: string, name = email): RosterPerson {
  return { email, name, zone, language, country: "" };
}
