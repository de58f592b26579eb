import { describe, expect, test } from "vitest";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { linksIn, wordsOf } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";
import { answer, autoReply, counts, inbox, MONDAY, stageAt, taps, thursday, told } from "./reply-stage.ts";

const onMonday = stageAt(MONDAY);
const ofTwo = stageAt(MONDAY, { pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });
const never = (scene: Scene) => scene.rows("SELECT never FROM person WHERE name = 'Noa Levi'");
const away = (scene: Scene, name = "Noa Levi") =>
  scene.rows("SELECT away, awayHint FROM person WHERE name = ?", name);

describe("hours that never suit", () => {
  test("are kept, and the receipt shows them", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "never mornings, and not on Wednesdays");
    expect(await never(scene)).toEqual([{ never: '[{"to":"12:00"},{"weekday":3}]' }]);
    expect(await told(scene, "noa", "receipt")).toContain(
      "When a session needs another time, we offer none of these: until 12:00 Wednesday",
    );
  });

  test("leave the session where it is, and are left out of the times that are offered", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "I never have time on Wednesdays");
    expect(await thursday(scene)).toMatchObject({ state: "planned" });
    await answer(scene, "daniel", "agenda-digest", "Could we meet on Tuesday 26 January at 10:00 instead?");
    const offered = await taps(scene, "daniel", "ask-back");
    expect(offered.length).toBeGreaterThan(1);
    for (const start of offered) expect(start).not.toContain("2027-01-20");
  });

  test("said again are nothing new", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "never mornings");
    await answer(scene, "noa", "receipt", "never mornings");
    expect(await told(scene, "noa", "receipt")).toContain("We had that already.");
    expect(await never(scene)).toEqual([{ never: '[{"to":"12:00"}]' }]);
  });

  test("can be taken back", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "never mornings");
    expect((await scene.tap(await scene.link("noa", "receipt", "undo-person"))).status).toBe(200);
    expect(await never(scene)).toEqual([{ never: "[]" }]);
  });
});

describe("away with dates", () => {
  const words = "I'm away from 21 January to 30 January";

  test("is told to the partner, who gets the times that are left of a session's week", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", words);
    expect(await told(scene, "daniel", "partner-news")).toContain("Noa Levi is away 21 – 30 January 2027");
    const offered = await taps(scene, "daniel", "move-offer");
    expect(offered.length).toBeGreaterThan(0);
    for (const start of offered) expect(start < "take-time 2027-01-20T22:00:00Z").toBe(true);
    expect(await thursday(scene)).toMatchObject({ state: "moving" });
  });

  test("skips a session whose week has no room left", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", words);
    const skipped = await told(scene, "daniel", "move-news");
    expect(skipped).toContain("No session with Noa Levi on Thu 28 Jan, 17:00");
    expect(skipped).not.toContain("waits for the next session");
    expect(await scene.rows("SELECT state FROM session WHERE week = '2027-01-25'")).toEqual([
      { state: "skipped" },
    ]);
  });

  test("is one mail to the one who wrote, with the session that is left out and what was understood", async () => {
    const scene = await onMonday();
    const before = await counts(scene, "noa", "receipt", "move-news");
    await answer(scene, "noa", "topic-request", words);
    const news = await told(scene, "noa", "move-news");
    expect(news).toContain("No session with Daniel Brandt on Thu 28 Jan, 18:00");
    expect(news).toContain(`You wrote: “${words}”`);
    expect(news).toContain("You are away: 21 – 30 January 2027.");
    expect(await counts(scene, "noa", "receipt", "move-news")).toEqual([before[0], before[1]! + 1]);
    expect(await away(scene)).toEqual([
      { away: '[{"from":"2027-01-21","until":"2027-01-30"}]', awayHint: null },
    ]);
  });

  test("far ahead: no session is planned in it, and those around it are", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "I'm away 23 February – 7 March");
    await scene.until("2027-02-20T09:00:00Z");
    const weeks = await scene.rows<{ week: string }>(
      "SELECT week FROM session WHERE week > '2027-02-10' ORDER BY week",
    );
    expect(weeks.map(({ week }) => week)).toEqual(["2027-02-15", "2027-03-08"]);
  });

  test("stands in the partner's digest", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "I'm away 29 January – 6 February");
    await scene.until("2027-01-24T17:00:00Z");
    expect(await told(scene, "daniel", "agenda-digest")).toContain(
      "Noa Levi is away 29 January – 6 February 2027.",
    );
  });

  test("takes those times off the offer that fall into it", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Wednesday at 17:00 or Friday at 10 would be better");
    await answer(scene, "noa", "receipt", "I'm away on 22 January");
    expect(await taps(scene, "daniel", "move-offer")).toEqual(["take-time 2027-01-20T15:00:00Z"]);
  });

  test("taken back puts the sessions back, and the partner hears that it no longer holds", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", words);
    await answer(scene, "noa", "move-news", "UNDO");
    expect(await told(scene, "noa", "receipt")).toContain("Taken back: that you are away.");
    expect(await away(scene)).toEqual([{ away: "[]", awayHint: null }]);
    expect(await thursday(scene)).toEqual({ state: "planned", start: "2027-01-21T16:00:00Z" });
    expect(await told(scene, "daniel", "partner-news")).toContain(
      "is not away 21 – 30 January 2027 after all",
    );
  });

  test("taken back before the partner heard of it is never told", async () => {
    const scene = await onMonday();
    scene.at("2027-01-18T21:00:00Z");
    const before = await counts(scene, "daniel", "partner-news");
    await answer(scene, "noa", "topic-request", "I'm away 29 January – 6 February");
    await answer(scene, "noa", "move-news", "UNDO");
    await scene.until("2027-01-19T12:00:00Z");
    expect(await counts(scene, "daniel", "partner-news")).toEqual(before);
  });

  test("needs the registered address, vouched for", async () => {
    const scene = await onMonday();
    for (const more of [{ from: "noa@elsewhere.example" }, { verified: false }]) {
      await answer(scene, "noa", "topic-request", `${words}. Never mornings.`, more);
      expect(await away(scene)).toEqual([{ away: "[]", awayHint: null }]);
      expect(await never(scene)).toEqual([{ never: "[]" }]);
      expect(await inbox(scene)).toMatchObject({ state: "parked", reason: "not-authenticated" });
    }
  });
});

describe("PAUSE 2 WEEKS", () => {
  test("is an absence from today, for every pair of the person", async () => {
    const scene = await ofTwo();
    await answer(scene, "daniel", "agenda-digest", "PAUSE 2 WEEKS");
    expect(await told(scene, "daniel", "receipt")).toContain("You are away: 18 – 31 January 2027.");
    expect(
      await scene.rows(
        "SELECT DISTINCT state FROM session WHERE week >= '2027-01-18' AND week < '2027-02-01'",
      ),
    ).toEqual([{ state: "skipped" }]);
    await scene.until("2027-01-19T15:00:00Z");
    for (const name of ["noa", "sam"] as const)
      expect(await told(scene, name, "partner-news")).toContain("Daniel Brandt is away 18 – 31 January 2027");
  });
});

describe("an automatic reply with a date", () => {
  const outOfOffice = "I am out of the office until 29 January 2027 and read no mail.";

  test("is not answered, and the date is noted", async () => {
    const scene = await onMonday();
    const before = (await scene.mails("noa")).length;
    await autoReply(scene, "noa", "topic-request", outOfOffice);
    await scene.settle();
    expect(await scene.mails("noa")).toHaveLength(before);
    expect(await inbox(scene)).toMatchObject({ state: "ignored", reason: "auto-reply" });
    expect(await away(scene)).toEqual([{ away: "[]", awayHint: "2027-01-29" }]);
    expect(await thursday(scene)).toMatchObject({ state: "planned" });
  });

  test("stands in the partner's digest as what nobody has confirmed", async () => {
    const scene = await onMonday();
    await autoReply(scene, "noa", "topic-request", outOfOffice);
    await scene.until("2027-01-24T17:00:00Z");
    expect(await told(scene, "daniel", "agenda-digest")).toContain(
      "Noa Levi’s mailbox answers that they are away until 29 January 2027. They have not confirmed it to us.",
    );
  });

  test("of a mentor stands in the mentee's request", async () => {
    const scene = await onMonday();
    await autoReply(scene, "daniel", "agenda-digest", outOfOffice);
    await scene.until("2027-01-22T17:00:00Z");
    expect(await told(scene, "noa", "topic-request")).toContain(
      "Daniel Brandt’s mailbox answers that they are away until 29 January 2027.",
    );
  });

  test("is asked of its sender in their next mail, and a tap confirms it", async () => {
    const scene = await onMonday();
    await autoReply(scene, "noa", "topic-request", outOfOffice);
    await scene.until("2027-01-20T16:30:00Z");
    expect(await told(scene, "noa", "session-brief")).toContain("away until 29 January 2027. Is that so?");
    const tap = await scene.link("noa", "session-brief", "confirm-away");
    expect(await wordsOf(await scene.tap(tap))).toContain("You are away until 29 January 2027.");
    expect(await away(scene)).toEqual([
      { away: '[{"from":"2027-01-20","until":"2027-01-29"}]', awayHint: null },
    ]);
    expect((await scene.tap(tap)).status).toBe(409);
    await scene.settle();
    expect(await told(scene, "daniel", "partner-news")).toContain("Noa Levi is away 20 – 29 January 2027");
  });

  test("is asked of nobody on its last day, when there is nothing left to make room for", async () => {
    const scene = await onMonday();
    await autoReply(scene, "noa", "topic-request", "I am out of the office until 20 January 2027.");
    await scene.until("2027-01-20T16:30:00Z");
    const purposes = (await linksIn(await scene.mail("noa", "session-brief"))).map(
      ({ token }) => token.purpose,
    );
    expect(purposes).not.toContain("confirm-away");
  });
});
