import type { ReplyWords } from "./shape.ts";

/** Bulgarian. */
export const bg: ReplyWords = {
  wroteLast: "написа",
  from: "от",
  date: "изпратено|дата",
  to: "до|копие",
  subject: "относно|тема",
  original: "оригинално съобщение",
  sentFrom: "изпратено от",
  regards: "поздрави|с уважение",
  thanks: "благодаря",
};
