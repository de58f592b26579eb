import { describe, expect, test } from "vitest";
import { type Decision, type Refusal, undoOf } from "../../src/domain/decision.ts";
import { join } from "../../src/domain/join.ts";
import { occurrences, type Pair, type Slot } from "../../src/domain/pair.ts";
import { agree as agreeTo, keep, openProposal, propose as proposes } from "../../src/domain/proposal.ts";
import { nextOf, SLOT } from "../../src/domain/slot.ts";
import type { Terms } from "../../src/domain/terms.ts";
import { undo } from "../../src/domain/undo.ts";
import { changed, counted, decided, told } from "./outcome.ts";
import { at, clock, dana, noa, pair, programme, session } from "./scene.ts";
import { after as committed, pairState, personState, type Stage, stage } from "./stage.ts";

/** Dana and Noa meet on Thursdays at 18:00; it is Friday 22 January. */
const NOW = "2027-01-22 10:00";
const BERLIN = "Europe/Berlin";
const FRIDAYS: Slot = { weekday: 5, time: "17:00", zone: BERLIN };
const scene = (more: Partial<Stage> = {}) =>
  stage({
    sessions: [
      session("2027-01-21 18:00", { state: "held" }),
      session("2027-01-28 18:00", { invitedAt: at("2027-01-21 18:00") }),
      session("2027-02-04 18:00"),
    ],
    ...more,
  });
const then = (from: Stage, outcome: Decision | Refusal) => committed(from, decided(outcome));
const propose = (from: Stage, who: { id: number }, slot: Slot, shown = NOW) =>
  proposes(SLOT, pairState(from), who.id, slot, at(shown), counted());
const agree = (from: Stage, slot = FRIDAYS, shown = NOW) =>
  agreeTo(SLOT, pairState(from), dana.id, slot, at(shown), counted());
const starts = (from: Stage) => from.sessions.map(({ start }) => clock(start));

describe("another standing slot", () => {
  test("changes nothing yet, and asks the partner alone", () => {
    const decision = decided(propose(scene(), noa, FRIDAYS));
    expect(told(decision)).toEqual([`partner-news to Dana at ${NOW}`]);
    expect(changed(decision, "pair", 1)).toEqual({ askedSlot: { ...FRIDAYS, by: noa.id, at: at(NOW) } });
  });
  test("is agreed by the other's proposing the same hour on another clock, and by no word of their own", () => {
    const asked = then(scene(), propose(scene(), noa, FRIDAYS));
    expect(propose(asked, noa, FRIDAYS)).toEqual({ refused: "slot-asked" });
    const same = { weekday: 5, time: "18:00", zone: "Asia/Jerusalem" } as const;
    const decision = decided(propose(asked, dana, same));
    expect(decision.event).toBe("slot-agreed");
    expect(committed(asked, decision).pairs[0]).toMatchObject({ ...FRIDAYS, askedSlot: null });
  });
  test("ends after 14 days, and when the other wishes for the present one", () => {
    const asked = then(scene(), propose(scene(), noa, FRIDAYS));
    expect(openProposal(SLOT, pairState(asked), at("2027-02-05 09:59"))).toMatchObject(FRIDAYS);
    expect(openProposal(SLOT, pairState(asked), at("2027-02-05 10:00"))).toBeUndefined();
    const present = { weekday: 4, time: "18:00", zone: BERLIN } as const;
    expect(decided(propose(asked, dana, present)).event).toBe("slot-kept");
    expect(propose(scene(), noa, present)).toEqual({ refused: "same-slot" });
  });
  test("may be declined, and who proposed is told that the time stays", () => {
    const asked = then(scene(), propose(scene(), noa, FRIDAYS));
    const decision = decided(keep(SLOT, pairState(asked), dana.id, at(NOW), counted()));
    expect(told(decision)).toEqual([`partner-news to Noa at ${NOW}`]);
    expect(agree(committed(asked, decision))).toEqual({ refused: "slot-over" });
  });
});

describe("an agreed slot", () => {
  const agreed = (from = scene(), slot = FRIDAYS, shown = NOW) => {
    const asked = then(from, propose(from, noa, slot, shown));
    return { asked, decision: decided(agree(asked, slot, shown)) };
  };
  test("moves the sessions to come, and both hear of it and of each that their calendars have", () => {
    const { asked, decision } = agreed();
    expect(starts(committed(asked, decision)).slice(1)).toEqual(["2027-01-29 17:00", "2027-02-05 17:00"]);
    expect(decision.mails.map(({ kind, sessionId }) => `${kind} ${sessionId ?? ""}`)).toEqual([
      "invitation 128",
      "invitation 128",
      "partner-news ",
      "partner-news ",
    ]);
  });
  test("leaves a session within a day where it is, also when the pair looks again", () => {
    const { asked, decision } = agreed(scene(), FRIDAYS, "2027-01-27 20:00");
    const now = committed(asked, decision);
    expect(starts(now)).toEqual(["2027-01-21 18:00", "2027-01-28 18:00", "2027-02-05 17:00"]);
    expect(now.pairs[0]?.slotFrom).toBe("2027-02-01");
  });
  test("keeps the hour on its own clock when either clock changes, and its week where weeks begin on Sunday", () => {
    const from = scene({ programme: programme({ termEnd: "2027-04-30", weekStart: 7 }) });
    const sundays = { weekday: 7, time: "19:00", zone: "Asia/Jerusalem" } as const;
    const { asked, decision } = agreed(from, sundays);
    const now = committed(asked, decision);
    const all = occurrences(now.pairs[0]!, now.programme);
    const hours = new Set(
      all.map(({ start }) => new Date(start).toLocaleTimeString("en-GB", { timeZone: "Asia/Jerusalem" })),
    );
    expect([...hours]).toEqual(["19:00:00"]);
    expect(clock(all.find(({ week }) => week === "2027-03-21")!.start)).toBe("2027-03-21 18:00");
    expect(clock(all.find(({ week }) => week === "2027-04-04")!.start)).toBe("2027-04-04 18:00");
  });
  test("within the week of an earlier one can be taken back too", () => {
    const first = agreed();
    const now = committed(first.asked, first.decision);
    const again = agreed(now, { ...FRIDAYS, time: "16:00" });
    const later = committed(again.asked, again.decision);
    expect(later.pairs[0]?.slotFrom).toBe(now.pairs[0]?.slotFrom);
    expect(later.pairs[0]?.time).toBe("16:00");
    const rows = { pair: later.pairs, session: later.sessions } as Record<string, { id: number }[]>;
    const outcome = undo(
      personState(later, dana),
      { event: "slot-agreed", undo: undoOf(again.decision) },
      (table, id) => rows[table]?.find((row) => row.id === id) as Record<string, unknown> | undefined,
      at("2027-01-22 11:00"),
      counted(),
    );
    expect(decided(outcome).mails.map(({ args }) => args?.news)).toContain("slot-kept");
  });
  test("can be taken back, sessions and all, and the partner hears of it", () => {
    const { asked, decision } = agreed();
    const now = committed(asked, decision);
    const rows = { pair: now.pairs, session: now.sessions } as Record<string, { id: number }[]>;
    const outcome = undo(
      personState(now, dana),
      { event: "slot-agreed", undo: undoOf(decision) },
      (table, id) => rows[table]?.find((row) => row.id === id) as Record<string, unknown> | undefined,
      at("2027-01-22 11:00"),
      counted(),
    );
    const back = committed(now, decided(outcome));
    expect(starts(back)).toEqual(starts(asked));
    expect(back.pairs[0]).toMatchObject({ weekday: 4, time: "18:00", slotFrom: null });
    const news = decided(outcome).mails.map(({ args }) => args?.news);
    expect(news).toContain("slot-kept");
  });
});

describe("in the answer to the welcome", () => {
  const joins = (who: typeof dana, terms: Terms, more: Partial<Pair> = {}) => {
    const invited = pair({
      state: "invited",
      anchor: null,
      mentorJoinedAt: null,
      menteeJoinedAt: null,
      ...more,
    });
    const from = stage({ pairs: [invited] });
    return decided(join(personState(from, who), [1], at("2027-01-06 10:00"), counted(), terms));
  };
  test("a mentor sets it while the mentee has not joined", () => {
    const decision = joins(dana, { slot: FRIDAYS });
    expect(changed(decision, "pair", 1)).toMatchObject({ weekday: 5, time: "17:00" });
    expect(decision.mails).toEqual([]);
  });
  test("a mentee's waits for the mentor, and is asked once both are in", () => {
    const waits = joins(noa, { slot: FRIDAYS });
    expect(changed(waits, "pair", 1)).toMatchObject({ askedSlot: { ...FRIDAYS, by: noa.id } });
    expect(waits.mails).toEqual([]);
    const both = joins(
      dana,
      {},
      {
        menteeJoinedAt: at("2027-01-05 10:00"),
        askedSlot: { ...FRIDAYS, by: noa.id, at: at("2027-01-05 10:00") },
      },
    );
    expect(both.mails.at(-1)).toMatchObject({
      personId: dana.id,
      args: { news: "slot-proposed", weekday: 5, time: "17:00" },
    });
  });
  test("a mentee's that the roster has set meanwhile is no question any more", () => {
    const wish = { ...FRIDAYS, by: noa.id, at: at("2027-01-05 10:00") };
    const decision = joins(dana, {}, { menteeJoinedAt: at("2027-01-05 10:00"), ...FRIDAYS, askedSlot: wish });
    expect(decision.mails.map(({ kind }) => kind)).not.toContain("partner-news");
  });
  test("a mentor's that the mentee wished for settles it without a question", () => {
    const decision = joins(
      dana,
      { slot: FRIDAYS },
      {
        menteeJoinedAt: at("2027-01-05 10:00"),
        askedSlot: { ...FRIDAYS, by: noa.id, at: at("2027-01-05 10:00") },
      },
    );
    expect(changed(decision, "pair", 1)).toMatchObject({ weekday: 5, askedSlot: null });
    expect(decision.mails.filter(({ kind }) => kind === "partner-news")).toEqual([]);
  });
});

test("a slot is next today only while its hour is still to come", () => {
  expect(clock(nextOf(FRIDAYS, at("2027-01-22 16:59")))).toBe("2027-01-22 17:00");
  expect(clock(nextOf(FRIDAYS, at("2027-01-22 17:00")))).toBe("2027-01-29 17:00");
});
