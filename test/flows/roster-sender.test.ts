import { describe, expect, test } from "vitest";
import { NOA_AND_DANIEL, type PairOnPaper, SAM_AND_DANIEL } from "../scene/cast.ts";
import { invited, openScene, type Scene } from "../scene.ts";
import { mailRosterFrom, onRoster } from "./roster-letters.ts";

const KOFI_AND_INES: PairOnPaper = { mentor: "ines", mentee: "kofi" };
const inbox = (scene: Scene) => scene.rows("SELECT state, reason FROM inbox WHERE state <> 'handled'");
const programmes = (scene: Scene) => scene.rows("SELECT name FROM programme ORDER BY name");

/** Olivia's Harbour with Noa and Daniel, and her Fig Tree, which Dana organises with her. */
async function twoProgrammes(): Promise<Scene> {
  const scene = await invited();
  const lines = ["programme: Fig Tree", `organisers: Dana Katz <${scene.address("dana")}>`];
  await mailRosterFrom(scene, { pairs: [KOFI_AND_INES], lines });
  await scene.tick();
  await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
  await scene.settle();
  return scene;
}

describe("a roster of somebody who organises another programme", () => {
  test("and uses this one's name changes nothing, is kept, and is answered", async () => {
    const scene = await twoProgrammes();
    const before = await onRoster(scene);
    await mailRosterFrom(scene, { from: "dana", pairs: [SAM_AND_DANIEL] });
    await scene.settle();
    expect(await onRoster(scene)).toEqual(before);
    expect(await scene.rows("SELECT 1 FROM request")).toHaveLength(2);
    expect(
      await scene.rows("SELECT state, reason, raw IS NOT NULL AS kept FROM inbox WHERE state = 'parked'"),
    ).toEqual([{ state: "parked", reason: "not-an-organiser", kept: 1 }]);
    expect((await scene.mails("dana")).map(({ kind }) => kind)).toEqual(["receipt"]);
    expect((await scene.mail("dana", "receipt")).text).not.toMatch(/Harbour|Daniel|Noa|Sam/);
    expect(await scene.mails("sam")).toEqual([]);
  });

  test("founds no new programme: only the owner does", async () => {
    const scene = await twoProgrammes();
    await mailRosterFrom(scene, { from: "dana", lines: ["programme: Fig Trea"] });
    await scene.settle();
    expect(await programmes(scene)).toEqual([{ name: "Fig Tree" }, { name: "Harbour" }]);
    expect(await inbox(scene)).toEqual([{ state: "parked", reason: "not-the-owner" }]);
    expect((await scene.mails("dana")).map(({ kind }) => kind)).toEqual(["receipt"]);
  });

  test("changes her own as Olivia's would, and the preview goes to her", async () => {
    const scene = await twoProgrammes();
    const lines = ["programme: Fig Tree", `organisers: Dana Katz <${scene.address("dana")}>`];
    const pairs = [{ ...KOFI_AND_INES, time: "18:00" }];
    await mailRosterFrom(scene, { from: "dana", pairs, lines });
    await scene.tick();
    await scene.tap(await scene.link("dana", "roster-preview", "apply"));
    await scene.settle();
    expect(await scene.rows("SELECT time FROM pair ORDER BY time")).toEqual([
      { time: "17:00" },
      { time: "18:00" },
    ]);
    expect((await scene.mail("dana", "receipt")).text).toContain("Roster applied: 0 new, 1 changed.");
  });
});

describe("a roster of somebody whom nobody knows", () => {
  test("is parked like any stranger's mail, and founds nothing", async () => {
    const scene = await openScene();
    await mailRosterFrom(scene, { from: "sam" });
    await scene.settle();
    expect(await inbox(scene)).toEqual([{ state: "parked", reason: "unknown-sender" }]);
    expect(await programmes(scene)).toEqual([]);
    expect((await scene.mails("sam")).map(({ kind }) => kind)).toEqual(["help"]);
    expect(await scene.mails("olivia")).toEqual([]);
  });
});

describe("a roster of a mentor who organises nothing", () => {
  test("changes nothing, and is answered", async () => {
    const scene = await invited();
    const before = await onRoster(scene);
    await mailRosterFrom(scene, { from: "daniel", pairs: [SAM_AND_DANIEL] });
    await scene.settle();
    expect(await onRoster(scene)).toEqual(before);
    expect((await scene.mails("daniel")).map(({ kind }) => kind)).toEqual(["welcome", "receipt"]);
  });
});

describe("a roster in Olivia's name that her domain does not vouch for", () => {
  test("founds nothing where she is not known yet, and nobody is written to", async () => {
    const scene = await openScene();
    await mailRosterFrom(scene, { verified: false });
    await scene.settle();
    expect(await inbox(scene)).toEqual([{ state: "parked", reason: "unknown-sender" }]);
    expect(await programmes(scene)).toEqual([]);
    expect(await scene.mails("olivia")).toEqual([]);
  });

  test("changes nothing where she is, and leaves her open preview alone", async () => {
    const scene = await openScene();
    await scene.mailRoster([NOA_AND_DANIEL]);
    await mailRosterFrom(scene, { pairs: [SAM_AND_DANIEL], verified: false });
    await scene.settle();
    expect(await inbox(scene)).toEqual([{ state: "parked", reason: "not-authenticated" }]);
    expect(await scene.mails("olivia")).toHaveLength(1);
    expect((await scene.tap(await scene.link("olivia", "roster-preview", "apply"))).status).toBe(200);
  });

  test("counts no more where addresses suffice for everything else", async () => {
    const scene = await openScene({ settings: { SENDER_CHECK: "relaxed" } });
    await scene.mailRoster([NOA_AND_DANIEL]);
    await mailRosterFrom(scene, { pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL], verified: false });
    await scene.settle();
    expect(await scene.mails("olivia", "roster-preview")).toHaveLength(1);
    expect(await scene.rows("SELECT state FROM request")).toEqual([{ state: "previewed" }]);
  });
});
