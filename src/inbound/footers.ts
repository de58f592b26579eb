import type { Line } from "./lines.ts";
import { DEVICE, DISCLAIMER, FOOTER, RECIPIENT, SENT_FROM } from "./reply-words.ts";
import { isBlank, isName } from "./signed.ts";

/** A notice has fewer lines than this, and each is read this far. */
const MAX_NOTICE = 12;
const MAX_READ = 1500;

/**
 * Where what programs append to a person's lines begins: "Sent from my iPhone" and all below it (Outlook for Android
 * puts the unmarked quotation there), footers of scanners and lists, confidentiality notices. `run.length` when
 * nowhere. A name right above a phone's footer belongs to it.
 */
export function footerStart(run: readonly Line[]): number {
  for (let i = 0; i < run.length; i++) {
    const lower = (run[i]?.text.trim() ?? "").slice(0, 400).toLowerCase();
    if (lower === "") continue;
    if (isSentFrom(lower)) return isNameAlone(run, i - 1) ? i - 1 : i;
    if (FOOTER.test(lower) || (i > 0 && isBlank(run[i - 1]) && isNotice(run, i))) return i;
  }
  return run.length;
}

/** A paragraph of nothing but a name, under a paragraph that is more. */
function isNameAlone(run: readonly Line[], at: number): boolean {
  return at > 1 && isName(run[at]?.text ?? "") && isBlank(run[at - 1]);
}

/** "Sent from my iPhone" is a footer, "Sent from my desk, is much easier" a sentence: a device, few words, no comma. */
function isSentFrom(lower: string): boolean {
  const line = lower
    .replace(/<[^>]{0,200}>|\[[^\]]{0,200}\]|\(https?:[^)]{0,200}\)|https?:\/\/\S+/g, "")
    .replace(/^[\s*_—–-]+|[\s*_.!]+$/g, "");
  if (line.split(/\s+/).length > 12 || /[,;?]\s/.test(line)) return false;
  if (/^via mobile?$/.test(line) || OUTLOOK.test(line)) return true;
  if (SENT_FROM.some((phrase) => line.startsWith(phrase))) return DEVICE.test(line);
  // Korean, Japanese, Hungarian and Turkish put the verb last: "iPhone에서 보냄", "iPhone-omról küldve".
  return (
    DEVICE.test(line) &&
    /(?:에서 보냄|から送信|ról küldve|ből küldve|gönderildi|から送信されました)$/u.test(line)
  );
}

/** "Outlook for Android", "Outlook für iOS", "iOS için Outlook": the link to the app as a line of its own. */
const OUTLOOK =
  /^outlook (?:for|für|pour|para|per|voor|til|för|dla|pro|для|για)? ?(?:ios|android|mac|windows)$|^(?:ios|android)(?: için|용) outlook/u;

/** Names three things of confidentiality, error and deletion, and whom it is meant for. */
function isNotice(run: readonly Line[], start: number): boolean {
  let text = "";
  for (let i = start; i < run.length && i < start + MAX_NOTICE && !isBlank(run[i]); i++) {
    text += ` ${run[i]?.text.slice(0, MAX_READ) ?? ""}`;
  }
  const lower = text.toLowerCase();
  return (
    text.length > 80 && RECIPIENT.test(lower) && DISCLAIMER.filter((word) => lower.includes(word)).length >= 3
  );
}
