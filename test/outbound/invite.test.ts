import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type Invitation, invitation } from "../../src/outbound/invite.ts";

const thursday: Invitation = {
  method: "REQUEST",
  uid: "session-7-noa@fortnight.example.org",
  sequence: 3,
  start: Date.UTC(2027, 0, 14, 17),
  minutes: 60,
  stamp: Date.UTC(2027, 0, 7, 9, 30, 0, 250),
  summary: "Dana and Noa",
  place: "https://meet.example.org/dana",
  description: "Can't make it? Answer this mail.\nSee you there.",
  organizer: { name: "Fortnight", email: "reply+k3x9@in.example.org" },
  attendee: { name: "Noa Levi", email: "noa@example.org" },
};
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent("vevent")!;
  return { calendar, event, value: (name: string) => event.getFirstPropertyValue(name) as string };
};

test("a proposal that is not taken is declined with the SEQUENCE it came with, and asks for no answer", () => {
  const { calendar, event, value } = read(invitation({ ...thursday, method: "DECLINECOUNTER" }));
  expect(calendar.getFirstPropertyValue("method")).toBe("DECLINECOUNTER");
  expect([value("uid"), value("sequence")]).toEqual([thursday.uid, 3]);
  expect(value("organizer")).toBe("mailto:reply+k3x9@in.example.org");
  expect(event.getFirstProperty("dtstamp")).not.toBeNull();
  const attendee = event.getFirstProperty("attendee");
  expect(attendee?.getFirstValue()).toBe("mailto:noa@example.org");
  expect(attendee?.getFirstParameter("rsvp")).toBeUndefined();
  expect(attendee?.getFirstParameter("partstat")).toBeUndefined();
});

describe("an invitation", () => {
  test("is what calendars expect, line by line", () => {
    expect(invitation({ ...thursday, description: "" }).split("\r\n")).toEqual(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Fortnight//Mentoring by email//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:session-7-noa@fortnight.example.org",
        "DTSTAMP:20270107T093000Z",
        "SEQUENCE:3",
        "DTSTART:20270114T170000Z",
        "DTEND:20270114T180000Z",
        "SUMMARY:Dana and Noa",
        "LOCATION:https://meet.example.org/dana",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "ORGANIZER;CN=Fortnight:mailto:reply+k3x9@in.example.org",
        "ATTENDEE;CN=Noa Levi;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-",
        " ACTION;RSVP=TRUE:mailto:noa@example.org",
        "END:VCALENDAR",
        "",
      ].toSpliced(18, 0, "END:VEVENT"),
    );
  });

  test("that is taken back says so twice and keeps UID and a higher sequence", () => {
    const { calendar, value } = read(invitation({ ...thursday, method: "CANCEL", sequence: 4 }));
    expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(value("status")).toBe("CANCELLED");
    expect(value("uid")).toBe(thursday.uid);
    expect(value("sequence")).toBe(4);
  });

  test("names one attendee, so that nobody's address is shown to another", () => {
    expect(read(invitation(thursday)).event.getAllProperties("attendee")).toHaveLength(1);
  });

  test("keeps commas, semicolons, backslashes and line ends in its words", () => {
    const words = "Room 4; first floor, left\\right";
    const { value } = read(invitation({ ...thursday, place: words, description: `${words}\r\nand on` }));
    expect(value("location")).toBe(words);
    expect(value("description")).toBe(`${words}\nand on`);
  });

  test("cannot be given properties of somebody's own through a name or a place", () => {
    const evil = 'Noa\r\nATTENDEE:mailto:eve@example.net\r\nX:";:';
    const text = invitation({
      ...thursday,
      uid: evil,
      summary: evil,
      place: evil,
      description: evil,
      organizer: { name: evil, email: `a@b.org\r\nX-EVE:1` },
      attendee: { name: evil, email: "noa@example.org" },
    });
    const { event } = read(text);
    expect(event.getAllProperties("attendee").map((one) => one.getFirstValue())).toEqual([
      "mailto:noa@example.org",
    ]);
    expect(
      event
        .getAllProperties()
        .map((one) => one.name)
        .filter((name) => name.startsWith("x")),
    ).toEqual([]);
  });

  test("is read back by ical.js as it was meant, in lines of 75 octets at most, whatever the words", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 0, max: 999 }), (summary, place, name, sequence) => {
        const text = invitation({
          ...thursday,
          summary,
          place,
          sequence,
          attendee: { ...thursday.attendee, name },
        });
        const encoder = new TextEncoder();
        for (const line of text.split("\r\n")) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const { calendar, event, value } = read(text);
        expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
        expect(value("summary") ?? "").toBe(summary.trim());
        expect(value("sequence")).toBe(sequence);
        expect(event.getFirstProperty("attendee")?.getFirstParameter("cn") ?? "").toBe(
          name.trim().replaceAll('"', "'"),
        );
        expect((event.getFirstPropertyValue("dtstart") as ICAL.Time).toJSDate().getTime()).toBe(
          thursday.start,
        );
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
