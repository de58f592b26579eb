import { encodedWord, type Leaf, writeMail } from "../mime.ts";
import { GMAIL, inLanguage } from "./attributions.ts";
import { type Client, headersOf, type Letter } from "./letter.ts";
import { bodyOf, escapeHtml, lineElements, marked, wrap } from "./quoting.ts";

const QUOTE = "margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex";

/** Gmail in a browser: the answer above, the mail below it, in text and in HTML. */
export const gmail: Client = (letter) => {
  const { answers, language, words, zone } = letter;
  const rtl = language.startsWith("he");
  const line = answers && inLanguage(GMAIL, language)(answers, zone);
  const text = answers
    ? `${wrap(words, 76)}\n\n${wrap(line ?? "", 76)}\n\n${marked(wrap(answers.text, 76))}\n`
    : `${wrap(words, 76)}\n`;
  return writeMail(headersOf(letter, "mail.gmail.com"), {
    type: "multipart/alternative",
    boundary: `000000000000${letter.id.slice(0, 16)}`,
    parts: [textPart(text, rtl), { ...textPart(htmlOf(letter, line, rtl), rtl), type: "text/html" }],
  });
};

function htmlOf({ answers, words }: Letter, line: string | undefined, rtl: boolean): string {
  const typed = `<div dir="${rtl ? "rtl" : "ltr"}">${lineElements(words, "<div>", "</div>")}</div>\n`;
  if (!answers || line === undefined) return typed;
  const address = `&lt;<a href="mailto:${answers.from.email}">${answers.from.email}</a>&gt;`;
  const above = escapeHtml(line).replace(escapeHtml(`<${answers.from.email}>`), address);
  return (
    `${typed}<br><div class="gmail_quote gmail_quote_container">` +
    `<div dir="${rtl ? "rtl" : "ltr"}" class="gmail_attr">${above}<br></div>` +
    `<blockquote class="gmail_quote" style="${QUOTE}">${bodyOf(answers.html)}</blockquote></div>\n`
  );
}

/** Gmail writes ASCII as it is, Latin scripts quoted-printable, and the rest in base64. */
function textPart(body: string, rtl: boolean): Leaf {
  const transfer = rtl ? "base64" : encodedWord(body.replaceAll("\n", "")) ? "quoted-printable" : "7bit";
  return { type: "text/plain", charset: "utf-8", transfer, body };
}
