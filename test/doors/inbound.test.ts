import { beforeAll, describe, expect, test } from "vitest";
import { inboundJson } from "../../dev/post-office/inbound.ts";
import { invited, joined, type Scene } from "../scene.ts";

const ROOM = { to: "reply@in.example.org", subject: "Hello" };
const BASIC = (pair: string) => `Basic ${btoa(pair)}`;

describe("who may knock", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await invited();
  });

  test.each([
    ["without credentials", null],
    ["with another password", BASIC("postmark:guessed-password")],
    ["as another user", BASIC("postman:local-password")],
    ["with no pair of the two", BASIC("postmark")],
    ["with what is no Base64", "Basic ###"],
    ["with another scheme", `Bearer ${btoa("postmark:local-password")}`],
  ])("%s: 401, and nothing is stored", async (_, credentials) => {
    const payload = await inboundJson(scene.compose("daniel", "YES", ROOM));
    const response = await scene.unchanged(() => scene.knock("/postmark/inbound", payload, credentials));
    expect(response.status).toBe(401);
  });

  test.each([
    ["nothing", ""],
    ["what is no JSON", "{"],
    ["a list", "[]"],
    ["an event of the other webhook", { RecordType: "Delivery", Recipient: "noa@tamar.example" }],
    ["headers of another shape", { MessageID: "m", Headers: { From: "noa@tamar.example" } }],
  ])("%s: 400, and nothing is stored", async (_, body) => {
    const response = await scene.unchanged(() => scene.knock("/postmark/inbound", body));
    expect(response.status).toBe(400);
  });

  test("GET is no way in", async () => {
    const response = await scene.fetch("/postmark/inbound", {
      headers: { authorization: BASIC("postmark:local-password") },
    });
    expect(response.status).toBe(404);
  });
});

describe("a reply", () => {
  test("is handled, stored with its message's name, and answered 200", async () => {
    const scene = await invited();
    expect((await scene.answer("daniel", "welcome", "YES")).status).toBe(200);
    expect(
      await scene.rows("SELECT state, reason, raw FROM inbox ORDER BY at DESC, id DESC LIMIT 1"),
    ).toEqual([{ state: "handled", reason: null, raw: null }]);
    expect(await scene.rows("SELECT mentorJoinedAt FROM pair")).toEqual([
      { mentorJoinedAt: scene.clock.now },
    ]);
  });

  test("that is delivered again, at once and an hour later, changes no row of any table", async () => {
    const scene = await invited();
    const raw = scene.compose("daniel", "YES", {}, await scene.mail("daniel", "welcome"));
    expect((await scene.handIn(raw, "postmark-1")).status).toBe(200);
    const before = await scene.everything();
    expect((await scene.handIn(raw, "postmark-1")).status).toBe(200);
    scene.clock.now += 3_600_000;
    expect((await scene.handIn(raw, "postmark-1")).status).toBe(200);
    expect(await scene.everything()).toEqual(before);
  });

  test("that is delivered thrice at the same time is handled once", async () => {
    const scene = await invited();
    const raw = scene.compose("daniel", "YES", {}, await scene.mail("daniel", "welcome"));
    const answers = await Promise.all([1, 2, 3].map(() => scene.handIn(raw, "postmark-2")));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await scene.tick();
    const daniel = "personId = (SELECT mentorId FROM pair)";
    expect(await scene.rows(`SELECT state FROM inbox WHERE ${daniel}`)).toEqual([{ state: "handled" }]);
    expect(
      await scene.rows(`SELECT DISTINCT commitId FROM journal WHERE event = 'joined' AND ${daniel}`),
    ).toHaveLength(1);
    expect(await scene.mails("daniel", "receipt")).toHaveLength(1);
  });

  test("without a Message-ID is known again by its bytes", async () => {
    const scene = await invited();
    const raw = nameless(scene.compose("daniel", "YES", {}, await scene.mail("daniel", "welcome")));
    await scene.handIn(raw);
    const before = await scene.everything();
    expect((await scene.handIn(raw)).status).toBe(200);
    expect(await scene.everything()).toEqual(before);
    expect(await scene.rows("SELECT messageId FROM inbox WHERE messageId LIKE 'sha256:%'")).toHaveLength(1);
  });
});

describe("mail of a stranger", () => {
  test("is parked with its bytes, and nobody's rows change", async () => {
    const scene = await joined();
    const people = await scene.rows("SELECT * FROM person");
    expect((await scene.write("kofi", "May I join as well?")).status).toBe(200);
    expect(
      await scene.rows(
        "SELECT state, reason, personId, raw IS NOT NULL AS kept FROM inbox WHERE sender = ?",
        scene.address("kofi"),
      ),
    ).toEqual([{ state: "parked", reason: "unknown-sender", personId: null, kept: 1 }]);
    expect(await scene.rows("SELECT * FROM person")).toEqual(people);
  });
});

function nameless(raw: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(raw).replace(/^Message-ID:.*\r\n/im, ""));
}
