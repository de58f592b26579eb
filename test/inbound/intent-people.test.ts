import { describe, expect, test } from "vitest";
import { type Context, readIntent } from "../../src/inbound/intent.ts";
import { NOA, told } from "./intent-reading.ts";

/** Dana mentors two; her digest is about both. */
const DANA = {
  ...NOA,
  answering: "agenda-digest",
  people: [
    { id: 1, name: "Noa Levi" },
    { id: 2, name: "Kofi Mensah" },
  ],
} as const satisfies Context;

describe("a mail about several people", () => {
  test("each topic goes to the one whose name stands before it", () => {
    expect(readIntent("Noa: how do I say no?\nlast week's call\nKofi Mensah: budgets", DANA)).toEqual([
      {
        kind: "topics",
        topics: [
          { topic: "how do I say no?", prep: "last week's call", about: 1 },
          { topic: "budgets", prep: "", about: 2 },
        ],
      },
    ]);
  });

  test("a name on a line of its own holds for the bullets below it", () => {
    expect(readIntent("Noa:\n- saying no\n- promotion\nKofi:\n- budgets", DANA)).toEqual([
      {
        kind: "topics",
        topics: [
          { topic: "saying no", prep: "", about: 1 },
          { topic: "promotion", prep: "", about: 1 },
          { topic: "budgets", prep: "", about: 2 },
        ],
      },
    ]);
  });

  test("a first name that two share says nothing", () => {
    const people = [...DANA.people, { id: 3, name: "Noa Bar" }];
    const [topics] = readIntent("Noa: how do I say no?", { ...DANA, people });
    expect(topics).toEqual({ kind: "topics", topics: [{ topic: "Noa: how do I say no?", prep: "" }] });
  });

  test("takeaways under the names belong to them", () => {
    const reply = "Noa: listening helps\nI'll send her the book\nKofi:\nless is more";
    expect(readIntent(reply, { ...DANA, answering: "pulse" })).toEqual([
      { kind: "takeaway", text: "listening helps", action: "I'll send her the book", about: 1 },
      { kind: "takeaway", text: "less is more", about: 2 },
    ]);
  });

  test("a name before a time is no content", () => {
    expect(told("Noa: Friday at 10 works", DANA)).toBe("Fri 15 10:00");
  });
});

describe("a mail that its program has wrapped", () => {
  test("a time over two lines is one", () => {
    const reply =
      "Hello Dana, would it be possible to move our session on Thursday to\nFriday at 10 instead?";
    expect(told(reply.replace("Friday", "friday"), { answering: "topic-request" })).toBe("Fri 15 10:00");
  });

  test("a paragraph is one, and its first sentence the topic", () => {
    const reply =
      "I was passed over for the lead role and the only feedback I got was a\nsingle line about presence. I would like to understand what that may\nmean before I decide whether to be angry.";
    expect(told(reply, { answering: "topic-request" })).toBe(
      "topics I was passed over for the lead role and the only feedback I got was a single line about presence. [I would like to understand what that may mean before I decide whether to be angry.]",
    );
  });

  test("a sentence may end in a word of two letters", () => {
    const reply = "Giving feedback to somebody older than me. He interrupts in interviews.";
    expect(told(reply, { answering: "topic-request" })).toBe(
      "topics Giving feedback to somebody older than me. [He interrupts in interviews.]",
    );
  });

  test("a long topic and the prep below it stay two lines", () => {
    const reply =
      "Two people on my project have stopped talking to each other at all\nSince the incident review they send everything through me.";
    expect(told(reply, { answering: "topic-request" })).toBe(
      "topics Two people on my project have stopped talking to each other at all [Since the incident review they send everything through me.]",
    );
  });
});

describe("what is not known", () => {
  test("without a session a weekday is the next to come, and today's is asked back", () => {
    const { session: _, ...apart } = NOA;
    const [thursday] = readIntent("Thursday at 3", apart);
    expect(thursday).toMatchObject({ start: "2027-01-14T15:00:00+01:00", certain: true });
    const [monday] = readIntent("Monday at 3", apart);
    expect(monday).toMatchObject({
      certain: false,
      readings: ["2027-01-11T15:00:00+01:00", "2027-01-18T15:00:00+01:00"],
    });
  });

  test("without a session a time without a day is asked back for today and tomorrow", () => {
    const { session: _, ...apart } = NOA;
    const [time] = readIntent("Can we do 3pm?", apart);
    expect(time).toMatchObject({
      certain: false,
      readings: ["2027-01-11T15:00:00+01:00", "2027-01-12T15:00:00+01:00"],
    });
  });

  test("without a session an hour later is later than nothing", () => {
    const { session: _, ...apart } = NOA;
    expect(readIntent("an hour later", { ...apart, answering: "move-offer" })).toEqual([{ kind: "unclear" }]);
  });

  test("times are written in the writer's own offset", () => {
    const [time] = readIntent("Friday at 10", { ...NOA, zone: "America/New_York" });
    expect(time).toMatchObject({ start: "2027-01-15T10:00:00-05:00", certain: true });
  });

  test("what lies beyond twenty thousand characters is not read", () => {
    const far = `${"word ".repeat(4000)}\n\nCan we move to Friday at 10?`;
    expect(readIntent(far, NOA).map(({ kind }) => kind)).toEqual(["topics"]);
  });

  test("a sentence that the limit cuts is content", () => {
    const filler = "Blirr quorn vexify. ".repeat(370);
    const [topics, ...others] = readIntent(
      `${filler}Can we move to Friday at 10 ${"or so on ".repeat(20)}`,
      NOA,
    );
    expect([topics?.kind, others]).toEqual(["topics", []]);
  });
});
