import type { ReplyWords } from "./shape.ts";

/** Polish. */
export const pl: ReplyWords = {
  wroteLast: "napisał|napisała|napisał(a)|pisze",
  wroteInside: "użytkownik|napisana przez",
  iWrote: "ja napisał|napisałem|napisałam",
  opens: "w dniu|dnia",
  from: "od|nadawca",
  date: "wysłano|wysłane|data",
  to: "do|dw|udw|cc|adresat|odbiorca",
  subject: "temat",
  original: `
    wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|treść przekazanej wiadomości|
    początek przekazywanej wiadomości|przekazana wiadomość`,
  sentFrom: `
    wysłano z|wysłane z|wysłano za pomocą|wysłane za pomocą|pobierz program outlook|
    pobierz aplikację outlook|pobierz outlook`,
  device: "telefonu|urządzenia|smartfon|poczta",
  regards: `
    pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|z poważaniem|z pozdrowieniami|pozdrowienia|
    z wyrazami szacunku|łączę pozdrowienia|serdeczności|ściskam|z serdecznymi pozdrowieniami|pozdr`,
  thanks: `
    dziękuję|dzięki|z góry dziękuję|dziękuję bardzo|miłego dnia|miłego weekendu|do zobaczenia|
    do usłyszenia|serdecznie dziękuję`,
  notice: "poufn|adresat|omyłkowo|usunięcie",
  recipient: "adresat",
  virusFree: "wolny od wirusów",
  scanned: "ta|to",
  listFooter: "lista dyskusyjna",
};
