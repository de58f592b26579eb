import { type Span, touches, touchesAny } from "./spans.ts";
import type { LocalDate } from "./time.ts";

/** A possible time; `date` and `wall`, the minutes after midnight, are what the clock of the usual zone shows. */
export interface Slot extends Span {
  date: LocalDate;
  wall: number;
}

/** More choices than this are a form to fill in, not a question. */
const MOST_SLOTS = 5;

/** The clock time people are used to, in minutes after midnight, and the times they have already said no to. */
export interface Wish {
  wall: number;
  givenUp: Span[];
}

/**
 * Up to five of the free times that do not overlap, as many as can be had: another day before another part of a day
 * before the same, and nearest the usual clock time first. `free` is in order and all of one length.
 */
export function chooseSlots(free: Slot[], wish: Wish): Slot[] {
  const nearest = nearestFirst(free, wish);
  if (datesOf(nearest) === MOST_SLOTS) return nearest;
  // The nearest time can lie so that two fit where three would, or over a midnight before the next date's only one:
  // then the row that is fuller, or on more dates, is the better offer.
  const others = [
    nearestFirst(free, wish, datesTaken),
    nearestFirst(packed(free), wish),
    nearestFirst(packed(sparingFirsts(free)), wish),
  ];
  const best = others.reduce((best, other) => (isBefore(size(best), size(other)) ? other : best), nearest);
  return datesOf(best) === best.length ? settled(best, free, wish) : best;
}

/** With one time a date, each is the nearest of its date that the others leave; every change brings one nearer. */
function settled(row: Slot[], free: Slot[], wish: Wish): Slot[] {
  for (const [place, slot] of row.entries()) {
    const others = row.toSpliced(place, 1);
    const rank = (one: Slot) => [touchesAny(one, wish.givenUp) ? 1 : 0, Math.abs(one.wall - wish.wall)];
    const nearer = free.find(
      (one) => one.date === slot.date && isBefore(rank(one), rank(slot)) && !touchesAny(one, others),
    );
    if (nearer) return settled(row.with(place, nearer), free, wish);
  }
  return row;
}

function size(row: Slot[]): number[] {
  return [row.length, datesOf(row)];
}

function datesOf(row: Slot[]): number {
  return new Set(row.map(({ date }) => date)).size;
}

/** `harm` is what a time does to those of the dates that have none chosen yet. */
function nearestFirst(
  free: Slot[],
  wish: Wish,
  harm: (slot: Slot, rest: Slot[]) => number = () => 0,
): Slot[] {
  const chosen: Slot[] = [];
  let choices = free.map((slot) => ({
    slot,
    // Half of a time that somebody cannot make is a poor choice, though better than none.
    poor: touchesAny(slot, wish.givenUp) ? 1 : 0,
    far: Math.abs(slot.wall - wish.wall),
  }));
  while (chosen.length < MOST_SLOTS && choices.length > 0) {
    const onDate = Map.groupBy(chosen, ({ date }) => date);
    const rest = choices.map(({ slot }) => slot).filter(({ date }) => !onDate.has(date));
    const ranked = choices.map(({ slot, poor, far }) => {
      const sameDay = onDate.get(slot.date) ?? [];
      const samePart = sameDay.some((other) => partOfDay(other) === partOfDay(slot)) ? 1 : 0;
      return { slot, rank: [sameDay.length, harm(slot, rest), samePart, poor, far, slot.start] };
    });
    const best = ranked.reduce((a, b) => (isBefore(b.rank, a.rank) ? b : a)).slot;
    chosen.push(best);
    choices = choices.filter(({ slot }) => !touches(slot, best));
  }
  return chosen;
}

/** How many other dates a time by midnight would leave without any. */
function datesTaken(slot: Slot, rest: Slot[]): number {
  const others = rest.filter(({ date }) => date !== slot.date);
  return datesOf(others) - datesOf(others.filter((other) => !touches(other, slot)));
}

function partOfDay(slot: Slot): "morning" | "afternoon" | "evening" {
  return slot.wall < 12 * 60 ? "morning" : slot.wall < 17 * 60 ? "afternoon" : "evening";
}

/** As many as fit without overlapping: of intervals of one length, always the earliest next. */
function packed(slots: Slot[]): Slot[] {
  let end = Number.NEGATIVE_INFINITY;
  return slots.filter((slot) => {
    if (slot.start < end) return false;
    end = slot.end;
    return true;
  });
}

/** Without what touches the first time of another date. */
function sparingFirsts(slots: Slot[]): Slot[] {
  const firsts: Slot[] = [];
  for (const slot of slots) {
    const last = firsts.at(-1);
    if (!last || (last.date !== slot.date && !touches(last, slot))) firsts.push(slot);
  }
  return slots.filter((slot) => firsts.includes(slot) || !touchesAny(slot, firsts));
}

function isBefore(a: number[], b: number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
