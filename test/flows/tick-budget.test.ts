import { env as bindings } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { insert, newDecision } from "../../src/domain/decision.ts";
import { MINUTE } from "../../src/domain/time.ts";
import { BudgetSpent, budgetOf, PLANS } from "../../src/store/budget.ts";
import { commit } from "../../src/store/commit.ts";
import { LOAD, load } from "../../src/store/load.ts";
import { PROGRAMMES_LOAD, programmesToWake } from "../../src/store/programmes.ts";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { mailsTo } from "../scene/mailbox.ts";
import { invited, joined, openScene } from "../scene.ts";
import { ONE } from "../store/one-of-each.ts";
import { addCrowd, aMinuteLater, counted, sent } from "./crowd.ts";

const CROWD = 60;
const { statements } = PLANS.free;

describe("what a tick asks of the database", () => {
  test("four statements with nothing due, whoever is in the programme", async () => {
    const { DB, during } = counted();
    const scene = await joined({ settings: { DB } });
    await scene.until("2027-01-05T08:30:00Z");
    expect(await during(scene.tick)).toBe(4);
    await addCrowd(scene, CROWD);
    await scene.rows(`UPDATE person SET "dueAt" = NULL WHERE id <= ?`, 2 * CROWD);
    expect(await during(scene.tick)).toBe(4);
  });

  test("no more than the free plan has, when two pairs join and are told of their first session", async () => {
    const { DB, during } = counted();
    const scene = await invited({ settings: { DB }, pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });
    for (const name of ["daniel", "noa", "sam"] as const) {
      await scene.tap(await scene.link(name, "welcome", "join"));
      expect(await during(scene.tick)).toBeLessThanOrEqual(statements);
    }
    expect(await scene.mails("noa", "first-session-plan")).toHaveLength(1);
    expect(await scene.mails("sam", "first-session-plan")).toHaveLength(1);
  });

  test("as many for a load as it says, however many people and programmes", async () => {
    const scene = await invited();
    await addCrowd(scene, CROWD);
    const people = (await scene.rows<{ id: number }>("SELECT id FROM person")).map(({ id }) => id);
    const programmes = (await scene.rows<{ id: number }>("SELECT id FROM programme")).map(({ id }) => id);
    const { DB, during } = counted();
    expect(await during(() => load(DB, { people }, scene.clock.now))).toBe(LOAD);
    expect(await during(() => programmesToWake(DB, programmes, scene.clock.now))).toBe(PROGRAMMES_LOAD);
  });
});

describe("a crowd that is due at once", () => {
  test("gets its welcomes over some minutes, once each, and no tick goes over the free plan", async () => {
    const { DB, during } = counted();
    const scene = await invited({ settings: { DB } });
    await addCrowd(scene, CROWD);
    const spent: number[] = [];
    for (let minute = 0; minute < 15; minute++) spent.push(await during(() => aMinuteLater(scene)));
    expect(Math.max(...spent)).toBeLessThanOrEqual(statements);
    expect(spent.filter((one) => one > statements / 2).length).toBeGreaterThan(1);
    const welcomes = await sent(scene, "welcome");
    expect(welcomes).toHaveLength(CROWD + 1);
    expect(welcomes.filter(({ times }) => times !== 1)).toEqual([]);
    expect(await mailsTo(`person-${CROWD - 1}@${scene.host}`)).toHaveLength(1);
  });

  test("is due to /health until it is done", async () => {
    const scene = await invited();
    await addCrowd(scene, CROWD);
    await aMinuteLater(scene);
    const { next_due, due_backlog, outbox_backlog } = await scene.health();
    expect(due_backlog + outbox_backlog).toBeGreaterThan(0);
    expect(Date.parse(next_due!)).toBeLessThanOrEqual(scene.clock.now);
    await scene.until("2027-01-04T15:30:00Z");
    const later = await scene.health();
    expect(later).toMatchObject({ due_backlog: 0, outbox_backlog: 0 });
    expect(Date.parse(later.next_due!)).toBeGreaterThan(scene.clock.now);
  });

  test("keeps nobody waiting who was due before it", async () => {
    const scene = await invited();
    await scene.tap(await scene.link("daniel", "welcome", "join"));
    scene.clock.now += MINUTE;
    await addCrowd(scene, CROWD);
    await scene.tick();
    expect(await scene.rows(`SELECT 1 FROM person WHERE "dueAt" < ?`, scene.clock.now)).toEqual([]);
  });

  test("leaves no mail unsent that was due before it", async () => {
    const scene = await invited();
    await scene.write("daniel", "HELP");
    scene.clock.now += MINUTE;
    await addCrowd(scene, CROWD);
    await scene.tick();
    expect(await scene.mails("daniel", "help")).toHaveLength(1);
  });

  test("is worked off in one tick of the paid plan, which a bound queue tells", async () => {
    const { DB, during } = counted();
    const queue = { sendBatch: () => Promise.reject(new Error("nothing is to be handed over")) };
    const scene = await invited({ settings: { DB, QUEUE: queue as unknown as Queue<unknown> } });
    await addCrowd(scene, 20);
    expect(await during(() => aMinuteLater(scene))).toBeLessThanOrEqual(PLANS.paid.statements);
    expect(await sent(scene, "welcome")).toHaveLength(21);
  });

  test("goes to the queue whole when it is more than fifty", async () => {
    const handed: { kind: string; subjects: [number, number][] }[] = [];
    const queue = {
      sendBatch: async (all: { body: never }[]) => handed.push(...all.map(({ body }) => body)),
    };
    const scene = await invited({ settings: { QUEUE: queue as unknown as Queue<unknown> } });
    await addCrowd(scene, CROWD);
    await aMinuteLater(scene);
    expect(handed.map(({ kind, subjects }) => [kind, subjects.length])).toEqual([
      ["person", 50],
      ["person", 50],
      ["person", 20],
    ]);
    expect(await sent(scene, "welcome")).toHaveLength(1);
  });
});

describe("a budget", () => {
  test("lets through what it holds and not one more", async () => {
    const budget = budgetOf(bindings.DB, 2);
    await budget.db.prepare("SELECT 1").first();
    await budget.db.batch([budget.db.prepare("SELECT 2")]);
    expect(budget.left()).toBe(0);
    expect(() => budget.db.prepare("SELECT 3")).toThrow(BudgetSpent);
  });

  test("that a commit outgrows leaves no trace of it", async () => {
    await openScene();
    const decision = newDecision("founded", 0);
    insert(decision, "programme", ONE.programme);
    insert(decision, "person", ONE.person);
    const trace = () =>
      bindings.DB.prepare("SELECT count(*) AS programmes FROM programme").first("programmes");
    await expect(commit(budgetOf(bindings.DB, 2).db, [decision], 1)).rejects.toThrow(BudgetSpent);
    expect(await trace()).toBe(0);
    await commit(budgetOf(bindings.DB, 3).db, [decision], 1);
    expect(await trace()).toBe(1);
  });
});
