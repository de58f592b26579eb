import { describe, expect, test } from "vitest";
import { recordTopics } from "../../src/domain/record-topic.ts";
import { counted, decided, told } from "./outcome.ts";
import { at, dana, noa, programme, session } from "./scene.ts";
import { pairState, stage } from "./stage.ts";

/** The digest of that week went out on Sunday 17 January at 17:00, the brief goes out on Wednesday at 18:00. */
const thursday = session("2027-01-21 18:00");
const write = (who: typeof noa, shown: string, of = thursday, within = {}) =>
  decided(
    recordTopics(
      pairState(stage({ sessions: [of], programme: programme(within) })),
      of,
      who.id,
      [{ topic: "Planning", prep: "" }],
      at(shown),
      counted(),
    ),
  );
const news = (shown: string, of = thursday, within = {}) => told(write(noa, shown, of, within));

describe("a topic that came after the digest", () => {
  test("is told to the mentor with others at 17:00", () => {
    expect(news("2027-01-18 10:00")).toEqual(["topic-news to Dana at 2027-01-18 17:00"]);
    expect(news("2027-01-18 17:00")).toEqual(["topic-news to Dana at 2027-01-19 17:00"]);
  });
  test("is collected: all of one day go in one mail", () => {
    const keys = ["2027-01-18 10:00", "2027-01-18 15:00"].map((shown) => write(noa, shown).mails[0]!.key);
    expect(new Set(keys).size).toBe(1);
    expect(write(noa, "2027-01-18 17:30").mails[0]!.key).not.toBe(keys[0]);
  });
  test("is told at once after the brief", () => {
    expect(news("2027-01-20 16:59")).toEqual(["topic-news to Dana at 2027-01-20 17:00"]);
    expect(news("2027-01-20 18:00")).toEqual(["topic-news to Dana at 2027-01-20 18:00"]);
  });
  test("is told in the morning where it came at night, and at once where the session is before nine", () => {
    expect(news("2027-01-20 23:00")).toEqual(["topic-news to Dana at 2027-01-21 07:00"]);
    expect(news("2027-01-20 23:00", session("2027-01-21 08:00"))).toEqual([
      "topic-news to Dana at 2027-01-20 23:00",
    ]);
  });
  test("is told at once where the next 17:00 would be too late for the session", () => {
    expect(news("2027-01-18 10:00", session("2027-01-18 17:30"))).toEqual([
      "topic-news to Dana at 2027-01-18 10:00",
    ]);
  });
  test("is told at once where 17:00 falls on a no-mail day and the day before is over", () => {
    const friday = session("2027-01-22 18:00");
    expect(news("2027-01-19 18:00", friday, { noMailDays: [3] })).toEqual([
      "topic-news to Dana at 2027-01-19 18:00",
    ]);
  });
  test("is told also where a no-mail day had the digest go out a day earlier", () => {
    const sundayOff = { noMailDays: [7 as const] };
    expect(news("2027-01-16 15:00", thursday, sundayOff)).toEqual(["topic-news to Dana at 2027-01-16 17:00"]);
  });
  test("names no word and no person in what is kept of the mail", () => {
    expect(write(noa, "2027-01-20 18:00").mails[0]!.args).toEqual({ news: "arrived" });
  });
});

describe("no news is told", () => {
  test("of a topic that the digest will have", () => {
    expect(news("2027-01-15 20:00")).toEqual([]);
  });
  test.each(["moving", "missed", "skipped"] as const)("of a session that is %s", (state) => {
    expect(news("2027-01-18 10:00", { ...thursday, state })).toEqual([]);
  });
});

test("a mentee hears at once that the mentor reshaped the topic, but not at night", () => {
  expect(told(write(dana, "2027-01-15 18:00"))).toEqual(["topic-news to Noa at 2027-01-15 18:00"]);
  expect(write(dana, "2027-01-15 18:00").mails[0]).toMatchObject({
    args: { news: "reshaped" },
    covers: [[121, 0]],
  });
  expect(told(write(dana, "2027-01-15 23:00"))).toEqual(["topic-news to Noa at 2027-01-16 07:00"]);
});
