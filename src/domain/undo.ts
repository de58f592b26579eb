import { closedAt } from "./calendar-end.ts";
import {
  type Decision,
  type Ids,
  newDecision,
  type Refusal,
  type Table,
  touch,
  type Undo,
  update,
} from "./decision.ts";
import type { Move } from "./move.ts";
import { planOffer } from "./move-terms.ts";
import { isRunning, moveOf, type Pair, type PairState, partnerOf, reachablePeople } from "./pair.ts";
import type { PersonState } from "./person-state.ts";
import { planToBoth, touchPair } from "./plans.ts";
import type { DateRange } from "./programme.ts";
import { type Matter, planProposalNews } from "./proposal.ts";
import { planGoalNews } from "./reach-goal.ts";
import { planAwayNews } from "./record-away.ts";
import { tellChange } from "./record-plan.ts";
import { RHYTHM } from "./rhythm.ts";
import { isOn, type Session } from "./session.ts";
import { SLOT } from "./slot.ts";
import { DAY, type Instant } from "./time.ts";
import { WRAP_UP } from "./wrap-up.ts";

/** What the fields that an undo touches hold now, read just before. */
export type Current = (table: Table, id: number) => Record<string, unknown> | undefined;

/**
 * Takes an earlier decision back, by a new one. Allowed only while every field that it touches still holds what was
 * written then; so it ends by itself when the other side has acted. A session's revision rises once more.
 */
export function undo(
  state: PersonState,
  earlier: { event: string; undo: Undo },
  current: Current,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const stands = earlier.undo.fields.every(({ table, id, was }) => {
    const row = current(table, id);
    // A version that was replaced since is over, whatever its other fields still hold.
    const over = row?.until != null && !("until" in was);
    return row && !over && Object.entries(was).every(([field, value]) => same(row[field], value));
  });
  const rowsStand = earlier.undo.rows.every(({ table, id, state: was }) => {
    const row = current(table, id);
    return row?.until === null && (was === undefined || row.state === was);
  });
  if (!stands || !rowsStand || isSettled(state, earlier.undo) || haveJoined(state, earlier.undo))
    return { refused: "acted-on-since" };
  // What was summed up stays as it was summed up: taken back afterwards, the difference would be an answer.
  const answers = earlier.undo.rows.some(({ table }) => table === "answer");
  if (answers && closedAt(state, now) !== undefined) return { refused: "closed" };
  const back = earlier.undo.fields.filter(({ table }) => table === "session");
  if (back.some(({ id, set }) => isOnAgain(current("session", id), set, now)))
    return { refused: "time-passed" };
  if (hasWrappedUp(state, earlier.undo, now)) return { refused: "acted-on-since" };
  const decision = newDecision("undone", now, state.person.id);
  touch(decision, "person", state.person, now);
  for (const { table, id, set } of earlier.undo.fields) {
    const row = current(table, id)!;
    const rises = table === "session" && "revision" in set;
    decision.updates.push({
      table,
      id,
      set: rises ? { ...set, revision: (row.revision as number) + 1 } : set,
      was: Object.fromEntries(Object.keys(set).map((field) => [field, row[field]])),
    });
  }
  for (const { table, id } of earlier.undo.rows)
    decision.updates.push({ table, id, set: { until: now }, was: { until: null } });
  for (const one of state.pairs) followPair(decision, one, now, ids);
  tellBack(decision, state, ids);
  for (const one of state.pairs) {
    tellPlanBack(decision, one, state.person.id, ids);
    tellAgreedBack(decision, RHYTHM, one, state.person.id, ids);
    tellAgreedBack(decision, SLOT, one, state.person.id, ids);
    tellWrapUpBack(decision, one, state.person.id, ids);
    tellGoalBack(decision, one, state.person.id, ids);
  }
  return decision;
}

/** Partners who were told of an absence hear that it no longer holds. */
function tellBack(decision: Decision, { person, pairs }: PersonState, ids: Ids): void {
  const change = decision.updates.find(({ table, id }) => table === "person" && id === person.id);
  const still = change?.set.away as DateRange[] | undefined;
  if (!still) return;
  const over = person.away.filter((range) => !still.some((one) => same(one, range)));
  for (const pair of pairs.filter((one) => isRunning(one.pair)))
    for (const range of over) planAwayNews(decision, ids, pair, person.id, "not-away", range);
}

/** A change of the plan that the partner has, if they were told of it. */
function tellPlanBack(decision: Decision, state: PairState, personId: number, ids: Ids): void {
  const ended = state.lines.filter((line) =>
    decision.updates.some(
      ({ table, id, set }) => table === "planLine" && id === line.id && typeof set.until === "number",
    ),
  );
  const change = decision.updates.find(({ table, id }) => table === "pair" && id === state.pair.id);
  const frame = change && ("frame" in change.set || "goalForm" in change.set);
  const since = Math.min(...ended.map(({ at }) => at));
  if (ended.length > 0) tellChange(decision, ids, state, personId, { back: since });
  else if (frame) tellChange(decision, ids, state, personId, { back: decision.at - DAY });
}

/** A rhythm or a slot that was agreed and is not any more. */
function tellAgreedBack<Field extends keyof Pair>(
  decision: Decision,
  matter: Matter<Field>,
  state: PairState,
  personId: number,
  ids: Ids,
): void {
  const change = decision.updates.find(({ table, id }) => table === "pair" && id === state.pair.id);
  if (!change || !isChanged(matter, change.set) || !isRunning(state.pair)) return;
  const back = { ...state.pair, ...change.set };
  planProposalNews(decision, ids, matter, state, partnerOf(state, personId), "kept", back);
}

/** The two go on after all. */
function tellWrapUpBack(decision: Decision, state: PairState, personId: number, ids: Ids): void {
  const change = decision.updates.find(({ table, id }) => table === "pair" && id === state.pair.id);
  if (change?.set.lastWeek !== null) return;
  planProposalNews(decision, ids, WRAP_UP, state, partnerOf(state, personId), "kept", {});
}

/** A goal that is worked on again. */
function tellGoalBack(decision: Decision, state: PairState, personId: number, ids: Ids): void {
  const open = decision.updates.filter(({ table, set }) => table === "planLine" && set.reachedAt === null);
  const lines = open.map(({ id }) => id).filter((id) => state.lines.some((line) => line.id === id));
  if (lines.length > 0) planGoalNews(decision, ids, state, personId, "goal-open", lines);
}

/** A last session that has begun cannot become one of many again, and what is looked back on is over. */
function hasWrappedUp({ pairs, mails }: PersonState, { fields }: Undo, now: Instant): boolean {
  const goesOn = pairs.find(({ pair }) =>
    fields.some(({ table, id, set }) => table === "pair" && id === pair.id && set.lastWeek === null),
  );
  if (!goesOn) return false;
  const { sessions, pair } = goesOn;
  const begun = sessions.some(({ start }) => pair.wrapUpAt! < start && start <= now);
  return begun || mails.some(({ kind }) => kind === "reflection-request");
}

/** "We met" or "we didn't" is settled once the partner has spoken of the session too, or a time to catch up is sought. */
function isSettled({ pairs }: PersonState, { rows }: Undo): boolean {
  return pairs.some(({ pulses, sessions }) =>
    pulses
      .filter(({ id }) => rows.some((row) => row.table === "pulse" && row.id === id))
      .some(
        ({ sessionId, personId, at }) =>
          pulses.some(
            (other) => other.sessionId === sessionId && other.personId !== personId && other.at >= at,
          ) || sessions.some(({ ordinal, placedAt }) => ordinal > 0 && placedAt >= at),
      ),
  );
}

/** A yes to the welcome, and what was said with it, is settled once both have joined. */
function haveJoined({ pairs }: PersonState, { fields }: Undo): boolean {
  return fields.some(({ table, id, was }) => {
    const said =
      "mentorJoinedAt" in was ||
      "minutes" in was ||
      "menteeJoinedAt" in was ||
      (isChanged(RHYTHM, was) && !("askedRhythm" in was)) ||
      (isChanged(SLOT, was) && !("askedSlot" in was));
    return table === "pair" && said && pairs.some(({ pair }) => pair.id === id && pair.state !== "invited");
  });
}

function isChanged({ fields }: { fields: string[] }, change: Record<string, unknown>): boolean {
  return fields.some((field) => field in change);
}

/** A time that has passed cannot come back: nobody was there. */
function isOnAgain(
  row: Record<string, unknown> | undefined,
  set: Record<string, unknown>,
  now: Instant,
): boolean {
  const on = set.state === "planned" || set.state === "agreed";
  return on && row?.state === "moving" && Number(set.start ?? row.start) <= now;
}

/** An undone move is news to both, calendar included; a move that the undone decision opened is given up. */
function followPair(decision: Decision, state: PairState, now: Instant, ids: Ids): void {
  touch(decision, "pair", state.pair, now);
  for (const session of state.sessions) {
    const change = decision.updates.find(({ table, id }) => table === "session" && id === session.id);
    if (!change || !("revision" in change.set)) continue;
    touchPair(decision, state);
    // It has its time since now: at short notice the news tell all, and no brief follows them.
    const placed = isOn({ ...session, ...change.set } as Session) ? { placedAt: now } : {};
    change.set = { ...change.set, ...placed };
    change.was = { ...change.was, ...(placed.placedAt === undefined ? {} : { placedAt: session.placedAt }) };
    const back = { ...session, ...change.set } as Session;
    const move = moveOf(state, session);
    if (move && session.state === "moving" && back.state !== "moving")
      update(decision, "move", move, { state: "given-up", remindAt: null });
    // An agreed time that is off again may be nearer than the one before it, which may have passed.
    const nearest = Math.min(...[session.start, back.start].filter((start) => start > now));
    const expiresAt = Math.max(back.start, now + DAY);
    const args = { news: "undone", by: decision.personId };
    const asked = move && back.state === "moving" ? askAgain(decision, state, back, move, ids) : undefined;
    const others = reachablePeople(state).filter(({ id }) => id !== asked);
    planToBoth(decision, ids, state, back, { kind: "move-news", expiresAt, args }, nearest, others);
  }
}

/**
 * The search goes on: the taps of the earlier offer died with its revision, so whoever is to answer gets new ones, in
 * the one mail that they get about it. The id of that person.
 */
function askAgain(
  decision: Decision,
  state: PairState,
  session: Session,
  move: Move,
  ids: Ids,
): number | undefined {
  const change = decision.updates.find(({ table, id }) => table === "move" && id === move.id);
  const open = { ...move, ...change?.set } as Move;
  const person = reachablePeople(state).find(({ id }) => id === open.awaits);
  if (!person || (open.state !== "offered" && open.state !== "asked")) return undefined;
  planOffer(decision, ids, state, session, person, open.state, open.oldStart, { back: decision.personId });
  return person.id;
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
