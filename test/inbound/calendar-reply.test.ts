import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isZone } from "../../src/domain/time.ts";
import { parseCalendarReply } from "../../src/inbound/calendar-reply.ts";
import { windowsZone } from "../../src/inbound/windows-zones.ts";

const calendar = (method: string, lines: string[], around: string[] = []) =>
  [
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    `METHOD:${method}`,
    ...around,
  ]
    .concat(["BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR", ""])
    .join("\r\n");
const noa =
  "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=Noa Levi:mailto:Noa@Example.org";
const uid = "UID:session-7-noa@fortnight.example.org";
const start = "DTSTART:20270114T170000Z";
const refusal = (ics: string) =>
  expect(parseCalendarReply(ics)).toMatchObject({ refusal: expect.any(String) });

describe("Noa's calendar answers", () => {
  test("a declined invitation, as Google writes it", () => {
    const answer = [
      start,
      "DTEND:20270114T180000Z",
      "DTSTAMP:20270112T080000Z",
      "ORGANIZER;CN=Fortnight:mailto:reply+k@in.example.org",
    ].concat([
      uid,
      noa,
      "COMMENT:Sorry\\, I am\\nat the dentist",
      "SEQUENCE:3",
      "STATUS:CONFIRMED",
      "SUMMARY:Dana and Noa",
    ]);
    expect(parseCalendarReply(calendar("REPLY", answer))).toEqual({
      method: "REPLY",
      uid: "session-7-noa@fortnight.example.org",
      attendee: "noa@example.org",
      partstat: "DECLINED",
      start: "2027-01-14T17:00:00Z",
      end: "2027-01-14T18:00:00Z",
      sequence: 3,
      comment: "Sorry, I am\nat the dentist",
    });
  });

  test("an accepted one, as Outlook.com writes it: no organizer, Windows zone names", () => {
    const answer = [
      "ATTENDEE;PARTSTAT=ACCEPTED;CN=noa@example.org:MAILTO:noa@example.org",
      uid,
      "SUMMARY;LANGUAGE=en-US:Accepted: Dana and Noa",
    ].concat([
      "DTSTART;TZID=W. Europe Standard Time:20270714T180000",
      "DTEND;TZID=W. Europe Standard Time:20270714T190000",
      "SEQUENCE:0",
    ]);
    expect(parseCalendarReply(calendar("REPLY", answer))).toMatchObject({
      partstat: "ACCEPTED",
      start: "2027-07-14T16:00:00Z",
      end: "2027-07-14T17:00:00Z",
      sequence: 0,
    });
  });

  test("a new time is proposed as a COUNTER, its end by duration", () => {
    const answer = [uid, noa, "DTSTART;TZID=Asia/Jerusalem:20270115T100000", "DURATION:PT45M"];
    expect(parseCalendarReply(calendar("COUNTER", answer))).toMatchObject({
      method: "COUNTER",
      start: "2027-01-15T08:00:00Z",
      end: "2027-01-15T08:45:00Z",
    });
  });

  test.each([
    ["America/New_York", "2027-01-15T15:00:00Z"],
    ['"Israel Standard Time"', "2027-01-15T08:00:00Z"],
    ["/freeassociation.sourceforge.net/Europe/Berlin", "2027-01-15T09:00:00Z"],
    ["/citadel.org/20210210_1/America/Argentina/Buenos_Aires", "2027-01-15T13:00:00Z"],
    ["tzone://Microsoft/Utc", "2027-01-15T10:00:00Z"],
  ])("the zone %s is understood", (zone, instant) => {
    expect(
      parseCalendarReply(calendar("COUNTER", [uid, noa, `DTSTART;TZID=${zone}:20270115T100000`])),
    ).toMatchObject({
      start: instant,
    });
  });

  test.each([
    "DTSTART;TZID=Customized Time Zone:20270115T100000",
    "DTSTART:20270115T100000",
    "DTSTART;VALUE=DATE:20270115",
  ])("%s names no instant: the answer counts, without a time", (line) => {
    const read = parseCalendarReply(calendar("REPLY", [uid, noa, line]));
    expect(read).toMatchObject({ partstat: "DECLINED" });
    expect(read).not.toHaveProperty("start");
  });

  test("of several events the first with a UID is read, of several attendees the one who answered", () => {
    const other = ["ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:dana@example.org", "END:VEVENT", "BEGIN:VEVENT"];
    expect(parseCalendarReply(calendar("REPLY", [...other, uid, other[0]!, noa]))).toMatchObject({
      attendee: "noa@example.org",
    });
  });

  test("an address behind Apple's URN and one with escapes are read", () => {
    const urn = "ATTENDEE;CN=Noa;EMAIL=noa@example.org;PARTSTAT=ACCEPTED:urn:uuid:9F1D";
    expect(parseCalendarReply(calendar("REPLY", [uid, urn]))).toMatchObject({ attendee: "noa@example.org" });
    const escaped = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:noa%2Bwork@example.org";
    expect(parseCalendarReply(calendar("REPLY", [uid, escaped]))).toMatchObject({
      attendee: "noa+work@example.org",
    });
  });

  test("line ends of any kind, a mark, folded and badly folded lines are tolerated", () => {
    const folded = [
      uid.replace("session", "ses\r\n sion"),
      noa.replace("PARTSTAT", "PART\n\tSTAT").replace("Levi", "Le\r\nvi"),
    ];
    const text = `\ufeff${calendar("REPLY", folded).replace("METHOD:REPLY\r\n", "METHOD:REPLY\r")}`;
    expect(parseCalendarReply(text)).toMatchObject({
      uid: "session-7-noa@fortnight.example.org",
      attendee: "noa@example.org",
      partstat: "DECLINED",
    });
  });

  test("an error in what nobody reads is no error", () => {
    expect(
      parseCalendarReply(
        calendar("REPLY", [uid, noa, 'X-ODD;A="b:c', "EXRULE:FREQ=NEVER", "DTSTAMP:yesterday"]),
      ),
    ).toMatchObject({
      partstat: "DECLINED",
    });
  });

  test("an unknown partstat and an absurd sequence are left out", () => {
    const read = parseCalendarReply(
      calendar("REPLY", [uid, noa.replace("DECLINED", "X-MAYBE"), "SEQUENCE:99999999999"]),
    );
    expect(read).toEqual({ method: "REPLY", uid: uid.slice(4), attendee: "noa@example.org" });
  });
});

test("a clock change has a rule of its own, and a calendar may end in NULs as strings of C do", () => {
  const zone = [
    "BEGIN:VTIMEZONE",
    "TZID:W. Europe Standard Time",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
  ];
  expect(parseCalendarReply(`${calendar("REPLY", [uid, noa, start], zone)}\0\0`)).toMatchObject({
    partstat: "DECLINED",
    start: "2027-01-14T17:00:00Z",
  });
});

test("line ends in a comment add no property", () => {
  const read = parseCalendarReply(
    calendar("REPLY", [uid, noa, "COMMENT:a\\nSEQUENCE:9\\r\\nUID:b", "SEQUENCE:1"]),
  );
  expect(read).toMatchObject({ uid: "session-7-noa@fortnight.example.org", sequence: 1 });
});

describe("what is no answer is refused with a reason", () => {
  test.each(["REQUEST", "CANCEL", "PUBLISH", "REFRESH", "DECLINECOUNTER", "ADD"])(
    "method %s is named",
    (method) => {
      expect(parseCalendarReply(calendar(method, [uid, noa]))).toEqual({ refusal: `method ${method}` });
    },
  );

  test.each<[string, string, string]>([
    ["nothing", "", "not a calendar"],
    ["a letter", "Dear Dana,\r\nyes: gladly", "not a calendar"],
    ["an event outside a calendar", `BEGIN:VEVENT\r\n${uid}\r\nEND:VEVENT`, "not a calendar"],
    ["no method", calendar("REPLY", [uid, noa]).replace("METHOD:REPLY\r\n", ""), "method missing"],
    ["no UID", calendar("REPLY", [noa]), "no event with a UID"],
    ["a UID with a line end", calendar("REPLY", ["UID:a\\nb", noa]), "UID that is none of ours"],
    [
      "a UID of a megabyte's ambition",
      calendar("REPLY", [`UID:${"a".repeat(300)}`, noa]),
      "UID that is none of ours",
    ],
    ["no attendee", calendar("REPLY", [uid]), "no attendee"],
    ["an attendee without an address", calendar("REPLY", [uid, "ATTENDEE:invalid:nomail"]), "no attendee"],
    [
      "two addresses in one",
      calendar("REPLY", [uid, "ATTENDEE:mailto:noa@example.org%0d%0aBcc:eve@example.net"]),
      "no attendee",
    ],
    ["the year 9999", calendar("COUNTER", [uid, noa, "DTSTART:99990115T100000Z"]), "calendar year 9999"],
    ["the year 1601", calendar("COUNTER", [uid, noa, "DTSTART:16010101T000000Z"]), "calendar year 1601"],
    [
      "a thirteenth month",
      calendar("COUNTER", [uid, noa, "DTSTART:20271315T100000Z"]),
      "calendar time that is none",
    ],
    [
      "a component that never ends",
      calendar("REPLY", [uid, noa]).replace("END:VCALENDAR", ""),
      "not a calendar",
    ],
    ["more ends than beginnings", `END:VCALENDAR\r\n${calendar("REPLY", [uid, noa])}`, "not a calendar"],
    ["300 KB", calendar("REPLY", [uid, noa, `COMMENT:${"x".repeat(300_000)}`]), "calendar over 256 KB"],
    [
      "a line of 10 KB",
      calendar("REPLY", [uid, noa, `COMMENT:${"x".repeat(10_000)}`]),
      "calendar line over 8 KB",
    ],
    [
      "ten megabytes",
      calendar("REPLY", [uid, noa, "DESCRIPTION:x\r\n".repeat(700_000)]),
      "calendar over 256 KB",
    ],
    [
      "ten thousand nested components",
      `BEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\n".repeat(10_000)}${uid}`,
      "calendar with too many components",
    ],
    ["a rule without an end", calendar("REPLY", [uid, noa, "RRULE:FREQ=SECONDLY"]), "calendar with a series"],
    [
      "a rule that ical.js would not read",
      calendar("REPLY", [uid, noa, "RRULE:FREQ=NEVER;INTERVAL=0"]),
      "calendar with a series",
    ],
    [
      "dates of a series",
      calendar("COUNTER", [uid, noa, start, "RDATE:20270115T170000Z"]),
      "calendar with a series",
    ],
    ["the year 1", calendar("REPLY", [uid, noa, "DTSTART:00010101T000000Z"]), "calendar year 1"],
    ["a NUL in a value", calendar("REPLY", [uid, noa, "COMMENT:a\0b"]), "calendar with a NUL"],
    [
      "two methods",
      calendar("REPLY", [uid, noa]).replace("METHOD:REPLY", "METHOD:REPLY\r\nMETHOD:COUNTER"),
      "calendar with two methods",
    ],
    [
      "a UID with a bare CR",
      calendar("REPLY", ["UID:session-7\rMETHOD:COUNTER", noa]),
      "calendar with two methods",
    ],
    [
      "a proposal in a zone that nobody knows",
      calendar("COUNTER", [uid, noa, "DTSTART;TZID=Mars/Olympus:20270115T100000"]),
      "proposal without a time that is known",
    ],
    [
      "a proposal of a whole day",
      calendar("COUNTER", [uid, noa, "DTSTART;VALUE=DATE:20270115"]),
      "proposal without a time that is known",
    ],
    ["a proposal without a start", calendar("COUNTER", [uid, noa]), "proposal without a time that is known"],
    ["deep nesting", `${"BEGIN:VEVENT\r\n".repeat(20)}${uid}`, "calendar with too many components"],
    [
      "many events",
      "BEGIN:VCALENDAR\r\n".concat("BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(100)),
      "calendar with too many components",
    ],
  ])("%s", (_, ics, reason) => {
    expect(parseCalendarReply(ics)).toEqual({ refusal: reason });
  });

  test("no text makes it throw, however it is cut or mixed", () => {
    const good = calendar("REPLY", [uid, noa, start, "DURATION:PT1H", "COMMENT:x", "SEQUENCE:1"]);
    const pieces = fc.constantFrom(
      ...good.split("\r\n"),
      'ATTENDEE;X="',
      "DTSTART;VALUE=RECUR:FREQ=X",
      "DTSTART;TZID=:1",
      "DURATION;VALUE=BINARY:P",
      "UID;VALUE=constructor:x",
      "METHOD;VALUE=DATE-TIME:REPLY",
      "ATTENDEE;__proto__=1:mailto:a@b.c",
      "BEGIN:VCARD",
      "COMMENT;LANGUAGE=",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 30 })), { maxLength: 30 }),
        fc.nat(good.length),
        (lines, cut) => {
          parseCalendarReply(lines.join("\n"));
          parseCalendarReply(good.slice(0, cut) + lines.join("\n") + good.slice(cut));
        },
      ),
      { numRuns: 500, seed: 5 },
    );
    refusal("\0".repeat(1000));
  });

  test.each<[string, string[], object]>([
    ["parameters", [`ATTENDEE${";A=b".repeat(2_000)}:mailto:a@b.c`], { attendee: "a@b.c" }],
    ["carets in a parameter", [`ATTENDEE;A="${"^".repeat(8_000)}":mailto:a@b.c`], { attendee: "a@b.c" }],
    ["folds", [noa, `COMMENT:x${"\r\n x".repeat(60_000)}`], { refusal: "calendar line over 8 KB" }],
    ["attendees", Array.from({ length: 2_400 }, () => noa), { attendee: "noa@example.org" }],
    [
      "colons in a zone",
      [noa, `DTSTART;TZID=${":".repeat(200_000)}`],
      { refusal: "calendar line over 8 KB" },
    ],
    ["zones", [noa, `DTSTART${";TZID=:".repeat(30_000)}`], { refusal: "calendar line over 8 KB" }],
  ])("as much of them as is read: %s", (_, lines, expected) => {
    expect(parseCalendarReply(calendar("REPLY", [uid, ...lines]))).toMatchObject(expected);
  });
});

test("the Windows zones lead to zones that exist", () => {
  for (const name of ["Romance Standard Time", "israel standard time", "UTC", "Tokyo Standard Time"])
    expect(isZone(windowsZone(name) ?? "")).toBe(true);
  expect(windowsZone("Middle Earth Standard Time")).toBeUndefined();
});
