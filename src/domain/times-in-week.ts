import { holidaysOf } from "./holidays.ts";
import { personHours } from "./hours.ts";
import { withoutNever } from "./never.ts";
import { moveOf, occurrences, type PairState, partnerOf, stageOf } from "./pair.ts";
import { type Person, weekendOf } from "./people.ts";
import { readableAt } from "./plans.ts";
import { PHONE_MINUTES, type Session } from "./session.ts";
import { type NoSlot, offerSlots } from "./slots.ts";
import {
  addDays,
  formatInstant,
  type Instant,
  instantOf,
  type LocalDate,
  MINUTE,
  parseInstant,
  weekSpan,
} from "./time.ts";

/** The partner gets so long to answer, counted from when they can read of it. */
const NOTICE_MINUTES = 4 * 60;

export interface Times {
  times: Instant[];
  none?: NoSlot;
  /** The week whose times they are: the session's own, or openly the one after it. */
  week: LocalDate;
  nextWeek: boolean;
}

/**
 * Other times for a session inside its own week, that suit both people's hours and collide with nothing. Pairs that
 * meet every second or fourth week, and a last session, get the week after where their own has none left.
 */
export function timesFor(
  state: PairState,
  session: Session,
  askerId: number,
  now: Instant,
  minutes: number = session.minutes,
): Times {
  const own = timesInWeek(state, session, session.week, askerId, now, minutes);
  if (own.times.length > 0 || !mayLeaveWeek(state, session))
    return { ...own, week: session.week, nextWeek: false };
  const week = addDays(session.week, 7);
  return { ...timesInWeek(state, session, week, askerId, now, minutes), week, nextWeek: true };
}

/** The first time that the session's week has for a short call, where it has none for the whole session. */
export function phoneTimeFor(
  state: PairState,
  session: Session,
  askerId: number,
  now: Instant,
): Instant | undefined {
  if (session.minutes <= PHONE_MINUTES) return undefined;
  return timesInWeek(state, session, session.week, askerId, now, PHONE_MINUTES).times[0];
}

/** For a missed session: what is left of its week, or else the week after. */
export function timesToMakeUp(
  state: PairState,
  session: Session,
  askerId: number,
  now: Instant,
  minutes: number,
): Times {
  const own = timesInWeek(state, session, session.week, askerId, now, minutes);
  if (own.times.length > 0) return { ...own, week: session.week, nextWeek: false };
  const week = addDays(session.week, 7);
  return { ...timesInWeek(state, session, week, askerId, now, minutes), week, nextWeek: true };
}

/** The last start that the session's week, in the pair's zone, has at all: it bounds a move without offers. */
export function latestIn(state: PairState, session: Session): Instant {
  return weekSpan(session.week, state.pair.zone).end - session.minutes * MINUTE;
}

/** Pairs that meet every second or fourth week, and a last session, may take the week after, openly. */
export function mayLeaveWeek(state: PairState, session: Session): boolean {
  return state.pair.cadence > 1 || stageOf(state, session) === "last";
}

function timesInWeek(
  state: PairState,
  session: Session,
  week: LocalDate,
  askerId: number,
  now: Instant,
  minutes: number,
): { times: Instant[]; none?: NoSlot } {
  const { pair, programme, mentor, mentee } = state;
  const span = weekSpan(week, pair.zone);
  const readable = readableAt(now, partnerOf(state, askerId), programme);
  const move = moveOf(state, session);
  const usual =
    occurrences(pair, programme).find((slot) => slot.week === session.week)?.start ?? session.start;
  const { slots, none } = offerSlots({
    now: formatInstant(now),
    week: { start: formatInstant(span.start), end: formatInstant(span.end) },
    minutes,
    noticeMinutes: Math.ceil((readable - now) / MINUTE) + NOTICE_MINUTES,
    usual: { start: formatInstant(usual), zone: pair.zone },
    people: [mentor, mentee].map((person) => ({
      zone: person.zone,
      weekend: weekendOf(person.country),
      hours: withoutNever(
        personHours({ zone: person.zone, weekend: weekendOf(person.country), week, standing: pair }),
        person.never,
      ),
      busy: busyOf(state, person, session),
    })),
    closed: closedIn(state, week),
    givenUp: [session.start, ...(move ? [move.oldStart, ...move.offers] : [])].map((at) => formatInstant(at)),
  });
  return { times: slots.map(({ start }) => parseInstant(start)), ...(none ? { none } : {}) };
}

function busyOf(state: PairState, person: Person, session: Session) {
  return state.busy
    .filter(
      (one) => one.sessionId !== session.id && (one.mentorId === person.id || one.menteeId === person.id),
    )
    .map(({ start, minutes }) => ({
      start: formatInstant(start),
      end: formatInstant(start + minutes * MINUTE),
    }));
}

function closedIn(state: PairState, week: LocalDate) {
  const { programme, pair, mentor, mentee } = state;
  const days = (range: { from: LocalDate; until: LocalDate }, zone: string) => ({
    start: formatInstant(instantOf(range.from, "00:00", zone)),
    end: formatInstant(instantOf(addDays(range.until, 1), "00:00", zone)),
  });
  return [
    ...programme.breaks.map((range) => ({ ...days(range, pair.zone), why: "break" as const })),
    ...[mentor, mentee].flatMap(({ away, zone }) =>
      away.map((range) => ({ ...days(range, zone), why: "absence" as const })),
    ),
    // A day more at either end, since the week is one of the pair's zone and the day one of the person's.
    ...[mentor, mentee].flatMap((person) =>
      holidaysOf(state, person)
        .filter(({ date }) => addDays(week, -1) <= date && date <= addDays(week, 7))
        .map(({ date }) => ({ ...days({ from: date, until: date }, person.zone), why: "holiday" as const })),
    ),
  ];
}
