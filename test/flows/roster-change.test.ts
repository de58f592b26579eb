import { beforeAll, describe, expect, test } from "vitest";
import { type Name, NOA_AND_DANIEL, type PairOnPaper } from "../scene/cast.ts";
import { joined, openScene, type Scene } from "../scene.ts";
import { entriesIn, newest, type Row, sessionsOf } from "./calendar.ts";
import { applyRoster, mailRosterFrom, mailSince, onRoster } from "./roster-letters.ts";

const KOFI_AND_INES: PairOnPaper = { mentor: "ines", mentee: "kofi" };
const BOTH = [NOA_AND_DANIEL, KOFI_AND_INES];
/** The Monday of the term's second week: this Thursday's session is in the calendars, the ones after it are planned. */
const MONDAY = "2027-01-18T12:00:00Z";

async function onMonday(pairs = BOTH): Promise<Scene> {
  const scene = await joined({ pairs, until: MONDAY });
  return scene;
}

describe("the same file again", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await onMonday();
  });

  test("is previewed as the same", async () => {
    await mailRosterFrom(scene, { pairs: BOTH });
    await scene.tick();
    const { text } = await scene.mail("olivia", "roster-preview");
    expect(text).toContain("Pairs: 0 new, 0 changed, 2 the same as before.");
    expect(text).toContain("Applying sends 0 mails now.");
  });

  test("changes nothing and mails nobody but Olivia her receipt", async () => {
    const before = await onRoster(scene);
    const since = scene.clock.now;
    await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
    await scene.until("2027-01-18T15:00:00Z");
    expect(await onRoster(scene)).toEqual(before);
    expect((await mailSince(scene, since)).filter(({ kind }) => kind !== "roster-preview")).toEqual([
      { kind: "receipt", email: scene.address("olivia") },
    ]);
    expect((await scene.mail("olivia", "receipt")).text).toContain("Roster applied: 0 new, 0 changed.");
  });
});

describe("a changed slot", () => {
  let scene: Scene;
  let kofis: Row[];
  let since: number;
  beforeAll(async () => {
    scene = await onMonday();
    kofis = await sessionsOf(scene, "kofi");
    since = scene.clock.now;
    await applyRoster(scene, {
      pairs: [{ ...NOA_AND_DANIEL, weekday: "Friday", time: "10:00" }, KOFI_AND_INES],
    });
  });

  test("moves that pair's sessions to come inside their weeks, each with a higher revision", async () => {
    expect((await sessionsOf(scene, "noa")).slice(0, 3)).toEqual([
      { start: "2027-01-14T16:00", state: "unclear", revision: 0 },
      { start: "2027-01-22T09:00", state: "planned", revision: 1 },
      { start: "2027-01-29T09:00", state: "planned", revision: 1 },
    ]);
  });

  test("leaves the other pair alone", async () => {
    expect(await sessionsOf(scene, "kofi")).toEqual(kofis);
  });

  test("puts the new time into both calendars, under the same entry, and tells nobody else", async () => {
    for (const name of ["noa", "daniel"] as const) {
      const [old] = entriesIn((await scene.mails(name, "invitation")).at(-2)!);
      expect(await newest(scene, name)).toEqual([
        { method: "REQUEST", uid: old!.uid, sequence: 1, start: "20270122T090000Z" },
      ]);
    }
    expect((await mailSince(scene, since)).map(({ email }) => email).sort()).toEqual(
      ["daniel", "noa", "olivia", "olivia"].map((name) => scene.address(name as Name)),
    );
  });

  test("is what the days go by from then on", async () => {
    await scene.until("2027-01-21T22:00:00Z");
    expect((await scene.mail("noa", "session-brief")).text).toContain("Friday 22 January, 11:00");
  });
});

describe("a row that is gone", () => {
  test("removes nobody, and nobody hears of it", async () => {
    const scene = await onMonday();
    const before = await onRoster(scene);
    const since = scene.clock.now;
    await applyRoster(scene, { pairs: [NOA_AND_DANIEL] });
    expect(await onRoster(scene)).toEqual(before);
    expect(new Set((await mailSince(scene, since)).map(({ email }) => email))).toEqual(
      new Set([scene.address("olivia")]),
    );
  });
});

test("a mentee who moves keeps the session's time, and reads it on the new clock", async () => {
  const scene = await onMonday([NOA_AND_DANIEL]);
  const before = await sessionsOf(scene, "noa");
  await applyRoster(scene, { pairs: [{ ...NOA_AND_DANIEL, more: { mentee_timezone: "America/Phoenix" } }] });
  expect(await sessionsOf(scene, "noa")).toEqual(before);
  await scene.until("2027-01-20T23:00:00Z");
  expect((await scene.mail("noa", "session-brief")).text).toContain(
    "Thursday 21 January, 09:00 (Phoenix time)",
  );
});

describe("an organiser who is a mentor as well", () => {
  const pair: PairOnPaper = {
    mentor: "olivia",
    mentee: "noa",
    time: "18:00",
    more: { mentor_timezone: "Asia/Jerusalem" },
  };
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
    await scene.mailRoster([pair]);
  });

  test("is one pair in the preview, which says that her zone will be the row's", async () => {
    const { subject, text } = await scene.mail("olivia", "roster-preview");
    expect(subject).toBe("Harbour: 1 pair read, ready to apply");
    expect(text).toContain("Pairs: 1 new, 0 changed, 0 the same as before.");
    expect(text.replaceAll(/\s+/g, " ")).toContain("mentor_timezone: Europe/Berlin → Asia/Jerusalem");
  });

  test("is one person, whose sessions are on her own clock", async () => {
    await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
    await scene.settle();
    expect(
      await scene.rows("SELECT organiser, zone FROM person WHERE email = ?", scene.address("olivia")),
    ).toEqual([{ organiser: 1, zone: "Asia/Jerusalem" }]);
    expect((await scene.mail("olivia", "welcome")).text).toContain("Thursday 18:00 (Jerusalem time)");
    await scene.join("olivia", "noa");
    expect((await sessionsOf(scene, "noa"))[0]).toMatchObject({ start: "2027-01-14T16:00" });
  });

  test("can mail the file again, which changes nothing", async () => {
    await mailRosterFrom(scene, { pairs: [pair] });
    await scene.tick();
    expect((await scene.mail("olivia", "roster-preview")).text).toContain(
      "Pairs: 0 new, 0 changed, 1 the same as before.",
    );
  });
});

describe("what a roster leaves out", () => {
  test("stands as it was: no line of the body and no column goes back to its default", async () => {
    const ruth = "concerns: Ruth Stern <ruth@concerns.example>";
    const scene = await joined({
      pairs: [{ ...NOA_AND_DANIEL, more: { minutes: "45", cadence: "fortnightly" } }],
      lines: ["no mail on: saturday", "digest: sunday 16:00", ruth],
      until: MONDAY,
    });
    const before = await onRoster(scene);
    await applyRoster(scene, { pairs: [NOA_AND_DANIEL], lines: ["zone:"] });
    expect(await onRoster(scene)).toEqual(before);
  });
});
