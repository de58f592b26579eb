import { newDecision, touch, update } from "../../../src/domain/decision.ts";
import type { Pair, PairState } from "../../../src/domain/pair.ts";
import type { Programme } from "../../../src/domain/programme.ts";
import { addDays, type Instant } from "../../../src/domain/time.ts";
import type { Stage } from "../stage.ts";
import type { Doing } from "./habits.ts";

/** What the organiser mails in anew: another slot, length or place of a pair, as a roster's row is carried out. */
export function correctPair({ pair, mentor, mentee }: PairState, dice: number, now: Instant): Doing {
  const fields: Partial<Pair>[] = [
    { weekday: ((pair.weekday % 7) + 1) as Pair["weekday"] },
    { time: pair.time === "09:00" ? "19:30" : "09:00" },
    { minutes: pair.minutes === 45 ? 60 : 45 },
    { place: pair.place === "Room 4" ? "https://meet.example.org/7" : "Room 4" },
    { cadence: pair.cadence === 1 ? 2 : 1 },
  ];
  const field = fields[dice % fields.length]!;
  const decision = newDecision("woke", now);
  touch(decision, "pair", pair, now);
  for (const person of [mentor, mentee]) touch(decision, "person", person, now);
  update(decision, "pair", pair, field);
  return { what: `corrected: ${JSON.stringify(field)}`, outcome: decision };
}

/** Another term or break: everybody named looks again at what is to come. */
export function correctProgramme(from: Stage, dice: number, today: string, now: Instant): Stage {
  const { termEnd, breaks } = from.programme;
  const soon = { from: addDays(today, 2), until: addDays(today, 2 + (dice % 5)) };
  const fields: Partial<Programme>[] = [
    { termEnd: addDays(termEnd, 7) },
    { termEnd: addDays(termEnd, -7) },
    { breaks: [...breaks, soon] },
    { breaks: [] },
  ];
  const due = <T extends { dueAt: Instant | null }>(one: T): T => ({ ...one, dueAt: now });
  return {
    ...from,
    programme: { ...from.programme, ...fields[dice % fields.length]! },
    pairs: from.pairs.map(due),
    people: from.people.map(due),
  };
}
