import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HOUR, MINUTE } from "../../src/domain/time.ts";
import { PLANS } from "../../src/store/budget.ts";
import { NOA_AND_DANIEL, type PairOnPaper } from "../scene/cast.ts";
import { down, during, stormy } from "../scene/upset-db.ts";
import { invited, openScene, type Scene } from "../scene.ts";
import { aMinuteLater } from "./crowd.ts";

const KOFI_AND_INES: PairOnPaper = { mentor: "ines", mentee: "kofi" };
const FULL = PLANS.free.batch;

let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => {
    logged.push(line);
  });
});
afterEach(() => vi.restoreAllMocks());

/** A minute later a tick begins, and may fail, as the platform sees it. */
async function tryTick(scene: Scene): Promise<"ended" | "failed"> {
  scene.clock.now += MINUTE;
  return scene.tick().then(
    () => "ended",
    () => "failed",
  );
}

async function tryTicks(scene: Scene, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await tryTick(scene);
}

async function batchSize(scene: Scene): Promise<unknown> {
  return (await scene.rows("SELECT batchSize FROM tick"))[0]?.batchSize;
}

/** A tick of a minute ago that the platform ended: its lease runs on. */
async function killTick(scene: Scene): Promise<void> {
  await scene.rows(`UPDATE tick SET "leaseUntil" = ?`, scene.clock.now + 15 * MINUTE);
}

/** The tick that sends a batch to it is ended there and then: nothing reaches the database any more. */
function deadly(db: D1Database): D1Database {
  let dead = false;
  const ended = (): never => {
    dead = true;
    throw new Error("exceeded CPU time limit");
  };
  const inFront: Pick<D1Database, "prepare" | "batch"> = {
    prepare: (sql) => (dead ? ended() : db.prepare(sql)),
    batch: ended,
  };
  return inFront as D1Database;
}

/** Rows of a programme whose people are all due, and Kofi's cannot be read. */
async function withUnreadableKofi(): Promise<Scene> {
  const scene = await invited({ pairs: [NOA_AND_DANIEL, KOFI_AND_INES] });
  await scene.rows("UPDATE person SET away = 'broken' WHERE email = ?", scene.address("kofi"));
  await scene.rows(`UPDATE person SET "dueAt" = ?`, scene.clock.now);
  await scene.tap(await scene.link("daniel", "welcome", "join"));
  return scene;
}

describe("a tick that does not end cleanly", () => {
  test("because it throws lets the next one begin a minute later, with half the batch", async () => {
    const scene = await invited();
    expect(await batchSize(scene)).toBe(FULL);
    await scene.rows("UPDATE programme SET breaks = 'broken', \"dueAt\" = 0");
    expect(await tryTick(scene)).toBe("failed");
    await scene.rows("UPDATE programme SET breaks = '[]'");
    expect(await tryTick(scene)).toBe("ended");
    expect(await batchSize(scene)).toBe(Math.floor(FULL / 2));
  });

  test("because the platform ended it holds the lease for a quarter of an hour", async () => {
    const scene = await invited();
    await killTick(scene);
    await scene.rows(`UPDATE person SET "dueAt" = 0`);
    scene.clock.now += 14 * MINUTE;
    await scene.tick();
    expect((await scene.health()).due_backlog).toBeGreaterThan(0);
    await aMinuteLater(scene);
    expect((await scene.health()).due_backlog).toBe(0);
    expect(await batchSize(scene)).toBe(Math.floor(FULL / 2));
  });

  test("is followed by larger batches once ticks have ended well for five minutes", async () => {
    const scene = await invited();
    await killTick(scene);
    scene.clock.now += 15 * MINUTE;
    const sizes: unknown[] = [];
    for (let tick = 0; tick < 8; tick++) {
      await aMinuteLater(scene);
      sizes.push(await batchSize(scene));
    }
    expect(sizes).toEqual([12, 12, 12, 12, 12, 24, FULL, FULL]);
  });

  test("on a plan of large batches leaves a whole number to a plan of small ones", async () => {
    const scene = await invited();
    await scene.rows(`UPDATE tick SET "batchSize" = ?`, PLANS.paid.batch);
    await killTick(scene);
    scene.clock.now += 15 * MINUTE;
    expect(await tryTick(scene)).toBe("ended");
    expect(await batchSize(scene)).toBe(Math.floor(FULL / 2));
  });

  test("because the database is down leaves everything due", async () => {
    const scene = await invited();
    await scene.rows(`UPDATE person SET "dueAt" = ?`, scene.clock.now);
    expect(await during(scene, down, () => tryTick(scene))).toBe("failed");
    expect((await scene.health()).due_backlog).toBe(3);
    await aMinuteLater(scene);
    expect((await scene.health()).due_backlog).toBe(0);
  });
});

describe("what no tick ends with", () => {
  test("a person whose row cannot be read is put off for an hour, and the others get their mail", async () => {
    const scene = await withUnreadableKofi();
    await tryTicks(scene, 15);
    expect(await scene.mails("noa", "welcome")).toHaveLength(1);
    const [kofi] = await scene.rows<{ dueAt: number }>(
      `SELECT "dueAt" FROM person WHERE email = ?`,
      scene.address("kofi"),
    );
    expect(kofi!.dueAt).toBeGreaterThan(scene.clock.now + HOUR - 15 * MINUTE);
    expect(await tryTick(scene)).toBe("ended");
  });

  test("is named in the log by its id alone", async () => {
    const scene = await withUnreadableKofi();
    await tryTicks(scene, 15);
    const [kofi] = await scene.rows<{ id: number }>(
      "SELECT id FROM person WHERE email = ?",
      scene.address("kofi"),
    );
    expect(logged).toContain(`tick: person ${kofi!.id} was put off, since no tick ends with it`);
    expect(logged.join()).not.toMatch(/@|kofi/i);
  });

  test("is put off too when the platform ends the tick with it", async () => {
    const scene = await invited();
    const [pair] = await scene.rows<{ id: number }>("SELECT id FROM pair");
    await scene.rows(`UPDATE pair SET "dueAt" = ?`, scene.clock.now);
    await scene.rows(`UPDATE tick SET "batchSize" = 1, "troubleAt" = ?`, scene.clock.now);
    expect(await during(scene, deadly, () => tryTick(scene))).toBe("failed");
    scene.clock.now += 16 * MINUTE;
    await scene.tick();
    expect(await scene.rows(`SELECT "dueAt" FROM pair`)).toEqual([{ dueAt: scene.clock.now + HOUR }]);
    expect(logged).toEqual([`tick: pair ${pair!.id} was put off, since no tick ends with it`]);
    expect(await scene.rows("SELECT cursor FROM tick")).toEqual([{ cursor: null }]);
  });

  test("a mail that cannot be rendered is put off, and the mails around it are sent once", async () => {
    const scene = await invited({ pairs: [NOA_AND_DANIEL, KOFI_AND_INES] });
    for (const name of ["noa", "daniel", "kofi"] as const) await scene.write(name, "HELP");
    await scene.rows(
      `UPDATE outbox SET kind = 'nothing' WHERE state = 'planned' AND "personId" = (SELECT id FROM person WHERE email = ?)`,
      scene.address("daniel"),
    );
    await tryTicks(scene, 30);
    expect(await scene.mails("noa", "help")).toHaveLength(1);
    expect(await scene.mails("kofi", "help")).toHaveLength(1);
    expect(await scene.mails("daniel", "help")).toHaveLength(0);
    expect(logged.filter((line) => /^mail \d+ \(nothing\) was put off/.test(line))).toHaveLength(1);
    expect(await tryTick(scene)).toBe("ended");
  });

  test("a stored message that cannot be read is parked for the owner", async () => {
    const scene = await invited();
    await during(scene, stormy, () => scene.answer("daniel", "welcome", "YES"));
    await scene.rows("UPDATE inbox SET raw = '%%%' WHERE state = 'received'");
    await tryTicks(scene, 8);
    expect(await scene.rows("SELECT reason FROM inbox WHERE state = 'parked'")).toEqual([
      { reason: "unreadable" },
    ]);
    expect((await scene.health()).due_backlog).toBe(0);
  });

  test("a stored message without its bytes is parked at once", async () => {
    const scene = await invited();
    await during(scene, stormy, () => scene.answer("daniel", "welcome", "YES"));
    await scene.rows("UPDATE inbox SET raw = NULL WHERE state = 'received'");
    await aMinuteLater(scene);
    expect(await scene.rows("SELECT reason FROM inbox WHERE state = 'parked'")).toEqual([
      { reason: "unreadable" },
    ]);
  });
});

describe("a stored message", () => {
  test("is due to /health until a tick has finished it", async () => {
    const scene = await openScene();
    expect(await scene.health()).toMatchObject({ due_backlog: 0 });
    const joining = await invited();
    await during(joining, stormy, () => joining.answer("daniel", "welcome", "YES"));
    const { due_backlog, next_due } = await joining.health();
    expect(due_backlog).toBe(1);
    expect(Date.parse(next_due!)).toBe(joining.clock.now);
    await joining.tick();
    expect((await joining.health()).due_backlog).toBe(0);
  });
});
