import { describe, expect, test } from "vitest";
import type { Never } from "../../src/domain/never.ts";
import { recordHours } from "../../src/domain/record-hours.ts";
import { timesFor } from "../../src/domain/times-in-week.ts";
import { changed, decided } from "./outcome.ts";
import { at, clock, dana, noa, person, session } from "./scene.ts";
import { after, pairState, personState, stage } from "./stage.ts";

const thursday = session("2027-01-21 18:00");
const NOW = at("2027-01-18 10:00");
const knowing = (never: Never[]) =>
  stage({ people: [dana, person(noa.id, "Noa", { never })], sessions: [thursday] });
const say = (rules: Never[], known: Never[] = []) =>
  recordHours(personState(knowing(known), noa), rules, NOW);

describe("times that never suit", () => {
  test("are kept with the person, after those that are known", () => {
    const decision = decided(say([{ weekday: 5 }], [{ to: "10:00" }]));
    expect(changed(decision, "person", noa.id)).toEqual({ never: [{ to: "10:00" }, { weekday: 5 }] });
  });
  test("that are known already are nothing new", () => {
    expect(say([{ weekday: 5 }], [{ weekday: 5 }])).toEqual({ refused: "already-said" });
    const decision = decided(say([{ weekday: 5 }, { weekday: 1 }], [{ weekday: 5 }]));
    expect(changed(decision, "person", noa.id)).toEqual({ never: [{ weekday: 5 }, { weekday: 1 }] });
  });
  test("said twice in one mail are one", () => {
    const decision = decided(say([{ weekday: 5 }, { weekday: 5 }]));
    expect(changed(decision, "person", noa.id)).toEqual({ never: [{ weekday: 5 }] });
  });
  test("change no session, and can be taken back", () => {
    const decision = decided(say([{ weekday: 4 }]));
    expect(decision.updates.map(({ table }) => table)).toEqual(["person"]);
    expect([decision.mails, decision.undoable]).toEqual([[], true]);
  });
  test("are twenty at most, of which the newest count", () => {
    const many = Array.from(
      { length: 20 },
      (_, hour): Never => ({ to: `0${hour % 10}:0${hour > 9 ? 1 : 0}` }),
    );
    const { never } = changed(decided(say([{ weekday: 5 }], many)), "person", noa.id) as { never: Never[] };
    expect([never.length, never.at(-1)]).toEqual([20, { weekday: 5 }]);
  });
});

describe("the times that are offered", () => {
  const offered = (rules: Never[]) => {
    const now = after(knowing([]), decided(say(rules)));
    return timesFor(pairState(now), thursday, dana.id, NOW).times.map((start) => clock(start));
  };
  test("leave them out", () => {
    expect(offered([{ weekday: 5 }]).filter((start) => start.startsWith("2027-01-22"))).toEqual([]);
    expect(offered([{ from: "16:00" }]).every((start) => start.slice(11) <= "15:00")).toBe(true);
  });
  test("are none where nothing is left", () => {
    expect(offered([{}])).toEqual([]);
  });
});
