import type { ReplyWords } from "./shape.ts";

/** Finnish. */
export const fi: ReplyWords = {
  wroteLast: "kirjoitti|kirjoitti seuraavaa",
  iWrote: "kirjoitin",
  from: "lähettäjä",
  date: "lähetetty|päivämäärä|päiväys|pvm",
  to: "vastaanottaja|kopio|cc|piilokopio",
  subject: "aihe",
  original: "alkuperäinen viesti|välitetty viesti",
  sentFrom: "lähetetty|hanki outlook",
  device: "puhelim|puhelin|laittee|tabletti|sähköposti",
  regards: `
    ystävällisin terveisin|parhain terveisin|terveisin|terkuin|t|lämpimin terveisin|ystävällisesti|
    terveisiä|halauksin`,
  everyday: "t",
  thanks: `
    kiitos|kiitos etukäteen|kiitoksia|paljon kiitoksia|mukavaa päivää|hyvää päivänjatkoa|
    mukavaa viikonloppua|näkemiin|nähdään|kiitollisena`,
  notice: "luottamuksell|vastaanottaj|erehdyksessä|poista",
  recipient: "vastaanottaj",
  scanned: "tämä",
  listFooter: "postituslista",
};
