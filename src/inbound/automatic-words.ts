/**
 * Subjects that programs write, lowercase. Each stands at the start of the subject and is followed by its end, a colon or
 * a dash: "Automatic reply: Your session"; a person's "Re: Out of office" begins with neither.
 */
export const AUTO_REPLY_SUBJECTS = list(`
  automatic reply|auto reply|auto-reply|autoreply|auto response|auto-response|automated reply|
  automated response|autoresponder|[auto-reply]|[autoreply]|(auto-reply)|out of office autoreply|
  out of office reply|out-of-office reply|away from the office|vacation reply|vacation message|
  abwesenheitsnotiz|abwesenheitsmeldung|abwesend|automatische antwort|automatische rückmeldung|
  réponse automatique|reponse automatique|message d'absence|absence du bureau|respuesta automática|
  respuesta automatica|fuera de la oficina|resposta automàtica|resposta automática|resposta automatica|
  ausência temporária|risposta automatica|fuori ufficio|automatisch antwoord|automatische beantwoording|
  afwezigheidsmelding|afwezig|automatisk svar|autosvar|fraværende|ikke til stede|automatiskt svar|frånvarande|
  automaattinen vastaus|poissaoloilmoitus|automatyczna odpowiedź|autoodpowiedź|nieobecność|
  automatická odpověď|automatická odpoveď|mimo kancelář|automatikus válasz|házon kívül|răspuns automat|
  автоматический ответ|автоответ|автоматична відповідь|αυτόματη απάντηση|otomatik yanıt|otomatik cevap|
  ofis dışında|תשובה אוטומטית|מענה אוטומטי|رد تلقائي|الرد التلقائي|trả lời tự động|thư trả lời tự động|自动回复|
  自動回覆|自動回复|自動返信|自動応答|不在通知|자동 회신|자동 응답|부재중|자동회신
`);

/** Words a person may use as a subject too: automatic only when the mail answers another one. */
export const AWAY_SUBJECTS = list(`
  out of office|out of the office|ooo|on vacation|on leave|im urlaub|nicht im büro|en vacances|absent|
  de vacaciones|in ferie|de férias|op vakantie|på ferie|på semester|lomalla|na urlopie|в отпуске|у відпустці|
  tatilde|מחוץ למשרד|לא במשרד|بالخارج
`);

/** Subjects of delivery reports, lowercase, at the start. */
export const BOUNCE_SUBJECTS = list(`
  undelivered mail returned to sender|undeliverable|undeliverable mail|undelivered|mail delivery failed|
  mail delivery failure|mail delivery problem|mail delivery error|mail delivery subsystem|mail system error|
  delivery status notification|delivery failure|delivery has failed|delivery notification|delivery report|
  failure notice|failed mail|returned mail|returned to sender|message delivery failure|message undeliverable|
  message you sent blocked|warning: could not send message|warning: message|nondeliverable mail|non remis|
  non-delivery|non recapitabile|unzustellbar|zustellung fehlgeschlagen|nicht zustellbar|
  fehler bei der zustellung|échec de la remise|échec de remise|message non distribué|no se puede entregar|
  no entregado|error de entrega|não é possível entregar|não entregue|impossibile recapitare|mancato recapito|
  onbestelbaar|niet bezorgd|kan ikke leveres|kan inte levereras|ei voida toimittaa|nie można dostarczyć|
  niedostarczalna|nedoručitelné|nedoručiteľné|kézbesíthetetlen|imposibil de livrat|недоставленное сообщение|
  не удалось доставить|не доставлено|αδύνατη η παράδοση|teslim edilemedi|לא ניתן למסירה|تعذر التسليم|无法送达|退信|
  無法傳遞|配信不能|배달되지 않음|전송 실패
`);

/** Local parts that no person writes from. */
export const ROBOTS =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|no[-_.]?reply|do[-_.]?not[-_.]?reply|noreply\S{0,40}|bounces?|bounce[-+]\S{0,80}|auto[-_.]?reply|autoresponder|auto[-_.]?confirm|automailer|daemon|root|nobody|listserv|majordomo|mailman)$/;

/** A table written in rows: entries apart by `|`, the row's end being one too. */
function list(rows: string): string[] {
  return rows
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
