import { describe, expect, test } from "vitest";
import type { Pair } from "../../src/domain/pair.ts";
import { wakePair } from "../../src/domain/wake-pair.ts";
import { added, changed, counted, told } from "./outcome.ts";
import { suggest } from "./play.ts";
import { at, pair, programme, session, topic } from "./scene.ts";
import { after, pairState, type Stage, stage } from "./stage.ts";

/** It is Monday 18 January; both calendars have this week's session, and next week's has only its row. */
const now = "2027-01-18 12:00";
const sessions = [
  session("2027-01-14 18:00", { state: "held" }),
  session("2027-01-21 18:00", { invitedAt: at("2027-01-14 18:00"), revision: 1 }),
  session("2027-01-28 18:00"),
  session("2027-02-04 18:00"),
];
const changedTo = (more: Partial<Pair>, rest: Partial<Stage> = {}) =>
  stage({ pairs: [pair(more)], sessions, ...rest });
const wake = (from: Stage, shown = now) => wakePair(pairState(from), at(shown), counted(), suggest);
const onBreak = programme({ breaks: [{ from: "2027-01-18", until: "2027-01-24" }] });

describe("a pair's new slot", () => {
  const friday = wake(changedTo({ weekday: 5, time: "10:00" }));
  test("moves the sessions to come inside their weeks, with a higher revision", () => {
    expect(changed(friday, "session", 121)).toMatchObject({ start: at("2027-01-22 10:00"), revision: 2 });
    expect(changed(friday, "session", 128)).toMatchObject({ start: at("2027-01-29 10:00"), revision: 1 });
  });
  test("leaves what has been, also in a week that the new slot has still before it", () => {
    expect(changed(friday, "session", 114)).toBeUndefined();
    const saturday = wake(changedTo({ weekday: 6, time: "10:00" }), "2027-01-22 12:00");
    expect(changed(saturday, "session", 121)).toBeUndefined();
  });
  test("is put right in the calendars that have the session, and in no other", () => {
    expect(told(friday)).toEqual([
      "invitation to Dana at 2027-01-18 12:00",
      "invitation to Noa at 2027-01-18 12:00",
    ]);
    expect(friday.mails[0]!.covers).toEqual([[121, 2]]);
  });
  test("is told to both where it is so near that no brief follows, though no calendar had it", () => {
    const uninvited = sessions.with(1, { ...sessions[1]!, invitedAt: null });
    const soon = wake(changedTo({ weekday: 2, time: "18:00" }, { sessions: uninvited }));
    expect(changed(soon, "session", 121)).toMatchObject({ invitedAt: at(now) });
    expect(told(soon)).toHaveLength(2);
  });
  test("does not move a time that the two agreed on between themselves", () => {
    const agreed = sessions.with(1, { ...sessions[1]!, state: "agreed", start: at("2027-01-20 09:00") });
    const woken = wake(changedTo({ weekday: 5, time: "10:00" }, { sessions: agreed }));
    expect(changed(woken, "session", 121)).toBeUndefined();
  });
  test("does not touch a session that is being moved", () => {
    const moving = sessions.with(1, { ...sessions[1]!, state: "moving" });
    expect(changed(wake(changedTo({ weekday: 5 }, { sessions: moving })), "session", 121)).toBeUndefined();
  });
  test("followed once, changes nothing more", () => {
    const from = changedTo({ weekday: 5, time: "10:00" });
    expect(changed(wake(after(from, friday)), "session", 128)).toBeUndefined();
  });
});

test("a new length or place holds for an agreed time too", () => {
  const agreed = sessions.with(1, { ...sessions[1]!, state: "agreed", start: at("2027-01-20 09:00") });
  const woken = wake(changedTo({ minutes: 30, place: "Room 4" }, { sessions: agreed }));
  expect(changed(woken, "session", 121)).toEqual({ minutes: 30, place: "Room 4", revision: 2 });
});

describe("a break that is declared later", () => {
  const away = { programme: onBreak, topics: [topic(1, 121)] };
  test("cancels the sessions in it, in both calendars", () => {
    const woken = wake(changedTo({}, away));
    expect(changed(woken, "session", 121)).toEqual({ state: "cancelled", revision: 2 });
    expect(woken.mails.map(({ kind, covers }) => [kind, covers])).toEqual([
      ["invitation", [[121, 2]]],
      ["invitation", [[121, 2]]],
    ]);
  });
  test("leaves their topics to the session after it", () => {
    expect(added(wake(changedTo({}, away)), "topic")).toMatchObject([
      { sessionId: 128, state: "carried-over" },
    ]);
  });
  test("and taken back, brings the session back", () => {
    const cancelled = after(changedTo({}, away), wake(changedTo({}, away)));
    const back = wake({ ...cancelled, programme: programme() });
    expect(changed(back, "session", 121)).toMatchObject({ state: "planned", revision: 3 });
  });
});

test("a term that ends earlier cancels what lies beyond it", () => {
  const woken = wake(changedTo({}, { programme: programme({ termEnd: "2027-01-29" }) }));
  expect(changed(woken, "session", 204)).toMatchObject({ state: "cancelled" });
  expect(changed(woken, "session", 128)).toBeUndefined();
});

test("a term that is put off cancels what lies before it and nothing else", () => {
  const woken = wake(changedTo({}, { programme: programme({ termStart: "2027-01-25" }) }));
  expect(changed(woken, "session", 121)).toMatchObject({ state: "cancelled" });
  expect([128, 204].map((id) => changed(woken, "session", id))).toEqual([undefined, undefined]);
});
