import { earlier, later, spread } from "./manners.ts";
import type { PairState } from "./pair.ts";
import type { Person } from "./people.ts";
import type { SentMail } from "./person-state.ts";
import type { Programme } from "./programme.ts";
import { isOn, type Session } from "./session.ts";
import type { Instant } from "./time.ts";

/** A mail that the clock may send one person. */
export interface Candidate {
  kind: SentMail["kind"];
  key: string;
  /** After manners: the moment the person gets it. */
  at: Instant;
  expiresAt: Instant;
  covers: [number, number][];
  pairId?: number;
  sessionId?: number;
  args?: Record<string, string | number | number[]>;
}

/** Mail that was or will be sent; a dropped one never reached anybody, except that a joined one rode in another. */
export function isGoing(mail: Pick<SentMail, "state">): boolean {
  return mail.state === "planned" || mail.state === "claimed" || mail.state === "sent";
}

export function upcoming(state: PairState): Session[] {
  if (state.pair.state !== "joined" && state.pair.state !== "active") return [];
  return state.sessions.filter(isOn);
}

export function prepares(at: Instant, person: Person, programme: Programme): Instant {
  return earlier(spread(earlier(at, person, programme), person.id), person, programme);
}

export function follows(at: Instant, person: Person, programme: Programme): Instant {
  return later(spread(later(at, person, programme), person.id), person, programme);
}

/** FNV-1a, eight hexadecimal digits: enough to tell the few sets of one person's day apart. */
export function hash(numbers: number[]): string {
  let value = 0x811c9dc5;
  for (const letter of numbers.join()) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}
