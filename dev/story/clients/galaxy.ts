import { writeMail } from "../mime.ts";
import { GALAXY, HEADER_BLOCK, inLanguage } from "./attributions.ts";
import { type Client, headersOf, mailDate } from "./letter.ts";
import { lines } from "./quoting.ts";

/** An Android phone's own mail program: a footer, a block of headers, and everything in base64. */
export const galaxy: Client = (letter) => {
  const { answers, language, words, zone } = letter;
  const { footer, original, date } = inLanguage(GALAXY, language);
  const names = inLanguage(HEADER_BLOCK, language);
  const quoted = answers
    ? [
        `-------- ${original} --------`,
        `${names.from}: ${answers.from.name} <${answers.from.email}> `,
        `${date}: ${mailDate(answers.at, zone)} `,
        `${names.to}: ${answers.to.name} <${answers.to.email}> `,
        `${names.subject}: ${answers.subject} `,
        "",
        ...lines(answers.text),
      ]
    : [];
  const body = [words, "", "", footer, "", "", ...quoted, ""].join("\n");
  return writeMail([...headersOf(letter, "email.android.com"), ["X-Priority", "3"]], {
    type: "text/plain",
    charset: "utf-8",
    transfer: "base64",
    body,
  });
};
