import type { ReplyWords } from "./shape.ts";

/** Slovak. */
export const sk: ReplyWords = {
  wroteLast: "napísal|napísala|napísal(a)|napísal/a|píše",
  wroteInside: "používateľ",
  iWrote: "napísal som|napísala som",
  opens: "dňa",
  from: "od|odosielateľ",
  date: "odoslané|dátum",
  to: "komu|kópia|kopia|cc|adresát",
  subject: "predmet",
  original: "pôvodná správa|preposlaná správa",
  sentFrom: "odoslané z|odoslané zo|odoslané pomocou",
  device: "telefónu|mobilu|pošty",
  regards: `
    s pozdravom|so srdečným pozdravom|pekný deň|s úctou|s priateľským pozdravom|zdravím|srdečne`,
  thanks: `
    ďakujem|vďaka|vopred ďakujem|majte sa|majte sa pekne|pekný víkend|dovidenia|ďakujem pekne`,
  notice: "dôvern|adresát|omylom|vymazať",
  recipient: "adresát",
  scanned: "táto",
};
