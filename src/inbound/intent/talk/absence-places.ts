import type { DaySpec, Node } from "../grammar/atoms.ts";
import { has, isMark } from "../speech/items.ts";

/** A day that an absence names, and whether it is the first, the last, or the day of the return. */
export interface Place {
  day: DaySpec;
  as: "from" | "until" | "back" | "plain";
}

/** The days in their order, each with what the words before it make of it; "25 januari ben ik terug" says it behind. */
export function placesOf(nodes: readonly Node[]): Place[] {
  const places: Place[] = [];
  let as: Place["as"] = "plain";
  for (const { atom, item } of nodes) {
    if (atom?.type === "day") {
      places.push({ day: atom.day, as });
      as = "plain";
    } else if (has(item, "until") || (isMark(item, "-–—") && places.length > 0)) as = "until";
    else if (has(item, "back")) as = "back";
    else if (has(item, "from")) as = as === "back" ? "back" : "from";
    else if (item && as !== "back" && !has(item, "filler", "the", "at", "dateMark", "in", "article"))
      as = "plain";
  }
  const last = places.at(-1);
  if (as === "back" && last?.as === "plain") last.as = "back";
  return places;
}
