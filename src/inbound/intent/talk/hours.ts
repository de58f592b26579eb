import type { WallTime, Weekday } from "../../../domain/time.ts";
import type { Facts } from "../speech/chunks.ts";
import { timesOf } from "../time/hours-of-day.ts";
import type { Reader } from "../time/resolve.ts";
import type { Intent, Never } from "../types.ts";

/** What "never in the morning" closes, by part of the day. */
const CLOSED: readonly Never[] = [
  { to: "12:00" },
  { from: "12:00", to: "14:00" },
  { from: "12:00", to: "18:00" },
  { from: "18:00" },
  { from: "20:00" },
];

/** "Never mornings", "not Fridays", "never before ten on Mondays", "only afternoons": hours that hold every week. */
export function readHours(facts: Facts, reader: Reader): Intent | undefined {
  if (facts.unknown > 0 || facts.says("past", "about")) return undefined;
  const every = facts.atoms.some((atom) => atom.type === "everyDay" || atom.type === "everyPart");
  const never = facts.says("never");
  const part =
    facts.atoms.some(({ type }) => type === "part") && !facts.atoms.some(({ type }) => type === "day");
  if (facts.says("only") && (every || part) && !never && !facts.says("not", "busy", "cannot"))
    return only(facts, reader);
  const negated =
    facts.says("not", "busy", "cannot") || facts.atoms.some((atom) => atom.type === "range" && atom.negated);
  if (!never && !(every && negated)) return undefined;
  const weekdays = weekdaysOf(facts, never);
  const spans = spansOf(facts, reader, never);
  if (weekdays.length + spans.length === 0) return undefined;
  return { kind: "hours", never: crossed(weekdays, spans) };
}

function weekdaysOf({ atoms }: Facts, never: boolean): Weekday[] {
  return atoms.flatMap((atom) => {
    if (atom.type === "everyDay") return [atom.weekday as Weekday];
    return never && atom.type === "day" && atom.day.by === "weekday" ? [atom.day.weekday as Weekday] : [];
  });
}

function spansOf({ atoms }: Facts, reader: Reader, never: boolean, parts = never): Never[] {
  return atoms.flatMap((atom): Never[] => {
    if (atom.type === "everyPart" || (parts && atom.type === "part")) return [CLOSED[atom.part]!];
    if (atom.type !== "range") return [];
    const from = atom.from && first(atom.from, reader);
    const to = atom.to && first(atom.to, reader);
    // "Not before ten" opens at ten: what lies before is closed.
    if (atom.negated && !never) return from ? [{ to: from }] : to ? [{ from: to }] : [];
    return [{ ...(from ? { from } : {}), ...(to ? { to } : {}) }];
  });
}

function first(clock: Parameters<typeof timesOf>[0], { clock24 }: Reader): WallTime | undefined {
  return timesOf(clock, clock24).times[0];
}

function crossed(weekdays: Weekday[], spans: Never[]): Never[] {
  if (weekdays.length === 0) return spans;
  return weekdays.flatMap((weekday) =>
    spans.length === 0 ? [{ weekday }] : spans.map((span) => ({ weekday, ...span })),
  );
}

/** Everything but what is said: the hours around a part of the day, or the other weekdays. */
function only(facts: Facts, reader: Reader): Intent | undefined {
  const weekdays = weekdaysOf(facts, false);
  const [span, more] = spansOf(facts, reader, false, true);
  if (more) return undefined;
  const others =
    weekdays.length === 0
      ? []
      : ([1, 2, 3, 4, 5, 6, 7] as Weekday[])
          .filter((day) => !weekdays.includes(day))
          .map((weekday) => ({ weekday }));
  const around: Never[] = span
    ? [...(span.from ? [{ to: span.from }] : []), ...(span.to ? [{ from: span.to }] : [])]
    : [];
  const never = [...others, ...around];
  return never.length > 0 ? { kind: "hours", never } : undefined;
}
