import { describe, expect, test } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { linkIn, wordsOf } from "../scene/mailbox.ts";
import { invited, type Scene } from "../scene.ts";
import { answer, counts, inbox, told } from "./reply-stage.ts";

const pairs = (scene: Scene) =>
  scene.rows("SELECT state, frame, cadence, askedCadence, mentorJoinedAt IS NOT NULL AS mentor FROM pair");

describe("the welcome's answer in words", () => {
  test("of a mentor sets frame and rhythm, with a receipt that names them and takes all back", async () => {
    const scene = await invited();
    await answer(scene, "daniel", "welcome", "Yes, time-framed, every second week");
    expect(await pairs(scene)).toEqual([
      { state: "invited", frame: "time-framed", cadence: 2, askedCadence: null, mentor: 1 },
    ]);
    const receipt = await told(scene, "daniel", "receipt");
    expect(receipt).toContain("You have joined, with Noa Levi");
    expect(receipt).toContain("The frame with Noa Levi is time-framed");
    expect(receipt).toContain("You and Noa Levi meet every second week");
    const welcome = await told(scene, "noa", "welcome");
    expect(welcome).toContain("The mentor’s idea for it: time-framed");
    expect(welcome).toContain("Every second week");

    const { path } = await linkIn(await scene.mail("daniel", "receipt"), "undo-person");
    scene.clock.now += MINUTE;
    await scene.tap(path);
    expect(await pairs(scene)).toEqual([
      { state: "invited", frame: "goal-oriented", cadence: 1, askedCadence: null, mentor: 0 },
    ]);
  });

  test("can’t be taken back once the mentee has joined on it", async () => {
    const scene = await invited();
    await answer(scene, "daniel", "welcome", "ad hoc");
    await scene.join("noa");
    await answer(scene, "daniel", "receipt", "UNDO");
    expect(await pairs(scene)).toMatchObject([{ state: "joined", frame: "ad-hoc", mentor: 1 }]);
  });

  test("of a mentee joins, and the rhythm is asked of the mentor once both are in", async () => {
    const scene = await invited();
    await scene.until("2027-01-05T16:00:00Z");
    await answer(scene, "noa", "welcome", "Yes, fortnightly please");
    expect(await told(scene, "noa", "receipt")).toContain("As soon as Daniel Brandt has joined too, we ask");
    expect(await counts(scene, "daniel", "partner-news")).toEqual([0]);
    await scene.join("daniel");
    expect(await told(scene, "daniel", "partner-news")).toContain(
      "Noa Levi would like to meet every second week rather than every week",
    );
    await answer(scene, "daniel", "partner-news", "Yes, every second week");
    expect(await pairs(scene)).toMatchObject([{ state: "joined", cadence: 2, askedCadence: null }]);
  });

  test("of a mentee does not choose the frame, and is told so", async () => {
    const scene = await invited();
    await scene.until("2027-01-05T16:00:00Z");
    await answer(scene, "noa", "welcome", "Yes, goal-oriented");
    expect(await told(scene, "noa", "receipt")).toContain("is for the mentor to choose");
    expect(await inbox(scene)).toMatchObject({ state: "handled" });
  });
});

describe("the welcome’s answer by tap", () => {
  const chosen = (html: string) =>
    [...html.matchAll(/<input type="radio" name="(\w+)" value="([\w-]*)"( checked="")?/g)].flatMap(
      ([, name, value, checked]) => (checked ? [`${name} ${value}`] : []),
    );

  test("has frame and rhythm as they are chosen for the mentor, and one tap takes them", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    expect(chosen(await (await scene.look(path)).text())).toEqual(["frame goal-oriented", "rhythm 1"]);
    await scene.tap(path, { frame: "goal-oriented", rhythm: "1" });
    expect(await pairs(scene)).toEqual([
      { state: "invited", frame: "goal-oriented", cadence: 1, askedCadence: null, mentor: 1 },
    ]);
  });

  test("sets the others that a mentor chooses, says so, and is taken back", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    const page = await wordsOf(await scene.tap(path, { frame: "ad-hoc", rhythm: "4" }));
    expect(page).toContain("The frame is ad hoc, and you meet every fourth week.");
    expect(await pairs(scene)).toMatchObject([{ frame: "ad-hoc", cadence: 4 }]);
    scene.clock.now += MINUTE;
    await scene.tap(/action="(\/l\/[a-z2-7]+)"/.exec(page)![1]!);
    expect(await pairs(scene)).toMatchObject([{ frame: "goal-oriented", cadence: 1, mentor: 0 }]);
  });

  test("asks the mentee who has joined already about another rhythm", async () => {
    const scene = await invited();
    await scene.until("2027-01-05T16:00:00Z");
    await scene.join("noa");
    const path = await scene.link("daniel", "welcome", "join");
    const page = await wordsOf(await scene.tap(path, { frame: "time-framed", rhythm: "2" }));
    expect(page).toContain("Noa Levi has joined already, and is asked whether you meet every second week.");
    await scene.settle();
    expect(await told(scene, "noa", "partner-news")).toContain("would like to meet every second week");
    expect(await pairs(scene)).toMatchObject([{ frame: "time-framed", cadence: 1, askedCadence: 2 }]);
  });

  test("refuses what the page does not offer, and offers a mentee nothing to choose", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    for (const fields of [{ frame: "friends" }, { rhythm: "3" }, { frame: "ad-hoc", rhythm: "0" }])
      expect((await scene.tap(path, fields as Record<string, string>)).status).toBe(409);
    expect(await pairs(scene)).toMatchObject([{ frame: "goal-oriented", mentor: 0 }]);
    await scene.join("daniel");
    const theirs = await scene.link("noa", "welcome", "join");
    expect(chosen(await (await scene.look(theirs)).text())).toEqual([]);
    await scene.tap(theirs, { frame: "ad-hoc", rhythm: "4" });
    expect(await pairs(scene)).toMatchObject([{ frame: "goal-oriented", cadence: 1, askedCadence: null }]);
  });

  test("leaves pairs that differ as they are unless the mentor chooses one for all", async () => {
    const scene = await invited({
      pairs: [NOA_AND_DANIEL, { ...SAM_AND_DANIEL, more: { cadence: "monthly", frame: "ad hoc" } }],
    });
    const path = await scene.link("daniel", "welcome", "join");
    expect(chosen(await (await scene.look(path)).text())).toEqual(["frame ", "rhythm "]);
    await scene.tap(path, { frame: "time-framed", rhythm: "" });
    const rows = await scene.rows("SELECT frame, cadence FROM pair ORDER BY cadence");
    expect(rows).toEqual([
      { frame: "time-framed", cadence: 1 },
      { frame: "time-framed", cadence: 4 },
    ]);
  });
});
