import { describe, expect, test } from "vitest";
import { tellLate } from "../../src/domain/late.ts";
import { counted, decided, told } from "./outcome.ts";
import { at, dana, noa, session } from "./scene.ts";
import { pairState, stage } from "./stage.ts";

const early = session("2027-01-15 06:30");
const late = (shown: string, minutes?: number, of = early) =>
  tellLate(pairState(stage({ sessions: [of] })), of, noa.id, minutes, at(shown), counted());

describe("running late", () => {
  test("goes to the partner at once, in quiet hours too", () => {
    expect(told(decided(late("2027-01-15 06:20", 10)))).toEqual(["partner-news to Dana at 2027-01-15 06:20"]);
  });
  test("tells by how much, where that was said", () => {
    const args = (minutes?: number) => decided(late("2027-01-15 06:20", minutes)).mails[0]!.args;
    expect(args(10)).toEqual({ news: "late", start: early.start, minutes: 10 });
    expect(args()).toEqual({ news: "late", start: early.start, minutes: 0 });
  });
  test("by the mentor goes to the mentee", () => {
    const decision = tellLate(
      pairState(stage({ sessions: [early] })),
      early,
      dana.id,
      5,
      early.start,
      counted(),
    );
    expect(told(decided(decision))).toEqual(["partner-news to Noa at 2027-01-15 06:30"]);
  });
  test("is of no use after the end, and the mail says so by its expiry", () => {
    expect(decided(late("2027-01-15 06:20")).mails[0]!.expiresAt).toBe(at("2027-01-15 07:30"));
  });
  test("can be said from twelve hours before until the end", () => {
    expect(late("2027-01-14 18:30")).toHaveProperty("mails");
    expect(late("2027-01-15 07:30")).toHaveProperty("mails");
    expect(late("2027-01-14 18:29")).toEqual({ refused: "not-on" });
    expect(late("2027-01-15 07:31")).toEqual({ refused: "not-on" });
  });
  test.each(["moving", "skipped", "cancelled", "held"] as const)(
    "makes no sense for a session that is %s",
    (state) => {
      expect(late("2027-01-15 06:20", 5, { ...early, state })).toEqual({ refused: "not-on" });
    },
  );
});
