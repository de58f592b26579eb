import { createExecutionContext } from "cloudflare:test";
import { afterEach, expect, test, vi } from "vitest";
import worker from "../../src/index.ts";
import { during } from "../scene/upset-db.ts";
import { watched } from "../scene/watched-db.ts";
import { invited, type Scene } from "../scene.ts";

const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
afterEach(() => log.mockClear());

/** Every single statement that writes or looks for somebody fails, after it was bound to what it is about. */
const refusing = (db: D1Database) =>
  watched(db, {
    single: (sql, run) =>
      /insert|update|person/i.test(sql) ? Promise.reject(new Error("D1_ERROR: disk is full")) : run(),
  });

const SECRET = "Nobody must read this in a log";
const unproven = (scene: Scene) =>
  scene.compose("daniel", SECRET, { to: "reply@in.example.org", subject: SECRET, verified: false });

function expectNothingOf(scene: Scene, text: string): void {
  expect(text).toContain("disk is full");
  expect(text).not.toContain(scene.host);
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain(btoa(SECRET).slice(0, 30));
  expect(text.length).toBeLessThan(300);
}

test("a webhook's fault is logged without an address, a word or a mail", async () => {
  const scene = await invited();
  const response = await during(scene, refusing, () => scene.handIn(unproven(scene)));
  expect(response.status).toBe(503);
  expectNothingOf(scene, log.mock.calls.flat().join("\n"));
});

test("what email() throws, for the platform to log, is without them too", async () => {
  const scene = await invited();
  const message = {
    from: "x@y.example",
    to: "reply@in.example.org",
    raw: new Response(unproven(scene)).body,
  };
  const fault = await during(scene, refusing, () =>
    worker.email(message as never, scene.env).then(
      () => "nothing",
      (thrown: Error) => `${thrown.message}\n${String(thrown.cause ?? "")}`,
    ),
  );
  expectNothingOf(scene, fault);
});

test("a link's fault is logged without its token", async () => {
  const scene = await invited();
  const path = await scene.link("daniel", "welcome", "join");
  const broken = (db: D1Database) =>
    watched(db, { batch: () => Promise.reject(new Error("D1_ERROR: disk is full")) });
  await during(scene, broken, () => scene.tap(path));
  const text = log.mock.calls.flat().join("\n");
  expectNothingOf(scene, text);
  expect(text).not.toContain(path.slice(3));
});

test("a tick's fault is thrown without them", async () => {
  const scene = await invited();
  await scene.tap(await scene.link("daniel", "welcome", "join"));
  const fault = await during(scene, refusing, () =>
    worker
      .scheduled({ scheduledTime: scene.clock.now } as ScheduledController, scene.env)
      .then(() => "nothing", String),
  );
  expectNothingOf(scene, fault);
});

test("a request for what is not there is logged by nobody", async () => {
  const scene = await invited();
  const request = new Request("http://localhost:8787/.env");
  expect((await worker.fetch(request, scene.env, createExecutionContext())).status).toBe(404);
  expect(log).not.toHaveBeenCalled();
});
