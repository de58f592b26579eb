import type { ReplyWords } from "./shape.ts";

/** Romanian. */
export const ro: ReplyWords = {
  wroteLast: "a scris",
  iWrote: "am scris",
  opens: "în|pe",
  from: "de la|de|expeditor",
  date: "trimis|data|trimis la",
  to: "către|catre|la|cc|copie",
  subject: "subiect",
  original: "mesaj original|mesajul original|mesaj redirecționat",
  sentFrom: "trimis de pe|trimis din|trimis cu|descărcați outlook|obțineți outlook",
  device: "telefon|mobil|poștă",
  regards: `
    cu stimă|cu respect|toate cele bune|o zi bună|cu drag|cele bune|cu prietenie|salutări`,
  thanks: `
    mulțumesc|cu mulțumiri|mulțumesc mult|o zi frumoasă|numai bine|pe curând|o seară frumoasă`,
  notice: "confidențial|destinatar|din greșeală|ștergeți",
  recipient: "destinatar",
  scanned: "acest",
};
