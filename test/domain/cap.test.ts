import { describe, expect, test } from "vitest";
import { isSurplus } from "../../src/domain/manners.ts";
import type { SentMail } from "../../src/domain/person-state.ts";
import { at, dana, mail, noa, programme } from "./scene.ts";

const fullWeek = [
  mail("topic-request", noa, at("2027-01-18 09:00"), [[121, 0]]),
  mail("topic-nudge", noa, at("2027-01-19 18:00"), [[121, 0]]),
  mail("session-brief", noa, at("2027-01-20 18:00"), [[121, 0]]),
  mail("pulse", noa, at("2027-01-21 20:00"), [[121, 0]]),
];
const surplus = (shown: string, mails: SentMail[], sessions = 1, more = {}) =>
  isSurplus(at(shown), noa, programme(more), sessions, mails);

describe("with one session a week", () => {
  test("a fourth mail is fine and a fifth a surplus", () => {
    expect(surplus("2027-01-22 09:00", fullWeek.slice(0, 3))).toBe(false);
    expect(surplus("2027-01-22 09:00", fullWeek)).toBe(true);
  });
  test("two on one day are fine", () => {
    expect(surplus("2027-01-21 21:00", fullWeek.slice(3))).toBe(false);
  });
  test("the count begins anew with the programme's week", () => {
    expect(surplus("2027-01-24 20:00", fullWeek)).toBe(true);
    expect(surplus("2027-01-25 07:00", fullWeek)).toBe(false);
    expect(surplus("2027-01-24 20:00", fullWeek, 1, { weekStart: 7 })).toBe(false);
  });
  test("a moved session's new brief is not counted", () => {
    const moved = fullWeek.with(3, mail("session-brief", noa, at("2027-01-22 10:00"), [[121, 2]]));
    expect(surplus("2027-01-23 12:00", moved)).toBe(false);
    expect(surplus("2027-01-23 12:00", [...moved, fullWeek[3]!])).toBe(true);
  });
});

describe("with more than one session a week", () => {
  test("a second mail of one local day is a surplus", () => {
    expect(surplus("2027-01-21 21:00", fullWeek, 2)).toBe(true);
    expect(surplus("2027-01-22 07:00", fullWeek, 2)).toBe(false);
  });
  test("a day is a day of the recipient's zone", () => {
    const evening = [mail("pulse", dana, at("2027-01-21 23:30"), [[121, 0]])];
    const zoned = (zone: string) => isSurplus(at("2027-01-22 00:30"), { zone }, programme(), 2, evening);
    expect(zoned("Europe/Berlin")).toBe(false);
    expect(zoned("America/New_York")).toBe(true);
  });
});

test("offers, news, invitations and welcomes are outside the cap", () => {
  const others = (
    ["move-offer", "move-news", "invitation", "welcome", "missed-session", "topic-news"] as const
  ).map((kind) => mail(kind, noa, at("2027-01-21 10:00")));
  expect(surplus("2027-01-21 12:00", others)).toBe(false);
  expect(surplus("2027-01-21 12:00", others, 2)).toBe(false);
});

test("a mail that reached nobody is not counted", () => {
  const gone = fullWeek.map(
    (one, place) => ({ ...one, state: place % 2 ? "dropped" : "failed" }) as SentMail,
  );
  expect(surplus("2027-01-22 09:00", gone)).toBe(false);
  expect(surplus("2027-01-21 21:00", gone, 2)).toBe(false);
});
