import type { Language } from "./language.ts";

export const es: Language = {
  tag: "es",
  clock24: false,
  half: "past",
  dayFirst: true,
  weekdays: `1 lunes/~lun|2 martes/~mar|3 miércoles/~mié/~mier|4 jueves/~jue|5 viernes/~vie|6 sábado/~sáb|7 domingo/~dom`,
  everyWeekday: `1 los lunes|2 los martes|3 los miércoles|4 los jueves|5 los viernes|6 los sábados/sábados|7 los domingos/domingos`,
  months: `1 enero/=ene|2 febrero/=feb|3 marzo/=mar|4 abril/=abr|5 mayo/=may|6 junio/=jun|7 julio/=jul|8 agosto/=ago|
    9 septiembre/setiembre/=sep/=sept|10 octubre/=oct|11 noviembre/=nov|12 diciembre/=dic`,
  numbers: `0 cero|1 uno/una/un|2 dos|3 tres|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once|12 doce|13 trece|
    14 catorce|15 quince|16 dieciséis|17 diecisiete|18 dieciocho|19 diecinueve|20 veinte|25 veinticinco|30 treinta|
    40 cuarenta|45 cuarenta y cinco|50 cincuenta`,
  ordinals: `1 primero/primera/primer|2 segundo/segunda|3 tercero/tercera/tercer|4 cuarto/cuarta|5 quinto/quinta|6 sexto/sexta|
    7 séptimo/séptima|8 octavo/octava|9 noveno/novena|10 décimo/décima`,
  parts: {
    morning: "por la mañana|de la mañana|en la mañana|a la mañana|a primera hora",
    midday: "al mediodía|del mediodía|a la hora de comer",
    afternoon: "por la tarde|de la tarde|en la tarde|a la tarde|tarde|a última hora de la tarde",
    evening: "por la noche|de la noche|en la noche|a la noche|noche",
    night: "de madrugada|de la madrugada",
  },
  everyPart: {
    morning: "por las mañanas|las mañanas|mañanas",
    midday: "los mediodías",
    afternoon: "por las tardes|las tardes|tardes",
    evening: "por las noches|las noches|noches",
  },
  todayParts: {
    morning: "esta mañana|hoy por la mañana",
    midday: "este mediodía|hoy al mediodía",
    afternoon: "esta tarde|hoy por la tarde",
    evening: "esta noche|hoy por la noche",
  },
  talk: {
    today: "hoy",
    tomorrow: "mañana|manana",
    overmorrow: "pasado mañana",
    next: "próximo|próxima|siguiente|que viene|entrante",
    this: "este|esta",
    nextWeek: `la próxima semana|próxima semana|la semana que viene|semana que viene|la semana próxima|
      semana próxima|la semana siguiente|semana siguiente|la otra semana`,
    thisWeek: "esta semana|de la semana",
    minute: "minuto|minutos|min|minutitos|minutito",
    halfHour: "media hora|media horita",
    quarterHour: "cuarto de hora",
    hour: "hora|horas|horita",
    day: "día|días",
    week: "semana|semanas",
    in: "en|dentro de",
    at: "a las|a la|las",
    oclock: "<h|<horas|<hrs|<hs|<en punto|en punto",
    am: "<am|<a m|<a.m",
    pm: "<pm|<p m|<p.m",
    quarter: "cuarto",
    plusHalf: "y media",
    plusQuarter: "y cuarto",
    minusQuarter: "menos cuarto|menos quince",
    minus: "menos",
    noon: "mediodía|al mediodía|a mediodía|las doce del mediodía|las 12 del mediodía",
    midnight: "medianoche|a medianoche",
    mine: "mi hora|hora local|aquí|acá|mi zona|mi huso|nuestra hora|de aquí",
    yours: "tu hora|su hora|vuestra hora|tu zona|su zona|de allí|allí|allá",
    zoneWord: "hora de|hora|horario de",
    between: "entre|entre las|entre la",
    and: "y|e",
    or: "o|u|o bien|o si no",
    until: "hasta|a|a las|hasta las|hasta el|al|+y el",
    from: "de|desde|desde las|desde el|del|a partir de|de las|a partir del|a partir de las",
    onwards: "en adelante|o más tarde|o después",
    before: "antes de|antes de las|antes del",
    after: `después de|después de las|a partir de|a partir de las|desde las|pasadas las|más tarde de las|
      tras las`,
    notBefore: "no antes de|no antes de las",
    notAfter: `no después de|no después de las|como muy tarde a las|como muy tarde|no más tarde de las|
      a más tardar`,
    around: `sobre|sobre las|a eso de las|a eso de|alrededor de|alrededor de las|hacia las|hacia|
      aproximadamente|aprox|más o menos|como a las|tipo`,
    sameTime: `la misma hora|a la misma hora|misma hora|mismo horario|al mismo horario|en el mismo horario|
      a la hora de siempre|hora habitual|a la hora habitual`,
    later: "más tarde|después|mas tarde|luego",
    earlier: "antes|más temprano|más pronto|mas temprano",
    one: `opción|alternativa|propuesta|horario|hora propuesta|fecha|de las dos|de las tres|de los dos|
      de ellas|de ellos|opcion|cita`,
    option: "opción|número|opcion|propuesta|nº|alternativa",
    lastOne: "la última|el último|la última opción|el último horario|esta última|este último",
    any: `cualquiera|cualquiera de ellas|cualquiera de ellos|cualquiera de las dos|cualquiera de los dos|
      ambas|ambos|los dos|todas|todos|los tres|todas las opciones`,
    others: "los otros|las otras|el otro|la otra|los demás|las demás|los otros dos|las otras dos",
    none: `ninguna|ninguno|ninguna de ellas|ninguno de ellos|ninguna de las dos|ninguno de los dos|
      ninguna de las opciones|ninguno de los horarios|ninguna de estas|ninguno de estos|ninguna opción`,
    can: `puedo|puede|puedes|podemos|podríamos|podría|podrías|podéis|pueden|podriamos|podria|podrian|
      es posible|sería posible|seria posible|sería posible que|se puede|se podría|pudiera|pudiéramos|
      podré|poder|logro|no puedo|no podré|no podría`,
    cue: `qué tal|que tal|qué te parece|que te parece|qué le parece|qué os parece|te parece|le parece|
      por qué no|propongo|proponer|propondría|sugiero|prefiero|preferiría|prefieres|mejor|sería mejor|
      lo mejor|ideal|disponible|libre|disponibilidad|en su lugar|si es posible|si puede ser|podría ser|
      puede ser|elijo|escojo|me quedo con|tomo|quedamos|quedar|agendar|agendamos|programar|fijar|
      dejarlo|ponerlo|dejamos|ponemos|tengo libre|estoy libre|estoy disponible|alternativa|si no|
      de lo contrario|más fácil|tendría|tengo hueco|hueco|intercambiar|sería|vale|quiero|quisiera|
      querría|me gustaría|gustaría|debo|debería`,
    approve: `me viene bien|viene bien|nos viene bien|me vendría bien|vendría bien|me va bien|va bien|
      nos va bien|me iría bien|me conviene|conviene|me sirve|sirve|me queda bien|queda bien|me funciona|
      funciona|funcionaría|me parece bien|parece bien|posible|confirmo|confirmado|me cuadra|cuadra|
      encaja|me encaja|es perfecto|factible|me va perfecto|me viene perfecto|viene mejor|me viene mejor|
      me va mejor|va mejor`,
    change: `mover|cambiar|aplazar|posponer|adelantar|retrasar|modificar|pasar|trasladar|correr|moverla|
      moverlo|pasarla|pasarlo|cambiarla|cambiarlo|atrasar|movemos|la movemos|lo movemos|cambiamos|
      pasamos|aplazamos|posponemos|la cambiamos`,
    move: `mover la reunión|mover la sesión|cambiar la reunión|cambiar la sesión|cambiar la cita|
      aplazar la reunión|aplazar la sesión|posponer la reunión|posponer la sesión|otro horario|
      otra hora|otro día|otra fecha|otro momento|reprogramar|reagendar|aplazarla|posponerla|aplazarlo|
      posponerlo|cambiar la hora|cambiar el horario|reprogramarla`,
    meet: `vernos|hablar|reunirnos|encontrarnos|empezar|comenzar|llamar|quedar|hacerla|hacerlo|hacer|tener|
      tenerla|conectarnos|iniciar|charlar`,
    noun: `reunión|sesión|cita|llamada|encuentro|nuestra sesión|nuestra reunión|conversación|videollamada|
      charla|mentoría|invitación|sesiones|reuniones|videoconferencia`,
    self: "yo|me|mí|nos|nosotros|nosotras|a mí|para mí|por mi parte|estoy|tengo",
    own: "mi|mis|nuestra|nuestro",
    you: "tú|te|ti|usted|ustedes|vosotros|os|tu|su|vuestra|contigo",
    the: "el|la|los|las|lo",
    article: "un|una|unos|unas",
    dateMark: "el|del|al|día|el día|dia|el dia|hasta el|desde el",
    good: "bien|bueno|perfecto|vale|ok|okay|de acuerdo|genial|está bien|esta bien",
    sorry: `lo siento|lo lamento|perdón|perdona|perdone|disculpa|disculpe|disculpas|mis disculpas|por favor|
      lamentablemente|desgraciadamente|desafortunadamente|siento`,
    filler: `es|son|está|esta|estoy|estás|están|estamos|ser|sea|sería|seria|era posible|hay|ha|he|que|qué|se|
      !si|de|del|al|a|en|por|para|con|también|tambien|muy|más|mas|ya|aún|todavía|solo|sólo|pues|entonces|
      así|eso|esto|esa|ese|este|esta|allí|ahí|ahora|luego|por favor|porfa|porfavor|lamentablemente|
      desgraciadamente|desafortunadamente|lo siento|lo lamento|siento|perdón|perdona|perdone|perdonad|
      disculpa|disculpe|disculpas|mis disculpas|una disculpa|por mi parte|de mi parte|tengo|tiene|
      tenemos|tener|tendré|tendría|voy|vamos|va|ir|haya|hora|horas|horario|día|días|semana|momento|rato|
      un poco|poco|algo|todo|toda|todos|el resto|propuesta|pregunta|creo|creo que|pienso|espero|ojalá|
      por ejemplo|en línea|online|por zoom|por teléfono|por video|en persona|siempre|mismo|misma|
      sin problema|no hay problema|ningún problema|no pasa nada|oye|ah|oh|bueno|realmente|solamente|
      únicamente|esta vez|excepcionalmente|preferiblemente|finalmente|entera|entero|todo el día|lo|le|
      les|la|nada|hecho|digo|digamos|buscar|encontrar|buscamos|durante|durante las próximas|
      por las próximas`,
    instead: "en su lugar|en vez|en lugar de eso|más bien|en cambio",
    insteadOf: "en vez de|en vez del|en lugar de|en lugar del",
    not: `no|no puedo|no podré|no podría|tampoco|ningún|ninguno|ni|sin|imposible que|no estoy|no estaré|
      no estaré disponible|no disponible|menos|excepto|salvo|cualquier día menos|todo menos`,
    busy: `ocupado|ocupada|no disponible|imposible|complicado|complicada|difícil|mal|me viene mal|viene mal|
      me va mal|va mal|ocupados|de viaje|en una reunión|en reunión|demasiado pronto|demasiado tarde|
      muy temprano|muy tarde|comprometido|comprometida|lleno|llena|me es imposible`,
    cannot: `cancelar|tengo que cancelar|debo cancelar|cancelo|no puedo asistir|no podré asistir|no puedo ir|
      no podré ir|no puedo venir|no podré venir|no podré estar|no puedo estar|no voy a poder|
      no voy a llegar|no puedo acudir|no podré acudir|no podré participar|no puedo participar|
      no asistiré|no estaré|me es imposible|no me es posible|no podré conectarme|no puedo conectarme|
      no voy a poder ir|no voy a poder asistir|no alcanzo`,
    excuse: `enfermo|enferma|estoy enfermo|estoy enferma|me ha surgido algo|me surgió algo|
      me surgió un imprevisto|me ha surgido un imprevisto|imprevisto|un imprevisto|surgió algo|gripe|
      fiebre|con fiebre|en el hospital|resfriado|resfriada|indispuesto|indispuesta|covid`,
    never: "nunca|jamás|en ningún caso",
    only: "solo|sólo|solamente|únicamente",
    every: "cada|todos los|todas las|siempre|todo el tiempo|constantemente|cada vez",
    because: `porque|ya que|puesto que|debido a|dado que|por culpa de|pues|a causa de|el motivo|es que|por un|
      por una`,
    but: "pero|sin embargo|no obstante|aunque|sino|en cambio",
    so: "así que|asi que|por eso|por lo tanto|entonces|por tanto|por lo que",
    hedge: `quizás|quizá|tal vez|a lo mejor|posiblemente|probablemente|!si|depende|no estoy seguro|
      no estoy segura|no sé|seguramente|en principio|a menos que|salvo que|puede que|igual|de pronto|
      si acaso|según|como pronto|como muy pronto|lo más pronto|cualquier día|entre semana`,
    past: `ayer|anteayer|antier|estuve|estaba|era|fue|fui|fuimos|tuve|tenía|pasado|pasada|última vez|
      la última vez|la semana pasada|dijo|hablé|hablamos|había|hubo|hicimos|quedé`,
    about: "sobre|acerca de|tema|temas|respecto a|el tema|en cuanto a",
    late: `tarde|retraso|con retraso|retrasado|retrasada|me retraso|me retrasaré|me voy a retrasar|
      llego tarde|llegaré tarde|voy tarde|voy con retraso|llegar tarde|un poco tarde|de retraso|demora|
      demorado|demorada|me demoro|me atraso|atrasado|atrasada|se me hace tarde|con demora|
      voy a llegar tarde|voy a tardar|tardaré|tardo`,
    arrive: `llego|llegaré|llegar|entro|me uno|me conecto|me conectaré|estaré|estaré ahí|voy|me incorporo|
      vengo|entraré|me sumo|conectarme`,
    away: `ausente|fuera|de vacaciones|vacaciones|de viaje|no estaré disponible|fuera de la oficina|de baja|
      no disponible|de permiso|fuera de casa|de licencia|no estoy|no estaré|de descanso|en vacaciones|
      away`,
    back: `de vuelta|vuelvo|vuelvo el|regreso|regreso el|volveré|regresaré|de regreso|vuelta|me reincorporo`,
    yes: `sí|si|claro|claro que sí|por supuesto|de acuerdo|vale|ok|okay|con gusto|con mucho gusto|encantado|
      encantada|me apunto|acepto|cuenta conmigo|cuenten conmigo|desde luego|sí por favor|perfecto|
      sin duda|estoy de acuerdo|hecho|me parece bien|dale|confirmo|sí quiero|participo|sale`,
    no: `no|no gracias|no es para mí|no me interesa|$esta vez no|mejor no|prefiero no|rechazo|declino|
      ningún tema|sin tema|nada esta semana|no tengo tema`,
    met: `nos vimos|nos reunimos|nos hemos visto|nos hemos reunido|la sesión se realizó|se celebró|
      sí nos vimos|tuvimos la sesión|sí nos reunimos|hablamos`,
    notMet: `no nos vimos|no nos reunimos|no nos hemos visto|no nos hemos reunido|no hubo sesión|no se celebró|
      no se realizó|no tuvimos la sesión|no pudimos vernos|no pudimos reunirnos`,
    thanks: `gracias|muchas gracias|mil gracias|muchísimas gracias|gracias por|gracias por todo|
      gracias por avisar|gracias por el recordatorio|gracias de antemano|gracias por la comprensión|
      gracias por tu comprensión|gracias por su comprensión|por tu comprensión|por la comprensión|
      te lo agradezco|agradezco|se agradece|agradecido|agradecida|anotado|recibido|entendido`,
    great: `perfecto|genial|estupendo|fantástico|excelente|fenomenal|maravilloso|muy bien|buenísimo|bárbaro|
      súper|super|guay|qué bien|chévere`,
    greeting: `hola|buenos días|buenas tardes|buenas noches|buenas|estimado|estimada|querido|querida|qué tal|
      buen día|hola a todos|saludos`,
    courtesy: `tengo ganas|con muchas ganas|qué ilusión|un saludo|saludos|un abrazo|abrazos|un cordial saludo|
      atentamente|cordialmente|buen fin de semana|buen día|que tengas un buen día|que tenga un buen día|
      feliz semana|perdón por la demora|perdona la demora|disculpa la demora|disculpe la demora|
      disculpa la tardanza|perdón por la tardanza|perdón por responder tarde|
      perdona por responder tarde|siento responder tarde|siento la demora|
      siento avisar con tan poco tiempo|con tan poco tiempo|con tan poca antelación|
      espero que estés bien|espero que esté bien|espero que te venga bien|espero que todo bien|dime|
      dime si te viene bien|avísame|me dices|me avisas|te viene bien|le viene bien|os viene bien|
      te va bien|te parece bien|te parece|qué te parece|te queda bien|te sirve|está bien|quedo atento|
      quedo atenta|quedo a la espera|buen tema|muy buen tema|gran tema`,
    seeYou: `nos vemos|hasta el|hasta|hasta luego|hasta pronto|hasta entonces|hablamos|nos vemos el|
      hablamos el|te veo|nos leemos|hasta mañana`,
    ask: "quién|quiénes|qué|cuándo|dónde|por qué|cómo|cuál|cuáles|cuánto|cuánta",
    sessionAsk: `el enlace|enlace de la reunión|el link|link de zoom|organizador|organizadora|organizadores|
      el programa|programa|este correo|estos correos|quién puede ver|quién ve|quién lee|cuánto dura|
      dónde nos vemos|dónde nos reunimos|cuándo es nuestra|cuándo nos vemos|mis datos|privacidad|
      cómo funciona|cómo cancelo|cómo me doy de baja|quién puede leer lo que escribo|quién puede leer esto|quién puede leer mis`,
    they: "ella|ellos|ellas|alguien|nadie|gente",
    nextDay: "al día siguiente|el día siguiente|el día después|al otro día",
    previousDay: "el día anterior|el día antes|la víspera",
    anymore: "ya no",
    free: "disponible|libre|disponibilidad|hueco|tengo hueco|tengo libre|estoy libre|estoy disponible",
    whether: "nos vemos entonces|es entonces|quedamos entonces|sigue en pie",
  },
};
