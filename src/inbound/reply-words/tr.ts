import type { ReplyWords } from "./shape.ts";

/** Turkish. */
export const tr: ReplyWords = {
  wroteLast: "yazdı|şunu yazdı|şunları yazdı",
  wroteInside: "şunları yazdı|şunu yazdı",
  iWrote: "yazdım",
  from: "kimden|gönderen",
  date: "gönderildi|gönderme tarihi|tarih",
  to: "kime|alıcı|bilgi",
  subject: "konu",
  original: "orijinal mesaj|özgün ileti|iletilen ileti|iletilmiş ileti|özgün mesaj",
  sentFrom: `
    iphone'umdan gönderildi|iphone'dan gönderildi|ipad'imden gönderildi|ios için outlook|
    android için outlook`,
  sentLast: "gönderildi|için outlook",
  device: "telefonum|cihazım|posta",
  regards: `
    saygılarımla|saygılar|sevgiler|selamlar|iyi çalışmalar|kolay gelsin|sevgilerimle|
    saygı ve sevgilerimle|selamlarımla`,
  thanks: `
    teşekkürler|teşekkür ederim|çok teşekkürler|iyi günler|iyi akşamlar|iyi haftalar|görüşmek üzere|
    hoşça kalın|teşekkürlerimle`,
  notice: "gizli|alıcı|yanlışlıkla|siliniz",
  recipient: "alıcı",
  scanned: "bu",
};
