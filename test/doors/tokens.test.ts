import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import type { Token } from "../../src/domain/link.ts";
import { importLinkKey, signToken } from "../../src/domain/token.ts";
import { linkIn, wordsOf } from "../scene/mailbox.ts";
import { invited, joined, type Scene } from "../scene.ts";

const KEYS = (await readConfig(env)).linkKeys;
const [newest, oldest] = [KEYS[0]!, KEYS[1]!];
/** The newest kid with another secret, and a secret of ours under a kid that nobody knows. */
const another = await importLinkKey("b", "a-secret-that-somebody-else-thought-of");
const unknown = await importLinkKey("zebra", "test-secret-number-two-0123456789abcdef");
const PRIVATE = /Noa|Levi|Daniel|Brandt|Harbour|@|\.example|Europe|Thu/;

/** Daniel's link to join, and what its token says. */
async function joinLink(scene: Scene): Promise<{ path: string; text: string; token: Token }> {
  const { path, token } = await linkIn(await scene.mail("daniel", "welcome"), "join");
  return { path, text: path.slice(3), token };
}
const hasJoined = async (scene: Scene) =>
  (await scene.rows("SELECT 1 FROM pair WHERE mentorJoinedAt IS NOT NULL")).length > 0;

describe("a token that is not one of ours", () => {
  const damages: Record<string, (text: string, token: Token) => string | Promise<string>> = {
    "with one letter changed": (text) =>
      text.replace(/^(.{20})(.)/, (_, a, b) => `${a}${b === "a" ? "b" : "a"}`),
    "with its end missing": (text) => text.slice(0, -3),
    "with a full stop behind it": (text) => `${text}.`,
    padded: (text) => `${text}======`,
    "with a letter too many": (text) => `${text}a`,
    "of another alphabet": (text) => text.replace(/.$/, "1"),
    "that is far too long": (text) => text.repeat(100),
    "that is no UTF-8": () => "%E0%A4%A",
    "that was signed with another secret": (_, token) => signToken(token, another),
    "of a kid that nobody knows": (_, token) => signToken(token, unknown),
    "that an address carries": (_, token) => signToken({ ...token, purpose: "reply" }, newest),
    "that an invitation carries": (_, token) => signToken({ ...token, purpose: "calendar" }, newest),
  };

  let scene: Scene;
  beforeAll(async () => {
    scene = await invited();
  });

  test.each(Object.keys(damages))("%s: a page that says how to go on, and nothing else", async (name) => {
    const { text, token } = await joinLink(scene);
    const path = `/l/${await damages[name]!(text, token)}`;
    await scene.unchanged(async () => {
      for (const response of [await scene.look(path), await scene.tap(path)]) {
        expect(response.status).toBe(400);
        const words = await wordsOf(response);
        expect(words).toContain("answer the mail in your own words");
        expect(words).not.toMatch(PRIVATE);
      }
    });
  });

  test("with spare bits set is not the same token in other letters", async () => {
    const { token } = await joinLink(scene);
    // 31 bytes make 50 letters, the last of which has two bits to spare.
    const text = await signToken({ ...token, argument: 200 }, newest);
    const letters = "abcdefghijklmnopqrstuvwxyz234567";
    const other = text.slice(0, -1) + letters[letters.indexOf(text.at(-1)!) + 1];
    expect((await scene.look(`/l/${text}`)).status).toBe(200);
    expect((await scene.unchanged(() => scene.tap(`/l/${other}`))).status).toBe(400);
  });

  test("no token at all is nothing here", async () => {
    expect((await scene.look("/l/")).status).toBe(404);
  });
});

describe("a token of ours", () => {
  test("in capital letters is none in a link: only one spelling is ours", async () => {
    const scene = await invited();
    const { text } = await joinLink(scene);
    expect((await scene.unchanged(() => scene.tap(`/l/${text.toUpperCase()}`))).status).toBe(400);
  });

  test("signed with the older key is still accepted", async () => {
    const scene = await invited();
    const { token } = await joinLink(scene);
    expect((await scene.tap(`/l/${await signToken(token, oldest)}`)).status).toBe(200);
    expect(await hasJoined(scene)).toBe(true);
  });

  test("signed with a key that has been taken out is refused", async () => {
    const scene = await invited();
    const { token } = await joinLink(scene);
    const text = await signToken(token, oldest);
    scene.env.LINK_KEYS = "b:test-secret-number-two-0123456789abcdef";
    expect((await scene.unchanged(() => scene.tap(`/l/${text}`))).status).toBe(400);
  });

  test("that has expired says so, and nothing about anybody", async () => {
    const scene = await invited();
    const { path } = await joinLink(scene);
    scene.at("2027-02-03T14:59:59Z");
    expect((await scene.look(path)).status).toBe(200);
    scene.at("2027-02-03T15:00:00Z");
    await scene.unchanged(async () => {
      for (const response of [await scene.look(path), await scene.tap(path)]) {
        expect(response.status).toBe(410);
        const words = await wordsOf(response);
        expect(words).toContain("This link is too old");
        expect(words).not.toMatch(PRIVATE);
      }
    });
  });

  test("of somebody whom nobody knows is gone", async () => {
    const scene = await invited();
    const { token } = await joinLink(scene);
    const path = `/l/${await signToken({ ...token, personId: 1 }, newest)}`;
    await scene.unchanged(async () => {
      expect((await scene.look(path)).status).toBe(410);
      expect([409, 410]).toContain((await scene.tap(path)).status);
    });
  });

  test("about a session that is on the move since says so, and names the session", async () => {
    const scene = await joined({ until: "2027-01-18T12:00:00Z" });
    const path = await scene.link("daniel", "agenda-digest", "cannot");
    const times = [...(await (await scene.look(path)).text()).matchAll(/name="time" value="(\d+)"/g)];
    expect((await scene.tap(path, { time: times.map(([, time]) => time!) })).status).toBe(200);
    await scene.unchanged(async () => {
      for (const response of [await scene.look(path), await scene.tap(path)]) {
        expect(response.status).toBe(409);
        const words = await wordsOf(response);
        expect(words).toMatch(/Noa Levi\W+Thu 21 Jan, 17:00/);
        expect(words).toContain("Nothing has changed by your tap.");
      }
    });
  });

  test("about a session that is over says that this has changed", async () => {
    const scene = await joined({ until: "2027-01-18T12:00:00Z" });
    const path = await scene.link("noa", "session-brief", "cannot");
    expect((await scene.unchanged(() => scene.tap(path))).status).toBe(409);
  });
});
