import { describe, expect, test } from "vitest";
import worker from "../../src/index.ts";
import { down, during, failing, stormy } from "../scene/upset-db.ts";
import { invited, joined, openScene, type Scene } from "../scene.ts";

/** Cloudflare Email Routing hands a message in; the result is why it was rejected for good, if it was. */
async function arrive(scene: Scene, raw: Uint8Array | string, to: string, from = "bounces@mailer.example") {
  const bytes = typeof raw === "string" ? new TextEncoder().encode(raw) : raw;
  let rejected: string | null = null;
  const message = {
    from,
    to,
    raw: new Response(bytes).body,
    rawSize: bytes.length,
    headers: new Headers(),
    setReject: (reason: string) => {
      rejected = reason;
    },
  };
  await worker.email(message as unknown as ForwardableEmailMessage, scene.env);
  return rejected;
}

const ROOM = { to: "reply@in.example.org", subject: "Hello" };
const VOUCHED = "Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=HOST; spf=none";
const RECEIVED = "Received: from mail.example by mx.cloudflare.net; Mon, 04 Jan 2027 15:00:00 +0000";

/** The letter under the headers that servers put on top of it, with the scene's clock. */
function under(headers: string[], scene: Scene, raw: Uint8Array): string {
  const top = [...headers, `X-Clock: ${new Date(scene.clock.now).toISOString()}`].join("\r\n");
  return `${top.replaceAll("HOST", scene.host)}\r\n${new TextDecoder().decode(raw)}`;
}

const joinedAt = (scene: Scene) => scene.rows("SELECT mentorJoinedAt FROM pair");

describe("a raw message", () => {
  test("is an answer by the token of its envelope recipient, whatever its To says", async () => {
    const scene = await invited();
    const { replyTo } = await scene.mail("daniel", "welcome");
    const raw = under([], scene, scene.compose("daniel", "YES", ROOM));
    expect(await arrive(scene, raw, replyTo)).toBeNull();
    expect(await joinedAt(scene)).toEqual([{ mentorJoinedAt: scene.clock.now }]);
  });

  test("is known again, at this door and at Postmark's", async () => {
    const scene = await invited();
    const mail = await scene.mail("daniel", "welcome");
    const raw = under([], scene, scene.compose("daniel", "YES", {}, mail));
    await arrive(scene, raw, mail.replyTo);
    const before = await scene.everything();
    await arrive(scene, raw, mail.replyTo);
    expect((await scene.handIn(new TextEncoder().encode(raw))).status).toBe(200);
    expect(await scene.everything()).toEqual(before);
  });

  test("of a stranger is parked and not rejected", async () => {
    const scene = await openScene();
    const raw = under([RECEIVED], scene, scene.compose("kofi", "May I join?", ROOM));
    expect(await arrive(scene, raw, "reply@in.example.org")).toBeNull();
    expect(await scene.rows("SELECT state, reason FROM inbox")).toEqual([
      { state: "parked", reason: "unknown-sender" },
    ]);
  });

  test.each([
    ["nothing", ""],
    ["bytes of any kind", Uint8Array.from({ length: 4096 }, (_, place) => (place * 197 + 11) % 256)],
    ["a header without an end", `Subject: ${"x".repeat(5000)}`],
  ])("that is %s is parked and not rejected", async (_, raw) => {
    const scene = await openScene();
    expect(await arrive(scene, raw, "reply@in.example.org")).toBeNull();
    expect(await scene.rows("SELECT state FROM inbox")).toEqual([{ state: "parked" }]);
  });
});

describe("STOP from the registered address", () => {
  test.each([
    ["with Cloudflare's verdict on top", [VOUCHED, RECEIVED]],
    [
      "with an aligned DKIM",
      ["Authentication-Results: mx.cloudflare.net; dkim=pass header.d=HOST", RECEIVED],
    ],
  ])("%s is obeyed", async (_, headers) => {
    const scene = await joined();
    await arrive(scene, under(headers, scene, scene.compose("noa", "STOP", ROOM)), "reply@in.example.org");
    expect(await stopped(scene)).toEqual([{ stoppedAt: scene.clock.now }]);
  });

  test.each([
    ["without a verdict", [RECEIVED]],
    ["that failed", ["Authentication-Results: mx.cloudflare.net; dmarc=fail header.from=HOST", RECEIVED]],
    ["vouched for by another server", ["Authentication-Results: mx.noa.example; dmarc=pass", RECEIVED]],
    ["whose verdict lies below the second Received", [RECEIVED, RECEIVED, VOUCHED]],
    ["with two verdicts", [VOUCHED, VOUCHED, RECEIVED]],
    [
      "vouched for another domain",
      ["Authentication-Results: mx.cloudflare.net; dkim=pass header.d=evil.example", RECEIVED],
    ],
  ])("%s is parked", async (_, headers) => {
    const scene = await joined();
    const raw = under(headers, scene, scene.compose("noa", "STOP", ROOM));
    expect(await arrive(scene, raw, "reply@in.example.org")).toBeNull();
    expect(await stopped(scene)).toEqual([{ stoppedAt: null }]);
    expect(await scene.rows("SELECT reason FROM inbox WHERE state = 'parked'")).toEqual([
      { reason: "not-authenticated" },
    ]);
  });
});

test("X-Clock means nothing on the real clock", async () => {
  const scene = await openScene({ settings: { LOCAL_CLOCK: "0" } });
  await arrive(scene, under([], scene, scene.compose("kofi", "Hi", ROOM)), "reply@in.example.org");
  const [row] = await scene.rows<{ at: number }>("SELECT at FROM inbox");
  expect(row?.at).toBeLessThanOrEqual(Date.now());
  expect(row?.at).not.toBe(scene.clock.now);
});

describe("a fault", () => {
  test.each([
    ["a commit that fails", failing],
    ["a database that is down", down],
  ])("%s is thrown, so that the sender's server tries again, and nothing is written", async (_, upset) => {
    const scene = await invited();
    const mail = await scene.mail("daniel", "welcome");
    const raw = under([], scene, scene.compose("daniel", "YES", {}, mail));
    const before = await scene.everything();
    await expect(during(scene, upset, () => arrive(scene, raw, mail.replyTo))).rejects.toThrow("D1_ERROR");
    expect(await scene.everything()).toEqual(before);
    await arrive(scene, raw, mail.replyTo);
    expect(await joinedAt(scene)).toEqual([{ mentorJoinedAt: scene.clock.now }]);
  });

  test("a missing variable is named", async () => {
    const scene = await openScene({ settings: { LINK_KEYS: "" } });
    await expect(arrive(scene, "Subject: x\r\n\r\nx", "reply@in.example.org")).rejects.toThrow("LINK_KEYS");
  });
});

describe("a message over one megabyte", () => {
  test("is acted on, its bytes are not kept, and the sender is told", async () => {
    const scene = await invited();
    const { replyTo, ...mail } = await scene.mail("daniel", "welcome");
    const raw = under([], scene, scene.compose("daniel", "YES", {}, { replyTo, ...mail }));
    await arrive(scene, `${raw}\r\n${"> padding of an endless thread\r\n".repeat(40_000)}`, replyTo);
    await scene.tick();
    expect(await joinedAt(scene)).toEqual([{ mentorJoinedAt: scene.clock.now }]);
    expect(await scene.rows("SELECT raw FROM inbox WHERE raw IS NOT NULL")).toEqual([]);
    expect((await scene.mail("daniel", "receipt")).text).toContain("over one megabyte");
  });

  test("that loses its people to others twice is a temporary error: it is too large to wait here", async () => {
    const scene = await invited();
    const mail = await scene.mail("daniel", "welcome");
    const raw = `${under([], scene, scene.compose("daniel", "YES", {}, mail))}\r\n${"> padding\r\n".repeat(120_000)}`;
    await expect(during(scene, stormy, () => arrive(scene, raw, mail.replyTo))).rejects.toThrow();
    await arrive(scene, raw, mail.replyTo);
    expect(await joinedAt(scene)).toEqual([{ mentorJoinedAt: scene.clock.now }]);
  });
});

function stopped(scene: Scene) {
  return scene.rows("SELECT stoppedAt FROM person WHERE email = ?", scene.address("noa"));
}
