import { type Charset, fits, type Mailbox, writeMail } from "../mime.ts";
import { HEADER_BLOCK, inLanguage } from "./attributions.ts";
import { type Client, clock, headersOf, type Letter, parts } from "./letter.ts";
import { bodyOf, escapeHtml, lineElements, lines } from "./quoting.ts";

const PARAGRAPH = `<p class="MsoNormal">`;
const RULE = "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in";

/** Outlook on Windows: Word's HTML, no quotation marks, a block of headers above the mail that is answered. */
export const outlook: Client = (letter) => {
  const { answers, language, words } = letter;
  const block = answers ? headerBlock(letter, answers.from) : [];
  const below = answers
    ? `\n\n${block.map(([name, value]) => `${name}: ${value}`).join("\n")}\n\n${lines(answers.text).join("\n")}`
    : "";
  const text = `${words}${below}\n`;
  const charset = charsetFor(language, text);
  const html = htmlOf(letter, block);
  const htmlCharset = charsetFor(language, html);
  return writeMail(
    [
      ...headersOf(
        letter,
        "DB9PR04MB8106.eurprd04.prod.outlook.com",
        language.startsWith("de") ? "AW: " : "RE: ",
      ),
      ["Thread-Index", Buffer.from(letter.id, "hex").toString("base64")],
      ["X-MS-Has-Attach", ""],
      ["X-Auto-Response-Suppress", "All"],
    ],
    {
      type: "multipart/alternative",
      boundary: `_000_${letter.id.toUpperCase()}eurprd04prod_`,
      parts: [
        {
          type: "text/plain",
          charset,
          transfer: charset === "windows-1255" ? "base64" : "quoted-printable",
          body: text,
        },
        { type: "text/html", charset: htmlCharset, transfer: "quoted-printable", body: html },
      ],
    },
  );
};

function headerBlock({ answers, language, zone }: Letter, from: Mailbox): [string, string][] {
  if (!answers) return [];
  const names = inLanguage(HEADER_BLOCK, language);
  const part = parts(answers.at, zone, names.locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const day =
    names.locale === "en-US"
      ? `${part("weekday")}, ${part("month")} ${part("day")}, ${part("year")}`
      : `${part("weekday")}, ${part("day")} ${part("month")} ${part("year")}`;
  return [
    [names.from, `${from.name} <${from.email}>`],
    [names.sent, `${day} ${clock(answers.at, zone, names.locale)}`],
    [names.to, `${answers.to.name} <${answers.to.email}>`],
    [names.subject, answers.subject],
  ];
}

function htmlOf({ answers, words, language }: Letter, block: [string, string][]): string {
  const direction = language.startsWith("he") ? ` dir="RTL"` : "";
  const typed = lineElements(words, PARAGRAPH.replace(">", `${direction}>`), "</p>\n", "<o:p>&nbsp;</o:p>");
  const rows = block.map(([name, value]) => `<b>${name}:</b> ${escapeHtml(value)}`).join("<br>\n");
  const quoted = answers
    ? `${PARAGRAPH}<o:p>&nbsp;</o:p></p>\n<div style="${RULE}">${PARAGRAPH}${rows}</p></div>\n${bodyOf(answers.html)}`
    : "";
  return (
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">` +
    `<head><meta name="Generator" content="Microsoft Word 15 (filtered medium)">` +
    `<style><!--\np.MsoNormal {margin:0in; font-size:11.0pt; font-family:"Calibri",sans-serif;}\n--></style></head>\n` +
    `<body lang="EN-US" link="#0563C1"><div class="WordSection1">\n${typed}${quoted}</div></body></html>\n`
  );
}

/** The charset of the writer's Windows, where it has all the characters. */
function charsetFor(language: string, text: string): Charset {
  const own = language.startsWith("he") ? "windows-1255" : "iso-8859-1";
  return fits(text, own) ? own : "utf-8";
}
