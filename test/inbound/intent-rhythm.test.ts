import { describe, expect, test } from "vitest";
import { readIntent } from "../../src/inbound/intent.ts";
import { NOA } from "./intent-reading.ts";

const read = (words: string, answering?: Parameters<typeof readIntent>[1]["answering"]) =>
  readIntent(words, { ...NOA, ...(answering ? { answering } : {}) });
const cadences = (...args: Parameters<typeof read>) =>
  read(...args).flatMap((intent) => (intent.kind === "rhythm" ? [intent.cadence] : []));

describe("a rhythm that stands alone", () => {
  test.each([
    [2, "every second week"],
    [2, "Fortnightly, please."],
    [2, "Every second week would be easier for us."],
    [2, "Hi,\nmaybe every other week would be better?\nThanks\nNoa"],
    [2, "Lieber alle zwei Wochen"],
    [2, "toutes les deux semaines, s'il vous plaît"],
    [2, "cada dos semanas"],
    [2, "כל שבועיים"],
    [4, "Once a month"],
    [4, "Einmal im Monat wäre besser"],
    [1, "weekly again"],
    [1, "Könnten wir uns wieder jede Woche treffen?"],
  ])("is every %d weeks: %s", (cadence, words) => {
    expect(cadences(words)).toEqual([cadence]);
    expect(cadences(words, "check-in")).toEqual([cadence]);
    expect(read(words, "plan-agreed")).toEqual([{ kind: "rhythm", cadence }]);
  });
});

describe("no rhythm is", () => {
  test.each([
    "I report to my manager every second week and never know what to say",
    "Monthly planning",
    "How do I get through the meeting that we have every week?",
    "My one-on-ones\nevery second week\nThey go nowhere",
  ])("a topic that names one: %s", (words) => {
    expect(cadences(words, "topic-request")).toEqual([]);
    expect(read(words, "topic-request").map(({ kind }) => kind)).toEqual(["topics"]);
  });
  test.each(["not every second week", "every week or every second week", "every week\nevery second week"])(
    "what says none, or two: %s",
    (words) => expect(cadences(words, "check-in")).toEqual([]),
  );
});

describe("in an answer to the welcome", () => {
  test.each([
    ["Yes, time-framed, every second week", "time-framed", 2],
    ["Yes please!\nGoal oriented, biweekly", "goal-oriented", 2],
    ["ad hoc", "ad-hoc", undefined],
    ["Ja, nach Bedarf, einmal im Monat", "ad-hoc", 4],
    ["Oui, cadre temporel et toutes les deux semaines", "time-framed", 2],
    ["Hola,\nsí, orientado a objetivos, cada semana\nGracias", "goal-oriented", 1],
    ["doelgericht graag", "goal-oriented", undefined],
    ["לפי צורך", "ad-hoc", undefined],
    ["Yes, every second week", undefined, 2],
    ["Bi-weekly works best for me", undefined, 2],
  ])("%s", (words, frame, cadence) => {
    const said = read(words, "welcome").filter(({ kind }) => kind !== "yes");
    expect(said).toEqual([
      ...(frame ? [{ kind: "frame", frame }] : []),
      ...(cadence ? [{ kind: "rhythm", cadence }] : []),
    ]);
  });
  test.each(["Time-framed or ad hoc, what do you advise?", "time-framed\nad hoc", "not goal-oriented"])(
    "is no frame: %s",
    (words) => {
      expect(read(words, "welcome").map(({ kind }) => kind)).not.toContain("frame");
    },
  );
  test("elsewhere a frame may be a topic", () => {
    expect(read("ad hoc", "topic-request").map(({ kind }) => kind)).toEqual(["topics"]);
  });
  test.each(["check-in", "partner-news"] as const)("yes before a rhythm is the rhythm's: %s", (kind) => {
    expect(read("Yes, biweekly", kind)).toEqual([{ kind: "rhythm", cadence: 2 }]);
  });
});

describe("in an answer to the plan", () => {
  test("it stands beside goals, which stay whole", () => {
    expect(read("Lead a team by summer\nEvery second week, please", "first-session-plan")).toEqual([
      { kind: "rhythm", cadence: 2 },
      { kind: "goal", items: ["Lead a team by summer"] },
    ]);
  });
});

describe("what would help", () => {
  test.each(["The organiser, please", "Ich würde gern mit dem Organisator sprechen"])(
    "may be the organiser: %s",
    (words) => expect(read(words, "check-in")).toEqual([{ kind: "organiser" }]),
  );
  test("elsewhere the organiser is a word like any other", () => {
    expect(read("The organiser of our conference", "topic-request").map(({ kind }) => kind)).toEqual([
      "topics",
    ]);
  });
  test("may be another time", () => {
    expect(read("Friday at 10 would be better", "check-in")).toMatchObject([{ kind: "time" }]);
  });
});
