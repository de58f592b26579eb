import { describe, expect, test } from "vitest";
import { NOA_AND_DANIEL, type PairOnPaper } from "../scene/cast.ts";
import { openScene } from "../scene.ts";
import { flat, mailRosterFrom, rowsUpTo } from "./roster-letters.ts";

const KOFI_AND_INES: PairOnPaper = { mentor: "ines", mentee: "kofi" };
const wrongZone = (zone: string): PairOnPaper => ({ ...KOFI_AND_INES, more: { mentee_timezone: zone } });

describe("a correction by reply", () => {
  const thirteen = (scene: { host: string }, more: Record<string, string>) =>
    rowsUpTo(15, scene.host, { row: 14, more });

  test('"row 14: Asia/Jerusalem" puts the wrong cell right and brings a new preview, ready to apply', async () => {
    const scene = await openScene();
    await scene.mailRoster(thirteen(scene, { mentee_timezone: "Jerusalm" }));
    await scene.answer("olivia", "roster-preview", "row 14: Asia/Jerusalem");
    await scene.tick();
    const { subject, text } = await scene.mail("olivia", "roster-preview");
    expect(subject).toBe("Harbour: 14 pairs read, ready to apply");
    expect(text).not.toContain("Row 14");
    await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
    await scene.until("2027-01-04T15:05:00Z");
    expect(
      await scene.rows("SELECT zone, country FROM person WHERE email = ?", `mentee-12@${scene.host}.example`),
    ).toEqual([{ zone: "Asia/Jerusalem", country: "IL" }]);
  });

  test("keeps what the first mail said of the programme", async () => {
    const scene = await openScene();
    await scene.mailRoster([wrongZone("Jerusalm")], ["no mail on: saturday"]);
    await scene.answer("olivia", "roster-preview", "row 2: Asia/Jerusalem");
    await scene.tick();
    const words = flat((await scene.mail("olivia", "roster-preview")).text);
    expect(words).toContain("Term: 11 January – 2 April 2027");
    expect(words).toContain("No mail on: Saturday");
  });

  test("that is itself wrong is named in the next preview", async () => {
    const scene = await openScene();
    await scene.mailRoster([wrongZone("Jerusalm")]);
    await scene.answer("olivia", "roster-preview", "row 2: Asia/Jerusalim");
    await scene.tick();
    const words = flat((await scene.mail("olivia", "roster-preview")).text);
    expect(words).toContain("Row 2, mentee_timezone “Asia/Jerusalim”");
  });

  test("of a row with two wrong columns leaves it open, since nobody could say which is meant", async () => {
    const scene = await openScene();
    await scene.mailRoster([
      NOA_AND_DANIEL,
      { ...KOFI_AND_INES, weekday: "Thorsday", more: { mentee_email: "kofi@" } },
    ]);
    await scene.answer("olivia", "roster-preview", "row 3: Thursday");
    await scene.tick();
    const words = flat((await scene.mail("olivia", "roster-preview")).text);
    expect(words).toContain("Row 3, weekday “Thorsday”");
    expect(words).toContain("Row 3, mentee_email “kofi@”");
  });

  test("of the row that was left out, after the good rows were applied, brings just that row", async () => {
    const scene = await openScene();
    await scene.mailRoster([NOA_AND_DANIEL, wrongZone("Jerusalm")]);
    await scene.tap(await scene.link("olivia", "roster-preview", "apply-good-rows"));
    await scene.settle();
    await scene.answer("olivia", "roster-preview", "row 3: Asia/Jerusalem");
    await scene.tick();
    const { subject, text } = await scene.mail("olivia", "roster-preview");
    expect(subject).toBe("Harbour: 2 pairs read, ready to apply");
    expect(text).toContain("Pairs: 1 new, 0 changed, 1 the same as before.");
    expect(await scene.rows("SELECT name FROM programme")).toEqual([{ name: "Harbour" }]);
  });
});

test("a correction under one programme's preview leaves another's alone", async () => {
  const scene = await openScene();
  await mailRosterFrom(scene, { pairs: [wrongZone("Jerusalm")] });
  await scene.tick();
  const harbour = await scene.mail("olivia", "roster-preview");
  await mailRosterFrom(scene, { pairs: [wrongZone("Akkra")], lines: ["programme: Fig Tree"] });
  await scene.tick();
  await scene.handIn(scene.compose("olivia", "row 2: Asia/Jerusalem", {}, harbour));
  await scene.tick();
  expect((await scene.mails("olivia", "roster-preview")).map(({ subject }) => subject)).toEqual([
    "Harbour: 0 pairs read, 1 to fix",
    "Fig Tree: 0 pairs read, 1 to fix",
    "Harbour: 1 pair read, ready to apply",
  ]);
  expect(await scene.rows("SELECT state FROM request ORDER BY state")).toEqual([
    { state: "previewed" },
    { state: "previewed" },
    { state: "replaced" },
  ]);
});
