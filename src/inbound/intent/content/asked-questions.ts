import { fold } from "../text/tokens.ts";
import type { AskedQuestion } from "../types.ts";

/** Letters behind the last question of a quotation, links aside: more of them, and the answer stands under a whole mail. */
const MOST_BEHIND = 40;
/** Where the question's text is not known: its scores' links may follow its number. UTF-16 units, lines. */
const LONGEST_TAIL = 400;
const MOST_TAIL_LINES = 8;

/** The question that a quotation ends with, by its text or else by its number; undefined for a whole quoted mail. */
export function questionUnder(
  quoted: string,
  questions: readonly AskedQuestion[],
): AskedQuestion | undefined {
  const text = plain(quoted.replace(/https?:\/\/\S+/g, " "));
  if (text === "") return undefined;
  const [last] = questions
    .map((question) => ({ question, end: endOf(plain(question.text ?? ""), text) }))
    .filter(({ end }) => end > 0)
    .sort((a, b) => b.end - a.end);
  if (last) {
    const behind = text.slice(last.end).replace(plain(last.question.beside ?? ""), "");
    return behind.replace(/[^\p{L}]/gu, "").length <= MOST_BEHIND ? last.question : undefined;
  }
  const number = [...quoted.matchAll(/^[> \t]*(\d{1,2})[.)]\s/gmu)].at(-1);
  const behind = number ? quoted.slice(number.index + number[0].length) : "";
  const near = behind.split("\n").length <= MOST_TAIL_LINES && behind.length < LONGEST_TAIL;
  return number && near ? questions[Number(number[1]) - 1] : undefined;
}

function endOf(words: string, text: string): number {
  const at = words === "" ? -1 : text.lastIndexOf(words);
  return at < 0 ? -1 : at + words.length;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
