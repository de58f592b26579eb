import type { Instant } from "../../src/domain/time.ts";

/** What is still to happen, soonest first; at one moment by `key`, so that no run orders them another way. */
export interface Timetable<T extends Entry> {
  add(entry: T): void;
  next(): T | undefined;
  take(): T | undefined;
}

export interface Entry {
  at: Instant;
  key: string;
}

export function createTimetable<T extends Entry>(): Timetable<T> {
  const entries: T[] = [];

  /** Behind every entry that comes no later. */
  function placeOf(entry: T): number {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(entry, entries[middle] as T)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  return {
    add: (entry) => {
      entries.splice(placeOf(entry), 0, entry);
    },
    next: () => entries[0],
    take: () => entries.shift(),
  };
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.at === b.at ? a.key < b.key : a.at < b.at;
}
