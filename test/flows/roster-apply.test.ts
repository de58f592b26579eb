import { beforeEach, describe, expect, test } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import { NOA_AND_DANIEL, type PairOnPaper, SAM_AND_DANIEL } from "../scene/cast.ts";
import { crowd } from "../scene/crowd.ts";
import { wordsOf } from "../scene/mailbox.ts";
import { invited, openScene, type Scene } from "../scene.ts";
import { mailRosterFrom } from "./roster-letters.ts";

const LOST: PairOnPaper = { mentor: "ines", mentee: "kofi", more: { mentee_timezone: "Asia/Jerusalm" } };
const pairsOf = (scene: Scene) =>
  scene.rows(`SELECT mentor.name AS mentor, mentee.name AS mentee FROM pair
    JOIN person AS mentor ON mentor.id = "mentorId" JOIN person AS mentee ON mentee.id = "menteeId" ORDER BY mentee`);
const NOA_ALONE = [{ mentor: "Daniel Brandt", mentee: "Noa Levi" }];

describe("a roster with errors", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await openScene();
    await scene.mailRoster([NOA_AND_DANIEL, LOST]);
  });

  test("is not applied by APPLY, which is answered with the preview once more", async () => {
    await scene.answer("olivia", "roster-preview", "APPLY");
    await scene.settle();
    expect(await pairsOf(scene)).toEqual([]);
    expect(await scene.mails("daniel")).toEqual([]);
    const previews = await scene.mails("olivia", "roster-preview");
    expect(previews).toHaveLength(2);
    expect(previews[1]!.text).toContain("“Asia/Jerusalm”");
  });

  test("has no link that would apply it whole", async () => {
    await expect(scene.link("olivia", "roster-preview", "apply")).rejects.toThrow("no link to apply");
  });

  test("has its good rows carried out by APPLY GOOD ROWS, and the receipt counts what was left out", async () => {
    await scene.answer("olivia", "roster-preview", "APPLY GOOD ROWS");
    await scene.settle();
    expect(await pairsOf(scene)).toEqual(NOA_ALONE);
    expect(await scene.rows("SELECT 1 FROM person WHERE email = ?", scene.address("ines"))).toEqual([]);
    expect(await scene.mails("daniel", "welcome")).toHaveLength(1);
    expect((await scene.mail("olivia", "receipt")).text).toContain(
      "Roster applied: 1 new, 0 changed, 1 row left out.",
    );
  });

  test("has its good rows carried out by the link as well, once however often it is pressed", async () => {
    const path = await scene.link("olivia", "roster-preview", "apply-good-rows");
    expect((await scene.tap(path)).status).toBe(200);
    await scene.unchanged(async () => {
      const again = await scene.tap(path);
      expect(again.status).toBe(409);
      expect(await wordsOf(again)).toContain("Already applied");
    });
    await scene.settle();
    expect(await pairsOf(scene)).toEqual(NOA_ALONE);
  });
});

describe("APPLY", () => {
  test("by reply carries the roster out", async () => {
    const scene = await openScene();
    await scene.mailRoster([NOA_AND_DANIEL]);
    await scene.answer("olivia", "roster-preview", "Apply.\n\nBest,\nOlivia");
    await scene.settle();
    expect(await pairsOf(scene)).toEqual(NOA_ALONE);
  });

  test("is about the roster whose preview it answers: an older one is not applied, nor a newer in its place", async () => {
    const scene = await openScene();
    await scene.mailRoster([NOA_AND_DANIEL]);
    const first = await scene.mail("olivia", "roster-preview");
    await scene.mailRoster([NOA_AND_DANIEL, SAM_AND_DANIEL]);
    await scene.handIn(scene.compose("olivia", "APPLY", {}, first));
    await scene.settle();
    expect(await pairsOf(scene)).toEqual([]);
    const previews = await scene.mails("olivia", "roster-preview");
    expect(previews.map(({ subject }) => subject)).toEqual([
      "Harbour: 1 pair read, ready to apply",
      "Harbour: 2 pairs read, ready to apply",
      "Harbour: 2 pairs read, ready to apply",
    ]);
  });

  test("twice is answered by the receipt once more, and carries nothing out again", async () => {
    const scene = await invited();
    await scene.answer("olivia", "roster-preview", "APPLY");
    await scene.settle();
    expect(await pairsOf(scene)).toEqual(NOA_ALONE);
    expect((await scene.mails("olivia", "receipt")).map(({ text }) => /Roster.*/.exec(text)?.[0])).toEqual([
      "Roster applied: 1 new, 0 changed.",
      "Roster applied: 1 new, 0 changed.",
    ]);
    expect(await scene.mails("daniel", "welcome")).toHaveLength(1);
  });

  test.each([
    ["whose domain does not vouch for it", { verified: false }],
    ["from another address", { from: "olivia@elsewhere.example" }],
  ])("%s applies nothing, though it holds the preview's token", async (_, more) => {
    const scene = await openScene();
    await scene.mailRoster([NOA_AND_DANIEL]);
    await scene.answer("olivia", "roster-preview", "APPLY", more);
    await scene.settle();
    expect(await pairsOf(scene)).toEqual([]);
    expect(await scene.rows("SELECT state, reason FROM inbox WHERE reason IS NOT NULL")).toEqual([
      { state: "parked", reason: "not-authenticated" },
    ]);
  });
});

describe("a roster of more rows than one wake carries out", () => {
  /** Forty-five pairs, of which the last has the first one's mentor. */
  function fortyFive(scene: Scene): PairOnPaper[] {
    const pairs = crowd(45, scene.host);
    const [{ more: first = {} } = {}] = pairs as [PairOnPaper];
    const { mentor_name, mentor_email } = first as Record<string, string>;
    pairs[44] = {
      ...pairs[44]!,
      weekday: "Friday",
      more: { ...pairs[44]!.more, mentor_name, mentor_email } as never,
    };
    return pairs;
  }
  const wakes = (scene: Scene) =>
    scene.rows(
      `SELECT 1 FROM journal JOIN programme ON programme.id = "subjectId" AND subject = 'programme' WHERE event = 'woke'`,
    );

  test("is carried out over several, each row once, and the receipt counts them all", async () => {
    const scene = await openScene();
    await scene.mailRoster(fortyFive(scene));
    await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
    await scene.settle();
    expect((await wakes(scene)).length).toBeGreaterThan(1);
    expect(await scene.rows("SELECT count(*) AS pairs FROM pair")).toEqual([{ pairs: 45 }]);
    expect(await scene.rows("SELECT count(*) AS people FROM person WHERE organiser = 0")).toEqual([
      { people: 89 },
    ]);
    expect(await scene.rows("SELECT state, done, fresh, changed FROM request")).toEqual([
      { state: "applied", done: 45, fresh: 45, changed: 0 },
    ]);
    expect((await scene.mails("olivia", "receipt")).map(({ text }) => /Roster.*/.exec(text)?.[0])).toEqual([
      "Roster applied: 45 new, 0 changed.",
    ]);
  });

  test("counts what it changes on both sides of the fortieth row", async () => {
    const scene = await openScene();
    const pairs = crowd(45, scene.host);
    await scene.mailRoster(pairs);
    await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
    await scene.settle();
    const later = pairs.map((pair, place) => (place % 22 === 0 ? { ...pair, time: "18:00" } : pair));
    await scene.mailRoster(later);
    await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
    await scene.settle();
    expect((await scene.mail("olivia", "receipt")).text).toContain("Roster applied: 0 new, 3 changed.");
    expect(await scene.rows("SELECT count(*) AS pairs FROM pair WHERE time = '18:00'")).toEqual([
      { pairs: 3 },
    ]);
  });
});

test("a roster applied while an earlier one is being carried out has its turn right after it", async () => {
  const scene = await openScene();
  await scene.mailRoster(crowd(200, scene.host));
  await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
  scene.clock.now += MINUTE;
  await mailRosterFrom(scene, {});
  scene.clock.now += MINUTE;
  await scene.tick();
  await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
  expect(await scene.rows("SELECT state FROM request")).toEqual([
    { state: "applying" },
    { state: "applying" },
  ]);
  for (let minute = 0; minute < 10; minute++) {
    scene.clock.now += MINUTE;
    await scene.tick();
  }
  expect(await scene.rows("SELECT state, fresh FROM request ORDER BY at")).toEqual([
    { state: "applied", fresh: 200 },
    { state: "applied", fresh: 1 },
  ]);
});
