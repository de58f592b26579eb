import {
  type Decision,
  type Ids,
  insert,
  newDecision,
  plan,
  type Refusal,
  touch,
  update,
} from "./decision.ts";
import { later } from "./manners.ts";
import type { Person } from "./people.ts";
import { planAnswer } from "./plans.ts";
import type { Programme } from "./programme.ts";
import type { ProgrammeSettings, RosterPerson, RosterRequest, RosterRow } from "./roster.ts";
import { diffRow, type Known, type RowDiff } from "./roster-diff.ts";
import { addDays, DAY, type Instant, instantOf, localDate } from "./time.ts";

/** All that a decision about a programme may look at. */
export interface ProgrammeState extends Known {
  programme: Programme;
  organisers: Person[];
  /** The roster that is being carried out. */
  request: RosterRequest | undefined;
  /** Parked mail since the last bundle: of its registered people, and what only the owner hears of. */
  parked: { people: number; strangers: number };
}

/** Rows of a roster that one wake carries out: the batch stays small, and the rest stays due. */
const ROWS_AT_ONCE = 40;
const BUNDLE_TIME = "09:00";

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

export function newPerson(
  id: number,
  programmeId: number,
  person: RosterPerson,
  organiser: boolean,
  dueAt: Instant | null,
): Person {
  return {
    ...person,
    id,
    version: 0,
    dueAt,
    programmeId,
    organiser,
    away: [],
    never: [],
    awayHint: null,
    stoppedAt: null,
    digestsOffAt: null,
    suspendedAt: null,
  };
}

/** What time does to a programme: rows of an applied roster are carried out, and once a day parked mail is bundled. */
export function wakeProgramme(state: ProgrammeState, now: Instant, ids: Ids): Decision {
  const { programme, request } = state;
  const decision = newDecision("woke", now);
  touch(decision, "programme", programme, nextBundle(programme, now));
  if (request) carryOut(decision, state, request, now, ids);
  bundle(decision, state, now, ids);
  return decision;
}

function carryOut(
  decision: Decision,
  state: ProgrammeState,
  request: RosterRequest,
  now: Instant,
  ids: Ids,
): void {
  const rows = request.rows.slice(request.done, request.done + ROWS_AT_ONCE);
  const done = request.done + rows.length;
  const people = new Map(state.people.map((person) => [person.email, person]));
  const diffs = rows.map((row) => diffRow(row, state));
  for (const [place, row] of rows.entries())
    carryOutRow(decision, state, people, row, diffs[place]!, now, ids);
  const fresh = request.fresh + diffs.filter((diff) => diff.fresh).length;
  const changed = request.changed + diffs.filter((diff) => !diff.fresh && diff.changes.length > 0).length;
  const finished = done >= request.rows.length;
  const asFinished = finished ? { state: "applied" as const } : {};
  update(decision, "request", request, { done, fresh, changed, ...asFinished });
  // Also after the last row: another roster may have been applied meanwhile.
  touch(decision, "programme", state.programme, now);
  const sender = state.organisers.find(({ id }) => id === request.personId);
  if (finished && sender)
    planRosterReceipt(decision, ids, sender, { ...request, fresh, changed }, `receipt:roster:${request.id}`);
}

/** What became of the rows, to the organiser who applied them. */
export function planRosterReceipt(
  decision: Decision,
  ids: Ids,
  person: Person,
  { fresh, changed, faults }: RosterRequest,
  key: string,
): void {
  planAnswer(decision, ids, {
    kind: "receipt",
    person,
    key,
    args: {
      outcome: "recorded",
      event: "roster-applied",
      fresh,
      changed,
      skipped: new Set(faults.map(({ row }) => row)).size,
    },
    expiresAt: decision.at + 3 * DAY,
  });
}

function carryOutRow(
  decision: Decision,
  state: ProgrammeState,
  people: Map<string, Person>,
  row: RosterRow,
  diff: RowDiff,
  now: Instant,
  ids: Ids,
): void {
  const { programme } = state;
  const fresh = (person: RosterPerson) => {
    const known = people.get(person.email);
    if (known) return known;
    const one = newPerson(ids(), programme.id, person, false, now);
    people.set(person.email, one);
    insert(decision, "person", one);
    return one;
  };
  const mentor = fresh(row.mentor);
  const mentee = fresh(row.mentee);
  for (const [person, fields] of [
    [mentor, diff.mentor],
    [mentee, diff.mentee],
  ] as const) {
    if (!state.people.includes(person)) continue;
    // The programme's settings may have changed too: everybody named looks again at what is to come.
    touch(decision, "person", person, now);
    update(decision, "person", person, fields);
  }
  if (!diff.fresh) {
    const pair = state.pairs.find((one) => one.mentorId === mentor.id && one.menteeId === mentee.id)!;
    touch(decision, "pair", pair, now);
    update(decision, "pair", pair, diff.pair);
    return;
  }
  const pairId = ids();
  insert(decision, "pair", newPair(pairId, programme.id, mentor, mentee, row, now));
  if (row.goal)
    insert(decision, "planLine", {
      id: ids(),
      pairId,
      personId: mentee.id,
      kind: "goal",
      text: row.goal,
      at: now,
      until: null,
    });
}

function newPair(
  id: number,
  programmeId: number,
  mentor: Person,
  mentee: Person,
  row: RosterRow,
  now: Instant,
) {
  return {
    id,
    version: 0,
    dueAt: null,
    programmeId,
    mentorId: mentor.id,
    menteeId: mentee.id,
    state: "invited" as const,
    frame: row.frame,
    cadence: row.cadence,
    weekday: row.weekday,
    time: row.time,
    zone: row.mentor.zone,
    minutes: row.minutes,
    place: row.place ?? null,
    mentorJoinedAt: null,
    menteeJoinedAt: null,
    mentorAgreedAt: null,
    menteeAgreedAt: null,
    invitedAt: now,
    anchor: null,
    endedWhy: null,
  };
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
