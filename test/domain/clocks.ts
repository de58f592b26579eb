import { DAY, type Instant, type LocalDate, MINUTE } from "../../src/domain/time.ts";

/** What a clock on the wall shows: the date, and the minutes since its midnight. */
export interface Shown {
  date: LocalDate;
  minutes: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Clocks as the runtime's own `Intl` shows them, without the module that is tested with them. */
export function shownAt(at: Instant, zone: string): Shown {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: zone });
    clocks.set(zone, clock);
  }
  const shown = clock.format(at);
  return {
    date: shown.slice(0, 10),
    minutes: Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)),
  };
}

/** Minutes that clocks in `zone` are ahead of UTC. */
export function aheadAt(at: Instant, zone: string): number {
  const { date, minutes } = shownAt(at, zone);
  return (Date.parse(date) - Math.floor(at / MINUTE) * MINUTE) / MINUTE + minutes;
}

/**
 * The first moments of another offset, to the minute. Looked for week by week, since Morocco goes back to its old time
 * after five.
 */
export function changesBetween(from: Instant, until: Instant, zone: string): Instant[] {
  const changes: Instant[] = [];
  let ahead = aheadAt(from, zone);
  for (let start = from; start < until; start += 7 * DAY) {
    let [before, after] = [start, start + 7 * DAY];
    const old = ahead;
    ahead = aheadAt(after, zone);
    if (ahead === old) continue;
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / MINUTE / 2) * MINUTE;
      if (aheadAt(middle, zone) === old) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}
