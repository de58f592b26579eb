import { describe, expect, test } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import { CAST, NOA_AND_DANIEL } from "../scene/cast.ts";
import { joined, openScene, type Scene } from "../scene.ts";
import { outbox, suppress, upset } from "./provider.ts";

/** Olivia's roster waits to be applied; the tap that applies it makes Daniel's welcome due. */
async function aboutToApply(): Promise<{ scene: Scene; apply(): Promise<void> }> {
  const scene = await openScene();
  await scene.mailRoster([NOA_AND_DANIEL, { mentor: "ines", mentee: "kofi" }]);
  return {
    scene,
    async apply() {
      await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
      await scene.settle();
    },
  };
}
const suspended = (scene: Scene) => scene.rows(`SELECT name FROM person WHERE "suspendedAt" IS NOT NULL`);

describe("a mail that the provider refuses", () => {
  test.each([300, 405, 413])("with %d keeps the code, and is not tried again", async (code) => {
    const { scene, apply } = await aboutToApply();
    await upset({ fault: "refuse", code, to: scene.address("daniel") });
    await apply();
    await scene.until("2027-01-05T15:00:00Z");
    expect(await outbox(scene, "welcome", scene.address("daniel"))).toEqual([
      { state: "failed", reason: `provider-${code}`, attempts: 1, sentAt: null },
    ]);
    expect(await scene.mails("daniel")).toEqual([]);
    expect(await suspended(scene)).toEqual([]);
  });

  test("costs the mails around it nothing", async () => {
    const { scene, apply } = await aboutToApply();
    await upset({ fault: "refuse", code: 413, to: scene.address("daniel") });
    await apply();
    expect(await scene.mails("ines", "welcome")).toHaveLength(1);
    expect(await scene.mails("olivia", "receipt")).toHaveLength(1);
  });
});

describe("an address that the provider has suppressed (406)", () => {
  test("suspends its person, who is written to no more, while everybody else goes on", async () => {
    const { scene, apply } = await aboutToApply();
    await suppress(scene.address("daniel"));
    await apply();
    expect(await suspended(scene)).toEqual([{ name: CAST.daniel.name }]);
    await scene.until("2027-01-12T15:00:00Z");
    expect(await outbox(scene, "welcome", scene.address("daniel"))).toEqual([
      { state: "failed", reason: "provider-406", attempts: 1, sentAt: null },
    ]);
    expect((await scene.mails("ines", "welcome")).length).toBeGreaterThan(1);
  });

  test("fails what is to be sent to it later, for that reason", async () => {
    const scene = await joined();
    await suppress(scene.address("noa"));
    for (const subject of ["Hello", "Hello again"]) {
      await scene.write("noa", "HELP", { subject });
      await scene.settle();
      scene.clock.now += MINUTE;
    }
    expect((await outbox(scene, "help")).map(({ state, reason }) => [state, reason])).toEqual([
      ["failed", "provider-406"],
      ["failed", "suspended"],
    ]);
  });

  test("of the person for concerns suspends nobody who wrote to them", async () => {
    const scene = await joined({ lines: ["concerns: Ruth Stern <ruth@concerns-406.example>"] });
    await suppress("ruth@concerns-406.example");
    await scene.write("noa", "CONCERN\n\nHe shouts at me.");
    await scene.settle();
    expect((await outbox(scene, "concern")).map(({ reason }) => reason)).toEqual(["provider-406"]);
    expect(await suspended(scene)).toEqual([]);
    expect(await scene.mails("noa", "concern-received")).toHaveLength(1);
  });
});
