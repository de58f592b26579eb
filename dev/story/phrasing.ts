import {
  daysBetween,
  type Instant,
  type LocalDate,
  localDate,
  localTime,
  weekdayOf,
} from "../../src/domain/time.ts";
import type { Member } from "./cast.ts";
import { inLanguage } from "./clients/attributions.ts";
import type { Dice } from "./random.ts";
import type { Day, Tongue } from "./tongues/shape.ts";
import { TONGUES } from "./tongues.ts";

/** Who says a time, when, and which session or times they have before their eyes. */
export interface Speaker {
  me: Pick<Member, "zone" | "language" | "client">;
  now: Instant;
  /** A weekday alone is enough only near one of these. */
  near: readonly Instant[];
  dice: Dice;
}

/** People type little on them. */
const PHONES: ReadonlySet<string> = new Set(["iphone", "galaxy"]);
/** So many days around a session its weekdays are told apart by their names. */
const NEAR_DAYS = 3;

export function tongueOf({ language }: Pick<Member, "language">): Tongue {
  return inLanguage(TONGUES, language);
}

/** "Friday at half past four", "Fr 16:30", "le 15 janvier à 10h": one time, in the way of the language and the client. */
export function momentInWords(at: Instant, speaker: Speaker): string {
  const { me, dice } = speaker;
  const tongue = tongueOf(me);
  const [hour, minute] = clockOf(at, me.zone);
  if (PHONES.has(me.client) && isNear(at, speaker) && dice.chance(0.5))
    return `${daySoon(at, speaker) ?? tongue.short(dayOf(localDate(at, me.zone)))} ${tongue.terse(hour, minute)}`;
  const ways = tongue.clock.flatMap((way) => way(hour, minute) ?? []);
  return `${dayInWords(at, speaker)} ${dice.pick(ways)}`;
}

/** A time whose hour may be in the morning or in the evening: "Friday at eight". */
export function vagueMoment(at: Instant, hour: number, speaker: Speaker): string {
  return `${dayInWords(at, speaker)} ${tongueOf(speaker.me).bare(hour)}`;
}

export function dayInWords(at: Instant, speaker: Speaker): string {
  const { me, dice } = speaker;
  const { dated, weekday } = tongueOf(me);
  const day = dayOf(localDate(at, me.zone));
  const soon = dice.chance(0.5) ? daySoon(at, speaker) : undefined;
  if (soon !== undefined) return soon;
  return dice.pick(isNear(at, speaker) && dice.chance(0.7) ? weekday : dated)(day);
}

/** Both days included: "from 3 to 14 April". */
export function spanInWords(
  { from, until }: { from: LocalDate; until: LocalDate },
  speaker: Speaker,
): string {
  return speaker.dice.pick(tongueOf(speaker.me).span)(dayOf(from), dayOf(until));
}

/** Puts words into the gaps of a saying; a gap that opens a sentence gets a capital. */
export function filled(saying: string, words: Record<string, string | number>): string {
  return saying.replaceAll(
    /([.!?] |¿)?\{(\w+)\}/g,
    (_, before: string | undefined, gap: string, at: number) => {
      const word = String(words[gap] ?? "");
      const opens = before !== undefined || at === 0;
      return `${before ?? ""}${opens ? word.charAt(0).toUpperCase() + word.slice(1) : word}`;
    },
  );
}

export function clockOf(at: Instant, zone: string): [hour: number, minute: number] {
  const [hour = 0, minute = 0] = localTime(at, zone).split(":").map(Number);
  return [hour, minute];
}

function daySoon(at: Instant, { me, now }: Speaker): string | undefined {
  const tongue = tongueOf(me);
  return [tongue.today, tongue.tomorrow][daysBetween(localDate(now, me.zone), localDate(at, me.zone))];
}

function isNear(at: Instant, { me, near, now }: Speaker): boolean {
  const days = (one: Instant, other: Instant) =>
    daysBetween(localDate(one, me.zone), localDate(other, me.zone));
  const ahead = days(now, at);
  return ahead > 0 && ahead < 7 && near.some((one) => Math.abs(days(one, at)) <= NEAR_DAYS);
}

function dayOf(date: LocalDate): Day {
  const [, month = 0, day = 0] = date.split("-").map(Number);
  return { weekday: weekdayOf(date), month, day };
}
