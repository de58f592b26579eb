import { describe, expect, test } from "vitest";
import { parseSettings } from "../../src/inbound/roster-settings.ts";

describe("the settings in Olivia's mail", () => {
  test("every setting is read, among lines that are none", () => {
    const body = [
      "Hi, here is our roster: 14 pairs.",
      "",
      "Program: Women in Data 2027",
      "  TERM: 2027-01-11 to 2027-04-02",
      "zone: asia/jerusalem",
      "week starts: Sunday",
      "digest: sunday 17:00",
      "no mail on: Friday and Saturday",
      "breaks: 2027-02-15 to 2027-02-19, 2027-03-23",
      'organisers: Olivia Brandt <olivia@example.org>, "Levi, Noa" <noa@example.org>; kim@example.org',
      "concerns: Ruth <ruth@example.org<mailto:ruth@example.org>>",
      "language: en_gb",
      "Thanks",
    ].join("\r\n");
    expect(parseSettings(body)).toEqual({
      settings: {
        name: "Women in Data 2027",
        termStart: "2027-01-11",
        termEnd: "2027-04-02",
        zone: "Asia/Jerusalem",
        weekStart: 7,
        digest: { weekday: 7, time: "17:00" },
        noMailDays: [5, 6],
        breaks: [
          { from: "2027-02-15", until: "2027-02-19" },
          { from: "2027-03-23", until: "2027-03-23" },
        ],
        organisers: [
          { name: "Olivia Brandt", email: "olivia@example.org" },
          { name: "Levi, Noa", email: "noa@example.org" },
          { email: "kim@example.org" },
        ],
        concerns: { name: "Ruth", email: "ruth@example.org" },
        language: "en-GB",
      },
      errors: [],
    });
  });

  test("a setting without a value, a quoted one and a bulleted one set nothing", () => {
    expect(parseSettings("zone:\nconcerns: \n> zone: Asia/Tokyo\n- zone: Asia/Tokyo")).toEqual({
      settings: {},
      errors: [],
    });
  });

  test("no mail on: none frees every day", () => {
    expect(parseSettings("no mail on: none").settings).toEqual({ noMailDays: [] });
  });

  test.each([
    ["term", "2027-02-30 to 2027-04-02", "bad-dates", "2027-01-11 to 2027-04-02"],
    ["term", "spring", "bad-dates", "2027-01-11 to 2027-04-02"],
    ["term", "2027-04-02 to 2027-01-11", "dates-backwards", "2027-01-11 to 2027-04-02"],
    ["term", "2027-01-11 to 2030-01-11", "term-too-long", "731"],
    ["breaks", "2027-02-15 to 2027-02-19, Easter", "bad-dates", "2027-01-11 to 2027-04-02"],
    ["zone", "Asia/Jerusalm", "unknown-zone", "Asia/Jerusalem"],
    ["digest", "17:00", "bad-digest", "sunday 17:00"],
    ["digest", "sunday evening", "bad-digest", "sunday 17:00"],
    ["no mail on", "mon,tue,wed,thu,fri,sat,sun", "no-mail-day-left", undefined],
    ["organisers", "Olivia", "bad-address", "name@example.org"],
    ["concerns", "Ruth <ruth>", "bad-address", "name@example.org"],
    ["language", "Hebrew", "unknown-language", "he"],
  ])("%s: %s is refused as %s", (column, value, problem, remedy) => {
    const { settings, errors } = parseSettings(`${column}: ${value}`);
    expect(settings).toEqual({});
    expect(errors).toEqual([{ column, value, problem, ...(remedy === undefined ? {} : { remedy }) }]);
  });

  test("a setting said twice counts once; said differently it is asked back", () => {
    expect(parseSettings("zone: Asia/Tokyo\nzone: Asia/Tokyo").errors).toEqual([]);
    expect(parseSettings("zone: Asia/Tokyo\ntime zone: Europe/Rome")).toEqual({
      settings: { zone: "Asia/Tokyo" },
      errors: [{ column: "zone", value: "Europe/Rome", problem: "repeated-setting" }],
    });
  });

  test("the names of an object's own parts are no settings", () => {
    expect(parseSettings("constructor: x\n__proto__: x\ntoString: x")).toEqual({ settings: {}, errors: [] });
  });

  test("a name with control characters becomes one line", () => {
    expect(parseSettings("programme: Data\u0000\u202e Women").settings.name).toBe("Data Women");
  });

  test("a flood of quotation marks, addresses or lines takes no time to speak of", () => {
    const started = Date.now();
    parseSettings(
      `organisers: ${'"'.repeat(500_000)}\norganisers: ${"a@b<mailto:".repeat(50_000)}\n${"x:\n".repeat(200_000)}`,
    );
    expect(Date.now() - started).toBeLessThan(1_500);
  });
});
