import { describe, expect, test } from "vitest";
import { readIntent } from "../../src/inbound/intent.ts";
import { NOA } from "./intent-reading.ts";

const read = (words: string, answering: "first-session-plan" | "topic-request" = "first-session-plan") =>
  readIntent(words, { ...NOA, answering });

describe("the form of a goal, in an answer to the plan", () => {
  test.each([
    ["2", "work", []],
    ["2\nRun the planning\nWrite the hiring plan", "work", ["Run the planning", "Write the hiring plan"]],
    [
      "Career goal: Lead a group\nRun one planning round",
      "career",
      ["Lead a group", "Run one planning round"],
    ],
    ["Day-to-day challenges, please", undefined, undefined],
    ["Day-to-day challenges", "everyday", []],
    [
      "Goals at work:\n- Run the planning\n- Hire two people",
      "work",
      ["Run the planning", "Hire two people"],
    ],
    ["Hi Dana,\n\n3.\n\nThanks\nNoa", "everyday", []],
    ["Karriereziel: Ein Team leiten", "career", ["Ein Team leiten"]],
    ["Objetivos en el trabajo\nDirigir una reunión", "work", ["Dirigir una reunión"]],
    ["מטרות בעבודה", "work", []],
  ])("%s", (words, form, items) => {
    const goals = read(words).filter(({ kind }) => kind === "goal");
    if (form) expect(goals).toEqual([{ kind: "goal", items, form }]);
    else expect(goals).toMatchObject([{ kind: "goal" }]);
  });

  test("a list that is numbered chooses none", () => {
    expect(read("1\nLead a group\n2\nRun the planning")).toMatchObject([{ kind: "goal" }]);
    expect(read("1\nLead a group\n2\nRun the planning")[0]).not.toHaveProperty("form");
    expect(read("1. Lead a group\n2. Run the planning")).toEqual([
      { kind: "goal", items: ["Lead a group", "Run the planning"] },
    ]);
  });
  test("stands beside commitments", () => {
    expect(read("2\nRun the planning\ncommitment: we answer within a day")).toEqual([
      { kind: "goal", items: ["Run the planning"], form: "work" },
      { kind: "commitment", items: ["we answer within a day"] },
    ]);
  });
  test("is a topic where a topic was asked for", () => {
    expect(read("Goals at work", "topic-request").map(({ kind }) => kind)).toEqual(["topics"]);
  });
});
