import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Hours } from "../../src/domain/hours.ts";
import { offerSlots, personHours } from "../../src/domain/slots.ts";
import {
  addDays,
  formatInstant,
  instantOf,
  type LocalDate,
  localDate,
  MINUTE,
  parseInstant,
  type Weekday,
  weekdayOf,
  weekSpan,
} from "../../src/domain/time.ts";
import { type Input, mostDates, mostWithoutOverlap, rightTimes } from "./slots-brute.ts";

type Times = { start: string; end: string };

const berlin = "Europe/Berlin";
const jerusalem = "Asia/Jerusalem";
const week = (first: LocalDate, zone: string): Times => {
  const { start, end } = weekSpan(first, zone);
  return { start: formatInstant(start), end: formatInstant(end) };
};
const daily = (from: string, to: string, weekdays = [1, 2, 3, 4, 5]): Hours[] =>
  weekdays.map((weekday) => ({ weekday: weekday as Weekday, from, to }));
const at = (date: LocalDate, from: string, to: string, zone = berlin): Times => ({
  start: formatInstant(instantOf(date, from, zone)),
  end: formatInstant(instantOf(date, to, zone)),
});

/** Dana and Noa, both in Berlin, meet on Thursdays at 18:00; it is Monday noon. */
const dana = { zone: berlin, hours: daily("08:00", "20:00"), busy: [] as Times[], weekend: [6, 7] };
const noa = { ...dana };
const thursday: Input = {
  now: "2027-01-11T12:00:00+01:00",
  week: week("2027-01-11", berlin),
  minutes: 60,
  noticeMinutes: 240,
  usual: { start: "2027-01-14T18:00:00+01:00", zone: berlin },
  people: [dana, noa],
  closed: [],
  givenUp: ["2027-01-14T18:00:00+01:00"],
};
const starts = (input: Input) => offerSlots(input).slots.map((slot) => slot.start);

describe("times for Dana and Noa, who cannot meet on Thursday at 18:00", () => {
  test("are on five different days, at the usual hour where that is free, in the usual zone's offset", () => {
    expect(offerSlots(thursday).slots).toEqual([
      { start: "2027-01-11T18:00:00+01:00", end: "2027-01-11T19:00:00+01:00" },
      { start: "2027-01-12T18:00:00+01:00", end: "2027-01-12T19:00:00+01:00" },
      { start: "2027-01-13T18:00:00+01:00", end: "2027-01-13T19:00:00+01:00" },
      { start: "2027-01-14T17:00:00+01:00", end: "2027-01-14T18:00:00+01:00" },
      { start: "2027-01-15T18:00:00+01:00", end: "2027-01-15T19:00:00+01:00" },
    ]);
  });

  test("begin when the notice is over, to the minute", () => {
    const friday = { ...thursday, now: "2027-01-15T14:00:00+01:00" };
    expect(starts(friday)).toContain("2027-01-15T18:00:00+01:00");
    expect(starts({ ...friday, now: "2027-01-15T14:00:01+01:00" })).not.toContain(
      "2027-01-15T18:00:00+01:00",
    );
  });

  test("are on different parts of the one day that is left, and do not overlap", () => {
    expect(starts({ ...thursday, now: "2027-01-14T20:00:00+01:00" })).toEqual([
      "2027-01-15T11:30:00+01:00",
      "2027-01-15T15:30:00+01:00",
      "2027-01-15T16:30:00+01:00",
      "2027-01-15T18:00:00+01:00",
      "2027-01-15T19:00:00+01:00",
    ]);
  });

  test("are as many as fit, even where the nearest one alone would block two", () => {
    const narrow = { ...dana, hours: daily("17:00", "19:00", [5]) };
    const usual = { start: "2027-01-14T17:30:00+01:00", zone: berlin };
    expect(starts({ ...thursday, people: [narrow, noa], usual })).toEqual([
      "2027-01-15T17:00:00+01:00",
      "2027-01-15T18:00:00+01:00",
    ]);
  });

  test("are on as many days as can be, even where the nearest one goes over midnight into the next day's only one", () => {
    const owl = { ...dana, hours: [...daily("23:00", "24:00", [4]), ...daily("00:00", "01:00", [5])] };
    const usual = { start: "2027-01-13T23:30:00+01:00", zone: berlin };
    expect(starts({ ...thursday, people: [owl, owl], usual, givenUp: [] })).toEqual([
      "2027-01-14T23:00:00+01:00",
      "2027-01-15T00:00:00+01:00",
    ]);
  });

  test("lie in the hours of both, each on their own clock", () => {
    const kim = { ...noa, zone: "America/New_York" };
    // 8:00 in New York is 14:00 in Berlin; 20:00 in Berlin is Dana's end.
    expect(new Set(starts({ ...thursday, people: [dana, kim] }).map((start) => start.slice(11, 16)))).toEqual(
      new Set(["18:00", "17:00"]),
    );
    const early = {
      ...thursday,
      usual: { ...thursday.usual, start: "2027-01-14T09:00:00+01:00" },
      givenUp: [],
    };
    expect(starts({ ...early, people: [dana, kim] })[1]).toBe("2027-01-12T14:00:00+01:00");
  });

  test("avoid what either has at that time; a meeting that ends as another begins is no clash", () => {
    const input = {
      ...thursday,
      now: "2027-01-14T20:00:00+01:00",
      people: [
        { ...dana, busy: [at("2027-01-15", "08:00", "13:00")] },
        { ...noa, busy: [at("2027-01-15", "14:00", "20:00")] },
      ],
    };
    expect(starts(input)).toEqual(["2027-01-15T13:00:00+01:00"]);
  });

  test("are not on anybody's weekend, Friday and Saturday in Israel", () => {
    const noaInIsrael = {
      ...noa,
      zone: jerusalem,
      hours: daily("08:00", "20:00", [1, 2, 3, 4, 5, 6, 7]),
      weekend: [5, 6],
    };
    const all = { ...dana, hours: daily("08:00", "20:00", [1, 2, 3, 4, 5, 6, 7]) };
    const days = starts({ ...thursday, people: [all, noaInIsrael] }).map((start) => start.slice(0, 10));
    expect(new Set(days)).toEqual(new Set(["2027-01-11", "2027-01-12", "2027-01-13", "2027-01-14"]));
  });

  test("may be on Dana's weekend if the pair usually meets on it", () => {
    const all = { ...dana, hours: daily("08:00", "20:00", [1, 2, 3, 4, 5, 6, 7]) };
    const saturday = { ...thursday, now: "2027-01-16T20:00:00+01:00", people: [all, all], givenUp: [] };
    const usual = { start: "2027-01-16T10:00:00+01:00", zone: berlin };
    expect(starts({ ...saturday, usual })).toContain("2027-01-17T10:00:00+01:00");
    expect(offerSlots(saturday)).toEqual({ slots: [], none: "no-common-hours" });
  });

  test("half overlap the given-up time only where nothing better is left", () => {
    const friday = { ...thursday, usual: { ...thursday.usual, start: "2027-01-15T18:00:00+01:00" } };
    const input = { ...friday, now: "2027-01-14T20:00:00+01:00", givenUp: ["2027-01-15T18:00:00+01:00"] };
    const onlyEvening = { ...dana, hours: daily("17:30", "19:00") };
    expect(starts(input)).not.toContain("2027-01-15T17:30:00+01:00");
    expect(starts({ ...input, people: [onlyEvening, noa] })).toEqual(["2027-01-15T17:30:00+01:00"]);
  });

  test("stay at the usual hour of the clock through a clock change", () => {
    const input = {
      ...thursday,
      now: "2027-03-22T00:00:00Z",
      week: week("2027-03-22", berlin),
      usual: { start: "2027-03-28T18:00:00+02:00", zone: berlin },
      people: [{ ...dana, hours: daily("08:00", "20:00", [6, 7]) }],
      givenUp: [],
    };
    expect(starts(input)).toContain("2027-03-27T18:00:00+01:00");
    expect(starts(input)).toContain("2027-03-28T18:00:00+02:00");
  });
});

describe("no time is offered", () => {
  test("when the week has run out", () => {
    expect(offerSlots({ ...thursday, now: "2027-01-17T19:30:00+01:00" })).toEqual({
      slots: [],
      none: "week-over",
    });
    expect(offerSlots({ ...thursday, now: "2027-02-17T19:30:00+01:00" })).toEqual({
      slots: [],
      none: "week-over",
    });
  });
  test("when the rest of the week is a break", () => {
    const closed = [{ ...week("2027-01-11", berlin), why: "break" as const }];
    expect(offerSlots({ ...thursday, closed })).toEqual({ slots: [], none: "break" });
  });
  test("when all that both could make is a holiday", () => {
    const closed = [{ ...at("2027-01-15", "00:00", "23:00"), why: "holiday" as const }];
    expect(offerSlots({ ...thursday, now: "2027-01-14T20:00:00+01:00", closed })).toEqual({
      slots: [],
      none: "break",
    });
  });
  test("when Dana's hours and Noa's have nothing in common", () => {
    const people = [
      { ...dana, hours: daily("08:00", "12:00") },
      { ...noa, hours: daily("12:00", "20:00") },
    ];
    expect(offerSlots({ ...thursday, people })).toEqual({ slots: [], none: "no-common-hours" });
  });
  test("when all of it is taken or was given up", () => {
    const people = [{ ...dana, hours: daily("17:00", "18:00", [4]) }, noa];
    const givenUp = ["2027-01-14T16:00:00Z"];
    expect(offerSlots({ ...thursday, people, givenUp })).toEqual({ slots: [], none: "all-taken" });
    expect(
      offerSlots({
        ...thursday,
        people: [people[0]!, { ...noa, busy: [at("2027-01-14", "17:30", "17:45")] }],
      }),
    ).toEqual({ slots: [], none: "all-taken" });
  });
});

describe("a person's hours", () => {
  const standing = { weekday: 4 as Weekday, time: "18:00", minutes: 60, zone: berlin };
  const hours = (more: Partial<Parameters<typeof personHours>[0]>) =>
    personHours({ zone: berlin, weekend: [6, 7], week: "2027-01-11", standing, ...more });

  test("are 8:00 to 20:00 on working days, with two hours on either side of the standing slot", () => {
    expect(hours({})).toEqual(daily("08:00", "21:00"));
    expect(hours({ standing: { ...standing, time: "10:00" } })).toEqual(daily("08:00", "20:00"));
    expect(hours({ standing: { ...standing, time: "07:00" } })).toEqual(daily("05:00", "20:00"));
  });
  test("follow the slot on the person's own clock", () => {
    expect(hours({ zone: "America/Los_Angeles" })).toEqual(daily("07:00", "20:00"));
    // For three weeks in March Los Angeles has changed its clocks and Berlin has not.
    expect(hours({ zone: "America/Los_Angeles", week: "2027-03-15" })).toEqual(daily("08:00", "20:00"));
  });
  test("hold the weekend only if the slot is on it", () => {
    expect(hours({ weekend: [4, 5] }).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(hours({ weekend: [5, 6] }).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 7]);
  });
  test("reach over midnight for a late slot, and not into the whole night", () => {
    expect(hours({ standing: { ...standing, time: "22:00" } }).slice(0, 2)).toEqual([
      { weekday: 1, from: "00:00", to: "01:00" },
      { weekday: 1, from: "08:00", to: "24:00" },
    ]);
    const night = { ...thursday, usual: { start: "2027-01-14T22:30:00+01:00", zone: berlin }, givenUp: [] };
    const people = [{ ...dana, hours: hours({ standing: { ...standing, time: "22:30" } }) }];
    expect(starts({ ...night, people })).toContain("2027-01-12T22:30:00+01:00");
  });
});

const zones = [
  berlin,
  jerusalem,
  "America/New_York",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "UTC",
];
/** Mondays and Sundays, the weeks of the changes in Europe, America, Israel and the south among them. */
const weeks = [
  "2027-01-11",
  "2027-03-08",
  "2027-03-14",
  "2027-03-22",
  "2027-03-21",
  "2027-04-04",
  "2027-09-26",
  "2027-10-25",
  "2027-10-31",
  "2027-11-07",
];
const clockTime = (from: number, until: number) =>
  fc
    .integer({ min: from * 4, max: until * 4 })
    .map((n) => `${String(n >> 2).padStart(2, "0")}:${String((n & 3) * 15).padStart(2, "0")}`);

const inputs: fc.Arbitrary<Input> = fc
  .record({
    first: fc.constantFrom(...weeks),
    zone: fc.constantFrom(...zones),
    other: fc.constantFrom(...zones),
    sundays: fc.boolean(),
  })
  .chain(({ first, zone, other, sundays }) => {
    const span = weekSpan(sundays ? addDays(first, -((weekdayOf(first) - 7 + 7) % 7)) : first, zone);
    const moment = fc.integer({ min: -24, max: 7 * 48 }).map((n) => span.start + n * 30 * MINUTE);
    const times = (most: number) =>
      fc.array(fc.tuple(moment, fc.integer({ min: 1, max: most })), { maxLength: 4 }).map((list) =>
        list.map(([start, halves]) => ({
          start: formatInstant(start),
          end: formatInstant(start + halves * 30 * MINUTE),
        })),
      );
    const person = (where: string) =>
      fc.record({
        zone: fc.constant(where),
        hours: fc
          .array(fc.option(fc.tuple(clockTime(4, 11), clockTime(12, 23))), { minLength: 7, maxLength: 7 })
          .map((list) =>
            list.flatMap((hours, index) => (hours ? daily(hours[0], hours[1], [index + 1]) : [])),
          ),
        busy: times(6),
        weekend: fc.constantFrom<number[]>([6, 7], [5, 6], []),
      });
    return fc.record({
      now: fc.tuple(moment, moment).map((two) => formatInstant(Math.min(...two))),
      week: fc.constant({ start: formatInstant(span.start), end: formatInstant(span.end) }),
      minutes: fc.constantFrom(15, 30, 45, 60, 90, 240),
      noticeMinutes: fc.constantFrom(0, 45, 240),
      usual: fc.record({ start: moment.map((instant) => formatInstant(instant)), zone: fc.constant(zone) }),
      people: fc.tuple(person(zone), person(other)),
      closed: times(60).map((list) => list.map((span) => ({ ...span, why: "break" as const }))),
      givenUp: fc.array(
        moment.map((instant) => formatInstant(instant)),
        { maxLength: 3 },
      ),
    });
  });

test("for any two people, week, clock change and diary, the times are right, as many as can be, and on as many days", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { slots, none } = offerSlots(input);
      const right = rightTimes(input);
      const offered = slots.map((slot) => parseInstant(slot.start));
      const all = right.map(({ start }) => start);
      const days = new Set(offered.map((time) => localDate(time, input.usual.zone))).size;
      expect(offered.filter((start) => !all.includes(start))).toEqual([]);
      expect(offered.length).toBe(Math.min(5, mostWithoutOverlap(all, input.minutes)));
      expect(mostWithoutOverlap(offered, input.minutes)).toBe(offered.length);
      expect(days).toBe(Math.min(5, mostDates(right, input.minutes)));
      expect(offered).toEqual([...offered].sort((a, b) => a - b));
      expect(none === undefined).toBe(right.length > 0);
      expect(
        slots.every((slot) => parseInstant(slot.end) - parseInstant(slot.start) === input.minutes * MINUTE),
      ).toBe(true);
      if (none === "week-over")
        expect(
          Math.max(parseInstant(input.now) + input.noticeMinutes * MINUTE, parseInstant(input.week.start)) +
            (input.minutes + 30) * MINUTE,
        ).toBeGreaterThan(parseInstant(input.week.end));
      if (none === "no-common-hours")
        expect(
          rightTimes({
            ...input,
            closed: [],
            givenUp: [],
            people: input.people.map((person) => ({ ...person, busy: [] })),
          }),
        ).toEqual([]);
      if (none === "all-taken")
        expect(
          rightTimes({
            ...input,
            givenUp: [],
            people: input.people.map((person) => ({ ...person, busy: [] })),
          }),
        ).not.toEqual([]);
    }),
    { numRuns: 250, seed: 14 },
  );
}, 60_000);
