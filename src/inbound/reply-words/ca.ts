import type { ReplyWords } from "./shape.ts";

/** Catalan. */
export const ca: ReplyWords = {
  wroteLast: "ha escrit|va escriure",
  opens: "el",
  from: "de",
  date: "enviat|data|enviat el",
  to: "per a|a|cc",
  subject: "assumpte",
  original: "missatge original|missatge reenviat",
  sentFrom: "enviat des de|enviat des del",
  device: "mòbil",
  regards: "salutacions|atentament",
  thanks: "gràcies|moltes gràcies",
};
