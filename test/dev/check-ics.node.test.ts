import { execFile } from "node:child_process";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkCalendars } from "../../dev/check-ics/check-calendars.ts";
import { disagreements, findPython, replayInPython } from "../../dev/check-ics/python.ts";
import type { Term } from "../../dev/story/term.ts";
import { filed, PLAYED, type Sent, TERM } from "./calendar-mails.ts";

/** What Noa's second mail, the one that moves session 11, is called. */
const MOVE = "0004-invitation-noa@tamar.example.eml";
/** Its place, and those of Noa's cancellation and of her last invitation. */
const [MOVED, CANCELLED, LAST] = [3, 7, 9];

const changed = (place: number, change: Partial<Sent>) =>
  PLAYED.map((sent, at) => (at === place ? { ...sent, ...change } : sent));
const without = (place: number) => PLAYED.filter((_, at) => at !== place);
const faultsOf = async (mails: readonly Sent[], term: Term = TERM) =>
  (await checkCalendars(await filed(mails), term)).faults;
/** The move's file with one thing put otherwise. */
const faultsWith = (from: string | RegExp, to: string) =>
  faultsOf(changed(MOVED, { change: (ics) => ics.replace(from, to) }));
const part = (fault: string) => `${MOVE}: the calendar part ${fault}`;

/** What a move that cannot be read leaves behind. */
const UNMOVED =
  "noa@tamar.example: session 11 (held) is in the calendar from 2027-01-14T16:00:00Z to 2027-01-14T17:00:00Z, in the database from 2027-01-13T15:00:00Z for 60 minutes";

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

describe("a calendar part", () => {
  test("has lines of at most 75 octets, umlauts counted as two", async () => {
    const summary = (length: number) => `SUMMARY:${"ü".repeat(20)}${"x".repeat(length - 48)}`;
    expect(await faultsWith(/SUMMARY:.*(?=\r)/, summary(75))).toEqual([]);
    expect(await faultsWith(/SUMMARY:.*(?=\r)/, summary(76))).toEqual([part("line 12 has 76 octets")]);
  });

  test("has no bare line feed, no bare carriage return, and ends with a line end", async () => {
    expect(await faultsWith("\r\nVERSION", "\nVERSION")).toEqual([part("has line ends other than CRLF")]);
    expect(await faultsWith("\r\nVERSION", "\r\r\nVERSION")).toContain(part("has line ends other than CRLF"));
    expect(await faultsWith(/\r\n$/, "")).toEqual([part("does not end with a line end")]);
  });

  test("has the METHOD that its MIME part says, and one of the two that we send", async () => {
    expect(await faultsOf(changed(MOVED, { mimeMethod: "CANCEL" }))).toEqual([
      part("has METHOD REQUEST, but the MIME part says method=CANCEL"),
    ]);
    expect(
      await faultsOf(
        changed(MOVED, { mimeMethod: "PUBLISH", change: (ics) => ics.replace("REQUEST", "PUBLISH") }),
      ),
    ).toContain(part("has METHOD PUBLISH, not REQUEST or CANCEL"));
  });

  test("has a STATUS that fits its METHOD", async () => {
    expect(await faultsWith("STATUS:CONFIRMED", "STATUS:CANCELLED")).toEqual([
      part("has METHOD REQUEST with STATUS CANCELLED"),
    ]);
    expect(
      await faultsOf(
        changed(CANCELLED, { change: (ics) => ics.replace("STATUS:CANCELLED", "STATUS:CONFIRMED") }),
      ),
    ).toEqual([expect.stringMatching(/^0008-.*has METHOD CANCEL with STATUS CONFIRMED$/)]);
  });

  test.each([
    ["VERSION:2.0\r\n", "", "has 0 VERSION"],
    ["VERSION:2.0", "VERSION:1.0", "has VERSION 1.0"],
    [/PRODID.*\r\n/, "", "has 0 PRODID"],
    [/PRODID:.*/, "PRODID:", "has an empty PRODID"],
    ["METHOD:REQUEST\r\n", "METHOD:REQUEST\r\nMETHOD:REQUEST\r\n", "has 2 METHOD"],
    [/UID.*\r\n/, "", "has 0 UID"],
    [/DTSTAMP.*\r\n/, "", "has 0 DTSTAMP"],
    [/(DTSTAMP.*)Z/, "$1", "has DTSTAMP 2027-01-12T09:00:00, not a moment in UTC"],
    [/SEQUENCE.*\r\n/, "", "has 0 SEQUENCE"],
    ["SEQUENCE:2", "SEQUENCE:-2", "has SEQUENCE -2"],
    ["SEQUENCE:2", "SEQUENCE:two", "has SEQUENCE two"],
    [/(DTSTART.*)Z/, "$1", "has DTSTART 2027-01-13T15:00:00, not a moment in UTC"],
    ["DTSTART:", "DTSTART;TZID=Asia/Jerusalem:", "has DTSTART with a TZID"],
    [/DTSTART:.*/, "DTSTART;VALUE=DATE:20270113", "has DTSTART 2027-01-13, not a moment in UTC"],
    [/DTSTART:.*/, "DTSTART:tomorrow", "does not parse: invalid date-time"],
    ["DTEND:20270113T160000Z", "DTEND:20270113T150000Z", "ends no later than it starts"],
    [/DTEND.*\r\n/, "DURATION:PT1H\r\n", "has 0 DTEND"],
    [/ORGANIZER(?:.*\r\n){2}/, "", "has 0 ORGANIZER"],
    [/ORGANIZER(?:.*\r\n){2}/, "ORGANIZER:mailto:reply@in.example.org\r\n", "an address without a token"],
    [/ATTENDEE(?:.*\r\n){2}/, "", "has 0 ATTENDEE"],
    [/(ATTENDEE(?:.*\r\n){2})/, "$1ATTENDEE:mailto:yael@alon.example\r\n", "has 2 ATTENDEE"],
    ["mailto:noa@", "mailto:yael@", "has ATTENDEE mailto:yael@tamar.example in a mail to noa@tamar.example"],
    [";RSVP=TRUE", "", "asks its attendee nothing"],
    ["STATUS:", "RRULE:FREQ=WEEKLY;COUNT=3\r\nSTATUS:", "has 1 RRULE"],
    [/(BEGIN:VEVENT[\s\S]*END:VEVENT\r\n)/, "$1$1", "has VEVENT and VEVENT inside, not one VEVENT"],
    [/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/, "", "has nothing inside, not one VEVENT"],
    [/^[\s\S]*$/, "$&$&", "is no single VCALENDAR"],
    ["END:VCALENDAR", "END:VCALENDER", "closes VCALENDER where it is not open"],
    ["END:VCALENDAR\r\n", "", "does not close VCALENDAR"],
    ["TRUE:", 'TRUE;X-A="b:', "which is none of a calendar"],
    [/^[\s\S]*$/, "Hello\r\n", "does not parse"],
  ])("with %s put as %j is a fault", async (from, to, fault) => {
    const faults = (await faultsWith(from, to)).filter((one) =>
      one.startsWith(`${MOVE}: the calendar part `),
    );
    expect(faults).toContainEqual(expect.stringContaining(fault));
  });

  test("has no topic and no prep in it, however folded, escaped or written", async () => {
    const shows = (line: string) => faultsWith("STATUS:", `${line}\r\nSTATUS:`);
    expect(await shows("DESCRIPTION:Just come")).toEqual([]);
    expect(await shows("DESCRIPTION:About: how do I say no\r\n  to a Stakeholder?")).toEqual([
      part("shows what the two talk about: “how do i say no to a stakeholder?”"),
    ]);
    expect(await shows("DESCRIPTION:Last week's roadmap call\\; it\\nwent wrong")).toEqual([
      part("shows what the two talk about: “last week's roadmap call; it went wrong”"),
    ]);
    expect(await shows("LOCATION:career")).toEqual([part("shows what the two talk about: “career”")]);
  });

  test("may lie there once more as a file, if it is the same", async () => {
    expect(await faultsOf(changed(MOVED, { beside: (ics) => ics }))).toEqual([]);
    expect(
      await faultsOf(changed(MOVED, { beside: (ics) => ics.replace("SEQUENCE:2", "SEQUENCE:1") })),
    ).toEqual([`${MOVE}: an .ics file of type application/ics repeats no calendar part`]);
  });
});

test("a folder without calendar parts has a fault, whatever the database says", async () => {
  expect(await faultsOf([], { ...TERM, sessions: [] })).toEqual(["no mail has a calendar part"]);
});

async function folderOf(mails: readonly Sent[], term: Term = TERM): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "check-ics-"));
  await writeFile(join(folder, "sessions.json"), JSON.stringify(term));
  for (const { name, raw } of await filed(mails)) await writeFile(join(folder, name), raw);
  return folder;
}

const run = (folder: string, python?: string) =>
  new Promise<{ status: number; lines: string[] }>((resolve) => {
    const env = { ...process.env, ...(python === undefined ? {} : { PYTHON: python }) };
    execFile(
      process.execPath,
      ["--import", "tsx", "dev/check-ics.ts", folder],
      { env },
      (fault, out, err) => {
        resolve({ status: fault ? Number(fault.code) : 0, lines: `${out}${err}`.trim().split("\n") });
      },
    );
  });

describe("npm run check:ics", () => {
  test("without Python or its library fails, and names the package", async () => {
    const folder = await folderOf(PLAYED);
    const bare = join(folder, "python-without-libraries");
    await writeFile(bare, "#!/bin/sh\nexit 1\n");
    await chmod(bare, 0o755);
    for (const python of [join(folder, "no-python"), bare])
      expect(await run(folder, python)).toEqual({
        status: 1,
        lines: [
          `No Python 3 with the icalendar library (tried ${python}): apt-get install python3-icalendar`,
        ],
      });
  });

  test("tells where one library has another calendar than the other", () => {
    const ours = { parts: 2, shown: ["a", "b"] };
    expect(disagreements(ours, { ...ours, faults: [] })).toEqual([]);
    expect(disagreements(ours, { parts: 3, shown: ["b", "c"], faults: ["0001: ValueError"] })).toEqual([
      "python3-icalendar: 0001: ValueError",
      "ical.js got 2 parts, python3-icalendar 3",
      "only ical.js has a",
      "only python3-icalendar has c",
    ]);
  });
});

const python = await findPython().catch(() => undefined);

/** `npm test` asks for nothing but Node; CI has installed the library before it comes here. */
describe.skipIf(python === undefined)("npm run check:ics, with python3-icalendar", () => {
  test("counts, and succeeds", async () => {
    const folder = await folderOf(PLAYED);
    expect(await run(folder)).toEqual({
      status: 0,
      lines: [
        `10 calendar parts checked in ${folder}, 2 people, 2 sessions in their calendars (4 entries), 0 faults`,
      ],
    });
  });

  test("names the fault, counts, and fails", async () => {
    const folder = await folderOf(without(CANCELLED));
    expect(await run(folder)).toEqual({
      status: 1,
      lines: [
        "noa@tamar.example: session 12 (skipped) is left in the calendar",
        `9 calendar parts checked in ${folder}, 2 people, 3 sessions in their calendars (5 entries), 1 faults`,
      ],
    });
  });

  test("fails without what the database says, and with no mails", async () => {
    const folder = await mkdtemp(join(tmpdir(), "check-ics-"));
    const missing = await run(folder);
    expect([missing.status, missing.lines[0]]).toEqual([
      1,
      expect.stringMatching(/sessions\.json is missing/),
    ]);
    expect((await run(await folderOf([], { ...TERM, sessions: [] }))).status).toBe(1);
  });

  test.each<[string, readonly Sent[]]>([
    ["a term", PLAYED],
    ["a missing cancellation", without(CANCELLED)],
    ["a missing update", without(MOVED)],
    ["a stale SEQUENCE", changed(MOVED, { sequence: 0, at: "2027-01-06T09:00:00Z" })],
    ["an equal SEQUENCE and a later stamp", changed(MOVED, { sequence: 0 })],
    ["a request below its cancellation", [...PLAYED, { ...PLAYED[5]!, at: "2027-01-20T10:00:00Z" }]],
  ])("Python's calendars after %s are ours", async (_, mails) => {
    const folder = await folderOf(mails);
    const ours = await checkCalendars(await filed(mails), TERM);
    expect(disagreements(ours, await replayInPython(python!, folder))).toEqual([]);
  });

  test.each([
    ["METHOD:REQUEST\r\n", "", /KeyError/],
    ["METHOD:REQUEST", "METHOD:CANCEL", /ValueError: METHOD CANCEL in a part of another method/],
    [/DTSTART:.*/, "DTSTART:tomorrow", /Error/],
    [/(DTEND.*)Z/, "$1", /ValueError: .* is not in UTC/],
    [/(BEGIN:VEVENT[\s\S]*END:VEVENT\r\n)/, "$1$1", /ValueError/],
  ])("Python by itself trips over %s put as %j", async (from, to, fault) => {
    const folder = await folderOf(changed(MOVED, { change: (ics) => ics.replace(from, to) }));
    const { faults } = await replayInPython(python!, folder);
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(faults[0]).toContain(MOVE);
  });
});
