import { describe, expect, test } from "vitest";
import { crowd } from "../scene/crowd.ts";
import { down, during, failing } from "../scene/upset-db.ts";
import { type Meter, metered } from "../scene/watched-db.ts";
import { invited, joined, type Scene } from "../scene.ts";

async function costOfTick(scene: Scene): Promise<Meter> {
  const meter = { statements: 0, read: 0, written: 0 };
  await during(scene, (db) => metered(db, meter), scene.tick);
  return meter;
}

describe("a tick with nothing due", () => {
  test("reads and writes a handful of rows, whether there is one pair or there are sixty", async () => {
    const costs: Meter[] = [];
    for (const pairs of [crowd(1, "doors-scheduled-one"), crowd(60, "doors-scheduled-sixty")]) {
      const scene = await invited({ pairs });
      scene.clock.now += 60_000;
      expect((await scene.health()).due_backlog).toBe(0);
      costs.push(await costOfTick(scene));
    }
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[1]?.read).toBeLessThan(20);
    expect(costs[1]?.written).toBeLessThan(5);
    expect(costs[1]?.statements).toBeLessThan(15);
  });

  test("changes nothing but its own row", async () => {
    const scene = await joined();
    scene.clock.now += 60_000;
    const { tick: _, ...before } = await scene.everything();
    await scene.tick();
    const { tick, ...after } = await scene.everything();
    expect(after).toEqual(before);
    expect(tick).toEqual([expect.objectContaining({ lastTick: scene.clock.now, leaseUntil: null })]);
  });
});

describe("a tick", () => {
  test("plans with the moment it was scheduled for", async () => {
    const scene = await joined({ until: "2027-01-13T20:00:00Z" });
    const [brief] = await scene.rows<{ at: number; sent: number }>(
      "SELECT sendAt AS at, sentAt AS sent FROM outbox WHERE kind = 'session-brief' AND personId = (SELECT menteeId FROM pair)",
    );
    expect(brief?.sent).toBe(brief?.at);
  });

  test("and another at the same moment do everything once", async () => {
    const scene = await invited();
    await scene.tap(await scene.link("daniel", "welcome", "join"));
    await Promise.all([scene.tick(), scene.tick(), scene.tick()]);
    expect(await scene.mails("noa", "welcome")).toHaveLength(1);
    await scene.tap(await scene.link("noa", "welcome", "join"));
    await Promise.all([scene.tick(), scene.tick(), scene.tick()]);
    for (const name of ["noa", "daniel"] as const) {
      expect(await scene.mails(name, "first-session-plan")).toHaveLength(1);
      expect(await scene.mails(name, "invitation")).toHaveLength(1);
    }
  });

  test.each([
    ["whose commits fail", failing, "16:02"],
    ["that finds the database down", down, "15:20"],
  ])("%s is made up for, and nothing is sent twice", async (_, upset, by) => {
    const scene = await invited();
    await scene.tap(await scene.link("daniel", "welcome", "join"));
    await during(scene, upset, () => scene.tick().catch(() => undefined));
    expect(await scene.mails("noa")).toEqual([]);
    await scene.until(`2027-01-04T${by}:00Z`);
    expect((await scene.mails("noa")).map(({ kind }) => kind)).toEqual(["welcome"]);
  });

  test("after an outage of two days catches up without mails whose moment has passed", async () => {
    const scene = await joined({ until: "2027-01-12T12:00:00Z" });
    scene.at("2027-01-14T17:30:00Z");
    await scene.tick();
    scene.clock.now += 60_000;
    await scene.tick();
    expect(await scene.mails("noa", "session-brief")).toEqual([]);
    await scene.until("2027-01-15T12:00:00Z");
    expect(await scene.mails("noa", "pulse")).toHaveLength(1);
  });
});
