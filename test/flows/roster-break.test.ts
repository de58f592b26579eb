import { beforeAll, describe, expect, test } from "vitest";
import { joined, type Scene } from "../scene.ts";
import { entriesIn, newest, sessionsOf } from "./calendar.ts";
import { applyRoster, mailSince } from "./roster-letters.ts";

/** The Monday of the term's second week: this Thursday's session is in the calendars, the ones after it are planned. */
const MONDAY = "2027-01-18T12:00:00Z";

describe("a break that is declared later", () => {
  const lines = ["breaks: 2027-01-18 to 2027-01-24"];
  let scene: Scene;
  beforeAll(async () => {
    scene = await joined({ until: "2027-01-16T12:00:00Z" });
    await scene.answer("noa", "topic-request", "How do I say no to a stakeholder?");
    await scene.until(MONDAY);
    await applyRoster(scene, { lines });
  });
  const topics = () =>
    scene.rows(
      `SELECT text, topic.state, date(start / 1000, 'unixepoch') AS day FROM topic JOIN session ON session.id = "sessionId"
       WHERE until IS NULL AND topic.state <> 'suggested'`,
    );

  test("cancels the session in it, and takes it out of both calendars", async () => {
    expect((await sessionsOf(scene, "noa"))[1]).toEqual({
      start: "2027-01-21T16:00",
      state: "cancelled",
      revision: 1,
    });
    for (const name of ["noa", "daniel"] as const) {
      const [old] = entriesIn((await scene.mails(name, "invitation")).at(-2)!);
      expect(await newest(scene, name)).toMatchObject([{ method: "CANCEL", uid: old!.uid, sequence: 1 }]);
    }
  });

  test("leaves its topic to the session after it", async () => {
    expect(await topics()).toEqual([
      { text: "How do I say no to a stakeholder?", state: "carried-over", day: "2027-01-28" },
    ]);
  });

  test("and taken back before it, brings the session back into both calendars; the topic stays where it is", async () => {
    await applyRoster(scene, { lines: ["breaks: none"] });
    expect((await sessionsOf(scene, "noa"))[1]).toEqual({
      start: "2027-01-21T16:00",
      state: "planned",
      revision: 2,
    });
    for (const name of ["noa", "daniel"] as const)
      expect(await newest(scene, name)).toMatchObject([
        { method: "REQUEST", sequence: 2, start: "20270121T160000Z" },
      ]);
    expect(await topics()).toMatchObject([{ state: "carried-over", day: "2027-01-28" }]);
    await scene.until("2027-01-20T22:00:00Z");
    expect((await scene.mail("noa", "session-brief")).text).toContain("Thursday 21 January, 18:00");
  });
});

test("in a week that became a break nobody is reminded, asked or briefed", async () => {
  const scene = await joined({ until: MONDAY });
  await applyRoster(scene, { lines: ["breaks: 2027-01-18 to 2027-01-24"] });
  const since = scene.clock.now;
  await scene.until("2027-01-22T06:00:00Z");
  // The week after it is in the calendars by then.
  expect((await mailSince(scene, since)).map(({ kind }) => kind)).toEqual(["invitation", "invitation"]);
  expect(await newest(scene, "noa")).toMatchObject([{ method: "REQUEST", start: "20270128T160000Z" }]);
});
