import type { Language } from "./language.ts";

export const nl: Language = {
  tag: "nl",
  clock24: true,
  half: "to",
  dayFirst: true,
  compounds: true,
  weekdays: `1 maandag/~ma/~maa|2 dinsdag/~di/~din|3 woensdag/~wo/~woe|4 donderdag/~do/~don|5 vrijdag/~vr/~vrij|
    6 zaterdag/~za/~zat|7 zondag/=zo/~zon`,
  everyWeekday: `1 maandags/op maandagen/maandagen|2 dinsdags/op dinsdagen/dinsdagen|3 woensdags/op woensdagen/woensdagen|
    4 donderdags/op donderdagen/donderdagen|5 vrijdags/op vrijdagen/vrijdagen|6 zaterdags/op zaterdagen|7 zondags/op zondagen`,
  months: `1 januari/=jan|2 februari/=feb|3 maart/=mrt|4 april/=apr|5 mei|6 juni/=jun|7 juli/=jul|8 augustus/=aug|
    9 september/=sep/=sept|10 oktober/=okt|11 november/=nov|12 december/=dec`,
  numbers: `0 nul|1 één/een|2 twee/tweeën|3 drie/drieën|4 vier/vieren|5 vijf/vijven|6 zes/zessen|7 zeven/zevenen|8 acht/achten|9 negen/negenen|10 tien/tienen|11 elf|12 twaalf|13 dertien|
    14 veertien|15 vijftien|16 zestien|17 zeventien|18 achttien|19 negentien|20 twintig|25 vijfentwintig|30 dertig|
    40 veertig|45 vijfenveertig|50 vijftig`,
  ordinals: `1 eerste|2 tweede|3 derde|4 vierde|5 vijfde|6 zesde|7 zevende|8 achtste|9 negende|10 tiende|12 twaalfde|
    14 veertiende|15 vijftiende|20 twintigste`,
  parts: {
    morning: `ochtend|in de ochtend|<'s ochtends|<s ochtends|<s morgens|in de voormiddag|voormiddag`,
    midday: "tijdens de lunch|rond lunchtijd|lunchtijd|<s middags om twaalf",
    afternoon: "middag|in de middag|namiddag|in de namiddag|<s middags",
    evening: "avond|in de avond|<s avonds",
    night: "nacht|<s nachts",
  },
  everyPart: {
    morning: "'s ochtends|s ochtends|s morgens|ochtenden|in de ochtenden",
    afternoon: "s middags|middagen",
    evening: "s avonds|avonden",
    night: "s nachts",
  },
  todayParts: {
    morning: "vanochtend|vanmorgen|deze ochtend",
    afternoon: "vanmiddag|deze middag",
    evening: "vanavond|deze avond",
  },
  talk: {
    today: "vandaag",
    tomorrow: "morgen",
    overmorrow: "overmorgen",
    next: "volgende|de volgende|volgend",
    this: "deze|komende|aanstaande|dit|aankomende|a.s.",
    nextWeek: "volgende week|komende week|de week erna|de week daarna|week erop",
    thisWeek: "deze week",
    minute: "minuut|minuten|min|minuutjes|minuutje",
    halfHour: "half uur|halfuur|half uurtje|halfuurtje",
    quarterHour: "kwartier|kwartiertje",
    hour: "uur|uren|uurtje",
    day: "dag|dagen",
    week: "week|weken",
    in: "over|binnen",
    at: "om|tegen een",
    oclock: "<uur|<u|<h",
    half: "half",
    quarter: "kwart",
    pastHour: "over",
    to: "voor",
    noon: "twaalf uur 's middags|12 uur 's middags",
    midnight: "middernacht",
    mine: "mijn tijd|onze tijd|hier|lokale tijd|bij mij",
    yours: "jouw tijd|jullie tijd|uw tijd|bij jou|bij jullie|zijn tijd|haar tijd",
    zoneWord: "tijd",
    between: "tussen|ergens tussen",
    and: "en",
    or: "of|ofwel|dan wel",
    until: "tot|tot en met|t/m|tm|t m|tot aan",
    from: "van|vanaf",
    onwards: "en later|of later|of daarna",
    before: "voor|vóór|eerder dan|uiterlijk|tot uiterlijk",
    after: "na|vanaf|later dan",
    notBefore: "niet voor|niet eerder dan|niet vóór|pas vanaf|pas na",
    notAfter: "niet na|niet later dan|uiterlijk om",
    around: "rond|ongeveer|circa|ca|omstreeks|tegen|zo rond|een uur of",
    sameTime: `zelfde tijd|dezelfde tijd|op dezelfde tijd|zelfde tijdstip|hetzelfde tijdstip|zelfde uur|
      gebruikelijke tijd`,
    later: "later|erna|daarna",
    earlier: "eerder|vroeger",
    one: "optie|mogelijkheid|voorstel|tijdstip|moment|van de twee|ervan|van die|keuze|datum",
    option: "optie|nummer|nr|voorstel|keuze",
    lastOne: "de laatste|laatste|de laatste optie|laatstgenoemde|het laatste",
    any: `allebei|beide|alle drie|alle opties|een van beide|maakt niet uit welke|alle tijden|elk van deze|
      alle momenten`,
    others: "de andere|de anderen|het andere|de overige|de andere twee",
    none: `geen van deze|geen van beide|geen van die|geen van alle|geen enkele|geen van de opties|
      geen van de tijden|geen van drieën`,
    can: `kan|kun|kunnen|kunt|kon|zou|zouden|mag|mogen|is het mogelijk|is het mogelijk om|zou het kunnen|
      lukt het|laten we|laat ons|kunnen we|kan niet`,
    cue: `wat dacht je van|wat vind je van|hoe zit het met|voorstellen|stel voor|stel|voor|liever|beter|
      het beste|best|het liefst|ideaal|makkelijker|beschikbaar|vrij|tijd|heb tijd|heb ik tijd|
      in plaats daarvan|indien mogelijk|waarom niet|zou fijn zijn|neem|neem ik|ik neem|kies|ik kies|
      ga voor|afspreken|plannen|inplannen|ruilen|zetten|alternatief|anders|wil|willen|wilt|wil graag|
      graag|zullen|zal`,
    approve: `past|passen|past mij|past goed|komt uit|uitkomen|komt goed uit|komt mij goed uit|komt beter uit|
      schikt|schikt mij|lukt|lukken|lukt mij|lukt wel|gaat|gaat goed|werkt|werken|werkt voor mij|
      goed uit|mogelijk|haalbaar|is goed|is prima|is oké|bevestigd|bevestig|ik bevestig|is fijn|uit|
      is ok`,
    change: `verzetten|verschuiven|verplaatsen|verleggen|wijzigen|veranderen|ruilen|opschuiven|verzet|
      verplaatst|vervroegen|verzetten we|verplaatsen we|schuiven|schuiven we`,
    move: `afspraak verzetten|de afspraak verzetten|onze afspraak verzetten|andere tijd|een andere tijd|
      ander moment|een ander moment|andere dag|een andere dag|nieuwe afspraak maken|nieuw moment|
      het verzetten|het verplaatsen|afspraak verplaatsen|moeten verzetten|moet verzetten|uitstellen|
      herplannen`,
    meet: `afspreken|spreken|praten|bellen|zien|beginnen|starten|elkaar zien|elkaar spreken|doen|samenkomen|
      bij elkaar komen`,
    noun: `afspraak|sessie|gesprek|meeting|overleg|call|onze afspraak|ons gesprek|ons overleg|mentoring|
      bijeenkomst|uitnodiging|sessies|afspraken`,
    self: "ik|we|wij|mij|me|ikzelf|voor mij",
    own: "mijn|onze|ons|m'n",
    you: "je|jij|jou|jullie|u|jouw|uw|jullie",
    the: "de|het|'t",
    article: "een|één|n",
    dateMark: "op|de|op de|vanaf de|tot de",
    good: "goed|prima|perfect|ok|oké|oke|akkoord|uitstekend",
    sorry: "sorry|excuses|het spijt me|spijt me|mijn excuses|helaas|alsjeblieft|alstublieft|aub|jammer",
    filler: `komt|paar|een paar|enkele|het|dat|dit|die|daar|er|is|zijn|ben|bent|was het|ook|nog|al|dan|zo|wel|
      even|gewoon|alleen|heel|erg|zeer|graag|alsjeblieft|alstublieft|aub|svp|helaas|sorry|excuses|
      het spijt me|spijt me|mijn excuses|jammer|voor|met|van|te|naar|op|bij|aan|in|uit|als|heb|hebben|
      heeft|had graag|zou|wordt|worden|moet|moeten|doe|doen|gaan|maken|maak|iets|beetje|een beetje|kort|
      korter|nu|net|weer|opnieuw|pas|eigenlijk|toch|hoor|jawel|tijd|tijden|dag|dagen|week|moment|
      voor mij|voor ons|wat mij betreft|van mijn kant|bijvoorbeeld|bv|trouwens|denk|ik denk|hoop|
      ik hoop|online|via teams|via zoom|telefonisch|hele|de hele|echt|zeker|precies|allemaal|alles|
      geen probleem|om|hé|hm|ah|vraag|verzoek|graag zou ik|zou graag|vinden|zoeken|gedurende|de komende`,
    instead: "in plaats daarvan|liever|ervoor in de plaats",
    insteadOf: "in plaats van|ipv|i.p.v.",
    not: `niet|geen|niks|niet meer|kan niet|nooit meer|evenmin|niet zo goed|helaas niet|niet beschikbaar|
      niet bereikbaar|er niet|niet aanwezig|niet op kantoor|behalve|uitgezonderd|alles behalve`,
    busy: `bezet|verhinderd|onmogelijk|bezig|druk|volgeboekt|slecht|lastig|moeilijk|onderweg|in een meeting|
      in een vergadering|te vroeg|te laat voor mij|vol|ongunstig|krap|een andere afspraak`,
    cannot: `afzeggen|moet afzeggen|annuleren|moet annuleren|cancelen|red het niet|red ik niet|haal het niet|
      haal ik niet|lukt niet|lukt me niet|lukt mij niet|lukt het niet|gaat niet lukken|
      gaat helaas niet lukken|gaat me niet lukken|kan niet komen|kan helaas niet komen|
      kan er niet bij zijn|niet aanwezig|kan helaas niet|kom niet|niet bij zijn|gaat niet door|
      overslaan|niet deelnemen|kan niet deelnemen|zal er niet zijn|ben er niet bij`,
    excuse: `ziek|ben ziek|ik ben ziek|grieperig|griep|koorts|in het ziekenhuis|er is iets tussen gekomen|
      iets tussengekomen|er kwam iets tussen|corona|op bed|niet lekker`,
    never: "nooit|nimmer|in principe niet|nooit op",
    only: "alleen|uitsluitend|enkel",
    every: "elke|iedere|altijd|alle|de hele tijd|voortdurend|telkens|steeds",
    because: "omdat|want|wegens|vanwege|aangezien|doordat|de reden|namelijk",
    but: "maar|echter|wel",
    so: "dus|daarom|vandaar|daardoor",
    hedge: `misschien|mogelijk|eventueel|wellicht|waarschijnlijk|als|indien|of misschien|weet niet zeker|
      niet zeker|onder voorbehoud|vermoedelijk|hopelijk|tenzij|afhankelijk|in principe|desnoods|mits|
      op zijn vroegst|op z'n vroegst|elke dag|doordeweeks`,
    past: `gisteren|eergisteren|was|waren|had|hadden|vorige|vorig|afgelopen|laatst|ging|gingen|zei|gezegd|
      geweest|vorige week|vorige keer|kwam`,
    about: "over|onderwerp|onderwerpen|betreffende|over het",
    late: `vertraging|vertraagd|verlaat|te laat|ben laat|ben te laat|ben wat later|ben later|kom te laat|
      loop uit|laat|iets later|wat later|iets te laat|beetje later|verlaten|vertraagt`,
    arrive: `kom|komen|ben er|er zijn|aansluiten|sluit aan|inbellen|bel in|erbij zijn|ben|er pas|arriveer|
      schuif aan|aanschuiven|er`,
    away: `afwezig|weg|op vakantie|met vakantie|vakantie|niet aanwezig|er niet|niet op kantoor|op reis|
      met verlof|ouderschapsverlof|met zwangerschapsverlof|onbereikbaar|niet bereikbaar|op zakenreis|
      niet beschikbaar|vrij genomen|away`,
    back: "terug|weer terug|weer aanwezig|weer bereikbaar|weer op kantoor|weer beschikbaar|weer er",
    yes: `ja|jawel|jazeker|zeker|tuurlijk|natuurlijk|akkoord|graag|ja graag|heel graag|ja hoor|prima|oké|
      oke|ok|afgesproken|doe mee|ik doe mee|ik ben erbij|ben erbij|uiteraard|mee eens|ik ga akkoord|
      ga akkoord|top|goed|is goed`,
    no: `nee|neen|nee dank je|nee bedankt|nee dank u|liever niet|niets voor mij|niet voor mij|
      geen interesse|deze keer niet|ik doe niet mee|geen onderwerp|deze week niets|helaas nee|
      helaas niet`,
    met: `we hebben elkaar gesproken|we hebben elkaar gezien|hebben we|het ging door|is doorgegaan|
      we hebben afgesproken|het is doorgegaan`,
    notMet: `we hebben elkaar niet gesproken|we hebben elkaar niet gezien|ging niet door|het ging niet door|
      is niet doorgegaan|niet doorgegaan|hebben we niet`,
    thanks: `bedankt|dank je|dank je wel|dankjewel|dank u|dank u wel|dank|hartelijk dank|veel dank|
      heel erg bedankt|alvast bedankt|bedankt voor|bedankt voor de herinnering|bedankt voor het begrip|
      bedankt voor je begrip|voor het begrip|dankje|begrepen|genoteerd|merci`,
    great: "top|super|geweldig|fijn|mooi|leuk|perfect|prima|heerlijk|uitstekend|prachtig|tof|helemaal goed",
    greeting: "hallo|hoi|hey|hi|beste|dag|lieve|goedemorgen|goedemiddag|goedenavond|goedendag|geachte|hé",
    courtesy: `geen probleem|geen punt|geeft niks|geen zorgen|dat helpt|daar heb ik wat aan|heel handig|
      fijn om te weten|ik kijk ernaar uit|kijk ernaar uit|kijk er naar uit|ik kijk er naar uit|
      kijk uit naar|zie ernaar uit|heb er zin in|ik heb er zin in|fijne dag|fijne avond|fijn weekend|
      goed weekend|een fijne dag|fijne week|groet|groeten|groetjes|vriendelijke groet|
      met vriendelijke groet|hartelijke groet|sorry voor de late reactie|late reactie|de late reactie|
      voor de late reactie|sorry voor het late antwoord|laat maar weten|laat het me weten|
      hoor het graag|ik hoor het graag|komt dat uit|is dat goed|is dat oké|lukt dat|kan dat|past dat|
      schikt dat|wat vind je|op zo'n korte termijn|zo laat nog|hopelijk lukt dat`,
    seeYou: "tot dan|tot|tot ziens|tot snel|zie je|we zien elkaar|we spreken elkaar|spreek je|tot op",
    ask: "wie|wat|wanneer|waar|waarom|hoe|welke|welk|hoelang|hoe lang|waarmee",
    sessionAsk: `de link|meetinglink|link van|zoomlink|organisator|organisatie|programma|het programma|deze mail|
      deze mails|wie kan zien|wie ziet|wie leest|hoe lang duurt|waar spreken we af|wanneer spreken we|
      wanneer is onze|privacy|mijn gegevens|hoe werkt dit|hoe meld ik me af`,
    they: "hij|zij|hem|haar|hun|iemand|niemand|mensen",
    nextDay: "de dag erna|de volgende dag|de dag daarna|een dag later",
    previousDay: "de dag ervoor|de vorige dag|de dag daarvoor",
    anymore: "niet meer",
    free: "beschikbaar|vrij|heb tijd|heb ik tijd",
    whether: "is het|is het nog|zien we elkaar|is onze afspraak",
  },
};
