import type { Language } from "./language.ts";

export const fr: Language = {
  tag: "fr",
  clock24: true,
  half: "past",
  dayFirst: true,
  weekdays: `1 lundi/~lun|2 mardi/~mar|3 mercredi/~mer|4 jeudi/~jeu|5 vendredi/~ven|6 samedi/~sam|7 dimanche/~dim`,
  everyWeekday: `1 lundis/les lundis/^le lundi/tous les lundis|2 mardis/les mardis/^le mardi/tous les mardis|
    3 mercredis/les mercredis/^le mercredi/tous les mercredis|4 jeudis/les jeudis/^le jeudi/tous les jeudis|
    5 vendredis/les vendredis/^le vendredi/tous les vendredis|6 samedis/les samedis/^le samedi/tous les samedis|
    7 dimanches/les dimanches/^le dimanche/tous les dimanches`,
  months: `1 janvier/=janv|2 février/=fév/=févr|3 mars|4 avril/=avr|5 mai|6 juin|7 juillet/=juil|8 août/aout|
    9 septembre/=sept|10 octobre/=oct|11 novembre/=nov|12 décembre/=déc`,
  numbers: `0 zéro|1 un/une|2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze|13 treize|
    14 quatorze|15 quinze|16 seize|17 dix sept|18 dix huit|19 dix neuf|20 vingt|25 vingt cinq|30 trente|40 quarante|
    45 quarante cinq|50 cinquante`,
  ordinals: `1 premier/première/1er/1ère|2 deuxième/second/seconde|3 troisième|4 quatrième|5 cinquième|6 sixième|
    7 septième|8 huitième|9 neuvième|10 dixième`,
  parts: {
    morning: "matin|le matin|du matin|au matin|dans la matinée|en matinée|matinée",
    midday: "le midi|à l'heure du déjeuner|pause déjeuner|entre midi et deux",
    afternoon: "après-midi|l'après-midi|de l'après-midi|dans l'après-midi|en après-midi|aprem|cet aprem",
    evening: "soir|le soir|du soir|en soirée|dans la soirée|soirée|en fin de journée|fin de journée",
    night: "nuit|de nuit|la nuit",
  },
  everyPart: {
    morning: "les matins|matins|tous les matins",
    midday: "les midis",
    afternoon: "les après-midi|les après-midis",
    evening: "les soirs|soirs|tous les soirs",
  },
  todayParts: {
    morning: "ce matin",
    midday: "ce midi",
    afternoon: "cet après-midi",
    evening: "ce soir",
  },
  talk: {
    today: "aujourd'hui|aujourdhui",
    tomorrow: "demain",
    overmorrow: "après-demain|apres demain",
    next: "prochain|prochaine|suivant|suivante|d'après",
    this: "ce|cette|cet|qui vient|qui arrive",
    nextWeek: `la semaine prochaine|semaine prochaine|la semaine suivante|semaine suivante|la semaine d'après`,
    weekAfter: "en huit",
    thisWeek: "cette semaine|de la semaine",
    minute: "minute|minutes|min|mn",
    halfHour: "demi-heure|demie-heure|demi heure",
    quarterHour: "quart d'heure|petit quart d'heure",
    hour: "heure|heures",
    day: "jour|jours",
    week: "semaine|semaines",
    in: "dans|d'ici",
    at: "à|a|vers les|dès",
    oclock: "<h|<heures|<heure|<hrs",
    quarter: "quart",
    plusHalf: "et demie|et demi",
    plusQuarter: "et quart|et un quart",
    minusQuarter: "moins le quart|moins quart|moins un quart",
    minus: "moins",
    noon: "midi|à midi|12h pile",
    midnight: "minuit|à minuit",
    mine: "mon heure|heure locale|ici|chez moi|mon fuseau|notre heure|à mon heure|de mon côté",
    yours: `ton heure|votre heure|chez toi|chez vous|ton fuseau|votre fuseau|à ton heure|à votre heure|
      son heure`,
    zoneWord: "heure de|heure d'|heure",
    between: "entre|quelque part entre",
    and: "et",
    or: "ou|ou bien|ou alors|soit",
    until: "jusqu'à|jusqu'a|jusqu'au|jusqu'|au|à|a|+et le|jusque|inclus jusqu'au",
    from: "de|du|dès|à partir de|à compter du|à partir du|depuis",
    onwards: "et plus|ou après|ou plus tard|et après",
    before: "avant|d'ici",
    after: "après|à partir de|dès|après les|passé",
    notBefore: "pas avant|pas plus tôt que",
    notAfter: "pas après|au plus tard à|pas plus tard que|au plus tard",
    around: "vers|environ|autour de|aux alentours de|à peu près|aux environs de|plus ou moins|vers les",
    sameTime: `même heure|à la même heure|la même heure|même horaire|au même horaire|le même horaire|
      à l'heure habituelle|heure habituelle`,
    later: "plus tard|après|de plus tard|plus tard que prévu",
    earlier: "plus tôt|avant|plus tot|de plus tôt",
    one: `option|créneau|proposition|choix|horaire|date|d'entre eux|d'entre elles|possibilité|des deux|
      des créneaux`,
    option: "option|numéro|n°|créneau|proposition|choix",
    lastOne: "le dernier|la dernière|le dernier créneau|la dernière option|ce dernier",
    any: `les deux|n'importe lequel|n'importe laquelle|tous|toutes|l'un ou l'autre|tous les créneaux|
      toutes les options|les trois`,
    others: "les autres|l'autre|les deux autres|l'autre créneau|les autres créneaux",
    none: `aucun|aucune|aucun des deux|aucun de ces créneaux|aucun créneau|aucune de ces dates|
      aucune de ces options|aucun des créneaux|aucun d'entre eux|ni l'un ni l'autre`,
    can: `peux|peut|pouvez|pouvons|peut-on|pourrait|pourrait-on|pourrions|pourrions-nous|pourriez|pourrais|
      puis-je|puis|pouvons-nous|peux-tu|pouvez-vous|est-il possible|serait-il possible|est-ce possible|
      possible de|est-ce qu'on peut|on peut|on pourrait|pouvoir|serait possible|ne peux pas|
      ne pourrai pas`,
    cue: `que dis-tu de|que dites-vous de|que diriez-vous de|que dirais-tu de|qu'en est-il de|et si on|
      et si|pourquoi pas|propose|proposer|proposition|préfère|préférerais|préférence|plutôt|mieux|
      de préférence|le mieux|idéal|l'idéal|disponible|dispo|libre|disponibilité|à la place|si possible|
      choisis|je choisis|je prends|prends|prendre|on se voit|on dit|disons|mettons|fixer|convenir|caler|
      décaler à|programmer|planifier|échanger|alternative|sinon|autrement|serait|plus simple|remettre à|
      je suis libre|je suis dispo|voudrais|veux|voulez|aimerais|souhaite|souhaiterais|souhaiterait|dois|
      faudrait|préférerais pouvoir|dispos|on peut dire`,
    approve: `convient|me convient|convient bien|me convient bien|conviendrait|me conviendrait|nous convient|va|
      me va|va bien|me va bien|ça me va|ça va|cela me va|irait|m'irait|fonctionne|marche|
      marche pour moi|ça marche|marcherait|possible|c'est bon|c'est parfait|bon pour moi|
      c'est bon pour moi|faisable|confirmé|je confirme|confirme|m'arrange|m'arrangerait|arrange|
      arrangerait|vont|me vont|me vont bien|conviennent|me conviennent`,
    change: `déplacer|décaler|reporter|repousser|avancer|changer|modifier|bouger|différer|remettre|déplaçons|
      décalons|décale|on décale|on déplace|reportons|on reporte`,
    move: `reporter le rendez-vous|déplacer le rendez-vous|un autre créneau|autre créneau|un autre horaire|
      autre horaire|une autre date|autre date|un autre jour|autre jour|une autre heure|
      trouver un autre créneau|la déplacer|le déplacer|la reporter|le reporter|reprogrammer|
      reporter notre|déplacer notre|décaler notre|reporter la séance|déplacer la séance|
      reporter la session`,
    meet: `voir|se voir|parler|se parler|rencontrer|retrouver|se retrouver|commencer|démarrer|faire|appeler|
      s'appeler|nous voir|nous parler|discuter|tenir|débuter`,
    noun: `séance|session|rendez-vous|rdv|réunion|appel|entretien|rencontre|notre rendez-vous|notre séance|
      conversation|visio|call|créneau|invitation|point|mentorat|mentoring|séances|réunions`,
    self: "je|j'|moi|me|m'|on|nous|pour moi|suis|je suis",
    own: "notre|mon|ma|mes|nos",
    you: "tu|te|t'|toi|vous|ton|ta|tes|votre|vos",
    the: "le|la|les|l'",
    article: "un|une|d'une|d'un",
    dateMark: "le|du|au|jusqu'au|dès le|à partir du",
    good: "bon|bien|parfait|ok|d'accord|très bien|impeccable",
    sorry: `désolé|désolée|désolés|je suis désolé|je suis désolée|navré|navrée|pardon|malheureusement|hélas|
      svp|stp|s'il te plaît|s'il vous plaît|excuse-moi|excusez-moi|mes excuses`,
    filler: `quelques|quelque|c'|ce|cela|ça|il|y|en|est|sont|serait|sera|soit|suis|es|êtes|est-ce|est-ce que|
      que|qu'|qui|se|si|ne|n'|de|d'|du|des|pour|avec|par|sur|aux|au|à|dans|aussi|encore|déjà|bien|très|
      tout|toute|juste|seulement|alors|là|donc|vraiment|un peu|peu|svp|stp|s'il te plaît|
      s'il vous plaît|s'|malheureusement|hélas|désolé|désolée|désolés|je suis désolé|je suis désolée|
      navré|navrée|pardon|excuse|excuses|mes excuses|excusez-moi|excuse-moi|ai|as|a|avons|avez|ont|
      avoir|être|aurais|serais|vais|va|aller|faut|fait|faire|plus|moins|même|horaire|heure|heures|jour|
      journée|semaine|moment|côté|de mon côté|personnellement|par exemple|je pense|pense|crois|je crois|
      espère|j'espère|merci de|en ligne|en visio|par téléphone|par zoom|toujours|dispos|disponibilités|
      maintenant|bref|oh|ah|bah|finalement|en fait|par contre|du coup|question|demande|entier|entière|
      exceptionnellement|aucun problème|pas de problème|pas de souci|rapidement|propose|possibilité|
      trouver|trouvons|pendant|pour les prochains|pendant les|cette fois|cette fois-ci`,
    instead: "à la place|plutôt|au lieu de cela|à la place de cela",
    insteadOf: "au lieu de|au lieu du|plutôt que|à la place de|à la place du",
    not: `pas|ne peux pas|ne pourrai pas|aucun|aucune|non|plus du tout|ni pas|n'est pas|pas possible|
      pas disponible|pas là|pas au bureau|sauf|à part|excepté|tout sauf|n'importe quand sauf`,
    busy: `pris|prise|occupé|occupée|indisponible|impossible|complet|compliqué|difficile|mauvais|en réunion|
      déjà pris|déjà prise|retenu|retenue|en déplacement|trop tôt|trop tard|juste pour moi|chargé|
      chargée`,
    cannot: `annuler|dois annuler|je dois annuler|empêchement|un empêchement|j'ai un empêchement|empêché|
      empêchée|ne peux pas venir|ne pourrai pas venir|ne peux pas être là|ne pourrai pas être là|
      ne pourrai pas être présent|ne pourrai pas être présente|ne peux pas participer|
      ne pourrai pas participer|ne pourrai pas|ne serai pas là|ne viendrai pas|n'y arriverai pas|
      ne peux malheureusement pas|contretemps|un contretemps|j'ai un contretemps|faire faux bond|
      ne pourrai malheureusement pas|annulons|j'annule|on annule|annule`,
    excuse: `malade|je suis malade|souffrant|souffrante|grippe|la grippe|fièvre|à l'hôpital|alité|covid|au lit|
      enrhumé|enrhumée`,
    never: "jamais|jamais le|en aucun cas",
    only: "seulement|uniquement|que le|exclusivement|juste",
    every: "chaque|tous les|toutes les|toujours|tout|tout le temps|constamment|à chaque fois",
    because: `car|parce que|parce qu'|puisque|puisqu'|à cause de|à cause d'|en raison de|en raison d'|vu que|
      comme je|suite à|étant donné|la raison|raison`,
    but: "mais|cependant|toutefois|en revanche|par contre|pourtant",
    so: "donc|alors|c'est pourquoi|du coup|ainsi",
    hedge: `peut-être|éventuellement|probablement|sans doute|possiblement|si|sauf si|pas sûr|pas sûre|
      au cas où|à voir|selon|sous réserve|normalement|a priori|au pire|ça dépend|j'hésite|au plus tôt|
      au plus tard|n'importe quel jour|en semaine`,
    past: `hier|avant-hier|était|étais|étaient|avais|avait|eu|été|dernier|dernière|passé|la semaine dernière|
      la dernière fois|a dit|dit|allé|allée|ai parlé`,
    about: "à propos|à propos de|au sujet|au sujet de|sujet|sujets|thème|concernant|sur",
    late: `retard|en retard|de retard|du retard|un peu de retard|un peu en retard|léger retard|
      serai en retard|suis en retard|aurai du retard|retardé|retardée`,
    arrive: `arrive|arriverai|j'arrive|j'arriverai|rejoins|rejoindrai|viens|viendrai|serai là|me connecte|
      me connecterai|connecte|arriver|aurai|serai`,
    away: `absent|absente|en vacances|vacances|en congé|en congés|congés|pas là|pas disponible|en voyage|
      en déplacement|hors du bureau|pas au bureau|en congé parental|en congé maternité|indisponible du|
      parti|partie|injoignable|en arrêt|away`,
    back: "de retour|retour|reviens|je reviens|reviendrai|rentre|de retour au bureau|à nouveau là|reprends",
    yes: `oui|ouais|bien sûr|volontiers|avec plaisir|d'accord|entendu|ok|okay|parfait|certainement|
      absolument|je participe|je suis partant|je suis partante|partant|partante|c'est d'accord|
      je suis d'accord|oui merci|oui volontiers|carrément|c'est oui|je confirme|j'accepte|ça marche|
      évidemment`,
    no: `non|non merci|pas pour moi|sans moi|ça ne m'intéresse pas|pas intéressé|pas intéressée|je refuse|
      je décline|pas cette fois|pas de sujet|pas de sujet cette semaine|rien cette semaine|
      malheureusement non`,
    met: `nous nous sommes vus|on s'est vus|on s'est vu|la séance a eu lieu|a eu lieu|
      nous nous sommes parlé|on s'est parlé|nous nous sommes rencontrés|oui on s'est vus`,
    notMet: `nous ne nous sommes pas vus|on ne s'est pas vus|on ne s'est pas vu|n'a pas eu lieu|
      la séance n'a pas eu lieu|nous ne nous sommes pas parlé|on ne s'est pas parlé|on s'est ratés|
      pas eu lieu`,
    thanks: `merci|merci beaucoup|merci bien|un grand merci|mille mercis|grand merci|merci encore|
      merci d'avance|merci à toi|merci à vous|merci pour|merci pour le rappel|merci de ton|
      merci de votre|merci pour votre compréhension|de votre compréhension|pour votre compréhension|
      pour ta compréhension|bien reçu|bien noté|c'est noté|noté|compris|je te remercie|je vous remercie|
      remercie`,
    great: `super|parfait|génial|excellent|top|formidable|chouette|impeccable|très bien|nickel|cool|magnifique`,
    greeting: "bonjour|salut|bonsoir|coucou|chère|cher|hello|bonjour à tous|madame|monsieur|rebonjour",
    courtesy: `j'ai hâte|hâte|au plaisir|au plaisir de|bonne journée|bonne soirée|bon week-end|bonne semaine|
      bonne fin de journée|cordialement|bien cordialement|bien à vous|bien à toi|amicalement|
      à très vite|désolé pour la réponse tardive|désolée pour la réponse tardive|
      pour la réponse tardive|réponse tardive|désolé pour le délai|désolée pour le délai|
      pour ma réponse tardive|en espérant que cela convienne|j'espère que cela convient|
      j'espère que ça va|j'espère que vous allez bien|j'espère que tu vas bien|dites-moi|dis-moi|
      dis-moi si ça te va|dites-moi si cela vous convient|est-ce que ça te va|
      est-ce que cela vous convient|ça te va|ça vous va|cela vous convient|ça te convient|
      qu'en penses-tu|qu'en pensez-vous|au dernier moment|de dernière minute|bises|
      est-ce que cela vous irait|tiens-moi au courant|bon sujet|très bon sujet|beau sujet`,
    seeYou: `à bientôt|à tout à l'heure|à plus|à plus tard|on se voit|à très bientôt|à demain|rendez-vous|
      à la semaine prochaine`,
    ask: "qui|quand|!où|pourquoi|comment|quel|quelle|quels|quelles|combien|qu'est-ce que|qu'est-ce qui",
    sessionAsk: `le lien|lien de la réunion|lien zoom|lien de connexion|organisateur|organisatrice|organisateurs|
      le programme|programme|ce mail|ces mails|cet e-mail|qui peut voir|qui voit|qui lit|
      combien de temps dure|où se retrouve-t-on|où nous retrouvons-nous|quand est notre|quand a lieu|
      mes données|confidentialité|comment ça marche|comment annuler|comment me désinscrire|qui peut lire ce que j|qui peut lire mes|qui peut lire cela|qui peut lire ça`,
    they: "elle|ils|elles|lui|leur|quelqu'un|personne|gens",
    nextDay: "le lendemain|le jour suivant|le jour d'après",
    previousDay: "la veille|le jour précédent|le jour d'avant",
    anymore: "ne plus|plus du tout",
    free: "disponible|dispo|libre|disponibilité|dispos",
    twoWeeks: "quinze jours|une quinzaine",
    whether: "c'est bien|est-ce bien|est-ce que c'est|on se voit bien|c'est toujours",
  },
};
