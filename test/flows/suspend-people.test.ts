import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { Lost } from "../../src/flows/decide.ts";
import { suspendPeople } from "../../src/flows/record-delivery.ts";
import { stormy } from "../scene/upset-db.ts";
import { joined } from "../scene.ts";
import { counted } from "./crowd.ts";

let drawn = 900;
const ids = () => ++drawn;

async function noaAndDaniel() {
  const scene = await joined();
  const people = await scene.rows<{ id: number }>("SELECT id FROM person WHERE organiser = 0");
  const suspended = () => scene.rows(`SELECT 1 FROM person WHERE "suspendedAt" IS NOT NULL`);
  return { now: scene.clock.now, people: people.map(({ id }) => id), suspended };
}

test("people whose addresses are refused in one delivery are suspended in four statements, however many", async () => {
  const { now, people, suspended } = await noaAndDaniel();
  const { DB, during } = counted();
  expect(await during(() => suspendPeople({ db: DB, now, ids }, people))).toBe(4);
  expect(await suspended()).toHaveLength(2);
});

test("who is suspended already is not suspended again", async () => {
  const { now, people, suspended } = await noaAndDaniel();
  await suspendPeople({ db: env.DB, now, ids }, people);
  const { DB, during } = counted();
  expect(await during(() => suspendPeople({ db: DB, now: now + 1, ids }, people))).toBe(1);
  expect(await suspended()).toHaveLength(2);
});

test("a suspension that loses its person to others twice says so, and nobody is half suspended", async () => {
  const { now, people, suspended } = await noaAndDaniel();
  await expect(suspendPeople({ db: stormy(env.DB), now, ids }, people)).rejects.toThrow(Lost);
  expect(await suspended()).toEqual([]);
});
