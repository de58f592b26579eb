import { describe, expect, test } from "vitest";
import { inboundJson } from "../../dev/post-office/inbound.ts";
import { NOA_AND_DANIEL } from "../scene/cast.ts";
import { down, during, failing, mute, stormy } from "../scene/upset-db.ts";
import { invited, openScene } from "../scene.ts";

const ROOM = { to: "reply@in.example.org", subject: "Hello" };

describe("a database that fails", () => {
  const deliveries = {
    "a reply": async () => {
      const scene = await invited();
      const raw = scene.compose("daniel", "YES", {}, await scene.mail("daniel", "welcome"));
      return { scene, raw, done: "SELECT 1 FROM pair WHERE mentorJoinedAt IS NOT NULL" };
    },
    "a stranger's mail": async () => {
      const scene = await openScene();
      const raw = scene.compose("kofi", "May I join?", ROOM);
      return { scene, raw, done: "SELECT 1 FROM inbox WHERE state = 'parked'" };
    },
    "a roster": async () => {
      const scene = await openScene();
      return { scene, raw: scene.composeRoster([NOA_AND_DANIEL]), done: "SELECT 1 FROM request" };
    },
  };
  const names = Object.keys(deliveries) as (keyof typeof deliveries)[];

  test.each(names)("%s: 5xx with nothing written, and the repeat succeeds", async (name) => {
    const { scene, raw, done } = await deliveries[name]();
    const before = await scene.everything();
    for (const upset of [failing, down]) {
      const response = await during(scene, upset, () => scene.handIn(raw));
      expect(response.status).toBeGreaterThanOrEqual(500);
      expect(await scene.everything()).toEqual(before);
    }
    expect((await scene.handIn(raw)).status).toBe(200);
    expect(await scene.rows(done)).toHaveLength(1);
  });

  test.each(names)("%s that is written while the answer is lost is not done twice", async (name) => {
    const { scene, raw, done } = await deliveries[name]();
    await during(scene, mute, () => scene.handIn(raw));
    const after = await scene.everything();
    expect((await scene.handIn(raw)).status).toBe(200);
    expect(await scene.everything()).toEqual(after);
    expect(await scene.rows(done)).toHaveLength(1);
  });

  test("tells the caller nothing of what went wrong", async () => {
    const { scene, raw } = await deliveries["a reply"]();
    const response = await during(scene, down, () => scene.handIn(raw));
    expect(await response.text()).not.toMatch(/D1|SQL|Network|@/);
  });
});

describe("a reply that loses its people to others twice", () => {
  test("waits as received, and the next tick finishes it", async () => {
    const scene = await invited();
    const raw = scene.compose("daniel", "YES", {}, await scene.mail("daniel", "welcome"));
    expect((await during(scene, stormy, () => scene.handIn(raw))).status).toBe(200);
    expect(await scene.rows("SELECT state FROM inbox WHERE personId = (SELECT mentorId FROM pair)")).toEqual([
      { state: "received" },
    ]);
    await scene.tick();
    expect(await scene.rows("SELECT 1 FROM pair WHERE mentorJoinedAt IS NOT NULL")).toHaveLength(1);
    expect(
      await scene.rows("SELECT state, raw FROM inbox WHERE personId = (SELECT mentorId FROM pair)"),
    ).toEqual([{ state: "handled", raw: null }]);
    expect(await scene.mails("daniel", "receipt")).toHaveLength(1);
  });

  test("and that cannot wait, since Postmark sends no RawEmail, is asked for again", async () => {
    const scene = await invited();
    const raw = scene.compose("daniel", "YES", {}, await scene.mail("daniel", "welcome"));
    const { RawEmail: _, ...payload } = await inboundJson(raw);
    const response = await during(scene, stormy, () => scene.knock("/postmark/inbound", payload));
    expect(response.status).toBeGreaterThanOrEqual(500);
    expect((await scene.knock("/postmark/inbound", payload)).status).toBe(200);
    expect(await scene.rows("SELECT 1 FROM pair WHERE mentorJoinedAt IS NOT NULL")).toHaveLength(1);
  });
});
