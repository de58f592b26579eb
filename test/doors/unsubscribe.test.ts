import { describe, expect, test } from "vitest";
import { joined, type Scene } from "../scene.ts";

const ONE_CLICK = {
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body: "List-Unsubscribe=One-Click",
};
const digestsOff = (scene: Scene) =>
  scene.rows("SELECT digestsOffAt FROM person WHERE email = ?", scene.address("noa"));

/** Noa has the request of the second week, whose headers offer the mail client's own button. */
async function asked(): Promise<{ scene: Scene; path: string }> {
  const scene = await joined({ until: "2027-01-16T12:00:00Z" });
  return { scene, path: await scene.link("noa", "topic-request", "unsubscribe") };
}

test("the weekly mails name the button in their headers, as RFC 8058 has it", async () => {
  const { scene, path } = await asked();
  const { headers } = await scene.mail("noa", "topic-request");
  const named = Object.fromEntries(headers.map(({ name, value }) => [name, value]));
  expect(path).toMatch(/^\/u\//);
  expect(named["List-Unsubscribe"]).toMatch(
    /^<http:\/\/localhost:8787\/u\/[a-z2-7]+>, <mailto:reply\+[a-z2-7]+@in\.example\.org>$/,
  );
  expect(named["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
});

test("looking changes nothing, however often", async () => {
  const { scene, path } = await asked();
  const before = await scene.everything();
  for (const method of ["HEAD", "GET", "GET"]) expect((await scene.fetch(path, { method })).status).toBe(200);
  expect(await scene.everything()).toEqual(before);
});

describe("one click", () => {
  test("stops the weekly mails, without a redirect; the brief carries the ask and still comes", async () => {
    const { scene, path } = await asked();
    const response = await scene.fetch(path, ONE_CLICK);
    expect([response.status, response.headers.get("location")]).toEqual([200, null]);
    expect(await digestsOff(scene)).toEqual([{ digestsOffAt: scene.clock.now }]);
    const requests = await scene.mails("noa", "topic-request");
    const briefs = await scene.mails("noa", "session-brief");
    await scene.until("2027-02-05T12:00:00Z");
    expect(await scene.mails("noa", "topic-request")).toHaveLength(requests.length);
    expect((await scene.mails("noa", "session-brief")).length).toBeGreaterThan(briefs.length + 1);
  });

  test("again is a success and changes no row", async () => {
    const { scene, path } = await asked();
    await scene.fetch(path, ONE_CLICK);
    const before = await scene.everything();
    expect((await scene.fetch(path, ONE_CLICK)).status).toBe(200);
    expect(await scene.everything()).toEqual(before);
  });

  test("counts as multipart too", async () => {
    const { scene, path } = await asked();
    const body = new FormData();
    body.append("List-Unsubscribe", "One-Click");
    expect((await scene.fetch(path, { method: "POST", body })).status).toBe(200);
    expect(await digestsOff(scene)).toEqual([{ digestsOffAt: scene.clock.now }]);
  });

  test("a year later still works, since mail lies around", async () => {
    const { scene, path } = await asked();
    scene.at("2028-01-16T12:00:00Z");
    expect((await scene.fetch(path, ONE_CLICK)).status).toBe(200);
  });
});

test("the page's own button does the same, and its undo takes it back", async () => {
  const { scene, path } = await asked();
  const page = await scene.tap(path);
  const undo = /action="(\/l\/[a-z2-7]+)"/.exec(await page.text())?.[1] ?? "";
  expect((await scene.tap(undo)).status).toBe(200);
  expect(await digestsOff(scene)).toEqual([{ digestsOffAt: null }]);
});

test("a link of another purpose, or a damaged one, unsubscribes nobody", async () => {
  const { scene, path } = await asked();
  const join = await scene.link("noa", "welcome", "join");
  const before = await scene.everything();
  for (const other of [join.replace("/l/", "/u/"), path.slice(0, -2), "/u/x"])
    expect((await scene.fetch(other, ONE_CLICK)).status).toBe(400);
  expect(await scene.everything()).toEqual(before);
});
