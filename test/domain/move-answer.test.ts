import { describe, expect, test } from "vitest";
import type { Move } from "../../src/domain/move.ts";
import { offerOthers } from "../../src/domain/move-offers.ts";
import { takeTime } from "../../src/domain/move-session.ts";
import { changed, counted, decided, told } from "./outcome.ts";
import { at, clock, dana, noa, omar, pair, session } from "./scene.ts";
import { pairState, type Stage, stage } from "./stage.ts";

/** Noa cannot make Thursday; she offered Dana Wednesday at 17:00 and Friday at 10:00. */
const wednesday = at("2027-01-20 17:00");
const friday = at("2027-01-22 10:00");
const moving = session("2027-01-21 18:00", { state: "moving", revision: 5 });
const move: Move = {
  id: 7,
  sessionId: 121,
  state: "offered",
  round: 1,
  askedBy: noa.id,
  awaits: dana.id,
  oldStart: moving.start,
  offers: [wednesday, friday],
  askedAt: at("2027-01-19 12:00"),
  remindAt: at("2027-01-20 21:00"),
  expiresAt: at("2027-01-22 06:00"),
  agreedStart: null,
};
const next = session("2027-01-28 18:00");
const from = (of: Partial<Move> = {}, more: Partial<Stage> = {}) =>
  stage({ sessions: [moving, next], moves: [{ ...move, ...of }], ...more });
type Times = { shown?: string; who?: typeof dana; of?: Stage; session?: typeof moving };
const take = (
  start: number,
  { shown = "2027-01-19 14:00", who = dana, of = from(), session = moving }: Times = {},
) => takeTime(pairState(of), session, who.id, start, at(shown), counted());
const others = (offers: number[], { shown = "2027-01-19 14:00", who = dana, of = from() }: Times = {}) =>
  offerOthers(pairState(of), moving, who.id, offers, at(shown), counted());

describe("the first tap on an offered time", () => {
  test("settles it: the session is agreed there, with a higher revision", () => {
    expect(changed(decided(take(friday)), "session", 121)).toMatchObject({
      start: friday,
      state: "agreed",
      revision: 6,
      placedAt: at("2027-01-19 14:00"),
    });
    expect(changed(decided(take(friday)), "move", 7)).toEqual({
      state: "agreed",
      agreedStart: friday,
      remindAt: null,
    });
  });
  test("is told to both, with the calendar's part of the new revision", () => {
    expect(told(decided(take(friday)))).toEqual([
      "move-news to Dana at 2027-01-19 14:00",
      "move-news to Noa at 2027-01-19 14:00",
    ]);
    expect(decided(take(friday)).mails[0]).toMatchObject({
      covers: [[121, 6]],
      args: { news: "agreed", was: moving.start, by: dana.id },
    });
  });
  test("is told in the morning where it was at night, unless either time is before the next nine o'clock", () => {
    expect(told(decided(take(friday, { shown: "2027-01-19 23:00" })))[1]).toBe(
      "move-news to Noa at 2027-01-20 07:00",
    );
    expect(told(decided(take(friday, { shown: "2027-01-21 23:00" })))[1]).toBe(
      "move-news to Noa at 2027-01-22 07:00",
    );
    const early = at("2027-01-22 08:30");
    const of = from({ offers: [early] });
    expect(told(decided(take(early, { shown: "2027-01-21 23:00", of })))[1]).toBe(
      "move-news to Noa at 2027-01-21 23:00",
    );
  });
  test("leaves the week that the session belongs to", () => {
    expect(changed(decided(take(friday)), "session", 121)).not.toHaveProperty("week");
  });
});

describe("a tap is refused", () => {
  test("when the session is not being moved any more", () => {
    expect(take(friday, { session: { ...moving, state: "agreed" } })).toEqual({ refused: "not-moving" });
    expect(take(friday, { of: stage({ sessions: [moving] }) })).toEqual({ refused: "not-moving" });
  });
  test("from the one who asked", () => {
    expect(take(friday, { who: noa })).toEqual({ refused: "not-yours-to-answer" });
  });
  test("on a time that was not offered", () => {
    expect(take(at("2027-01-22 11:00"))).toEqual({ refused: "not-offered" });
  });
  test("on a time that has passed", () => {
    expect(take(wednesday, { shown: "2027-01-20 17:00" })).toEqual({ refused: "time-passed" });
  });
  test("on a time that another session of either has taken meanwhile", () => {
    const sessions = [moving, session("2027-01-22 10:30", { pairId: 2 })];
    const more = { people: [dana, noa, omar], pairs: [pair(), pair({ id: 2, menteeId: omar.id })], sessions };
    expect(take(friday, { of: from({}, more) })).toEqual({ refused: "time-taken" });
    const beside = [moving, session("2027-01-22 11:00", { pairId: 2 })];
    expect(take(friday, { of: from({}, { ...more, sessions: beside }) })).toHaveProperty("mails");
  });
});

describe("none of these", () => {
  const saturday = at("2027-01-23 10:00");
  test("offers the asker other times of the week", () => {
    const decision = decided(others([saturday]));
    expect(told(decision)).toEqual(["move-offer to Noa at 2027-01-19 14:00"]);
    expect(changed(decision, "move", 7)).toMatchObject({ offers: [saturday], round: 2, awaits: noa.id });
    expect(changed(decision, "session", 121)).toEqual({ revision: 6 });
  });
  test("counts the silence anew", () => {
    const { expiresAt, remindAt } = changed(decided(others([saturday])), "move", 7) as unknown as Move;
    expect([clock(remindAt!), clock(expiresAt)]).toEqual(["2027-01-21 10:00", "2027-01-23 06:00"]);
  });
  test("is refused without a time, to the one who asked, after three rounds, and when it is settled", () => {
    expect(others([])).toEqual({ refused: "nothing-chosen" });
    expect(others([saturday], { who: noa })).toEqual({ refused: "not-yours-to-answer" });
    expect(others([saturday], { of: from({ round: 3 }) })).toEqual({ refused: "rounds-used-up" });
    expect(others([saturday], { of: stage({ sessions: [moving] }) })).toEqual({ refused: "not-moving" });
  });
});
