import { describe, expect, test } from "vitest";
import {
  formatInstant,
  HOUR,
  instantOf,
  isZone,
  localDate,
  steadySpans,
  weekOf,
  weekSpan,
  zoneName,
} from "../../src/domain/time.ts";

describe("time", () => {
  test("a wall-clock time that the spring change skips becomes the later one", () => {
    expect(formatInstant(instantOf("2027-03-28", "02:30", "Europe/Berlin"))).toBe("2027-03-28T01:30:00Z");
  });
  test("a wall-clock time that the autumn change repeats is the earlier one", () => {
    expect(formatInstant(instantOf("2027-10-31", "02:30", "Europe/Berlin"))).toBe("2027-10-31T00:30:00Z");
  });
  test("a week may begin on Sunday or on Monday", () => {
    expect(weekOf("2027-01-13", 7)).toBe("2027-01-10");
    expect(weekOf("2027-01-13", 1)).toBe("2027-01-11");
    expect(weekOf("2027-01-10", 7)).toBe("2027-01-10");
  });
  test("the week of the spring change has one hour less", () => {
    const { start, end } = weekSpan("2027-03-22", "Europe/Berlin");
    expect((end - start) / HOUR).toBe(167);
  });
  test("the week of a change is steady before it and after it, an hour apart; another week is steady throughout", () => {
    const pieces = (week: string) =>
      steadySpans(weekSpan(week, "Europe/Berlin"), "Europe/Berlin").map(({ start, end, offset }) => [
        formatInstant(start),
        formatInstant(end),
        offset / HOUR,
      ]);
    expect(pieces("2027-03-22")).toEqual([
      ["2027-03-21T23:00:00Z", "2027-03-28T01:00:00Z", 1],
      ["2027-03-28T01:00:00Z", "2027-03-28T22:00:00Z", 2],
    ]);
    expect(pieces("2027-03-29")).toEqual([["2027-03-28T22:00:00Z", "2027-04-04T22:00:00Z", 2]]);
  });
  test("one instant is two dates on the two sides of the date line", () => {
    const at = instantOf("2027-02-01", "09:00", "Pacific/Auckland");
    expect(localDate(at, "America/Los_Angeles")).toBe("2027-01-31");
  });
  test("a bare offset is no zone, since it ignores clock changes", () => {
    expect(isZone("+02:00")).toBe(false);
    expect(isZone("Asia/Jerusalem")).toBe(true);
  });
  test("a zone typed in small letters gets its proper name", () => {
    expect(zoneName("europe/berlin")).toBe("Europe/Berlin");
    expect(zoneName("Europe/Berlim")).toBeUndefined();
  });
});
