import type { Language } from "./language.ts";

export const it: Language = {
  tag: "it",
  clock24: true,
  half: "past",
  dayFirst: true,
  weekdays: `1 lunedì/lunedi/~lun|2 martedì/martedi/~mar|3 mercoledì/mercoledi/~mer|4 giovedì/giovedi/~gio|5 venerdì/venerdi/~ven|
    6 sabato/~sab|7 domenica/~dom`,
  everyWeekday: `1 ^il lunedì/di lunedì/i lunedì|2 ^il martedì/di martedì/i martedì|3 ^il mercoledì/di mercoledì/i mercoledì|
    4 ^il giovedì/di giovedì/i giovedì|5 ^il venerdì/di venerdì/i venerdì|6 ^il sabato/di sabato/i sabati|7 ^la domenica/di domenica/^le domeniche`,
  months: `1 gennaio/=gen|2 febbraio/=feb|3 marzo/=mar|4 aprile/=apr|5 maggio/=mag|6 giugno/=giu|7 luglio/=lug|8 agosto/=ago|
    9 settembre/=set|10 ottobre/=ott|11 novembre/=nov|12 dicembre/=dic`,
  numbers: `0 zero|1 uno/una/un|2 due|3 tre|4 quattro|5 cinque|6 sei|7 sette|8 otto|9 nove|10 dieci|11 undici|12 dodici|13 tredici|
    14 quattordici|15 quindici|16 sedici|17 diciassette|18 diciotto|19 diciannove|20 venti|25 venticinque|30 trenta|
    40 quaranta|45 quarantacinque|50 cinquanta`,
  ordinals: `1 primo/prima|2 secondo/seconda|3 terzo/terza|4 quarto/quarta|5 quinto/quinta|6 sesto/sesta|7 settimo/settima|
    8 ottavo/ottava|9 nono/nona|10 decimo/decima`,
  parts: {
    morning:
      "mattina|di mattina|la mattina|in mattinata|mattinata|del mattino|al mattino|mattino|della mattina",
    midday: "in pausa pranzo|all'ora di pranzo|pausa pranzo|ora di pranzo|a pranzo",
    afternoon:
      "pomeriggio|di pomeriggio|nel pomeriggio|il pomeriggio|del pomeriggio|primo pomeriggio|tardo pomeriggio",
    evening: "sera|di sera|la sera|in serata|serata|della sera",
    night: "notte|di notte",
  },
  everyPart: {
    morning: "le mattine|mattine|tutte le mattine",
    afternoon: "i pomeriggi|pomeriggi|tutti i pomeriggi",
    evening: "le sere|sere|tutte le sere",
  },
  todayParts: {
    morning: "stamattina|questa mattina|stamani",
    afternoon: "questo pomeriggio|oggi pomeriggio",
    evening: "stasera|questa sera",
  },
  talk: {
    today: "oggi",
    tomorrow: "domani",
    overmorrow: "dopodomani",
    next: "prossimo|prossima|seguente|successivo",
    this: "questo|questa|che viene|quest'",
    nextWeek: `la settimana prossima|settimana prossima|la prossima settimana|prossima settimana|
      la settimana dopo|la settimana seguente|settimana seguente`,
    thisWeek: "questa settimana|della settimana",
    minute: "minuto|minuti|min|minutini|minutino",
    halfHour: "mezz'ora|mezzora|mezza ora|mezz'oretta",
    quarterHour: "quarto d'ora",
    hour: "ora|ore|oretta",
    day: "giorno|giorni",
    week: "settimana|settimane",
    in: "tra|fra|in|entro",
    at: "alle|alle ore|all'|ore|le|per le|a",
    oclock: "<h|in punto",
    quarter: "quarto",
    plusHalf: "e mezza|e mezzo|e trenta",
    plusQuarter: "e un quarto|e quindici",
    minusQuarter: "meno un quarto|meno quindici",
    minus: "meno",
    noon: "mezzogiorno|a mezzogiorno",
    midnight: "mezzanotte|a mezzanotte",
    mine: "mia ora|ora locale|qui|qua|il mio fuso|mio fuso|da me|nostra ora",
    yours: "tua ora|vostra ora|sua ora|il tuo fuso|tuo fuso|da te|da voi|suo fuso",
    zoneWord: "ora di|ora",
    between: "tra|fra|tra le|fra le",
    and: "e|ed",
    or: "o|oppure|o anche|ovvero",
    until: "fino alle|fino a|fino al|alle|al|a|sino al|sino alle|e il|all'",
    from: "dalle|dal|dall'|da|a partire dalle|a partire dal|a partire da|di",
    onwards: "in poi|o più tardi|o dopo|in avanti",
    before: "prima delle|prima dell'|prima di|entro le|entro",
    after: "dopo le|dopo l'|dalle|a partire dalle|dopo",
    notBefore: "non prima delle|non prima di|non prima dell'|solo dopo le|solo dalle",
    notAfter: "non dopo le|non oltre le|al più tardi alle|non più tardi delle|al più tardi|al massimo alle",
    around: `verso|verso le|circa|circa alle|intorno alle|attorno alle|più o meno|grosso modo|indicativamente|
      sulle`,
    sameTime: `stessa ora|alla stessa ora|la stessa ora|stesso orario|allo stesso orario|lo stesso orario|
      solito orario|al solito orario|alla solita ora|solita ora`,
    later: "più tardi|dopo|piu tardi|più avanti",
    earlier: "prima|più presto|in anticipo",
    one: `opzione|proposta|alternativa|orario|data|dei due|delle due|di questi|di queste|di quelli|scelta|
      possibilità`,
    option: "opzione|numero|proposta|n°|alternativa",
    lastOne: "l'ultimo|l'ultima|ultima opzione|l'ultima opzione|quest'ultimo|quest'ultima|l'ultimo orario",
    any: `entrambi|entrambe|tutti e due|tutte e due|uno qualsiasi|una qualsiasi|qualsiasi|uno qualunque|
      tutti|tutte|tutti e tre|tutte e tre|tutti gli orari|tutte le opzioni|l'uno o l'altro`,
    others: "gli altri|le altre|l'altro|l'altra|gli altri due|le altre due",
    none: `nessuno|nessuna|nessuno dei due|nessuna delle due|nessuno di questi|nessuna di queste|
      nessuno di quelli|nessuna delle opzioni|nessuno degli orari|nessun orario|nessuna opzione`,
    can: `posso|può|puoi|possiamo|potremmo|potrei|potresti|potrebbe|potete|possono|riesco|riesci|riusciamo|
      riusciremmo|riuscirei|è possibile|sarebbe possibile|si può|si potrebbe|potrò|ce la faccio|poter|
      facciamo|si riesce|non posso|non riesco`,
    cue: `che ne dici di|che ne dice di|che ne dite di|che ne dici|che ne dice|e se|perché non|propongo|
      proporre|proporrei|suggerisco|preferisco|preferirei|preferisci|meglio|sarebbe meglio|
      di preferenza|ideale|l'ideale|disponibile|libero|libera|disponibilità|invece|se possibile|
      se fosse possibile|scelgo|prendo|fissare|fissiamo|fissarlo|programmare|concordare|metterlo|farlo|
      farla|sono libero|sono libera|sono disponibile|alternativa|altrimenti|in alternativa|più facile|
      avrei|ho libero|scambiare|sarebbe|piuttosto|spostarlo a|vorrei|voglio|vorremmo|mi piacerebbe|
      dovrei|devo`,
    approve: `va bene|mi va bene|andrebbe bene|mi andrebbe bene|ci va bene|va benissimo|mi va benissimo|
      funziona|funzionerebbe|possibile|fattibile|confermo|confermato|è perfetto|è ok|è ottimo|
      mi sta bene|sta bene|mi è comodo|comodo|mi torna|torna bene|si può fare|per me va bene|per me ok|
      vanno bene|va`,
    change: `spostare|rimandare|rinviare|cambiare|anticipare|posticipare|modificare|spostarlo|spostarla|
      rinviarlo|rinviarla|slittare|passare|spostiamo|rimandiamo|anticipiamo|lo spostiamo|spostiamolo|
      rimandiamolo`,
    move: `spostare l'incontro|spostare la sessione|spostare la riunione|spostare l'appuntamento|
      rimandare l'incontro|rimandare la sessione|rimandare l'appuntamento|rinviare l'incontro|
      rinviare la sessione|altro orario|un altro orario|altra ora|un'altra ora|altro giorno|
      un altro giorno|altra data|un'altra data|altro momento|un altro momento|riprogrammare|
      riprogrammarlo|rimandarlo|rimandarla|cambiare orario|cambiare l'orario`,
    meet: `vederci|parlare|sentirci|incontrarci|iniziare|cominciare|incontrare|chiamare|fare|farlo|partire|
      trovarci|parlarci|collegarci|svolgere`,
    noun: `incontro|sessione|riunione|appuntamento|chiamata|colloquio|call|il nostro incontro|
      la nostra sessione|conversazione|videochiamata|mentoring|invito|incontri|sessioni|l'incontro|
      impegno`,
    self: "io|mi|me|noi|ci|per me|da parte mia|sono|ho",
    own: "mio|mia|nostro|nostra|miei|mie",
    you: "tu|ti|te|lei|le|voi|vi|tuo|tua|suo|sua|vostro|vostra|per te|per lei",
    the: "il|lo|la|i|gli|le|l'",
    article: "un|una|uno|un'",
    dateMark: "il|dal|al|del|il giorno|fino al|giorno",
    good: "bene|benissimo|buono|perfetto|ok|okay|d'accordo|ottimo",
    sorry: `mi dispiace|mi spiace|spiacente|scusa|scusami|scusate|scusi|mi scuso|chiedo scusa|purtroppo|
      per favore|per piacere|per cortesia|le mie scuse`,
    filler: `è|e'|sono|sia|sarebbe|sarà|essere|era possibile|c'|c'è|ci sono|che|cosa|se|di|del|dello|della|dei|
      delle|degli|dell'|al|allo|alla|ai|agli|da|in|nel|nella|con|su|sul|per|anche|molto|più|già|ancora|
      solo|soltanto|poi|allora|così|questo|questa|quello|quella|lì|là|ora|adesso|subito|per favore|
      per piacere|per cortesia|cortesemente|gentilmente|purtroppo|mi dispiace|mi spiace|spiacente|scusa|
      scusami|scusate|scusi|mi scuso|chiedo scusa|scuse|le mie scuse|perdona|ho|hai|ha|abbiamo|avete|
      hanno|avere|avrei|avremmo|vado|va|andare|orario|giorno|giornata|settimana|momento|un po'|un po|po|
      poco|qualcosa|tutto|tutta|credo|penso|spero|direi|per esempio|ad esempio|online|in presenza|
      di persona|via zoom|su zoom|per telefono|sempre|stesso|stessa|nessun problema|non c'è problema|
      senza problemi|ah|oh|ecco|magari quindi|davvero|stavolta|questa volta|eccezionalmente|finalmente|
      intero|intera|tutto il giorno|dalla mia parte|da parte nostra|domanda|richiesta|diciamo|fa|fare|
      dobbiamo|dovremmo|bisogno|sto|stiamo|trovare|troviamo|per le prossime|per i prossimi`,
    instead: "invece|al suo posto|piuttosto|in cambio|al posto",
    insteadOf: "invece di|invece del|invece che|anziché|al posto di|al posto del|piuttosto che",
    not: `non|non posso|non riesco|no|nemmeno|neanche|nessun|nessuno|né|mica|non disponibile|non ci sarò|
      tranne|eccetto|salvo|qualsiasi giorno tranne`,
    busy: `impegnato|impegnata|occupato|occupata|non disponibile|impossibile|complicato|complicata|difficile|
      male|brutto|in riunione|in viaggio|troppo presto|troppo tardi|impegni|pieno|piena|scomodo|preso|
      presa|già un impegno`,
    cannot: `annullare|devo annullare|disdire|devo disdire|cancellare|devo cancellare|non posso venire|
      non potrò venire|non riesco a venire|non riuscirò a venire|non potrò|non riuscirò|
      non ce la faccio|non ci sarò|non posso esserci|non potrò esserci|non riesco a esserci|
      non riesco ad esserci|non posso partecipare|non potrò partecipare|non riesco a partecipare|salto|
      saltare|devo saltare|non ci sono|non vengo|non riuscirò ad esserci|non riuscirò a partecipare`,
    excuse: `malato|malata|sono malato|sono malata|un imprevisto|imprevisto|ho un imprevisto|
      è sorto un imprevisto|ho avuto un imprevisto|influenza|con l'influenza|febbre|con la febbre|
      in ospedale|raffreddato|raffreddata|indisposto|indisposta|covid|a letto`,
    never: "mai|in nessun caso",
    only: "solo|soltanto|solamente|unicamente",
    every: "ogni|tutti i|tutte le|sempre|tutti|tutto il tempo|continuamente|ogni volta",
    because: `perché|poiché|siccome|dato che|visto che|a causa di|a causa del|a causa della|causa|per via di|
      per via del|il motivo|in quanto|dal momento che|infatti`,
    but: "ma|però|tuttavia|bensì",
    so: "quindi|perciò|pertanto|dunque|per questo|così",
    hedge: `forse|magari|eventualmente|probabilmente|possibilmente|se|qualora|dipende|non sono sicuro|
      non sono sicura|non so|in linea di massima|a meno che|può darsi|semmai|caso mai|nel caso|
      in teoria|al più presto|non prima che|qualsiasi giorno|nei giorni feriali`,
    past: `ieri|l'altro ieri|ero|era|eravamo|stato|stata|avevo|aveva|scorso|scorsa|ultima volta|
      l'ultima volta|la settimana scorsa|settimana scorsa|detto|ha detto|sono andato|sono andata|fatto|
      successo|fu`,
    about: "su|tema|temi|argomento|argomenti|riguardo|riguardo a|a proposito|a proposito di|sul|sulla",
    late: `in ritardo|ritardo|di ritardo|un po' in ritardo|tardi|faccio tardi|farò tardi|arrivo tardi|
      arrivo in ritardo|arriverò in ritardo|sono in ritardo|ritardare|tardo|tarderò|con ritardo|
      leggero ritardo|un leggero ritardo|un piccolo ritardo`,
    arrive: `arrivo|arriverò|mi collego|mi collegherò|mi unisco|sarò lì|sarò|vengo|collegarmi|arrivare|
      mi connetto|ci sono`,
    away: `assente|via|in ferie|ferie|in vacanza|vacanza|vacanze|in viaggio|fuori ufficio|fuori|
      non disponibile|in congedo|in maternità|non ci sarò|fuori sede|in trasferta|irraggiungibile|
      in malattia|away`,
    back: "di ritorno|torno|rientro|tornerò|rientrerò|ritorno|di nuovo in ufficio|torno il",
    yes: `sì|si|certo|certamente|volentieri|molto volentieri|con piacere|d'accordo|va bene|ok|okay|accetto|
      ci sto|contate su di me|assolutamente|ovviamente|naturalmente|sì grazie|sì volentieri|perfetto|
      partecipo|confermo|esatto|come no|affare fatto|certo che sì`,
    no: `no|no grazie|non fa per me|non mi interessa|non questa volta|questa volta no|preferisco di no|
      meglio di no|rifiuto|declino|nessun argomento|nessun tema|niente questa settimana|purtroppo no`,
    met: `ci siamo visti|ci siamo viste|ci siamo incontrati|ci siamo sentiti|l'incontro c'è stato|
      si è svolto|si è tenuto|abbiamo parlato|sì ci siamo visti|si è svolta`,
    notMet: `non ci siamo visti|non ci siamo viste|non ci siamo incontrati|non ci siamo sentiti|
      non si è svolto|non si è svolta|non si è tenuto|l'incontro non c'è stato|non c'è stato|è saltato|
      è saltata`,
    thanks: `grazie|grazie mille|molte grazie|tante grazie|ti ringrazio|la ringrazio|ringrazio|grazie per|
      grazie ancora|grazie in anticipo|grazie della|grazie del|grazie di|grazie di tutto|
      grazie per il promemoria|grazie per la comprensione|grazie della comprensione|per la comprensione|
      della comprensione|ricevuto|capito|preso nota|grazie infinite`,
    great: `perfetto|ottimo|fantastico|eccellente|benissimo|bellissimo|magnifico|splendido|super|grandioso|
      molto bene|che bello|bene`,
    greeting: `ciao|buongiorno|buonasera|salve|caro|cara|gentile|buon pomeriggio|buon giorno|ciao a tutti|egregio`,
    courtesy: `non vedo l'ora|a presto|cordiali saluti|un saluto|saluti|un caro saluto|un abbraccio|
      buona giornata|buona serata|buon weekend|buon fine settimana|buona settimana|
      scusa il ritardo nella risposta|scusa per il ritardo nella risposta|
      scusate il ritardo nella risposta|per il ritardo nella risposta|ritardo nella risposta|
      scusa se rispondo tardi|scusa se rispondo solo ora|se rispondo solo ora|con così poco preavviso|
      poco preavviso|per il poco preavviso|spero vada bene|spero che vada bene|spero tu stia bene|
      spero che tu stia bene|fammi sapere|mi faccia sapere|dimmi|dimmi se va bene|dimmi se ti va bene|
      ti va bene|le va bene|vi va bene|può andare|che ne pensi|che ne pensa|può andar bene|
      andrebbe bene per te|resto in attesa|attendo`,
    seeYou: "ci vediamo|a dopo|a domani|ci sentiamo|a più tardi|ci si vede|a allora|ci vediamo il",
    ask: "chi|quando|dove|perché|come|quale|quali|quanto|quanta|che cosa",
    sessionAsk: `il link|link della riunione|link zoom|link dell'incontro|organizzatore|organizzatrice|
      organizzatori|il programma|programma|questa mail|queste mail|questa email|chi può vedere|chi vede|
      chi legge|quanto dura|dove ci vediamo|dove ci incontriamo|quando è il nostro|quando ci vediamo|
      i miei dati|privacy|come funziona|come annullo|come mi disiscrivo`,
    they: "lui|lei stessa|loro|qualcuno|nessuno di loro|gente",
    nextDay: "il giorno dopo|il giorno seguente|il giorno successivo|l'indomani",
    previousDay: "il giorno prima|il giorno precedente|la vigilia",
    anymore: "non più",
    free: "disponibile|libero|libera|disponibilità|sono libero|sono libera|sono disponibile",
    whether: "è confermato|ci vediamo quindi|è sempre",
  },
};
