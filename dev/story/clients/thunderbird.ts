import { writeMail } from "../mime.ts";
import { inLanguage, THUNDERBIRD } from "./attributions.ts";
import { type Client, headersOf, type Letter } from "./letter.ts";
import { lines, marked, wrap } from "./quoting.ts";

/** Thunderbird in plain text: flowed lines, raw 8-bit UTF-8, the quotation first and the answer between or below. */
export const thunderbird: Client = (letter) =>
  writeMail([...headersOf(letter, "posteo.example"), ["User-Agent", "Mozilla Thunderbird"]], {
    type: "text/plain",
    charset: "utf-8",
    transfer: "8bit",
    more: "format=flowed",
    body: `${bodyFor(letter)}\n`,
  });

function bodyFor(letter: Letter): string {
  const { answers, language, words, zone } = letter;
  const typed = wrap(words, 72, true);
  if (!answers) return typed;
  const line = inLanguage(THUNDERBIRD, language)(answers, zone);
  return letter.between
    ? `${line}\n${interleaved(letter, answers.text)}`
    : `${line}\n${marked(answers.text)}\n\n${typed}`;
}

/** Each answer stands below the quoted line it answers; what belongs to no line comes last. */
function interleaved({ between = [], words }: Letter, quoted: string): string {
  const rest = [...between];
  const rows: string[] = [];
  for (const line of lines(quoted)) {
    rows.push(marked(line));
    const at = rest.findIndex(({ under }) => line.includes(under));
    if (at >= 0) rows.push("", ...rest.splice(at, 1).map((answer) => wrap(answer.words, 72, true)), "");
  }
  const left = rest.map((answer) => answer.words);
  return [...rows, ...[...left, words].filter(Boolean).map((text) => `\n${wrap(text, 72, true)}`)].join("\n");
}
