import { describe, expect, test } from "vitest";
import { down, during } from "../scene/upset-db.ts";
import { invited, joined, openScene, type Scene } from "../scene.ts";

const FIELDS = [
  "configuration_errors",
  "due_backlog",
  "last_tick",
  "next_due",
  "ok",
  "oldest_due",
  "outbox_backlog",
];

async function health(scene: Scene) {
  const response = await scene.fetch("/health");
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe("health", () => {
  test("of an empty house is good, and there is nothing to tell", async () => {
    const scene = await openScene();
    expect(await health(scene)).toEqual({
      status: 200,
      body: {
        ok: true,
        last_tick: null,
        next_due: null,
        due_backlog: 0,
        oldest_due: null,
        outbox_backlog: 0,
        configuration_errors: [],
      },
    });
  });

  test("tells when the last tick was, and when something will be due", async () => {
    const scene = await invited();
    const { status, body } = await health(scene);
    expect(status).toBe(200);
    expect(body).toMatchObject({ last_tick: "2027-01-04T15:00:00Z", due_backlog: 0, oldest_due: null });
    const [next] = await scene.rows<{ at: number }>(
      "SELECT min(dueAt) AS at FROM (SELECT dueAt FROM pair UNION SELECT dueAt FROM person UNION SELECT dueAt FROM programme)",
    );
    expect(Date.parse(body.next_due as string)).toBe(next?.at);
  });

  test("is still good a few minutes late, and tells the backlog", async () => {
    const scene = await invited();
    const due = (await health(scene)).body.next_due as string;
    scene.clock.now = Date.parse(due) + 9 * 60_000;
    const { status, body } = await health(scene);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: true, oldest_due: due });
    expect(body.due_backlog).toBeGreaterThan(0);
  });

  test("is bad with 503 when nothing has worked the backlog off for ten minutes, and good after a tick", async () => {
    const scene = await invited();
    const due = (await health(scene)).body.next_due as string;
    scene.clock.now = Date.parse(due) + 10 * 60_000;
    const late = await health(scene);
    expect(late.status).toBe(503);
    expect(late.body).toMatchObject({ ok: false, oldest_due: due });
    await scene.tick();
    expect((await health(scene)).status).toBe(200);
  });

  test("counts the mails that wait, and is bad when they wait too long", async () => {
    const scene = await invited();
    await scene.tap(await scene.link("daniel", "welcome", "join"));
    await scene.write("daniel", "HELP");
    expect((await health(scene)).body.outbox_backlog).toBe(1);
    scene.clock.now += 10 * 60_000;
    expect((await health(scene)).status).toBe(503);
  });

  test("holds moments and counts and nothing about anybody", async () => {
    const scene = await joined();
    await scene.write("kofi", "Who are you?");
    await scene.until("2027-01-15T12:00:00Z");
    const { body } = await health(scene);
    expect(Object.keys(body).sort()).toEqual(FIELDS);
    for (const value of Object.values(body))
      expect(JSON.stringify(value)).toMatch(
        /^(true|null|\d{1,4}|\[\]|"2027-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")$/,
      );
  });

  test("changes nothing by being asked", async () => {
    const scene = await joined();
    await scene.unchanged(async () => {
      await scene.fetch("/health");
      expect((await scene.fetch("/health", { method: "HEAD" })).status).toBe(200);
      expect((await scene.fetch("/health", { method: "POST" })).status).toBe(404);
    });
  });

  test("of a database that does not answer is bad, and says no more than that", async () => {
    const scene = await openScene();
    const { status, body } = await during(scene, down, () => health(scene));
    expect(status).toBe(503);
    expect(body.configuration_errors).toEqual(["DB: does not answer"]);
  });
});
