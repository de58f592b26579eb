import type { ReplyWords } from "./shape.ts";

/** Hungarian. */
export const hu: ReplyWords = {
  wroteLast: "írta|ezt írta",
  wroteInside: "ezt írta",
  iWrote: "írtam",
  from: "feladó",
  date: "dátum|elküldve|küldve",
  to: "címzett|másolatot kap|másolat|cc",
  subject: "tárgy",
  original: "eredeti üzenet|továbbított üzenet|továbbított levél",
  sentFrom: `
    küldve|elküldve|iphone-ról küldve|iphone-omról küldve|az iphone-omról küldve|az outlook letöltése|
    az ios outlook letöltése|az android outlook letöltése`,
  sentLast: "ról küldve|ből küldve|küldtem",
  device: "telefon|készülék|posta",
  regards: `
    üdvözlettel|tisztelettel|üdv|üdvözlet|szívélyes üdvözlettel|baráti üdvözlettel|legjobbakat|puszi`,
  thanks: `
    köszönöm|köszönettel|előre is köszönöm|köszönöm szépen|szép napot|további szép napot|szép hétvégét|
    viszlát|köszi|köszi szépen`,
  notice: "bizalmas|címzett|tévedésből|törölje",
  recipient: "címzett",
  scanned: "ez|ezt",
};
