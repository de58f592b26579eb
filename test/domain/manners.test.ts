import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earlier, isQuiet, later, spread } from "../../src/domain/manners.ts";
import {
  DAY,
  HOUR,
  type Instant,
  instantOf,
  localTime,
  MINUTE,
  type Weekday,
} from "../../src/domain/time.ts";
import { at, BERLIN, clock, JERUSALEM, NEW_YORK } from "./scene.ts";

const berlin = { zone: BERLIN };
const anyDay = { noMailDays: [] };
const noSaturdays = { noMailDays: [6 as Weekday] };
/** January 2027: the 8th is a Friday, the 9th a Saturday, the 10th a Sunday. */
const prepares = (shown: string, days: { noMailDays: Weekday[] } = anyDay) =>
  clock(earlier(at(shown), berlin, days));
const follows = (shown: string, days: { noMailDays: Weekday[] } = anyDay) =>
  clock(later(at(shown), berlin, days));

describe("quiet hours", () => {
  test.each([
    ["20:59", false],
    ["21:00", true],
    ["00:00", true],
    ["06:59", true],
    ["07:00", false],
  ])("at %s it is quiet: %s", (time, quiet) => {
    expect(isQuiet(at(`2027-01-14 ${time}`), berlin, anyDay)).toBe(quiet);
  });
  test("are those of the recipient's own zone", () => {
    const noonInBerlin = at("2027-01-14 12:00");
    expect(isQuiet(noonInBerlin, { zone: NEW_YORK }, anyDay)).toBe(true);
    expect(isQuiet(noonInBerlin, { zone: JERUSALEM }, anyDay)).toBe(false);
  });
  test("last the whole of a no-mail day", () => {
    expect(isQuiet(at("2027-01-09 12:00"), berlin, noSaturdays)).toBe(true);
    expect(isQuiet(at("2027-01-10 12:00"), berlin, noSaturdays)).toBe(false);
  });
});

describe("mail that prepares something", () => {
  test("stays where it is in the daytime, also between 20:30 and 21:00", () => {
    expect(prepares("2027-01-14 20:59")).toBe("2027-01-14 20:59");
    expect(prepares("2027-01-14 07:00")).toBe("2027-01-14 07:00");
  });
  test("moves from the night to 20:30 of the evening before it", () => {
    expect(prepares("2027-01-14 23:00")).toBe("2027-01-14 20:30");
    expect(prepares("2027-01-15 03:00")).toBe("2027-01-14 20:30");
  });
  test("moves from a no-mail day to 14:00 the day before", () => {
    expect(prepares("2027-01-09 12:00", noSaturdays)).toBe("2027-01-08 14:00");
    expect(prepares("2027-01-09 23:00", noSaturdays)).toBe("2027-01-08 14:00");
  });
  test("moves from the small hours after a no-mail day to before that day", () => {
    expect(prepares("2027-01-10 05:00", noSaturdays)).toBe("2027-01-08 14:00");
  });
  test("moves from the small hours of a no-mail day to the evening before it", () => {
    expect(prepares("2027-01-09 05:00", noSaturdays)).toBe("2027-01-08 20:30");
  });
  test("moves to before several no-mail days in a row", () => {
    expect(prepares("2027-01-10 12:00", { noMailDays: [6, 7] })).toBe("2027-01-08 14:00");
  });
});

describe("mail that follows something", () => {
  test("stays where it is in the daytime", () => {
    expect(follows("2027-01-14 20:59")).toBe("2027-01-14 20:59");
  });
  test("waits from the night for 7:00", () => {
    expect(follows("2027-01-14 21:00")).toBe("2027-01-15 07:00");
    expect(follows("2027-01-15 06:59")).toBe("2027-01-15 07:00");
  });
  test("waits from a no-mail day for the next mail day's 7:00", () => {
    expect(follows("2027-01-09 12:00", noSaturdays)).toBe("2027-01-10 07:00");
    expect(follows("2027-01-08 22:00", noSaturdays)).toBe("2027-01-10 07:00");
    expect(follows("2027-01-09 05:00", { noMailDays: [6, 7] })).toBe("2027-01-11 07:00");
  });
});

test("a programme that named every day as a no-mail day still gets its mail", () => {
  const never = { noMailDays: [1, 2, 3, 4, 5, 6, 7] as Weekday[] };
  expect(prepares("2027-01-14 12:00", never)).toBe("2027-01-14 12:00");
  expect(follows("2027-01-14 22:00", never)).toBe("2027-01-15 07:00");
});

test("moments are spread over twenty minutes, the same way for the same person", () => {
  const noon = at("2027-01-14 12:00");
  const minutes = Array.from({ length: 400 }, (_, id) => (spread(noon, id) - noon) / MINUTE);
  expect(new Set(minutes)).toEqual(new Set(Array.from({ length: 20 }, (_, minute) => minute)));
  expect(spread(noon, 7)).toBe(spread(noon, 7));
});

describe("for any moment, also around the clock changes of four zones", () => {
  /** Days on which the clocks of one of the zones go forward or back. */
  const changes = ["2027-03-14", "2027-03-26", "2027-03-28", "2027-04-04"].concat([
    "2027-10-03",
    "2027-10-31",
    "2027-11-07",
  ]);
  const zone = fc.constantFrom(BERLIN, NEW_YORK, JERUSALEM, "Australia/Sydney");
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 }))
    .map(([date, minutes]) => instantOf(date, "12:00", "UTC") + minutes * MINUTE);
  const anywhere = fc
    .integer({ min: 0, max: 366 * 24 * 60 })
    .map((minutes) => at("2027-01-01 00:00") + minutes * MINUTE);
  const days = fc
    .subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { maxLength: 3 })
    .map((noMailDays) => ({ noMailDays }));
  const always = (check: (at: Instant, where: { zone: string }, days: { noMailDays: Weekday[] }) => void) =>
    fc.assert(
      fc.property(fc.oneof(near, anywhere), zone, days, (instant, name, noMail) =>
        check(instant, { zone: name }, noMail),
      ),
      { numRuns: 400, seed: 20 },
    );

  test("nothing lands in quiet hours or on a no-mail day, and nothing moves the wrong way", () => {
    always((instant, where, noMail) => {
      const before = earlier(instant, where, noMail);
      const behind = later(instant, where, noMail);
      expect(isQuiet(before, where, noMail)).toBe(false);
      expect(isQuiet(behind, where, noMail)).toBe(false);
      expect(before).toBeLessThanOrEqual(instant);
      expect(behind).toBeGreaterThanOrEqual(instant);
      expect(Math.max(instant - before, behind - instant)).toBeLessThan(5 * DAY);
    });
  });
  test("a moment that is fine is left alone, and any other moves to 20:30, 14:00 or 7:00", () => {
    always((instant, where, noMail) => {
      const [before, behind] = [earlier(instant, where, noMail), later(instant, where, noMail)];
      if (!isQuiet(instant, where, noMail)) expect([before, behind]).toEqual([instant, instant]);
      else {
        expect(["20:30", "14:00"]).toContain(localTime(before, where.zone));
        expect(localTime(behind, where.zone)).toBe("07:00");
      }
    });
  });
  test("what follows goes out at the first moment that it may", () => {
    always((instant, where, noMail) => {
      const behind = later(instant, where, noMail);
      for (let quiet = instant; quiet < behind; quiet += HOUR)
        expect(isQuiet(quiet, where, noMail)).toBe(true);
    });
  });
});
