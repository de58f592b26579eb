import { expect, test } from "vitest";
import { stopDigests } from "../../src/domain/stop-digests.ts";
import { changed, decided } from "./outcome.ts";
import { at, dana, noa } from "./scene.ts";
import { personState, stage } from "./stage.ts";

const now = at("2027-01-19 12:00");

test("the mail client's unsubscribe button stops digests and requests, and can be taken back", () => {
  const decision = decided(stopDigests(personState(stage(), noa), now));
  expect(changed(decision, "person", noa.id)).toEqual({ digestsOffAt: now });
  expect([decision.undoable, decision.mails]).toEqual([true, []]);
});

test("pressed again it does nothing", () => {
  const off = stage({ people: [dana, { ...noa, digestsOffAt: at("2027-01-12 10:00") }] });
  expect(stopDigests(personState(off, noa), now)).toEqual({ refused: "already-off" });
});
