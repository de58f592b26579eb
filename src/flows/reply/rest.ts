import { recordAway } from "../../domain/record-away.ts";
import { recordHours } from "../../domain/record-hours.ts";
import { recordZone } from "../../domain/record-zone.ts";
import type { Intent } from "../../inbound/intent.ts";
import { type Outcome, outcomeOf, type Reply } from "./reply.ts";

type Of<K extends Intent["kind"]> = Extract<Intent, { kind: K }>;

/** Hours, a zone and absences outlast the mail, and some move sessions: like commands they need the registered address. */
const UNPROVEN: Outcome = { refused: "not-authenticated" };

export function hours({ state, trusted, now }: Reply, intents: Of<"hours">[]): Outcome[] {
  if (!trusted) return [UNPROVEN];
  const never = intents.flatMap((intent) => intent.never);
  return [outcomeOf(recordHours(state, never, now), { hours: 1 })];
}

export function zone({ state, trusted, now }: Reply, [said]: Of<"zone">[]): Outcome[] {
  if (!trusted) return [UNPROVEN];
  return [outcomeOf(recordZone(state, said!.zone, now), { zone: said!.zone })];
}

export function away({ state, trusted, now, ids }: Reply, ranges: Of<"away">[]): Outcome[] {
  if (ranges.length === 0) return [];
  if (!trusted) return [UNPROVEN];
  const dates = ranges.map(({ from, until }) => ({ from, until }));
  return [
    outcomeOf(recordAway(state, dates, now, ids), {
      away: dates.flatMap(({ from, until }) => [from, until]),
    }),
  ];
}
