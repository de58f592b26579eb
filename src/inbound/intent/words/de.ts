import type { Language } from "./language.ts";

export const de: Language = {
  tag: "de",
  clock24: true,
  half: "to",
  dayFirst: true,
  compounds: true,
  weekdays: `1 montag/~mo|2 dienstag/~di/~die|3 mittwoch/~mi/~mit|4 donnerstag/~do/~don|5 freitag/~fr/~fre|
    6 samstag/sonnabend/~sa/~sam|7 sonntag/=so/~son`,
  everyWeekday: `1 montags/an montagen|2 dienstags/an dienstagen|3 mittwochs/an mittwochen|
    4 donnerstags/an donnerstagen|5 freitags/an freitagen|6 samstags/sonnabends/an samstagen|7 sonntags/an sonntagen`,
  months: `1 januar/jänner/=jan/=jän|2 februar/=feb|3 märz/maerz/=mär/=mrz|4 april/=apr|5 mai|6 juni/=jun|
    7 juli/=jul|8 august/=aug|9 september/=sep/=sept|10 oktober/=okt|11 november/=nov|12 dezember/=dez`,
  numbers: `0 null|1 eins/ein|2 zwei/zwo|3 drei|4 vier|5 fünf/fuenf|6 sechs|7 sieben|8 acht|9 neun|10 zehn|11 elf|
    12 zwölf/zwoelf|13 dreizehn|14 vierzehn|15 fünfzehn/fuenfzehn|16 sechzehn|17 siebzehn|18 achtzehn|19 neunzehn|
    20 zwanzig|25 fünfundzwanzig|30 dreißig/dreissig|40 vierzig|45 fünfundvierzig|50 fünfzig`,
  ordinals: `1 erste/ersten/erster/erstes|2 zweite/zweiten/zweiter/zweites|3 dritte/dritten/dritter/drittes|
    4 vierte/vierten/vierter|5 fünfte/fünften|6 sechste/sechsten|7 siebte/siebten|8 achte/achten|9 neunte/neunten|
    10 zehnte/zehnten|12 zwölfte/zwölften|14 vierzehnte/vierzehnten|15 fünfzehnte/fünfzehnten|20 zwanzigste/zwanzigsten`,
  parts: {
    morning: `vormittag|am vormittag|früh|frueh|in der früh|in der frühe|am morgen|am frühen morgen|=morgens|
      =vormittags|<morgens|<vormittags|morgens früh`,
    midday: "mittag|am mittag|mittagszeit|über mittag|in der mittagspause|<mittags",
    afternoon: "nachmittag|am nachmittag|am frühen nachmittag|am späten nachmittag|<nachmittags|=nachmittags",
    evening: "abend|am abend|<abends|=abends",
    night: "nacht|in der nacht|<nachts",
  },
  everyPart: {
    morning: "vormittags|morgens|an vormittagen",
    midday: "mittags",
    afternoon: "nachmittags|an nachmittagen",
    evening: "abends|an abenden",
    night: "nachts",
  },
  todayParts: {
    morning: "heute morgen|heute früh|heute vormittag",
    midday: "heute mittag",
    afternoon: "heute nachmittag",
    evening: "heute abend",
  },
  talk: {
    today: "heute",
    tomorrow: "morgen",
    overmorrow: "übermorgen|uebermorgen",
    next: "nächsten|nächster|nächste|nächstes|naechsten|nächstem",
    this: "diesen|dieser|diesem|dieses|kommenden|kommender|kommende|diese",
    nextWeek: `nächste woche|nächster woche|naechste woche|kommende woche|kommender woche|in der nächsten woche|
      in der kommenden woche|die woche darauf|folgende woche`,
    thisWeek: "diese woche|dieser woche|in dieser woche",
    minute: "minute|minuten|min|minütchen",
    halfHour: "halbe stunde|halben stunde|halbstunde|halbes stündchen|halbe stund",
    quarterHour: "viertelstunde|viertel stunde",
    hour: "stunde|stunden|std",
    day: "tag|tage|tagen",
    week: "woche|wochen",
    in: "in",
    at: "um|ab ca|so um|punkt",
    oclock: "<uhr|<h|<uhrzeit",
    half: "halb",
    quarter: "viertel",
    threeQuarters: "dreiviertel",
    pastHour: "nach",
    to: "vor",
    noon: "mittags um zwölf|zwölf uhr mittags|punkt zwölf",
    midnight: "mitternacht|um mitternacht",
    mine: "meiner zeit|meine zeit|bei mir|hier|ortszeit|unserer zeit|meine ortszeit|meiner ortszeit",
    yours: "deiner zeit|eurer zeit|ihrer zeit|deine zeit|ihre zeit|bei dir|bei ihnen|bei euch|seiner zeit",
    zoneWord: "zeit",
    between: "zwischen|irgendwann zwischen|irgendwo zwischen",
    and: "und|u",
    or: "oder|bzw|beziehungsweise",
    until: "bis|bis um|bis zum|bis einschließlich|bis inklusive|bis inkl",
    from: "von|vom|ab|ab dem|beginnend",
    onwards: "aufwärts|oder später|oder danach|an aufwärts",
    before: "vor|bis spätestens",
    after: "nach|ab|ab ca|frühestens ab|später als|frühestens um|frühestens",
    notBefore: "nicht vor|nicht früher als|nicht vor ca|erst ab|erst nach",
    notAfter: "nicht nach|nicht später als|spätestens um|spätestens|nicht länger als bis",
    around: "gegen|circa|ca|ungefähr|etwa|so gegen|um die|rund|so ca|zirka|ungefaehr",
    sameTime: `gleiche zeit|selbe zeit|zur gleichen zeit|zur selben zeit|gleiche uhrzeit|selbe uhrzeit|
      zur gleichen uhrzeit|zur selben uhrzeit|zur üblichen zeit|übliche zeit|gleicher zeit|selber zeit`,
    later: "später|spaeter|danach|nach hinten",
    earlier: "früher|frueher|eher|nach vorne|nach vorn",
    one: `option|variante|termin|vorschlag|möglichkeit|von denen|der vorschläge|terminvorschlag|zeitpunkt|
      alternative|der beiden|davon`,
    option: "option|nummer|nr|variante|vorschlag|termin",
    lastOne: `der letzte|den letzten|die letzte|letzterer|letzteres|der letzte termin|den letzten termin|
      letzte option`,
    any: `alle davon|alle drei|alle termine|alle zeiten|jeder davon|jeder termin|beide|beide termine|beides|
      einer von beiden|egal welcher|alle vorschläge`,
    others: "die anderen|der andere|die andere|die anderen beiden|die übrigen|die restlichen|den anderen",
    none: `keiner davon|keiner von denen|keine davon|keines davon|keiner der termine|keiner der vorschläge|
      keiner von beiden|nichts davon|keine der zeiten|keine der optionen|keiner`,
    can: `kann|kannst|können|koennen|könnte|könnten|könntest|koennten|koennte|könnt|darf|dürfen|dürfte|
      würde|würden|wuerde|ist es möglich|wäre es möglich|geht es|ginge es|lass uns|lassen wir|lasst uns|
      schaffe|schaffen|schaffst|kann nicht|kann leider nicht`,
    cue: `wie wäre|wie wäre es|wie wäre es mit|wie wär's|wie wär's mit|wie wäre's mit|wie ist es mit|
      schlage vor|vorschlagen|schlage|vor|vorziehen|bevorzuge|bevorzugen|lieber|besser|am besten|
      am liebsten|ideal|einfacher|verfügbar|frei|zeit|hätte zeit|habe zeit|hab zeit|stattdessen|
      falls möglich|wenn möglich|warum nicht|wieso nicht|wäre|waere|sind wir|nehme|nehmen|nehme ich|
      ich nehme|wähle|entscheide mich für|tauschen|ausmachen|vereinbaren|festlegen|ausweichen|
      statt dessen|eher|alternativ|alternativ ginge|alternative|treffen wir uns|machen wir|machen|sonst|
      ansonsten|möchte|möchten|will|wollen|wollt|sollte|sollten|sollen|es bleibt bei|bleibt es bei|
      dabei bleiben|ich meinte|meinte|korrektur|ich meine`,
    approve: `passt|passen|passt mir|passt mir gut|passt gut|passt uns|würde passen|würde mir passen|geht|ginge|
      gehen|gehen würde|würde gehen|klappt|klappen|klappt bei mir|klappt gut|funktioniert|funktionieren|
      möglich|moeglich|geht klar|geht bei mir|geht gut|machbar|einverstanden|bestätigt|bestätige|
      ich bestätige|bin dabei|haut hin|hinhauen`,
    change: `verschieben|verlegen|schieben|umlegen|legen|tauschen|ändern|wechseln|vorverlegen|umbuchen|
      verschoben|verlegt`,
    move: `verschieben wir|termin verschieben|den termin verschieben|das treffen verschieben|es verschieben|
      neuen termin|anderen termin|einen anderen termin|einen neuen termin|anderer termin|neuer termin|
      andere zeit|eine andere zeit|anderen tag|anderer tag|ein andermal|auf ein andermal|umplanen|
      neu terminieren|ihn verschieben|unseren termin verschieben|die sitzung verschieben|
      session verschieben|müssen verschieben|muss verschieben`,
    meet: `treffen|sprechen|reden|telefonieren|sehen|beginnen|anfangen|starten|los|stattfinden|
      zusammenkommen|uns treffen|uns sprechen|uns sehen`,
    noun: `termin|treffen|sitzung|session|gespräch|meeting|call|telefonat|unser termin|unseren termin|
      mentoring|unser treffen|unser gespräch|videocall|termine|einladung|sessions`,
    self: "ich|wir|mir|mich|uns|bei mir",
    own: "mein|meine|meinen|meiner|meinem|unser|unsere|unseren|unserem|unserer",
    you: "du|dir|dich|sie|ihr|euch|ihnen|dein|deine|deinen|ihnen|dich|ihre|ihren",
    the: "der|die|das|den|dem|des",
    article: "ein|eine|einer|einen|einem|eines|ne",
    dateMark: "am|den|zum|der|dem|vom|bis zum",
    good: "gut|prima|recht|super|perfekt|bestens|optimal|gerne|gern|wunderbar|in ordnung|ok|okay",
    sorry: `sorry|entschuldigung|entschuldige|entschuldigt|verzeihung|tut mir leid|es tut mir leid|
      tut mir sehr leid|leider|bitte`,
    filler: `paar|ein paar|einige|wenige|es|ist|sind|bin|war's|das|dies|auch|noch|schon|dann|da|dort|so|mal|
      einfach|nur|sehr|ganz|recht|bitte|leider|sorry|entschuldigung|entschuldige|entschuldigt|
      verzeihung|tut mir leid|es tut mir leid|tut mir sehr leid|aber|für|mit|von|zu|zum|zur|auf|bei|an|
      im|ins|aus|als|hab|habe|haben|hat|hätte|hätten|werde|werden|wird|wär|sein|auf jeden fall|gleich|
      jetzt|gerade|wieder|nochmal|nochmals|erst|eigentlich|ja|doch|denn|halt|eben|allerdings|etwas|
      ein bisschen|bisschen|wenig|kurz|kurzfristig|muss|müssen|müsste|müssten|machen|mache|tun|geben|
      gibt|uhrzeit|zeit|zeiten|tag|woche|tage|für mich|für uns|meinerseits|von mir aus|von meiner seite|
      meiner seite|z b|zum beispiel|beispielsweise|übrigens|glaube|denke|ich denke|hoffe|ich hoffe|
      gewünscht|online|per video|per zoom|telefonisch|persönlich|vor ort|ganz|komplett|den ganzen|
      der ganze|ganzen|hm|also|oh|ach|ne|frage|anfrage|bescheid|irgendwann|jederzeit|genau|wirklich|
      total|echt|ausnahmsweise|heute|lieber|anbieten|wünschen|kein problem|gar|überhaupt|dabei|allen|
      alle|alles|beiden|finden|suchen|finden wir|für die nächsten|die nächsten|bleibt|bleiben|
      wie besprochen|besprochen|wie geplant|geplant|wie vereinbart|vereinbart|wie abgemacht|diesmal|dieses mal`,
    instead: "stattdessen|statt dessen|dafür|lieber|ersatzweise",
    insteadOf: "statt|anstatt|anstelle|anstelle von|statt am|anstatt am|als am|als",
    not: `nicht|kein|keine|keinen|keiner|keinem|nichts|leider nicht|nicht mehr|geht nicht|kann nicht|weder|
      noch nicht|nicht so gut|ungern|nicht verfügbar|nicht erreichbar|nicht da|nicht im büro|außer|
      alles außer|jederzeit außer|bloß nicht|nur nicht`,
    busy: `verhindert|unmöglich|ausgebucht|belegt|besetzt|beschäftigt|unpassend|schlecht|ungünstig|schwierig|
      schwer|unterwegs|im meeting|in einem meeting|im termin|in einem termin|zu früh|zu spät|blockiert|
      verplant|voll|schlecht aus|einen anderen termin habe|eng|zu eng`,
    cannot: `absagen|muss absagen|absage|fällt aus|ausfallen|ausfallen lassen|schaffe es nicht|
      schaffe ich nicht|schaff es nicht|schaffe es leider nicht|schaffe ich leider nicht|
      kann nicht kommen|kann leider nicht kommen|kann nicht teilnehmen|kann leider nicht teilnehmen|
      kann leider nicht|nicht dabei sein|nicht teilnehmen|nicht kommen|nicht schaffen|canceln|
      stornieren|komme nicht|bin nicht dabei|bin leider nicht dabei|wird nichts|das wird nichts|
      ich sage ab|sage ab|sagen wir ab|lass uns ausfallen lassen|klappt bei mir nicht|klappt bei mir leider nicht|geht bei mir nicht|geht bei mir leider nicht|passt mir nicht|passt mir leider nicht|klappt nicht bei mir|klappt leider nicht bei mir`,
    excuse: `krank|bin krank|ich bin krank|mir ist etwas dazwischengekommen|dazwischengekommen|
      dazwischen gekommen|etwas dazwischengekommen|mir kommt etwas dazwischen|kommt etwas dazwischen|
      erkältet|fieber|im krankenhaus|grippe|liege flach|nicht gut|corona|fühle mich nicht gut|im bett`,
    never: "nie|niemals|nie am|grundsätzlich nicht|generell nicht|prinzipiell nicht|nie mehr",
    only: "nur|ausschließlich",
    every: "jeden|jede|jeder|immer|alle|stets|dauernd|ständig|jedes mal|die ganze zeit",
    because: `weil|da ich|da wir|da mein|da meine|denn ich|denn wir|denn mein|denn meine|wegen|aufgrund|grund|
      der grund|nämlich|denn`,
    but: "aber|jedoch|sondern|doch lieber|allerdings",
    so: "deshalb|daher|deswegen|darum|also|somit",
    hedge: `vielleicht|eventuell|evtl|ggf|gegebenenfalls|möglicherweise|wahrscheinlich|falls|wenn|ob|
      unter umständen|unsicher|nicht sicher|mal sehen|vermutlich|voraussichtlich|unter vorbehalt|
      vorbehaltlich|notfalls|zur not|je nachdem|wohl|hoffentlich|theoretisch|allerfrühestens|
      allerspätestens|jeden tag|an jedem tag|wochentags|werktags`,
    past: `gestern|vorgestern|war|waren|letzten|letzte|letzter|letztes|vorige|vorigen|vergangene|vergangenen|
      neulich|damals|ging|gab|kam|sagte|gesagt|gewesen|vorhin|trafen|letzte woche|letztes mal|!hatte|
      !hatten|!wurde|!wurden|!konnte|!konnten|!musste|!mussten`,
    about: "über|thema|themen|bezüglich|zum thema",
    late: `verspätet|verspäte|verspäte mich|verspätung|mich verspäten|verspäten|zu spät|zu spät dran|
      spät dran|bin spät dran|später dran|komme zu spät|wird später|wird etwas später|verspaete|
      verspaetung|in verzug`,
    arrive: `komme|kommen|kommt|da sein|bin da|da|dabei sein|einwählen|wähle mich ein|stoße dazu|dazukommen|
      beitreten|ankommen|dazu|eintreffen|zuschalten|bin erst|dran|schaffe es erst|kann erst|es wird`,
    away: `abwesend|weg|im urlaub|urlaub|verreist|nicht da|nicht im büro|unterwegs|auf reisen|in elternzeit|
      auf dienstreise|dienstreise|nicht erreichbar|in den ferien|ferien|auf urlaub|nicht verfügbar|
      außer haus|im krankenstand|in mutterschutz|away`,
    back: "zurück|wieder da|wieder zurück|wieder im büro|wieder erreichbar|wieder hier|rückkehr|zurueck",
    yes: `ja|jawohl|jo|jep|klar|na klar|sicher|gern|gerne|sehr gern|sehr gerne|ja gern|ja gerne|ja bitte|
      einverstanden|abgemacht|natürlich|selbstverständlich|auf jeden fall|bin dabei|ich bin dabei|
      mache mit|ich mache mit|zusage|ich sage zu|stimme zu|ich stimme zu|zugestimmt|passt so|okay|ok|
      genau|in ordnung|alles klar|machen wir so`,
    no: `nein|nee|nö|nein danke|lieber nicht|leider nein|nichts für mich|kein interesse|ohne mich|
      ich lehne ab|lehne ab|$diesmal nicht|$eher nicht|kein thema|kein thema diese woche|
      diese woche nichts`,
    met: `wir haben uns getroffen|haben uns getroffen|hat stattgefunden|fand statt|haben wir|ja haben wir|
      haben uns gesprochen|wir haben gesprochen|wir haben uns gesehen|es hat stattgefunden`,
    notMet: `wir haben uns nicht getroffen|haben uns nicht getroffen|hat nicht stattgefunden|fand nicht statt|
      ist ausgefallen|fiel aus|haben wir nicht|haben uns nicht gesehen|nicht stattgefunden|
      es ist ausgefallen|kam nicht zustande|mussten absagen|wir mussten absagen|musste ausfallen|
      ist leider ausgefallen|konnten uns nicht treffen`,
    thanks: `danke|vielen dank|dankeschön|danke schön|besten dank|herzlichen dank|lieben dank|danke dir|
      danke ihnen|danke euch|vielen herzlichen dank|tausend dank|danke für|dank|merci|danke nochmals|
      danke sehr|danke für die erinnerung|danke für die info|danke fürs verständnis|
      danke für das verständnis|danke für dein verständnis|danke für ihr verständnis|fürs verständnis|
      zur kenntnis genommen|verstanden`,
    great: `super|toll|prima|perfekt|großartig|klasse|wunderbar|schön|fein|spitze|genial|cool|sehr gut|
      bestens|alles klar`,
    greeting: `hallo|hi|hey|liebe|lieber|guten morgen|guten tag|guten abend|moin|servus|grüezi|grüß gott|
      sehr geehrte|sehr geehrter|moin moin|hallo zusammen|hallöchen|tag`,
    courtesy: `kein problem|macht nichts|alles gut|passt schon|kein ding|das hilft|das hilft mir|das hilft sehr|
      sehr hilfreich|hilfreich|ich freue mich|freue mich|freue mich darauf|freue mich drauf|freu mich|
      freu mich drauf|freue mich auf|schönen tag|schönen abend|schönes wochenende|schöne woche|
      einen schönen tag|einen schönen abend|ein schönes wochenende|eine schöne woche|gute woche|
      liebe grüße|viele grüße|beste grüße|herzliche grüße|mit freundlichen grüßen|gruß|grüße|lg|vg|mfg|
      bis dann|bis bald|entschuldige die späte antwort|späte antwort|
      entschuldigung für die späte antwort|sorry für die späte antwort|für die späte antwort|
      die späte antwort|verspätete antwort|die verspätete antwort|kurzfristige absage|
      die kurzfristige absage|für die kurzfristige absage|so kurzfristig|alles gute|hoffe das passt|
      ich hoffe das passt|passt das|passt dir das|passt das für dich|geht das|wäre das möglich|
      wäre das okay|wäre das in ordnung|ist das ok|ist das okay|was meinst du|sag bescheid|gib bescheid|
      gib mir bescheid|alles liebe|ich hoffe es geht dir gut|bis nachher|kein stress|gutes thema|tolles thema|schönes thema|spannendes thema|tschüss|tschüs|ciao`,
    seeYou: `bis dann|bis|bis zum|bis am|wir sehen uns|wir sprechen uns|wir hören uns|man sieht sich|sehen uns|
      hören uns`,
    ask: `wer|wen|wem|was|wann|wo|warum|wieso|weshalb|wie|welche|welcher|welches|welchen|wie lange|woher|
      womit|wozu`,
    sessionAsk: `link zum|der link|meetinglink|zoom-link|den link|organisator|organisatorin|organisation|
      das programm|programm|diese mail|diese mails|diese e-mail|wer kann sehen|wer sieht|wer liest|
      wie lange dauert|wo treffen wir uns|wann treffen wir uns|wann ist unser|datenschutz|meine daten|
      wie funktioniert das|was passiert wenn|wie melde ich mich ab|wie sage ich ab|wer kann lesen|wer kann das lesen|wer kann es lesen|wer kann mitlesen|wer liest mit`,
    they: "er|ihm|ihn|man|jemand|niemand|leute",
    nextDay: "am nächsten tag|am tag danach|am tag darauf|tags darauf|den tag darauf|am folgetag",
    previousDay: "am tag davor|am tag zuvor|am vortag|tags zuvor",
    anymore: "nicht mehr",
    free: "verfügbar|frei|zeit|hätte zeit|habe zeit|hab zeit",
    twoWeeks: "vierzehn tage",
    whether: `ist es|ist das|treffen wir uns|sehen wir uns|ist unser termin|ist der termin|ist unser treffen`,
  },
};
