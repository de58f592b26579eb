import { describe, expect, test } from "vitest";
import { askForHelp, needsCheckIn } from "../../src/domain/check-in.ts";
import { missesInARow } from "../../src/domain/momentum.ts";
import { obstacleTo } from "../../src/domain/obstacle.ts";
import { recordPulse } from "../../src/domain/record-pulse.ts";
import type { Session } from "../../src/domain/session.ts";
import { counted, decided, told } from "./outcome.ts";
import { at, dana, noa, programme, session } from "./scene.ts";
import { after, pairState, personState, type Stage, stage } from "./stage.ts";

const DATES = ["2027-01-14", "2027-01-21", "2027-01-28", "2027-02-04"];
const thursdays = (...states: Session["state"][]) =>
  states.map((state, place) => session(`${DATES[place]} 18:00`, { state }));

/** Noa says of the newest session that they did not meet, an hour after it. */
function missing(sessions: Session[], more: Partial<Stage> = {}, shown?: string) {
  const newest = sessions.at(-1)!;
  const from = stage({ sessions, ...more });
  const now = shown === undefined ? newest.start + 2 * 3_600_000 : at(shown);
  return {
    from,
    decision: decided(recordPulse(pairState(from), newest, noa.id, { held: false }, now, counted())),
  };
}
const asked = (...args: Parameters<typeof missing>) =>
  told(missing(...args).decision).filter((mail) => mail.startsWith("check-in"));
const rowOf = (sessions: Session[]) => missesInARow({ sessions }, at("2027-02-12 12:00"));

describe("misses in a row", () => {
  test("count back to the last week that was met", () => {
    expect(rowOf(thursdays("missed", "held", "missed", "missed"))).toEqual(["2027-02-01", "2027-01-25"]);
  });
  test("are ended by a make-up that was held", () => {
    const makeUp = session("2027-01-23 10:00", { ordinal: 1, state: "held" });
    expect(rowOf([...thursdays("missed", "missed"), makeUp])).toEqual([]);
  });
  test.each(["skipped", "cancelled", "unclear"] as const)("are paused by a week that was %s", (state) => {
    expect(rowOf(thursdays("missed", state, "missed"))).toHaveLength(2);
  });
  test("are paused by a break, which has no session", () => {
    const [first, , , last] = thursdays("missed", "held", "held", "missed");
    expect(rowOf([first!, last!])).toHaveLength(2);
  });
});

describe("the check-in", () => {
  test("goes to each, at 9:00 of the next morning, with the second miss", () => {
    expect(asked(thursdays("planned"))).toEqual([]);
    expect(asked(thursdays("missed", "planned"))).toEqual([
      "check-in to Dana at 2027-01-22 09:00",
      "check-in to Noa at 2027-01-22 09:00",
    ]);
  });
  test.each([
    ["is sought", "moving", { until: at("2027-01-23 09:00") }],
    ["is agreed", "agreed", { until: at("2027-01-23 09:00") }],
    ["was not found", "skipped", undefined],
  ] as const)("waits, or does not, while a time to make up for the second miss %s", (_, state, obstacle) => {
    const makeUp = session("2027-01-24 10:00", { ordinal: 1, state, placedAt: at("2027-01-21 20:30") });
    const of = personState(stage({ sessions: [...thursdays("missed", "missed"), makeUp] }), noa);
    const [mail] = missing(thursdays("missed", "planned")).decision.mails.filter(
      ({ kind }) => kind === "check-in",
    );
    const row = { ...mail!, args: null, address: null };
    expect(obstacleTo(row, of, at("2027-01-22 09:00"))).toEqual(obstacle);
  });
  test("waits for the end of no-mail days and of a break", () => {
    const restful = programme({
      noMailDays: [5],
      breaks: [{ from: "2027-01-23", until: "2027-01-24" }],
    });
    expect(asked(thursdays("missed", "planned"), { programme: restful })[0]).toBe(
      "check-in to Dana at 2027-01-25 09:00",
    );
  });
  test("is asked once for a row, and again for another", () => {
    expect(asked(thursdays("missed", "missed", "planned"))).toEqual([]);
    const keys = [thursdays("missed", "planned"), thursdays("held", "missed", "planned")].map((sessions) =>
      missing(sessions).decision.mails.flatMap(({ kind, key }) => (kind === "check-in" ? [key] : [])),
    );
    expect(new Set(keys.flat()).size).toBe(4);
  });
  test("does not go to who has stopped", () => {
    const people = [dana, { ...noa, stoppedAt: at("2027-01-20 10:00") }];
    expect(asked(thursdays("missed", "planned"), { people })).toEqual([
      "check-in to Dana at 2027-01-22 09:00",
    ]);
  });
  test("is not asked after the term's last session", () => {
    const short = programme({ termEnd: "2027-01-21" });
    expect(asked(thursdays("missed", "planned"), { programme: short })).toEqual([]);
  });
  test("is no question any more once a make-up was held", () => {
    const { from, decision } = missing(thursdays("missed", "planned"));
    const then = after(from, decision);
    expect(needsCheckIn(pairState(then), at("2027-01-22 09:00"))).toBe(true);
    const makeUp = session("2027-01-22 08:00", { id: 9, ordinal: 1, state: "held" });
    const met = { ...then, sessions: [...then.sessions, makeUp] };
    expect(needsCheckIn(pairState(met), at("2027-01-22 09:00"))).toBe(false);
  });
});

describe("asking the organiser", () => {
  const help = (sessions: Session[]) =>
    askForHelp(pairState(stage({ sessions })), noa.id, at("2027-01-22 10:00"), counted());
  test("plans one mail for a row, whoever of the two asks", () => {
    const { mails } = decided(help(thursdays("missed", "missed")));
    expect(mails).toMatchObject([{ kind: "needs-you", key: "needs-you:misses:1:2027-01-11", personId: 900 }]);
  });
  test("is refused once they have met", () => {
    expect(help(thursdays("missed", "held"))).toEqual({ refused: "going-well" });
  });
});
