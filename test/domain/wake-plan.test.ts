import { expect, test } from "vitest";
import { wakePair } from "../../src/domain/wake-pair.ts";
import { changed, counted, told } from "./outcome.ts";
import { suggest } from "./play.ts";
import { at, pair, session, topic } from "./scene.ts";
import { pairState, stage } from "./stage.ts";

/** The plan of Dana and Noa, on which only one of them has said yes. */
const joined = pair({ state: "joined", menteeAgreedAt: null });
const first = (placed: string) =>
  session("2027-01-14 18:00", { placedAt: at(placed), invitedAt: at(placed) });
const wake = (shown: string, placed = "2027-01-06 10:00", of = joined) => {
  const from = stage({ pairs: [of], sessions: [first(placed)], topics: [topic(1, 114)] });
  return wakePair(pairState(from), at(shown), counted(), suggest);
};
const plans = (...given: Parameters<typeof wake>) =>
  told(wake(...given)).filter((line) => line.startsWith("plan-agreed"));

test("a plan that both did not agree on goes out in writing with the first brief, with what there is", () => {
  expect(plans("2027-01-13 17:59")).toEqual([]);
  expect(plans("2027-01-13 18:00")).toEqual([
    "plan-agreed to Dana at 2027-01-13 18:00",
    "plan-agreed to Noa at 2027-01-13 18:00",
  ]);
  expect(changed(wake("2027-01-13 18:00"), "pair", 1)).toEqual({ state: "active" });
});

test("a first session placed at short notice has no brief, so the plan goes out after it", () => {
  expect(plans("2027-01-14 18:59", "2027-01-13 10:00")).toEqual([]);
  expect(plans("2027-01-14 19:00", "2027-01-13 10:00")).toHaveLength(2);
});

test("a plan that both agreed on does not go out again", () => {
  expect(plans("2027-01-13 18:00", "2027-01-06 10:00", pair())).toEqual([]);
});
