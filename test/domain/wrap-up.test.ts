import { describe, expect, test } from "vitest";
import type { Decision, Refusal } from "../../src/domain/decision.ts";
import { undoOf } from "../../src/domain/decision.ts";
import { leave } from "../../src/domain/leave.ts";
import { askToMove } from "../../src/domain/move-session.ts";
import { occurrences, plannedWeeks, stageOf } from "../../src/domain/pair.ts";
import { agree as agreeTo, keep, openProposal, propose as proposes } from "../../src/domain/proposal.ts";
import { openGoals, reachGoal } from "../../src/domain/reach-goal.ts";
import { recordAway } from "../../src/domain/record-away.ts";
import { recordPlan } from "../../src/domain/record-plan.ts";
import { RHYTHM } from "../../src/domain/rhythm.ts";
import { skipSession } from "../../src/domain/skip-session.ts";
import { undo } from "../../src/domain/undo.ts";
import { wakePair } from "../../src/domain/wake-pair.ts";
import { WRAP_UP } from "../../src/domain/wrap-up.ts";
import { changed, counted, decided, told } from "./outcome.ts";
import { at, clock, dana, mail, noa, omar, pair, person, programme, session } from "./scene.ts";
import { after as committed, due, pairState, personState, type Stage, stage } from "./stage.ts";

/** Dana and Noa have met twice, on the 14th and the 21st of January; it is Friday 22 January. */
const NOW = "2027-01-22 10:00";
const held = [session("2027-01-14 18:00", { state: "held" }), session("2027-01-21 18:00", { state: "held" })];
const toCome = [
  session("2027-01-28 18:00", { invitedAt: at("2027-01-21 18:00") }),
  session("2027-02-04 18:00", { invitedAt: at("2027-01-22 08:00") }),
  session("2027-02-11 18:00"),
];
const scene = (more: Partial<Stage> = {}) => stage({ sessions: [...held, ...toCome], ...more });
const then = (from: Stage, outcome: Decision | Refusal) => committed(from, decided(outcome));
const propose = (from: Stage, who: { id: number }, shown = NOW) =>
  proposes(WRAP_UP, pairState(from), who.id, {}, at(shown), counted());
const agree = (from: Stage, who: { id: number }, shown = NOW) =>
  agreeTo(WRAP_UP, pairState(from), who.id, {}, at(shown), counted());
const wrapped = (from: Stage = scene(), shown = NOW) =>
  then(then(from, propose(from, noa, shown)), agree(then(from, propose(from, noa, shown)), dana, shown));
const lastWeek = (from: Stage) => from.pairs[0]!.lastWeek;
const stages = (from: Stage) => {
  const state = pairState(from);
  return state.sessions
    .filter((one) => one.state !== "cancelled" && one.state !== "skipped")
    .map((one) => stageOf(state, one));
};
const asleep = (from: Stage, shown: string) => {
  let now = from;
  for (let looks = 0; looks < 3; looks++)
    now = committed(
      now,
      wakePair(pairState(now), at(shown), counted(), () => "An idea"),
    );
  return now;
};
const skip = (from: Stage, id: number, shown: string) => {
  const state = pairState(from);
  return then(
    from,
    skipSession(state, state.sessions.find((one) => one.id === id)!, noa.id, at(shown), counted()),
  );
};

describe("wrapping up, as one of the two proposes it", () => {
  test("changes nothing yet, and asks the partner alone", () => {
    const decision = decided(propose(scene(), noa));
    expect(told(decision)).toEqual([`partner-news to Dana at ${NOW}`]);
    expect(changed(decision, "pair", 1)).toEqual({ askedWrapUp: { by: noa.id, at: at(NOW) } });
    expect(lastWeek(committed(scene(), decision))).toBeNull();
  });
  test("is agreed by the other's saying so too, and by no word of their own", () => {
    const asked = then(scene(), propose(scene(), noa));
    expect(propose(asked, noa)).toEqual({ refused: "wrap-up-asked" });
    expect(agree(asked, noa)).toEqual({ refused: "wrap-up-over" });
    expect(decided(propose(asked, dana)).event).toBe("wrap-up-agreed");
  });
  test("ends after 14 days, and with the pair", () => {
    const asked = then(scene(), propose(scene(), noa));
    const open = (from: Stage, shown: string) => openProposal(WRAP_UP, pairState(from), at(shown))?.by;
    expect(open(asked, "2027-02-05 09:59")).toBe(noa.id);
    expect(open(asked, "2027-02-05 10:00")).toBeUndefined();
    expect(agree(asked, dana, "2027-02-05 10:00")).toEqual({ refused: "wrap-up-over" });
    expect(open({ ...asked, pairs: [{ ...asked.pairs[0]!, state: "ended" }] }, NOW)).toBeUndefined();
  });
  test("may be answered with not yet, and who proposed is told; later it can be proposed anew", () => {
    const asked = then(scene(), propose(scene(), noa));
    const decision = decided(keep(WRAP_UP, pairState(asked), dana.id, at(NOW), counted()));
    expect(told(decision)).toEqual([`partner-news to Noa at ${NOW}`]);
    const kept = committed(asked, decision);
    expect(openProposal(WRAP_UP, pairState(kept), at(NOW))).toBeUndefined();
    expect(decided(propose(kept, noa, "2027-01-30 10:00")).event).toBe("wrap-up-proposed");
  });
  test("is nothing to propose where it is agreed, or the pair has ended", () => {
    expect(propose(wrapped(), noa)).toEqual({ refused: "wrapping-up" });
    expect(propose(scene({ pairs: [pair({ state: "ended" })] }), noa)).toEqual({ refused: "pair-over" });
  });
});

describe("once both agree", () => {
  test("the next session is the last, and the ones after it leave both calendars by one mail each", () => {
    const asked = then(scene(), propose(scene(), noa));
    const decision = decided(agree(asked, dana));
    expect(changed(decision, "pair", 1)).toMatchObject({ lastWeek: "2027-01-25", askedWrapUp: null });
    expect(told(decision)).toEqual([`partner-news to Dana at ${NOW}`, `partner-news to Noa at ${NOW}`]);
    expect(decision.mails[0]?.covers).toEqual([[204, 1]]);
    expect(stages(committed(asked, decision))).toEqual(["first", "penultimate", "last"]);
  });
  test("a time that they had agreed for later, and a search for one, are off too", () => {
    const moved = session("2027-02-04 18:00", {
      state: "agreed",
      start: at("2027-02-05 12:00"),
      invitedAt: at("2027-01-22 08:00"),
    });
    const from = scene({ sessions: [...held, toCome[0]!, moved, toCome[2]!] });
    const state = pairState(from);
    const searching = then(
      from,
      askToMove(
        state,
        state.sessions[4]!,
        noa.id,
        [at("2027-02-12 12:00")],
        at("2027-02-13 12:00"),
        at(NOW),
        counted(),
      ),
    );
    const over = wrapped(searching);
    expect(over.sessions.slice(3).map(({ state: name }) => name)).toEqual(["cancelled", "cancelled"]);
    expect(over.moves.map(({ state: name }) => name)).toEqual(["given-up"]);
  });
  test("a session that is being moved is the last one", () => {
    const state = pairState(scene());
    const moving = then(
      scene(),
      askToMove(
        state,
        state.sessions[2]!,
        noa.id,
        [at("2027-01-30 12:00")],
        at("2027-01-31 12:00"),
        at(NOW),
        counted(),
      ),
    );
    const late = wrapped(moving, "2027-01-28 19:30");
    expect(lastWeek(late)).toBe("2027-01-25");
    expect(due(late, noa, "reflection-request")[0]).toBe("2027-01-31 09:00");
  });
  test("a make-up that comes before the next session does not take its place in the same week", () => {
    const makeUp = session("2027-01-26 12:00", { id: 900, ordinal: 1, state: "agreed" });
    const over = wrapped(scene({ sessions: [...held, makeUp, ...toCome] }));
    expect(lastWeek(over)).toBe("2027-01-25");
    expect(due(over, noa, "reflection-request")).toEqual(["2027-01-29 09:00"]);
  });
  test("a break or an absence before the next session puts the last one after it", () => {
    const breaks = [{ from: "2027-01-25", until: "2027-02-07" }];
    expect(lastWeek(wrapped(scene({ programme: programme({ breaks }), sessions: held })))).toBe("2027-02-08");
    const away = person(20, "Dana", { away: [{ from: "2027-01-25", until: "2027-01-31" }] });
    expect(lastWeek(wrapped(scene({ people: [away, noa], sessions: held })))).toBe("2027-02-01");
  });
  test("the reflection comes the morning after the last session, and the pair closes before the term does", () => {
    expect(due(wrapped(), noa, "reflection-request")).toEqual(["2027-01-29 09:00"]);
    const after3Weeks = asleep(wrapped(), "2027-02-22 12:00").pairs[0]!;
    expect(after3Weeks.state).toBe("active");
    expect(asleep(wrapped(), "2027-02-25 12:00").pairs[0]).toMatchObject({
      state: "ended",
      endedWhy: "term",
    });
  });
  test("a reflection that is open when the pair closes keeps its reminder and its summary", () => {
    const closed = { ...wrapped(), pairs: [{ ...wrapped().pairs[0]!, state: "ended" as const }] };
    const key = `reflection-request:${noa.id}`;
    const sent = mail("reflection-request", noa, at("2027-01-29 09:00"), [], { key });
    const from = { ...closed, mails: [sent] };
    expect(due(from, noa, "reflection-reminder")).toEqual(["2027-02-03 09:00"]);
    expect(due(from, noa, "reflection-summary")).toEqual(["2027-02-12 09:00"]);
  });
  test("with no session to come the reflection follows the next morning", () => {
    const short = scene({ programme: programme({ termEnd: "2027-01-22" }), sessions: held });
    expect(due(wrapped(short), noa, "reflection-request")).toEqual(["2027-01-23 09:00"]);
  });
  test("weeks after the last one are not planned", () => {
    expect(plannedWeeks(pairState(wrapped()))).toBe(3);
    expect(plannedWeeks(pairState(skip(wrapped(), 128, "2027-01-26 10:00")))).toBe(4);
  });
  test("no rhythm is asked for any more, and an open one is over", () => {
    const state = pairState(scene());
    const asked = then(scene(), proposes(RHYTHM, state, dana.id, { cadence: 2 }, at(NOW), counted()));
    expect(openProposal(RHYTHM, pairState(wrapped(asked)), at(NOW))).toBeUndefined();
    expect(proposes(RHYTHM, pairState(wrapped()), dana.id, { cadence: 2 }, at(NOW), counted())).toEqual({
      refused: "wrapping-up",
    });
  });
  test("a pair that has not met yet has a first session that is also the last", () => {
    const fresh = wrapped(scene({ sessions: [session("2027-01-14 18:00")] }), "2027-01-12 10:00");
    expect(stages(fresh)).toEqual(["last"]);
  });
});

describe("a last session that is left out", () => {
  test("gives way to the next one, in both calendars, once", () => {
    const skipped = skip(wrapped(), 128, "2027-01-26 10:00");
    expect(lastWeek(skipped)).toBe("2027-02-01");
    const back = asleep(skipped, "2027-01-26 10:00");
    expect(back.sessions.find(({ id }) => id === 204)).toMatchObject({ state: "planned" });
    expect(stages(back)).toEqual(["first", "penultimate", "last"]);
    const again = asleep(skip(back, 204, "2027-02-02 10:00"), "2027-02-02 10:00");
    expect(lastWeek(again)).toBe("2027-02-01");
    expect(again.sessions.find(({ id }) => id === 211)?.state).toBe("cancelled");
    expect(due(again, noa, "reflection-request")).toEqual(["2027-02-05 09:00"]);
  });
  test("by a search for a time that nobody answered gives way too", () => {
    const state = pairState(wrapped());
    const moving = then(
      wrapped(),
      askToMove(
        state,
        state.sessions[2]!,
        noa.id,
        [],
        at("2027-01-31 12:00"),
        at("2027-01-26 10:00"),
        counted(),
      ),
    );
    expect(lastWeek(asleep(moving, "2027-02-01 12:00"))).toBe("2027-02-01");
  });
  test("by an absence gives way to the first one after it, and none comes back inside", () => {
    const from = wrapped();
    const range = { from: "2027-01-25", until: "2027-02-07" };
    const away = committed(from, decided(recordAway(personState(from, noa), [range], at(NOW), counted())));
    expect(lastWeek(away)).toBe("2027-02-08");
    const woken = asleep(away, NOW);
    expect(woken.sessions.map(({ state }) => state)).toEqual([
      "held",
      "held",
      "skipped",
      "cancelled",
      "planned",
    ]);
  });
  test("is the last again once that is taken back", () => {
    const from = wrapped();
    const state = pairState(from);
    const decision = decided(
      skipSession(state, state.sessions[2]!, noa.id, at("2027-01-26 10:00"), counted()),
    );
    const skipped = committed(from, decision);
    const row = (table: string, id: number) =>
      (({ pair: skipped.pairs, session: skipped.sessions })[table as "pair"] as { id: number }[]).find(
        (one) => one.id === id,
      ) as Record<string, unknown> | undefined;
    const back = undo(
      personState(skipped, noa),
      { event: decision.event, undo: undoOf(decision) },
      row,
      at("2027-01-26 10:05"),
      counted(),
    );
    expect(lastWeek(then(skipped, back))).toBe("2027-01-25");
  });
});

describe("agreement taken back", () => {
  const taken = (shown: string, more: (from: Stage) => Stage = (from) => from) => {
    const asked = then(scene(), propose(scene(), noa));
    const decision = decided(agree(asked, dana));
    const from = more(committed(asked, decision));
    const lists = { pair: from.pairs, session: from.sessions, move: from.moves } as Record<string, object[]>;
    const row = (table: string, id: number) =>
      lists[table]!.find((one) => (one as { id: number }).id === id) as Record<string, unknown>;
    const earlier = { event: decision.event, undo: undoOf(decision) };
    return { from, outcome: undo(personState(from, dana), earlier, row, at(shown), counted()) };
  };
  test("brings the sessions back, and the partner hears that they go on", () => {
    const { from, outcome } = taken("2027-01-22 10:05");
    expect(decided(outcome).mails.map(({ kind, personId }) => `${kind} ${personId}`)).toContain(
      `partner-news ${noa.id}`,
    );
    const back = then(from, outcome);
    expect(lastWeek(back)).toBeNull();
    expect(back.sessions.slice(2).every(({ state }) => state === "planned")).toBe(true);
  });
  test("is too late once the last session has begun", () => {
    expect(taken("2027-01-28 18:00").outcome).toEqual({ refused: "acted-on-since" });
  });
});

describe("a pair that ends because one leaves", () => {
  const left = (from: Stage, who = noa, shown = NOW) =>
    then(from, leave(personState(from, who), at(shown), counted()));
  test("is looked back on by the other, at 9:00 of the day after they were told", () => {
    const over = left(scene());
    expect(due(over, dana, "reflection-request")).toEqual(["2027-01-23 09:00"]);
    expect(due(left(scene(), noa, "2027-01-22 22:00"), dana, "reflection-request")).toEqual([
      "2027-01-24 09:00",
    ]);
    expect(plannedWeeks(pairState(over))).toBe(2);
  });
  test("is not looked back on where they never met, or one had said no", () => {
    const never = left(scene({ sessions: toCome }));
    expect(due(never, dana, "reflection-request")).toEqual([]);
    const declined = scene({ sessions: [], pairs: [pair({ state: "ended", endedWhy: "declined" })] });
    expect(due(declined, dana, "reflection-request")).toEqual([]);
  });
  test("waits for a mentor's other pairs: they are asked once, at the end of all", () => {
    const both = scene({
      people: [dana, noa, omar],
      pairs: [pair(), pair({ id: 2, menteeId: omar.id, weekday: 2 })],
    });
    expect(due(left(both), dana, "reflection-request")).toEqual(["2027-04-03 09:00"]);
    // Omar and Dana never met: that is no question, and still the end of all.
    const alone = left(left(both), omar, "2027-02-03 12:00");
    expect(due(alone, dana, "reflection-request")).toEqual(["2027-02-04 09:00"]);
  });
});

describe("a goal that is reached", () => {
  const goal = (id: number, who: { id: number }, text: string) => ({
    id,
    pairId: 1,
    personId: who.id,
    kind: "goal" as const,
    text,
    at: at("2027-01-10 10:00"),
    reachedAt: null,
    until: null,
  });
  const lines = [goal(71, noa, "Lead a product group"), goal(72, noa, "Run one planning round")];
  const from = scene({ lines });
  const reach = (chosen: "all" | number[], of = from) =>
    reachGoal(pairState(of), noa.id, chosen, at(NOW), counted());
  test("is told to the partner alone, and is worked on no more", () => {
    const decision = decided(reach([72]));
    expect(told(decision)).toEqual([`partner-news to Dana at ${NOW}`]);
    expect(changed(decision, "planLine", 72)).toEqual({ reachedAt: at(NOW) });
    expect(openGoals(pairState(committed(from, decision))).map(({ id }) => id)).toEqual([71]);
  });
  test("waits for the morning where the partner would read of it at night", () => {
    const late = reachGoal(pairState(from), noa.id, "all", at("2027-01-22 22:00"), counted());
    expect(told(decided(late))).toEqual(["partner-news to Dana at 2027-01-23 07:00"]);
  });
  test("is the whole goal where no step is named; once reached there is none to reach", () => {
    const all = then(from, reach("all"));
    expect(openGoals(pairState(all))).toEqual([]);
    expect(reach("all", all)).toEqual({ refused: "goal-known" });
    expect(reach("all", scene())).toEqual({ refused: "no-goal" });
    expect(reach([])).toEqual({ refused: "no-goal-chosen" });
  });
  test("stays in the pair's record when the next goal is set", () => {
    const words = { goals: ["Lead two groups"], commitments: [] };
    const reached = then(from, reach([72]));
    const next = then(reached, recordPlan(pairState(reached), noa.id, words, at(NOW), counted()));
    expect(pairState(next).lines.map(({ text }) => text)).toEqual([
      "Run one planning round",
      "Lead two groups",
    ]);
  });
  test("that is taken back is worked on again, and the partner hears of it", () => {
    const decision = decided(reach("all"));
    const over = committed(from, decision);
    const row = (_: string, id: number) =>
      over.lines.find((line) => line.id === id) as unknown as Record<string, unknown>;
    const earlier = { event: decision.event, undo: undoOf(decision) };
    const back = decided(undo(personState(over, noa), earlier, row, at("2027-01-22 10:05"), counted()));
    expect(told(back)).toEqual(["partner-news to Dana at 2027-01-22 10:05"]);
    expect(openGoals(pairState(committed(over, back)))).toHaveLength(2);
  });
});

describe("the arc of a short or interrupted pair", () => {
  const ofTerm = (termEnd: string, more: Partial<Stage> = {}) => {
    const from = scene({ programme: programme({ termEnd }), sessions: [], ...more });
    const slots = occurrences(from.pairs[0]!, from.programme);
    return stages({ ...from, sessions: slots.map(({ start }) => session(clock(start))) });
  };
  test("has a last session where there are one, two or three", () => {
    expect(ofTerm("2027-01-15")).toEqual(["last"]);
    expect(ofTerm("2027-01-22")).toEqual(["first", "last"]);
    expect(ofTerm("2027-01-29")).toEqual(["first", "penultimate", "last"]);
  });
  test("ends with the last session that takes place: one that is left out before has none", () => {
    const from = scene({ programme: programme({ termEnd: "2027-02-12" }) });
    expect(stages(from)).toEqual(["first", "regular", "regular", "penultimate", "last"]);
    expect(stages(skip(from, 211, NOW))).toEqual(["first", "regular", "penultimate", "last"]);
  });
  test("ends before an absence that goes on to the term's end", () => {
    const away = person(40, "Noa", { away: [{ from: "2027-02-08", until: "2027-04-02" }] });
    expect(stages(scene({ people: [dana, away], sessions: [...held, ...toCome.slice(0, 2)] }))).toEqual([
      "first",
      "regular",
      "penultimate",
      "last",
    ]);
  });
});
