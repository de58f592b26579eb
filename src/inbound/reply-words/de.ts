import type { ReplyWords } from "./shape.ts";

/** German. */
export const de: ReplyWords = {
  wroteLast: "schrieb|geschrieben|hat geschrieben|folgendes geschrieben",
  wroteInside: "schrieb|geschrieben von",
  iWrote: "ich schrieb|schrieb ich|habe ich",
  opens: "am",
  from: "von",
  date: "gesendet|datum|gesendet am|date",
  to: "an|cc|bcc|kopie|empfänger",
  subject: "betreff",
  original: `
    ursprüngliche nachricht|originalnachricht|original-nachricht|antwort nachricht|
    weitergeleitete nachricht|anfang der weitergeleiteten nachricht|original message`,
  sentFrom: `
    von meinem|gesendet von|gesendet mit|gesendet über|von unterwegs gesendet|mit proton|
    diese nachricht wurde von meinem|diese e-mail wurde von meinem|holen sie sich outlook`,
  device: "handy|smartphone|telefon|mobil|tablet",
  regards: `
    mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit besten grüßen|
    mit herzlichen grüßen|freundliche grüße|freundliche grüsse|beste grüße|beste grüsse|schöne grüße|
    schöne grüsse|viele grüße|viele grüsse|viele liebe grüße|liebe grüße|liebe grüsse|lieben gruß|
    lieber gruß|herzliche grüße|herzliche grüsse|herzlichst|grüße|grüsse|gruß|gruss|lg|vg|mfg|bg|
    hochachtungsvoll|besten gruß|beste gruesse|mit lieben grüßen|mit vielen grüßen|herzliche gruesse|
    mit freundlichen gruessen|viele gruesse|liebe gruesse`,
  thanks: `
    danke|vielen dank|danke schön|besten dank|herzlichen dank|danke und gruß|
    vielen dank und viele grüße|vielen dank im voraus|danke im voraus|alles gute|bis bald|bis dann|
    bis später|schönen tag|schönen tag noch|schönes wochenende|schönen abend|herzlich`,
  notice: "vertraulich|adressat|empfänger|irrtümlich|vernichten|unbefugte|löschen",
  recipient: "adressat|empfänger",
  virusFree: "virenfrei",
  scanned: "diese",
  programs: "sie erhalten diese nachricht, weil",
  listFooter: "mailingliste|abmelden",
  excuse: "kürze|tippfehler|entschuldig",
};
