import { describe, expect, test } from "vitest";
import { checkCalendars } from "../../dev/check-ics/check-calendars.ts";
import type { Term } from "../../dev/story/term.ts";
import {
  CANCELLED,
  changed,
  faultsOf,
  faultsWith,
  LAST,
  MOVE,
  MOVED,
  UNMOVED,
  without,
} from "./calendar-faults.ts";
import { filed, PLAYED, type Sent, TERM } from "./calendar-mails.ts";

test("calendars that say what the database says have no fault", async () => {
  const checked = await checkCalendars(await filed(PLAYED), TERM);
  expect(checked).toEqual({
    parts: 10,
    people: 2,
    leftOut: 0,
    faults: [],
    shown: [
      "noa@tamar.example session-11-8@in.example.org 2027-01-13T15:00:00Z 2027-01-13T16:00:00Z",
      "noa@tamar.example session-13-8@in.example.org 2027-01-28T16:00:00Z 2027-01-28T17:00:00Z",
      "yael@alon.example session-11-7@in.example.org 2027-01-13T15:00:00Z 2027-01-13T16:00:00Z",
      "yael@alon.example session-13-7@in.example.org 2027-01-28T16:00:00Z 2027-01-28T17:00:00Z",
    ],
  });
});

describe("a calendar that differs from the database", () => {
  test("a missing cancellation leaves a skipped session", async () => {
    expect(await faultsOf(without(CANCELLED))).toEqual([
      "noa@tamar.example: session 12 (skipped) is left in the calendar",
    ]);
  });

  test("a missing invitation leaves a gap", async () => {
    expect(await faultsOf(without(LAST))).toEqual([
      "noa@tamar.example: session 13 (missed) is missing in the calendar",
    ]);
  });

  test("a missing update leaves the old time", async () => {
    expect(await faultsOf(without(MOVED))).toEqual([UNMOVED]);
  });

  test("a wrong start, and a wrong length", async () => {
    expect(await faultsOf(changed(MOVED, { start: "2027-01-13T14:00:00Z" }))).toEqual([
      expect.stringMatching(/^noa@.*: session 11 \(held\) is in the calendar from 2027-01-13T14:00:00Z/),
    ]);
    expect(await faultsWith("DTSTART:20270113T150000Z", "DTSTART:20270113T144500Z")).toEqual([
      expect.stringMatching(/^noa@.*: session 11 \(held\) is in the calendar from 2027-01-13T14:45:00Z/),
    ]);
    expect(await faultsWith("DTEND:20270113T160000Z", "DTEND:20270113T161500Z")).toEqual([
      expect.stringMatching(/^noa@.*: session 11 \(held\) is in the calendar .* to 2027-01-13T16:15:00Z/),
    ]);
  });

  test("a session that nobody knows, and one of another person's", async () => {
    expect(await faultsOf(changed(LAST, { session: 99 }))).toEqual([
      "noa@tamar.example: the database knows no session-99-8@in.example.org",
      "noa@tamar.example: session 13 (missed) is missing in the calendar",
    ]);
    expect(await faultsWith("session-11-8@", "session-11-7@")).toContain(
      "noa@tamar.example: session-11-7@in.example.org is somebody else's",
    );
  });

  test("what lies ahead at the end may wait for its invitation, what has passed may not", async () => {
    const term = (at: string): Term => ({
      ...TERM,
      at,
      sessions: TERM.sessions.map((one) =>
        one.id === 13 ? { ...one, state: "planned", invitedAt: null } : one,
      ),
    });
    expect(await faultsOf(PLAYED.slice(0, 8), term("2027-01-20T12:00:00Z"))).toEqual([]);
    expect(await faultsOf(PLAYED.slice(0, 8), term("2027-01-28T16:00:00Z"))).toHaveLength(2);
  });

  test("nothing is expected of an address that bounces, but only from then on", async () => {
    const bouncing = (suspendedAt: string): Term => ({
      ...TERM,
      people: TERM.people.map((one) => (one.id === 8 ? { ...one, suspendedAt } : one)),
    });
    expect(await faultsOf(without(LAST), bouncing("2027-01-22T07:00:00Z"))).toEqual([]);
    expect(await faultsOf(without(LAST), bouncing("2027-02-01T07:00:00Z"))).toHaveLength(1);
  });
});

describe("the order of what is sent", () => {
  test("a stale SEQUENCE is ignored as a calendar program ignores it", async () => {
    expect(
      await faultsOf(
        changed(2, { sequence: 1 }).map((sent, at) => (at === 0 ? { ...sent, sequence: 2 } : sent)),
      ),
    ).toEqual([
      "0003-invitation-yael@alon.example.eml: REQUEST session-11-7@in.example.org has SEQUENCE 1 after REQUEST with 2",
      UNMOVED.replace("noa@tamar", "yael@alon"),
    ]);
  });

  test("an equal SEQUENCE is a fault even where a later DTSTAMP carries it", async () => {
    expect(await faultsOf(changed(MOVED, { sequence: 0 }))).toEqual([
      `${MOVE}: REQUEST session-11-8@in.example.org has SEQUENCE 0 after REQUEST with 0`,
    ]);
  });

  test("a cancelled session comes back only with a higher SEQUENCE", async () => {
    const again = (sequence: number): Sent => ({ ...PLAYED[5]!, at: "2027-01-20T10:00:00Z", sequence });
    const on: Term = {
      ...TERM,
      sessions: TERM.sessions.map((one) => (one.id === 12 ? { ...one, state: "held" } : one)),
    };
    const yaels: Sent = { ...again(2), to: "yael@alon.example" };
    expect(await faultsOf([...PLAYED, again(2), yaels], on)).toEqual([]);
    expect(await faultsOf([...PLAYED, again(0), yaels], on)).toEqual([
      "0011-invitation-noa@tamar.example.eml: REQUEST session-12-8@in.example.org has SEQUENCE 0 after CANCEL with 1",
      "noa@tamar.example: session 12 (held) is missing in the calendar",
    ]);
  });

  test("the numbers of the mails tell it, also past 9999", async () => {
    const files = (await filed(PLAYED)).map((file, place) => ({ ...file, name: `${9998 + place}-mail.eml` }));
    expect((await checkCalendars(files.reverse(), TERM)).faults).toEqual([]);
  });

  test("a third live invitation of a pair is a fault, a third of another pair none", async () => {
    const early = changed(LAST, { at: "2027-01-12T10:00:00Z" }).map((sent, at) =>
      at === 5 ? { ...sent, at: "2027-01-12T10:00:00Z" } : sent,
    );
    const order = [0, 1, 2, 3, 4, 5, 9, 6, 7, 8].map((place) => early[place]!);
    expect(await faultsOf(order)).toEqual([
      expect.stringMatching(/^0007-.*: 3 invitations of one pair are live: session-11-8@.*session-13-8@/),
    ]);
    const ofTwo: Term = {
      ...TERM,
      sessions: TERM.sessions.map((one) => (one.id === 13 ? { ...one, pairId: 2 } : one)),
    };
    expect(await faultsOf(order, ofTwo)).toEqual([]);
  });
});

test("a folder without calendar parts has a fault, whatever the database says", async () => {
  expect(await faultsOf([], { ...TERM, sessions: [] })).toEqual(["no mail has a calendar part"]);
});
