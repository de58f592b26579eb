import { describe, expect, test } from "vitest";
import type { ProgrammeState } from "../../src/domain/programme-state.ts";
import { wakeProgramme } from "../../src/domain/wake-programme.ts";
import { counted } from "./outcome.ts";
import { at, clock, person, programme } from "./scene.ts";

const olivia = person(900, "Olivia", { organiser: true });
const peter = person(920, "Peter", { organiser: true });

/** The term ends on Friday 2 April. */
function wake(reflection: ProgrammeState["reflection"], shown = "2027-04-20 09:00", more = {}) {
  const state: ProgrammeState = {
    programme: programme(more),
    people: [],
    pairs: [],
    organisers: [olivia, peter],
    request: undefined,
    parked: { people: 0, strangers: 0 },
    ...(reflection ? { reflection } : {}),
  };
  return wakeProgramme(state, at(shown), counted());
}
const summaries = (...given: Parameters<typeof wake>) =>
  wake(...given).mails.map(({ key, sendAt }) => [key, clock(sendAt)].join(" "));

describe("the programme's summary", () => {
  test("goes to every organiser once the reflection is closed for everybody", () => {
    expect(summaries({ asked: 12, open: 0 })).toEqual([
      "programme-summary:1:900 2027-04-20 09:00",
      "programme-summary:1:920 2027-04-20 09:00",
    ]);
  });
  test("waits while one person can still answer", () => {
    expect(summaries({ asked: 12, open: 1 })).toEqual([]);
  });
  test("waits until everybody must have been asked, however early the others have finished", () => {
    expect(summaries({ asked: 2, open: 0 }, "2027-04-11 09:00")).toEqual([]);
    expect(summaries({ asked: 2, open: 0 }, "2027-04-12 09:00")).toHaveLength(2);
  });
  test("is none where nobody was asked, nor where it was told before", () => {
    expect(summaries({ asked: 0, open: 0 })).toEqual([]);
    expect(summaries(undefined)).toEqual([]);
  });
  test("waits for the next mail day", () => {
    const [first] = summaries({ asked: 2, open: 0 }, "2027-04-20 09:00", { noMailDays: [2] });
    expect(first).toBe("programme-summary:1:900 2027-04-21 07:00");
  });
});

test("a programme looks every morning until six weeks after its term, when the last reflection has closed", () => {
  const due = (shown: string) => wake(undefined, shown).subjects[0]?.dueAt;
  expect(clock(due("2027-05-10 09:00")!)).toBe("2027-05-11 09:00");
  expect(due("2027-06-01 09:00")).toBeNull();
});
