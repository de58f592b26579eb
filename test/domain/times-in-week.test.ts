import { describe, expect, test } from "vitest";
import type { Pair } from "../../src/domain/pair.ts";
import type { Session } from "../../src/domain/session.ts";
import type { Weekday } from "../../src/domain/time.ts";
import { latestIn, timesFor, timesToMakeUp } from "../../src/domain/times-in-week.ts";
import { at, clock, dana, noa, omar, pair, person, programme, session } from "./scene.ts";
import { pairState, type Stage, stage } from "./stage.ts";

const thursday = session("2027-01-21 18:00");
const times = (shown: string, more: Partial<Stage> = {}, of: Session = thursday, asker = noa) => {
  const found = timesFor(pairState(stage({ sessions: [of], ...more })), of, asker.id, at(shown));
  return { ...found, times: found.times.map((time) => clock(time)) };
};

describe("the times that a week still has", () => {
  test("lie in the session's own week and are not the one that was given up", () => {
    const { times: found, nextWeek, week } = times("2027-01-18 10:00");
    expect(found).toHaveLength(5);
    expect(found.every((time) => time >= "2027-01-18 14:00" && time < "2027-01-25")).toBe(true);
    expect(found).not.toContain("2027-01-21 18:00");
    expect([nextWeek, week]).toEqual([false, "2027-01-18"]);
  });
  test("start four hours after the partner can read of them, at the earliest", () => {
    const first = (shown: string, slot: Partial<Pair>, noMailDays: Weekday[] = []) =>
      times(shown, { pairs: [pair(slot)], programme: programme({ noMailDays }) }).times[0];
    expect(first("2027-01-22 12:00", { time: "16:00" })).toBe("2027-01-22 16:00");
    expect(first("2027-01-22 12:00", { time: "15:30" })).toBe("2027-01-22 16:00");
    expect(first("2027-01-21 23:00", { time: "10:30" })).toBe("2027-01-22 11:00");
    expect(first("2027-01-21 23:00", { weekday: 6, time: "10:30" }, [5])).toBe("2027-01-23 11:00");
  });
  test("collide with nothing that either of the two has", () => {
    const omars = session("2027-01-22 18:00", { pairId: 2 });
    const more = {
      people: [dana, noa, omar],
      pairs: [pair(), pair({ id: 2, menteeId: omar.id })],
      sessions: [thursday, omars],
    };
    expect(times("2027-01-21 19:00").times).toContain("2027-01-22 18:00");
    expect(times("2027-01-21 19:00", more).times).not.toContain("2027-01-22 18:00");
  });
  test("leave out the days on which somebody is away", () => {
    const away = person(noa.id, "Noa", { away: [{ from: "2027-01-19", until: "2027-01-20" }] });
    const days = times("2027-01-18 21:00", { people: [dana, away] }).times.map((time) => time.slice(0, 10));
    expect(new Set(days)).toEqual(new Set(["2027-01-21", "2027-01-22"]));
  });
  test("suit the hours of both zones", () => {
    const abroad = person(noa.id, "Noa", { zone: "America/New_York", country: "US" });
    const found = timesFor(
      pairState(stage({ people: [dana, abroad], sessions: [thursday] })),
      thursday,
      dana.id,
      at("2027-01-18 10:00"),
    ).times;
    const hours = found.map((time) => clock(time, "America/New_York").slice(11));
    expect(hours.every((hour) => hour >= "08:00" && hour < "20:00")).toBe(true);
  });
});

describe("a week that has none left", () => {
  const late = "2027-01-22 18:00";
  const next = (more: Partial<Pair>, of = thursday, shown = late) =>
    times(shown, { pairs: [pair(more)] }, of);
  test("says why", () => {
    expect(next({})).toMatchObject({ times: [], none: "no-common-hours", nextWeek: false });
    expect(next({}, thursday, "2027-01-24 21:00")).toMatchObject({ times: [], none: "week-over" });
  });
  test.each([2, 4] as const)("gives the next week openly to pairs of every %i weeks", (cadence) => {
    const found = next({ cadence });
    expect([found.nextWeek, found.week]).toEqual([true, "2027-01-25"]);
    expect(found.times[0]! >= "2027-01-25").toBe(true);
  });
  test("gives a last session its week of grace", () => {
    const last = session("2027-04-01 18:00");
    expect(next({}, last, "2027-04-02 18:00")).toMatchObject({ nextWeek: true, week: "2027-04-05" });
  });
});

describe("a missed session is made up for", () => {
  const makeUp = (shown: string, minutes = 60) =>
    timesToMakeUp(pairState(stage({ sessions: [thursday] })), thursday, noa.id, at(shown), minutes);
  test("in what is left of its week", () => {
    expect(makeUp("2027-01-21 20:00")).toMatchObject({ nextWeek: false, week: "2027-01-18" });
  });
  test("or else in the next week", () => {
    expect(makeUp("2027-01-22 18:00")).toMatchObject({ nextWeek: true, week: "2027-01-25" });
  });
});

test("the last time that a week has at all is its last hour, on the pair's own clock", () => {
  const latest = (more: Partial<Pair>) => latestIn(pairState(stage({ pairs: [pair(more)] })), thursday);
  expect(clock(latest({}))).toBe("2027-01-24 23:00");
  expect(clock(latest({ zone: "America/New_York" }), "America/New_York")).toBe("2027-01-24 23:00");
});
