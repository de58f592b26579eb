/**
 * What mail programs write into a reply, by language: en, de, fr, es, ca, pt, it, nl, da, sv, no, fi, pl, cs, sk, hu,
 * ro, ru, uk, el, tr, he, ar, vi, zh, ja, ko. All lowercase; matched after lowercasing, without direction marks.
 */

/** "wrote" where it closes the attribution: `On …, Noa <n@…> wrote:`. */
export const WROTE_LAST = list(`
  wrote|sent|writes|said|a écrit|a ecrit|écrivait|escribió|escribio|ha escrito|escribía|ha escrit|va escriure|
  escreveu|ha scritto|scrive|het volgende geschreven|geschreven|følgende|följande|kirjoitti|
  kirjoitti seuraavaa|napisał|napisała|napisał(a)|pisze|napsal|napsala|napsal(a)|napísal|napísala|napísal(a)|
  napísal/a|írta|ezt írta|a scris|написал|написала|написал(а)|пишет|писал|написав|написала|написав(ла)|пише|
  έγραψε|έγραψε τα εξής|yazdı|şunu yazdı|şunları yazdı|כתב|כתבה|כתב/ה|כתב/ה:|كتب|كتبت|đã viết|viết|写道|寫道|写了|
  來信|作成|書きました|のメッセージ|さんのメッセージ|님이 작성|작성|님이 작성한 내용|написа|เขียนว่า
`);

/** "wrote" where the writer comes after it: `Am … schrieb Noa:`, `Den … skrev Noa <…>:`. */
export const WROTE_INSIDE = list(`
  schrieb|geschrieben von|schreef|heeft|skrev|skreiv|ezt írta|מאת|تمت كتابة ما يلي بواسطة|كتب|odesílatel|
  użytkownik|пользователь|користувач|ο χρήστης|da parte di|escribió
`);

/** A writer quoting themselves in prose: `On 3 March I wrote:` is no attribution unless a quotation follows. */
export const I_WROTE =
  /(?<!\p{L})(i(?: have|'ve|’ve)? (?:wrote|sent|written|said)|ich schrieb|schrieb ich|habe ich|j['’]ai écrit|yo escribí|ho scritto|eu escrevi|ik schreef|schreef ik|skrev jeg|skrev jag|jeg skrev|jag skrev|я написала?|я писала?|ja napisał)(?!\p{L})/u;

/** Labels of a quoted header block, by what they mean. */
export const LABELS = {
  from: list(`
    from|von|de|da|van|fra|från|lähettäjä|od|nadawca|odesílatel|odosielateľ|feladó|de la|от|отправитель|від|
    кому від|από|kimden|gönderen|מאת|من|từ|người gửi|发件人|寄件者|寄件人|差出人|送信者|发送人|보낸 사람|보낸사람|발신|expéditeur|
    remitente|remetente|mittente|afzender|absender|avsändare|reply-to
  `),
  date: list(`
    sent|date|gesendet|datum|gesendet am|envoyé|envoyé le|envoyée|date d'envoi|message du|enviado|enviado el|
    enviada|enviado em|enviada em|fecha|data|inviato|data invio|verzonden|sendt|dato|skickat|lähetetty|
    päivämäärä|päiväys|pvm|wysłano|wysłane|odesláno|odoslané|dátum|elküldve|küldve|trimis|отправлено|дата|
    надіслано|відправлено|στάλθηκε|αποστολή|ημερομηνία|gönderildi|gönderme tarihi|tarih|נשלח|תאריך|
    تاريخ الإرسال|تم الإرسال|أرسلت|التاريخ|đã gửi|ngày|ngày gửi|gửi|发送时间|发送日期|日期|时间|傳送時間|寄件日期|送信日時|日時|日付|送信日|
    보낸 날짜|보낸날짜|날짜|보냄
  `),
  to: list(`
    to|cc|bcc|an|kopie|à|a|copie à|copie|para|aan|til|till|kopi|kopia|vastaanottaja|kopio|do|dw|komu|címzett|
    másolatot kap|către|catre|кому|копия|копія|προς|κοιν|κοιν.|kime|alıcı|bilgi|אל|עותק|إلى|نسخة|đến|tới|
    người nhận|收件人|收件者|抄送|副本|宛先|받는 사람|받는사람|참조|per conoscenza|destinatario|destinataire|empfänger|c.c.|c.c
  `),
  subject: list(`
    subject|betreff|objet|sujet|asunto|assumpte|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|předmět|
    predmet|tárgy|subiect|тема|θέμα|konu|נושא|הנדון|الموضوع|chủ đề|tiêu đề|主题|主旨|主題|件名|제목
  `),
};

/** `-----Original Message-----`, `---------- Forwarded message ---------`, Apple's `Begin forwarded message:`. */
export const ORIGINAL = list(`
  original message|original email|original mail|reply message|forwarded message|forwarded by|
  begin forwarded message|ursprüngliche nachricht|originalnachricht|original-nachricht|antwort nachricht|
  weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message d'origine|message d’origine|
  message original|message transféré|début du message transféré|mensaje original|mensaje reenviado|
  inicio del mensaje reenviado|missatge original|mensagem original|mensagem encaminhada|
  início da mensagem reencaminhada|messaggio originale|messaggio inoltrato|inizio messaggio inoltrato|
  oorspronkelijk bericht|doorgestuurd bericht|begin doorgestuurd bericht|oprindelig meddelelse|
  oprindelig besked|videresendt besked|opprinnelig melding|videresendt melding|ursprungligt meddelande|
  originalmeddelande|vidarebefordrat meddelande|alkuperäinen viesti|välitetty viesti|wiadomość oryginalna|
  oryginalna wiadomość|wiadomość przekazana|původní zpráva|přeposlaná zpráva|pôvodná správa|preposlaná správa|
  eredeti üzenet|továbbított üzenet|mesaj original|mesajul original|mesaj redirecționat|исходное сообщение|
  пересылаемое сообщение|пересланное сообщение|оригінальне повідомлення|вихідне повідомлення|
  переслане повідомлення|αρχικό μήνυμα|προωθημένο μήνυμα|orijinal mesaj|özgün ileti|iletilen ileti|
  iletilmiş ileti|הודעה מקורית|ההודעה המקורית|הודעה שהועברה|الرسالة الأصلية|رسالة معاد توجيهها|رسالة أصلية|
  thư gốc|tin nhắn gốc|thư đã chuyển tiếp|原始邮件|邮件原件|转发邮件|转发的邮件|原始郵件|原始訊息|轉寄郵件|元のメッセージ|オリジナルメッセージ|転送メッセージ|
  転送されたメッセージ|원본 메시지|원본 이메일|전달된 메시지
`);

/** How the footer of a phone or an app begins; the rest of its line is a device or an app. */
export const SENT_FROM = list(`
  sent from|sent via|sent with|sent using|send from|get outlook for|get bluemail for|
  von meinem|gesendet von|von unterwegs gesendet|gesendet mit|diese nachricht wurde von meinem|
  diese e-mail wurde von meinem|holen sie sich outlook|envoyé de|envoyé depuis|envoyé à partir d|
  envoyé avec|télécharger outlook|obtenez outlook|enviado desde|enviado con|enviado vía|
  enviado a través de|obtener outlook|enviat des de|enviat des del|enviado do|enviado de|enviado a partir d|
  enviado pelo|enviado com|obter o outlook|obter outlook|inviato da|inviato dal|inviato con|
  inviato tramite|scarica outlook|ottieni outlook|verzonden vanaf|verzonden met|verstuurd vanaf|verstuurd via|
  verzonden via|download outlook|sendt fra|sendt med|hent outlook|få outlook|skickat från|
  skickat med|hämta outlook|skaffa outlook|lähetetty|hanki outlook|wysłano z|wysłane z|wysłano za pomocą|
  pobierz program outlook|pobierz outlook|odesláno z|odesláno ze|odesláno pomocí|odeslané z|odoslané z|
  odoslané zo|stáhnout outlook|získat outlook|küldve|elküldve|iphone-ról küldve|iphone-omról küldve|
  az outlook letöltése|trimis de pe|trimis din|trimis cu|descărcați outlook|отправлено с|отправлено из|
  отправлено через|получить outlook|надіслано з|надіслано із|надіслано зі|відправлено з|отримати outlook|
  στάλθηκε από|εστάλη από|αποστολή από|λήψη του outlook|iphone'umdan gönderildi|iphone'dan gönderildi|
  iphone’umdan gönderildi|ipad'imden gönderildi|נשלח מה|נשלח מ|
  נשלח באמצעות|נשלח מתוך|קבל את outlook|أرسلت من|أُرسلت من|تم الإرسال من|تم إرسالها من|مرسل من|
  الحصول على outlook|đã gửi từ|được gửi từ|gửi từ|tải outlook|发自我的|从我的|发送自|获取 outlook|從我的|傳送自|寄自我的|取得 outlook|
  iphoneから送信|ipadから送信|私のiphoneから|androidから送信|나의 iphone에서 보냄|나의 ipad에서 보냄|내 iphone에서 보냄|
  iphone에서 보냄|갤럭시에서 보냄|
`);

/** A device or an app, or "my" one: what tells a footer from a sentence that begins alike. */
export const DEVICE =
  /iphon|ipad|ipod|apple|macbook|android|samsung|galaxy|huawei|honor|xiaomi|redmi|\bmi \d|oneplus|pixel|nokia|motorola|\bmoto\b|\bsony|xperia|\bhtc|\blg\b|wiko|oppo|realme|blackberry|\bbb\b|windows|mobil|móvil|celular|telefon|telefoon|téléphone|teléfono|phone|puhelin|telefonu|телефон|смартфон|smartphone|handy|tablet|outlook|gmail|yahoo|\bmail\b|e-mail|posteo|proton|tutanota|tuta\b|\bspark\b|superhuman|\bhey\b|airmail|newton|sparrow|typeapp|bluemail|blue mail|edison|polymail|acompli|boxer|zoho|roundcube|thunderbird|mailbird|fairmail|k-9|canary|\baol|t-online|web\.de|gmx|orange|wp\.pl|onet|mail\.ru|яндекс|yandex|почт|пошт|seznam|libero|naver|daum|qq|手机|手機|스마트폰|핸드폰|휴대폰|携帯|スマートフォン|הטלפון|נייד|אייפון|هاتف|الآيفون|جوال|điện thoại|telefonum|κινητό|torch/u;

/** Sign-offs that close a letter whether or not a name follows. */
export const REGARDS = list(`
  best|all best|all the best|best regards|best wishes|kind regards|kindest regards|warm regards|
  warmest regards|warmly|many regards|with regards|with best regards|with kind regards|regards|rgds|br|kr|
  cheers|sincerely|sincerely yours|yours sincerely|yours truly|yours faithfully|yours|respectfully|cordially|
  take care|talk soon|see you|love|xoxo|mit freundlichen grüßen|mit freundlichen grüssen|
  mit freundlichem gruß|mit besten grüßen|mit herzlichen grüßen|freundliche grüße|freundliche grüsse|
  beste grüße|beste grüsse|schöne grüße|schöne grüsse|viele grüße|viele grüsse|viele liebe grüße|liebe grüße|
  liebe grüsse|lieben gruß|lieber gruß|herzliche grüße|herzliche grüsse|herzlichst|grüße|grüsse|gruß|gruss|lg|
  vg|mfg|bg|hochachtungsvoll|cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|
  sincères salutations|salutations|meilleures salutations|salutations distinguées|amicalement|amitiés|bises|
  bonne journée|cdlt|cdt|à bientôt|saludos|un saludo|saludos cordiales|un cordial saludo|cordialmente|
  atentamente|un abrazo|abrazos|salutacions|atenciosamente|cumprimentos|com os melhores cumprimentos|
  melhores cumprimentos|abraços|abraço|um abraço|att|att.|saudações|cordiali saluti|distinti saluti|un saluto|
  saluti|un caro saluto|a presto|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|
  vriendelijke groeten|met hartelijke groet|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|mvg|
  venlig hilsen|med venlig hilsen|de bedste hilsner|bedste hilsner|kærlig hilsen|mange hilsner|hilsen|vh|mvh|
  kh|vennlig hilsen|med vennlig hilsen|beste hilsen|vänliga hälsningar|med vänliga hälsningar|vänlig hälsning|
  med vänlig hälsning|bästa hälsningar|hälsningar|allt gott|ystävällisin terveisin|parhain terveisin|
  terveisin|terkuin|t.|pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|z poważaniem|z pozdrowieniami|
  pozdrowienia|s pozdravem|s přátelským pozdravem|zdravím|hezký den|s pozdravom|so srdečným pozdravom|
  pekný deň|üdvözlettel|tisztelettel|üdv|üdvözlet|cu stimă|cu respect|toate cele bune|o zi bună|с уважением|
  с наилучшими пожеланиями|всего доброго|всего хорошего|с приветом|з повагою|з найкращими побажаннями|щиро|
  гарного дня|με εκτίμηση|με εκτιμηση|φιλικά|χαιρετισμούς|φιλικούς χαιρετισμούς|saygılarımla|saygılar|
  sevgiler|selamlar|iyi çalışmalar|kolay gelsin|בברכה|בברכה רבה|בכבוד רב|ברכות|כל טוב|להתראות|יום טוב|בידידות|
  مع أطيب التحيات|مع خالص التحيات|مع تحياتي|تحياتي|أطيب التحيات|وتفضلوا بقبول فائق الاحترام|trân trọng|
  thân mến|thân ái|thân|kính thư|此致|敬礼|祝好|祝商祺|顺颂商祺|敬上|此致敬礼|謹啟|敬祝|よろしくお願いします|よろしくお願いいたします|よろしくお願い致します|敬具|
  どうぞよろしくお願いいたします|감사합니다|안녕히 계세요|드림|수고하세요
`);

/** Thanks: content when it stands alone, a sign-off when only a name follows. */
export const THANKS = list(`
  thanks|thank you|thanks a lot|thanks so much|thank you so much|thank you very much|thanks again|
  thanks in advance|thank you in advance|many thanks|thanks and regards|thanks & regards|thx|ty|danke|
  vielen dank|danke schön|besten dank|herzlichen dank|danke und gruß|vielen dank und viele grüße|
  vielen dank im voraus|danke im voraus|merci|merci beaucoup|merci d'avance|gracias|muchas gracias|
  gracias de antemano|gràcies|obrigado|obrigada|muito obrigado|muito obrigada|desde já obrigado|grazie|
  grazie mille|molte grazie|bedankt|alvast bedankt|dank je|dank je wel|hartelijk dank|tak|mange tak|
  på forhånd tak|takk|tusen takk|tack|tack så mycket|tack på förhand|kiitos|kiitos etukäteen|dziękuję|dzięki|
  z góry dziękuję|děkuji|díky|předem děkuji|ďakujem|vďaka|köszönöm|köszönettel|előre is köszönöm|mulțumesc|
  cu mulțumiri|спасибо|заранее спасибо|благодарю|дякую|щиро дякую|ευχαριστώ|ευχαριστώ πολύ|teşekkürler|
  teşekkür ederim|תודה|תודה רבה|תודה מראש|תודה ושבת שלום|شكرا|شكراً|شكرا جزيلا|cảm ơn|xin cảm ơn|谢谢|多谢|謝謝|
  ありがとうございます|ありがとうございました|고맙습니다
`);

/** Words of which two in one closing paragraph make it a confidentiality notice. */
export const DISCLAIMER = list(`
  confidential|privileged|intended recipient|intended solely|intended only|addressee|received this|in error|
  by mistake|notify the sender|delete|unauthorised|unauthorized|disclaimer|liability|vertraulich|adressat|
  empfänger|irrtümlich|vernichten|unbefugte|löschen|confidentiel|destinataire|par erreur|strictement interdit|
  supprimer|confidencial|destinatario|destinatário|por error|por engano|eliminar|riservat|destinatari|
  per errore|cancellarlo|vertrouwelijk|geadresseerde|onterecht|fortrolig|modtager|mottaker|konfidentiell|
  mottagare|luottamuksell|vastaanottaj|poufn|adresat|omyłkowo|důvěrn|dôvern|bizalmas|címzett|confidențial|
  конфиденциальн|конфіденційн|εμπιστευτικ|gizli|חסוי|נמען|سري|المرسل إليه
`);

/** Words of which at least one stands in a confidentiality notice: whom it is meant for, whom to tell. */
export const RECIPIENT =
  /intended recipient|intended solely|addressee|notify the sender|adressat|empfänger|destinataire|destinat[aá]ri|geadresseerde|modtager|mottaker|mottagare|vastaanottaj|adresát|címzett|получател|адресат|одержувач|παραλήπτ|alıcı|נמען|المرسل إليه|收件人|受信者|수신자/u;

/** How a notice of a scanner or of a list begins. */
export const FOOTER =
  /^(?:virus-?free\b|virenfrei\b|sans virus\b|libre de virus\b|livre de vírus\b|senza virus\b|virusvrij\b|wolny od wirusów\b|без вирусов)|^(?:this|diese|ce|cet|este|esta|questa|questo|deze|dit|denne|detta|tato|táto|ta|це|цей|это|данное)\s.{0,60}(?:checked|scanned|virus|viren|avast|avg|antivir|вирус|вірус).{0,80}(?:virus|viren|avast|avg|antivir|вирус|вірус|geprüft)|^(?:you received this message because you are subscribed|to unsubscribe from this|this message was sent to|you are receiving this because|reply to this email directly or view it on|sie erhalten diese nachricht, weil|vous recevez ce message car|recibió este mensaje porque)/u;

/** What the footer of a mailing list names beneath its rule. */
export const LIST_FOOTER =
  /mailing list|listinfo|mailman|unsubscribe|list archive|google groups|groups\.google|groups\.io|mailingliste|liste de diffusion|lista de correo|abmelden|désabonner|рассылк/u;

/** A table written in rows: entries apart by `|`, the row's end being one too. */
function list(rows: string): string[] {
  return rows
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
