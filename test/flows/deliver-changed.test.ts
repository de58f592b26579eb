import { afterEach, describe, expect, test, vi } from "vitest";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { joined, type SceneOptions } from "../scene.ts";
import { edgeOf, outbox } from "./provider.ts";

afterEach(() => vi.restoreAllMocks());

/** The provider takes nothing from `closes` on, so that what is planned then waits. */
async function heldUpFrom(closes: string, options: SceneOptions = {}) {
  const scene = await joined({ ...options, until: closes });
  const edge = edgeOf(scene);
  edge.closed = true;
  return { scene, edge };
}
/** Sunday in Berlin, before and after the digest's 17:00; it may be twenty minutes later. */
const [BEFORE_DIGEST, AFTER_DIGEST, SUNDAY_EVENING] = [
  "2027-01-17T14:00:00Z",
  "2027-01-17T16:40:00Z",
  "2027-01-17T19:30:00Z",
];

describe("a session that changes while the mail about it waits", () => {
  test("leaves a digest, which goes out with the sessions that stand and says which one has no time", async () => {
    const { scene, edge } = await heldUpFrom(BEFORE_DIGEST, { pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });
    await scene.until(AFTER_DIGEST);
    await scene.tap(await scene.link("noa", "topic-request", "cannot"));
    edge.closed = false;
    await scene.until(SUNDAY_EVENING);
    const { text } = await scene.mail("daniel", "agenda-digest");
    expect(text).toContain("== With Sam Whitfield");
    expect(text).not.toContain("== With Noa Levi");
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "No new time yet with Noa Levi in place of Thu 21 Jan, 17:00. Our mail about it still asks you; we look until",
    );
  });

  test("leaves nothing to tell where it was the only one: the digest is dropped, and why is kept", async () => {
    const { scene, edge } = await heldUpFrom(BEFORE_DIGEST);
    const before = (await scene.mails("daniel", "agenda-digest")).length;
    await scene.until(AFTER_DIGEST);
    await scene.tap(await scene.link("noa", "topic-request", "cannot"));
    edge.closed = false;
    await scene.until(SUNDAY_EVENING);
    expect((await outbox(scene, "agenda-digest")).at(-1)).toMatchObject({
      state: "dropped",
      reason: "session-changed",
    });
    expect(await scene.mails("daniel", "agenda-digest")).toHaveLength(before);
  });
});

describe("somebody who acts while a mail to them waits", () => {
  test("is not asked any more for what they have just written", async () => {
    const { scene, edge } = await heldUpFrom("2027-01-19T15:00:00Z");
    await scene.until("2027-01-19T16:30:00Z");
    expect(await outbox(scene, "topic-nudge")).toMatchObject([{ state: "planned" }]);
    await scene.answer("noa", "topic-request", "How do I say no?");
    edge.closed = false;
    await scene.until("2027-01-19T19:00:00Z");
    expect(await outbox(scene, "topic-nudge")).toMatchObject([{ state: "dropped", reason: "answered" }]);
    expect(await scene.mails("noa", "receipt")).toHaveLength(1);
  });

  test("and writes STOP gets nothing but the one receipt", async () => {
    const { scene, edge } = await heldUpFrom("2027-01-20T15:00:00Z");
    await scene.until("2027-01-20T16:30:00Z");
    expect(await outbox(scene, "session-brief", scene.address("noa"))).toHaveLength(2);
    const before = (await scene.mails("noa")).length;
    await scene.write("noa", "STOP");
    edge.closed = false;
    await scene.until("2027-01-22T12:00:00Z");
    expect((await outbox(scene, "session-brief", scene.address("noa"))).at(-1)).toMatchObject({
      state: "dropped",
      reason: "stopped",
    });
    expect((await scene.mails("noa")).slice(before).map(({ kind }) => kind)).toEqual(["left"]);
  });
});
