import { type Hours, minutesOf } from "./hours.ts";
import type { WallTime, Weekday } from "./time.ts";

/** Times that a person has ruled out, on their own clock: "never mornings", "not Fridays". Left out means all. */
export interface Never {
  weekday?: Weekday;
  from?: WallTime;
  to?: WallTime;
}

/** Hours without what was ruled out; what is left of a stretch may be two pieces. */
export function withoutNever(hours: Hours[], never: Never[]): Hours[] {
  return never
    .flatMap(withinADay)
    .reduce((left, rule) => left.flatMap((stretch) => cut(stretch, rule)), hours);
}

/** "Never from 20:00 to 9:00" goes over midnight: it is the end of a day, and the beginning of one. */
function withinADay({ weekday, from, to }: Never): Never[] {
  const day = weekday === undefined ? {} : { weekday };
  if (from === undefined || to === undefined || from < to)
    return [{ ...day, ...(from ? { from } : {}), ...(to ? { to } : {}) }];
  return [
    { ...day, from },
    { ...day, to },
  ];
}

function cut(stretch: Hours, { weekday, from = "00:00", to = "24:00" }: Never): Hours[] {
  if (weekday !== undefined && weekday !== stretch.weekday) return [stretch];
  const pieces = [
    { ...stretch, to: from < stretch.to ? from : stretch.to },
    { ...stretch, from: to > stretch.from ? to : stretch.from },
  ];
  return pieces.filter((piece) => minutesOf(piece.from) < minutesOf(piece.to));
}

export function sameNever(one: Never, other: Never): boolean {
  return one.weekday === other.weekday && one.from === other.from && one.to === other.to;
}
