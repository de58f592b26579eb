import { describe, expect, test } from "vitest";
import { at, dana, mail, noa, omar, pair, programme, pulse, session } from "./scene.ts";
import { due, type Stage, stage } from "./stage.ts";

const pulses = (from: Stage, to = noa) => due(from, to, "pulse");
const thursday = session("2027-01-21 18:00");
const withOmar = { people: [dana, noa, omar], pairs: [pair(), pair({ id: 2, menteeId: omar.id })] };
const omars = (shown: string, more = {}) => session(shown, { id: 2000, pairId: 2, ...more });

describe("the pulse", () => {
  test("asks both an hour after the end", () => {
    const from = stage({ sessions: [thursday] });
    expect([pulses(from, dana), pulses(from, noa)]).toEqual([
      ["2027-01-21 20:00 #121"],
      ["2027-01-21 20:00 #121"],
    ]);
  });
  test("counts the hour from the end, however long the session is", () => {
    expect(pulses(stage({ sessions: [session("2027-01-21 10:00", { minutes: 90 })] }))).toEqual([
      "2027-01-21 12:30 #121",
    ]);
  });
  test("waits for the next morning's 7:00 after a late session", () => {
    expect(pulses(stage({ sessions: [session("2027-01-21 19:01")] }))).toEqual(["2027-01-22 07:00 #121"]);
  });
  test("waits for the next mail day's 7:00", () => {
    const from = stage({
      programme: programme({ noMailDays: [6] }),
      sessions: [session("2027-01-22 19:30")],
    });
    expect(pulses(from)).toEqual(["2027-01-24 07:00 #122"]);
  });
  test("asks of all sessions of one day in one mail, an hour after the last one's end", () => {
    const from = stage({ ...withOmar, sessions: [thursday, omars("2027-01-21 10:00")] });
    expect(pulses(from, dana)).toEqual(["2027-01-21 20:00 #2000 #121"]);
    expect(pulses(from, noa)).toEqual(["2027-01-21 20:00 #121"]);
  });
  test("is left out for somebody who has said already whether they met", () => {
    const said = [pulse(1, 121, noa, true)];
    const from = stage({ sessions: [{ ...thursday, state: "held" }], pulses: said });
    expect([pulses(from, noa), pulses(from, dana)]).toEqual([[], ["2027-01-21 20:00 #121"]]);
  });
  test("asks once", () => {
    const asked = mail("pulse", noa, at("2027-01-21 20:00"), [[121, 0]]);
    expect(pulses(stage({ sessions: [thursday], mails: [asked] }))).toEqual([]);
  });
  test("asks no second time where it rode in another mail", () => {
    const joined = mail("pulse", noa, at("2027-01-21 20:00"), [[121, 0]], {
      state: "dropped",
      reason: "joined",
    });
    expect(pulses(stage({ sessions: [thursday], mails: [joined] }))).toEqual([]);
  });
  test.each(["moving", "missed", "unclear", "skipped", "cancelled"] as const)(
    "does not ask of a session that is %s",
    (state) => {
      expect(pulses(stage({ sessions: [{ ...thursday, state }] }))).toEqual([]);
    },
  );
  test("does not ask once the pair has ended", () => {
    expect(pulses(stage({ pairs: [pair({ state: "ended" })], sessions: [thursday] }))).toEqual([]);
  });
});
