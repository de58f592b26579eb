import { describe, expect, test } from "vitest";
import { wordsOf } from "../scene/mailbox.ts";
import { invited, joined, openScene, replayed, type Scene } from "../scene.ts";
import { applyRoster } from "./roster-letters.ts";
import { answered, standing, tapped, timesOn, undoOn } from "./undo-page.ts";

interface Act {
  /** The scene right before it. */
  before(): Promise<Scene>;
  /** Does it; the result is the path of its undo. */
  act(scene: Scene): Promise<string>;
}

/** Noa and Daniel have joined, and everything up to that moment has gone its way. */
const at = (moment: string) =>
  replayed(async () => {
    const scene = await joined({ until: moment });
    await scene.settle();
    return scene;
  });
const beforeTheFirst = at("2027-01-05T12:00:00Z");
const afterTheFirst = at("2027-01-14T19:00:00Z");
const onSaturday = at("2027-01-16T12:00:00Z");
const onWednesday = at("2027-01-20T18:00:00Z");

/** Noa has said that she can't make it, and offered two times; Daniel has got them. */
const offered = replayed(async () => {
  const scene = await at("2027-01-18T12:00:00Z")();
  const path = await scene.link("noa", "topic-request", "cannot");
  await scene.tap(path, { time: (await timesOn(scene, path)).slice(0, 2) });
  await scene.settle();
  return scene;
});
/** Noa has proposed a topic, which Daniel's digest has. */
const proposed = replayed(async () => {
  const scene = await onSaturday();
  await scene.answer("noa", "topic-request", "How do I say no?");
  await scene.until("2027-01-18T12:00:00Z");
  return scene;
});
/** A term of two weeks is over. */
const reflecting = replayed(async () => {
  const scene = await openScene();
  await applyRoster(scene, { lines: ["term: 2027-01-11 to 2027-01-22"] });
  await scene.join("daniel", "noa");
  await scene.until("2027-01-22T16:00:00Z");
  await scene.settle();
  return scene;
});

const ACTS: Record<string, Act> = {
  "not for me": { before: invited, act: (scene) => tapped(scene, "daniel", "welcome", "not-for-me") },
  "agreeing to the plan": {
    before: beforeTheFirst,
    act: (scene) => tapped(scene, "daniel", "first-session-plan", "agree-plan"),
  },
  "a goal and a commitment": {
    before: beforeTheFirst,
    act: (scene) =>
      answered(scene, "noa", "first-session-plan", "A pitch by March\ncommitment: I prepare on Sundays"),
  },
  "we met, with a takeaway": {
    before: afterTheFirst,
    act: (scene) => tapped(scene, "noa", "pulse", "met", { takeaway: "Say it early." }),
  },
  "we didn't": { before: afterTheFirst, act: (scene) => tapped(scene, "daniel", "pulse", "missed") },
  "a takeaway by reply": {
    before: afterTheFirst,
    act: (scene) => answered(scene, "noa", "pulse", "Say it early.\nTell Kim on Monday."),
  },
  "a topic by reply": {
    before: onSaturday,
    act: (scene) => answered(scene, "noa", "topic-request", "How do I say no?\nLast time it went wrong."),
  },
  "a suggested topic": {
    before: onSaturday,
    act: (scene) => tapped(scene, "noa", "topic-request", "suggested-topic"),
  },
  "no more weekly mails": {
    before: onSaturday,
    async act(scene) {
      const { headers } = await scene.mail("noa", "topic-request");
      const { value } = headers.find(({ name }) => name === "List-Unsubscribe")!;
      return undoOn(await scene.tap(/\/u\/[a-z2-7]+/.exec(value)![0]));
    },
  },
  "agreeing to a topic": {
    before: proposed,
    act: (scene) => tapped(scene, "daniel", "agenda-digest", "agree-topics"),
  },
  "another wording of a topic": {
    before: proposed,
    act: (scene) => answered(scene, "daniel", "agenda-digest", "Saying no without a quarrel"),
  },
  "can't make it": { before: onWednesday, act: (scene) => tapped(scene, "noa", "session-brief", "cannot") },
  "can't make it, with times offered": {
    before: onWednesday,
    async act(scene) {
      const path = await scene.link("noa", "session-brief", "cannot");
      return undoOn(await scene.tap(path, { time: (await timesOn(scene, path)).slice(0, 2) }));
    },
  },
  "taking an offered time": {
    before: offered,
    act: (scene) => tapped(scene, "daniel", "move-offer", "take-time"),
  },
  "offering other times": {
    before: offered,
    async act(scene) {
      const path = await scene.link("daniel", "move-offer", "none-of-these");
      return undoOn(await scene.tap(path, { time: (await timesOn(scene, path)).slice(-2) }));
    },
  },
  "leaving the session out": {
    before: offered,
    async act(scene) {
      const page = await wordsOf(await scene.look(await scene.link("daniel", "move-offer", "none-of-these")));
      const [, skip = ""] =
        /action="(\/l\/[a-z2-7]+)">\s*<button type="submit" class="quiet"/.exec(page) ?? [];
      return undoOn(await scene.tap(skip));
    },
  },
  "an answer to the reflection": {
    before: reflecting,
    act: (scene) => tapped(scene, "noa", "reflection-request", "score", { text: "Very." }),
  },
  "answers to the reflection by reply": {
    before: reflecting,
    act: (scene) => answered(scene, "noa", "reflection-request", "1: 4, because of him\n2: 5"),
  },
};

describe.each(Object.entries(ACTS))("%s", (_, { before, act }) => {
  test("is taken back by its undo, and then stands as before; once more says so and changes nothing", async () => {
    const scene = await before();
    const earlier = await standing(scene);
    const undo = await act(scene);
    expect(await standing(scene)).not.toEqual(earlier);
    const page = await scene.tap(undo);
    expect(page.status).toBe(200);
    expect(await wordsOf(page)).toContain("Taken back");
    expect(await standing(scene)).toEqual(earlier);
    await scene.settle();
    await scene.unchanged(async () => {
      const again = await scene.tap(undo);
      expect(again.status).toBe(409);
      expect(await wordsOf(again)).toContain("It can’t be taken back any more");
    });
  });
});

test("the mail about an agreed time carries the undo, to the one who took it and to nobody else", async () => {
  const scene = await offered();
  await scene.tap(await scene.link("daniel", "move-offer", "take-time"));
  await scene.settle();
  await expect(scene.link("noa", "move-news", "undo-pair")).rejects.toThrow();
  expect((await scene.tap(await scene.link("daniel", "move-news", "undo-pair"))).status).toBe(200);
  expect(await scene.rows("SELECT state FROM move")).toEqual([{ state: "offered" }]);
});
