import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { newDecision } from "../../src/domain/decision.ts";
import { DAY, HOUR } from "../../src/domain/time.ts";
import { commit } from "../../src/store/commit.ts";
import { storeMessage } from "../../src/store/inbox.ts";
import { loadProgramme, programmesToWake } from "../../src/store/programmes.ts";
import { openScene } from "../scene.ts";
import { INSERTS, ONE } from "./one-of-each.ts";

const NOW = Date.parse("2027-01-12T09:00:00Z");
const [AMA, YAW, LANTERN] = [ONE.pair.mentorId, ONE.pair.menteeId, ONE.programme.id];
const BEACON = { ...ONE.programme, id: 20, name: "Beacon", ownerId: 21 };

/** Ama owns Lantern, which is older, and Beacon, where she is another person with the same address. */
beforeEach(async () => {
  await openScene();
  const made = newDecision("made", NOW);
  made.inserts = [...INSERTS, { table: "programme", row: BEACON }];
  await commit(env.DB, [made], 1);
  await env.DB.prepare("UPDATE person SET organiser = 1 WHERE id = ?").bind(AMA).run();
  await env.DB.prepare(
    `INSERT INTO person (id, version, "dueAt", "programmeId", email, name, organiser, zone, country, language, away, never)
     SELECT 21, 0, NULL, 20, email, name, 1, zone, country, language, away, never
     FROM person WHERE id = ?`,
  )
    .bind(AMA)
    .run();
});

let messages = 100;
const parked = (personId: number | null, at = NOW - HOUR) =>
  storeMessage(env.DB, {
    id: ++messages,
    messageId: `<${messages}@yaw.example>`,
    state: "parked",
    personId,
    sender: personId === null ? "kofi@elsewhere.example" : null,
    at,
  });
const wake = () => programmesToWake(env.DB, [LANTERN, BEACON.id], NOW);

test("a programme without a roster to carry out wakes with its organisers alone", async () => {
  const [lantern, beacon] = await wake();
  expect(lantern!.people.map(({ id }) => id)).toEqual([AMA]);
  expect(lantern!.pairs).toEqual([]);
  expect(beacon!.organisers.map(({ id }) => id)).toEqual([21]);
});

test("one whose roster is being carried out wakes with all its people and pairs", async () => {
  await env.DB.prepare("UPDATE request SET state = 'applying'").run();
  const [lantern] = await wake();
  expect(lantern!.people.map(({ id }) => id)).toEqual([AMA, YAW]);
  expect(lantern!.pairs.map(({ id }) => id)).toEqual([ONE.pair.id]);
  expect(lantern!.request?.id).toBe(ONE.request.id);
});

test("a programme that is looked at is whole", async () => {
  const { people, pairs, organisers } = await loadProgramme(env.DB, LANTERN, NOW);
  expect(people.map(({ id }) => id)).toEqual([AMA, YAW]);
  expect(organisers.map(({ id }) => id)).toEqual([AMA]);
  expect(pairs).toHaveLength(1);
});

test("parked mail of the last day counts in the programme of its sender, a stranger's in the owner's oldest", async () => {
  await parked(YAW);
  await parked(YAW, NOW - DAY - 1);
  await parked(null);
  await parked(null);
  const [lantern, beacon] = await wake();
  expect(lantern!.parked).toEqual({ people: 1, strangers: 2 });
  expect(beacon!.parked).toEqual({ people: 0, strangers: 0 });
});
