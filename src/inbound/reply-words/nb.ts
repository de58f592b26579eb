import type { ReplyWords } from "./shape.ts";

/** Norwegian. */
export const nb: ReplyWords = {
  wroteLast: "skrev|skreiv|følgende",
  wroteInside: "skrev|skreiv",
  iWrote: "skrev jeg|jeg skrev|har jeg",
  opens: "den",
  from: "fra|avsender",
  date: "sendt|dato",
  to: "til|kopi|cc|bcc|mottaker",
  subject: "emne",
  original: `
    opprinnelig melding|original melding|videresendt melding|start på videresendt melding`,
  sentFrom: "sendt fra|sendt med|skaff deg outlook|få outlook|hent outlook",
  device: "telefon|mobil|nettbrett",
  regards: `
    vennlig hilsen|med vennlig hilsen|beste hilsen|hilsen|mvh|vh|klem|vennlige hilsener|varme hilsener|
    de beste hilsener`,
  thanks: `
    takk|tusen takk|mange takk|på forhånd takk|ha en fin dag|ha det bra|god helg|vi sees|vi snakkes`,
  notice: "fortrolig|mottaker|ved en feil|slett",
  recipient: "mottaker",
  scanned: "denne",
};
