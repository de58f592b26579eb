import type { ReplyWords } from "./shape.ts";

/** Dutch. */
export const nl: ReplyWords = {
  wroteLast: "schreef|geschreven|het volgende geschreven|heeft geschreven",
  wroteInside: "schreef",
  iWrote: "ik schreef|schreef ik|heb ik",
  opens: "op",
  from: "van|afzender",
  date: "verzonden|datum|verzonden op",
  to: "aan|cc|bcc|kopie",
  subject: "onderwerp",
  original: `
    oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|begin doorgestuurd bericht`,
  sentFrom: `
    verzonden vanaf|verzonden vanuit|verzonden met|verstuurd vanaf|verstuurd via|verzonden via|
    download outlook|outlook voor`,
  device: "telefoon|mobiel|apparaat|smartphone",
  regards: `
    met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|
    met hartelijke groet|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|mvg|liefs|
    hartelijks|beste groeten|veel groeten|groetjes en tot snel`,
  thanks: `
    bedankt|alvast bedankt|dank je|dank je wel|hartelijk dank|fijne dag|fijne avond|fijn weekend|
    prettige dag|tot dan|tot snel|tot ziens|alvast dank|veel dank`,
  notice: "vertrouwelijk|geadresseerde|onterecht|verwijderen",
  recipient: "geadresseerde",
  virusFree: "virusvrij",
  scanned: "deze|dit",
  listFooter: "mailinglijst|afmelden",
};
