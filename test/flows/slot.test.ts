import { describe, expect, test } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { wordsOf } from "../scene/mailbox.ts";
import { invited, type Scene } from "../scene.ts";
import { answer, counts, inbox, MONDAY, stageAt, told } from "./reply-stage.ts";

/** Noa (Jerusalem) and Daniel (Berlin) meet on Thursdays, 17:00 in Berlin. */
const onMonday = stageAt(MONDAY);
const pair = async (scene: Scene) => {
  const [row] = await scene.rows<{ weekday: number; time: string; zone: string; asked: string | null }>(
    "SELECT weekday, time, zone, askedSlot AS asked FROM pair",
  );
  return `${row!.weekday} ${row!.time} ${row!.zone}${row!.asked ? " ?" : ""}`;
};
const BEFORE = "4 17:00 Europe/Berlin";
const starts = async (scene: Scene) =>
  (
    await scene.rows<{ start: number }>(
      "SELECT start FROM session WHERE state = 'planned' AND ordinal = 0 ORDER BY week",
    )
  ).map(({ start }) => new Date(start).toISOString().slice(0, 16));

describe("another standing slot, at any time", () => {
  test("is put to the partner with both clocks, and holds once they tap; the calendars follow", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Could we always meet on Wednesdays at 17:00 instead?");
    expect(await told(scene, "noa", "receipt")).toContain(
      "Daniel Brandt is asked whether you meet on Wednesdays at 17:00 (Jerusalem time), which is 16:00 for Daniel Brandt",
    );
    expect(await pair(scene)).toBe(`${BEFORE} ?`);
    const asked = await told(scene, "daniel", "partner-news");
    expect(asked).toContain("on Wednesdays at 16:00 (Berlin time), which is 17:00 for Noa Levi");
    expect(asked).toContain("rather than on Thursdays at 17:00 (Berlin time)");
    const page = await wordsOf(await scene.tap(await scene.link("daniel", "partner-news", "agree-slot")));
    expect(page).toContain("You and Noa Levi meet on Wednesdays at 16:00");
    await scene.settle();
    expect(await pair(scene)).toBe("3 17:00 Asia/Jerusalem");
    expect((await starts(scene))[0]).toBe("2027-01-20T15:00");
    for (const name of ["noa", "daniel"] as const) {
      expect(await told(scene, name, "partner-news")).toContain("You both want it");
      const [entry] = (await scene.mail(name, "invitation")).attachments;
      expect(atob(entry!.content)).toMatch(/METHOD:REQUEST/);
    }
    scene.clock.now += MINUTE;
    await scene.tap(/action="(\/l\/[a-z2-7]+)"/.exec(page)![1]!);
    await scene.settle();
    expect(await pair(scene)).toBe(`${BEFORE} ?`);
    expect((await starts(scene))[0]).toBe("2027-01-21T16:00");
    expect(await told(scene, "noa", "partner-news")).toContain("go on meeting on Thursdays at 18:00");
  });

  test("at an hour at which the one who is asked meets somebody else says so", async () => {
    const scene = await stageAt(MONDAY, { pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] })();
    await answer(scene, "noa", "topic-request", "Could we always meet on Tuesdays at 18:30 instead?");
    expect(await told(scene, "daniel", "partner-news")).toContain(
      "Mind that you meet Sam Whitfield at that hour already: one of the two would have to move.",
    );
    expect(await told(scene, "noa", "receipt")).not.toContain("Mind that");
    await answer(scene, "daniel", "agenda-digest", "Noa: every Wednesday at 18:00");
    expect(await told(scene, "noa", "partner-news")).not.toContain("Mind that");
  });

  test("is agreed by yes, and left by no or by a tap", async () => {
    const scene = await onMonday();
    await answer(scene, "daniel", "agenda-digest", "every Wednesday at 16:00");
    await answer(scene, "noa", "partner-news", "No, sorry");
    expect(await pair(scene)).toBe(BEFORE);
    expect(await told(scene, "daniel", "partner-news")).toContain("nothing changes");
    await answer(scene, "daniel", "agenda-digest", "every Wednesday at 15:00");
    await scene.tap(await scene.link("noa", "partner-news", "keep-slot"));
    await scene.settle();
    expect(await pair(scene)).toBe(BEFORE);
    await answer(scene, "daniel", "agenda-digest", "every Wednesday at 16:30");
    await answer(scene, "noa", "partner-news", "Yes, good idea");
    expect(await pair(scene)).toBe("3 16:30 Europe/Berlin");
    expect(await told(scene, "noa", "partner-news")).toContain("on Wednesdays at 17:30 (Jerusalem time)");
  });

  test("is taken back by UNDO, and is then nothing to agree to", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "every Wednesday at 17:00");
    await answer(scene, "noa", "receipt", "UNDO");
    expect(await pair(scene)).toBe(BEFORE);
    const late = await scene.look(await scene.link("daniel", "partner-news", "agree-slot"));
    expect(await wordsOf(late)).toContain("This is not being asked any more");
  });

  test("that is the present one is answered kindly", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "every Thursday at 18:00");
    expect(await told(scene, "noa", "receipt")).toContain("That is your time already");
    expect(await inbox(scene)).toMatchObject({ state: "refused", reason: "same-slot" });
  });
});

describe("the welcome’s answer", () => {
  test("of a mentor sets the slot, and the mentee’s welcome shows it", async () => {
    const scene = await invited();
    await answer(scene, "daniel", "welcome", "YES, but Tuesdays at 16:00 suit me better");
    const receipt = await told(scene, "daniel", "receipt");
    expect(receipt).toContain("You have joined, with Noa Levi");
    expect(receipt).toContain("You and Noa Levi meet on Tuesdays at 16:00 (Berlin time)");
    expect(await pair(scene)).toBe("2 16:00 Europe/Berlin");
    expect(await told(scene, "noa", "welcome")).toContain("Tuesday 17:00 (Jerusalem time)");
  });

  test("of a mentee joins, and the slot is asked of the mentor once both are in", async () => {
    const scene = await invited();
    await scene.until("2027-01-05T16:00:00Z");
    await answer(scene, "noa", "welcome", "Tuesday at 17:00 please");
    expect(await told(scene, "noa", "receipt")).toContain("As soon as Daniel Brandt has joined too, we ask");
    expect(await counts(scene, "daniel", "partner-news")).toEqual([0]);
    await scene.join("daniel");
    expect(await told(scene, "daniel", "partner-news")).toContain("on Tuesdays at 16:00 (Berlin time)");
    await answer(scene, "daniel", "partner-news", "Yes");
    expect(await pair(scene)).toBe("2 17:00 Asia/Jerusalem");
  });

  test("of a mentor of two joins both, and asks whose slot it is", async () => {
    const scene = await invited({ pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });
    await answer(scene, "daniel", "welcome", "Yes, Wednesdays at 16:00 please");
    expect(await counts(scene, "daniel", "ask-back")).toEqual([1]);
    await scene.tap(await scene.link("daniel", "ask-back", "meant-pair"));
    const slots = await scene.rows("SELECT weekday, mentorJoinedAt IS NOT NULL AS joined FROM pair");
    expect(slots.filter(({ weekday }) => weekday === 3)).toHaveLength(1);
    expect(slots.every(({ joined }) => joined === 1)).toBe(true);
  });
});
