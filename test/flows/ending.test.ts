import { describe, expect, test } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { linkIn, wordsOf } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";
import { answer, counts, inbox, MONDAY, stageAt, told } from "./reply-stage.ts";

/** The request and the digest for Noa's Thursday, 21 January, 18:00 (17:00 for Daniel), are out. */
const onMonday = stageAt(MONDAY);
/** Daniel meets Sam too, on Tuesdays at 18:00. */
const ofTwo = stageAt(MONDAY, { pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });

const pairs = (scene: Scene) =>
  scene.rows<{ lastWeek: string | null; askedWrapUp: string | null }>(
    "SELECT lastWeek, askedWrapUp FROM pair",
  );
const planned = (scene: Scene) =>
  scene.rows<{ week: string }>("SELECT week FROM session WHERE state = 'planned' ORDER BY week");
const undoOn = (page: string) => /action="(\/l\/[a-z2-7]+)"/.exec(page)![1]!;

describe("WRAP UP by reply", () => {
  test("is put to the partner; their tap makes the next session the last, and both calendars follow", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "WRAP UP");
    expect(await told(scene, "noa", "receipt")).toContain("Daniel Brandt is asked");
    await linkIn(await scene.mail("noa", "receipt"), "undo-pair");
    expect(await told(scene, "daniel", "partner-news")).toMatch(
      /^Wrap up\? Noa Levi asks .*your next session, Thursday 21 January, 17:00.*would be the last one/,
    );
    expect(await pairs(scene)).toMatchObject([{ lastWeek: null }]);
    const page = await wordsOf(await scene.tap(await scene.link("daniel", "partner-news", "agree-wrap-up")));
    expect(page).toMatch(/You meet Noa Levi once more: Thu 21 Jan, 17:00/);
    await scene.settle();
    expect(await pairs(scene)).toEqual([{ lastWeek: "2027-01-18", askedWrapUp: null }]);
    expect(await planned(scene)).toEqual([{ week: "2027-01-18" }]);
    for (const name of ["noa", "daniel"] as const) {
      const news = await scene.mail(name, "partner-news");
      expect(news.subject).toMatch(/^One more session with/);
      expect(news.text).not.toMatch(/Saying no/);
    }
    await scene.until("2027-01-20T17:30:00Z");
    expect(await told(scene, "noa", "session-brief")).toMatch(/take with you|takeaways/i);
    await scene.until("2027-01-22T08:30:00Z");
    expect(await counts(scene, "noa", "reflection-request", "topic-request")).toEqual([1, 1]);
    // One digest a week, the first two.
    expect(await counts(scene, "daniel", "reflection-request", "agenda-digest")).toEqual([1, 2]);
  });

  test("what was in the outbox for the sessions that fall away is dropped", async () => {
    const scene = await onMonday();
    await scene.until("2027-01-21T19:00:00Z");
    await answer(scene, "noa", "topic-request", "WRAP UP");
    await scene.until("2027-01-22T08:00:00Z");
    await answer(scene, "daniel", "partner-news", "Yes, let us");
    await scene.until("2027-01-29T12:00:00Z");
    const about = await scene.rows<{ kind: string; week: string }>(
      `SELECT kind, week FROM outbox JOIN session ON session.id = sessionId
        WHERE outbox.state = 'sent' AND week > '2027-01-25' AND kind <> 'invitation'`,
    );
    expect(about).toEqual([]);
    expect(await counts(scene, "noa", "reflection-request")).toEqual([1]);
  });

  test("is agreed by yes, left by not yet, and taken back by UNDO", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Wrap up, please");
    await answer(scene, "daniel", "partner-news", "Not yet");
    expect(await told(scene, "daniel", "receipt")).toContain("go on as planned");
    expect(await told(scene, "noa", "partner-news")).toContain("You and Daniel Brandt go on");
    expect(await pairs(scene)).toEqual([{ lastWeek: null, askedWrapUp: null }]);
    await answer(scene, "daniel", "partner-news", "WRAP UP");
    await answer(scene, "noa", "partner-news", "yes");
    expect(await told(scene, "noa", "partner-news")).toContain("Thursday 21 January, 18:00");
    expect(await pairs(scene)).toMatchObject([{ lastWeek: "2027-01-18" }]);
    await answer(scene, "noa", "topic-request", "UNDO");
    expect(await told(scene, "noa", "receipt")).toContain("your yes to wrapping up");
    expect(await told(scene, "daniel", "partner-news")).toContain("You and Noa Levi go on");
    expect(await pairs(scene)).toMatchObject([{ lastWeek: null }]);
  });

  test("while the session is being moved says who is still asked about its time", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Can we meet on Friday at 10?");
    await answer(scene, "daniel", "move-offer", "WRAP UP");
    expect(await told(scene, "daniel", "receipt")).toContain(
      "everything stays as it is; our mail about its new time still asks you.",
    );
    expect(await told(scene, "noa", "partner-news")).toContain(
      "the one that is getting a new time (Daniel Brandt is still asked about it)",
    );
    await answer(scene, "noa", "partner-news", "yes");
    const news = await scene.mail("daniel", "partner-news");
    expect(news.text).toMatch(/\(our\s+mail\s+about\s+it\s+still\s+asks\s+you\)/);
    expect(news.text).not.toContain("Nothing to do");
  });

  test("from both is agreement", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "WRAP UP");
    await answer(scene, "daniel", "agenda-digest", "WRAP UP");
    expect(await pairs(scene)).toMatchObject([{ lastWeek: "2027-01-18" }]);
    expect(await told(scene, "daniel", "partner-news")).toContain("is your last session");
  });

  test("from an address that nobody vouches for does nothing", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "WRAP UP", { verified: false });
    expect(await pairs(scene)).toEqual([{ lastWeek: null, askedWrapUp: null }]);
    expect(await inbox(scene)).toMatchObject({ state: "parked", reason: "not-authenticated" });
  });
});

describe("the taps about wrapping up", () => {
  test("change nothing by being looked at, and an undo brings the sessions back", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "WRAP UP");
    const links = await Promise.all(
      (["agree-wrap-up", "keep-going"] as const).map((purpose) =>
        scene.link("daniel", "partner-news", purpose),
      ),
    );
    await scene.unchanged(async () => {
      for (const path of links) expect((await scene.look(path)).status).toBe(200);
    });
    const before = await planned(scene);
    const page = await wordsOf(await scene.tap(links[0]!));
    await scene.settle();
    scene.clock.now += MINUTE;
    await scene.tap(undoOn(page));
    await scene.settle();
    expect(await planned(scene)).toEqual(before);
    expect(await told(scene, "noa", "partner-news")).toContain("You and Daniel Brandt go on");
    await scene.tap(links[1]!);
    await scene.settle();
    expect(await wordsOf(await scene.look(links[0]!))).toContain("This is not being asked any more");
  });
});

describe("a mentor of two who wraps up", () => {
  test("says with whom by a name", async () => {
    const scene = await ofTwo();
    await answer(scene, "daniel", "agenda-digest", "WRAP UP with Noa");
    expect(await counts(scene, "noa", "partner-news")).toEqual([1]);
    expect(await counts(scene, "sam", "partner-news")).toEqual([0]);
  });

  test("is asked with whom where it is open, and one tap says so", async () => {
    const scene = await ofTwo();
    await answer(scene, "daniel", "agenda-digest", "WRAP UP");
    expect((await pairs(scene)).every(({ askedWrapUp }) => askedWrapUp === null)).toBe(true);
    expect(await told(scene, "daniel", "ask-back")).toMatch(/Noa Levi or Sam|Whom/);
    await scene.tap(await scene.link("daniel", "ask-back", "meant-pair"));
    await scene.settle();
    expect((await pairs(scene)).filter(({ askedWrapUp }) => askedWrapUp !== null)).toHaveLength(1);
  });
});

describe("a goal that is reached", () => {
  const goals = (scene: Scene) =>
    scene.rows<{ text: string; reached: number }>(
      `SELECT text, "reachedAt" IS NOT NULL AS reached FROM "planLine" WHERE kind = 'goal' ORDER BY at, id`,
    );
  /** Noa has written a goal in two steps. */
  const withGoals = stageAt(MONDAY, {}, async (scene) => {
    await answer(
      scene,
      "noa",
      "plan-agreed",
      "new goal:\nLead a product group\nRun one planning round myself",
    );
  });

  test("is celebrated to both, by name, and asks what is next", async () => {
    const scene = await withGoals();
    await answer(scene, "noa", "topic-request", "We reached the goal!");
    expect((await goals(scene)).filter(({ text }) => text === "Run one planning round myself")).toEqual([
      { text: "Run one planning round myself", reached: 1 },
    ]);
    expect(await told(scene, "noa", "receipt")).toMatch(
      /Congratulations to you both! .*Run one planning round myself.*What is next\?.*new goal:/,
    );
    const news = await told(scene, "daniel", "partner-news");
    expect(news).toMatch(
      /^You and Noa Levi have reached a goal \| .*Run one planning round myself.*What is next\?/,
    );
    expect(news.split("|")[0]).not.toContain("planning");
    const page = await scene.tap(await scene.link("daniel", "partner-news", "wrap-up"));
    expect(await wordsOf(page)).toContain("is asked whether the next session is your last");
    await scene.settle();
    expect(await told(scene, "noa", "partner-news")).toMatch(/^Wrap up\? Daniel Brandt asks/);
  });

  test("taken back by UNDO is worked on again, and the partner is told", async () => {
    const scene = await withGoals();
    await answer(scene, "noa", "topic-request", "Goal reached");
    await answer(scene, "noa", "topic-request", "UNDO");
    expect((await goals(scene)).every(({ reached }) => reached === 0)).toBe(true);
    expect(await told(scene, "daniel", "partner-news")).toContain("this is not reached yet");
  });

  test("beside a wrap-up asks for nothing more, and stands as reached in the last session's agenda", async () => {
    const scene = await withGoals();
    await answer(scene, "noa", "topic-request", "WRAP UP");
    await scene.tap(await scene.link("daniel", "partner-news", "agree-wrap-up"));
    await answer(scene, "noa", "topic-request", "Goal reached");
    expect(await told(scene, "noa", "receipt")).not.toContain("What is next?");
    await scene.until("2027-01-20T17:30:00Z");
    expect(await told(scene, "noa", "session-brief")).toContain("Run one planning round myself (reached)");
  });
});

test("STOP is told to the partner neutrally, with the sessions that fall away by name", async () => {
  const scene = await onMonday();
  await answer(scene, "noa", "topic-request", "STOP");
  await scene.until("2027-01-18T12:00:00Z");
  const news = await told(scene, "daniel", "partner-news");
  expect(news).toContain("Noa Levi no longer takes part, so your sessions have ended.");
  expect(news).toContain("The session on Thu 21 Jan, 17:00, does not take place and leaves your calendar.");
  expect(await planned(scene)).toEqual([]);
});

describe("who has left", () => {
  const parked = (scene: Scene) =>
    scene
      .rows("SELECT reason FROM inbox WHERE state = 'parked' ORDER BY at")
      .then((rows) => rows.map(({ reason }) => reason));

  test("is told what made it, and that the organisers answer", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "STOP");
    const goodbye = await told(scene, "noa", "left");
    expect(goodbye).toContain("You wrote STOP, so you have left Harbour.");
    expect(goodbye).toContain(
      "A mistake, or a question? Reply to this mail: the organisers hear that you wrote",
    );
  });

  test.each(["UNDO", "HELP", "YES", "Friday at ten works", "Oh no, I only meant this week"])(
    "and writes “%s” gets no mail, and a person hears of it",
    async (words) => {
      const scene = await onMonday();
      await answer(scene, "noa", "topic-request", "STOP");
      const mails = (await scene.mails("noa")).length;
      await answer(scene, "noa", "left", words);
      await scene.until("2027-01-19T09:00:00Z");
      expect(await scene.mails("noa")).toHaveLength(mails);
      expect(await parked(scene)).toHaveLength(1);
      expect(await told(scene, "olivia", "parked-bundle")).toMatch(
        /Noa Levi, Mon 18 Jan, 10:02: answers the goodbye;/,
      );
    },
  );

  test.each(["STOP", "Thank you!"])("and writes “%s” leaves nothing for a person to do", async (words) => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "STOP");
    await answer(scene, "noa", "left", words);
    expect(await parked(scene)).toEqual([]);
  });

  test("and writes CONCERN is heard by the named person, and by nobody else", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "STOP");
    await answer(scene, "noa", "left", "CONCERN he shouts");
    expect(await told(scene, "noa", "concern-received")).toContain("passed");
    expect(await told(scene, "olivia", "concern")).toContain("he shouts");
    expect(await parked(scene)).toEqual([]);
  });
});
