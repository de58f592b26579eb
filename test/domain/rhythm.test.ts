import { describe, expect, test } from "vitest";
import type { Decision, Refusal } from "../../src/domain/decision.ts";
import { type Cadence, occurrences, stageOf } from "../../src/domain/pair.ts";
import { agree as agreeTo, keep, openProposal, propose as proposes } from "../../src/domain/proposal.ts";
import { RHYTHM } from "../../src/domain/rhythm.ts";
import { changed, counted, decided, told } from "./outcome.ts";
import { at, clock, dana, noa, pair, programme, session } from "./scene.ts";
import { after, pairState, type Stage, stage } from "./stage.ts";

/** Dana and Noa missed the 14th and the 21st; it is Friday 22 January. */
const NOW = "2027-01-22 10:00";
const missed = [
  session("2027-01-14 18:00", { state: "missed" }),
  session("2027-01-21 18:00", { state: "missed" }),
];
const toCome = [
  session("2027-01-28 18:00", { invitedAt: at("2027-01-21 18:00") }),
  session("2027-02-04 18:00"),
  session("2027-02-11 18:00"),
];
const scene = (more: Partial<Stage> = {}) => stage({ sessions: [...missed, ...toCome], ...more });
const then = (from: Stage, outcome: Decision | Refusal) => after(from, decided(outcome));
const propose = (from: Stage, who: { id: number }, cadence: Cadence, shown = NOW) =>
  proposes(RHYTHM, pairState(from), who.id, { cadence }, at(shown), counted());
const agree = (from: Stage, who: { id: number }, cadence: Cadence, shown = NOW) =>
  agreeTo(RHYTHM, pairState(from), who.id, { cadence }, at(shown), counted());

/** When they meet from now on, once Noa has proposed the rhythm and Dana has agreed. */
function meets(cadence: Cadence, from = scene(), shown = NOW): string[] {
  const agreed = then(from, agree(then(from, propose(from, noa, cadence, shown)), dana, cadence, shown));
  return occurrences(agreed.pairs[0]!, agreed.programme).map(({ start }) => clock(start));
}

describe("a rhythm that one proposes", () => {
  test("changes nothing yet, and asks the partner alone", () => {
    const decision = decided(propose(scene(), noa, 2));
    expect(told(decision)).toEqual([`partner-news to Dana at ${NOW}`]);
    expect(changed(decision, "pair", 1)).toEqual({
      askedRhythm: { cadence: 2, by: noa.id, at: at(NOW) },
    });
  });
  test("is agreed by the other's proposing the same, and by no word of their own", () => {
    const asked = then(scene(), propose(scene(), noa, 2));
    expect(decided(propose(asked, dana, 2)).event).toBe("rhythm-agreed");
    expect(propose(asked, noa, 2)).toEqual({ refused: "rhythm-asked" });
    expect(agree(asked, noa, 2)).toEqual({ refused: "rhythm-over" });
  });
  test("ends when the partner proposes another", () => {
    const asked = then(scene(), propose(scene(), noa, 2));
    const other = then(asked, propose(asked, dana, 4));
    expect(agree(other, dana, 2)).toEqual({ refused: "rhythm-over" });
    expect(decided(agree(other, noa, 4)).event).toBe("rhythm-agreed");
  });
  test("ends when the partner wishes for the present one", () => {
    const asked = then(scene(), propose(scene(), noa, 2));
    expect(decided(propose(asked, dana, 1)).event).toBe("rhythm-kept");
    expect(propose(asked, noa, 1)).toEqual({ refused: "same-rhythm" });
  });
  test("ends after 14 days, and with the pair", () => {
    const asked = then(scene(), propose(scene(), noa, 2));
    const open = (from: Stage, shown: string) => openProposal(RHYTHM, pairState(from), at(shown));
    expect(open(asked, "2027-02-05 09:59")).toEqual({ cadence: 2, by: noa.id, at: at(NOW) });
    expect(open(asked, "2027-02-05 10:00")).toBeUndefined();
    const over = { ...asked, pairs: [{ ...asked.pairs[0]!, state: "ended" as const }] };
    expect(open(over, NOW)).toBeUndefined();
  });
  test("may be declined, and who proposed is told that the rhythm stays", () => {
    const asked = then(scene(), propose(scene(), noa, 2));
    const decision = decided(keep(RHYTHM, pairState(asked), dana.id, at(NOW), counted()));
    expect(told(decision)).toEqual([`partner-news to Noa at ${NOW}`]);
    expect(openProposal(RHYTHM, pairState(after(asked, decision)), at(NOW))).toBeUndefined();
  });
  test("is none where it is the present one, or the pair has ended", () => {
    expect(propose(scene(), noa, 1)).toEqual({ refused: "same-rhythm" });
    expect(propose(scene({ pairs: [pair({ state: "ended" })] }), noa, 2)).toEqual({ refused: "pair-over" });
  });
});

describe("an agreed rhythm", () => {
  test("counts from the next week where the last meetings were missed", () => {
    expect(meets(2).slice(0, 3)).toEqual(["2027-01-28 18:00", "2027-02-11 18:00", "2027-02-25 18:00"]);
    expect(meets(4).slice(0, 2)).toEqual(["2027-01-28 18:00", "2027-02-25 18:00"]);
  });
  test("keeps this week's session and counts from it", () => {
    expect(meets(2, scene(), "2027-01-27 10:00").slice(0, 2)).toEqual([
      "2027-01-28 18:00",
      "2027-02-11 18:00",
    ]);
  });
  test("leaves its distance to a session that was held the week before", () => {
    const held = missed.with(1, { ...missed[1]!, state: "held" });
    const from = scene({ sessions: [...held, ...toCome.slice(1)], pairs: [pair({ cadence: 2 })] });
    expect(meets(4, from, "2027-01-26 10:00")[0]).toBe("2027-02-18 18:00");
    expect(meets(1, from, "2027-01-26 10:00")[0]).toBe("2027-02-04 18:00");
  });
  test("keeps the hour on the clock when clocks change", () => {
    const spring = meets(2, scene({ programme: programme({ termEnd: "2027-04-30" }) }));
    expect(spring).toContain("2027-03-25 18:00");
    expect(spring).toContain("2027-04-08 18:00");
    expect(new Set(spring.map((start) => start.slice(11)))).toEqual(new Set(["18:00"]));
  });
  test("begins after a break that lies on its first week, and no later", () => {
    const breaks = [{ from: "2027-01-25", until: "2027-01-31" }];
    const onBreak = scene({ programme: programme({ breaks }), sessions: missed });
    expect(meets(4, onBreak).slice(0, 2)).toEqual(["2027-02-04 18:00", "2027-03-04 18:00"]);
  });
  test("takes the sessions between out of both calendars, by one mail each", () => {
    const from = scene({
      sessions: [
        ...missed,
        session("2027-01-28 18:00", { state: "agreed", start: at("2027-01-29 12:00") }),
        session("2027-02-04 18:00", { invitedAt: at("2027-01-28 18:00") }),
        session("2027-02-11 18:00"),
      ],
    });
    const shown = "2027-01-29 08:00";
    const decision = decided(agree(then(from, propose(from, noa, 4, shown)), dana, 4, shown));
    expect(changed(decision, "session", 204)).toEqual({ state: "cancelled", revision: 1 });
    expect(changed(decision, "session", 211)).toEqual({ state: "cancelled", revision: 1 });
    expect(changed(decision, "session", 128)).toBeUndefined();
    expect(told(decision)).toEqual([`partner-news to Dana at ${shown}`, `partner-news to Noa at ${shown}`]);
    expect(decision.mails.map(({ covers }) => covers)).toEqual([[[204, 1]], [[204, 1]]]);
  });
  test("still has a last session and one before it", () => {
    const short = scene({ programme: programme({ termEnd: "2027-02-12" }) });
    const agreed = then(short, agree(then(short, propose(short, noa, 2)), dana, 2));
    const stages = [128, 211].map((id) => {
      const state = pairState(agreed);
      return stageOf(state, state.sessions.find((one) => one.id === id)!);
    });
    expect(stages).toEqual(["penultimate", "last"]);
  });
});
