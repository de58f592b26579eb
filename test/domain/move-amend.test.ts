import { describe, expect, test } from "vitest";
import { amendOffers } from "../../src/domain/move-offers.ts";
import { askToMove, takeTime } from "../../src/domain/move-session.ts";
import { moveOf } from "../../src/domain/pair.ts";
import { counted, decided, told } from "./outcome.ts";
import { at, clock, dana, noa, session } from "./scene.ts";
import { after, pairState, type Stage, stage } from "./stage.ts";

const thursday = session("2027-01-21 18:00");
const [wednesday, friday, saturday] = ["2027-01-20 17:00", "2027-01-22 10:00", "2027-01-23 11:00"].map(
  (shown) => at(shown),
) as [number, number, number];
const ids = counted();
const asked = (offers: number[]) => {
  const from = stage({ sessions: [thursday] });
  return after(
    from,
    decided(
      askToMove(
        pairState(from),
        thursday,
        noa.id,
        offers,
        at("2027-01-24 23:00"),
        at("2027-01-19 10:00"),
        ids,
      ),
    ),
  );
};
const amend = (of: Stage, offers: number[], who = noa, shown = "2027-01-19 12:00") =>
  amendOffers(pairState(of), of.sessions[0]!, who.id, offers, at(shown), ids);
/** The stage after it. */
const amended = (of: Stage, offers: number[]) => after(of, decided(amend(of, offers)));
const moveNow = (of: Stage) => moveOf(pairState(of), of.sessions[0]!)!;

describe("more times from who waits for the other's answer", () => {
  const waiting = asked([friday]);

  test("stand beside those on offer, in order", () => {
    const now = amended(waiting, [saturday, wednesday]);
    expect(moveNow(now)).toMatchObject({ state: "offered", offers: [wednesday, friday, saturday] });
  });
  test("still wait for the other, in the same round", () => {
    const now = amended(waiting, [wednesday]);
    expect(moveNow(now)).toMatchObject({ awaits: dana.id, askedBy: noa.id, round: 1 });
  });
  test("go to the other as a new offer, since the earlier mail's links die with the revision", () => {
    const decision = decided(amend(waiting, [wednesday]));
    expect(told(decision)).toEqual(["move-offer to Dana at 2027-01-19 12:00"]);
    expect(decision.mails[0]).toMatchObject({
      covers: [[121, 2]],
      args: { ask: "offered", was: thursday.start },
    });
  });
  test("keep the search open until four hours before the last of them", () => {
    const { expiresAt } = moveNow(amended(waiting, [saturday]));
    expect(clock(expiresAt)).toBe("2027-01-23 07:00");
  });
  test("are offers where there were none before", () => {
    const nothing = asked([]);
    expect(moveNow(amended(nothing, [friday]))).toMatchObject({
      state: "offered",
      offers: [friday],
    });
  });
  test("can be taken like the first ones", () => {
    const now = amended(waiting, [wednesday]);
    const taken = takeTime(pairState(now), now.sessions[0]!, dana.id, wednesday, at("2027-01-19 13:00"), ids);
    expect(after(now, decided(taken)).sessions[0]).toMatchObject({ state: "agreed", start: wednesday });
  });
});

describe("is refused", () => {
  const waiting = asked([friday]);
  test("where every time is on offer already", () => {
    expect(amend(waiting, [friday])).toEqual({ refused: "nothing-chosen" });
    expect(amend(waiting, [])).toEqual({ refused: "nothing-chosen" });
  });
  test("to the one who has to answer", () => {
    expect(amend(waiting, [wednesday], dana)).toEqual({ refused: "yours-to-answer" });
  });
  test("where nothing is being moved", () => {
    expect(amend(stage({ sessions: [thursday] }), [wednesday])).toEqual({ refused: "not-moving" });
  });
});
