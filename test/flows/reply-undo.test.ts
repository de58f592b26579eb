import { describe, expect, test } from "vitest";
import type { Scene } from "../scene.ts";
import { answer, counts, inbox, MONDAY, stageAt, thursday, told } from "./reply-stage.ts";

const onMonday = stageAt(MONDAY);
const topics = async (scene: Scene) =>
  (await scene.rows("SELECT text FROM topic WHERE until IS NULL AND personId IS NOT NULL ORDER BY at")).map(
    ({ text }) => text,
  );

describe("UNDO by reply", () => {
  test("takes the newest thing back, and the receipt says what it was", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Saying no");
    await answer(scene, "noa", "topic-request", "Planning a quarter");
    await answer(scene, "noa", "receipt", "UNDO");
    expect(await told(scene, "noa", "receipt")).toContain("Taken back: your topic.");
    expect(await topics(scene)).toEqual(["Saying no"]);
  });

  test("a second time finds nothing, since it could only take back the first", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Saying no");
    await answer(scene, "noa", "receipt", "UNDO");
    await answer(scene, "noa", "receipt", "UNDO");
    expect(await told(scene, "noa", "receipt")).toContain(
      "There is nothing of yours from the last seven days",
    );
    expect(await topics(scene)).toEqual([]);
  });

  test("after the other has acted says so, and leaves everything as it is", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Can we meet on Friday at 10?");
    await answer(scene, "daniel", "move-offer", "Yes");
    await answer(scene, "noa", "receipt", "UNDO");
    expect(await told(scene, "noa", "receipt")).toContain("Somebody has acted on it since");
    expect(await thursday(scene)).toEqual({ state: "agreed", start: "2027-01-22T08:00:00Z" });
  });

  test("of a time that was offered puts the session back, and both hear of it", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Can we meet on Friday at 10?");
    await answer(scene, "noa", "receipt", "undo, please");
    expect(await thursday(scene)).toEqual({ state: "planned", start: "2027-01-21T16:00:00Z" });
    expect(await told(scene, "daniel", "move-news")).toContain("Undone: Thu 17:00 with Noa Levi stands");
  });

  test("is heard in other languages", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Saying no");
    await answer(scene, "noa", "receipt", "ביטול");
    expect(await topics(scene)).toEqual([]);
  });

  test("finds nothing where nothing was done", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "UNDO");
    expect(await told(scene, "noa", "receipt")).toContain("Nothing was undone");
  });
});

describe("commands", () => {
  test.each(["UNDO", "STOP", "PAUSE 2 WEEKS", "CHANGE MENTOR"])(
    "%s does nothing from another address, or from one that nobody vouches for",
    async (words) => {
      const scene = await onMonday();
      await answer(scene, "noa", "topic-request", "Saying no");
      const people = await scene.rows("SELECT away, stoppedAt FROM person");
      for (const more of [{ from: "noa@elsewhere.example" }, { verified: false }]) {
        await answer(scene, "noa", "topic-request", words, more);
        expect(await inbox(scene)).toEqual({ state: "parked", reason: "not-authenticated", words });
        expect(await told(scene, "noa", "receipt")).toContain(
          "We could not make sure that this mail is from you",
        );
      }
      expect(await scene.rows("SELECT away, stoppedAt FROM person")).toEqual(people);
      expect(await topics(scene)).toEqual(["Saying no"]);
    },
  );

  test.each([
    ["CHANGE MENTOR", "CHANGE MENTOR"],
    ["my data", "MY DATA"],
    ["Lösche mich", "ERASE ME"],
  ])("“%s” is passed on to a person, and answered by its name", async (words, name) => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", words);
    expect(await told(scene, "noa", "receipt")).toContain(`Your request: ${name}`);
    expect(await inbox(scene)).toEqual({ state: "parked", reason: "for-a-person", words });
  });

  test("words from another address are done, and only the registered one learns of it", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Saying no", { from: "noa@elsewhere.example" });
    expect(await topics(scene)).toEqual(["Saying no"]);
    const receipt = await told(scene, "noa", "receipt");
    expect(receipt).toContain("which is not your registered address. If that was not you, undo it.");
    expect(await counts(scene, "noa", "help")).toEqual([0]);
  });
});
