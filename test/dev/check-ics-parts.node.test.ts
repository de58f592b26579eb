import { describe, expect, test } from "vitest";
import { CANCELLED, changed, faultsOf, faultsWith, MOVE, MOVED, part, UNMOVED } from "./calendar-faults.ts";

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
    const beside = (change: (ics: string) => string, type = "application/ics") =>
      faultsOf(changed(MOVED, { beside: { type, change } }));
    const older = (ics: string) => ics.replace("SEQUENCE:2", "SEQUENCE:1");
    expect(await beside(String)).toEqual([]);
    expect(await beside(older)).toEqual([
      `${MOVE}: an .ics file of type application/ics repeats no calendar part`,
    ]);
    expect(await beside(older, "text/calendar; method=REQUEST")).toContain(
      `${MOVE}: has two calendar parts with one UID`,
    );
  });

  test("is UTF-8", async () => {
    const change = (ics: string) => Buffer.from(ics, "latin1");
    expect(await faultsOf(changed(MOVED, { change }))).toEqual([part("is not UTF-8"), UNMOVED]);
  });

  test("goes to one person", async () => {
    const to = "noa@tamar.example, yael@alon.example";
    expect(await faultsOf(changed(MOVED, { to }))).toEqual([
      expect.stringMatching(/^0004-.*: an invitation for one goes to 2$/),
      UNMOVED,
    ]);
  });

  test("has an ORGANIZER of which at most 64 octets stand before the @", async () => {
    const organizer = (length: number) =>
      faultsWith(
        /ORGANIZER.*\r\n.*(?=\r)/,
        `ORGANIZER:\r\n mailto:reply+${"x".repeat(length - 6)}\r\n @in.example.org`,
      );
    expect(await organizer(64)).toEqual([]);
    expect(await organizer(65)).toEqual([expect.stringMatching(/too long before the @$/)]);
  });
});
