import type { ReplyWords } from "./shape.ts";

/** Spanish. */
export const es: ReplyWords = {
  wroteLast: "escribió|escribio|ha escrito|escribía",
  wroteInside: "escribió",
  iWrote: "yo escribí|escribí|he escrito",
  opens: "el",
  from: "de|remitente",
  date: "enviado|enviado el|enviada|fecha|fecha de envío",
  to: "para|a|cc|cco|destinatario",
  subject: "asunto",
  original: "mensaje original|mensaje reenviado|inicio del mensaje reenviado|correo original",
  sentFrom: "enviado desde|enviado con|enviado vía|enviado a través de|obtener outlook",
  device: "móvil|celular|teléfono|dispositivo|correo",
  regards: `
    saludos|un saludo|saludos cordiales|un cordial saludo|cordialmente|atentamente|un abrazo|abrazos|
    besos|un beso|saludos y gracias|cordiales saludos|afectuosamente|un fuerte abrazo`,
  thanks: `
    gracias|muchas gracias|gracias de antemano|hasta pronto|hasta luego|quedo a la espera|buen día|
    que tengas buen día|feliz día|mil gracias`,
  notice: "confidencial|destinatario|por error|eliminar",
  recipient: "destinatari",
  virusFree: "libre de virus",
  scanned: "este|esta",
  programs: "recibió este mensaje porque",
  listFooter: "lista de correo",
  formal: "reciba un cordial saludo|le saluda atentamente|sin otro particular",
};
