import { expect, test } from "vitest";
import { agreeLabel, ending, suggestedTopic } from "../../emails/lines.ts";
import { dana, meeting } from "../../emails/samples.ts";
import { wordsFor } from "../../emails/words/index.ts";

test("a language that nobody has written falls back to English", () => {
  expect(wordsFor("he-IL").language).toBe("en");
  expect(wordsFor("en-US").language).toBe("en");
  expect(wordsFor("").language).toBe("en");
});

test("a dozen lines of guidance fill a term without repeating", () => {
  const { guidance } = wordsFor("en");
  expect(new Set(guidance).size).toBeGreaterThanOrEqual(12);
  for (const line of guidance) expect(line.length).toBeLessThan(120);
});

test("days are written as a span of one month or two", () => {
  const { when } = wordsFor("en");
  expect(when.dates("2027-04-03", "2027-04-14")).toBe("3 – 14 April 2027");
  expect(when.dates("2027-03-29", "2027-04-02")).toBe("29 March – 2 April 2027");
  expect(when.dates("2027-04-03", "2027-04-03")).toBe("3 April 2027");
});

test("midnight is 00:00 and Monday is the first day", () => {
  const { when } = wordsFor("en");
  expect(when.time(Date.UTC(2027, 0, 14), "UTC")).toBe("00:00");
  expect(when.weekdayName(1)).toBe("Monday");
  expect(when.weekdayName(7)).toBe("Sunday");
  expect(when.zone("America/New_York")).toBe("New York");
});

test("a suggested topic has the same text in the mail and in the record", () => {
  const words = wordsFor("en");
  expect(suggestedTopic(words, { from: "last-action", about: "Ask Jonas" })).toBe(
    "What came of this: Ask Jonas",
  );
  expect(suggestedTopic(words, { from: "difficulty" })).toBe(words.suggestions.difficulty);
});

test("every problem of a roster has a sentence, and an unknown one is shown as it is", () => {
  const say = wordsFor("en").mails["roster-preview"];
  expect(say.problem("unknown-zone", "Asia/Jerusalem")).toContain("Did you mean Asia/Jerusalem?");
  expect(say.problem("brand-new", "x")).toBe("brand-new x");
});

test("the tap to agree says which of a session's topics it covers", () => {
  const label = (...states: ("proposed" | "agreed" | "suggested")[]) =>
    agreeLabel(
      wordsFor("en"),
      states.map((state) => ({ text: state, state })),
    );
  expect(label("proposed")).toBe("Agree");
  expect(label("proposed", "proposed")).toBe("Agree to both topics");
  expect(label("proposed", "suggested", "proposed")).toBe("Agree to all 3 topics");
  expect(label("agreed", "proposed")).toBe("Agree to the open topic");
  expect(label("agreed", "proposed", "proposed")).toBe("Agree to both open topics");
});

test("where the term ends before a pair's next date, its last two sessions say so", () => {
  const says = (more: Parameters<typeof meeting>[1], last: boolean) =>
    ending(wordsFor("en"), meeting(dana, more), last);
  const termEnds = "2027-04-02";
  expect(says({ stage: "last", termEnds }, true)).toMatch(
    /^This is your last session with Dana Amir: the term ends on .*2 April.*, and your next date would be after that\./,
  );
  expect(says({ stage: "penultimate", termEnds }, false)).toMatch(
    /^After this session, one is left with Dana Amir, since the term ends on .*2 April/,
  );
  expect(says({ stage: "last" }, true)).toMatch(/^This is your last session with Dana Amir. Keep/);
  expect(says({ stage: "regular" }, false)).toBe("");
});
