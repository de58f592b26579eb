import type { Line } from "./lines.ts";
import { alternatives, beginsWith, folded, wordsOf } from "./reply-words/index.ts";
import { isBlank, isName } from "./signed.ts";

/** A notice has fewer lines than this, and each is read this far. */
const MAX_NOTICE = 12;
const MAX_READ = 1500;

/** Brands and systems, the same in every language. */
const BRANDS =
  "iphon|ipad|ipod|apple|macbook|android|samsung|galaxy|huawei|honor|xiaomi|redmi|\\bmi \\d|oneplus|pixel|nokia|motorola|\\bmoto\\b|\\bsony|xperia|\\bhtc|\\blg\\b|wiko|oppo|realme|blackberry|\\bbb\\b|windows|outlook|gmail|yahoo|\\bmail\\b|e-mail|posteo|proton|tutanota|tuta\\b|\\bspark\\b|superhuman|\\bhey\\b|airmail|newton|sparrow|typeapp|bluemail|blue mail|edison|polymail|acompli|boxer|zoho|roundcube|thunderbird|mailbird|fairmail|fairemail|k-9|canary|mailspring|mailmate|em client|missive|shortwave|aquamail|betterbird|fastmail|vivaldi|\\baol|t-online|web\\.de|gmx|orange|wp\\.pl|onet|mail\\.ru|яндекс|yandex|seznam|libero|naver|daum|qq|torch";
/** A device or an app, or "my" one: what tells a footer from a sentence that begins alike. */
const DEVICE = new RegExp(`${BRANDS}|${alternatives(wordsOf("device"))}`, "u");
const isSent = beginsWith(wordsOf("sentFrom"));
/** "Sent from my phone, please excuse typos". */
const EXCUSE = new RegExp(`,[^,]{0,40}(?:${alternatives(wordsOf("excuse"))})[^,]{0,30}$`, "u");
const SENT_LAST = wordsOf("sentLast");
/** "Outlook for Android", "Outlook für iOS", "iOS için Outlook": the link to the app as a line of its own. */
const OUTLOOK =
  /^outlook (?:\p{L}{1,4} )?(?:ios|android|mac|windows)$|^(?:ios|android) ?\p{L}{1,4} outlook$/u;
/** The link with which Outlook on phones advertises itself in every language. */
const OUTLOOK_LINK = /outlook.{0,80}https:\/\/aka\.ms\//u;

const isNoticeOf = beginsWith([...wordsOf("virusFree"), ...wordsOf("programs")]);
const isThis = beginsWith(wordsOf("scanned").map((word) => `${word} `));
/** Scanners name their maker, and what they looked for. */
const SCANNER = /avast|avg|avira|antivir|anti-vir|kaspersky|\beset\b|norton|mcafee|bitdefender|sophos/u;
const VIRUS = /vir(?:us|en)|вирус|вірус/u;
const NOTICE = wordsOf("notice");
const RECIPIENT = new RegExp(alternatives(wordsOf("recipient")), "u");
const LIST_FOOTER = new RegExp(
  `listinfo|mailman|google groups|groups\\.google|groups\\.io|${alternatives(wordsOf("listFooter"))}`,
  "u",
);

/**
 * Where what programs append to a person's lines begins: "Sent from my iPhone" and all below it (Outlook for Android
 * puts the unmarked quotation there), footers of scanners and lists, confidentiality notices. `run.length` when
 * nowhere. A name right above a phone's footer belongs to it.
 */
export function footerStart(run: readonly Line[]): number {
  for (let i = 0; i < run.length; i++) {
    const lower = folded((run[i]?.text.trim() ?? "").slice(0, 400));
    if (lower === "") continue;
    if (isSentFrom(lower)) return isNameAlone(run, i - 1) ? i - 1 : i;
    if (isProgram(lower) || (i > 0 && isBlank(run[i - 1]) && isNotice(run, i))) return i;
  }
  return run.length;
}

/** Whether a line names what stands in the footer of a mailing list. */
export function namesList(line: Line): boolean {
  return LIST_FOOTER.test(line.text.slice(0, 400).toLowerCase());
}

/** A paragraph of nothing but a name, under a paragraph that is more. */
function isNameAlone(run: readonly Line[], at: number): boolean {
  return at > 1 && isName(run[at]?.text ?? "") && isBlank(run[at - 1]);
}

/**
 * "Sent from my iPhone" is a footer, "Sent from my desk, is much easier" a sentence: a device, few words, no comma. K-9
 * Mail begs pardon behind it, in a sentence of its own.
 */
function isSentFrom(lower: string): boolean {
  if (OUTLOOK_LINK.test(lower)) return true;
  const begin = lower.replace(/^[\s*_—–-]+/, "");
  const last = SENT_LAST.some((phrase) => lower.includes(phrase));
  if (!isSent(begin) && !last && !lower.includes("outlook") && !begin.startsWith("via mobil")) return false;
  const line = begin
    // Proton Mail writes the link in its text part as Markdown: "Sent with [Proton Mail](https://proton.me/mail)".
    .replace(/\[([^\]]{0,60})\]\(https?:[^)]{0,200}\)/g, "$1")
    .replace(/<[^>]{0,200}>|\[[^\]]{0,200}\]|\(https?:[^)]{0,200}\)|https?:\/\/\S+/g, "")
    .replace(/(?<=\S{4})\. \p{L}[^.]{0,80}\.\s*$/u, "")
    .replace(EXCUSE, "")
    .replace(/[\s*_.!]+$/g, "");
  if (line.split(/\s+/).length > 12 || /[,;?]\s/.test(line)) return false;
  if (/^via mobile?$/.test(line) || OUTLOOK.test(line)) return true;
  if (isSent(line)) return DEVICE.test(line);
  // Korean, Japanese, Hungarian and Turkish put the verb last: "iPhone에서 보냄", "iPhone-omról küldve".
  return SENT_LAST.some((phrase) => line.endsWith(phrase)) && DEVICE.test(line);
}

/** A scanner's line, or the first of a list's notice. */
function isProgram(lower: string): boolean {
  return isNoticeOf(lower) || (isThis(lower) && SCANNER.test(lower) && VIRUS.test(lower));
}

/** Names three things of confidentiality, error and deletion, and whom it is meant for. */
function isNotice(run: readonly Line[], start: number): boolean {
  let text = "";
  for (let i = start; i < run.length && i < start + MAX_NOTICE && !isBlank(run[i]); i++) {
    text += ` ${run[i]?.text.slice(0, MAX_READ) ?? ""}`;
  }
  const lower = text.toLowerCase();
  return (
    text.length > 80 && RECIPIENT.test(lower) && NOTICE.filter((word) => lower.includes(word)).length >= 3
  );
}
