import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/domain/kinds.ts";
import { MINUTE } from "../../src/domain/time.ts";
import { type Name, NOA_AND_DANIEL } from "../scene/cast.ts";
import type { Scene } from "../scene.ts";
import { answer, stageAt, taps, thursday } from "./reply-stage.ts";

/** Wednesday, 19:00 in Jerusalem: the brief for Noa's Thursday is out. */
const onWednesday = stageAt("2027-01-20T17:30:00Z");
/** They meet on Tuesdays, and did not; the week has days left. */
const afterwards = stageAt("2027-01-19T18:30:00Z", {
  pairs: [{ ...NOA_AND_DANIEL, weekday: "Tuesday" }],
});

/** The written answers of the newest mail of a kind: where they go, and what they say. */
async function readyAnswers(scene: Scene, name: Name, kind: Kind) {
  const { html } = await scene.mail(name, kind);
  return [...html.matchAll(/href="(mailto:[^"]+)"/g)].map(([, href = ""]) => {
    const url = new URL(href.replaceAll("&amp;", "&"));
    const [subject, words] = [url.searchParams.get("subject") ?? "", url.searchParams.get("body") ?? ""];
    return { to: url.pathname, subject, words };
  });
}

/** Sends one as it is, or changed. */
async function send(scene: Scene, name: Name, ready: { to: string; subject: string; words: string }) {
  scene.clock.now += MINUTE;
  await scene.write(name, ready.words, ready);
  await scene.settle();
}

describe("an answer that is written already", () => {
  test("stands in the brief for each of its times, and moves the session to the time it names", async () => {
    const scene = await onWednesday();
    const times = await taps(scene, "noa", "session-brief");
    const ready = await readyAnswers(scene, "noa", "session-brief");
    expect(times).toHaveLength(3);
    expect(ready).toHaveLength(3);
    expect(ready[0]?.words).toMatch(
      /^Daniel Brandt: I cannot make it\. \w+ \d+ January, \d\d:\d\d suits me\.$/,
    );
    await send(scene, "noa", ready[0]!);
    expect(await thursday(scene)).toMatchObject({ state: "moving" });
    const [first] = times.map((time) => time.split(" ")[1]);
    expect(await taps(scene, "daniel", "move-offer")).toEqual([`take-time ${first}`]);
  });

  test("takes an offered time, each its own", async () => {
    const scene = await onWednesday();
    await answer(scene, "noa", "session-brief", "Can't make it. Friday at 10 or Friday at 15:00?");
    const ready = await readyAnswers(scene, "daniel", "move-offer");
    expect(ready.map(({ words }) => words)).toEqual([
      "Friday 22 January, 09:00 suits me.",
      "Friday 22 January, 14:00 suits me.",
    ]);
    await send(scene, "daniel", ready[1]!);
    expect(await thursday(scene)).toEqual({ state: "agreed", start: "2027-01-22T13:00:00Z" });
  });

  test("means what it says after somebody has changed it", async () => {
    const scene = await onWednesday();
    const [ready] = await readyAnswers(scene, "noa", "session-brief");
    await send(scene, "noa", {
      ...ready!,
      words: "Daniel Brandt: I cannot make it. Friday at 16:30 suits me.",
    });
    expect(await taps(scene, "daniel", "move-offer")).toEqual(["take-time 2027-01-22T14:30:00Z"]);
  });

  test("asks for a time to catch up on a session that did not take place", async () => {
    const scene = await afterwards();
    await scene.tap(await scene.link("noa", "pulse", "missed"));
    await scene.settle();
    const times = await taps(scene, "noa", "missed-session");
    const ready = await readyAnswers(scene, "noa", "missed-session");
    await send(scene, "noa", ready[0]!);
    const [first] = times.map((time) => time.split(" ")[1]);
    expect(await taps(scene, "daniel", "move-offer")).toEqual([`take-time ${first}`]);
  });
});
