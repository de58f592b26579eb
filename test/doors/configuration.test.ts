import { createMessageBatch } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import worker from "../../src/index.ts";
import { openScene, type Scene } from "../scene.ts";

async function errorsOf(scene: Scene): Promise<string[]> {
  const response = await scene.fetch("/health");
  expect(response.status).toBe(503);
  const body = (await response.json()) as { ok: boolean; configuration_errors: string[] };
  expect(body.ok).toBe(false);
  return body.configuration_errors;
}

const NEEDED = [
  "PUBLIC_URL",
  "INBOUND_ADDRESS",
  "FROM_ADDRESS",
  "OWNER_EMAIL",
  "POSTMARK_SERVER_TOKEN",
  "POSTMARK_WEBHOOK_USER",
  "POSTMARK_WEBHOOK_PASSWORD",
  "LINK_KEYS",
];

test.each(NEEDED)("%s is named where it is missing, and where it is empty", async (name) => {
  for (const value of [undefined, ""]) {
    const scene = await openScene({ settings: { [name]: value } });
    expect(await errorsOf(scene)).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
  }
});

test.each([
  ["PUBLIC_URL", "fortnight.example"],
  ["PUBLIC_URL", "https://fortnight.example/app"],
  ["PUBLIC_URL", "https://fortnight.example?x=1"],
  ["PUBLIC_URL", "https://somebody@fortnight.example"],
  ["PUBLIC_URL", "http://fort night.example"],
  ["PUBLIC_URL", "http://[::"],
  ["PUBLIC_URL", "ftp://fortnight.example"],
  ["INBOUND_ADDRESS", "in.example.org"],
  ["FROM_ADDRESS", "Fortnight"],
  ["FROM_ADDRESS", "A <a@b.example>\r\nBcc: <c@d.example>"],
  ["OWNER_EMAIL", "olivia@"],
  ["POSTMARK_API_URL", "api.postmarkapp.example"],
  ["POSTMARK_API_URL", "https://"],
  ["POSTMARK_WEBHOOK_PASSWORD", "short"],
  ["LINK_KEYS", "only-a-secret-without-a-kid"],
  ["LINK_KEYS", "a:tooshort"],
  ["LINK_KEYS", "a:secret-of-sixteen-and-more,"],
  ["LINK_KEYS", "a:secret-of-sixteen-and-more,a:secret-of-sixteen-or-more"],
  ["SENDER_CHECK", "tolerant"],
  ["LOCAL_CLOCK", "yes"],
])("%s of %j is named, and its value is not shown", async (name, value) => {
  const scene = await openScene({ settings: { [name]: value } });
  const errors = await errorsOf(scene);
  expect(errors).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
  expect(errors.join()).not.toContain(value);
});

test("everything that is wrong is named at once, the binding too", async () => {
  const scene = await openScene({ settings: { DB: undefined as never, OWNER_EMAIL: "x", LINK_KEYS: "" } });
  expect((await errorsOf(scene)).map((error) => error.split(":")[0]).sort()).toEqual([
    "DB",
    "LINK_KEYS",
    "OWNER_EMAIL",
  ]);
});

describe("a moving clock", () => {
  test.each(["http://localhost", "http://127.0.0.1:8787", "http://127.1.2.3", "http://[::1]:8787"])(
    "is allowed at %s",
    async (PUBLIC_URL) => {
      const scene = await openScene({ settings: { PUBLIC_URL } });
      expect((await scene.fetch("/health")).status).toBe(200);
    },
  );

  test.each([
    "https://fortnight.example.org",
    "http://127.example.org",
    "http://localhost.example.org",
    "http://192.168.0.2",
    "http://[::2]",
  ])("is refused at %s, at every door, and nothing is stored", async (PUBLIC_URL) => {
    const scene = await openScene({ settings: { PUBLIC_URL } });
    expect(await errorsOf(scene)).toEqual([expect.stringMatching(/^LOCAL_CLOCK: /)]);
    await scene.unchanged(async () => {
      const mail = scene.compose("kofi", "Hi", { to: "reply@in.example.org", subject: "Hi" });
      expect((await scene.handIn(mail)).status).toBe(503);
      expect((await scene.knock("/postmark/events", { RecordType: "Delivery" })).status).toBe(503);
      expect((await scene.look("/l/abc")).status).toBe(503);
      expect((await scene.tap("/u/abc")).status).toBe(503);
      await expect(scene.tick()).rejects.toThrow("LOCAL_CLOCK");
      const message = { from: "a@b.example", to: "reply@in.example.org", raw: new Response(mail).body };
      await expect(worker.email(message as never, scene.env)).rejects.toThrow("LOCAL_CLOCK");
      const batch = createMessageBatch("fortnight", []);
      await expect(worker.queue(batch, scene.env)).rejects.toThrow("LOCAL_CLOCK");
    });
  });

  test("the refusal at a webhook names the variable for whoever reads the provider's log", async () => {
    const scene = await openScene({ settings: { FROM_ADDRESS: "nobody" } });
    const response = await scene.knock("/postmark/inbound", { MessageID: "x" });
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining("FROM_ADDRESS")]);
  });
});
