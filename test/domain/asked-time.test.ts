import { describe, expect, test } from "vitest";
import { troubleWith } from "../../src/domain/asked-time.ts";
import type { Session } from "../../src/domain/session.ts";
import { at, dana, JERUSALEM, noa, omar, pair, person, programme, session } from "./scene.ts";
import { pairState, type Stage, stage } from "./stage.ts";

const thursday = session("2027-01-21 18:00");
/** What Noa hears of a time that she writes on Tuesday at noon, unless another moment is named. */
const trouble = (
  wished: string,
  { shown = "2027-01-19 12:00", more = {} as Partial<Stage>, of = thursday as Session, zone = "" } = {},
) =>
  troubleWith(
    pairState(stage({ sessions: [of], ...more })),
    of,
    noa.id,
    at(wished, ...(zone ? [zone] : [])),
    at(shown),
  );

describe("a time in words", () => {
  test("that the week has can be offered, whatever the hour: who names it can make it", () => {
    expect(trouble("2027-01-22 10:00")).toBeUndefined();
    expect(trouble("2027-01-23 22:30")).toBeUndefined();
  });
  test("that has passed is past, however long ago", () => {
    expect(trouble("2027-01-19 12:00")).toBe("past");
    expect(trouble("2027-01-12 10:00")).toBe("past");
  });
  test("outside the session's own week is outside, from its first moment to its last", () => {
    expect(trouble("2027-01-18 00:00", { shown: "2027-01-17 12:00" })).toBeUndefined();
    expect(trouble("2027-01-17 23:59", { shown: "2027-01-16 12:00" })).toBe("outside-week");
    expect(trouble("2027-01-24 23:59")).toBeUndefined();
    expect(trouble("2027-01-25 00:00")).toBe("outside-week");
  });
  test("counts by the week of the pair's zone", () => {
    const more = { pairs: [pair({ zone: JERUSALEM })] };
    expect(trouble("2027-01-24 23:30", { more })).toBe("outside-week");
    expect(trouble("2027-01-24 23:30", { more, zone: JERUSALEM })).toBeUndefined();
  });
  test("needs four hours from when the partner can read of it", () => {
    expect(trouble("2027-01-19 15:59")).toBe("too-soon");
    expect(trouble("2027-01-19 16:00")).toBeUndefined();
    expect(trouble("2027-01-20 10:59", { shown: "2027-01-19 22:00" })).toBe("too-soon");
    expect(trouble("2027-01-20 11:00", { shown: "2027-01-19 22:00" })).toBeUndefined();
  });
  test("waits for the end of a no-mail day as well", () => {
    const more = { programme: programme({ noMailDays: [6] }) };
    expect(trouble("2027-01-23 20:00", { shown: "2027-01-23 12:00", more })).toBe("too-soon");
    expect(trouble("2027-01-24 11:00", { shown: "2027-01-23 12:00", more })).toBeUndefined();
  });
  test("is taken where either of the two has another session, by a minute too", () => {
    const more = {
      people: [dana, noa, omar],
      pairs: [pair(), pair({ id: 2, menteeId: omar.id })],
      sessions: [thursday, session("2027-01-22 17:00", { pairId: 2 })],
    };
    expect(trouble("2027-01-22 17:30", { more })).toBe("taken");
    expect(trouble("2027-01-22 16:01", { more })).toBe("taken");
    expect(trouble("2027-01-22 16:00", { more })).toBeUndefined();
    expect(trouble("2027-01-22 18:00", { more })).toBeUndefined();
  });
});

describe("the week after", () => {
  test.each([2, 4] as const)("is open to pairs of every %i weeks", (cadence) => {
    const more = { pairs: [pair({ cadence })] };
    expect(trouble("2027-01-26 10:00", { more })).toBeUndefined();
    expect(trouble("2027-02-01 10:00", { more })).toBe("outside-week");
  });
  test("is open to a last session", () => {
    const last = session("2027-04-01 18:00");
    expect(trouble("2027-04-06 10:00", { of: last, shown: "2027-03-31 12:00" })).toBeUndefined();
  });
  test("is open to the make-up of a missed one where its own week has no time left", () => {
    const missed = { ...thursday, state: "missed" as const };
    expect(trouble("2027-01-26 10:00", { of: missed, shown: "2027-01-21 20:00" })).toBe("outside-week");
    expect(trouble("2027-01-22 10:00", { of: missed, shown: "2027-01-21 20:00" })).toBeUndefined();
    expect(trouble("2027-01-26 10:00", { of: missed, shown: "2027-01-22 18:00" })).toBeUndefined();
  });
});

test("the partner's clock decides when they can read", () => {
  const abroad = person(dana.id, "Dana", { zone: "America/New_York" });
  const more = { people: [abroad, noa] };
  expect(trouble("2027-01-20 16:59", { shown: "2027-01-20 08:00", more })).toBe("too-soon");
  expect(trouble("2027-01-20 17:00", { shown: "2027-01-20 08:00", more })).toBeUndefined();
});
