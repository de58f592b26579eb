import type { Instant } from "../../../domain/time.ts";
import type { Atom } from "../grammar/atoms.ts";
import type { Facts } from "../speech/chunks.ts";
import { datesOf } from "../time/dates.ts";
import type { Named } from "../time/offers.ts";
import { evenPast, exactly } from "../time/readings.ts";
import type { Reader } from "../time/resolve.ts";
import type { Intent, TimeIntent } from "../types.ts";
import type { Hearing } from "./sense.ts";

type Which = Extract<Atom, { type: "pick" }>["which"];

/** "The second one", "any of these", "the earlier one on Friday": offered times, by their place. */
export function picks(facts: Facts, { reader, refused }: Hearing, sure: boolean): Intent[] | undefined {
  const { frame, tag } = reader;
  const which = facts.atoms.flatMap((atom) => (atom.type === "pick" ? [atom.which] : []));
  const timed = facts.atoms.some(({ type }) => type === "clock" || type === "range");
  if (which.length === 0 || which.includes("none") || timed) return undefined;
  const days = facts.atoms.flatMap((atom) =>
    atom.type === "day" ? datesOf(atom.day, frame, tag).dates : [],
  );
  const offered = frame.offered
    .filter(({ date }) => days.length === 0 || days.includes(date))
    .map(({ start }) => start);
  const left = offered.filter((start) => refused.every((one) => Date.parse(one) !== start));
  const negative = facts.says("not", "busy", "cannot");
  const intents = which
    .flatMap((one) => chosen(one === "others" ? left : offered, one))
    .flatMap((start): Intent[] => {
      const reading = exactly([start], sure, evenPast(frame));
      if (!reading) return [];
      return [negative ? { kind: "cannot", start: reading.start } : { kind: "time", ...reading }];
    });
  return intents.length > 0 ? intents : undefined;
}

function chosen(starts: readonly Instant[], which: Which): readonly Instant[] {
  if (starts.length === 0) return [];
  if (typeof which === "number") return starts.slice(which, which + 1);
  if (which === "last") return starts.slice(-1);
  if (which === "earliest") return [Math.min(...starts)];
  return which === "latest" ? [Math.max(...starts)] : starts;
}

/** "2", where three times were offered, is the second one, or two o'clock; any other time is left as it is. */
export function numbered(
  { clock, day }: Named,
  facts: Facts,
  { frame }: Reader,
  time: TimeIntent | undefined,
): TimeIntent | undefined {
  const [option] = clock?.options ?? [];
  const alone = clock?.form === "bare" && !day && facts.items.length === 0 && facts.atoms.length === 1;
  const start = alone && option?.minute === 0 ? frame.offered[option.hour - 1]?.start : undefined;
  const picked = start === undefined ? undefined : exactly([start], false, frame);
  if (!picked) return time;
  return { kind: "time", ...picked, readings: [...picked.readings, ...(time?.readings ?? [])] };
}
