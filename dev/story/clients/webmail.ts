import { fits, writeMail } from "../mime.ts";
import { GMAIL, inLanguage } from "./attributions.ts";
import { type Client, headersOf } from "./letter.ts";
import { bodyOf, escapeHtml, lineElements } from "./quoting.ts";

/** A webmail that sends HTML and nothing else; the quotation is known only by a class name. */
export const webmail: Client = (letter) => {
  const { answers, language, words, zone } = letter;
  const typed = lineElements(words, `<div dir="auto">`, "</div>\n");
  const line = answers && inLanguage(GMAIL, language)(answers, zone).replaceAll(/[\u202a-\u202f]/g, " ");
  const quoted = answers
    ? `<div id="yahoo_quoted_${letter.id.slice(0, 10)}" class="yahoo_quoted"><div>${escapeHtml(line ?? "")}</div>\n` +
      `<div><br></div><div>${bodyOf(answers.html)}</div></div>`
    : "";
  const body = `<html><head></head><body><div class="yahoo-style-wrap">${typed}</div><div><br></div>${quoted}</body></html>\n`;
  const charset = fits(body, "windows-1252") ? "windows-1252" : "utf-8";
  return writeMail(headersOf(letter, "mail.yahoo.example"), {
    type: "text/html",
    charset,
    transfer: charset === "utf-8" ? "quoted-printable" : "8bit",
    body,
  });
};
