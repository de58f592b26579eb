import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/domain/kinds.ts";
import { readIntent } from "../../src/inbound/intent.ts";

const read = (words: string, answering: Kind = "topic-request") =>
  readIntent(words, { now: "2027-01-18T09:00:00Z", zone: "Europe/Berlin", answering }).map(
    ({ kind }) => kind,
  );

describe("a goal that is reached, in words", () => {
  test.each([
    "GOAL REACHED",
    "Goal reached!",
    "We have reached our goal",
    "Hi, we reached the goal!\nThanks",
    "The goal is met",
    "Ziel erreicht",
    "Wir haben unser Ziel erreicht!",
    "Objectif atteint",
    "Nous avons atteint notre objectif",
    "Nous avons atteint l'objectif !",
    "Abbiamo raggiunto l’obiettivo",
    "Objetivo logrado",
    "Hemos alcanzado la meta",
    "Objetivo alcançado",
    "Obiettivo raggiunto",
    "Doel bereikt",
    "השגנו את המטרה",
  ])("%s", (words) => expect(read(words)).toEqual(["goal-reached"]));

  test.each([
    "We have not reached our goal",
    "Have we reached the goal?",
    "How to know when the goal is reached",
    "We almost reached the goal",
    "Wir haben das Ziel nicht erreicht",
    "Goal reached\nHow do I tell my manager?",
  ])("is not said by “%s”", (words) => expect(read(words)).not.toContain("goal-reached"));
});

describe("not yet", () => {
  test.each([
    "Not yet",
    "not yet, please",
    "Noch nicht.",
    "Pas encore",
    "Todavía no",
    "Ainda não",
    "Nog niet",
    "עדיין לא",
  ])("to the partner's question is a no: %s", (words) => expect(read(words, "partner-news")).toEqual(["no"]));
  test("to anything else is none: it would turn down an invitation to join", () => {
    expect(read("Not yet", "welcome")).not.toContain("no");
  });
});
