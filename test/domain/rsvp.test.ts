import { describe, expect, test } from "vitest";
import type { SentMail } from "../../src/domain/person-state.ts";
import { calendarHas, standingOf } from "../../src/domain/rsvp.ts";
import type { Session } from "../../src/domain/session.ts";
import { parseInstant } from "../../src/domain/time.ts";

const at = parseInstant;
const thursday: Session = {
  ...{ id: 7, pairId: 1, week: "2027-01-11", ordinal: 0, start: at("2027-01-14T16:00:00Z"), minutes: 60 },
  ...{ place: null, revision: 2, state: "planned", placedAt: 0, invitedAt: 0 },
};
const moving: Session = { ...thursday, state: "moving", revision: 3 };
const wednesday = at("2027-01-13T16:00:00Z");
const mail = (revision: number, some: Partial<SentMail> = {}): SentMail => ({
  ...{
    id: revision,
    key: `${revision}`,
    kind: "invitation",
    personId: 1,
    pairId: 1,
    covers: [[7, revision]],
  },
  ...{ state: "sent", reason: null, sendAt: 0, sentAt: 0, providerId: null },
  ...some,
});
const answered = (revision: number, session: Session, mails: SentMail[], now = wednesday) =>
  standingOf(mails, session, { sequence: revision }, now);

describe("a calendar's answer", () => {
  test("to the newest revision that the calendar has is about the session as it is", () => {
    expect(answered(2, thursday, [mail(0), mail(2)])).toBe("on");
    expect(answered(1, thursday, [mail(0), mail(2)])).toBe("old");
  });

  test("counts while a move is open, though the session's own revision is higher", () => {
    expect(answered(2, moving, [mail(2)])).toBe("moving");
    expect(answered(0, moving, [mail(2)])).toBe("old");
  });

  test("is measured against mails that carry a calendar and were not dropped", () => {
    const mails = [mail(1), mail(2, { state: "dropped" }), mail(3, { kind: "session-brief" })];
    expect(calendarHas(mails, moving)).toBe(1);
    expect(calendarHas([], moving)).toBe(0);
    expect(calendarHas([], thursday)).toBe(2);
  });

  test("without a SEQUENCE is told by the time that it names", () => {
    expect(standingOf([], thursday, { start: thursday.start }, wednesday)).toBe("on");
    expect(standingOf([], thursday, { start: wednesday }, wednesday)).toBe("old");
    expect(standingOf([], thursday, {}, wednesday)).toBe("on");
  });

  test("comes while the session runs, after it, or to one that was skipped or missed", () => {
    expect(answered(2, thursday, [], at("2027-01-14T16:00:00Z"))).toBe("begun");
    expect(answered(2, thursday, [], at("2027-01-14T17:00:00Z"))).toBe("over");
    expect(answered(2, { ...thursday, state: "skipped" }, [])).toBe("gone");
    expect(answered(0, { ...thursday, state: "cancelled" }, [])).toBe("gone");
    expect(answered(0, { ...thursday, state: "missed" }, [])).toBe("missed");
  });
});
