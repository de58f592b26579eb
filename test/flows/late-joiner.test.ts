import { beforeAll, describe, expect, test } from "vitest";
import type { Kind } from "../../src/domain/kinds.ts";
import { wordsOf } from "../scene/mailbox.ts";
import { invited, joined, type Scene } from "../scene.ts";
import { outbox } from "./provider.ts";

/** Fridays before the last sessions of a term that ends on Friday 2 April; they would meet on Thursdays. */
const [ONE_LEFT, TWO_LEFT, THREE_LEFT] = [
  "2027-03-26T15:00:00Z",
  "2027-03-19T15:00:00Z",
  "2027-03-12T15:00:00Z",
];
const AFTER_THE_TERM = "2027-04-02T12:00:00Z";
const PENULTIMATE = /What should still happen\?/;
const LAST = /This is your last session/;

/** They join with so little of the term left, and play it to its end. */
async function until(end: string, at: string): Promise<Scene> {
  const scene = await joined({ at, until: end });
  return scene;
}
/** Whether each of somebody's mails of a kind, in the order sent, says it. */
async function saying(scene: Scene, name: "noa" | "daniel", kind: Kind, words: RegExp): Promise<boolean[]> {
  return (await scene.mails(name, kind)).map(({ text }) => words.test(text.replaceAll(/\s+/g, " ")));
}

describe("with two sessions left, who joins late", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await until(AFTER_THE_TERM, TWO_LEFT);
  });

  test("gets the plan, whose session is the next slot", async () => {
    for (const name of ["noa", "daniel"] as const) {
      expect(await scene.mails(name, "first-session-plan")).toHaveLength(1);
      expect((await scene.mail(name, "first-session-plan")).text).toContain("Thursday 25 March");
    }
  });

  test("gets the agenda of the last session", async () => {
    expect(await saying(scene, "noa", "topic-request", LAST)).toEqual([true]);
    expect(await saying(scene, "daniel", "agenda-digest", LAST)).toEqual([false, true]);
    for (const name of ["noa", "daniel"] as const)
      expect(await saying(scene, name, "session-brief", LAST)).toEqual([false, true]);
  });

  test("is not asked what should still happen", async () => {
    for (const name of ["noa", "daniel"] as const)
      for (const kind of ["topic-request", "agenda-digest", "session-brief"] as const)
        expect(await saying(scene, name, kind, PENULTIMATE)).not.toContain(true);
  });

  test("ends with the programme: no session lies beyond the term, and the reflection comes when everybody's does", async () => {
    expect(await scene.rows("SELECT count(*) AS sessions FROM session")).toEqual([{ sessions: 2 }]);
    for (const name of ["noa", "daniel"] as const)
      expect(await scene.mails(name, "reflection-request")).toHaveLength(1);
  });
});

test("with three left, the one before the last asks what should still happen", async () => {
  const scene = await until(AFTER_THE_TERM, THREE_LEFT);
  expect(await saying(scene, "noa", "topic-request", PENULTIMATE)).toEqual([true, false]);
  expect(await saying(scene, "noa", "topic-request", LAST)).toEqual([false, true]);
});

test("with one left, the plan is for the last session, whose brief is its agenda", async () => {
  const scene = await until(AFTER_THE_TERM, ONE_LEFT);
  expect((await scene.mail("noa", "first-session-plan")).text).toContain("Thursday 1 April");
  expect(await scene.mails("noa", "topic-request")).toEqual([]);
  for (const name of ["noa", "daniel"] as const)
    expect(await saying(scene, name, "session-brief", LAST)).toEqual([true]);
});

test("a session of the last hours is told by the plan alone: nobody is briefed after it", async () => {
  const scene = await until(AFTER_THE_TERM, "2027-03-31T16:00:00Z");
  expect((await scene.mail("noa", "first-session-plan")).text).toContain("Thursday 1 April");
  expect(await scene.mails("noa", "session-brief")).toEqual([]);
  expect(await scene.mails("noa", "pulse")).toHaveLength(1);
});

describe("once no session is left in the term", () => {
  test("a roster that is applied welcomes nobody, and why is kept", async () => {
    const scene = await invited({ at: "2027-04-01T16:00:00Z", until: "2027-04-20T12:00:00Z" });
    expect(await scene.mails("daniel")).toEqual([]);
    expect(await scene.mails("noa")).toEqual([]);
    expect(
      new Set((await outbox(scene, "welcome")).map(({ state, reason }) => `${state}: ${reason}`)),
    ).toEqual(new Set(["dropped: term-over"]));
  });

  test("who says yes too late by the link reads so, and nothing changes", async () => {
    const scene = await invited({ at: "2027-03-30T12:00:00Z" });
    scene.at("2027-04-01T18:00:00Z");
    const path = await scene.link("daniel", "welcome", "join");
    await scene.unchanged(async () => {
      const page = await scene.tap(path);
      expect(page.status).toBe(409);
      expect(await wordsOf(page)).toContain("No session is left in this term");
    });
  });

  test("the partner of somebody who said yes in time may be too late, and hears nothing of a plan", async () => {
    const scene = await invited({ at: "2027-03-30T12:00:00Z" });
    await scene.join("daniel");
    const path = await scene.link("noa", "welcome", "join");
    scene.at("2027-04-01T18:00:00Z");
    expect((await scene.tap(path)).status).toBe(409);
    await scene.until("2027-04-20T12:00:00Z");
    expect(await scene.rows("SELECT 1 FROM session")).toEqual([]);
    expect(await scene.mails("daniel", "first-session-plan")).toEqual([]);
    expect(await scene.mails("daniel", "reflection-request")).toEqual([]);
  });

  test("a yes by reply is answered, and changes nothing", async () => {
    const scene = await invited({ at: "2027-03-30T12:00:00Z" });
    scene.at("2027-04-01T18:00:00Z");
    await scene.answer("daniel", "welcome", "YES");
    await scene.settle();
    expect(await scene.rows(`SELECT "mentorJoinedAt" AS joined FROM pair`)).toEqual([{ joined: null }]);
    expect(await scene.mails("daniel", "receipt")).toHaveLength(1);
  });
});
