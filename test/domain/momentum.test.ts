import { describe, expect, test } from "vitest";
import { weeksInARow } from "../../src/domain/momentum.ts";
import type { Session } from "../../src/domain/session.ts";
import { at, dana, noa, session } from "./scene.ts";
import { pairState, stage } from "./stage.ts";

const row = (sessions: Session[], before = at("2027-02-12 12:00")) =>
  weeksInARow(pairState(stage({ sessions })), before);
const thursdays = (...states: Session["state"][]) =>
  ["2027-01-14", "2027-01-21", "2027-01-28", "2027-02-04"]
    .slice(0, states.length)
    .map((date, place) => session(`${date} 18:00`, { state: states[place]! }));

describe("weeks met in a row", () => {
  test("count back from now to the last week that was not met", () => {
    expect(row(thursdays("held", "held", "held"))).toBe(3);
    expect(row(thursdays("held", "missed", "held", "held"))).toBe(2);
    expect(row(thursdays("held", "held", "skipped"))).toBe(0);
  });
  test("are none at the beginning", () => {
    expect(row([])).toBe(0);
  });
  test("pause over a break, which has no session", () => {
    expect(
      row([session("2027-01-14 18:00", { state: "held" }), session("2027-02-04 18:00", { state: "held" })]),
    ).toBe(2);
  });
  test("pause over an absence of either, whose session was left out", () => {
    for (const who of [dana, noa]) {
      const away = { ...who, away: [{ from: "2027-01-20", until: "2027-01-22" }] };
      const people = [dana, noa].map((one) => (one.id === who.id ? away : one));
      const over = pairState(stage({ people, sessions: thursdays("held", "skipped", "held") }));
      expect(weeksInARow(over, at("2027-02-12 12:00"))).toBe(2);
    }
  });
  test("are not ended by a week that is unclear, which does not count either", () => {
    expect(row(thursdays("held", "unclear", "held"))).toBe(2);
  });
  test("keep a session that was moved inside its week", () => {
    const moved = session("2027-01-23 10:00", { state: "held", revision: 2 });
    expect(row([...thursdays("held"), moved])).toBe(2);
  });
  test("keep a week whose missed session was made up for", () => {
    const makeUp = session("2027-01-22 10:00", { ordinal: 1, state: "held" });
    expect(row([...thursdays("held", "missed"), makeUp])).toBe(2);
  });
  test("leave out what is still to come or was cancelled", () => {
    expect(row(thursdays("held", "held", "planned"), at("2027-01-28 12:00"))).toBe(2);
    expect(row(thursdays("held", "held", "cancelled"))).toBe(2);
  });
});
