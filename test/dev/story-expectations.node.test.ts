import { describe, expect, test } from "vitest";
import { type Delivered, differences, readExpectations } from "../../dev/story/expectations.ts";
import type { Meaning } from "../../dev/story/meaning.ts";
import type { Outcome } from "../../dev/story/outcomes.ts";

const expectations = await readExpectations();

const FRIDAY = Date.parse("2027-01-22T09:00:00Z");
const HOUR = 3_600_000;
const SINCE = Date.parse("2027-01-20T16:00:00Z");

/** Leonie in Berlin, in answer to her brief. */
function delivered(means: Meaning): Delivered {
  return {
    file: "0042-leonie@post.example.eml",
    messageId: "<1@mail.example>",
    who: "leonie@post.example",
    zone: "Europe/Berlin",
    language: "de",
    note: "gmail: Freitag um zehn passt.",
    since: SINCE,
    means,
  };
}

const another = delivered({ as: "cannot-but-another-time", offered: [FRIDAY] });

/** What should become of it. */
function outcome(some: Partial<Outcome> = {}): Outcome {
  return {
    inbox: "handled",
    reason: undefined,
    answer: "receipt",
    text: "Martin Brandt is asked whether one of these suits:\n  Fri 22 Jan, 10:00",
    recorded: ["off", "offered"],
    asked: [],
    toSender: ["receipt", "move-news"],
    toPartner: ["move-offer"],
    found: { offered: [FRIDAY] },
    before: [],
    ...some,
  };
}

describe("an answer that names another time", () => {
  test("is as expected where that very time was put to the partner", () => {
    expect(differences(expectations, another, outcome())).toEqual([]);
  });

  test.each<[string, Partial<Outcome>, RegExp]>([
    [
      "was parked",
      { inbox: "parked", reason: "unclear" },
      /state should be "handled" and is "parked: unclear"/,
    ],
    ["was asked back", { answer: "ask-back", asked: ["time: readings"] }, /answer to it should be "receipt"/],
    ["was taken for a topic as well", { recorded: ["off", "offered", "topic"] }, /what was recorded/],
    [
      "was put to the partner at another hour",
      { found: { offered: [FRIDAY + 12 * HOUR] } },
      /offered should be/,
    ],
    ["never reached the partner", { toPartner: [] }, /partner got no move-offer/],
    ["was receipted with another time", { text: "Fri 22 Jan, 22:00" }, /does not name 10:00/],
    ["was receipted by a mail that was never sent", { text: "" }, /receipt was not sent/],
  ])("is not where it %s", (_, some, said) => {
    expect(differences(expectations, another, outcome(some)).join("\n")).toMatch(said);
  });

  test("needs no mail to somebody who has no mailbox any more", () => {
    expect(differences(expectations, { ...another, lost: true }, outcome({ text: "" }))).toEqual([]);
  });

  test("is missed where it is not in the inbox", () => {
    expect(differences(expectations, another, undefined)).toEqual(["it is not in the inbox"]);
  });
});

describe("an answer that somebody else's act overtook", () => {
  const refused = { inbox: "refused", reason: "not-on", recorded: ["unchanged"], toPartner: [], found: {} };
  const moved = { at: SINCE + HOUR, event: "move-offered" };

  test("may be answered by saying so", () => {
    expect(differences(expectations, another, outcome({ ...refused, before: [moved] }))).toEqual([]);
  });

  test("may not where the act came before the mail that it answers", () => {
    const before = [{ ...moved, at: SINCE - HOUR }];
    expect(differences(expectations, another, outcome({ ...refused, before }))).not.toEqual([]);
  });

  test("may not be passed over in silence", () => {
    const silent = { ...refused, answer: undefined, before: [moved] };
    expect(differences(expectations, another, outcome(silent))).not.toEqual([]);
  });
});

test("a make-up that cannot be had any more is refused, for that reason and no other", () => {
  const makeUp = delivered({ as: "makes-up-at-a-time", offered: [FRIDAY] });
  const refused = { inbox: "refused", recorded: ["unchanged"], toPartner: [], found: {} };
  const because = (reason: string) => differences(expectations, makeUp, outcome({ ...refused, reason }));
  expect(because("already-proposed")).toEqual([]);
  expect(because("not-on")).not.toEqual([]);
});

describe("an uncertain time", () => {
  const readings = [FRIDAY - 2 * HOUR, FRIDAY + 10 * HOUR];
  const vague = delivered({ as: "cannot-but-morning-or-evening", readings });
  const asked = (starts: number[]) =>
    outcome({
      reason: "asked-back",
      answer: "ask-back",
      asked: ["time: readings"],
      recorded: ["off"],
      text: "Fri 22 Jan, 08:00 … Fri 22 Jan, 20:00",
      found: { starts },
    });

  test("is asked back with its readings, or with the one that is left of them", () => {
    expect(differences(expectations, vague, asked(readings))).toEqual([]);
    expect(differences(expectations, vague, asked(readings.slice(1)))).toEqual([]);
  });

  test("is not asked back with something else", () => {
    expect(differences(expectations, vague, asked([FRIDAY]))).toContainEqual(
      "asked back with 2027-01-22T09:00:00Z",
    );
    expect(differences(expectations, vague, asked([]))).toContainEqual("asked back without a time");
  });
});

describe("words", () => {
  const topic = "Wie sage ich, dass der Termin nicht zu halten ist?";
  const prep = "Der Vertrieb hat den 1. März zugesagt.";
  const proposed = delivered({ as: "topic-and-prep", topics: [{ topic, prep }] });
  const recorded = (words: { topic: string; prep: string }[]) =>
    outcome({ recorded: ["topic"], found: { topics: words } });

  test("may have been wrapped on their way", () => {
    const wrapped = prep.replace("hat den", "hat\nden");
    expect(differences(expectations, proposed, recorded([{ topic, prep: wrapped }]))).toEqual([]);
  });

  test("may not have lost any", () => {
    const shorter = [{ topic: "Wie sage ich", prep }];
    expect(differences(expectations, proposed, recorded(shorter)).join()).toMatch(/topics should be/);
  });

  test("of thanks need no answer, and get none", () => {
    const thanks = delivered({ as: "thanks" });
    const silent = outcome({ answer: undefined, recorded: [], toSender: [], toPartner: [], text: "" });
    expect(differences(expectations, thanks, silent)).toEqual([]);
    expect(differences(expectations, thanks, outcome({ recorded: [] }))).toHaveLength(1);
  });
});

test("hours are found among those ruled out before", () => {
  const never = delivered({ as: "hours", never: [{ to: "12:00" }] });
  const known = (nevers: Meaning["never"]) =>
    outcome({ recorded: ["hours"], found: { never: nevers ?? [] } });
  expect(differences(expectations, never, known([{ weekday: 5 }, { to: "12:00" }]))).toEqual([]);
  expect(differences(expectations, never, known([{ weekday: 5 }]))).toHaveLength(1);
});
