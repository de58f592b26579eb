import { describe, expect, test } from "vitest";
import { MINUTE, parseInstant } from "../../src/domain/time.ts";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { wordsOf } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";
import { answer, counts, stageAt, taps, thursday } from "./reply-stage.ts";

/** Wednesday, 19:00 in Jerusalem: the briefs for Noa's Thursday with Daniel are out. */
const onWednesday = stageAt("2027-01-20T17:30:00Z", { pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });

const minutes = (at: string) => parseInstant(at) / MINUTE;
const FRIDAY_10 = "2027-01-22T08:00:00Z";
const FRIDAY_11 = "2027-01-22T09:00:00Z";

/** What the page after a tap says, without its tags. */
async function tapped(scene: Scene, path: string, fields: Record<string, string[]> = {}) {
  scene.clock.now += MINUTE;
  const page = await scene.tap(path, fields);
  return {
    status: page.status,
    says: (await wordsOf(page)).replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " "),
  };
}

/** Noa cannot come and offers two hours of Friday; Daniel has the mail with both. */
async function offered(scene: Scene): Promise<void> {
  await answer(scene, "noa", "session-brief", "Can't make it. Friday at 10 or Friday at 11?");
  expect(await taps(scene, "daniel", "move-offer")).toEqual([
    `take-time ${FRIDAY_10}`,
    `take-time ${FRIDAY_11}`,
  ]);
}

describe("what crosses on its way", () => {
  test("both ask at once: the first one's times stand, and the second hears that it is off already", async () => {
    const scene = await onWednesday();
    const [hers, his] = [await scene.link("noa", "session-brief", "cannot"), await cannotOfDaniel(scene)];
    const first = await tapped(scene, hers);
    const second = await tapped(scene, his);
    expect(first.status).toBe(200);
    expect(second).toMatchObject({
      status: 409,
      says: expect.stringContaining("is off, and another time is being found"),
    });
    expect(await thursday(scene)).toMatchObject({ state: "moving" });
  });

  test("a tap on an outdated prompt says that it has changed, and how it stands", async () => {
    const scene = await onWednesday();
    await offered(scene);
    const outdated = await scene.link("daniel", "move-offer", "take-time", minutes(FRIDAY_10));
    await answer(scene, "noa", "receipt", "Friday at 12 would work too");
    const { status, says } = await tapped(scene, outdated);
    expect(status).toBe(409);
    expect(says).toContain("This has changed since the mail was sent");
    expect(await thursday(scene)).toMatchObject({ state: "moving" });
  });

  test("a tap after the other side has agreed says when they meet", async () => {
    const scene = await onWednesday();
    await offered(scene);
    const none = await scene.link("daniel", "move-offer", "none-of-these");
    expect(
      (await tapped(scene, await scene.link("daniel", "move-offer", "take-time", minutes(FRIDAY_10)))).status,
    ).toBe(200);
    const late = await tapped(scene, none);
    expect(late.status).toBe(409);
    expect(late.says).toContain("Your session with Noa Levi is on Fri 22 Jan, 09:00");
    expect(await thursday(scene)).toEqual({ state: "agreed", start: FRIDAY_10 });
  });

  test("two taps on two times: the first is settled, and the second moves nothing", async () => {
    const scene = await onWednesday();
    await offered(scene);
    const [ten, eleven] = [
      await scene.link("daniel", "move-offer", "take-time", minutes(FRIDAY_10)),
      await scene.link("daniel", "move-offer", "take-time", minutes(FRIDAY_11)),
    ];
    const answers = await Promise.all([scene.tap(ten), scene.tap(eleven)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await scene.settle();
    const { state, start } = await thursday(scene);
    expect(state).toBe("agreed");
    expect(start).toBe(answers[0]!.status === 200 ? FRIDAY_10 : FRIDAY_11);
    expect(await counts(scene, "noa", "move-news")).toEqual([1]);
  });

  test("a time that another mentee has got meanwhile is no longer free, and the offer stays open", async () => {
    const scene = await onWednesday();
    await offered(scene);
    await scene.rows(
      `UPDATE session SET state = 'agreed', start = ${parseInstant(FRIDAY_10)} WHERE week = '2027-01-18'
       AND pairId = (SELECT pair.id FROM pair JOIN person ON person.id = menteeId WHERE person.name = 'Sam Whitfield')`,
    );
    const taken = await tapped(
      scene,
      await scene.link("daniel", "move-offer", "take-time", minutes(FRIDAY_10)),
    );
    expect(taken).toMatchObject({ status: 409, says: expect.stringContaining("That time is taken by now") });
    expect(await thursday(scene)).toMatchObject({ state: "moving" });
  });

  test("a reply that crosses a tap is answered with what stands by then", async () => {
    const scene = await onWednesday();
    await offered(scene);
    const compose = await scene.mail("noa", "receipt");
    expect(
      (await tapped(scene, await scene.link("daniel", "move-offer", "take-time", minutes(FRIDAY_10)))).status,
    ).toBe(200);
    await scene.settle();
    await scene.handIn(scene.compose("noa", "Friday at 10 works for me after all", {}, compose));
    await scene.settle();
    expect(await thursday(scene)).toEqual({ state: "agreed", start: FRIDAY_10 });
  });

  test("an undo after the other has acted does nothing and says so", async () => {
    const scene = await onWednesday();
    const time = (await taps(scene, "noa", "session-brief"))[0]!.split(" ")[1]!;
    const cannot = await scene.link("noa", "session-brief", "cannot", minutes(time));
    const page = await wordsOf(await scene.tap(cannot, { time: [String(minutes(time))] }));
    const undo = /action="(\/l\/[a-z2-7]+)"/.exec(page)?.[1] ?? "";
    await scene.settle();
    await tapped(scene, await scene.link("daniel", "move-offer", "take-time", minutes(time)));
    const late = await tapped(scene, undo);
    expect(late).toMatchObject({
      status: 409,
      says: expect.stringContaining("can’t be taken back any more"),
    });
    expect((await thursday(scene)).state).toBe("agreed");
  });
});

/** The mentor's brief is left out so soon after the digest, whose links are of the same revision. */
async function cannotOfDaniel(scene: Scene): Promise<string> {
  const briefs = await scene.mails("daniel", "session-brief");
  const noas = briefs.findLast(({ text }) => text.includes("Noa Levi"));
  return noas
    ? scene.link("daniel", "session-brief", "cannot")
    : scene.link("daniel", "agenda-digest", "cannot");
}
