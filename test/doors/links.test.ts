import { describe, expect, test } from "vitest";
import type { Name } from "../scene/cast.ts";
import { linksIn, wordsOf } from "../scene/mailbox.ts";
import { down, during, stormy } from "../scene/upset-db.ts";
import { invited, joined, type Scene } from "../scene.ts";

const hasJoined = async (scene: Scene) =>
  (await scene.rows("SELECT 1 FROM pair WHERE mentorJoinedAt IS NOT NULL")).length > 0;

describe("looking", () => {
  test("at every link of every mail, as scanners do, changes nothing", async () => {
    const scene = await joined({ until: "2027-01-15T12:00:00Z" });
    const people: Name[] = ["olivia", "daniel", "noa"];
    const mails = (await Promise.all(people.map((name) => scene.mails(name)))).flat();
    const links = (await Promise.all(mails.map(linksIn))).flat();
    expect(new Set(links.map(({ token }) => token.purpose)).size).toBeGreaterThan(6);
    await scene.unchanged(async () => {
      for (const { path } of links)
        for (const method of ["HEAD", "GET", "GET"])
          expect([200, 409, 410]).toContain((await scene.fetch(path, { method })).status);
    });
  });

  test("HEAD says what GET says, without a body", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    const [head, get] = [await scene.fetch(path, { method: "HEAD" }), await scene.look(path)];
    expect([head.status, await head.text()]).toEqual([get.status, ""]);
  });

  test("says what the button will do", async () => {
    const scene = await invited();
    const html = await (await scene.look(await scene.link("daniel", "welcome", "join"))).text();
    expect(html).toContain("You say yes to meeting Noa Levi.");
    expect(html).toMatch(/<form method="post"[^>]*>.*<button type="submit">Join<\/button>/s);
  });

  test("with PUT, DELETE, PATCH or OPTIONS is no way to act", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    await scene.unchanged(async () => {
      for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"])
        expect((await scene.fetch(path, { method })).status).toBe(404);
    });
  });
});

describe("pressing the button", () => {
  test("acts, says so, and offers the way back", async () => {
    const scene = await joined();
    const agreed = () => scene.rows("SELECT 1 FROM pair WHERE mentorAgreedAt IS NOT NULL");
    const response = await scene.tap(await scene.link("daniel", "first-session-plan", "agree-plan"));
    expect(response.status).toBe(200);
    expect(await agreed()).toHaveLength(1);
    const undo = /action="(\/l\/[a-z2-7]+)"/.exec(await response.text())?.[1] ?? "";
    expect((await scene.tap(undo)).status).toBe(200);
    expect(await agreed()).toHaveLength(0);
  });

  test("twice is the same as once, and the page is a friendly one", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    await scene.tap(path);
    const response = await scene.unchanged(() => scene.tap(path));
    expect([200, 409]).toContain(response.status);
    expect(await response.text()).toContain("You have already answered");
  });

  test("twice at the same moment is the same as once", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    const answers = await Promise.all([scene.tap(path), scene.tap(path)]);
    for (const { status } of answers) expect([200, 409]).toContain(status);
    expect(await scene.rows("SELECT DISTINCT commitId FROM journal WHERE event = 'joined'")).toHaveLength(1);
  });

  test.each([
    ["of another type", { headers: { "content-type": "application/json" }, body: "{}" }],
    ["of a megabyte", { body: "x=".repeat(500_000) }],
    [
      "with fields that are no fields of ours",
      { body: "__proto__=1&constructor=2&time=x&score=NaN&%E0%A4=%" },
    ],
    ["that is empty", {}],
  ])("with a body %s acts all the same: the token is what counts", async (_, init: RequestInit) => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    expect((await scene.fetch(path, { method: "POST", ...init })).status).toBe(200);
    expect(await hasJoined(scene)).toBe(true);
  });
});

describe("a fault", () => {
  test("of the database is a page with 503, without detail, and nothing changes", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    await scene.unchanged(async () => {
      for (const act of [() => scene.look(path), () => scene.tap(path)]) {
        const response = await during(scene, down, act);
        expect(response.status).toBe(503);
        const words = await wordsOf(response);
        expect(words).toContain("Please try again in a minute");
        expect(words).not.toMatch(/D1|Network|Error/);
      }
    });
  });

  test("of being beaten to it twice is a page that asks to press again", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    const response = await during(scene, stormy, () => scene.tap(path));
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("press the button again");
    expect((await scene.tap(path)).status).toBe(200);
    expect(await hasJoined(scene)).toBe(true);
  });
});

test("every page keeps itself to itself", async () => {
  const scene = await invited();
  const path = await scene.link("daniel", "welcome", "join");
  for (const response of [await scene.look(path), await scene.look("/l/damaged"), await scene.tap(path)]) {
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
      "content-security-policy": expect.stringMatching(
        /^default-src 'none'.*form-action 'self'; frame-ancestors 'none'/,
      ),
    });
    expect(await response.text()).not.toMatch(/<script|https?:\/\//);
  }
});
