import { beforeAll, describe, expect, test } from "vitest";
import { formatInstant } from "../../src/domain/time.ts";
import { consume, dueOf } from "../scene/queue.ts";
import { during } from "../scene/upset-db.ts";
import { watched } from "../scene/watched-db.ts";
import { joined, type Scene } from "../scene.ts";

const clockOf = (scene: Scene) => ({ clock: formatInstant(scene.clock.now) });

describe("a message that is no work of ours", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await joined();
  });

  test.each([
    ["of nothing", null],
    ["of words", "wake everybody"],
    ["without subjects", { kind: "pair" }],
    ["of an unknown kind", { kind: "planet", subjects: [] }],
    ["with a subject that is no pair of numbers", { kind: "pair", subjects: [[1]] }],
    ["with more than fifty subjects", { kind: "pair", subjects: Array(51).fill([1, 1]) }],
  ])("%s is dropped for good, and changes nothing", async (_, body) => {
    const result = await scene.unchanged(() => consume(scene, [body]));
    expect(result).toEqual({ acked: ["0"], retried: [] });
  });
});

describe("a message", () => {
  test("whose clock cannot be read is no reason to lose the others", async () => {
    const scene = await joined();
    const person = (await dueOf(scene, "person"))[0]!;
    scene.clock.now = person.dueAt + 60_000;
    const good = { kind: "person", subjects: [[person.id, person.dueAt]], ...clockOf(scene) };
    const { acked } = await consume(scene, [{ ...good, clock: "yesterday" }, good]);
    expect(acked).toContain("1");
    expect((await dueOf(scene, "person")).find(({ id }) => id === person.id)?.dueAt).toBeGreaterThan(
      person.dueAt,
    );
  });

  test("that fails is tried again, and the others of its batch are done", async () => {
    const scene = await joined();
    await scene.tap(await scene.link("daniel", "first-session-plan", "agree-plan"));
    await scene.write("noa", "HELP");
    const [mail] = await scene.rows<{ id: number }>("SELECT id FROM outbox WHERE state = 'planned'");
    const [pair] = await dueOf(scene, "pair");
    const work = [
      { kind: "mails", subjects: [[mail!.id, 0]], ...clockOf(scene) },
      { kind: "pair", subjects: [[pair!.id, pair!.dueAt]], ...clockOf(scene) },
    ];
    const noClaims = (db: D1Database) =>
      watched(db, {
        single: (sql, run) =>
          /update "outbox"/i.test(sql) ? Promise.reject(new Error("D1_ERROR: overloaded")) : run(),
      });
    expect(await during(scene, noClaims, () => consume(scene, work))).toEqual({
      acked: ["1"],
      retried: ["0"],
    });
    expect(await dueOf(scene, "pair")).not.toContainEqual(pair);
    expect(await consume(scene, work.slice(0, 1))).toEqual({ acked: ["0"], retried: [] });
    expect(await scene.mails("noa", "help")).toHaveLength(1);
  });

  test("about a moment that somebody has handled meanwhile changes nothing", async () => {
    const scene = await joined();
    const subjects = (await dueOf(scene, "person")).map(({ id, dueAt }) => [id, dueAt - 1]);
    scene.clock.now += 8 * 86_400_000;
    const work = { kind: "person", subjects, ...clockOf(scene) };
    expect(await scene.unchanged(() => consume(scene, [work]))).toEqual({ acked: ["0"], retried: [] });
  });

  test("that comes twice is worked off once", async () => {
    const scene = await joined();
    const [person] = await dueOf(scene, "person");
    scene.clock.now = person!.dueAt + 60_000;
    const work = { kind: "person", subjects: [[person!.id, person!.dueAt]], ...clockOf(scene) };
    await consume(scene, [work]);
    await scene.unchanged(() => consume(scene, [work, work]));
  });

  test("of mails that comes twice at once sends each mail once", async () => {
    const scene = await joined();
    await scene.write("noa", "HELP");
    const [mail] = await scene.rows<{ id: number }>("SELECT id FROM outbox WHERE state = 'planned'");
    const work = { kind: "mails", subjects: [[mail!.id, 0]], ...clockOf(scene) };
    await Promise.all([consume(scene, [work]), consume(scene, [work])]);
    expect(await scene.mails("noa", "help")).toHaveLength(1);
  });

  test("carries the clock of its tick; on the real clock it means nothing", async () => {
    const scene = await joined();
    const [first, second] = await dueOf(scene, "person");
    const at = first!.dueAt + 60_000;
    const work = (subject: typeof first) => ({
      kind: "person",
      subjects: [[subject!.id, subject!.dueAt]],
      clock: formatInstant(at),
    });
    const lastWoken = () =>
      scene.rows("SELECT at FROM journal WHERE at > ? ORDER BY at DESC LIMIT 1", scene.clock.now);
    scene.env.LOCAL_CLOCK = "0";
    await consume(scene, [work(second)]);
    expect(await lastWoken()).not.toContainEqual({ at });
    scene.env.LOCAL_CLOCK = "1";
    await consume(scene, [work(first)]);
    expect(await lastWoken()).toEqual([{ at }]);
  });
});
