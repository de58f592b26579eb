import type { ReplyWords } from "./shape.ts";

/** Danish. */
export const da: ReplyWords = {
  wroteLast: "skrev|følgende|skrev følgende",
  wroteInside: "skrev",
  iWrote: "skrev jeg|jeg skrev|har jeg",
  opens: "den",
  from: "fra|afsender",
  date: "sendt|dato",
  to: "til|cc|bcc|kopi|modtager",
  subject: "emne",
  original: `
    oprindelig meddelelse|oprindelig besked|original meddelelse|videresendt besked|
    videresendt meddelelse|start på videresendt besked`,
  sentFrom: "sendt fra|sendt med|hent outlook",
  device: "telefon|mobil|smartphone",
  regards: `
    venlig hilsen|med venlig hilsen|de bedste hilsner|bedste hilsner|kærlig hilsen|mange hilsner|hilsen|
    vh|mvh|kh|knus|kærlige hilsner|hilsner|dbh|med venlige hilsner|venlige hilsner`,
  everyday: "tak",
  thanks: `
    tak|mange tak|på forhånd tak|tusind tak|hav en god dag|god dag|god weekend|på gensyn|vi ses|
    hjertelig tak`,
  notice: "fortrolig|modtager|ved en fejl|slette",
  recipient: "modtager",
  scanned: "denne",
};
