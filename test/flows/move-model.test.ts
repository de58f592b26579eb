import fc from "fast-check";
import { test } from "vitest";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { atOnce, comeToRest, follow, inTurn, type Model } from "./move-model/commands.ts";
import { PEOPLE, People } from "./move-model/people.ts";
import { standingOf } from "./move-model/standing.ts";
import { MONDAY, stageAt } from "./reply-stage.ts";

/** Daniel meets Sam on Tuesday and Noa on Thursday; the three have two common evenings and little else. */
const onMonday = stageAt(MONDAY, { pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });
let runs = 0;

async function play(commands: Iterable<fc.AsyncCommand<Model, People>>): Promise<void> {
  const scene = await onMonday();
  const people = new People(scene, ++runs);
  const model: Model = {
    standing: await standingOf(scene),
    calendars: new Map(PEOPLE.map((name) => [name, new Map()])),
  };
  await follow(model, people);
  await fc.asyncModelRun(() => ({ model, real: people }), commands);
  await comeToRest(model, people);
}

test("taps, replies, calendar answers and time in any order keep the rules of a move", async () => {
  await fc.assert(fc.asyncProperty(inTurn, play), { numRuns: 8, seed: 7, endOnFailure: true });
});

test("so they do where two things happen at the same moment", async () => {
  await fc.assert(fc.asyncProperty(atOnce, play), { numRuns: 6, seed: 7, endOnFailure: true });
});
