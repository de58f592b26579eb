/**
 * How away messages name dates, by language. Matched against lowercase words without punctuation.
 */

/** What makes the date after it the last day away. */
export const UNTIL = new Set(
  "until till til through thru bis einschließlich jusqu'au jusqu’au jusqu'à jusqu’à jusque hasta até fins fino sino tot t/m tm t.o.m tom do dnia până pana по до έως εως μέχρι ως עד حتى إلى الى đến hết".split(
    " ",
  ),
);
/** What may stand between such a word and its date. */
export const FILLERS = new Set(
  "the of le la les el al il lo os dem den der das zum inklusive inkl incl including inclusive och og med en met op dne dnia dni ngày τις την και יום ה ב w la pe în de d'en o om kl on".split(
    " ",
  ),
);
/** What makes a date of its sentence the first day back. */
export const BACK = new Set(
  "back return returning returns returned available reachable resume wieder zurück erreichbar zurückkehren retour reviens reviendrai revenir joignable disponible vuelvo volveré regreso regresaré vuelta reincorporo incorporaré torno tornerò rientro rientrerò nuovamente ritorno volto voltarei regresso retorno regressarei disponível terug weer bereikbaar aanwezig tilbage tilbake igen åter tillbaka åter takaisin paikalla palaan tavoitettavissa wracam wrócę powrotem ponownie dostępny dostępna zpět vrátím späť vrátim visszatérek vissza înapoi revin întorc вернусь возвращаюсь вернуться повернусь повертаюся επιστρέφω επιστρέψω επιστροφή אחזור חוזר חוזרת אשוב חזרה أعود سأعود العودة quay trở".split(
    " ",
  ),
);
/** Written right after the date: "until" in Japanese, Korean, Chinese, Finnish, Hungarian and Turkish. */
export const UNTIL_AFTER =
  /^[.]?\s*(?:\([^)]{1,6}\))?\s*(?:まで|迄|까지|asti|saakka|['’](?:[aeyıi]{1,3}) kadar|-(?:ig|éig|áig)|为止|為止)/u;
/** Written right before the date without a space: "until" in Chinese. */
export const UNTIL_BEFORE = /[到至]\s*$/u;
/** Written after the date: "I shall be back" in the same languages. */
export const BACK_AFTER =
  /^.{0,12}?(?:döneceğim|dönüyorum|ofiste olacağım|に戻り|より出社|から出社|に出社|から通常|에 복귀|부터 근무|返回|回来|恢復|恢复|回到|visszatérek|térek vissza|wieder|zurück)/u;
/** Between the two dates of a span. */
export const SPAN =
  /^\s*(?:st|nd|rd|th|\.|º)?\s*(?:-|–|—|~|〜|～|to|bis(?: zum)?|au|al|a|à|até|ao|y el|tot(?: en met)?|t\/m|til(?: og med)?|till(?: och med)?|do|a|și|по|до|έως|ως|עד|ل|إلى|đến|至|到|から|부터)\s*(?:the |dem |den |el |il |le |o |dnia |ה-?)?$/u;
/** Tomorrow. */
export const TOMORROW =
  /(?<!\p{L})(?:tomorrow|morgen|demain|mañana|domani|amanhã|imorgen|imorgon|i morgen|huomenna|jutro|zítra|zajtra|holnap|mâine|завтра|αύριο|yarın|מחר|غدا)(?!\p{L})/u;

/** Months by the stems clients and people write, all languages together; index 0 is January. */
export const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|gen|ene|янв|січ|led|sty|ιαν|ocak|tammi|ינו|يناير|كانون الثاني)/u,
  /^(?:feb|fév|fev|fevr|févr|фев|лют|úno|lut|φεβ|şub|helmi|פבר|فبراير|شباط)/u,
  /^(?:mar(?!di|ts?dag|tes|tedì)|mär|mrz|mrt|maa|март|мар|бер|bře|μαρ|מרץ|במרץ|مارس|آذار)/u,
  /^(?:apr|avr|abr|апр|кві|dub|kwi|απρ|nis|huhti|אפר|أبريل|ابريل|نيسان)/u,
  /^(?:may|mai|maj|mag|mei|máj|май|мая|трав|kvě|kvet|μαΐ|μαι|μάι|toukok|מאי|مايو|أيار)/u,
  /^(?:jun|jui?n(?!l)|giu|июн|черв|čvn|červn(?!c)|cze|ιουν|haz|kesä|יונ|يونيو|حزيران)/u,
  /^(?:jul|juil|lug|июл|лип|čvc|červenc|lip|ιουλ|tem|heinä|יול|يوليو|تموز)/u,
  /^(?:aug|aoû|aou|ago|авг|серп|srp|sie|αυγ|ağu|elo|אוג|أغسطس|اغسطس|آب)/u,
  /^(?:sep|set|сен|вер|zář|wrz|σεπ|eyl|syys|ספט|سبتمبر|أيلول)/u,
  /^(?:oct|okt|ott|out|окт|жов|říj|paź|οκτ|eki|loka|אוק|أكتوبر|اكتوبر|تشرين الأول)/u,
  /^(?:nov|ноя|лист|lis|νοε|kas|marras|נוב|نوفمبر|تشرين الثاني)/u,
  /^(?:dec|dez|déc|dic|des|дек|груд|pro|gru|δεκ|ara|joulu|דצמ|ديسمبر|كانون الأول)/u,
];

/** Weekdays in the languages whose away messages name them most; index 0 is Monday. */
export const WEEKDAYS: readonly RegExp[] = [
  /^(?:mon(?:day)?|montag|lundi|lunes|lunedì|segunda(?:-feira)?|maandag|mandag|måndag|maanantai\w*|poniedział\w+|понедельник\w*|понеділ\w+|יום שני|שני)$/u,
  /^(?:tue(?:s|sday)?|dienstag|mardi|martes|martedì|terça(?:-feira)?|dinsdag|tirsdag|tisdag|tiistai\w*|wtor\w+|вторник\w*|вівтор\w+|שלישי)$/u,
  /^(?:wed(?:nesday)?|mittwoch|mercredi|miércoles|mercoledì|quarta(?:-feira)?|woensdag|onsdag|keskiviikko\w*|środ\w+|сред\w+|серед\w+|רביעי)$/u,
  /^(?:thu(?:rs|rsday)?|donnerstag|jeudi|jueves|giovedì|quinta(?:-feira)?|donderdag|torsdag|torstai\w*|czwart\w+|четверг\w*|четвер\w*|חמישי)$/u,
  /^(?:fri(?:day)?|freitag|vendredi|viernes|venerdì|sexta(?:-feira)?|vrijdag|fredag|perjantai\w*|piąt\w+|пятниц\w+|пʼятниц\w+|שישי)$/u,
  /^(?:sat(?:urday)?|samstag|sonnabend|samedi|sábado|sabato|zaterdag|lørdag|lördag|lauantai\w*|sobot\w+|суббот\w+|субот\w+|שבת)$/u,
  /^(?:sun(?:day)?|sonntag|dimanche|domingo|domenica|zondag|søndag|söndag|sunnuntai\w*|niedziel\w+|воскресен\w+|неділ\w+|ראשון)$/u,
];
