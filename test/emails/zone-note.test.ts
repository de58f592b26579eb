import { expect, test } from "vitest";
import { zoneNote } from "../../emails/clocks.ts";
import { kofi } from "../../emails/samples.ts";
import { wordsFor } from "../../emails/words/index.ts";
import { parseInstant } from "../../src/domain/time.ts";

const sam = { name: "Sam Whitfield", zone: "America/Phoenix", language: "en" };
const daniel = { name: "Daniel Brandt", zone: "Europe/Berlin", language: "en" };
const ruth = { name: "Ruth Stern", zone: "Europe/London", language: "en" };
const [saturday, sunday] = ["2027-03-27T16:00:00Z", "2027-03-28T16:00:00Z"].map(parseInstant) as [
  number,
  number,
];
const note = (times: number[], to = sam, partner = daniel) => zoneNote(wordsFor("en"), to, partner, times);

test("times on one side of a clock change have one difference to the other's clock", () => {
  expect(note([saturday])).toBe(
    "All times are Phoenix time. For Daniel Brandt (Berlin time) it is 8 hours later.",
  );
  expect(note([sunday])).toBe(
    "All times are Phoenix time. For Daniel Brandt (Berlin time) it is 9 hours later.",
  );
});

test("times on both sides of it have two, and the day from which the second holds", () => {
  expect(note([sunday, saturday])).toBe(
    "All times are Phoenix time. For Daniel Brandt (Berlin time) it is 8 hours later, from Sun 28 Mar on 9 hours later: the clocks change.",
  );
  expect(note([saturday, sunday], daniel, sam)).toContain(
    "it is 8 hours earlier, from Sun 28 Mar on 9 hours earlier",
  );
});

test("clocks that have agreed until then are the same, and then are not", () => {
  expect(note([saturday], kofi, ruth)).toBe("All times are Accra time.");
  expect(note([saturday, sunday], kofi, ruth)).toBe(
    "All times are Accra time. For Ruth Stern (London time) it is the same, from Sun 28 Mar on 1 hour later: the clocks change.",
  );
});
