import { describe, expect, test } from "vitest";
import { calendarOf } from "../../src/domain/timeline.ts";
import { at, dana, noa, omar, pair, programme } from "./scene.ts";
import { due, personState, type Stage, stage } from "./stage.ts";

/** The roster was carried out on a Monday at 10:00, and nobody has answered. */
const fresh = {
  state: "invited" as const,
  anchor: null,
  mentorJoinedAt: null,
  menteeJoinedAt: null,
  mentorAgreedAt: null,
  menteeAgreedAt: null,
};
const invited = (more = {}, rest: Partial<Stage> = {}) =>
  stage({ pairs: [pair({ ...fresh, ...more })], ...rest });
const welcomes = (from: Stage, to = noa) => due(from, to, "welcome");

describe("the welcome", () => {
  test("goes to the mentor when the roster is applied, with reminders on day 3 and day 6", () => {
    expect(welcomes(invited(), dana)).toEqual(["2027-01-04 10:00", "2027-01-07 10:00", "2027-01-10 10:00"]);
  });
  test("goes to the mentee once the mentor has said yes", () => {
    expect(welcomes(invited({ mentorJoinedAt: at("2027-01-04 12:00") }))[0]).toBe("2027-01-04 12:00");
  });
  test("goes to the mentee a day after the roster at the latest", () => {
    const all = ["2027-01-05 10:00", "2027-01-08 10:00", "2027-01-11 10:00"];
    expect(welcomes(invited())).toEqual(all);
    expect(welcomes(invited({ mentorJoinedAt: at("2027-01-07 12:00") }))).toEqual(all);
  });
  test("waits for the morning where the roster was applied at night", () => {
    expect(welcomes(invited({ invitedAt: at("2027-01-04 23:00") }), dana)[0]).toBe("2027-01-05 07:00");
  });
  test("waits for the next mail day", () => {
    const within = { programme: programme({ noMailDays: [7] }) };
    expect(welcomes(invited({}, within), dana)[2]).toBe("2027-01-11 07:00");
  });
  test("chases nobody in a break or an absence", () => {
    const onBreak = { programme: programme({ breaks: [{ from: "2027-01-06", until: "2027-01-08" }] }) };
    expect(welcomes(invited({}, onBreak), dana)).toEqual(["2027-01-04 10:00", "2027-01-10 10:00"]);
    const away = { people: [{ ...dana, away: [{ from: "2027-01-09", until: "2027-01-12" }] }, noa] };
    expect(welcomes(invited({}, away), away.people[0])).toEqual(["2027-01-04 10:00", "2027-01-07 10:00"]);
  });
  test("is not sent to somebody who has joined", () => {
    expect(welcomes(invited({ mentorJoinedAt: at("2027-01-04 12:00") }), dana)).toEqual([]);
  });
  test("is one for all pairs of a mentor", () => {
    const pairs = [pair(fresh), pair({ ...fresh, id: 2, menteeId: omar.id })];
    const candidates = calendarOf(personState(stage({ people: [dana, noa, omar], pairs }), dana));
    expect(candidates.map(({ kind, args }) => [kind, args?.pairs, args?.reminder])).toEqual([
      ["welcome", [1, 2], 0],
      ["welcome", [1, 2], 1],
      ["welcome", [1, 2], 2],
    ]);
  });
  test("goes out in full to a mentor who is given another mentee while they have not answered about the first", () => {
    const second = pair({ ...fresh, id: 2, menteeId: omar.id, invitedAt: at("2027-02-01 10:00") });
    const from = stage({ people: [dana, noa, omar], pairs: [pair(fresh), second] });
    expect(welcomes(from, dana)[0]).toBe("2027-02-01 10:00");
  });
});

describe("a partner who waits", () => {
  const news = (from: Stage, to = noa) => due(from, to, "partner-news");
  test("hears after the two reminders that the other has not joined yet", () => {
    const waiting = invited({ menteeJoinedAt: at("2027-01-05 12:00") });
    expect(news(waiting)).toEqual(["2027-01-11 10:00"]);
    expect(news(waiting, dana)).toEqual([]);
  });
  test("hears nothing while neither has joined, or once both have", () => {
    expect(news(invited())).toEqual([]);
    expect(news(stage())).toEqual([]);
  });
  test("is not told so where both said yes when the term had no slot left for a first session", () => {
    const both = { mentorJoinedAt: at("2027-04-01 19:00"), menteeJoinedAt: at("2027-04-01 20:00") };
    expect(news(invited({ ...both, invitedAt: at("2027-03-30 10:00") }))).toEqual([]);
  });
});

test("nobody gets a weekly mail before both have joined", () => {
  const kinds = new Set(calendarOf(personState(invited(), noa)).map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(["welcome"]));
});
