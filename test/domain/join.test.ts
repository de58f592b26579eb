import { describe, expect, test } from "vitest";
import { decline, join } from "../../src/domain/join.ts";
import type { Person } from "../../src/domain/people.ts";
import type { Session } from "../../src/domain/session.ts";
import { added, changed, counted, decided, told } from "./outcome.ts";
import { at, clock, dana, noa, omar, pair, programme } from "./scene.ts";
import { personState, type Stage, stage } from "./stage.ts";

const invited = (more = {}) =>
  pair({
    state: "invited",
    anchor: null,
    mentorJoinedAt: null,
    menteeJoinedAt: null,
    mentorAgreedAt: null,
    menteeAgreedAt: null,
    ...more,
  });
const mentorIsIn = { mentorJoinedAt: at("2027-01-05 10:00") };
const says = (who: Person, from: Stage, shown: string, pairs = [1]) =>
  join(personState(from, who), pairs, at(shown), counted());

describe("the first of two who says yes", () => {
  const yes = () => decided(says(dana, stage({ pairs: [invited()] }), "2027-01-05 10:00"));
  test("has joined, and the pair waits", () => {
    expect(changed(yes(), "pair", 1)).toEqual({ mentorJoinedAt: at("2027-01-05 10:00") });
    expect(yes().inserts).toEqual([]);
  });
  test("lets the partner be asked: both people and the pair look again at once", () => {
    expect(yes().subjects.map(({ kind, id, dueAt }) => [kind, id, clock(dueAt!)])).toEqual([
      ["person", dana.id, "2027-01-05 10:00"],
      ["pair", 1, "2027-01-05 10:00"],
      ["person", noa.id, "2027-01-05 10:00"],
    ]);
  });
});

describe("the second who says yes", () => {
  const yes = (shown = "2027-01-06 10:00", more = {}, within = {}) =>
    decided(
      says(noa, stage({ pairs: [invited({ ...mentorIsIn, ...more })], programme: programme(within) }), shown),
    );
  test("makes them a pair whose weeks count from the first session", () => {
    expect(changed(yes(), "pair", 1)).toEqual({
      menteeJoinedAt: at("2027-01-06 10:00"),
      state: "joined",
      anchor: "2027-01-11",
    });
  });
  test("brings about the first session, on the next standing slot and not before the term", () => {
    const [session] = added(yes(), "session") as Session[];
    expect(clock(session!.start)).toBe("2027-01-14 18:00");
    expect(session).toMatchObject({ week: "2027-01-11", ordinal: 0, state: "planned", minutes: 60 });
  });
  test("has the first session at most seven days away, whatever the rhythm", () => {
    const [session] = added(yes("2027-01-22 09:00", { cadence: 4 }), "session") as Session[];
    expect(clock(session!.start)).toBe("2027-01-28 18:00");
  });
  test("brings both the plan and the invitation", () => {
    expect(told(yes())).toEqual([
      "first-session-plan to Dana at 2027-01-06 10:00",
      "first-session-plan to Noa at 2027-01-06 10:00",
      "invitation to Dana at 2027-01-06 10:00",
      "invitation to Noa at 2027-01-06 10:00",
    ]);
    expect((added(yes(), "session")[0] as Session).invitedAt).toBe(at("2027-01-06 10:00"));
  });
  test("brings them in the morning where they said yes at night", () => {
    expect(told(yes("2027-01-06 23:00"))[0]).toBe("first-session-plan to Dana at 2027-01-07 07:00");
  });
  test("brings them at night too where the session is before the next nine o'clock", () => {
    const early = told(yes("2027-01-20 23:00", { time: "08:30" }));
    expect(early[0]).toBe("first-session-plan to Dana at 2027-01-20 23:00");
  });
  test("is refused where the term has no slot left", () => {
    expect(() => yes("2027-04-01 19:00")).toThrow("refused: term-over");
  });
});

test("a mentor says yes to all the pairs that the mail named, and to no other", () => {
  const pairs = [1, 2, 3].map((id) => invited({ id, menteeId: id === 2 ? omar.id : noa.id }));
  const decision = decided(
    says(dana, stage({ people: [dana, noa, omar], pairs }), "2027-01-05 10:00", [1, 2]),
  );
  expect([1, 2, 3].map((id) => changed(decision, "pair", id) !== undefined)).toEqual([true, true, false]);
});

test("who has joined already, or whose pair has ended, is told so", () => {
  expect(says(dana, stage({ pairs: [invited(mentorIsIn)] }), "2027-01-06 10:00")).toEqual({
    refused: "already-joined",
  });
  expect(says(noa, stage({ pairs: [invited({ state: "ended" })] }), "2027-01-06 10:00")).toEqual({
    refused: "already-joined",
  });
});

describe("not for me", () => {
  const no = (more = {}) =>
    decline(personState(stage({ pairs: [invited(more)] }), noa), [1], at("2027-01-06 10:00"), counted());
  test("ends the pair, and can be taken back", () => {
    expect(changed(decided(no()), "pair", 1)).toEqual({ state: "ended", endedWhy: "declined" });
    expect(decided(no()).undoable).toBe(true);
  });
  test("is told to a partner who had said yes, and to nobody else", () => {
    expect(told(decided(no()))).toEqual([]);
    expect(told(decided(no(mentorIsIn)))).toEqual(["partner-news to Dana at 2027-01-06 10:00"]);
    expect(decided(no(mentorIsIn)).mails[0]!.args).toEqual({ news: "left" });
  });
  test("comes too late for somebody who has joined", () => {
    expect(no({ menteeJoinedAt: at("2027-01-05 12:00") })).toEqual({ refused: "already-joined" });
  });
});
