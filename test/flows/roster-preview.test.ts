import { describe, expect, test } from "vitest";
import { NOA_AND_DANIEL, type PairOnPaper, SAM_AND_DANIEL } from "../scene/cast.ts";
import { wordsOf } from "../scene/mailbox.ts";
import { openScene } from "../scene.ts";
import { flat, mailRosterFrom } from "./roster-letters.ts";

const KOFI_AND_INES: PairOnPaper = { mentor: "ines", mentee: "kofi" };
const wrongZone = (zone: string): PairOnPaper => ({ ...KOFI_AND_INES, more: { mentee_timezone: zone } });

describe("a roster with errors", () => {
  const pairs = [
    NOA_AND_DANIEL,
    wrongZone("Asia/Jerusalm"),
    { ...SAM_AND_DANIEL, weekday: "Thorsday", more: { mentee_email: "sam@" } },
  ];

  test("is previewed with each of them: row, column, value, and what would be right", async () => {
    const scene = await openScene();
    await scene.mailRoster(pairs);
    const { subject, text } = await scene.mail("olivia", "roster-preview");
    expect(subject).toBe("Harbour: 1 pair read, 3 to fix");
    const words = flat(text);
    expect(words).toContain(
      "Row 3, mentee_timezone “Asia/Jerusalm”: We do not know this time zone. Did you mean Asia/Jerusalem?",
    );
    expect(words).toContain(
      "Row 4, mentee_email “sam@”: This is not an address we can write to. It looks like name@example.org.",
    );
    expect(words).toContain(
      "Row 4, weekday “Thorsday”: This is not a weekday. Right would be: Monday, Tuesday, Wednesday, Thursday",
    );
  });

  test("in the lines of the mail is previewed by the line's name, and cannot be applied at all", async () => {
    const scene = await openScene();
    await mailRosterFrom(scene, { lines: ["term: 2027-04-02 to 2027-01-11", "digest: whenever"] });
    await scene.tick();
    const words = flat((await scene.mail("olivia", "roster-preview")).text);
    expect(words).toContain("term “2027-04-02 to 2027-01-11”: The end comes before the start.");
    expect(words).toContain("digest “whenever”: Write the digest’s moment like sunday 17:00.");
    expect(words).not.toContain("/l/");
    await scene.answer("olivia", "roster-preview", "APPLY GOOD ROWS");
    await scene.settle();
    expect(await scene.rows("SELECT 1 FROM pair")).toEqual([]);
  });

  test("that is no table at all is previewed as such", async () => {
    const scene = await openScene();
    await mailRosterFrom(scene, { pairs: [] });
    await scene.tick();
    expect((await scene.mail("olivia", "roster-preview")).text).toContain("There are no rows in it.");
  });
});

describe("a roster without errors", () => {
  test("is previewed with what it would set, and nothing else happens", async () => {
    const scene = await openScene();
    await scene.mailRoster(
      [NOA_AND_DANIEL, SAM_AND_DANIEL],
      ["no mail on: saturday", "breaks: 2027-02-15 to 2027-02-19"],
    );
    const words = flat((await scene.mail("olivia", "roster-preview")).text);
    for (const line of [
      "Pairs: 2 new, 0 changed, 0 the same as before.",
      "Term: 11 January – 2 April 2027",
      "No mail on: Saturday",
      "Breaks: 15 – 19 February 2027",
    ])
      expect(words).toContain(line);
    await scene.until("2027-01-06T15:00:00Z");
    expect(await scene.rows("SELECT 1 FROM person WHERE organiser = 0")).toEqual([]);
    expect(await scene.mails("daniel")).toEqual([]);
    expect(await scene.mails("olivia")).toHaveLength(1);
  });
});

describe("a second roster for the same programme", () => {
  test("takes the first one's place: the first link says so and changes nothing, the second applies", async () => {
    const scene = await openScene();
    await scene.mailRoster([NOA_AND_DANIEL]);
    const first = await scene.link("olivia", "roster-preview", "apply");
    await scene.mailRoster([NOA_AND_DANIEL, SAM_AND_DANIEL]);
    await scene.unchanged(async () => {
      for (const page of [await scene.look(first), await scene.tap(first)]) {
        expect(page.status).toBe(409);
        expect(await wordsOf(page)).toContain("There is a newer preview");
      }
    });
    expect((await scene.tap(await scene.link("olivia", "roster-preview", "apply"))).status).toBe(200);
    await scene.settle();
    expect(await scene.rows("SELECT 1 FROM pair")).toHaveLength(2);
  });

  test("that came before the first preview went out leaves only one to be sent", async () => {
    const scene = await openScene();
    await mailRosterFrom(scene, {});
    await mailRosterFrom(scene, { pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });
    await scene.settle();
    expect((await scene.mails("olivia")).map(({ subject }) => subject)).toEqual([
      "Harbour: 2 pairs read, ready to apply",
    ]);
  });
});

describe("words under a preview that are about no roster", () => {
  test("are answered like anybody's: HELP is help", async () => {
    const scene = await openScene();
    await scene.mailRoster([NOA_AND_DANIEL]);
    await scene.answer("olivia", "roster-preview", "HELP");
    await scene.tick();
    expect((await scene.mail("olivia", "help")).text).toContain("APPLY, or APPLY GOOD ROWS, to a preview");
  });

  test.each(["Thanks!", "Who wrote this?"])(
    "%s leaves the preview as it is, and founds nothing",
    async (words) => {
      const scene = await openScene();
      await scene.mailRoster([NOA_AND_DANIEL]);
      await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
      await scene.settle();
      await scene.answer("olivia", "roster-preview", words);
      await scene.settle();
      expect(await scene.mails("olivia", "roster-preview")).toHaveLength(1);
      expect(await scene.rows("SELECT name FROM programme")).toEqual([{ name: "Harbour" }]);
    },
  );
});
