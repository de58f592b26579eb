import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { type Decision, newDecision, type Update, update } from "../../src/domain/decision.ts";
import { commit } from "../../src/store/commit.ts";
import { openScene } from "../scene.ts";
import { INSERTS, ONE } from "./one-of-each.ts";

const [AMA, YAW] = [ONE.pair.mentorId, ONE.pair.menteeId];
let commits = 10;

beforeEach(async () => {
  await openScene();
  const made = newDecision("made", 1);
  made.inserts = INSERTS;
  await commit(env.DB, [made], 1);
});

function changing(...updates: Update[]): Decision {
  return { ...newDecision("changed", 2), updates };
}
const toPerson = (id: number, set: Record<string, unknown>): Update => ({
  table: "person",
  id,
  set,
  was: {},
});
const rowOf = (table: string, id: number) =>
  env.DB.prepare(`SELECT * FROM ${table} WHERE id = ?`).bind(id).first<Record<string, unknown>>();

test("rows of one table that change in different fields keep the fields of the others", async () => {
  const [ama, yaw] = [await rowOf("person", AMA), await rowOf("person", YAW)];
  const decisions = [
    changing(toPerson(AMA, { name: "Ama Boateng" })),
    changing(toPerson(YAW, { zone: "Africa/Lagos", stoppedAt: 7 })),
  ];
  await commit(env.DB, decisions, ++commits);
  expect(await rowOf("person", AMA)).toEqual({ ...ama, name: "Ama Boateng" });
  expect(await rowOf("person", YAW)).toEqual({ ...yaw, zone: "Africa/Lagos", stoppedAt: 7 });
});

test("a field that is emptied is empty, and does not count as left out", async () => {
  await commit(env.DB, [changing(toPerson(YAW, { stoppedAt: 7 }))], ++commits);
  await commit(env.DB, [changing(toPerson(YAW, { stoppedAt: null }))], ++commits);
  expect(await rowOf("person", YAW)).toMatchObject({ stoppedAt: null });
});

test("yes and no, lists and quotes arrive as they were", async () => {
  const set = { organiser: true, away: [{ from: "2027-02-01", until: "2027-02-05" }], name: `"Yaw" O'Neil` };
  await commit(env.DB, [changing(toPerson(YAW, set))], ++commits);
  expect(await rowOf("person", YAW)).toMatchObject({
    organiser: 1,
    away: JSON.stringify(set.away),
    name: set.name,
  });
});

test("a row that one decision changes twice has both changes, and the later one where they differ", async () => {
  const twice = changing(
    toPerson(YAW, { name: "Y", zone: "Africa/Lagos" }),
    toPerson(YAW, { name: "Yaw M", stoppedAt: 7 }),
  );
  await commit(env.DB, [twice], ++commits);
  expect(await rowOf("person", YAW)).toMatchObject({ name: "Yaw M", zone: "Africa/Lagos", stoppedAt: 7 });
});

test("a change of nothing changes nothing and hinders nothing", async () => {
  const decision = changing(toPerson(AMA, {}));
  update(decision, "topic", ONE.topic, { until: 5 });
  await commit(env.DB, [decision], ++commits);
  expect(await rowOf("topic", ONE.topic.id)).toMatchObject({ until: 5 });
});
