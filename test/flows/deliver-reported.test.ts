import { afterEach, expect, test, vi } from "vitest";
import { bounceEvent } from "../../dev/post-office/events.ts";
import type { SentMail } from "../../dev/post-office/index.ts";
import { joined, type Scene } from "../scene.ts";
import { edgeOf, outbox } from "./provider.ts";
import { applyRoster } from "./roster-letters.ts";

afterEach(() => vi.restoreAllMocks());

/** The provider reports that Noa's welcome came back for good. */
async function bounce(scene: Scene): Promise<void> {
  const mail = (await scene.mail("noa", "welcome")) as unknown as SentMail;
  const { status } = await scene.knock("/postmark/events", bounceEvent(mail, scene.clock.now));
  expect(status).toBe(200);
}

test("a bounce that comes while a mail waits keeps the mail from being sent, for that reason", async () => {
  const scene = await joined();
  const edge = edgeOf(scene);
  edge.closed = true;
  await scene.write("noa", "HELP");
  await scene.tick();
  await bounce(scene);
  edge.closed = false;
  await scene.until("2027-01-04T16:00:00Z");
  expect(await outbox(scene, "help")).toMatchObject([{ state: "failed", reason: "suspended" }]);
  expect(await scene.mails("noa", "help")).toEqual([]);
});

test("an address that takes part in two programmes is suspended in both", async () => {
  const scene = await joined();
  await applyRoster(scene, {
    pairs: [{ mentor: "ines", mentee: "noa" }],
    lines: ["programme: Fig Tree"],
  });
  await bounce(scene);
  expect(
    await scene.rows(
      `SELECT count(*) AS people FROM person WHERE "suspendedAt" IS NOT NULL AND email = ?`,
      scene.address("noa"),
    ),
  ).toEqual([{ people: 2 }]);
});
