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

  test("of a time that was taken is one mail to each: the question anew to who took it, the news to the other", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Can we meet on Friday at 10?");
    await answer(scene, "daniel", "move-offer", "Yes");
    const kinds = ["receipt", "move-news", "move-offer"] as const;
    const before = [await counts(scene, "daniel", ...kinds), await counts(scene, "noa", ...kinds)];
    await answer(scene, "daniel", "move-news", "UNDO");
    const after = [await counts(scene, "daniel", ...kinds), await counts(scene, "noa", ...kinds)];
    const fresh = after.map((all, who) => all.map((count, kind) => count - before[who]![kind]!));
    expect(fresh).toEqual([
      [0, 0, 1],
      [0, 1, 0],
    ]);
    const asked = await told(scene, "daniel", "move-offer");
    expect(asked).toContain("You have taken back your last answer, so the question is open again.");
    const news = await told(scene, "noa", "move-news");
    expect(news).toContain("Taken back: still no new time for Thu 18:00 with Daniel Brandt");
  });

  test("of a move the day before is one mail to each, without a brief behind it", async () => {
    const scene = await stageAt("2027-01-20T16:30:00Z")();
    await answer(scene, "noa", "session-brief", "Can we meet on Friday at 10 instead?");
    const before = [(await scene.mails("noa")).length, (await scene.mails("daniel")).length];
    await answer(scene, "noa", "receipt", "UNDO");
    await scene.until("2027-01-21T15:00:00Z");
    expect((await scene.mails("noa")).slice(before[0]).map(({ kind }) => kind)).toEqual(["move-news"]);
    expect((await scene.mails("daniel")).slice(before[1]).map(({ kind }) => kind)).toEqual(["move-news"]);
    expect(await told(scene, "daniel", "move-news")).toContain(
      "It is soon, so no other mail comes before it.",
    );
  });

  test("of what was said after a session names it, and leaves the question open", async () => {
    const scene = await stageAt("2027-01-14T19:00:00Z")();
    await answer(scene, "noa", "pulse", "We met. I ask before I answer.\nAsk Jonas");
    await answer(scene, "noa", "receipt", "UNDO");
    expect(await told(scene, "noa", "receipt")).toContain(
      "Taken back: that you and Daniel Brandt met, Thu 14 Jan, 18:00, and what you noted of it. So that question is open again: tap in the mail that asked it, or reply “we met” or “we didn’t”.",
    );
    const page = await scene.tap(await scene.link("noa", "pulse", "missed"));
    expect([page.status, await scene.rows("SELECT held FROM pulse WHERE until IS NULL")]).toEqual([
      200,
      [{ held: 0 }],
    ]);
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
