import { type Decision, type Ids, insert, touch, update } from "./decision.ts";
import { newPerson } from "./new-person.ts";
import type { Person } from "./people.ts";
import { planAnswer } from "./plans.ts";
import type { ProgrammeState } from "./programme-state.ts";
import type { RosterPerson, RosterRequest, RosterRow } from "./roster.ts";
import { diffRow, type RowDiff } from "./roster-diff.ts";
import { DAY, type Instant } from "./time.ts";

/** Rows of a roster that one wake carries out: the batch stays small, and the rest stays due. */
const ROWS_AT_ONCE = 40;

/** The next rows of the roster that is being carried out; after the last one its sender gets the receipt. */
export function carryOut(
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
      reachedAt: null,
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
    goalForm: null,
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
    rhythmFrom: null,
    slotFrom: null,
    askedRhythm: null,
    askedSlot: null,
    lastWeek: null,
    wrapUpAt: null,
    askedWrapUp: null,
    endedWhy: null,
  };
}
