import { describe, expect, test } from "vitest";
import type { Hours } from "../../src/domain/hours.ts";
import { type Never, sameNever, withoutNever } from "../../src/domain/never.ts";

const monday: Hours = { weekday: 1, from: "08:00", to: "20:00" };
const friday: Hours = { weekday: 5, from: "08:00", to: "20:00" };
const left = (...never: Never[]) =>
  withoutNever([monday, friday], never).map(({ weekday, from, to }) => `${weekday} ${from}–${to}`);

describe("hours without what was ruled out", () => {
  test.each<[string, Never[], string[]]>([
    ["nothing", [], ["1 08:00–20:00", "5 08:00–20:00"]],
    ["mornings", [{ to: "12:00" }], ["1 12:00–20:00", "5 12:00–20:00"]],
    ["evenings", [{ from: "18:00" }], ["1 08:00–18:00", "5 08:00–18:00"]],
    ["Fridays", [{ weekday: 5 }], ["1 08:00–20:00"]],
    ["Friday mornings", [{ weekday: 5, to: "12:00" }], ["1 08:00–20:00", "5 12:00–20:00"]],
    [
      "lunch, which leaves two pieces",
      [{ from: "12:00", to: "14:00" }],
      ["1 08:00–12:00", "1 14:00–20:00", "5 08:00–12:00", "5 14:00–20:00"],
    ],
    ["every hour of a day", [{ weekday: 1, from: "08:00", to: "20:00" }], ["5 08:00–20:00"]],
    ["what lies outside anyway", [{ from: "20:00" }, { to: "08:00" }], ["1 08:00–20:00", "5 08:00–20:00"]],
    ["always", [{}], []],
  ])("%s", (_, never, expected) => {
    expect(left(...never)).toEqual(expected);
  });

  test("over midnight are the end of the day and its beginning", () => {
    expect(left({ from: "18:00", to: "09:00" })).toEqual(["1 09:00–18:00", "5 09:00–18:00"]);
    expect(left({ weekday: 5, from: "18:00", to: "09:00" })).toEqual(["1 08:00–20:00", "5 09:00–18:00"]);
  });

  test("of several rules are what all of them leave", () => {
    expect(left({ to: "12:00" }, { weekday: 5 }, { from: "18:00" })).toEqual(["1 12:00–18:00"]);
  });
});

test("two rules are the same where they rule out the same", () => {
  expect(sameNever({ weekday: 5 }, { weekday: 5 })).toBe(true);
  expect(sameNever({ weekday: 5 }, { weekday: 5, to: "12:00" })).toBe(false);
  expect(sameNever({ to: "12:00" }, { from: "12:00" })).toBe(false);
});
