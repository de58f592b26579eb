import type { ReplyWords } from "./shape.ts";

/** Portuguese. */
export const pt: ReplyWords = {
  wroteLast: "escreveu|escrevia",
  wroteInside: "escreveu",
  iWrote: "eu escrevi|escrevi",
  opens: "em|no dia|às",
  from: "de|remetente",
  date: "enviado|enviada|enviado em|enviada em|data",
  to: "para|a|cc|bcc|destinatário",
  subject: "assunto",
  original: `
    mensagem original|mensagem encaminhada|mensagem reencaminhada|início da mensagem reencaminhada|
    e-mail original`,
  sentFrom: `
    enviado do|enviado da|enviado de|enviado a partir d|enviado pelo|enviado com|enviado via|
    obter o outlook|obter outlook`,
  device: "móvel|celular|telemóvel|telefone|correio",
  regards: `
    atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraços|abraço|
    um abraço|att|att.|saudações|beijos|beijinhos|um beijo|cordialmente|abs|abç|grande abraço|
    saudações cordiais`,
  everyday: "att|att.|abs|abç",
  thanks: `
    obrigado|obrigada|muito obrigado|muito obrigada|desde já obrigado|desde já obrigada|até breve|
    até logo|até já|bom dia|boa semana|bom fim de semana|fico no aguardo|grato|grata`,
  notice: "confidencial|destinatári|por engano|eliminar|apagar",
  recipient: "destinatári",
  virusFree: "livre de vírus",
  scanned: "este|esta",
  listFooter: "lista de correio|lista de e-mails",
};
