import { beforeAll, describe, expect, test } from "vitest";
import {
  bounceEvent,
  complaintEvent,
  deliveryEvent,
  subscriptionEvent,
} from "../../dev/post-office/events.ts";
import type { SentMail } from "../../dev/post-office/index.ts";
import { during, failing } from "../scene/upset-db.ts";
import { joined, type Scene } from "../scene.ts";

const welcomeTo = async (scene: Scene) => (await scene.mail("noa", "welcome")) as unknown as SentMail;
const suspended = async (scene: Scene) =>
  scene.rows("SELECT suspendedAt FROM person WHERE email = ?", scene.address("noa"));
const report = (scene: Scene, event: object) => scene.knock("/postmark/events", event);

describe("who may knock", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await joined();
  });

  test.each([
    ["without credentials", null],
    ["with another password", `Basic ${btoa("postmark:guessed-password")}`],
    ["with what is no pair", "Basic x"],
  ])("%s: 401, and nothing is stored", async (_, credentials) => {
    const before = await scene.everything();
    const event = bounceEvent(await welcomeTo(scene), scene.clock.now);
    expect((await scene.knock("/postmark/events", event, credentials)).status).toBe(401);
    expect(await scene.everything()).toEqual(before);
  });

  test.each([
    ["nothing", ""],
    ["what is no JSON", "RecordType=Bounce"],
    ["null", "null"],
    ["a record without a type", { Email: "noa@tamar.example" }],
    ["a number for an address", { RecordType: "Bounce", Type: "HardBounce", Email: 7 }],
  ])("%s: 400, and nothing is stored", async (_, body) => {
    const before = await scene.everything();
    expect((await scene.knock("/postmark/events", body)).status).toBe(400);
    expect(await scene.everything()).toEqual(before);
  });
});

describe("what is only noted", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await joined();
  });

  test.each(["Delivery", "Open", "Click", "a kind of tomorrow"])(
    "%s: 200, and nothing is stored",
    async (type) => {
      const before = await scene.everything();
      const event = { ...deliveryEvent(await welcomeTo(scene), scene.clock.now), RecordType: type };
      expect((await report(scene, event)).status).toBe(200);
      expect(await scene.everything()).toEqual(before);
    },
  );

  test.each(["SoftBounce", "Transient", "AutoResponder"] as const)(
    "a bounce of type %s suspends nobody",
    async (type) => {
      // Published tables of codes disagree: a code that says "hard" must not matter.
      const event = { ...bounceEvent(await welcomeTo(scene), scene.clock.now, type), TypeCode: 1 };
      expect((await report(scene, event)).status).toBe(200);
      expect(await suspended(scene)).toEqual([{ suspendedAt: null }]);
    },
  );
});

describe("an address that is lost", () => {
  const losses = {
    "a hard bounce": bounceEvent,
    "a complaint": complaintEvent,
    "a suppression": (mail: SentMail, at: number) => subscriptionEvent(mail, at, "HardBounce"),
  };
  const names = Object.keys(losses) as (keyof typeof losses)[];

  test.each(names)("by %s is suspended, and gets nothing more while the partner goes on", async (name) => {
    const scene = await joined();
    const [noa, daniel] = [await scene.mails("noa"), await scene.mails("daniel")];
    const event = losses[name](await welcomeTo(scene), scene.clock.now);
    expect((await report(scene, event)).status).toBe(200);
    expect(await suspended(scene)).toEqual([{ suspendedAt: scene.clock.now }]);
    await scene.until("2027-01-22T12:00:00Z");
    expect(await scene.mails("noa")).toHaveLength(noa.length);
    expect((await scene.mails("daniel")).length).toBeGreaterThan(daniel.length + 3);
  });

  test.each(names)("by %s that is reported again changes no row", async (name) => {
    const scene = await joined();
    const event = losses[name](await welcomeTo(scene), scene.clock.now);
    await report(scene, event);
    const before = await scene.everything();
    scene.clock.now += 3_600_000;
    expect((await report(scene, event)).status).toBe(200);
    expect(await scene.everything()).toEqual(before);
  });

  test.each(names)("by %s is suspended by the repeat, where the database failed at first", async (name) => {
    const scene = await joined();
    const event = losses[name](await welcomeTo(scene), scene.clock.now);
    const response = await during(scene, failing, () => report(scene, event));
    expect(response.status).toBeGreaterThanOrEqual(500);
    expect(await suspended(scene)).toEqual([{ suspendedAt: null }]);
    expect((await report(scene, event)).status).toBe(200);
    expect(await suspended(scene)).toEqual([{ suspendedAt: scene.clock.now }]);
  });

  test("is known in whatever case the provider writes it", async () => {
    const scene = await joined();
    const event = bounceEvent(await welcomeTo(scene), scene.clock.now);
    await report(scene, { ...event, Email: event.Email.toUpperCase() });
    expect(await suspended(scene)).toEqual([{ suspendedAt: scene.clock.now }]);
  });

  test("that belongs to nobody is on record, and nobody is suspended", async () => {
    const scene = await joined();
    const event = bounceEvent(await welcomeTo(scene), scene.clock.now);
    expect((await report(scene, { ...event, Email: `nobody@${scene.host}` })).status).toBe(200);
    expect(await scene.rows("SELECT type, personId FROM report")).toEqual([
      { type: "bounced", personId: null },
    ]);
    expect(await scene.rows("SELECT 1 FROM person WHERE suspendedAt IS NOT NULL")).toEqual([]);
  });

  test("and found again gets mail again; a late repeat of the bounce does not undo that", async () => {
    const scene = await joined();
    const mail = await welcomeTo(scene);
    const bounce = bounceEvent(mail, scene.clock.now);
    await report(scene, bounce);
    scene.clock.now += 60_000;
    expect((await report(scene, subscriptionEvent(mail, scene.clock.now, null))).status).toBe(200);
    await report(scene, bounce);
    expect(await suspended(scene)).toEqual([{ suspendedAt: null }]);
    const before = (await scene.mails("noa")).length;
    await scene.until("2027-01-14T12:00:00Z");
    expect((await scene.mails("noa")).length).toBeGreaterThan(before);
  });

  test("is not found again by an event that does not say so", async () => {
    const scene = await joined();
    const mail = await welcomeTo(scene);
    await report(scene, bounceEvent(mail, scene.clock.now));
    const { SuppressSending: _, ...vague } = subscriptionEvent(mail, scene.clock.now, "HardBounce");
    await report(scene, vague);
    expect(await suspended(scene)).toEqual([{ suspendedAt: scene.clock.now }]);
  });
});
