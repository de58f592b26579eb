import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { TABLES } from "./one-of-each.ts";
import { recorderOf } from "./query-plan-recorder.ts";
import { faultsOf } from "./query-plan-rules.ts";
import { callSitesIn } from "./query-plan-source.ts";
import { playEverything } from "./query-plan-story.ts";

const sources = import.meta.glob<string>(["../../src/store/*.ts", "!../../src/store/schema.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});
const recorder = recorderOf(env.DB);

beforeAll(() => playEverything(recorder.db), 60_000);

async function planOf(sql: string): Promise<string[]> {
  const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`).all<{ detail: string }>();
  return results.map(({ detail }) => detail);
}

test("no statement that the Worker sends gets slower as the tables grow", async () => {
  for (const sql of recorder.texts()) {
    const plan = await recorder.plan(sql);
    expect(faultsOf(sql, plan), `${sql}\n\n${plan.join("\n")}`).toEqual([]);
  }
});

test("every place in src/store that makes SQL was reached while the statements were collected", () => {
  const texts = recorder.texts();
  const sites = Object.entries(sources).flatMap(([source, text]) => callSitesIn(source, text));
  expect(sites.length).toBeGreaterThan(60);
  const missed = sites.filter(({ pattern }) => !texts.some((text) => pattern.test(text)));
  expect(missed.map(({ source, line }) => `${source}:${line}`)).toEqual([]);
});

test.each(TABLES)("rows of %s are inserted and changed among the collected statements", (table) => {
  const texts = recorder.texts();
  expect(texts.some((text) => text.startsWith(`INSERT INTO "${table}" `))).toBe(true);
  expect(texts.some((text) => text.startsWith(`UPDATE "${table}" `))).toBe(true);
});

test("a new place that makes SQL is missed until a flow reaches it", () => {
  const source = `
    /** Not this: \`SELECT 1\`. */
    const one = db.prepare("SELECT name FROM person WHERE name = 'Noa'").first();
    const two = orm.select().from(schema.person).where(sql\`\${schema.person.name} = \${name}\`);
    const three = db.prepare(\`UPDATE "\${kind}" SET name = \${[1].map(() => \`x\`)}\`);
    const four = part("person", \`name IN (\${names})\`);`;
  const sites = callSitesIn("new.ts", source);
  expect(sites.map(({ line }) => line).sort()).toEqual([3, 4, 4, 5, 6]);
  const missed = sites.filter(({ pattern }) => !recorder.texts().some((text) => pattern.test(text)));
  expect(missed.map(({ line }) => line).sort()).toEqual([3, 4, 5, 6]);
});

test.each([
  ["a scan of a table", "SELECT id FROM person WHERE name = 'Noa'"],
  ["a scan of an index", "SELECT count(*) FROM topic"],
  ["a sort of all that is due", `SELECT id FROM pair WHERE "dueAt" <= 1 ORDER BY minutes`],
  [
    "a table joined without an index",
    "SELECT 1 FROM pulse JOIN topic ON topic.text = pulse.takeaway WHERE pulse.id = 1",
  ],
])("%s is found in a plan", async (_, sql) => {
  expect(faultsOf(sql, await planOf(sql))).not.toEqual([]);
});

test("an insert into a table with many children reads none of them", async () => {
  const many = JSON.stringify(Array.from({ length: 1_000 }, (_, place) => place + 1_000));
  const columns = "id, key, kind, personId, pairId, covers, state, plannedAt, sendAt, expiresAt, attempts";
  await env.DB.prepare(
    `INSERT INTO outbox (${columns}) SELECT value, value, 'pulse', 3, 4, '[]', 'sent', 1, 1, 2, 1 FROM json_each(?)`,
  )
    .bind(many)
    .run();
  const sql = recorder.texts().find((text) => text.startsWith('INSERT INTO "pair"'))!;
  expect(await recorder.plan(sql)).toContain("SCAN outbox");
  const [pair] = (await env.DB.prepare("SELECT * FROM pair WHERE id = 4").all()).results;
  const row = { ...pair, id: 900, mentorId: 3, menteeId: 2 };
  const { meta } = await env.DB.prepare(sql)
    .bind(JSON.stringify([[null, null, null, ...Object.values(row)]]), 1)
    .run();
  expect(meta.changes).toBe(1);
  expect(meta.rows_read).toBeLessThan(50);
});
