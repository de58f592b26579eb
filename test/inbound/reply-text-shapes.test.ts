import { describe, expect, test } from "vitest";
import { replyText } from "../../src/inbound/reply-text.ts";
import { CLOSINGS, KEPT, RARER } from "./reply-text-forms.ts";

const ANSWER = "Thursday suits me.\n\nCan we talk about the budget?";
const QUOTE = "Hello Noa,\nwhat would you like to talk about?";
const MARKED = QUOTE.replace(/^/gm, "> ");
const noa = { name: "Noa Levi", email: "noa.levi@example.com" };

describe("what people write stays", () => {
  test.each(KEPT)("%j", (text) => {
    expect(replyText({ text }).reply).toBe(text);
    expect(replyText({ text, from: noa }).reply).toBe(text);
  });
});

describe("what they close their letters with goes", () => {
  /** In other scripts Noa is spelled otherwise, in her `From` too. */
  const NAMES = ["Ноа Леви", "Ноа", "נועה לוי", "נועה", "نوا", "诺娅", "ノア・レヴィ", "ノア", "노아", "Νόα"];
  test.each(CLOSINGS)("%j", (closing) => {
    const name = NAMES.find((spelled) => closing.includes(spelled)) ?? noa.name;
    expect(replyText({ text: `${ANSWER}\n\n${closing}\n`, from: { ...noa, name } }).reply).toBe(ANSWER);
  });
});

describe("what clients put above a quotation goes", () => {
  const below = [
    ...RARER.either.flatMap((form) => [`${form}\n${MARKED}`, `${form}\n\n${QUOTE}`]),
    ...RARER.marked.map((form) => `${form}\n${MARKED}`),
    ...RARER.unmarked.map((form) => `${form}\n\n${QUOTE}`),
  ];
  test.each(below)("%j", (quotation) => {
    expect(replyText({ text: `${ANSWER}\n\n${quotation}\n` }).reply).toBe(ANSWER);
    expect(replyText({ text: `${ANSWER}\n${quotation}\n` }).reply).toBe(ANSWER);
  });
});

describe("the writer's name", () => {
  const named = (last: string) => replyText({ text: `${ANSWER}\n\n${last}\n`, from: noa });

  test.each(["Noa", "Noa Levi", "noa", "— Noa", "/Noa", "N.", "NL", "Noa :-)", "Noa xx"])(
    "alone at the end is no answer: %s",
    (name) => {
      expect(named(name)).toMatchObject({ reply: ANSWER, signature: name });
    },
  );

  test.each(["Dana", "Friday", "N or Y?", "Noa's project", "Noa: 5", "Love"])(
    "is not every last word: %s",
    (last) => {
      expect(named(last).reply).toBe(`${ANSWER}\n\n${last}`);
    },
  );

  test("is an answer where nothing stands above it, or nobody knows who wrote", () => {
    expect(replyText({ text: "Noa", from: noa }).reply).toBe("Noa");
    expect(replyText({ text: `${ANSWER}\n\nNoa` }).reply).toBe(`${ANSWER}\n\nNoa`);
  });
});

describe("lines that a client broke at its column", () => {
  const LONG = "How do I tell the two people who applied for the same post that I have chosen a third one";
  const BROKEN = "How do I tell the two people who applied for the same post that I have\nchosen a third one";

  test("are whole again", () => {
    expect(replyText({ text: `${BROKEN}\n\nThey will both ask.` }).reply).toBe(
      `${LONG}\n\nThey will both ask.`,
    );
  });

  test("stay where the person pressed Enter: lists, sentences, short lines, text that is not wrapped", () => {
    for (const text of [
      "- how to tell the two people who applied for the same post that I have not\n- chosen either",
      "They both applied for the very same post, and I have to choose by Friday.\nthen we see",
      "pay\nteam\ntime",
      `${"word ".repeat(40)}end\nand a second line that is rather long but not as long as it`,
    ])
      expect(replyText({ text }).reply).toBe(text);
  });

  test("are told by the HTML where there is one", () => {
    const text =
      "My team never answers the letters that our customers send us on Friday\nJonas says that is fine";
    expect(
      replyText({
        text,
        html: "<p>My team never answers the letters that our customers send us on Friday Jonas says that is fine</p>",
      }).reply,
    ).not.toContain("\n");
    expect(
      replyText({
        text,
        html: "<p>My team never answers the letters that our customers send us on Friday</p><p>Jonas says that is fine</p>",
      }).reply,
    ).toBe(text);
  });
});

describe("our mail as the client's own text of our HTML shows it", () => {
  const sent =
    "Hello Noa,\n\nNo longer suits? Tap one that suits you:\nThu 19:00:\n  https://fortnight.example.org/l/aaaa\nNot for me:\n  https://fortnight.example.org/l/bbbb\n\nRunning late? Reply, and the other\nhears at once.\n";
  const shown =
    "Hello Noa,\n\nNo longer suits? Tap one that suits you:\n\nThu 19:00<https://fortnight.example.org/l/cccc> Not for me<https://fortnight.example.org/l/dddd>\n\nRunning late? Reply, and the other hears at once.\n";
  const block =
    "From: Fortnight <reply@in.example.org>\nSent: Monday, 11 January 2027 17:00\nTo: Noa Levi\nSubject: Thursday\n\n";

  test("gives none of it to the reply, marked or not", () => {
    expect(replyText({ text: `${ANSWER}\n\n${block}${shown}`, sent }).reply).toBe(ANSWER);
    const marked = shown.replace(/^/gm, "> ");
    expect(
      replyText({ text: `${ANSWER}\n\nOn 11/01/2027 17:00, Fortnight wrote:\n${marked}`, sent }).reply,
    ).toBe(ANSWER);
  });

  test("does not take what Noa writes in our words", () => {
    const text = `Not for me, sorry. I move away.\n\n${block}${shown}`;
    expect(replyText({ text, sent }).reply).toBe("Not for me, sorry. I move away.");
  });

  test("leaves scores between the questions to Noa, however the row of links is shown", () => {
    const asked =
      "1. Did she listen?\n  [1] https://x.example/1\n  [2] https://x.example/2\n  [3] https://x.example/3\n  [4] https://x.example/4\n  [5] https://x.example/5\n\n2. What do you take with you from it?\n\nThank you for the term.\n";
    const row =
      "1<https://x.example/1> 2<https://x.example/2> 3<https://x.example/3> 4<https://x.example/4> 5<https://x.example/5>";
    const text = `${block}1. Did she listen?\n2\n\n${row}\n\n2. What do you take with you from it?\nSilence.\n\nThank you for the term.\n`;
    expect(replyText({ text, sent: asked }).parts.map(({ reply }) => reply)).toEqual(["2", "Silence."]);
  });
});
