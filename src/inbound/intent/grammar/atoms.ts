import type { Item } from "../speech/items.ts";

/** A day as it is named; `weeks` counts calendar weeks from this one, `after` weeks behind the coming such day. */
export type DaySpec =
  | { by: "weekday"; weekday: number; next?: boolean; coming?: boolean; weeks?: number; after?: number }
  | { by: "date"; month: number; day: number; year?: number }
  /** `3/4`: which is the day depends on who writes it. */
  | { by: "slash"; first: number; second: number; year?: number }
  | { by: "monthDay"; day: number }
  /** From now; whole weeks ("in a week") may also be counted from the session. */
  | { by: "offset"; days: number }
  /** "The day after": from the session. */
  | { by: "session"; days: number }
  | { by: "week"; weeks: number }
  /** "Thursday 14 April": both are said, and may disagree. */
  | { by: "both"; weekday: number; date: DaySpec };

/** A time of the day as it is said; which half of the day is meant may be open. */
export interface Clock {
  /** More than one where the words themselves have two meanings ("half nine"). */
  options: readonly { hour: number; minute: number }[];
  /** `literal`: on the 24-hour clock; `written`: "8:30"; `digital`: "8 Uhr"; `spoken`: "half past", "at 8"; `bare`: only a number. */
  form: "literal" | "written" | "digital" | "spoken" | "bare";
  half?: "am" | "pm";
  /** "3 in the afternoon": an index into `PARTS`. */
  part?: number;
  /** "around three", "threeish". */
  rough: boolean;
  /** Zones named with it; several where an abbreviation has several meanings. */
  zones?: readonly string[];
  /** "your time". */
  yours?: boolean;
  /** "my time", or a zone of its own: not to be overruled by what stands beside it. */
  placed?: boolean;
}

export type Atom =
  | { type: "day"; day: DaySpec }
  | { type: "days"; from: DaySpec; to: DaySpec }
  | { type: "clock"; clock: Clock }
  /** `between`: said of possible beginnings; `negated`: "not before ten". */
  | { type: "range"; from?: Clock; to?: Clock; between: boolean; negated?: boolean }
  | { type: "part"; part: number }
  | { type: "everyPart"; part: number }
  | { type: "everyDay"; weekday: number }
  | { type: "sameTime" }
  | { type: "shift"; minutes: number; days: number }
  | { type: "duration"; minutes: number; days: number }
  | { type: "pick"; which: number | "last" | "earliest" | "latest" | "any" | "others" | "none" };

/** What a grammar found at an item, and the item after it. */
export interface Found<T> {
  value: T;
  next: number;
}

/** A part of a sentence: an atom, or an item that belongs to none. */
export type Node = { at: number; end: number } & (
  | { atom: Atom; item?: undefined }
  | { item: Item; atom?: undefined }
);

/** A single atom, as the grammars hand it on. */
export function atom(value: Atom, next: number): Found<Atom[]> {
  return { value: [value], next };
}
