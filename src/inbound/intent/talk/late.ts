import type { Facts } from "../speech/chunks.ts";
import { has } from "../speech/items.ts";
import type { Intent } from "../types.ts";

/** Who is later than this does not come late but does not come. Minutes. */
const LATEST = 180;
/** "I come an hour and a half later" is late; beyond that it asks for another time. Minutes. */
const LATE_SHIFT = 90;

/** "10 min late", "ich komme 10 Minuten später": on the way, but late. The minutes where they are said. */
export function readLate(facts: Facts, asked: boolean): Intent | undefined {
  if (facts.unknown > 0 || facts.says("not", "past", "about", "never", "every", "thanks")) return undefined;
  // "Zu spät" is said of who comes late and of an hour that is.
  if (facts.items.some((item) => has(item, "busy") && !has(item, "late"))) return undefined;
  const shift = facts.atoms.find((atom) => atom.type === "shift");
  const duration = facts.atoms.find((atom) => atom.type === "duration");
  const comesLater =
    shift !== undefined &&
    facts.says("arrive") &&
    !asked &&
    !facts.says("move", "change", "instead") &&
    shift.minutes > 0 &&
    shift.minutes <= LATE_SHIFT;
  if (!comesLater && !facts.says("late")) return undefined;
  const minutes = duration?.minutes ?? (shift && shift.minutes > 0 ? shift.minutes : undefined);
  const elsewhere = facts.atoms.some((atom) => atom !== shift && atom !== duration && atom.type !== "day");
  if (elsewhere || (minutes ?? 0) > LATEST || (duration?.days ?? 0) > 0) return undefined;
  return { kind: "late", ...(minutes ? { minutes } : {}) };
}
