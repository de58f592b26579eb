import { describe, expect, test } from "vitest";
import { newDecision } from "../../src/domain/decision.ts";
import { planAnswer, planNews, planToBoth, readableAt } from "../../src/domain/plans.ts";
import { counted, told } from "./outcome.ts";
import { at, clock, dana, noa, person, programme, session } from "./scene.ts";
import { pairState, stage } from "./stage.ts";

const about = (to = noa) => ({
  kind: "move-news" as const,
  person: to,
  key: "k",
  expiresAt: at("2027-02-01 10:00"),
});
const news = (shown: string, changes?: string, within = {}, to = noa) => {
  const decision = newDecision("moved", at(shown));
  planNews(decision, counted(), programme(within), about(to), changes ? at(changes) : undefined);
  return clock(decision.mails[0]!.sendAt);
};

describe("news of another's act", () => {
  test("is told at once in the daytime", () => {
    expect(news("2027-01-19 12:00")).toBe("2027-01-19 12:00");
  });
  test("waits for 7:00 at night, and for the next mail day", () => {
    expect(news("2027-01-19 23:00")).toBe("2027-01-20 07:00");
    expect(news("2027-01-19 23:00", undefined, { noMailDays: [3] })).toBe("2027-01-21 07:00");
  });
  test("is told at once where it changes a session that starts before the next nine o'clock", () => {
    expect(news("2027-01-19 23:00", "2027-01-20 08:59")).toBe("2027-01-19 23:00");
    expect(news("2027-01-19 23:00", "2027-01-20 09:00")).toBe("2027-01-20 07:00");
    expect(news("2027-01-20 02:00", "2027-01-20 08:59")).toBe("2027-01-20 02:00");
    expect(news("2027-01-20 02:00", "2027-01-20 09:00")).toBe("2027-01-20 07:00");
  });
  test("on a no-mail day is told at once where it changes a session of that day or the next morning", () => {
    expect(news("2027-01-20 08:00", "2027-01-20 08:30", { noMailDays: [3] })).toBe("2027-01-20 08:00");
    expect(news("2027-01-20 12:00", "2027-01-20 18:00", { noMailDays: [3] })).toBe("2027-01-20 12:00");
    expect(news("2027-01-20 12:00", "2027-01-21 18:00", { noMailDays: [3] })).toBe("2027-01-21 07:00");
  });
  test("before two no-mail days is told at once where the session starts before anything could be read again", () => {
    expect(news("2027-01-19 22:00", "2027-01-22 08:59", { noMailDays: [3, 4] })).toBe("2027-01-19 22:00");
    expect(news("2027-01-19 22:00", "2027-01-22 09:00", { noMailDays: [3, 4] })).toBe("2027-01-22 07:00");
  });
  test("takes nine o'clock in the recipient's own zone", () => {
    const abroad = person(noa.id, "Noa", { zone: "America/New_York" });
    // 8:00 in Berlin is 2:00 in New York: the session at 9:30 in Berlin is before Noa's nine.
    expect(news("2027-01-20 08:00", "2027-01-20 09:30", {}, abroad)).toBe("2027-01-20 08:00");
  });
  test("waits where the session that it is about has begun or is over", () => {
    expect(news("2027-01-19 23:00", "2027-01-19 23:00")).toBe("2027-01-20 07:00");
    expect(news("2027-01-19 23:00", "2027-01-18 18:00")).toBe("2027-01-20 07:00");
  });
});

test("an answer to what somebody just did is given at once, at any hour", () => {
  const decision = newDecision("left", at("2027-01-19 23:30"));
  planAnswer(decision, counted(), about());
  expect(clock(decision.mails[0]!.sendAt)).toBe("2027-01-19 23:30");
});

test("somebody can read of a thing now, or at the end of their quiet hours or no-mail day", () => {
  const readable = (shown: string, within = {}) => clock(readableAt(at(shown), noa, programme(within)));
  expect(readable("2027-01-19 20:59")).toBe("2027-01-19 20:59");
  expect(readable("2027-01-19 21:00")).toBe("2027-01-20 07:00");
  expect(readable("2027-01-20 12:00", { noMailDays: [3] })).toBe("2027-01-21 07:00");
});

describe("news to both", () => {
  const both = (people = [dana, noa]) => {
    const one = session("2027-01-21 18:00", { revision: 3 });
    const decision = newDecision("moved", at("2027-01-19 12:00"));
    const mail = { kind: "move-news" as const, expiresAt: one.start };
    planToBoth(decision, counted(), pairState(stage({ people, sessions: [one] })), one, mail);
    return decision;
  };
  test("has a key of session, revision and person, and covers that revision", () => {
    expect(both().mails.map(({ key, covers }) => [key, covers])).toEqual([
      [`move-news:121:3:${dana.id}`, [[121, 3]]],
      [`move-news:121:3:${noa.id}`, [[121, 3]]],
    ]);
  });
  test("leaves out who cannot be written to", () => {
    expect(told(both([{ ...dana, suspendedAt: at("2027-01-18 10:00") }, noa]))).toEqual([
      "move-news to Noa at 2027-01-19 12:00",
    ]);
  });
});
