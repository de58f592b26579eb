import fc from "fast-check";
import { weeksOfTerm } from "../../src/domain/programme.ts";
import type { Weekday } from "../../src/domain/time.ts";
import { at, dana, noa, omar, pair, programme } from "./scene.ts";
import { type Stage, stage } from "./stage.ts";

const zone = fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Jerusalem", "Australia/Sydney");
const slot = fc.record({
  weekday: fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7),
  time: fc.constantFrom("08:00", "12:30", "18:00", "20:30"),
  cadence: fc.constantFrom<1 | 2 | 4>(1, 1, 2, 4),
  minutes: fc.constantFrom(30, 60, 90),
});
const week = { from: "2027-02-15", until: "2027-02-19" };

/** A spring in which the clocks of all four zones change, on four days; one mentor with one or two mentees. */
export const terms: fc.Arbitrary<Stage> = fc
  .record({
    zones: fc.tuple(zone, zone, zone),
    slots: fc.array(slot, { minLength: 1, maxLength: 2 }),
    spreads: fc.array(fc.integer({ min: 0, max: 19 }), { minLength: 3, maxLength: 3 }),
    weekStart: fc.constantFrom<1 | 7>(1, 7),
    noMailDays: fc.constantFrom<Weekday[]>([], [6], [7], [5, 6]),
    breaks: fc.boolean().map((has) => (has ? [week] : [])),
  })
  .map(({ zones, slots, spreads, weekStart, noMailDays, breaks }) => {
    const within = programme({
      weekStart,
      noMailDays,
      breaks,
      digestWeekday: weekStart === 1 ? 7 : 6,
      termStart: "2027-02-01",
      termEnd: "2027-04-16",
    });
    const people = [dana, noa, omar].map((one, place) => ({
      ...one,
      id: one.id + spreads[place]!,
      zone: zones[place]!,
    }));
    const pairs = slots.map((of, place) => {
      const [mentorId, menteeId] = [people[0]!.id, people[place + 1]!.id];
      return pair({
        ...of,
        id: place + 1,
        mentorId,
        menteeId,
        zone: zones[0],
        anchor: weeksOfTerm(within)[1]!,
      });
    });
    return stage({ programme: within, people, pairs });
  });

export const TERM_BEGINS = at("2027-01-20 12:00");
/** By then the reflection has closed. */
export const TERM_IS_OVER = at("2027-05-20 12:00");
