import type { ReplyWords } from "./shape.ts";

/** French. */
export const fr: ReplyWords = {
  wroteLast: "a écrit|a ecrit|écrivait|écrit",
  iWrote: "j'ai écrit|j’ai écrit|j'écrivais",
  opens: "le",
  from: "de|expéditeur",
  date: "envoyé|date|envoyé le|envoyée|date d'envoi|message du",
  to: "à|a|cc|copie à|copie|cci|pour|destinataire",
  subject: "objet|sujet",
  original: `
    message d'origine|message original|mail original|e-mail d'origine|message transféré|
    début du message transféré|début du message réexpédié`,
  sentFrom: `
    envoyé de|envoyé depuis|envoyé à partir d|envoyé avec|télécharger outlook|obtenez outlook`,
  device: "mobile|téléphone|smartphone|tablette|courrier",
  regards: `
    cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations|
    salutations|meilleures salutations|salutations distinguées|amicalement|amitiés|bises|bonne journée|
    cdlt|cdt|à bientôt|belle journée|bonne soirée|bon week-end|bien amicalement|très amicalement|bisous|
    je t'embrasse|sincèrement|respectueusement`,
  thanks: `
    merci|merci beaucoup|merci d'avance|à jeudi|à bientôt|à très vite|merci encore|merci bien|
    avec mes remerciements`,
  notice: "confidentiel|destinataire|par erreur|strictement interdit|supprimer",
  recipient: "destinataire",
  virusFree: "sans virus",
  scanned: "ce|cet|cette",
  programs: "vous recevez ce message car",
  listFooter: "liste de diffusion|désabonner",
  formal: `
    je vous prie d'agréer|veuillez agréer|je vous prie de croire|recevez mes salutations|dans l'attente de`,
  excuse: "excuser|désolé|fautes",
};
