import { expect, test } from "vitest";
import { noa, pair, person, programme, session } from "./scene.ts";
import { due, stage } from "./stage.ts";

/** Mia's id puts her nineteen minutes after each moment, the most there is. */
const mia = person(19, "Mia");
const of = (shown: string, within = {}) =>
  stage({
    people: [mia, noa],
    pairs: [pair({ mentorId: mia.id })],
    programme: programme(within),
    sessions: [session(shown)],
  });

test("a moment is put off by up to twenty minutes, the same for every mail of a person", () => {
  expect(due(of("2027-01-21 18:00"), mia, "agenda-digest")).toEqual(["2027-01-17 17:19 #121"]);
  expect(due(of("2027-01-21 18:00"), mia, "session-brief")).toEqual(["2027-01-20 18:19 #121"]);
  expect(due(of("2027-01-21 18:00"), mia, "pulse")).toEqual(["2027-01-21 20:19 #121"]);
});

test("mail that prepares is not put off into quiet hours, but comes earlier", () => {
  expect(due(of("2027-01-21 18:00", { digestTime: "20:50" }), mia, "agenda-digest")).toEqual([
    "2027-01-17 20:30 #121",
  ]);
  expect(due(of("2027-01-21 23:00"), mia, "session-brief")).toEqual(["2027-01-20 20:49 #121"]);
});

test("mail that follows is not put off into quiet hours, but waits for the morning", () => {
  expect(due(of("2027-01-21 18:50"), mia, "pulse")).toEqual(["2027-01-22 07:00 #121"]);
});
