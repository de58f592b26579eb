import { offerSlots, personHours } from "../../src/domain/slots.ts";
import {
  addDays,
  formatInstant,
  instantOf,
  type LocalDate,
  MINUTE,
  parseInstant,
  weekOf,
  weekSpan,
} from "../../src/domain/time.ts";
import { changesBetween, shownAt } from "../domain/clocks.ts";
import { type Input, rightTimes } from "../domain/slots-brute.ts";
import { conversionsOf } from "./conversions.ts";
import { interleaved } from "./measure.ts";
import { type Result, rounded } from "./report.ts";

/** For each person and each day of the week. */
const MAX_CONVERSIONS = 3;
const BERLIN = "Europe/Berlin";
const NEW_YORK = "America/New_York";
const STEADY = "2027-01-11";
/** Its last day is that of the spring change in Europe. */
const CHANGE = "2027-03-22";
/** What a mentor of thirty has on each of five days. */
const TAKEN = ["08:00", "09:00", "11:00", "14:00", "15:30", "17:00"];

/** What it takes to find a session another time: conversions, and microseconds beside brute force on the same weeks. */
export async function* benchSlots(): AsyncGenerator<Result> {
  const steady = conversionsIn(STEADY, BERLIN, NEW_YORK);
  const changes = changeWeeks().map(({ week, zone }) => ({ zone, value: conversionsIn(week, zone, zone) }));
  const worst = changes.reduce((a, b) => (b.value > a.value ? b : a));
  yield {
    name: "slots.conversions",
    value: rounded(Math.max(steady, worst.value)),
    unit: "per person and day",
    limit: MAX_CONVERSIONS,
    steady: rounded(steady),
    change: rounded(worst.value),
    zone: worst.zone,
    changes: changes.length,
  };

  const inputs = [STEADY, CHANGE].map((week) => offerIn(week, BERLIN, NEW_YORK, TAKEN));
  const { length: offered } = inputs.flatMap(checked);
  const [ours, brute] = await interleaved([() => inputs.map(offerSlots), () => inputs.map(rightTimes)], {
    runs: 21,
    atLeast: 20,
  });
  if (!ours || !brute) throw new RangeError("Every work has its timing.");
  const each = (ms: number) => rounded((ms * 1000) / inputs.length);
  const sessions = TAKEN.length * 5;
  yield {
    name: "slots.offer",
    value: each(ours.median),
    unit: "µs",
    floor: each(ours.floor),
    sessions,
    offered,
  };
  yield { name: "slots.brute-force", value: each(brute.median), unit: "µs", floor: each(brute.floor) };
  yield {
    name: "slots: times brute force",
    value: rounded(ours.median / brute.median),
    unit: "times",
    floors: rounded(ours.floor / brute.floor),
  };
}

/** For each of two people and seven days, the finding of their hours included. */
function conversionsIn(week: LocalDate, zone: string, other: string): number {
  return conversionsOf(() => offerSlots(offerIn(week, zone, other))) / (2 * 7);
}

/** Next year's, of every zone that has any. */
function changeWeeks(): { zone: string; week: LocalDate }[] {
  const [from, until] = [parseInstant("2027-01-01T00:00:00Z"), parseInstant("2028-01-01T00:00:00Z")];
  return Intl.supportedValuesOf("timeZone").flatMap((zone) =>
    changesBetween(from, until, zone).map((at) => ({ zone, week: weekOf(shownAt(at, zone).date, 1) })),
  );
}

/** The whole week is left of Dana and Noa's, who meet on Wednesdays at 16:00 on Dana's clock. */
function offerIn(week: LocalDate, zone: string, other: string, taken: string[] = []): Input {
  const span = weekSpan(week, zone);
  const standing = { weekday: 3 as const, time: "16:00", minutes: 60, zone };
  const usual = formatInstant(instantOf(addDays(week, 2), standing.time, zone));
  const weekend = [6, 7];
  const busy = [0, 1, 2, 3, 4].flatMap((day) =>
    taken.map((time) => {
      const start = instantOf(addDays(week, day), time, zone);
      return { start: formatInstant(start), end: formatInstant(start + 60 * MINUTE) };
    }),
  );
  const person = (where: string) => ({
    zone: where,
    weekend,
    hours: personHours({ zone: where, weekend, week, standing }),
  });
  return {
    now: formatInstant(span.start),
    week: { start: formatInstant(span.start), end: formatInstant(span.end) },
    minutes: 60,
    noticeMinutes: 0,
    usual: { start: usual, zone },
    people: [
      { ...person(zone), busy },
      { ...person(other), busy: [] },
    ],
    closed: [],
    givenUp: [usual],
  };
}

/** What is measured is to be right. */
function checked(input: Input): string[] {
  const right = rightTimes(input).map(({ start }) => start);
  const offered = offerSlots(input).slots.map(({ start }) => start);
  if (offered.length === 0 || !offered.every((start) => right.includes(parseInstant(start))))
    throw new RangeError(`Brute force does not find ${offered}.`);
  return offered;
}
