import type { Holiday } from "./holidays.ts";
import type { Move } from "./move.ts";
import { isAway, isReachable, type Person } from "./people.ts";
import { dayInWeek, holds, type Programme, weeksOfTerm } from "./programme.ts";
import type { Pulse, Session } from "./session.ts";
import {
  addDays,
  daysBetween,
  type Instant,
  instantOf,
  type LocalDate,
  type WallTime,
  type Weekday,
  weekOf,
} from "./time.ts";
import { type GoalForm, isReshaped, type PlanLine, type Topic } from "./topic.ts";

export type Frame = "goal-oriented" | "time-framed" | "ad-hoc";
export type Cadence = 1 | 2 | 4;
export type PairStateName = "invited" | "joined" | "active" | "paused" | "ended";

/** A weekly time on the wall clock of a zone: when the two meet, in the weeks in which they do. */
export interface Slot {
  weekday: Weekday;
  time: WallTime;
  zone: string;
}

/** One mentor and one mentee, and the intention they share: weekday, wall-clock time and zone of their slot. */
export interface Pair extends Slot {
  id: number;
  version: number;
  dueAt: Instant | null;
  programmeId: number;
  mentorId: number;
  menteeId: number;
  state: PairStateName;
  frame: Frame;
  /** Which form their goal takes; null until one of them has said so. */
  goalForm: GoalForm | null;
  /** Every how many weeks: 1, 2 or 4. */
  cadence: Cadence;
  minutes: number;
  place: string | null;
  mentorJoinedAt: Instant | null;
  menteeJoinedAt: Instant | null;
  mentorAgreedAt: Instant | null;
  menteeAgreedAt: Instant | null;
  /** When the roster that names the pair was carried out. */
  invitedAt: Instant;
  /** The week of the first session, from which the cadence counts; null until both joined. */
  anchor: LocalDate | null;
  /** The week from which a rhythm counts that the two agreed later; weeks before it keep the sessions they have. */
  rhythmFrom: LocalDate | null;
  /** Another rhythm that one of the two proposes to the other. */
  askedRhythm: Asked<"cadence"> | null;
  /** The week from which a slot counts that the two agreed later; sessions of weeks before it keep their time. */
  slotFrom: LocalDate | null;
  /** Another standing slot that one of the two proposes to the other. */
  askedSlot: Asked<keyof Slot> | null;
  /** The programme week of the last session, once both agreed to wrap up or one has left; null while the term decides. */
  lastWeek: LocalDate | null;
  /** When that was settled. */
  wrapUpAt: Instant | null;
  /** That one of the two would like to wrap up. */
  askedWrapUp: Asked<never> | null;
  endedWhy: "left" | "declined" | "term" | null;
}

/** Fields of a pair as one of the two would rather have them, who, and since when. */
export type Asked<Field extends keyof Pair> = Pick<Pair, Field> & { by: number; at: Instant };

/** All that a decision about one pair may look at. Lists hold current rows only, oldest first. */
export interface PairState {
  programme: Programme;
  pair: Pair;
  mentor: Person;
  mentee: Person;
  sessions: Session[];
  moves: Move[];
  topics: Topic[];
  pulses: Pulse[];
  lines: PlanLine[];
  /** Of both countries, of this year and where it is near of the one before or after. */
  holidays: Holiday[];
  /** Sessions that are on, of every pair of either person, this pair's own included. */
  busy: { sessionId: number; start: Instant; minutes: number; mentorId: number; menteeId: number }[];
}

export interface Occurrence {
  week: LocalDate;
  start: Instant;
}

/**
 * Every session that the standing slot gives within the term, in order, each computed from the wall-clock intention.
 * A break takes its weeks out and shifts nothing. Empty until both have joined.
 */
export function occurrences(pair: Pair, programme: Programme): Occurrence[] {
  const weeks = weeksOfTerm(programme);
  const [begin] = weeks;
  if (pair.anchor === null || begin === undefined) return [];
  // Counted in days: the term may begin later by now than it did when the pair joined, and its weeks on another day.
  const since = daysBetween(weekOf(pair.rhythmFrom ?? pair.anchor, programme.weekStart), begin) / 7;
  const last = lastWeekOf(pair, programme);
  return weeks
    .filter((_, index) => index + since >= 0 && (index + since) % pair.cadence === 0)
    .filter((week) => last === null || week <= last)
    .flatMap((week) => slotIn(pair, programme, week));
}

/** The first standing slot after `after`, whatever the cadence, inside the term and outside breaks. */
export function firstSlotAfter(pair: Pair, programme: Programme, after: Instant): Occurrence | undefined {
  return weeksOfTerm(programme)
    .flatMap((week) => slotIn(pair, programme, week))
    .find((slot) => slot.start > after);
}

function slotIn(pair: Pair, programme: Programme, week: LocalDate): Occurrence[] {
  const date = dayInWeek(week, pair.weekday);
  const inTerm = programme.termStart <= date && date <= programme.termEnd;
  if (!inTerm || programme.breaks.some((range) => holds(range, date))) return [];
  return [{ week, start: instantOf(date, pair.time, pair.zone) }];
}

/** The week after which nothing is planned; the programme's weeks may begin on another day by now. */
function lastWeekOf({ lastWeek }: Pair, { weekStart }: Programme): LocalDate | null {
  return lastWeek === null ? null : weekOf(addDays(lastWeek, 3), weekStart);
}

export type Stage = "first" | "regular" | "penultimate" | "last";

/** Where a session stands in the arc. With fewer than three sessions in all there is no penultimate one. */
export function stageOf(state: PairState, session: Session): Stage {
  const weeks = arcOf(state);
  const [before, last] = [weeks.at(-2), weeks.at(-1)];
  // A make-up of the last session may stand in the week after.
  if (last === undefined || session.week >= last) return "last";
  if (session.week === before && weeks.length > 2) return "penultimate";
  return isFirst(state, session) ? "first" : "regular";
}

/**
 * The end of the term, where it alone makes the pair's last date the last, and does so before its last week: because of
 * the cadence, a break or an absence.
 */
export function termEndsFor(state: PairState): LocalDate | undefined {
  const { pair, programme } = state;
  const last = arcOf(state).at(-1);
  const early = last !== undefined && last < weekOf(programme.termEnd, programme.weekStart);
  return early && pair.lastWeek === null ? programme.termEnd : undefined;
}

/** The weeks in which the two meet, in order: without those that were left out, and those in which one is away. */
function arcOf(state: PairState): LocalDate[] {
  const placed = state.sessions.filter((one) => one.state !== "skipped" && one.state !== "cancelled");
  return [...new Set([...placed, ...freeSlots(state)].map(({ week }) => week))].sort();
}

/** The slots whose session has no row yet, without those on which one of the two is away. */
export function freeSlots({ pair, programme, sessions, mentor, mentee }: PairState): Occurrence[] {
  const known = new Set(sessions.filter(({ ordinal }) => ordinal === 0).map(({ week }) => week));
  return occurrences(pair, programme).filter(
    ({ week, start }) => !known.has(week) && !isAway(mentor, start) && !isAway(mentee, start),
  );
}

/** How many weeks of the term have or had a session by what was intended at the time. */
export function plannedWeeks({ pair, programme, sessions }: PairState): number {
  const last = lastWeekOf(pair, programme);
  const had = sessions
    .filter(({ ordinal, state }) => ordinal === 0 && state !== "cancelled")
    .filter(({ week }) => last === null || week <= last);
  return new Set([...had, ...occurrences(pair, programme)].map(({ week }) => week)).size;
}

/** The session that the plan prepares, in place of a request. */
export function isFirst({ pair }: PairState, session: Session): boolean {
  return session.week === pair.anchor && session.ordinal === 0;
}

/** A first session's plan and a last one's looking back are agenda enough: nothing is missing where no topic stands. */
export function hasAgenda(state: PairState, session: Session): boolean {
  return isFirst(state, session) || stageOf(state, session) === "last";
}

export function partnerOf(state: PairState, personId: number): Person {
  return state.pair.mentorId === personId ? state.mentee : state.mentor;
}

export function sideOf(state: PairState, personId: number): "mentor" | "mentee" {
  return state.pair.mentorId === personId ? "mentor" : "mentee";
}

export function isRunning(pair: Pair): boolean {
  return pair.state === "joined" || pair.state === "active";
}

export function reachablePeople(state: PairState): Person[] {
  return [state.mentor, state.mentee].filter(isReachable);
}

/** What a session is to be about, as it stands. */
export function topicsOf(state: PairState, session: Session): Topic[] {
  return state.topics.filter((topic) => topic.sessionId === session.id && !isReshaped(topic));
}

/** What the mentee had written for a session before the mentor put it another way. */
export function reshapedOf(state: PairState, session: Session): Topic[] {
  return state.topics.filter((topic) => topic.sessionId === session.id && isReshaped(topic));
}

export function moveOf(state: PairState, session: Session): Move | undefined {
  return state.moves.findLast((move) => move.sessionId === session.id);
}

export function pulseOf(state: PairState, session: Session, personId: number): Pulse | undefined {
  return state.pulses.find((pulse) => pulse.sessionId === session.id && pulse.personId === personId);
}

/** The next session after `session` that has a row and is still to come or being moved. */
export function sessionAfter(state: PairState, session: Session): Session | undefined {
  return state.sessions.find(
    (other) =>
      other.start > session.start &&
      other.id !== session.id &&
      ["planned", "agreed", "moving"].includes(other.state),
  );
}

/** An action as it was noted after a session, word for word. */
export interface NotedAction {
  text: string;
  at: Instant;
}

/**
 * What this person noted to do, last time: after the newest session before `before` that was held. One that is found
 * missed has none, whatever was written of it.
 */
export function lastAction(state: PairState, personId: number, before: Instant): NotedAction | undefined {
  const past = state.sessions.filter(({ start, state: name }) => start < before && name !== "missed");
  for (const session of past.toReversed()) {
    const said = pulseOf(state, session, personId);
    if (said?.action) return { text: said.action, at: said.at };
    if (session.state === "held") return undefined;
  }
  return undefined;
}
