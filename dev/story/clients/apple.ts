import { writeMail } from "../mime.ts";
import { APPLE, IPHONE, inLanguage } from "./attributions.ts";
import { type Client, headersOf, type Letter } from "./letter.ts";
import { bodyOf, escapeHtml, lineElements, marked } from "./quoting.ts";

/** Mail on a Mac: the attribution stands inside the quotation. */
export const appleMail: Client = (letter) =>
  compose(letter, letter.words, letter.words, "Apple Mail (2.3826.600.51.1.1)");

/** Mail on a phone: the same, with a line of advertising under the words. */
export const iphone: Client = (letter) => {
  const footer = inLanguage(IPHONE, letter.language);
  return compose(letter, `${letter.words}\n\n${footer}`, letter.words, "iPhone Mail (24C101)", footer);
};

function compose(letter: Letter, text: string, words: string, mailer: string, footer?: string): Buffer {
  const { answers, language, zone } = letter;
  const line = answers && inLanguage(APPLE, language)(answers, zone);
  const quoted = answers ? `\n\n${marked(`${line}\n\n${answers.text}`)}` : "";
  const html = [
    `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head>`,
    `<body dir="auto">${lineElements(words, "<div>", "</div>")}`,
    footer === undefined
      ? ""
      : `<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${escapeHtml(footer)}</div>`,
    answers
      ? `<div><br><blockquote type="cite"><div>${escapeHtml(line ?? "")}</div><br class="Apple-interchange-newline">` +
        `<div>${bodyOf(answers.html)}</div></blockquote></div>`
      : "",
    `</body></html>\n`,
  ].join("");
  return writeMail([...headersOf(letter, "icloud.com"), ["X-Mailer", mailer]], {
    type: "multipart/alternative",
    boundary: `Apple-Mail-${letter.id.toUpperCase()}`,
    parts: [
      { type: "text/plain", charset: "utf-8", transfer: "quoted-printable", body: `${text}${quoted}\n` },
      { type: "text/html", charset: "utf-8", transfer: "quoted-printable", body: html },
    ],
  });
}
