import { describe, expect, test } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import type { Name } from "../scene/cast.ts";
import { linkIn, linksIn, wordsOf } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";
import { answer, counts, inbox, stageAt, told } from "./reply-stage.ts";

/** Noa and Daniel meet on Thursdays, 17:00 in Berlin. Noa says after each of the first two that they did not. */
async function missTwo(scene: Scene): Promise<void> {
  for (const evening of ["2027-01-14T20:00:00Z", "2027-01-21T20:00:00Z"]) {
    await scene.until(evening);
    await scene.tap(await scene.link("noa", "pulse", "missed"));
    await scene.settle();
  }
}
const onThursday = stageAt("2027-01-14T19:00:00Z", {}, missTwo);
const onFriday = stageAt("2027-01-14T19:00:00Z", {}, async (scene) => {
  await missTwo(scene);
  await scene.until("2027-01-22T09:00:00Z");
});

const pair = async (scene: Scene) =>
  (await scene.rows("SELECT cadence, rhythmFrom, askedRhythm->>'cadence' AS askedRhythm FROM pair"))[0];
const weeks = async (scene: Scene) =>
  (
    await scene.rows<{ week: string }>(
      "SELECT week FROM session WHERE state = 'planned' AND ordinal = 0 ORDER BY week",
    )
  ).map(({ week }) => week);

async function proposed(scene: Scene, name: Name = "noa", cadence = 2): Promise<string> {
  scene.clock.now += MINUTE;
  const page = await wordsOf(await scene.tap(await scene.link(name, "check-in", "rhythm", cadence)));
  await scene.settle();
  return page;
}

describe("two misses in a row", () => {
  test("ask each apart at 9:00 of their next morning, with no word of who said what", async () => {
    const scene = await onThursday();
    await scene.until("2027-01-22T06:59:00Z");
    expect(await counts(scene, "noa", "check-in")).toEqual([0]);
    await scene.until("2027-01-22T07:01:00Z");
    expect([await counts(scene, "noa", "check-in"), await counts(scene, "daniel", "check-in")]).toEqual([
      [1],
      [0],
    ]);
    await scene.until("2027-01-22T08:01:00Z");
    expect(await counts(scene, "daniel", "check-in")).toEqual([1]);
    const mail = await scene.mail("daniel", "check-in");
    expect((await linksIn(mail)).map(({ token }) => `${token.purpose} ${token.argument}`)).toEqual([
      "rhythm 2",
      "rhythm 4",
      "cannot 0",
      "ask-help 0",
      "all-well 0",
    ]);
    expect(mail.text).not.toMatch(/Noa (?:told|said|wrote)/);
    expect(await told(scene, "daniel", "check-in")).toContain(
      "The times at which you could make up for Thu 21 Jan, 17:00 stand as well",
    );
  });

  test("ask nothing any more once it turns out that they met", async () => {
    const scene = await onThursday();
    await scene.tap(await scene.link("noa", "pulse", "met"));
    await scene.until("2027-01-22T09:00:00Z");
    const asked = await scene.rows("SELECT state, reason FROM outbox WHERE kind = 'check-in'");
    expect(asked).toEqual(Array(2).fill({ state: "dropped", reason: "going-well" }));
  });

  test("ask nothing while the second is being made up for, and ask once that is given up", async () => {
    const scene = await onThursday();
    await scene.until("2027-01-22T06:00:00Z");
    await scene.tap(await scene.link("noa", "missed-session", "make-up"));
    await scene.settle();
    await scene.until("2027-01-22T09:00:00Z");
    expect(await counts(scene, "noa", "check-in")).toEqual([0]);
    await scene.until("2027-01-28T09:00:00Z");
    expect(await scene.rows("SELECT state FROM session WHERE ordinal = 1")).toEqual([{ state: "skipped" }]);
    expect(await counts(scene, "noa", "check-in")).toEqual([1]);
    expect(await counts(scene, "daniel", "check-in")).toEqual([1]);
  });

  test("are asked about once: a third brings no second question", async () => {
    const scene = await onFriday();
    await scene.until("2027-01-28T20:00:00Z");
    await scene.tap(await scene.link("noa", "pulse", "missed"));
    await scene.until("2027-01-29T12:00:00Z");
    expect(await counts(scene, "noa", "check-in")).toEqual([1]);
  });
});

describe("the choices of a check-in", () => {
  test("change nothing by being looked at", async () => {
    const scene = await onFriday();
    const links = await linksIn(await scene.mail("noa", "check-in"));
    await scene.unchanged(async () => {
      for (const { path } of links) expect((await scene.look(path)).status).toBe(200);
    });
  });

  test("all is well: nobody hears of it", async () => {
    const scene = await onFriday();
    const before = await scene.rows("SELECT count(*) AS n FROM outbox");
    expect(await wordsOf(await scene.tap(await scene.link("noa", "check-in", "all-well")))).toContain(
      "You go on with Daniel Brandt as before",
    );
    await scene.settle();
    expect(await scene.rows("SELECT count(*) AS n FROM outbox")).toEqual(before);
  });

  test("the organiser is asked once, whoever of the two asks, and hears of no time", async () => {
    const scene = await onFriday();
    for (const name of ["noa", "daniel"] as const) {
      const page = await scene.tap(await scene.link(name, "check-in", "ask-help"));
      expect(await wordsOf(page)).toContain("The organiser is asked");
    }
    await scene.settle();
    const mails = await scene.mails("olivia", "needs-you");
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe("Noa Levi and Daniel Brandt have missed two sessions");
    expect(mails[0]?.text).toContain(scene.address("daniel"));
  });

  test("another time is the page of the next session", async () => {
    const scene = await onFriday();
    const page = await scene.look(await scene.link("noa", "check-in", "cannot"));
    expect(await wordsOf(page)).toMatch(/Can.t make Thu 28 Jan/);
  });
});

describe("another rhythm", () => {
  test("is put to the partner, and holds once they agree; the calendars follow", async () => {
    const scene = await onFriday();
    await scene.until("2027-01-29T09:05:00Z");
    expect(await weeks(scene)).toEqual(["2027-01-25", "2027-02-01", "2027-02-08", "2027-02-15"]);
    await proposed(scene);
    expect(await told(scene, "daniel", "partner-news")).toContain(
      "Noa Levi would like to meet every second week rather than every week",
    );
    expect(await pair(scene)).toEqual({ cadence: 1, rhythmFrom: null, askedRhythm: 2 });
    await scene.tap(await scene.link("daniel", "partner-news", "agree-rhythm"));
    await scene.settle();
    expect(await pair(scene)).toEqual({ cadence: 2, rhythmFrom: "2027-01-25", askedRhythm: null });
    expect(await weeks(scene)).toEqual(["2027-01-25", "2027-02-08"]);
    for (const name of ["noa", "daniel"] as const) {
      const news = await scene.mail(name, "partner-news");
      expect(news.subject).toMatch(/meet every second week$/);
      const cancelled = news.attachments.map(({ content }) => atob(content));
      expect(cancelled).toHaveLength(1);
      expect(cancelled[0]).toMatch(/METHOD:CANCEL/);
    }
  });

  test("can be taken back by who proposed it, and then is nothing to agree to", async () => {
    const scene = await onFriday();
    const page = await proposed(scene);
    const undo = /action="(\/l\/[a-z2-7]+)"/.exec(page)![1]!;
    await scene.tap(undo);
    expect(await pair(scene)).toMatchObject({ askedRhythm: null });
    const late = await scene.look(await scene.link("daniel", "partner-news", "agree-rhythm"));
    expect(await wordsOf(late)).toContain("This is not being asked any more");
  });

  test("that was agreed can be taken back, and both hear of it", async () => {
    const scene = await onFriday();
    await scene.until("2027-01-28T17:05:00Z");
    await proposed(scene);
    const page = await wordsOf(await scene.tap(await scene.link("daniel", "partner-news", "agree-rhythm")));
    await scene.settle();
    scene.clock.now += MINUTE;
    await scene.tap(/action="(\/l\/[a-z2-7]+)"/.exec(page)![1]!);
    await scene.settle();
    expect(await pair(scene)).toEqual({ cadence: 1, rhythmFrom: null, askedRhythm: 2 });
    expect((await weeks(scene)).slice(0, 3)).toEqual(["2027-01-25", "2027-02-01", "2027-02-08"]);
    expect(await told(scene, "noa", "partner-news")).toContain("go on meeting every week");
    const [entry] = (await scene.mail("noa", "move-news")).attachments;
    expect(atob(entry!.content)).toMatch(/METHOD:REQUEST/);
  });

  test("that is not wanted leaves everything as it is, and who proposed is told", async () => {
    const scene = await onFriday();
    await proposed(scene, "noa", 4);
    await scene.tap(await scene.link("daniel", "partner-news", "keep-rhythm"));
    await scene.settle();
    expect(await pair(scene)).toEqual({ cadence: 1, rhythmFrom: null, askedRhythm: null });
    expect(await told(scene, "noa", "partner-news")).toContain(
      "Daniel Brandt would rather keep the one you have, so nothing changes: you go on meeting every week.",
    );
  });

  test("that both tap is agreed", async () => {
    const scene = await onFriday();
    await proposed(scene, "noa");
    expect(await proposed(scene, "daniel")).toContain("Both get a mail");
    expect(await pair(scene)).toMatchObject({ cadence: 2, askedRhythm: null });
  });
});

describe("by reply", () => {
  test("a rhythm is proposed with a receipt, undone by UNDO, and agreed by yes", async () => {
    const scene = await onFriday();
    await answer(scene, "noa", "check-in", "Lieber alle zwei Wochen, danke");
    expect(await told(scene, "noa", "receipt")).toContain(
      "Daniel Brandt is asked whether you meet every second week",
    );
    await linkIn(await scene.mail("noa", "receipt"), "undo-pair");
    await answer(scene, "daniel", "partner-news", "Yes, good idea");
    expect(await told(scene, "daniel", "partner-news")).toContain("you and Noa Levi meet every second week");
    expect(await pair(scene)).toMatchObject({ cadence: 2, askedRhythm: null });
  });

  test("no leaves it", async () => {
    const scene = await onFriday();
    await answer(scene, "noa", "check-in", "once a month");
    await answer(scene, "daniel", "partner-news", "No");
    expect(await pair(scene)).toEqual({ cadence: 1, rhythmFrom: null, askedRhythm: null });
    expect(await told(scene, "daniel", "receipt")).toContain("go on meeting every week");
  });

  test("it can be said at any time, as a mail's only words", async () => {
    const scene = await onFriday();
    await answer(scene, "daniel", "plan-agreed", "Every other week, please.");
    expect(await pair(scene)).toMatchObject({ cadence: 1, askedRhythm: 2 });
    await answer(scene, "daniel", "plan-agreed", "UNDO");
    expect(await pair(scene)).toMatchObject({ askedRhythm: null });
  });

  test("another standing slot is put to the partner", async () => {
    const scene = await onFriday();
    await answer(scene, "noa", "check-in", "Wednesdays at 17:00 would suit me better");
    expect(await told(scene, "daniel", "partner-news")).toContain("on Wednesdays at 16:00 (Berlin time)");
  });

  test("the organiser is asked", async () => {
    const scene = await onFriday();
    await answer(scene, "noa", "check-in", "I would like to talk to the organiser.");
    expect(await counts(scene, "olivia", "needs-you")).toEqual([1]);
    expect(await told(scene, "noa", "receipt")).toContain("writes to you both");
    expect(await inbox(scene)).toMatchObject({ state: "handled" });
  });
});
