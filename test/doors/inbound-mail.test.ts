import { describe, expect, test } from "vitest";
import { inboundJson } from "../../dev/post-office/inbound.ts";
import { type Name, NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { crowd } from "../scene/crowd.ts";
import { invited, joined, openScene, type Scene } from "../scene.ts";

/** The JSON of an answer to a mail of ours, to be bent by a test. */
async function payloadOf(scene: Scene, name: Name, kind: "welcome" | "first-session-plan", words: string) {
  return inboundJson(scene.compose(name, words, {}, await scene.mail(name, kind)));
}
const ROOM = { to: "reply@in.example.org", subject: "Hello" };
const joinedAt = (scene: Scene) => scene.rows("SELECT mentorJoinedAt IS NOT NULL AS joined FROM pair");

describe("a mail over one megabyte", () => {
  const picture = { Name: "whiteboard.png", ContentType: "image/png", Content: btoa("x".repeat(900_000)) };

  test.each([
    ["with its raw form", true],
    ["without its raw form", false],
  ])("%s is acted on, loses its attachments, and the sender is told", async (_, raw) => {
    const scene = await invited();
    const { RawEmail, ...payload } = await payloadOf(scene, "daniel", "welcome", "YES");
    const big = {
      ...payload,
      Attachments: [picture],
      ...(raw ? { RawEmail: withFile(RawEmail, picture.Content) } : {}),
    };
    expect((await scene.knock("/postmark/inbound", big)).status).toBe(200);
    await scene.tick();
    expect(await joinedAt(scene)).toEqual([{ joined: 1 }]);
    expect((await scene.mail("daniel", "receipt")).text).toContain("over one megabyte");
  });

  test("that asks for nothing is not passed over in silence", async () => {
    const scene = await joined();
    const { RawEmail: _, ...payload } = await payloadOf(scene, "noa", "first-session-plan", "Thank you!");
    await scene.knock("/postmark/inbound", { ...payload, Attachments: [picture, picture] });
    await scene.tick();
    expect((await scene.mail("noa", "receipt")).text).toContain("over one megabyte");
  });

  test("keeps its first 256 KB of words and no more", async () => {
    const scene = await joined({ pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });
    const { RawEmail: _, ...payload } = await inboundJson(scene.compose("daniel", "x", ROOM));
    const line = "It is about neither of the two in particular, and it goes on and on.\n";
    const words = `${line.repeat(3300)}early mark\n${line.repeat(12_000)}late mark`;
    await scene.knock("/postmark/inbound", { ...payload, TextBody: words, HtmlBody: "" });
    const [kept] = await scene.rows<{ words: string }>("SELECT words FROM inbox WHERE words IS NOT NULL");
    expect(kept?.words).toContain("early mark");
    expect(kept?.words.length).toBeLessThanOrEqual(256 * 1024);
    await scene.tick();
    const { text } = await scene.mail("daniel", "ask-back");
    expect(text).toContain("over one megabyte");
    expect(text.length).toBeLessThan(4000);
  });

  test("with a roster in it loses the roster, and its organiser is told", async () => {
    const scene = await invited();
    const raw = scene.composeRoster(crowd(6000, "doors-inbound-mail"));
    expect(raw.length).toBeGreaterThan(1024 * 1024);
    expect((await scene.handIn(raw)).status).toBe(200);
    await scene.tick();
    expect(await scene.rows("SELECT 1 FROM request")).toHaveLength(1);
    expect((await scene.mail("olivia", "receipt")).text).toContain("over one megabyte");
  });
});

describe("a mail just under one megabyte", () => {
  test("keeps everything, and nobody talks of its size", async () => {
    const scene = await invited();
    const payload = await payloadOf(scene, "daniel", "welcome", "YES");
    const content = btoa("x".repeat(700_000));
    const file = { Name: "notes.png", ContentType: "image/png", Content: content };
    const whole = { ...payload, RawEmail: withFile(payload.RawEmail, content), Attachments: [file] };
    expect(JSON.stringify(whole).length).toBeGreaterThan(1_800_000);
    await scene.knock("/postmark/inbound", whole);
    await scene.tick();
    const { text } = await scene.mail("daniel", "receipt");
    expect(text).not.toContain("megabyte");
  });
});

describe("damaged and odd JSON", () => {
  test("a RawEmail that is no mail gives way to the fields beside it", async () => {
    const scene = await invited();
    const payload = await payloadOf(scene, "daniel", "welcome", "YES");
    await scene.knock("/postmark/inbound", { ...payload, RawEmail: "\u0000\ufffd\u0001 not a mail" });
    expect(await joinedAt(scene)).toEqual([{ joined: 1 }]);
  });

  test("a RawEmail that breaks off in its headers is stored all the same", async () => {
    const scene = await invited();
    const payload = await payloadOf(scene, "daniel", "welcome", "YES");
    const before = (await scene.rows("SELECT 1 FROM inbox")).length;
    const response = await scene.knock("/postmark/inbound", {
      ...payload,
      RawEmail: payload.RawEmail.slice(0, 60),
    });
    expect(response.status).toBe(200);
    expect(await scene.rows("SELECT 1 FROM inbox")).toHaveLength(before + 1);
  });

  test("the least that Postmark could send is parked", async () => {
    const scene = await invited();
    expect((await scene.knock("/postmark/inbound", { MessageID: "only-an-id" })).status).toBe(200);
    expect(await scene.rows("SELECT reason FROM inbox WHERE state = 'parked'")).toEqual([
      { reason: "unknown-sender" },
    ]);
  });
});

describe("what the address says", () => {
  test("the token counts in whatever case it arrives", async () => {
    const scene = await invited();
    const payload = await payloadOf(scene, "daniel", "welcome", "YES");
    const shout = JSON.stringify(payload).replaceAll(payload.MailboxHash, payload.MailboxHash.toUpperCase());
    await scene.knock("/postmark/inbound", shout);
    expect(await joinedAt(scene)).toEqual([{ joined: 1 }]);
  });

  test("a forged sender without a token may do nothing", async () => {
    const scene = await invited();
    const people = await scene.rows("SELECT * FROM person");
    expect((await scene.write("daniel", "STOP", { verified: false })).status).toBe(200);
    expect(await scene.rows("SELECT * FROM person")).toEqual(people);
    expect(await scene.rows("SELECT reason FROM inbox WHERE state = 'parked'")).toEqual([
      { reason: "not-authenticated" },
    ]);
  });

  test("a link's token opens no door for words", async () => {
    const scene = await invited();
    const link = await scene.link("daniel", "welcome", "join");
    await scene.write("kofi", "YES", { to: `reply+${link.slice(3)}@in.example.org` });
    expect(await joinedAt(scene)).toEqual([{ joined: 0 }]);
  });
});

test("x-clock means nothing on the real clock", async () => {
  const scene = await openScene({ settings: { LOCAL_CLOCK: "0" } });
  await scene.write("kofi", "Hello?");
  const [row] = await scene.rows<{ at: number }>("SELECT at FROM inbox");
  expect(row?.at).toBeLessThanOrEqual(Date.now());
  expect(row?.at).not.toBe(scene.clock.now);
});

/** The raw mail made into one with a file after its text. */
function withFile(raw: string, base64: string): string {
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const outer = head.replace(/^content-(type|transfer-encoding):.*(\r\n[ \t].*)*\r?\n?/gim, "").trimEnd();
  const own = head.match(/^content-(type|transfer-encoding):.*(\r\n[ \t].*)*/gim)?.join("\r\n") ?? "";
  const file = base64.replaceAll(/.{76}/g, "$&\r\n");
  return [
    `${outer}\r\nContent-Type: multipart/mixed; boundary="two"\r\n`,
    `--two\r\n${own}\r\n\r\n${body.join("\r\n\r\n")}`,
    `--two\r\nContent-Type: image/png; name="whiteboard.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}`,
    "--two--\r\n",
  ].join("\r\n");
}
