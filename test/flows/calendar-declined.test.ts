import { describe, expect, test } from "vitest";
import type { Scene } from "../scene.ts";
import { BEFORE, FRIDAY, rsvp, THURSDAY } from "./calendar-mail.ts";
import { counts, inbox, stageAt, taps, thursday, told } from "./reply-stage.ts";
import { applyRoster } from "./roster-letters.ts";

const DECLINED = ["SEQUENCE:0"];
/** An hour after their Thursday. */
const afterwards = stageAt("2027-01-21T18:30:00Z");
const stands = { state: "planned", start: THURSDAY };
const answers = (scene: Scene) => counts(scene, "noa", "move-offer", "receipt", "ask-back", "move-news");

describe("a declined invitation", () => {
  test("asks the decliner first, once, and changes nothing", async () => {
    const scene = await BEFORE.nothing();
    for (const _ of ["by Noa", "by itself"]) await rsvp(scene, "noa", "REPLY", DECLINED);
    expect(await counts(scene, "noa", "move-offer")).toEqual([1]);
    expect(await told(scene, "noa", "move-offer")).toContain("Some calendars do that by themselves");
    expect(await thursday(scene)).toEqual(stands);
    expect(await counts(scene, "daniel", "move-offer")).toEqual([0]);
  });

  test("without a SEQUENCE is about the time that it names", async () => {
    const scene = await BEFORE.moved();
    await rsvp(scene, "noa", "REPLY", ["SEQUENCE:"]);
    expect(await inbox(scene)).toMatchObject({ state: "ignored", reason: "outdated" });
    await rsvp(scene, "noa", "REPLY", ["SEQUENCE:", "DTSTART:20270122T080000Z"]);
    expect(await told(scene, "noa", "move-offer")).toContain("Your calendar declined Fri 22 Jan, 10:00");
    expect(await told(scene, "noa", "move-offer")).toContain(
      "Without an answer from you the time stands, and Daniel Brandt expects you.",
    );
  });

  test("of an older revision is ignored: calendars send it by themselves once a session has moved", async () => {
    const scene = await BEFORE.moved();
    const before = await answers(scene);
    await rsvp(scene, "noa", "REPLY", DECLINED);
    expect(await inbox(scene)).toMatchObject({ state: "ignored", reason: "outdated" });
    expect(await answers(scene)).toEqual(before);
  });

  test("whose time is off already is ignored: another is being found", async () => {
    const scene = await BEFORE.offered();
    const before = await answers(scene);
    await rsvp(scene, "noa", "REPLY", DECLINED);
    expect(await inbox(scene)).toMatchObject({ state: "ignored", reason: "already-moving" });
    expect(await answers(scene)).toEqual(before);
  });

  test("counts again once the move was undone and the calendar knows", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", ["DTSTART:20270122T080000Z"]);
    await scene.tap(await scene.link("noa", "receipt", "undo-pair"));
    await scene.settle();
    await rsvp(scene, "noa", "REPLY", ["SEQUENCE:1"]);
    expect(await inbox(scene)).toMatchObject({ state: "ignored", reason: "outdated" });
    await rsvp(scene, "noa", "REPLY", ["SEQUENCE:2"]);
    expect(await counts(scene, "noa", "move-offer")).toEqual([1]);
  });

  test.each(["skipped", "cancelled"])("of a session that is %s is moot", async (state) => {
    const scene = await BEFORE.nothing();
    await scene.rows(
      `UPDATE session SET state = '${state}', revision = 1 WHERE start = ${Date.parse(THURSDAY)}`,
    );
    const before = await answers(scene);
    await rsvp(scene, "noa", "REPLY", DECLINED);
    expect(await inbox(scene)).toMatchObject({ state: "ignored", reason: "moot" });
    expect(await answers(scene)).toEqual(before);
  });

  test("of a session that is running is told that it could not be called off, once", async () => {
    const scene = await BEFORE.nothing();
    scene.at("2027-01-21T16:05:00Z");
    for (const _ of ["first", "second"]) await rsvp(scene, "noa", "REPLY", DECLINED);
    expect(await counts(scene, "noa", "receipt")).toEqual([1]);
    expect(await told(scene, "noa", "receipt")).toContain(
      "That session has begun, so it could not be moved.",
    );
  });

  test("of a running session is told to each of the two", async () => {
    const scene = await BEFORE.nothing();
    scene.at("2027-01-21T16:05:00Z");
    for (const name of ["noa", "daniel"] as const) {
      await rsvp(scene, name, "REPLY", DECLINED);
      expect(await counts(scene, name, "receipt")).toEqual([1]);
    }
  });

  test("of a session that is over is moot: the pulse asks whether they met", async () => {
    const scene = await afterwards();
    await rsvp(scene, "noa", "REPLY", DECLINED);
    expect(await inbox(scene)).toMatchObject({ state: "ignored", reason: "moot" });
  });

  test("that is no session of theirs is answered, once", async () => {
    const scene = await BEFORE.nothing();
    const more = { to: "reply@in.example.org" };
    for (const _ of ["first", "second"]) await rsvp(scene, "noa", "REPLY", ["UID:another@example.org"], more);
    expect(await inbox(scene)).toMatchObject({ state: "refused", reason: "no-such-session" });
    expect(await counts(scene, "noa", "receipt")).toEqual([1]);
    expect(await told(scene, "noa", "receipt")).toContain("a meeting that is no session of yours");
    const accepted = ["UID:another@example.org", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:noa@example.org"];
    await rsvp(scene, "noa", "REPLY", accepted, more);
    expect(await inbox(scene)).toMatchObject({ state: "ignored", reason: "no-session" });
  });

  test("by whom the invitation was forwarded to leaves it to who was invited", async () => {
    const scene = await BEFORE.nothing();
    const forwarded = [
      "ATTENDEE;PARTSTAT=DECLINED:mailto:levi@elsewhere.example",
      "COMMENT:I can't on Thursday. Friday at 10 works.",
    ];
    await rsvp(scene, "noa", "REPLY", forwarded, { from: "levi@elsewhere.example" });
    expect(await thursday(scene)).toEqual(stands);
    expect(await counts(scene, "noa", "move-offer", "receipt")).toEqual([1, 0]);
    expect(await inbox(scene)).toMatchObject({ words: "I can't on Thursday. Friday at 10 works." });
  });

  test("that was handed on to somebody else asks too: nobody else can come", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "REPLY", ["ATTENDEE;PARTSTAT=DELEGATED:mailto:noa@example.org"]);
    expect(await counts(scene, "noa", "move-offer")).toEqual([1]);
  });

  test("of one address in two programmes belongs to the one whose UID it is", async () => {
    const scene = await BEFORE.nothing();
    await applyRoster(scene, { pairs: [{ mentor: "ines", mentee: "noa" }], lines: ["programme: Fig Tree"] });
    const twins = await scene.rows("SELECT id FROM person WHERE email = ?", scene.address("noa"));
    expect(twins).toHaveLength(2);
    await rsvp(scene, "noa", "REPLY", DECLINED, { to: "reply@in.example.org" });
    expect(await counts(scene, "noa", "move-offer")).toEqual([1]);
    await rsvp(scene, "noa", "REPLY", ["UID:another@example.org"], { to: "reply@in.example.org" });
    expect(await inbox(scene)).toMatchObject({ state: "parked", reason: "several-pairs" });
  });
});

describe("a comment beside it", () => {
  test("that says it in words is taken at its word, without asking again", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "REPLY", ["COMMENT:I am ill\\, I can't come"]);
    expect(await thursday(scene)).toMatchObject({ state: "moving" });
    expect(await counts(scene, "noa", "move-offer", "receipt")).toEqual([0, 1]);
    expect(await counts(scene, "daniel", "move-offer")).toEqual([1]);
  });

  test("takes a time that is on offer", async () => {
    const scene = await BEFORE.offered();
    await rsvp(scene, "noa", "REPLY", ["COMMENT:Friday at 10 works"]);
    expect(await thursday(scene)).toEqual({ state: "agreed", start: FRIDAY });
  });

  test("that the week does not have is asked back", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "REPLY", ["COMMENT:Can we do 28 January at 18:00?"]);
    expect(await told(scene, "noa", "ask-back")).toContain("is in another week");
    expect((await taps(scene, "noa", "ask-back")).length).toBeGreaterThan(0);
  });

  test("that says nothing of it is kept, and the question is asked", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "REPLY", ["COMMENT:At the dentist"]);
    expect(await inbox(scene)).toEqual({ state: "handled", reason: "declined", words: "At the dentist" });
    expect(await counts(scene, "noa", "move-offer", "receipt")).toEqual([1, 0]);
  });
});

describe("an accepted or a tentative answer", () => {
  test.each(["ACCEPTED", "TENTATIVE"])("%s changes nothing, and nobody is written to", async (partstat) => {
    const scene = await BEFORE.nothing();
    const before = await answers(scene);
    await rsvp(scene, "noa", "REPLY", [`ATTENDEE;PARTSTAT=${partstat}:mailto:noa@example.org`]);
    expect(await inbox(scene)).toMatchObject({ state: "handled", reason: partstat.toLowerCase() });
    expect(await answers(scene)).toEqual(before);
    expect(await thursday(scene)).toEqual(stands);
  });

  test("with thanks beside it is no reason to write either", async () => {
    const scene = await BEFORE.nothing();
    const before = await answers(scene);
    const accepted = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:noa@example.org";
    await rsvp(scene, "noa", "REPLY", [accepted, "COMMENT:Looking forward!"]);
    await rsvp(scene, "noa", "REPLY", [accepted, "COMMENT:With the blue folder"]);
    expect(await inbox(scene)).toMatchObject({ state: "handled", words: "With the blue folder" });
    expect(await answers(scene)).toEqual(before);
  });
});
