import type { Instant } from "../../../src/domain/time.ts";
import type { Mailbox } from "../mime.ts";
import { clock, parts } from "./letter.ts";

/** The words that clients write by themselves, by language. A table of data. */
interface Quoted {
  from: Mailbox;
  at: Instant;
}

type Attribution = (quoted: Quoted, zone: string) => string;

const SHORT = { weekday: "short", day: "numeric", month: "short", year: "numeric" } as const;
const H24 = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

const who = ({ name, email }: Mailbox) => `${name} <${email}>`;
const numbers = (at: Instant, zone: string, locale: string, year: "numeric" | "2-digit") =>
  parts(at, zone, locale, { day: "2-digit", month: "2-digit", year });

/** Gmail's line above the quotation. */
export const GMAIL: Record<string, Attribution> = {
  "en-US": ({ from, at }, zone) => {
    const part = parts(at, zone, "en-US", SHORT);
    const day = `${part("weekday")}, ${part("month")} ${part("day")}, ${part("year")}`;
    return `On ${day} at ${clock(at, zone, "en-US").replace(" ", "\u202f")} ${who(from)} wrote:`;
  },
  en: ({ from, at }, zone) => {
    const part = parts(at, zone, "en-GB", SHORT);
    const day = `${part("weekday")}, ${part("day")} ${part("month")} ${part("year")}`;
    return `On ${day} at ${clock(at, zone, "en-GB", H24)}, ${who(from)} wrote:`;
  },
  de: ({ from, at }, zone) => {
    const part = parts(at, zone, "de", SHORT);
    const day = `${part("weekday")}, ${part("day")}. ${part("month")} ${part("year")}`;
    return `Am ${day} um ${clock(at, zone, "de", H24)} Uhr schrieb ${who(from)}:`;
  },
  fr: ({ from, at }, zone) => {
    const part = parts(at, zone, "fr", SHORT);
    const day = `${part("weekday")} ${part("day")} ${part("month")} ${part("year")}`;
    return `Le ${day} à ${clock(at, zone, "fr", H24)}, ${who(from)} a écrit :`;
  },
  es: ({ from, at }, zone) => {
    const part = parts(at, zone, "es", SHORT);
    const day = `${part("weekday")}, ${part("day")} ${part("month")} ${part("year")}`;
    return `El ${day} a las ${clock(at, zone, "es", H24)}, ${from.name} (<${from.email}>) escribió:`;
  },
  he: ({ from, at }, zone) => {
    const part = parts(at, zone, "he", SHORT);
    const day = `${part("weekday")}, ${part("day")} ב${part("month")} ${part("year")}`;
    const sender = `\u202a${from.name}\u202c\u200f <\u202a${from.email}\u202c\u200f>`;
    return `\u202bבתאריך ${day} ב-${clock(at, zone, "he", H24)} מאת ${sender}:\u202c`;
  },
  pt: ({ from, at }, zone) => {
    const part = numbers(at, zone, "pt-PT", "numeric");
    const weekday = parts(at, zone, "pt-PT", { weekday: "long" })("weekday");
    const day = `${weekday}, ${part("day")}/${part("month")}/${part("year")}`;
    return `${who(from)} escreveu (${day} à(s) ${clock(at, zone, "pt-PT", H24)}):`;
  },
};

/** Apple's, on the Mac and on the phone. */
export const APPLE: Record<string, Attribution> = {
  en: ({ from, at }, zone) => {
    const part = parts(at, zone, "en-GB", SHORT);
    return `On ${part("day")} ${part("month")} ${part("year")}, at ${clock(at, zone, "en-GB", H24)}, ${who(from)} wrote:`;
  },
  de: ({ from, at }, zone) => {
    const part = numbers(at, zone, "de", "numeric");
    return `Am ${part("day")}.${part("month")}.${part("year")} um ${clock(at, zone, "de", H24)} schrieb ${who(from)}:`;
  },
  fr: ({ from, at }, zone) => {
    const part = parts(at, zone, "fr", SHORT);
    return `Le ${part("day")} ${part("month")} ${part("year")} à ${clock(at, zone, "fr", H24)}, ${who(from)} a écrit :`;
  },
  es: ({ from, at }, zone) => {
    const part = parts(at, zone, "es", SHORT);
    return `El ${part("day")} ${part("month")} ${part("year")}, a las ${clock(at, zone, "es", H24)}, ${who(from)} escribió:`;
  },
  he: ({ from, at }, zone) => {
    const part = parts(at, zone, "he", SHORT);
    const day = `ב-${part("day")} ב${part("month")} ${part("year")}`;
    return `\u200f${day}, בשעה ${clock(at, zone, "he", H24)}, ${who(from)} כתב/ה:`;
  },
  pt: ({ from, at }, zone) => {
    const part = numbers(at, zone, "pt-PT", "numeric");
    const day = `${part("day")}/${part("month")}/${part("year")}`;
    return `No dia ${day}, às ${clock(at, zone, "pt-PT", H24)}, ${who(from)} escreveu:`;
  },
};

/** Thunderbird's: numbers for the date, and no address. */
export const THUNDERBIRD: Record<string, Attribution> = {
  en: ({ from, at }, zone) => {
    const part = numbers(at, zone, "en-GB", "numeric");
    const day = `${part("day")}/${part("month")}/${part("year")}`;
    return `On ${day} ${clock(at, zone, "en-GB", H24)}, ${from.name} wrote:`;
  },
  de: ({ from, at }, zone) => {
    const part = numbers(at, zone, "de", "2-digit");
    const day = `${part("day")}.${part("month")}.${part("year")}`;
    return `Am ${day} um ${clock(at, zone, "de", H24)} schrieb ${from.name}:`;
  },
  fr: ({ from, at }, zone) => {
    const part = numbers(at, zone, "fr", "numeric");
    const day = `${part("day")}/${part("month")}/${part("year")}`;
    return `Le ${day} à ${clock(at, zone, "fr", H24)}, ${from.name} a écrit :`;
  },
  es: ({ from, at }, zone) => {
    const part = parts(at, zone, "es", { day: "numeric", month: "numeric", year: "2-digit" });
    const day = `${part("day")}/${part("month")}/${part("year")}`;
    return `El ${day} a las ${clock(at, zone, "es", H24)}, ${from.name} escribió:`;
  },
  he: ({ from, at }, zone) => {
    const part = numbers(at, zone, "en-GB", "numeric");
    const day = `${part("day")}/${part("month")}/${part("year")}`;
    return `בתאריך ${day} ${clock(at, zone, "he", H24)}, ${from.name} כתב/ה:`;
  },
  pt: ({ from, at }, zone) => {
    const part = numbers(at, zone, "pt-PT", "numeric");
    const day = `${part("day")}/${part("month")}/${part("year")}`;
    return `Às ${clock(at, zone, "pt-PT", H24)} de ${day}, ${from.name} escreveu:`;
  },
};

/** The block that Outlook and phones put above the mail they answer. */
export const HEADER_BLOCK: Record<
  string,
  { from: string; sent: string; to: string; subject: string; locale: string }
> = {
  "en-US": { from: "From", sent: "Sent", to: "To", subject: "Subject", locale: "en-US" },
  en: { from: "From", sent: "Sent", to: "To", subject: "Subject", locale: "en-GB" },
  de: { from: "Von", sent: "Gesendet", to: "An", subject: "Betreff", locale: "de" },
  fr: { from: "De", sent: "Envoyé", to: "À", subject: "Objet", locale: "fr" },
  es: { from: "De", sent: "Enviado", to: "Para", subject: "Asunto", locale: "es" },
  he: { from: "מאת", sent: "נשלח", to: "אל", subject: "נושא", locale: "he" },
  pt: { from: "De", sent: "Enviado", to: "Para", subject: "Assunto", locale: "pt-PT" },
};

export const IPHONE: Record<string, string> = {
  en: "Sent from my iPhone",
  de: "Von meinem iPhone gesendet",
  fr: "Envoyé de mon iPhone",
  es: "Enviado desde mi iPhone",
  he: "נשלח מה-iPhone שלי",
  pt: "Enviado do meu iPhone",
};

export const GALAXY: Record<string, { footer: string; original: string; date: string }> = {
  en: { footer: "Sent from my Galaxy", original: "Original message", date: "Date" },
  de: { footer: "Von meinem Galaxy gesendet", original: "Ursprüngliche Nachricht", date: "Datum" },
  fr: { footer: "Envoyé depuis mon Galaxy", original: "Message d'origine", date: "Date" },
  es: { footer: "Enviado desde mi Galaxy", original: "Mensaje original", date: "Fecha" },
  he: { footer: "נשלח מה-Galaxy שלי", original: "הודעה מקורית", date: "תאריך" },
  pt: { footer: "Enviado do meu Galaxy", original: "Mensagem original", date: "Data" },
};

export const AWAY: Record<string, { subject: string; words: (until: string) => string }> = {
  en: {
    subject: "Automatic reply: ",
    words: (until) =>
      `Thank you for your message. I am out of the office until ${until} and will read it then.`,
  },
  de: {
    subject: "Automatische Antwort: ",
    words: (until) => `Vielen Dank für Ihre Nachricht. Ich bin bis zum ${until} nicht im Büro.`,
  },
  fr: {
    subject: "Réponse automatique : ",
    words: (until) => `Merci pour votre message. Je suis absent du bureau jusqu'au ${until}.`,
  },
  es: {
    subject: "Respuesta automática: ",
    words: (until) => `Gracias por su mensaje. Estoy fuera de la oficina hasta el ${until}.`,
  },
  he: {
    subject: "תשובה אוטומטית: ",
    words: (until) => `תודה על פנייתך. אני מחוץ למשרד עד ${until} ואשיב לאחר מכן.`,
  },
  pt: {
    subject: "Resposta automática: ",
    words: (until) => `Obrigado pela sua mensagem. Estou fora do escritório até ${until}.`,
  },
};

/** The entry for a BCP 47 tag, for its language, or the English one. */
export function inLanguage<T>(table: Record<string, T>, language: string): T {
  const entry = table[language] ?? table[language.split("-")[0] ?? ""] ?? table.en;
  if (entry === undefined) throw new RangeError("A table of words has English.");
  return entry;
}
