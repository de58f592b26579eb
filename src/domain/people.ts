import type { Never } from "./never.ts";
import { type DateRange, holds, type Programme } from "./programme.ts";
import { type Instant, type LocalDate, localDate, type Weekday } from "./time.ts";

/** A mentor, a mentee or an organiser in one programme. */
export interface Person {
  id: number;
  version: number;
  dueAt: Instant | null;
  programmeId: number;
  /** The registered address, lower case. */
  email: string;
  name: string;
  organiser: boolean;
  zone: string;
  country: string;
  language: string;
  away: DateRange[];
  /** The last day away by an automatic reply, which nobody has confirmed. */
  awayHint: LocalDate | null;
  /** Times ruled out in words, on this person's clock. */
  never: Never[];
  /** Wrote STOP, or tapped "not for me": nothing but calendar cancellations from then on. */
  stoppedAt: Instant | null;
  /** Used the mail client's unsubscribe button: no digests and requests. */
  digestsOffAt: Instant | null;
  /** The address bounced or complained: the provider refuses mail to it. */
  suspendedAt: Instant | null;
}

/** Countries whose weekend is not Saturday and Sunday (CLDR supplemental data, `weekData`). */
const WEEKENDS: Record<string, Weekday[]> = {
  ...Object.fromEntries(
    ["AE", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE"].map(
      (country) => [country, [5, 6] as Weekday[]],
    ),
  ),
  AE: [6, 7],
  AF: [4, 5],
  IR: [5],
  IN: [7],
  UG: [7],
};

export function weekendOf(country: string): Weekday[] {
  return WEEKENDS[country] ?? [6, 7];
}

export function isAway(person: Person, at: Instant): boolean {
  const date = localDate(at, person.zone);
  return person.away.some((range) => holds(range, date));
}

/** In a break or an absence nobody is chased. */
export function isResting(person: Person, { breaks }: Pick<Programme, "breaks">, at: Instant): boolean {
  const date = localDate(at, person.zone);
  return isAway(person, at) || breaks.some((range) => holds(range, date));
}

/** Whether mail may be sent to the person at all. */
export function isReachable(person: Person): boolean {
  return person.stoppedAt === null && person.suspendedAt === null;
}
