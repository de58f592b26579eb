import { describe, expect, test } from "vitest";
import { crowd } from "../scene/crowd.ts";
import { consume, dueOf, takingQueue } from "../scene/queue.ts";
import { invited, joined, type Scene } from "../scene.ts";

/** What was sent and planned, without the ids, which are drawn in the order of the work. */
const outcome = (scene: Scene) =>
  scene.rows("SELECT kind, state, count(*) AS n FROM outbox GROUP BY kind, state ORDER BY kind, state");

/** Thirty mentors who have let their welcome lie for three days: all are due for their reminder at once. */
async function thirtySilentMentors(place: string, QUEUE?: Queue<unknown>): Promise<Scene> {
  const scene = await invited({ pairs: crowd(30, place) });
  if (QUEUE) scene.env.QUEUE = QUEUE;
  scene.at("2027-01-07T18:00:00Z");
  return scene;
}

describe("a backlog of more than fifty", () => {
  test("is handed to the queue, fifty to a message, with the moments and the clock, and nothing is done here", async () => {
    const { QUEUE, bodies } = takingQueue();
    const scene = await thirtySilentMentors("doors-queue-handed", QUEUE);
    const { due_backlog, outbox_backlog } = await scene.health();
    expect(due_backlog + outbox_backlog).toBeGreaterThan(50);
    const { tick: _, ...before } = await scene.everything();
    await scene.tick();
    const { tick: __, ...after } = await scene.everything();
    expect(after).toEqual(before);
    for (const { subjects, clock } of bodies) {
      expect(subjects.length).toBeGreaterThan(0);
      expect(subjects.length).toBeLessThanOrEqual(50);
      expect(clock).toBe("2027-01-07T18:00:00Z");
    }
    const handed = bodies.filter(({ kind }) => kind === "person").flatMap(({ subjects }) => subjects);
    const due = (await dueOf(scene, "person")).map(({ id, dueAt }) => `${id},${dueAt}`);
    expect(handed.length).toBeGreaterThan(40);
    expect(new Set(handed.map(String)).size).toBe(handed.length);
    expect(due).toEqual(expect.arrayContaining(handed.map(String)));
  });

  test("ends like one that was worked off without a queue", async () => {
    const { QUEUE, bodies } = takingQueue();
    const alone = await thirtySilentMentors("doors-queue-alone");
    await alone.settle();
    const expected = await outcome(alone);
    const scene = await thirtySilentMentors("doors-queue-shared", QUEUE);
    for (let turn = 0; turn < 10; turn++) {
      await scene.tick();
      expect((await consume(scene, bodies.splice(0))).retried).toEqual([]);
    }
    expect(await outcome(scene)).toEqual(expected);
    expect(await scene.health()).toMatchObject({ due_backlog: 0, outbox_backlog: 0 });
  });

  test("of fifty or less stays in the tick", async () => {
    const { QUEUE, bodies } = takingQueue();
    const scene = await joined({ settings: { QUEUE } });
    await scene.until("2027-01-15T12:00:00Z");
    expect(bodies).toEqual([]);
    expect((await scene.mails("noa", "session-brief")).length).toBe(1);
  });
});
