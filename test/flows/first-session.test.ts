import { describe, expect, test } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import { linkIn } from "../scene/mailbox.ts";
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
