import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { LOAD, load } from "../../src/store/load.ts";
import { metered } from "../scene/watched-db.ts";
import { joined, type Scene } from "../scene.ts";

let scene: Scene;
let pairId: number;

/** Daniel is in Germany, Noa in Israel. */
beforeAll(async () => {
  scene = await joined();
  [{ id: pairId }] = (await scene.rows<{ id: number }>("SELECT id FROM pair")) as [{ id: number }];
});

async function holidays(at: string): Promise<string[]> {
  const [state] = (await load(env.DB, { pairs: [pairId] }, Date.parse(at))).pairs;
  return state!.holidays.map(({ country, date, name }) => `${country} ${date} ${name}`);
}

test("the holidays of both people's countries come with the pair, and nobody else's", async () => {
  const found = await holidays("2027-03-20T12:00:00Z");
  expect(found).toContain("DE 2027-03-26 Good Friday");
  expect(found).toContain("IL 2027-04-22 Passover (Pesach)");
  expect(found.filter((one) => !/^(DE|IL) 2027-/.test(one))).toEqual([]);
});

test("those of the next year come where it is near", async () => {
  expect(await holidays("2027-12-20T12:00:00Z")).toContain("DE 2028-01-01 New Year's Day");
  expect(await holidays("2028-01-01T01:00:00Z")).toContain("DE 2027-12-26 Boxing Day");
});

test("a year that no migration has yet has no holidays, and nothing else is missing", async () => {
  expect(await holidays("2040-06-01T12:00:00Z")).toEqual([]);
});

test("somebody without a country has none, and costs no more statements", async () => {
  await env.DB.prepare("UPDATE person SET country = ''").run();
  expect(await holidays("2027-03-20T12:00:00Z")).toEqual([]);
  const meter = { statements: 0, read: 0, written: 0 };
  await load(metered(env.DB, meter), { pairs: [pairId] }, scene.clock.now);
  expect(meter.statements).toBe(LOAD);
});

test("every country has some days in each of the years, all of them dates of that year", async () => {
  const rows = await scene.rows<{ country: string; year: number; days: string }>("SELECT * FROM holiday");
  expect(rows.length).toBeGreaterThan(800);
  for (const { country, year, days } of rows) {
    expect(country).toMatch(/^[A-Z]{2}$/);
    const dates = Object.keys(JSON.parse(days)).map((day) => `${year}-${day}`);
    expect(dates.length, `${country} ${year}`).toBeGreaterThan(0);
    for (const date of dates) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  }
});
