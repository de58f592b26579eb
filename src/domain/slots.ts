import { type Hours, type LocalDay, localDays, minutesOf, openSpans } from "./hours.ts";
import { chooseSlots, type Slot } from "./slot-choice.ts";
import { holds, type Span, touchesAny } from "./spans.ts";
import {
  formatInstant,
  type Instant,
  localDate,
  localTime,
  MINUTE,
  parseInstant,
  weekdayOf,
} from "./time.ts";

export { personHours } from "./hours.ts";

type Times = { start: string; end: string };

/** Why no time is offered: the week has run out, or its rest is closed; they never overlap; all was taken or given up. */
export type NoSlot = "week-over" | "break" | "no-common-hours" | "all-taken";

const GRID = 30 * MINUTE;

/**
 * Up to five times for a session inside its own week, in order of time, written in the offset of `usual.zone`; none,
 * and then why. A time starts at a full or half hour of `usual.zone` and not before `now` + `noticeMinutes`, lies
 * whole in the week and in everybody's `hours` (each on their own clock), never on somebody's weekend unless the
 * usual start is on it, touches nothing busy or closed, and was not given up before.
 *
 * Five choices are real ones: another day before another part of a day before the same, nearest the usual clock
 * time first, no two overlapping. All strings are RFC 3339; malformed ones throw RangeError. Deterministic.
 */
export function offerSlots(input: {
  now: string;
  week: Times;
  minutes: number;
  noticeMinutes: number;
  usual: { start: string; zone: string };
  people: { zone: string; hours: Hours[]; busy: Times[]; weekend: number[] }[];
  closed: (Times & { why: "break" | "holiday" | "absence" })[];
  givenUp: string[];
}): { slots: Times[]; none?: NoSlot } {
  const { people, usual } = input;
  const week = spanOf(input.week);
  const length = input.minutes * MINUTE;
  const rest = {
    start: Math.max(week.start, parseInstant(input.now) + input.noticeMinutes * MINUTE),
    end: week.end,
  };
  if (rest.start + length > rest.end) return { slots: [], none: "week-over" };

  const usualStart = parseInstant(usual.start);
  const days = localDays(rest, usual.zone);
  const left = days.flatMap((day) => starts(day, length, rest));
  const open = people.map((person) => openSpans(workingDays(person, usualStart, rest), person.hours));
  const closed = input.closed.map(spanOf);
  const busy = people.flatMap((person) => person.busy.map(spanOf));
  const givenUp = input.givenUp.map(parseInstant);

  const common = left.filter((slot) => open.every((spans) => spans.some((span) => holds(span, slot))));
  const undisturbed = common.filter((slot) => !touchesAny(slot, closed));
  const free = undisturbed.filter((slot) => !touchesAny(slot, busy) && !givenUp.includes(slot.start));

  if (left.length === 0) return { slots: [], none: "week-over" };
  if (left.every((slot) => touchesAny(slot, closed))) return { slots: [], none: "break" };
  if (common.length === 0) return { slots: [], none: "no-common-hours" };
  if (undisturbed.length === 0) return { slots: [], none: "break" };
  if (free.length === 0) return { slots: [], none: "all-taken" };

  const wish = {
    wall: minutesOf(localTime(usualStart, usual.zone)),
    givenUp: givenUp.map((at) => ({ start: at, end: at + length })),
  };
  const chosen = chooseSlots(free, wish);
  return {
    slots: chosen
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({
        start: formatInstant(start, usual.zone),
        end: formatInstant(end, usual.zone),
      })),
  };
}

/** At every full and half hour that the clock shows; in what a change repeats, twice. */
function starts({ date, midnight, start, end }: LocalDay, length: number, within: Span): Slot[] {
  const slots: Slot[] = [];
  const last = Math.min(end - 1, within.end - length);
  for (let at = midnight + Math.ceil((start - midnight) / GRID) * GRID; at <= last; at += GRID)
    slots.push({ start: at, end: at + length, date, wall: (at - midnight) / MINUTE });
  return slots;
}

function workingDays(
  person: { zone: string; weekend: number[] },
  usualStart: Instant,
  rest: Span,
): LocalDay[] {
  const onWeekend = person.weekend.includes(weekdayOf(localDate(usualStart, person.zone)));
  return localDays(rest, person.zone).filter((day) => onWeekend || !person.weekend.includes(day.weekday));
}

function spanOf({ start, end }: Times): Span {
  return { start: parseInstant(start), end: parseInstant(end) };
}
