import { describe, expect, test } from "vitest";
import { isRefusal } from "../../src/domain/decision.ts";
import { join } from "../../src/domain/join.ts";
import type { Pair } from "../../src/domain/pair.ts";
import { setTerms, type Terms } from "../../src/domain/terms.ts";
import { changed, counted, decided, told } from "./outcome.ts";
import { at, dana, noa, omar, pair } from "./scene.ts";
import { personState, stage } from "./stage.ts";

const NOW = at("2027-01-06 10:00");
const invited = (more: Partial<Pair> = {}) =>
  pair({
    state: "invited",
    anchor: null,
    mentorJoinedAt: null,
    menteeJoinedAt: null,
    mentorAgreedAt: null,
    menteeAgreedAt: null,
    ...more,
  });
const joins = (who: typeof dana, terms: Terms, more: Partial<Pair> = {}) =>
  decided(join(personState(stage({ pairs: [invited(more)] }), who), [1], NOW, counted(), terms));
const ASKED_BY_NOA = {
  askedRhythm: { cadence: 2, by: noa.id, at: at("2027-01-05 10:00") },
} as const;

describe("a mentor's answer to the welcome", () => {
  test("sets frame and rhythm while the mentee has not joined, and can be taken back", () => {
    const decision = joins(dana, { frame: "time-framed", cadence: 2 });
    expect(changed(decision, "pair", 1)).toEqual({ frame: "time-framed", cadence: 2, mentorJoinedAt: NOW });
    expect([decision.undoable, decision.mails]).toEqual([true, []]);
  });
  test("makes a proposal of the rhythm once the mentee has joined under another one", () => {
    const decision = joins(dana, { frame: "ad-hoc", cadence: 2 }, { menteeJoinedAt: at("2027-01-05 10:00") });
    expect(changed(decision, "pair", 1)).toMatchObject({
      frame: "ad-hoc",
      state: "joined",
      askedRhythm: { cadence: 2, by: dana.id },
    });
    expect(changed(decision, "pair", 1)).not.toHaveProperty("cadence");
    expect(told(decision).at(-1)).toContain("partner-news");
    expect(decision.mails.at(-1)).toMatchObject({
      personId: noa.id,
      args: { news: "rhythm-proposed", cadence: 2 },
    });
    expect(decision.undoable).toBe(false);
  });
  test("that names the rhythm which the mentee had wished for settles it without a question", () => {
    const more = { menteeJoinedAt: at("2027-01-05 10:00"), ...ASKED_BY_NOA };
    const decision = joins(dana, { cadence: 2 }, more);
    expect(changed(decision, "pair", 1)).toMatchObject({ cadence: 2, askedRhythm: null });
    expect(decision.mails.filter(({ kind }) => kind === "partner-news")).toEqual([]);
  });
});

describe("a mentee's wish for a rhythm", () => {
  test("is put to the mentor who has joined", () => {
    const decision = joins(noa, { cadence: 4 }, { mentorJoinedAt: at("2027-01-05 10:00") });
    expect(changed(decision, "pair", 1)).toMatchObject({ askedRhythm: { cadence: 4, by: noa.id } });
    expect(decision.mails.at(-1)).toMatchObject({ personId: dana.id, args: { cadence: 4 } });
  });
  test("waits for the mentor who has not, and reaches them with the plan", () => {
    const waits = joins(noa, { cadence: 2 });
    expect(changed(waits, "pair", 1)).toMatchObject({ askedRhythm: { cadence: 2, by: noa.id } });
    expect(waits.mails).toEqual([]);
    const both = joins(dana, {}, { menteeJoinedAt: at("2027-01-05 10:00"), ...ASKED_BY_NOA });
    expect(changed(both, "pair", 1)).toMatchObject({ askedRhythm: { at: NOW } });
    expect(both.mails.at(-1)).toMatchObject({
      personId: dana.id,
      args: { news: "rhythm-proposed", cadence: 2 },
    });
  });
  test("does not choose the frame", () => {
    expect(changed(joins(noa, { frame: "ad-hoc" }), "pair", 1)).toEqual({ menteeJoinedAt: NOW });
  });
});

describe("who has joined already", () => {
  const says = (who: typeof dana, terms: Terms, more: Partial<Pair>) =>
    setTerms(personState(stage({ pairs: [invited(more)] }), who), [1], terms, NOW, counted());
  test("a mentor can still change both until the mentee joins", () => {
    const decision = decided(
      says(dana, { frame: "ad-hoc", cadence: 4 }, { mentorJoinedAt: at("2027-01-05 10:00") }),
    );
    expect(changed(decision, "pair", 1)).toEqual({ frame: "ad-hoc", cadence: 4 });
  });
  test("and the frame later too, where a rhythm is proposed", () => {
    const running = { ...pair(), state: "active" as const };
    const decision = decided(says(dana, { frame: "ad-hoc", cadence: 2 }, running));
    expect(changed(decision, "pair", 1)).toMatchObject({ frame: "ad-hoc", askedRhythm: { cadence: 2 } });
  });
  test("a mentee hears that the frame is the mentor's", () => {
    const outcome = says(noa, { frame: "ad-hoc" }, { menteeJoinedAt: NOW });
    expect(isRefusal(outcome) && outcome.refused).toBe("frame-is-mentors");
  });
  test("what is so already changes nothing", () => {
    const outcome = says(dana, { frame: "goal-oriented" }, { mentorJoinedAt: NOW });
    expect(isRefusal(outcome) && outcome.refused).toBe("already-said");
  });
});

test("a welcome about several pairs sets all of them", () => {
  const pairs = [invited(), invited({ id: 2, menteeId: omar.id })];
  const state = personState(stage({ pairs, people: [dana, noa, omar] }), dana);
  const decision = decided(join(state, [1, 2], NOW, counted(), { frame: "time-framed" }));
  for (const id of [1, 2]) expect(changed(decision, "pair", id)).toMatchObject({ frame: "time-framed" });
});
