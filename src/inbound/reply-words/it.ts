import type { ReplyWords } from "./shape.ts";

/** Italian. */
export const it: ReplyWords = {
  wroteLast: "ha scritto|scrive|scriveva",
  wroteInside: "da parte di",
  iWrote: "ho scritto|io scrissi",
  opens: "il|il giorno",
  from: "da|mittente",
  date: "inviato|data|data invio|inviata",
  to: "a|cc|ccn|per conoscenza|destinatario",
  subject: "oggetto",
  original: `
    messaggio originale|messaggio inoltrato|inizio messaggio inoltrato|mail originale`,
  sentFrom: `
    inviato da|inviato dal|inviato con|inviato tramite|scarica outlook|ottieni outlook`,
  device: "cellulare|telefono|dispositivo|posta",
  regards: `
    cordiali saluti|distinti saluti|un saluto|saluti|un caro saluto|a presto|un abbraccio|cordialmente|
    cari saluti|un cordiale saluto|tanti saluti|baci`,
  thanks: `
    grazie|grazie mille|molte grazie|buona giornata|buona serata|buon lavoro|buon fine settimana|
    grazie ancora|a risentirci`,
  notice: "riservat|destinatari|per errore|cancellarlo|confidenzial",
  recipient: "destinatari",
  virusFree: "senza virus",
  scanned: "questa|questo",
  listFooter: "lista di discussione|cancellarsi",
};
