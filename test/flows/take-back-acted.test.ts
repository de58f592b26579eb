import { describe, expect, test } from "vitest";
import type { Name } from "../scene/cast.ts";
import { linkIn, wordsOf } from "../scene/mailbox.ts";
import { invited, joined, type Scene } from "../scene.ts";
import { entriesIn } from "./calendar.ts";
import { answered, tapped, timesOn, undoOn } from "./undo-page.ts";

async function at(moment: string): Promise<Scene> {
  const scene = await joined({ until: moment });
  await scene.settle();
  return scene;
}
/** Says by the newest mail of a kind that this session can't be, with so many times that would suit. */
async function cannot(scene: Scene, name: Name, times: number): Promise<string> {
  const path = await scene.link(name, "session-brief", "cannot");
  const undo = await undoOn(await scene.tap(path, { time: (await timesOn(scene, path)).slice(0, times) }));
  await scene.settle();
  return undo;
}
const [WEDNESDAY, AFTER_FIRST, SATURDAY] = [
  "2027-01-20T18:00:00Z",
  "2027-01-14T19:00:00Z",
  "2027-01-16T12:00:00Z",
];

interface Turn {
  at: string;
  /** Noa's act, and the path of its undo. */
  noa(scene: Scene): Promise<string>;
  daniel(scene: Scene): Promise<unknown>;
}
const TURNS: Record<string, Turn> = {
  "took one of the offered times": {
    at: WEDNESDAY,
    noa: (scene) => cannot(scene, "noa", 2),
    daniel: (scene) => tapped(scene, "daniel", "move-offer", "take-time"),
  },
  "offered times of his own": {
    at: WEDNESDAY,
    noa: (scene) => cannot(scene, "noa", 0),
    async daniel(scene) {
      const path = await scene.link("daniel", "move-offer", "none-of-these");
      await undoOn(await scene.tap(path, { time: (await timesOn(scene, path)).slice(0, 1) }));
    },
  },
  "put the topic another way": {
    at: SATURDAY,
    noa: (scene) => answered(scene, "noa", "topic-request", "How do I say no?"),
    async daniel(scene) {
      await scene.until("2027-01-18T12:00:00Z");
      await answered(scene, "daniel", "agenda-digest", "Saying no without a quarrel");
    },
  },
  "agreed to the topic": {
    at: SATURDAY,
    noa: (scene) => answered(scene, "noa", "topic-request", "How do I say no?"),
    async daniel(scene) {
      await scene.until("2027-01-18T12:00:00Z");
      await tapped(scene, "daniel", "agenda-digest", "agree-topics");
    },
  },
  "said that they did not meet": {
    at: AFTER_FIRST,
    noa: (scene) => tapped(scene, "noa", "pulse", "met"),
    daniel: (scene) => tapped(scene, "daniel", "pulse", "missed"),
  },
  "said too that they met": {
    at: AFTER_FIRST,
    noa: (scene) => tapped(scene, "noa", "pulse", "met"),
    daniel: (scene) => tapped(scene, "daniel", "pulse", "met"),
  },
  "said too that they did not meet": {
    at: AFTER_FIRST,
    noa: (scene) => tapped(scene, "noa", "pulse", "missed"),
    daniel: (scene) => tapped(scene, "daniel", "pulse", "missed"),
  },
  "asked for a time to catch up": {
    at: AFTER_FIRST,
    noa: (scene) => tapped(scene, "noa", "pulse", "missed"),
    async daniel(scene) {
      await scene.settle();
      const page = await scene.tap(await scene.link("daniel", "missed-session", "make-up"));
      expect(await wordsOf(page)).toContain("Asked");
    },
  },
};

describe.each(Object.entries(TURNS))("once Daniel %s", (_, turn) => {
  test("Noa's undo says that somebody has acted on it since, and changes nothing", async () => {
    const scene = await at(turn.at);
    const undo = await turn.noa(scene);
    await turn.daniel(scene);
    await scene.settle();
    await scene.unchanged(async () => {
      const page = await scene.tap(undo);
      expect(page.status).toBe(409);
      expect(await wordsOf(page)).toContain("somebody has acted on it since");
    });
  });
});

describe("an undo", () => {
  test("is only shown by looking at it", async () => {
    const scene = await at(WEDNESDAY);
    const undo = await cannot(scene, "noa", 0);
    await scene.unchanged(async () => {
      const page = await scene.look(undo);
      expect(page.status).toBe(200);
      expect(await wordsOf(page)).toContain("Take it back");
    });
  });

  test("puts the old time back into both calendars", async () => {
    const scene = await at(WEDNESDAY);
    const [old] = entriesIn(await scene.mail("daniel", "invitation"));
    await scene.tap(await cannot(scene, "noa", 2));
    await scene.settle();
    expect(entriesIn(await scene.mail("daniel", "move-news"))).toEqual([{ ...old, sequence: 2 }]);
    expect(entriesIn(await scene.mail("noa", "move-news"))).toMatchObject([
      { method: "REQUEST", sequence: 2 },
    ]);
  });

  test("makes the taps that it was about stale: the offered times can't be taken any more", async () => {
    const scene = await at(WEDNESDAY);
    const undo = await cannot(scene, "noa", 2);
    const { path } = await linkIn(await scene.mail("daniel", "move-offer"), "take-time");
    await scene.tap(undo);
    await scene.unchanged(async () => {
      const page = await scene.tap(path);
      expect(page.status).toBe(409);
      expect(await wordsOf(page)).toContain("This has changed since the mail was sent");
    });
  });

  test("of a topic that the partner has not been told of leaves nothing to tell", async () => {
    const scene = await at("2027-01-20T18:30:00Z");
    await scene.until("2027-01-20T23:00:00Z");
    const undo = await answered(scene, "noa", "session-brief", "How do I say no?");
    await scene.tap(undo);
    await scene.until("2027-01-21T08:00:00Z");
    expect(await scene.mails("daniel", "topic-news")).toEqual([]);
  });

  test('of "not for me" before the partner is told leaves nothing to tell', async () => {
    const scene = await invited();
    await scene.join("daniel");
    scene.at("2027-01-04T21:00:00Z");
    const undo = await tapped(scene, "noa", "welcome", "not-for-me");
    await scene.tap(undo);
    await scene.until("2027-01-05T08:00:00Z");
    expect(await scene.mails("daniel", "partner-news")).toEqual([]);
  });
});
