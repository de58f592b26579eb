import type { OddHour } from "../src/domain/clock-change.ts";
import { type Instant, offsetMinutes } from "../src/domain/time.ts";
import type { Partner, Recipient } from "./props.ts";
import type { Words } from "./words/index.ts";

/** What is to say where two clocks differ, or where one of them changes. */

/**
 * For mails that offer times to tap: whose clock they are on, and how far the other's is from it, which a clock change
 * between the first and the last of them alters.
 */
export function zoneNote(words: Words, to: Recipient, partner: Partner, times: readonly Instant[]): string {
  const ahead = (at: Instant) => offsetMinutes(at, partner.zone) - offsetMinutes(at, to.zone);
  const [own, other] = [words.when.zone(to.zone), words.when.zone(partner.zone)];
  const [first, ...rest] = times.toSorted((one, next) => one - next);
  if (first === undefined) return words.common.zoneNote(own);
  const since = rest.find((at) => ahead(at) !== ahead(first));
  if (since !== undefined) {
    const change = { day: words.when.dayShort(since, to.zone), ahead: ahead(since) };
    return words.common.zoneNoteChange(own, partner.name, other, ahead(first), change);
  }
  return ahead(first) === 0
    ? words.common.zoneNote(own)
    : words.common.zoneNoteBoth(own, partner.name, other, ahead(first));
}

/** A session at an hour that a clock change has taken out or brought twice. */
export function oddHourLine(words: Words, odd: OddHour, time: string): string {
  return "skipped" in odd ? words.when.skipped(odd.skipped, time) : words.when.twice(time, odd.twice);
}
