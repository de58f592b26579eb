import { describe, expect, test } from "vitest";
import type { Scene } from "../scene.ts";
import { BEFORE, FRIDAY, invitationOf, purposesIn, rsvp, THURSDAY, valueIn } from "./calendar-mail.ts";
import { answer, counts, inbox, MONDAY, stageAt, taps, thursday, told } from "./reply-stage.ts";

const AT_TEN = ["DTSTART:20270122T080000Z", "DTEND:20270122T090000Z"];
const moves = (scene: Scene) =>
  scene.rows(`SELECT state, round, "askedBy", awaits, offers, "oldStart" FROM move`);
/** The Thursday is over, and nobody has said whether they met. */
const afterwards = stageAt("2027-01-21T18:30:00Z");

describe("a time that a calendar proposes", () => {
  test("leads to the very same as the time in words", async () => {
    const led = async (act: (scene: Scene) => Promise<void>) => {
      const scene = await BEFORE.nothing();
      await act(scene);
      return {
        session: await thursday(scene),
        moves: await moves(scene),
        receipt: await told(scene, "noa", "receipt"),
        undo: (await purposesIn(await scene.mail("noa", "receipt"))).includes("undo-pair"),
        offer: await told(scene, "daniel", "move-offer"),
        taps: await taps(scene, "daniel", "move-offer"),
        inbox: (await inbox(scene))?.state,
      };
    };
    const words = await led((scene) => answer(scene, "noa", "invitation", "Can we do Friday at 10?"));
    const calendar = await led((scene) => rsvp(scene, "noa", "COUNTER", AT_TEN));
    expect(calendar).toEqual(words);
    expect(calendar).toMatchObject({ undo: true, taps: [`take-time ${FRIDAY}`], inbox: "handled" });
  });

  test("is undone from the receipt: the Thursday stands again, in both calendars", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", AT_TEN);
    await scene.tap(await scene.link("noa", "receipt", "undo-pair"));
    await scene.settle();
    expect(await thursday(scene)).toEqual({ state: "planned", start: THURSDAY });
    const news = await scene.mail("noa", "move-news");
    expect([valueIn(news, "METHOD"), valueIn(news, "SEQUENCE")]).toEqual(["REQUEST", "2"]);
  });

  test("that somebody has already is declined to the calendar, and the mail has times that do", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", ["DTSTART:20270128T160000Z"]);
    const mail = await scene.mail("noa", "ask-back");
    expect(await told(scene, "noa", "ask-back")).toContain(
      "is in another week, and a session stays in its own",
    );
    expect(await purposesIn(mail)).toContain("cannot");
    const starts = (await taps(scene, "noa", "ask-back")).map((tap) => tap.split(" ")[1]!);
    expect(starts.length).toBeGreaterThan(0);
    for (const start of starts) expect(start > MONDAY && start < "2027-01-25T00:00:00Z").toBe(true);
    const [part] = mail.attachments;
    expect(part?.type).toContain("method=DECLINECOUNTER");
    const { organizer, uid } = await invitationOf(scene, "noa");
    expect(valueIn(mail, "METHOD")).toBe("DECLINECOUNTER");
    expect(valueIn(mail, "UID")).toBe(uid);
    expect(valueIn(mail, "SEQUENCE")).toBe("0");
    expect(valueIn(mail, "DTSTART")).toBe("20270121T160000Z");
    expect(valueIn(mail, "ATTENDEE")).toBe(scene.address("noa"));
    expect(valueIn(mail, "ORGANIZER").slice(0, 6)).toBe(organizer.slice(0, 6));
    expect(await thursday(scene)).toEqual({ state: "planned", start: THURSDAY });
  });

  test("too soon for the partner to read of it is asked back", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", ["DTSTART:20270118T110000Z"]);
    expect(await told(scene, "noa", "ask-back")).toContain("so soon that Daniel Brandt might not read of it");
    expect(await moves(scene)).toEqual([]);
  });

  test("is added to the other offers of who waits, and offered by who is asked", async () => {
    const added = await BEFORE.asked();
    await rsvp(added, "noa", "COUNTER", ["DTSTART:20270120T160000Z"]);
    expect(await taps(added, "daniel", "move-offer")).toEqual([
      "take-time 2027-01-20T16:00:00Z",
      `take-time ${FRIDAY}`,
    ]);
    const others = await BEFORE.offered();
    await rsvp(others, "noa", "COUNTER", ["DTSTART:20270120T160000Z"]);
    expect(await taps(others, "daniel", "move-offer")).toEqual(["take-time 2027-01-20T16:00:00Z"]);
  });

  test("that is on offer is taken", async () => {
    const scene = await BEFORE.offered();
    await rsvp(scene, "noa", "COUNTER", AT_TEN);
    expect(await thursday(scene)).toEqual({ state: "agreed", start: FRIDAY });
  });

  test("twice is offered once, and the second time it is said that it is on offer already", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", AT_TEN);
    const before = await counts(scene, "daniel", "move-offer");
    await rsvp(scene, "noa", "COUNTER", AT_TEN);
    expect(await counts(scene, "daniel", "move-offer")).toEqual(before);
    expect(await told(scene, "noa", "receipt")).toContain("That time is on offer already");
  });

  test("after a session that was missed is offered to make up for it", async () => {
    const scene = await afterwards();
    await scene.tap(await scene.link("noa", "pulse", "missed"));
    await scene.settle();
    await rsvp(scene, "noa", "COUNTER", ["DTSTART:20270122T120000Z"]);
    expect(await taps(scene, "daniel", "move-offer")).toEqual(["take-time 2027-01-22T12:00:00Z"]);
    expect(await thursday(scene)).toEqual({ state: "missed", start: THURSDAY });
  });
});

describe("a proposal about what is not so any more", () => {
  test("names an older revision: it is told once what holds now", async () => {
    const scene = await BEFORE.moved();
    for (const _ of ["first", "second"]) await rsvp(scene, "noa", "COUNTER", ["DTSTART:20270120T160000Z"]);
    expect(await counts(scene, "noa", "receipt")).toEqual([1]);
    expect(await told(scene, "noa", "receipt")).toContain(
      "You meet Daniel Brandt as planned: Fri 22 Jan, 10:00",
    );
    expect(await thursday(scene)).toEqual({ state: "agreed", start: FRIDAY });
  });

  test("names a session that was left out", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", ["DTSTART:20270128T160000Z"]);
    await scene.rows(
      `UPDATE session SET state = 'skipped', revision = 1 WHERE start = ${Date.parse(THURSDAY)}`,
    );
    await rsvp(scene, "noa", "COUNTER", AT_TEN);
    expect(await told(scene, "noa", "receipt")).toContain("That session is not on, so nothing was changed.");
    expect((await scene.mail("noa", "receipt")).attachments).toEqual([]);
  });

  test("names a session that has begun", async () => {
    const scene = await BEFORE.nothing();
    scene.at("2027-01-21T16:05:00Z");
    await rsvp(scene, "noa", "COUNTER", AT_TEN);
    expect(await told(scene, "noa", "receipt")).toContain(
      "That session has begun, so it could not be moved.",
    );
    expect(await thursday(scene)).toEqual({ state: "planned", start: THURSDAY });
  });

  test("names a session that is over", async () => {
    const scene = await afterwards();
    await rsvp(scene, "noa", "COUNTER", AT_TEN);
    expect(await moves(scene)).toEqual([]);
    expect(await inbox(scene)).toMatchObject({ state: "refused", reason: "already-started" });
  });
});

describe("a proposal from", () => {
  test("a stranger is parked, and nothing else happens", async () => {
    const scene = await BEFORE.nothing();
    const stranger = { from: `kofi@${scene.host}`, to: "reply@in.example.org" };
    await rsvp(scene, "noa", "COUNTER", AT_TEN, stranger);
    expect(await inbox(scene)).toMatchObject({ state: "parked", reason: "unknown-sender" });
    expect(await moves(scene)).toEqual([]);
    expect(await counts(scene, "noa", "receipt", "ask-back")).toEqual([0, 0]);
  });

  test("a registered address that nothing vouches for is parked, without a token", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", AT_TEN, { to: "reply@in.example.org", verified: false });
    expect(await inbox(scene)).toMatchObject({ state: "parked", reason: "not-authenticated" });
    expect(await moves(scene)).toEqual([]);
  });

  test("a registered address without a token is known by its UID", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", AT_TEN, { to: "reply@in.example.org" });
    expect(await taps(scene, "daniel", "move-offer")).toEqual([`take-time ${FRIDAY}`]);
  });

  test("another address than the registered one counts where it speaks for the one that was invited", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", AT_TEN, { from: `levi@elsewhere.${scene.host}` });
    expect(await taps(scene, "daniel", "move-offer")).toEqual([`take-time ${FRIDAY}`]);
    expect(await told(scene, "noa", "receipt")).toContain("which is not your registered address");
  });

  test("the token's holder is about the token's session, whatever the UID says", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", ["UID:somebody-elses@example.org", ...AT_TEN]);
    expect(await taps(scene, "daniel", "move-offer")).toEqual([`take-time ${FRIDAY}`]);
  });
});

describe("a proposal that cannot be read", () => {
  test.each([
    ["DTSTART;TZID=Mars/Olympus:20270122T100000", "proposal without a time that is known"],
    ["DTSTART:00010101T000000Z", "calendar year 1"],
    ["RRULE:FREQ=SECONDLY", "calendar with a series"],
  ])("%s: refused with its reason, and answered", async (line, reason) => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", [line]);
    expect(await inbox(scene)).toMatchObject({ state: "refused", reason: `calendar: ${reason}` });
    expect(await told(scene, "noa", "receipt")).toContain("We could not read what your calendar answered");
    expect(await moves(scene)).toEqual([]);
  });

  test("leaves the words beside it to be read", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", ["UID:"], { body: "Can we do Friday at 10?" });
    expect(await taps(scene, "daniel", "move-offer")).toEqual([`take-time ${FRIDAY}`]);
    expect(await inbox(scene)).toMatchObject({ state: "handled", reason: "calendar: no event with a UID" });
  });

  test("leaves alone what the calendar wrote for them", async () => {
    const scene = await BEFORE.nothing();
    await rsvp(scene, "noa", "COUNTER", ["UID:"], {
      body: "Noa has proposed Friday at 10.",
      automatic: true,
    });
    expect(await told(scene, "noa", "receipt")).toContain("We could not read what your calendar answered");
    expect(await moves(scene)).toEqual([]);
  });

  test("and was sent by a machine of its own accord is never answered", async () => {
    const scene = await BEFORE.nothing();
    const before = await counts(scene, "noa", "receipt", "ask-back", "move-offer");
    await rsvp(scene, "noa", "REQUEST", [], { body: "Can we do Friday at 10?", automatic: true });
    expect(await inbox(scene)).toMatchObject({ state: "ignored", reason: "auto-reply" });
    expect(await counts(scene, "noa", "receipt", "ask-back", "move-offer")).toEqual(before);
  });

  test("for what no answer is, nobody is written to", async () => {
    const scene = await BEFORE.nothing();
    const before = await counts(scene, "noa", "receipt", "ask-back", "move-offer");
    for (const method of ["REQUEST", "CANCEL", "PUBLISH"]) {
      await rsvp(scene, "noa", method);
      expect(await inbox(scene)).toMatchObject({ state: "refused", reason: `calendar: method ${method}` });
    }
    expect(await counts(scene, "noa", "receipt", "ask-back", "move-offer")).toEqual(before);
  });

  test("of ten megabytes loses its calendar, keeps its words, and says so", async () => {
    const scene = await BEFORE.nothing();
    const flood = Array<string>(120_000).fill(`X-FLOOD:${"y".repeat(80)}`);
    await rsvp(scene, "noa", "COUNTER", AT_TEN, { head: flood, body: "Can we do Friday at 10?" });
    expect(await taps(scene, "daniel", "move-offer")).toEqual([`take-time ${FRIDAY}`]);
    expect(await told(scene, "noa", "receipt")).toContain("over one megabyte");
  });
});
