import { describe, expect, test } from "vitest";
import { firstSlotAfter, isFirst, occurrences, stageOf, termEndsFor } from "../../src/domain/pair.ts";
import { at, BERLIN, clock, pair, programme, session } from "./scene.ts";
import { pairState, stage } from "./stage.ts";

const starts = (...[of, within]: Parameters<typeof occurrences>) =>
  occurrences(of, within).map(({ start }) => clock(start, of.zone));

describe("the standing slot", () => {
  test("gives one session a week, from the first week to the term's last day", () => {
    const all = starts(pair(), programme());
    expect(all).toHaveLength(12);
    expect([all[0], all.at(-1)]).toEqual(["2027-01-14 18:00", "2027-04-01 18:00"]);
  });

  test("gives none before both have joined", () => {
    expect(occurrences(pair({ anchor: null }), programme())).toEqual([]);
  });

  test.each([
    [1, ["2027-03-18 18:00", "2027-03-25 18:00", "2027-04-01 18:00"]],
    [2, ["2027-03-11 18:00", "2027-03-25 18:00"]],
    [4, ["2027-03-11 18:00"]],
  ] as const)("of every %i weeks keeps its wall clock when the clocks change", (cadence, last) => {
    const all = starts(pair({ cadence }), programme());
    expect(all.slice(-last.length)).toEqual(last);
  });

  test.each([
    [1, 7],
    [2, 14],
    [4, 28],
  ] as const)(
    "of every %i weeks is %i days less an hour from the last one over the spring change",
    (cadence, days) => {
      const all = occurrences(pair({ cadence }), programme({ termEnd: "2027-05-28" }));
      const change = at("2027-03-28 12:00");
      const next = all.findIndex(({ start }) => start > change);
      expect((all[next]!.start - all[next - 1]!.start) / 3_600_000).toBe(days * 24 - 1);
    },
  );

  test("in autumn is an hour further from the one before", () => {
    const autumn = programme({ termStart: "2027-10-18", termEnd: "2027-11-12" });
    const all = occurrences(pair({ anchor: "2027-10-18" }), autumn).map(({ start }) => start);
    expect(all.map((start) => clock(start).slice(11))).toEqual(["18:00", "18:00", "18:00", "18:00"]);
    expect(all.slice(1).map((start, index) => (start - all[index]!) / 3_600_000)).toEqual([168, 169, 168]);
  });

  test("loses its session in a break and keeps every other where it was", () => {
    const withBreak = programme({ breaks: [{ from: "2027-02-08", until: "2027-02-12" }] });
    const without = starts(pair({ cadence: 2 }), programme());
    expect(without).toContain("2027-02-11 18:00");
    expect(starts(pair({ cadence: 2 }), withBreak)).toEqual(
      without.filter((start) => start !== "2027-02-11 18:00"),
    );
  });

  test("counts its rhythm from the week of the first session", () => {
    expect(starts(pair({ cadence: 2, anchor: "2027-01-18" }), programme())[1]).toBe("2027-02-04 18:00");
  });

  test("keeps its rhythm when the term is put off, and loses only what lies before it", () => {
    const putOff = programme({ termStart: "2027-01-20" });
    const all = starts(pair({ cadence: 2 }), programme());
    expect(starts(pair({ cadence: 2 }), putOff)).toEqual(all.slice(1));
  });

  test("stays where it is when the programme's weeks begin on another day", () => {
    const sundays = programme({ weekStart: 7 });
    expect(starts(pair({ cadence: 2 }), sundays)).toEqual(starts(pair({ cadence: 2 }), programme()));
  });

  test("falls on its own zone's weekday, whatever the programme's zone", () => {
    const sydney = pair({ zone: "Australia/Sydney", weekday: 1, time: "08:00" });
    expect(clock(occurrences(sydney, programme())[0]!.start, BERLIN)).toBe("2027-01-10 22:00");
  });

  test("never lies outside the term, though its weeks reach over both ends", () => {
    const short = programme({ termStart: "2027-01-13", termEnd: "2027-01-27" });
    expect(starts(pair({ weekday: 2, anchor: "2027-01-11" }), short)).toEqual([
      "2027-01-19 18:00",
      "2027-01-26 18:00",
    ]);
  });
});

describe("the first session of a pair", () => {
  const first = (now: string, more = {}) => {
    const slot = firstSlotAfter(pair({ anchor: null, ...more }), programme(), at(now));
    return slot && clock(slot.start);
  };
  test("is the next standing slot, at most seven days away whatever the rhythm", () => {
    expect(first("2027-01-20 09:00", { cadence: 4 })).toBe("2027-01-21 18:00");
    expect(first("2027-01-21 18:00", { cadence: 4 })).toBe("2027-01-28 18:00");
  });
  test("is not before the term", () => {
    expect(first("2026-12-01 09:00")).toBe("2027-01-14 18:00");
  });
  test("does not exist once the term has no slot left", () => {
    expect(first("2027-04-01 18:00")).toBeUndefined();
  });
});

describe("a session's place in the arc", () => {
  const stages = (dates: string[], more = {}) =>
    dates.map((date) =>
      stageOf(pairState(stage({ pairs: [pair(more)] })), session(`${date} 18:00`, { ordinal: 0 })),
    );
  test("is first, regular, penultimate or last", () => {
    expect(stages(["2027-01-14", "2027-01-21", "2027-03-25", "2027-04-01"])).toEqual([
      "first",
      "regular",
      "penultimate",
      "last",
    ]);
  });
  test("has no penultimate for a late joiner with two sessions in all", () => {
    expect(stages(["2027-03-25", "2027-04-01"], { anchor: "2027-03-22" })).toEqual(["first", "last"]);
  });
  test("is the last for somebody who joins in the last week, and is the one that the plan prepares", () => {
    const late = pairState(stage({ pairs: [pair({ anchor: "2027-03-29" })] }));
    const only = session("2027-04-01 18:00");
    expect([stageOf(late, only), isFirst(late, only)]).toEqual(["last", true]);
  });
  test("does not make a make-up in the first week a first session again", () => {
    const makeUp = session("2027-01-15 10:00", { ordinal: 1 });
    expect(stageOf(pairState(stage()), makeUp)).toBe("regular");
  });
});

describe("the end of the term makes a pair's last date the last", () => {
  const ends = (more: Partial<Parameters<typeof pair>[0]>, term = {}) =>
    termEndsFor(pairState(stage({ pairs: [pair(more)], programme: programme(term) })));
  const { termEnd } = programme();
  test("before its last week, where the next date of the rhythm, or a break, would be beyond it", () => {
    expect(ends({ cadence: 4 })).toBe(termEnd);
    expect(ends({}, { breaks: [{ from: "2027-03-29", until: "2027-04-09" }] })).toBe(termEnd);
  });
  test("in its last week, where there is nothing to explain", () => {
    expect(ends({})).toBeUndefined();
  });
  test("but not where the two have agreed on it themselves", () => {
    expect(ends({ cadence: 4, lastWeek: "2027-02-08" })).toBeUndefined();
  });
});
