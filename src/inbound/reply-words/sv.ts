import type { ReplyWords } from "./shape.ts";

/** Swedish. */
export const sv: ReplyWords = {
  wroteLast: "skrev|följande|skrev följande",
  wroteInside: "skrev",
  iWrote: "skrev jag|jag skrev|har jag",
  opens: "den",
  from: "från|avsändare",
  date: "skickat|datum|skickades",
  to: "till|kopia|cc|bcc|mottagare",
  subject: "ämne",
  original: `
    ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|vidarebefordrat brev`,
  sentFrom: "skickat från|skickat med|skickades från|hämta outlook|skaffa outlook",
  device: "telefon|mobil|surfplatta",
  regards: `
    vänliga hälsningar|med vänliga hälsningar|vänlig hälsning|med vänlig hälsning|bästa hälsningar|
    hälsningar|allt gott|mvh|vh|kram|varma hälsningar|hälsn|hjärtliga hälsningar|m v h|bästa hälsning`,
  thanks: `
    tack|tack så mycket|tack på förhand|stort tack|ha det bra|ha en bra dag|ha en fin dag|trevlig helg|
    vi ses|vi hörs|tack och hej`,
  notice: "konfidentiell|mottagare|av misstag|radera",
  recipient: "mottagare",
  scanned: "detta",
};
