import type { Atom, DaySpec } from "../grammar/atoms.ts";
import type { Facts } from "../speech/chunks.ts";
import type { Item } from "../speech/items.ts";
import { datesOf } from "../time/dates.ts";
import { type Named, offersOf } from "../time/offers.ts";
import { exactly } from "../time/readings.ts";
import { type Reader, resolve } from "../time/resolve.ts";
import type { Intent, TimeIntent } from "../types.ts";
import { isHedged } from "./manners.ts";
import { numbered, picks } from "./picked.ts";
import { refusal, refuse } from "./refusals.ts";
import { type Hearing, senseOf } from "./sense.ts";
import { shifts } from "./shifted.ts";

export interface Scheduled {
  intents: Intent[];
  /** Nothing but a time, which beside content is content too: "Es el 18 de marzo." */
  bare: boolean;
  /** The days it speaks of: those it proposes, or else those it refuses. */
  days: DaySpec[];
}

/** The times, refusals and picks of a chunk; undefined where it speaks of none. */
export function readSchedule(facts: Facts, hearing: Hearing): Scheduled | undefined {
  if (facts.says("seeYou") && facts.unknown === 0 && facts.atoms.length > 0) return farewell(facts, hearing);
  const sense = senseOf(facts, hearing);
  if (sense === "no") return undefined;
  const mixed = has(facts, "shift") && has(facts, "clock", "range", "sameTime");
  const moves = facts.says("move", "change");
  // "From Friday at three", "15–16 January at three"
  const open = !moves && (has(facts, "days") || facts.items.some((item) => isFrom(item)));
  const sure =
    !mixed &&
    !open &&
    sense !== "vague" &&
    !hearing.hedged &&
    !isHedged(facts, hearing.asked) &&
    (hearing.clean || hearing.ear === "open" || facts.says("self", "can", "you"));
  const move = facts.says("move", "change", "instead", "insteadOf");
  const named = withoutOld(offersOf(facts.chunk.nodes, move), move, hearing.reader);
  const offers = named.filter((offer) => !isCount(offer, facts, hearing));
  const rest = () => {
    if (offers.length > 0) return offersRead(offers, facts, hearing, sure);
    return sense === "plain" ? refusal(facts, hearing) : undefined;
  };
  const intents = picks(facts, hearing, sure) ?? shifts(facts, hearing, sure) ?? rest();
  return intents && { intents, bare: sense === "bare", days: spokenOf(named) };
}

function isFrom(item: Item): boolean {
  return item.roles.has("from") && !item.roles.has("filler") && !item.roles.has("at");
}

function has({ atoms }: Facts, ...types: Atom["type"][]): boolean {
  return atoms.some(({ type }) => types.includes(type));
}

/** "See you on Thursday at three" names the session, or else another time that has to be asked about. */
function farewell(facts: Facts, hearing: Hearing): Scheduled {
  const { session } = hearing.reader.frame;
  const times = offersOf(facts.chunk.nodes, false).flatMap(
    (offer) => placed(offer, hearing, false, false) ?? [],
  );
  const known = times.every(({ readings }) => readings.some((one) => Date.parse(one) === session?.start));
  return { intents: known ? [] : times, bare: false, days: [] };
}

function spokenOf(named: readonly Named[]): DaySpec[] {
  const days = (offers: readonly Named[]) => [...new Set(offers.flatMap(({ day }) => day ?? []))];
  const proposed = days(named.filter(({ negated }) => !negated));
  return proposed.length > 0 ? proposed : days(named);
}

/** "Perhaps three": a number alone is an hour only where an hour is proposed. */
function isCount({ day, part, clock, range }: Named, facts: Facts, { ear, days }: Hearing): boolean {
  if (ear === "open" || day) return false;
  // "Nine to five" is a working day.
  const loose = range && !range.between && range.from?.form === "bare" && !range.to?.half;
  if (loose) return !facts.says("can", "instead", "move", "approve", "good", "cue");
  if (
    clock?.form !== "bare" ||
    clock.half ||
    clock.part !== undefined ||
    part !== undefined ||
    days.length > 0
  )
    return false;
  const fits = facts.says("approve", "good") && facts.says("self");
  return !fits && !facts.says("can", "meet", "instead", "move", "change");
}

function offersRead(offers: Named[], facts: Facts, hearing: Hearing, sure: boolean): Intent[] | undefined {
  const { reader, asked } = hearing;
  const local = offers.some(({ negated }) => negated);
  const all = !local && facts.says("not", "busy", "cannot");
  const swap = local || facts.says("instead", "insteadOf", "move", "change");
  // "Can't we do Friday?" asks for Friday.
  const pleads = asked && facts.says("can") && !facts.says("cannot", "busy");
  const intents: Intent[] = [];
  const together = new Map<number, TimeIntent[]>();
  for (const offer of offers.filter(({ instead }) => !instead)) {
    const negative = all || offer.negated;
    if (negative && !pleads) {
      refuse(intents, offer, hearing);
      continue;
    }
    const time = placed(offer, hearing, sure && !negative, swap && !negative);
    const meant = negative ? time : numbered(offer, facts, reader, time);
    if (!meant) continue;
    add(intents, meant, offer);
    if (!offer.restates) together.set(offer.group, [...(together.get(offer.group) ?? []), meant]);
  }
  // Of "at 8 or 9" the second is as open as the first.
  for (const times of together.values())
    if (times.some(({ certain }) => !certain)) for (const time of times) time.certain = false;
  const held =
    !all && confirms(offers, facts, reader) && exactly([reader.frame.session!.start], sure, reader.frame);
  if (held) return [{ kind: "time", ...held }];
  return intents.length > 0 ? intents : undefined;
}

/** "Thursday works", where the session is on that Thursday. */
function confirms([offer, more]: Named[], facts: Facts, { frame, tag }: Reader): boolean {
  if (!offer?.day || more || offer.clock || offer.range || offer.part !== undefined) return false;
  if (!facts.says("approve", "good") || frame.offered.length > 0 || frame.answering === "move-offer")
    return false;
  const { dates, sure } = datesOf(offer.day, frame, tag);
  return sure && dates[0] === frame.session?.date;
}

/** An offer as a time, on the day named before it where it has none of its own. */
function placed(
  offer: Named,
  { reader, days }: Hearing,
  sure: boolean,
  swap: boolean,
): TimeIntent | undefined {
  const [before] = days;
  const here = offer.day || days.length !== 1 || !before ? offer : { ...offer, day: before };
  const reading = resolve(swap ? { ...here, swap } : here, reader);
  return reading && { kind: "time", ...reading, certain: reading.certain && sure };
}

function add(intents: Intent[], time: TimeIntent, offer: Named): void {
  const last = intents.at(-1);
  if (!offer.restates || last?.kind !== "time") {
    intents.push(time);
    return;
  }
  // Said for two clocks: where they agree it is one time, where one is unknown the known one holds.
  const agree = last.readings.some((one) => Date.parse(one) === Date.parse(time.start));
  if (agree || (!time.certain && last.certain)) return;
  const both = { ...last, certain: false, readings: [...last.readings, ...time.readings] };
  intents.splice(-1, 1, time.certain && !last.certain ? time : both);
}

/** "From Thursday to Friday": the session's own day or time is where it is moved from. */
function withoutOld(offers: Named[], move: boolean, reader: Reader): Named[] {
  const { session } = reader.frame;
  if (!move || !session || offers.length < 2) return offers;
  const rest = offers.filter((offer) => {
    if (offer.negated || !offer.day || offer.range || offer.part !== undefined) return true;
    const onDay = datesOf(offer.day, reader.frame, reader.tag).dates.includes(session.date);
    const reading = offer.clock && resolve(offer, reader);
    const onTime = !offer.clock || reading?.readings.some((one) => Date.parse(one) === session.start);
    return !(onDay && onTime);
  });
  return rest.length > 0 ? rest : offers;
}
