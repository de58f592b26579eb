import { describe, expect, test } from "vitest";
import { type AnswerIntent, type Context, readIntent } from "../../src/inbound/intent.ts";
import { NOA } from "./intent-reading.ts";

const QUESTIONS = [
  { id: "quick", text: "Was I quick enough to answer?" },
  { id: "listened", text: "Did I really listen?" },
  { id: "promised", text: "Did I keep to what I had promised?" },
  { id: "fun", text: "Was it fun?" },
  { id: "takeaways", text: "What do you take with you?", scored: false },
];
const DANA = {
  ...NOA,
  now: "2027-04-05T08:00:00Z",
  answering: "reflection-request",
  questions: QUESTIONS,
  people: [
    { id: 1, name: "Noa Levi" },
    { id: 2, name: "Kofi Mensah" },
  ],
} as const satisfies Context;

function answers(reply: string, context: Partial<Context> = {}): AnswerIntent[] {
  const [intent, ...others] = readIntent(reply, { ...DANA, ...context });
  expect(others).toEqual([]);
  return intent?.kind === "answers" ? intent.answers : [];
}

const quick = (score: number, text?: string): AnswerIntent => ({
  question: "quick",
  score,
  ...(text === undefined ? {} : { text }),
});

describe("an answer by number", () => {
  test.each([
    ["1: 4, because I was sometimes slow", [quick(4, "because I was sometimes slow")]],
    ["1) 4", [quick(4)]],
    ["1. 4 because", [quick(4, "because")]],
    ["1 - 4", [quick(4)]],
    ["1 = 4", [quick(4)]],
    ["Q1: 4", [quick(4)]],
    ["#1: 4", [quick(4)]],
    ["Frage 1: 4", [quick(4)]],
    ["1: 4/5", [quick(4)]],
    ["1: 4 out of 5", [quick(4)]],
    ["1: 4 von 5", [quick(4)]],
    ["1: 4!", [quick(4)]],
    ["1: ４", [quick(4)]],
    ["١: ٤", [quick(4)]],
    ["1: 4 because\nof many things", [quick(4, "because\nof many things")]],
  ])("%j is a whole score with its text", (reply, expected) => {
    expect(answers(reply)).toEqual(expected);
  });

  test.each(["4.5", "4,5", "6", "0", "4-5", "4 or 5", "4/10", "4+", "40 %", "4 2", "four", "n/a"])(
    "%j is no whole score from 1 to 5 and stays text",
    (text) => {
      expect(answers(`1: ${text}`)).toEqual([{ question: "quick", text }]);
    },
  );

  test.each(["1: 4, 2: 5, 3: 3", "1:4 2:5 3:3", "1) 4\n2) 5\n3) 3", "4\n5\n3", "4/5\n5/5\n3/5"])(
    "%j answers three questions",
    (reply) => {
      expect(answers(reply)).toEqual([
        { question: "quick", score: 4 },
        { question: "listened", score: 5 },
        { question: "promised", score: 3 },
      ]);
    },
  );

  test("a number before the text of an open question is no score", () => {
    expect(answers("5: 3 things I learned")).toEqual([{ question: "takeaways", text: "3 things I learned" }]);
  });

  test("a time in the text is no further answer", () => {
    expect(answers("1: 4, we met at 10:30 and at 2: 15 once")).toEqual([
      quick(4, "we met at 10:30 and at 2: 15 once"),
    ]);
  });

  test("thanks and a name below the answers are none of them", () => {
    expect(answers("Hi!\n\n1: 4, always on time\n\nThanks,\nDana")).toEqual([quick(4, "always on time")]);
  });

  test("one number alone does not say which question it answers", () => {
    expect(readIntent("4", DANA)).toEqual([{ kind: "unclear" }]);
    expect(answers("4", { questions: QUESTIONS.slice(0, 1) })).toEqual([quick(4)]);
  });

  test("a number that nobody asked is nobody's answer, and none of the one above it", () => {
    expect(answers("10: 4")).toEqual([{ question: "10", score: 4 }]);
    expect(answers("1: 4\n17: 4")).toEqual([quick(4), { question: "17", score: 4 }]);
    expect(answers("1: 4, 17: 4")).toEqual([quick(4), { question: "17", score: 4 }]);
  });

  test.each([
    ["1: 4\n1: 5", "4\n5"],
    ["1: 4, at first\n2: 5\n1: 3", "4, at first\n3"],
  ])("%j gives one question two scores: both stay as text", (reply, text) => {
    expect(answers(reply)[0]).toEqual({ question: "quick", text });
  });

  test("the same score twice is one, with all that was said beside it", () => {
    expect(answers("1: 4, at first\n1: 4, later too")).toEqual([quick(4, "at first\nlater too")]);
  });

  test.each(["7", "0", "3.5", "4,5"])("%s stays text on a line of several answers too", (text) => {
    expect(answers(`1: 4, 2: ${text}`)).toEqual([quick(4), { question: "listened", text }]);
  });
});

describe("who may see an answer", () => {
  test.each([
    ["1: 4, share, you always had time", { ...quick(4, "you always had time"), visibility: "partner" }],
    ["1: 4 (share)", { ...quick(4), visibility: "partner" }],
    ["1: 4, organiser", { ...quick(4), visibility: "organiser" }],
    ["1: 4 (for the organiser) too many mails", { ...quick(4, "too many mails"), visibility: "organiser" }],
    ["1: 4, teilen", { ...quick(4), visibility: "partner" }],
    ["1: 4, partager", { ...quick(4), visibility: "partner" }],
    ["1: 4, only for me", { ...quick(4), visibility: "averages" }],
    ["1: 4, share with Noa", { ...quick(4), visibility: "partner", with: 1 }],
    ["1: 4, I share your view", quick(4, "I share your view")],
    ["1: 4, share with nobody you know", quick(4, "share with nobody you know")],
    ["1: only me", { question: "quick", visibility: "averages" }],
    ["1: for the organiser: the room", { question: "quick", text: "the room", visibility: "organiser" }],
    ["1: 4\nfor the organiser: the room was cold", quick(4, "for the organiser: the room was cold")],
    ["1: 4, because the organiser was kind", quick(4, "because the organiser was kind")],
  ])("%j", (reply, expected) => {
    expect(answers(reply)).toEqual([expected]);
  });
});

describe("one word for the whole reply", () => {
  test.each([
    ["share all", { visibility: "partner" }],
    ["Share everything with Noa.", { visibility: "partner", with: 1 }],
    ["All for the organiser", { visibility: "organiser" }],
    ["everything: only me", { visibility: "averages" }],
    ["alles teilen", { visibility: "partner" }],
  ])("%j marks every answer that has no word of its own", (line, mark) => {
    expect(answers(`1: 4\n2: 5, organiser\n${line}`)).toEqual([
      { ...quick(4), ...mark },
      { question: "listened", score: 5, visibility: "organiser" },
    ]);
    expect(answers(`${line}\n1: 4`)).toEqual([{ ...quick(4), ...mark }]);
  });

  test("alone it marks all that was answered before", () => {
    expect(answers("share all")).toEqual(
      QUESTIONS.map(({ id: question }) => ({ question, visibility: "partner" })),
    );
  });

  test("a sentence with such words marks nothing", () => {
    expect(answers("5: We share all our doubts")).toEqual([
      { question: "takeaways", text: "We share all our doubts" },
    ]);
  });
});

describe("an answer about one of several", () => {
  test("names above the numbers hold until the next name", () => {
    expect(answers("Noa:\n1: 4\nKofi:\n1: 3")).toEqual([
      { question: "quick", score: 4, about: 1 },
      { question: "quick", score: 3, about: 2 },
    ]);
  });

  test("names beside the scores make two answers", () => {
    expect(answers("1: Noa: 4, Kofi: 3")).toEqual([
      { question: "quick", score: 4, about: 1 },
      { question: "quick", score: 3, about: 2 },
    ]);
  });
});

describe("an answer under the quoted question", () => {
  const links = "  [1] https://fortnight.example.org/l/a\n  [2] https://fortnight.example.org/l/b";

  test("belongs to the question that the quotation ends with, wrapped or not", () => {
    const parts = [
      { quoted: `Hello Dana,\n1. Was I quick\nenough to answer?\n${links}`, reply: "4, because" },
      { quoted: `2. Did I really listen?\n${links}`, reply: "I tried, share" },
    ];
    expect(answers("4, because\n\nI tried, share", { parts })).toEqual([
      quick(4, "because"),
      { question: "listened", text: "I tried", visibility: "partner" },
    ]);
  });

  test("goes by the number where the question's text is not known", () => {
    const parts = [{ quoted: `2. ¿Escuché de verdad?\n${links}`, reply: "5" }];
    const questions = QUESTIONS.map(({ id }) => ({ id }));
    expect(answers("5", { parts, questions })).toEqual([{ question: "listened", score: 5 }]);
  });

  test("is found below what stands beside the question, however long that is", () => {
    const beside = "Goal: Lead a product group, and learn to say no to a date that nobody can keep";
    const questions = QUESTIONS.map((question) => ({ ...question, beside }));
    const parts = [{ quoted: `2. Did I really listen?\n  ${beside}\n${links}`, reply: "4" }];
    expect(answers("4", { parts, questions })).toEqual([{ question: "listened", score: 4 }]);
  });

  test("a single word of praise is an answer there", () => {
    const parts = [{ quoted: "4. Was it fun?", reply: "Great" }];
    expect(answers("Great", { parts })).toEqual([{ question: "fun", text: "Great" }]);
  });

  test("below a whole quoted mail it belongs to no question", () => {
    const quoted = `${QUESTIONS.map(({ text }, index) => `${index + 1}. ${text}`).join("\n")}\nOpen until 14 April. You can write more later, and some answers are better than none.`;
    const reply = "It was a long term and we did what we could.";
    expect(readIntent(reply, { ...DANA, parts: [{ quoted, reply }] })).toEqual([{ kind: "unclear" }]);
  });
});

describe("what is no answer", () => {
  test.each([
    ["Thanks!", []],
    ["How long do I have?", [{ kind: "question" }]],
    ["It was a long term and we did what we could.", [{ kind: "unclear" }]],
    ["HELP", [{ kind: "command", name: "help" }]],
    ["On Friday at 10 we met for the last time.", [{ kind: "unclear" }]],
  ])("%j", (reply, expected) => {
    expect(readIntent(reply, DANA)).toEqual(expected);
  });
});
