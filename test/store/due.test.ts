import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { newDecision, plan } from "../../src/domain/decision.ts";
import { MINUTE } from "../../src/domain/time.ts";
import { commit } from "../../src/store/commit.ts";
import { dueWork } from "../../src/store/due.ts";
import { storeMessage } from "../../src/store/inbox.ts";
import { claimDue } from "../../src/store/outbox.ts";
import { openScene } from "../scene.ts";
import { INSERTS, ONE } from "./one-of-each.ts";

const NOW = Date.parse("2027-01-04T09:00:00Z");
const [AMA, YAW] = [ONE.pair.mentorId, ONE.pair.menteeId];
const MAIL = 901;

/** Ama mentors Yaw; nobody is due, and one mail to Yaw is. */
beforeEach(async () => {
  await openScene();
  const made = newDecision("made", NOW);
  made.inserts = INSERTS;
  plan(made, {
    id: MAIL,
    key: "welcome:yaw",
    kind: "welcome",
    personId: YAW,
    covers: [],
    sendAt: NOW - 2 * MINUTE,
    expiresAt: NOW + MINUTE,
  });
  await commit(env.DB, [made], 1);
});

function isDue(table: "person" | "pair" | "programme", id: number, minutesAgo: number) {
  return env.DB.prepare(`UPDATE ${table} SET dueAt = ? WHERE id = ?`)
    .bind(NOW - minutesAgo * MINUTE, id)
    .run();
}
const names = async (most = 10) => (await dueWork(env.DB, NOW, most)).map(({ kind, id }) => `${kind} ${id}`);
const messageOf = (id: number, state: "received" | "parked") => ({
  id,
  messageId: `<${id}@yaw.example>`,
  state,
  at: NOW - MINUTE,
});

test("what has waited longest comes first, whatever it is", async () => {
  await isDue("person", YAW, 5);
  await isDue("programme", ONE.programme.id, 1);
  expect(await names()).toEqual([`person ${YAW}`, `mail ${MAIL}`, `programme ${ONE.programme.id}`]);
});

test("at one moment programmes come before pairs, pairs before people, and people before their mail", async () => {
  await isDue("pair", ONE.pair.id, 2);
  await isDue("programme", ONE.programme.id, 2);
  expect(await names()).toEqual([`programme ${ONE.programme.id}`, `pair ${ONE.pair.id}`, `mail ${MAIL}`]);
  await env.DB.prepare("UPDATE pair SET dueAt = NULL").run();
  await isDue("person", AMA, 2);
  expect(await names()).toEqual([`programme ${ONE.programme.id}`, `person ${AMA}`, `mail ${MAIL}`]);
});

test("people whose pair is due too wait until it had its turn", async () => {
  for (const id of [AMA, YAW]) await isDue("person", id, 9);
  await isDue("pair", ONE.pair.id, 1);
  expect(await names()).not.toContain(`person ${YAW}`);
  await env.DB.prepare("UPDATE pair SET dueAt = NULL").run();
  expect(await names()).toContain(`person ${YAW}`);
});

test("what is due later is left out", async () => {
  await isDue("person", YAW, -1);
  await env.DB.prepare("UPDATE outbox SET sendAt = ?")
    .bind(NOW + 1)
    .run();
  expect(await names()).toEqual([]);
});

test("a mail that somebody has claimed is not due until the claim has run out", async () => {
  await claimDue(env.DB, NOW, 1, [MAIL]);
  expect(await names()).toEqual([]);
  expect((await dueWork(env.DB, NOW + 2 * MINUTE, 1)).map(({ kind }) => kind)).toEqual(["mail"]);
});

test("of stored messages only those are due that nobody has handled", async () => {
  await storeMessage(env.DB, messageOf(902, "received"));
  await storeMessage(env.DB, messageOf(903, "parked"));
  expect(await names()).toEqual([`mail ${MAIL}`, "message 902"]);
});

test("no more of a kind than asked for", async () => {
  for (const id of [AMA, YAW]) await isDue("person", id, 3);
  expect(await names(1)).toEqual([`person ${AMA}`, `mail ${MAIL}`]);
});
