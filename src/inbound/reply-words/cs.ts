import type { ReplyWords } from "./shape.ts";

/** Czech. */
export const cs: ReplyWords = {
  wroteLast: "napsal|napsala|napsal(a)|píše",
  wroteInside: "odesílatel|uživatel",
  iWrote: "napsal jsem|napsala jsem",
  opens: "dne",
  from: "od|odesílatel",
  date: "odesláno|datum",
  to: "komu|kopie|cc|adresát",
  subject: "předmět",
  original: "původní zpráva|původní e-mail|přeposlaná zpráva|začátek přeposlané zprávy",
  sentFrom: "odesláno z|odesláno ze|odesláno pomocí|stáhnout outlook|získat outlook",
  device: "telefonu|mobilu|pošty",
  regards: `
    s pozdravem|s přátelským pozdravem|zdravím|hezký den|s úctou|zdraví|se srdečným pozdravem|
    srdečně zdravím|srdečně`,
  everyday: "zdraví|srdečně",
  thanks: `
    děkuji|díky|předem děkuji|díky moc|mějte se hezky|měj se hezky|hezký víkend|na shledanou|
    nashledanou|předem díky`,
  notice: "důvěrn|adresát|omylem|smazat",
  recipient: "adresát",
  scanned: "tato",
};
