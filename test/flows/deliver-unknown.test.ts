import { afterEach, describe, expect, test, vi } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import { NOA_AND_DANIEL } from "../scene/cast.ts";
import { during } from "../scene/upset-db.ts";
import { watched } from "../scene/watched-db.ts";
import { openScene, type Scene } from "../scene.ts";
import { type Edge, edgeOf, outbox, upset } from "./provider.ts";

afterEach(() => vi.restoreAllMocks());

/** Daniel's and Ines's welcomes are about to go out in one request, which ends as `wish` says. */
async function ending(wish: { fault: "cut-before" } | { fault: "cut-after"; accepting?: number }) {
  const scene = await openScene();
  await scene.mailRoster([NOA_AND_DANIEL, { mentor: "ines", mentee: "kofi" }]);
  await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
  await upset({ ...wish, to: scene.address("daniel") });
  return { scene, edge: edgeOf(scene) };
}

async function everyMinute(scene: Scene, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    await scene.tick();
    scene.clock.now += MINUTE;
  }
}
const welcomes = async (scene: Scene) => [
  (await scene.mails("daniel", "welcome")).length,
  (await scene.mails("ines", "welcome")).length,
];
const times = ({ asked }: Edge) => [...Map.groupBy(asked, (id) => id).values()].map((all) => all.length);

describe("a connection that is cut", () => {
  test("after the provider took the mails: they are found and not sent again", async () => {
    const { scene, edge } = await ending({ fault: "cut-after" });
    const start = scene.clock.now;
    await everyMinute(scene, 6);
    expect(await welcomes(scene)).toEqual([1, 1]);
    expect(new Set(times(edge))).toEqual(new Set([1]));
    expect(await outbox(scene, "welcome")).toMatchObject([
      { state: "sent", sentAt: start },
      { state: "sent", sentAt: start },
    ]);
  });

  test("and the search lags behind: they are found the second time", async () => {
    const { scene, edge } = await ending({ fault: "cut-after" });
    edge.lag = 1;
    await everyMinute(scene, 6);
    expect(await welcomes(scene)).toEqual([1, 1]);
    expect(new Set(times(edge))).toEqual(new Set([2]));
  });

  test("before the provider took anything: they are looked for twice, a minute apart, and then sent", async () => {
    const { scene, edge } = await ending({ fault: "cut-before" });
    const asked: number[] = [];
    for (let minute = 0; minute < 4; minute++) {
      await everyMinute(scene, 1);
      asked.push(edge.asked.length);
    }
    // Olivia's receipt was in the same request.
    expect(asked).toEqual([0, 3, 6, 6]);
    expect(await welcomes(scene)).toEqual([1, 1]);
  });

  test("after some of the mails: only the others are sent again", async () => {
    const { scene, edge } = await ending({ fault: "cut-after", accepting: 1 });
    await everyMinute(scene, 6);
    expect(await welcomes(scene)).toEqual([1, 1]);
    expect(times(edge).sort()).toEqual([1, 2, 2]);
  });

  test("after the provider took the mails: their answers find them by In-Reply-To", async () => {
    const { scene } = await ending({ fault: "cut-after" });
    await everyMinute(scene, 4);
    await scene.answer("daniel", "welcome", "YES", { to: "reply@in.example.org" });
    expect(
      await scene.rows(`SELECT count(*) AS joined FROM pair WHERE "mentorJoinedAt" IS NOT NULL`),
    ).toEqual([{ joined: 1 }]);
  });
});

describe("a search that does not answer", () => {
  test("lets nothing be sent twice, and nothing be lost", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { scene, edge } = await ending({ fault: "cut-after" });
    edge.searchDown = true;
    await scene.tick();
    for (let minute = 0; minute < 8; minute++) {
      scene.clock.now += MINUTE;
      await scene.tick().catch(() => {});
    }
    expect(edge.asked.length).toBeGreaterThan(1);
    expect(await welcomes(scene)).toEqual([1, 1]);
    edge.searchDown = false;
    await scene.until("2027-01-04T17:30:00Z");
    expect(await welcomes(scene)).toEqual([1, 1]);
    expect((await outbox(scene, "welcome")).map(({ state }) => state)).toEqual(["sent", "sent"]);
  });
});

describe("a Worker that dies between sending and writing it down", () => {
  /** What is to be written down of the sending is lost. */
  const forgetful = (db: D1Database) =>
    watched(db, {
      single: (sql, run) =>
        /UPDATE outbox SET state = d\.state/.test(sql) ? Promise.reject(new Error("gone")) : run(),
    });

  test("is followed by one that looks first", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const scene = await openScene();
    await scene.mailRoster([NOA_AND_DANIEL]);
    await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
    const edge = edgeOf(scene);
    await during(scene, forgetful, () => expect(scene.tick()).rejects.toThrow());
    expect(await scene.mails("daniel", "welcome")).toHaveLength(1);
    await everyMinute(scene, 6);
    expect(edge.asked.length).toBeGreaterThan(0);
    expect(await scene.mails("daniel", "welcome")).toHaveLength(1);
    expect(await outbox(scene, "welcome")).toMatchObject([{ state: "sent" }]);
  });
});
