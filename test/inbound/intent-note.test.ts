import { expect, test } from "vitest";
import { told } from "./intent-reading.ts";

const read = (words: string, notes = true) => told(words, { answering: "pulse", notes });

test.each([
  ["note: 4, I talked too much", "note 4 [I talked too much]"],
  ["NOTE: 4", "note 4"],
  ["Note: 4/5. Calmer than last time.", "note 4 [Calmer than last time.]"],
  ["note: I gave advice on Friday at 10", "note - [I gave advice on Friday at 10]"],
  ["note: 4.5", "note - [4.5]"],
  ["note: 3 questions would have done", "note - [3 questions would have done]"],
  ["note: no, I did not listen", "note - [no, I did not listen]"],
  ["- note: 2 – too fast", "note 2 [too fast]"],
  ["*Note:* 5", "note 5"],
  ["note: 4\nnote: too fast", "note 4 [too fast]"],
  ["note:", "nothing"],
])("“%s” is a note", (words, expected) => {
  expect(read(words)).toBe(expected);
});

test.each([
  [
    "Silence helps\nSend her the book\nnote: 4, too fast",
    "takeaway Silence helps [Send her the book] + note 4 [too fast]",
  ],
  [
    "note: 4, too fast\nSilence helps\nSend her the book",
    "takeaway Silence helps [Send her the book] + note 4 [too fast]",
  ],
  ["Silence helps\n\nnote: 4\n\nSend her the book", "takeaway Silence helps [Send her the book] + note 4"],
  ["We met\nnote: 2, I could not listen", "yes + note 2 [I could not listen]"],
  ["We didn't meet\nnote: 5", "no + note 5"],
  ["Thanks!\nnote: 5", "note 5"],
  ["note: 3\n\nThanks\nDaniel", "note 3"],
])("beside “%s” it disturbs nothing", (words, expected) => {
  expect(read(words)).toBe(expected);
});

test("nobody notes anything where the mail did not ask for it", () => {
  expect(read("Silence helps\nSend a note: Tuesday is off", false)).toBe(
    "takeaway Silence helps [Send a note: Tuesday is off]",
  );
  expect(read("Silence helps\nnote: 4", false)).not.toContain("note 4");
});
