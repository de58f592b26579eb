import fc from "fast-check";
import type { Pair } from "../../../src/domain/pair.ts";
import type { Person } from "../../../src/domain/people.ts";
import { type Programme, weeksOfTerm } from "../../../src/domain/programme.ts";
import {
  addDays,
  DAY,
  type Instant,
  instantOf,
  type WallTime,
  type Weekday,
} from "../../../src/domain/time.ts";
import { pair, person, programme } from "../scene.ts";
import { type Stage, stage } from "../stage.ts";

/** Where people live; the clocks of six of them change, on five days a season, and São Paulo, Kathmandu, Honolulu keep theirs. */
const PLACES = [
  ["Europe/Berlin", "DE"],
  ["America/New_York", "US"],
  ["Asia/Jerusalem", "IL"],
  ["Asia/Kathmandu", "NP"],
  ["Pacific/Auckland", "NZ"],
  ["America/Sao_Paulo", "BR"],
  ["Europe/London", "GB"],
  ["Pacific/Honolulu", "US"],
] as const;
const NAMES = ["Dana", "Noa", "Omar", "Ines"];

/** Who mentors whom, by place among the people. */
const COUPLES: [mentor: number, mentee: number][][] = [
  [[0, 1]],
  [[0, 1]],
  [
    [0, 1],
    [0, 2],
  ],
  [
    [0, 1],
    [0, 2],
    [0, 3],
  ],
  // A mentee of two mentors, and a mentor who is a mentee too.
  [
    [0, 1],
    [2, 1],
  ],
  [
    [0, 1],
    [1, 2],
  ],
];

/** Terms that begin shortly before clocks change: in March and April, and in September to November. */
const TERMS = ["2027-03-08", "2027-03-22", "2027-09-20", "2027-10-18"];

const slot = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>,
  time: fc.constantFrom<WallTime>("06:00", "08:30", "12:30", "17:00", "18:00", "20:30", "22:00"),
  cadence: fc.constantFrom<1 | 2 | 4>(1, 1, 2, 4),
  minutes: fc.constantFrom(30, 60, 90),
  /** Whether they have met before the history begins; the others are asked on that day after its beginning. */
  asked: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 3 }),
});

/** Something that somebody does unasked: so many half hours after the beginning. */
interface Whim {
  at: number;
  who: number;
  dice: number;
}

/** Everything of which a history is made: what is shrunk, and printed where it breaks a rule. */
export interface World {
  couples: number;
  places: number[];
  slots: (typeof slot extends fc.Arbitrary<infer S> ? S : never)[];
  spreads: number[];
  term: number;
  weeks: number;
  weekStart: Weekday;
  noMailDays: Weekday[];
  digest: { weekday: Weekday; time: WallTime };
  break: { after: number; days: number } | null;
  /** How people answer each mail, one after another, again from the first when there are no more. */
  throws: number[];
  whims: Whim[];
}

export const worlds: fc.Arbitrary<World> = fc.record({
  couples: fc.nat(COUPLES.length - 1),
  places: fc.array(fc.nat(PLACES.length - 1), { minLength: 4, maxLength: 4 }),
  slots: fc.array(slot, { minLength: 3, maxLength: 3 }),
  spreads: fc.array(fc.nat(19), { minLength: 4, maxLength: 4 }),
  term: fc.nat(TERMS.length - 1),
  weeks: fc.integer({ min: 2, max: 4 }),
  weekStart: fc.constantFrom<Weekday>(1, 6, 7),
  noMailDays: fc.constantFrom<Weekday[]>([], [], [6], [7], [5, 6]),
  digest: fc.record({
    weekday: fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>,
    time: fc.constantFrom<WallTime>("08:00", "17:00", "17:00", "20:30"),
  }),
  break: fc.option(
    fc.record({ after: fc.integer({ min: 3, max: 14 }), days: fc.integer({ min: 1, max: 9 }) }),
  ),
  throws: fc.array(fc.nat(999), { minLength: 20, maxLength: 20 }),
  whims: fc.array(fc.record({ at: fc.nat(48 * 50), who: fc.nat(3), dice: fc.nat(9999) }), {
    minLength: 0,
    maxLength: 12,
  }),
});

/** The stage on which a history begins, and from when to when it is played. */
export function setUp(world: World): { stage: Stage; begin: Instant; end: Instant } {
  const termStart = TERMS[world.term]!;
  const termEnd = addDays(termStart, 7 * world.weeks - 1);
  const holiday = world.break && {
    from: addDays(termStart, world.break.after),
    until: addDays(termStart, world.break.after + world.break.days - 1),
  };
  const within = programme({
    termStart,
    termEnd,
    weekStart: world.weekStart,
    noMailDays: world.noMailDays,
    digestWeekday: world.digest.weekday,
    digestTime: world.digest.time,
    breaks: holiday ? [holiday] : [],
  });
  const people = NAMES.map((name, place) => personAt(world, name, place));
  const couples = COUPLES[world.couples]!;
  const begin = instantOf(addDays(termStart, -9), "12:00", "UTC");
  const pairs = couples.map(([mentor, mentee], place) =>
    pairOf(world, within, people[mentor]!, people[mentee]!, place, begin),
  );
  const known = people.filter((_, place) => couples.flat().includes(place));
  return {
    stage: stage({ programme: within, people: known, pairs }),
    begin,
    end: instantOf(addDays(termEnd, 26), "12:00", "UTC"),
  };
}

function personAt(world: World, name: string, place: number): Person {
  const [zone, country] = PLACES[world.places[place]!]!;
  return person(20 * (place + 1) + world.spreads[place]!, name, { zone, country });
}

function pairOf(
  world: World,
  within: Programme,
  mentor: Person,
  mentee: Person,
  place: number,
  begin: Instant,
): Pair {
  const { asked, ...intention } = world.slots[place]!;
  const known = { id: place + 1, mentorId: mentor.id, menteeId: mentee.id, zone: mentor.zone, ...intention };
  if (asked === null) return pair({ ...known, anchor: weeksOfTerm(within)[0]! });
  return pair({
    ...known,
    state: "invited",
    invitedAt: begin + asked * DAY,
    mentorJoinedAt: null,
    menteeJoinedAt: null,
    mentorAgreedAt: null,
    menteeAgreedAt: null,
    anchor: null,
  });
}
