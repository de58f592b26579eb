import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { insert, newDecision, touch, update } from "../../src/domain/decision.ts";
import type { Programme } from "../../src/domain/programme.ts";
import { apart, commit } from "../../src/store/commit.ts";

const NOW = Date.parse("2027-01-04T09:00:00Z");
let serial = 1;
const harbour = (): Programme => ({
  id: serial++,
  version: 0,
  dueAt: null,
  name: `Harbour ${serial}`,
  state: "running",
  language: "en",
  zone: "Europe/Berlin",
  termStart: "2027-01-11",
  termEnd: "2027-04-02",
  weekStart: 1,
  digestWeekday: 7,
  digestTime: "17:00",
  noMailDays: [],
  breaks: [],
  concernsName: "Olivia",
  concernsEmail: "olivia@programme.example.org",
  ownerId: 0,
});
let programmes: [Programme, Programme];

beforeEach(async () => {
  programmes = [harbour(), harbour()];
  const found = newDecision("founded", NOW);
  for (const programme of programmes) insert(found, "programme", programme);
  await commit(env.DB, [found], serial++);
});

function renamed(programme: Programme, name: string) {
  const decision = newDecision("renamed", NOW);
  touch(decision, "programme", programme, NOW);
  update(decision, "programme", programme, { name });
  return decision;
}
const nameOf = (id: number) =>
  env.DB.prepare("SELECT name FROM programme WHERE id = ?").bind(id).first<string>("name");

test("a decision that was based on an older version loses, and leaves no trace", async () => {
  const [harbourCircle] = programmes;
  await commit(env.DB, [renamed(harbourCircle, `first ${serial}`)], serial++);
  const before = await nameOf(harbourCircle.id);
  expect(await commit(env.DB, [renamed(harbourCircle, "second")], serial++)).toEqual([]);
  expect(await nameOf(harbourCircle.id)).toBe(before);
});

test("one loser costs the others in its batch nothing", async () => {
  const [stale, fresh] = programmes;
  await commit(env.DB, [renamed(stale, `moved on ${serial}`)], serial++);
  const wins = renamed(fresh, `wins ${serial}`);
  expect(await commit(env.DB, [renamed(stale, "loses"), wins], serial++)).toEqual([wins]);
  expect(await nameOf(fresh.id)).toBe(wins.updates[0]?.set.name);
});

test("a message that is handled already makes its decision lose", async () => {
  const [harbourCircle] = programmes;
  const row = {
    id: serial++,
    messageId: `<${serial}@noa.example>`,
    state: "handled" as const,
    reason: null,
    personId: null,
    sender: null,
    outboxId: null,
    at: NOW,
    words: null,
    raw: null,
    bundledAt: null,
  };
  const name = `once ${serial}`;
  expect(await commit(env.DB, [renamed(harbourCircle, name)], serial++, row)).toHaveLength(1);
  const again = renamed({ ...harbourCircle, version: 1 }, "twice");
  expect(await commit(env.DB, [again], serial++, { ...row, id: serial++ })).toEqual([]);
  expect(await nameOf(harbourCircle.id)).toBe(name);
});

test("decisions that share a subject never share a batch", () => {
  const [one, other] = programmes;
  const lists = apart([renamed(one, "a"), renamed(one, "b"), renamed(other, "c")]);
  expect(lists.map((list) => list.length)).toEqual([2, 1]);
});
