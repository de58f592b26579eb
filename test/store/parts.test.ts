import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import { newDecision } from "../../src/domain/decision.ts";
import { commit } from "../../src/store/commit.ts";
import { type PartRow, part, rowsOf, selectParts } from "../../src/store/parts.ts";
import * as schema from "../../src/store/schema.ts";
import { INSERTS, TABLES } from "./one-of-each.ts";

async function asParts(name: (typeof TABLES)[number], where: string) {
  const { results } = await env.DB.prepare(selectParts([part(name, where), part(name, "0")])).all<PartRow>();
  return rowsOf(name, results);
}

test("rows of every table come as Drizzle gives them: lists, yes and no, and nothing at all", async () => {
  const made = newDecision("made", 1);
  made.inserts = INSERTS;
  await commit(env.DB, [made], 1);
  for (const name of TABLES) {
    const rows = await drizzle(env.DB).select().from(schema[name]);
    expect(rows.length, name).toBeGreaterThan(0);
    expect(await asParts(name, "1"), name).toEqual(rows);
  }
});

test("parts of one statement do not mix", async () => {
  const sql = selectParts([part("person", "1", ["id", "name"]), part("pair", "0")]);
  const { results } = await env.DB.prepare(sql).all<PartRow>();
  expect(rowsOf("pair", results)).toEqual([]);
  expect(rowsOf("person", results, ["id", "name"]).map(({ name }) => name)).toEqual(["Ama", "Yaw"]);
});

test("more parts than D1 takes are a fault of ours", () => {
  expect(() => selectParts(Array(6).fill(part("pair", "1")))).toThrow(RangeError);
});
