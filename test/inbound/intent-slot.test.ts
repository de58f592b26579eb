import { describe, expect, test } from "vitest";
import { type Context, readIntent } from "../../src/inbound/intent.ts";
import { NOA } from "./intent-reading.ts";

const read = (words: string, answering?: Context["answering"]) =>
  readIntent(words, { ...NOA, ...(answering ? { answering } : {}) });
const THURSDAY = { kind: "slot", weekday: 4, time: "17:00", zone: "Europe/Berlin" };

describe("a standing slot", () => {
  test.each([
    "every Thursday at 17:00",
    "Thursdays at 5 please",
    "always Thursdays at 5",
    "Hi Dana,\nCould we always meet Thursdays at 5pm instead?\nThanks\nNoa",
    "jeden Donnerstag um 17 Uhr",
    "Donnerstags um 17 Uhr wäre besser",
    "tous les jeudis à 17h",
    "cada jueves a las 17:00",
    "los jueves a las 5 de la tarde",
    "toda quinta-feira às 17h",
    "ogni giovedì alle 17",
    "elke donderdag om 17:00",
    "כל יום חמישי בשעה 17:00",
  ])("is wished for in any mail: %s", (words) => {
    for (const kind of ["topic-request", "check-in", "session-brief", "welcome", "partner-news"] as const)
      expect(read(words, kind)).toEqual([THURSDAY]);
  });
  test("may be said for another clock", () => {
    expect(read("Every Sunday at 18:00 Jerusalem time", "check-in")).toEqual([
      { kind: "slot", weekday: 7, time: "18:00", zone: "Asia/Jerusalem" },
    ]);
  });
  test.each(["Thursday at 5 works", "Thursday at 17:00", "Thursday 14 January at 17:00"])(
    "is none of one session's times: %s",
    (words) => {
      for (const kind of ["topic-request", "check-in", "session-brief", "move-offer"] as const)
        expect(read(words, kind).map(({ kind: said }) => said)).not.toContain("slot");
    },
  );
  test.each([
    "Thursdays at 5 are bad",
    "not every Thursday at 17:00",
    "every Thursday at 8",
    "every Thursday or Friday at 17:00",
    "Every Thursday at 17:00\nEvery Friday at 17:00",
    "never Thursdays at 17:00",
    "I report to my manager every Thursday at 17:00 and never know what to say",
  ])("is none that is ruled out, open, or one of two: %s", (words) => {
    for (const kind of ["topic-request", "check-in", "welcome"] as const)
      expect(read(words, kind).map(({ kind: said }) => said)).not.toContain("slot");
  });
});

describe("in the answer to a welcome", () => {
  test.each([
    "YES, but Thursdays at 17:00 suit me better",
    "Yes, but Thursday at 5pm suits me better",
    "YES, but Thursdays at 17:00",
    "Yes please! Thursdays at 17:00 would be better for me.",
    "Ja, aber donnerstags um 17 Uhr passt mir besser",
    "Oui, mais le jeudi à 17h me convient mieux",
  ])("it stands beside the yes: %s", (words) => {
    expect(read(words, "welcome")).toEqual([THURSDAY, { kind: "yes" }]);
  });
  test("and beside frame and rhythm", () => {
    expect(read("Yes, time-framed, every second week, Thursdays at 17:00", "welcome")).toEqual([
      THURSDAY,
      { kind: "frame", frame: "time-framed" },
      { kind: "rhythm", cadence: 2 },
    ]);
  });
});
