import { describe, expect, test } from "vitest";
import { type Holiday, holidaysOn } from "../../src/domain/holidays.ts";
import { timesFor } from "../../src/domain/times-in-week.ts";
import { at, clock, dana, JERUSALEM, noa, pair, person, session } from "./scene.ts";
import { pairState, type Stage, stage } from "./stage.ts";

const AUCKLAND = "Pacific/Auckland";
const HONOLULU = "Pacific/Honolulu";
const off = (country: string, date: string, name = "A day off"): Holiday => ({ country, date, name });

/** The times offered in the session's week, as this zone's clocks show them. */
function offered(more: Partial<Stage>, of = session("2027-01-21 18:00"), zone = "Europe/Berlin"): string[] {
  const state = pairState(stage({ sessions: [of], ...more }));
  return timesFor(state, of, noa.id, of.start - 4 * 86_400_000).times.map((time) => clock(time, zone));
}
const days = (times: string[]) => [...new Set(times.map((time) => time.slice(0, 10)))];

describe("no time is offered", () => {
  test("on a holiday of the country that both are in", () => {
    expect(days(offered({}))).toContain("2027-01-20");
    const found = days(offered({ holidays: [off("DE", "2027-01-20")] }));
    expect(found.length).toBeGreaterThan(1);
    expect(found).not.toContain("2027-01-20");
  });

  test("on a holiday of only one of them, whichever it is", () => {
    const abroad = person(noa.id, "Noa", { zone: JERUSALEM, country: "IL" });
    const people = [dana, abroad];
    for (const country of ["DE", "IL"])
      for (const date of ["2027-01-19", "2027-01-20"])
        expect(days(offered({ people, holidays: [off(country, date)] })), `${country} ${date}`).not.toContain(
          date,
        );
  });

  test("on a holiday across the date line, by the clocks of whoever has it", () => {
    const people = [
      person(dana.id, "Dana", { zone: AUCKLAND, country: "NZ" }),
      person(noa.id, "Noa", { zone: HONOLULU, country: "US" }),
    ];
    const slot = pair({ weekday: 3, time: "11:00", zone: AUCKLAND });
    const of = session("2027-01-20 11:00", { start: at("2027-01-20 11:00", AUCKLAND) });
    const more = { people, pairs: [slot] };
    const usual = offered(more, of, AUCKLAND);
    expect(days(usual)).toContain("2027-01-21");
    const wednesdayThere = offered({ ...more, holidays: [off("US", "2027-01-20")] }, of, AUCKLAND);
    expect(wednesdayThere.length).toBeGreaterThan(0);
    // Wednesday in Honolulu is from 23:00 of Wednesday to 23:00 of Thursday in Auckland.
    expect(days(wednesdayThere)).not.toContain("2027-01-21");
    const here = offered({ ...more, holidays: [off("NZ", "2027-01-21")] }, of, AUCKLAND);
    expect(days(here)).not.toContain("2027-01-21");
  });

  test("in the 23 hours of a holiday on which the clocks change", () => {
    const weekend = { zone: JERUSALEM, country: "IL" };
    const people = [person(dana.id, "Dana", weekend), person(noa.id, "Noa", weekend)];
    const friday = session("2027-03-26 10:00", { start: at("2027-03-26 10:00", JERUSALEM) });
    const more = { people, pairs: [pair({ weekday: 5, time: "10:00", zone: JERUSALEM })] };
    expect(days(offered(more, friday, JERUSALEM))).toContain("2027-03-27");
    const found = offered(
      { ...more, holidays: [off("IL", "2027-03-26"), off("IL", "2027-03-27")] },
      friday,
      JERUSALEM,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const day of ["2027-03-26", "2027-03-27"]) expect(days(found)).not.toContain(day);
  });
});

describe("a time is offered all the same", () => {
  test("on a day that is a holiday only elsewhere", () => {
    expect(offered({ holidays: [off("FR", "2027-01-20")] })).toEqual(offered({}));
  });
  test("to somebody whose country nobody knows", () => {
    const nowhere = person(noa.id, "Noa", { zone: "UTC", country: "" });
    const found = offered({ people: [dana, nowhere], holidays: [off("GB", "2027-01-20")] });
    expect(days(found)).toContain("2027-01-20");
  });
});

describe("a session falls on a holiday", () => {
  const night = session("2027-01-20 23:30");
  const names = (holidays: Holiday[], zone: string, country: string) =>
    holidaysOn(
      pairState(
        stage({ people: [dana, person(noa.id, "Noa", { zone, country })], sessions: [night], holidays }),
      ),
      night,
    ).map(({ person: { name }, date }) => `${name} ${date}`);

  test("of each of the two by the date on their own clock", () => {
    const both = [off("DE", "2027-01-20"), off("IL", "2027-01-20"), off("IL", "2027-01-21")];
    expect(names(both, JERUSALEM, "IL")).toEqual(["Dana 2027-01-20", "Noa 2027-01-21"]);
  });
  test("of both where they are in the same country", () => {
    expect(names([off("DE", "2027-01-20")], "Europe/Berlin", "DE")).toEqual([
      "Dana 2027-01-20",
      "Noa 2027-01-20",
    ]);
  });
  test("of neither on the day before", () => {
    expect(names([off("DE", "2027-01-19")], JERUSALEM, "IL")).toEqual([]);
  });
});
