import { describe, expect, test } from "vitest";
import { oddHour, shiftOf } from "../../src/domain/clock-change.ts";
import { occurrences, type Pair } from "../../src/domain/pair.ts";
import { formatInstant, instantOf, instantsOf } from "../../src/domain/time.ts";
import { clock, pair, programme, session } from "./scene.ts";
import { pairState, stage } from "./stage.ts";

const PHOENIX = "America/Phoenix";
const year = programme({ termStart: "2026-10-05", termEnd: "2027-12-17" });

/** The session of a pair in the week that begins on `week`, at its standing slot. */
function slotOf(more: Partial<Pair>, week: string, weekStart: 1 | 7 = 1) {
  const within = { ...year, weekStart };
  const its = pair({ anchor: "2026-10-05", ...more });
  const state = pairState(stage({ programme: within, pairs: [its] }));
  const slot = occurrences(its, within).find((one) => one.week === week);
  if (!slot) throw new Error(`There is no slot in the week of ${week}.`);
  return { state, slot: session(clock(slot.start), { week, start: slot.start }) };
}
const shift = (more: Partial<Pair>, week: string, zone: string) => {
  const { state, slot } = slotOf(more, week);
  return shiftOf(state, slot, zone);
};
const odd = (more: Partial<Pair>, week: string, zone: string) => {
  const { state, slot } = slotOf(more, week);
  return oddHour(state, slot, zone);
};

describe("weekly at 18:00 in Berlin with a partner in Phoenix", () => {
  const tuesdays = { weekday: 2 as const };
  test.each([
    ["2026-10-19", "18:00", "09:00", 0],
    ["2026-10-26", "18:00", "10:00", 60],
    ["2026-11-02", "18:00", "10:00", 0],
    ["2027-03-22", "18:00", "10:00", 0],
    ["2027-03-29", "18:00", "09:00", -60],
    ["2027-04-05", "18:00", "09:00", 0],
  ])(
    "in the week of %s is at %s in Berlin and at %s in Phoenix: %d minutes off",
    (week, berlin, phoenix, by) => {
      const { slot } = slotOf(tuesdays, week);
      expect(clock(slot.start).slice(11)).toBe(berlin);
      expect(clock(slot.start, PHOENIX).slice(11)).toBe(phoenix);
      expect(shift(tuesdays, week, PHOENIX)).toBe(by);
      expect(shift(tuesdays, week, "Europe/Berlin")).toBe(0);
    },
  );

  test("is said nothing of where the session was moved to another time of its week", () => {
    const { state, slot } = slotOf(tuesdays, "2027-03-29");
    expect(shiftOf(state, { ...slot, start: slot.start + 3_600_000 }, PHOENIX)).toBe(0);
  });
});

test("New York and Berlin change in different weeks: an hour earlier for New York's partner, and back again", () => {
  const inNewYork = { zone: "America/New_York", time: "12:00" };
  expect(shift(inNewYork, "2027-03-15", "Europe/Berlin")).toBe(-60);
  expect(shift(inNewYork, "2027-03-22", "Europe/Berlin")).toBe(0);
  expect(shift(inNewYork, "2027-03-29", "Europe/Berlin")).toBe(60);
});

describe("Sundays at 02:30 in Berlin", () => {
  const nightly = { weekday: 7 as const, time: "02:30" };

  test("on the day of the spring change meet at 03:30, since 02:30 is skipped", () => {
    expect(clock(slotOf(nightly, "2027-03-22").slot.start)).toBe("2027-03-28 03:30");
    expect(odd(nightly, "2027-03-22", "Europe/Berlin")).toEqual({ skipped: "02:30" });
    expect(odd(nightly, "2027-03-22", "Europe/Vienna")).toEqual({ skipped: "02:30" });
  });
  test("skip the London hour that is the same one", () => {
    expect(odd(nightly, "2027-03-22", "Europe/London")).toEqual({ skipped: "01:30" });
  });
  test("are no news in spring for Phoenix and Jerusalem, whose clocks have that hour", () => {
    expect(odd(nightly, "2027-03-22", PHOENIX)).toBeUndefined();
    expect(shift(nightly, "2027-03-22", PHOENIX)).toBe(0);
    expect(odd(nightly, "2027-03-22", "Asia/Jerusalem")).toBeUndefined();
  });
  test("are said to be at an odd hour once, and not also an hour later, or earlier the week after", () => {
    expect(shift(nightly, "2027-03-22", "Europe/Berlin")).toBe(0);
    expect(shift(nightly, "2027-03-29", "Europe/Berlin")).toBe(0);
    expect(shift(nightly, "2027-03-29", "Europe/London")).toBe(0);
  });
  test("are an hour earlier for Phoenix from the week after", () => {
    expect(shift(nightly, "2027-03-29", PHOENIX)).toBe(-60);
  });
  test.each([
    ["2026-10-19", "2026-10-25"],
    ["2027-10-25", "2027-10-31"],
  ])("in the week of %s meet at the first of two", (week, date) => {
    const { start } = slotOf(nightly, week).slot;
    expect(formatInstant(start)).toBe(`${date}T00:30:00Z`);
    expect(odd(nightly, week, "Europe/Berlin")).toEqual({ twice: "first" });
    expect(odd(nightly, week, "Europe/London")).toEqual({ twice: "first" });
    expect(odd(nightly, week, PHOENIX)).toBeUndefined();
  });
  test.each(["2026-10-12", "2026-10-26", "2027-03-15", "2027-03-29"])(
    "are at no odd hour in the week of %s",
    (week) => {
      expect(odd(nightly, week, "Europe/Berlin")).toBeUndefined();
    },
  );
  test("moved to the second of two say so, and at a time that is there once say nothing", () => {
    const { state, slot } = slotOf(nightly, "2026-10-19");
    const second = { ...slot, start: slot.start + 3_600_000 };
    expect(oddHour(state, second, "Europe/Berlin")).toEqual({ twice: "second" });
    const later = { ...slot, start: slot.start + 2 * 3_600_000 };
    expect(oddHour(state, later, "Europe/Berlin")).toBeUndefined();
  });
  test("moved to 03:30 before the change in spring are at 03:30, and no 02:30 is spoken of", () => {
    const { state, slot } = slotOf({ ...nightly, time: "18:00" }, "2027-03-22");
    const moved = { ...slot, start: instantOf("2027-03-28", "03:30", "Europe/Berlin") };
    expect(oddHour(state, moved, "Europe/Berlin")).toBeUndefined();
  });
});

test("in Berlin 02:30 is the second one for whoever has it fixed at 18:30 in Phoenix", () => {
  const saturdays = { weekday: 6 as const, time: "18:30", zone: PHOENIX };
  expect(odd(saturdays, "2026-10-19", "Europe/Berlin")).toEqual({ twice: "second" });
  expect(shift(saturdays, "2026-10-19", "Europe/Berlin")).toBe(-60);
  expect(odd(saturdays, "2026-10-19", PHOENIX)).toBeUndefined();
});

test("a zone that changes by half an hour skips and repeats no more than that", () => {
  const zone = "Australia/Lord_Howe";
  expect(instantsOf("2026-10-04", "02:15", zone)).toHaveLength(0);
  expect(instantsOf("2026-10-04", "02:45", zone)).toHaveLength(1);
  expect(instantsOf("2027-04-04", "01:45", zone)).toHaveLength(2);
  expect(instantsOf("2027-04-04", "01:15", zone)).toHaveLength(1);
});

test("a day that the date line took out has no hour at all, and the days beside it have all of theirs", () => {
  expect(instantsOf("2011-12-30", "12:00", "Pacific/Apia")).toEqual([]);
  expect(instantsOf("2011-12-31", "12:00", "Pacific/Apia")).toHaveLength(1);
});
