import type { Language } from "./language.ts";

export const pt: Language = {
  tag: "pt",
  clock24: true,
  half: "past",
  dayFirst: true,
  weekdays: `1 segunda-feira/segunda/~seg|2 terça-feira/terça/~ter|3 quarta-feira/quarta/~qua|4 quinta-feira/quinta/~qui|
    5 sexta-feira/sexta/~sex|6 sábado/~sáb|7 domingo/~dom`,
  everyWeekday: `1 segundas/às segundas/nas segundas/segundas-feiras/às segundas-feiras|2 terças/às terças/nas terças/terças-feiras|
    3 quartas/às quartas/nas quartas/quartas-feiras|4 quintas/às quintas/nas quintas/quintas-feiras/às quintas-feiras|
    5 sextas/às sextas/nas sextas/sextas-feiras/às sextas-feiras|6 sábados/aos sábados|7 domingos/aos domingos`,
  months: `1 janeiro/=jan|2 fevereiro/=fev|3 março/=mar|4 abril/=abr|5 maio/=mai|6 junho/=jun|7 julho/=jul|8 agosto/=ago|
    9 setembro/=set|10 outubro/=out|11 novembro/=nov|12 dezembro/=dez`,
  numbers: `0 zero|1 um/uma|2 dois/duas|3 três|4 quatro|5 cinco|6 seis|7 sete|8 oito|9 nove|10 dez|11 onze|12 doze|13 treze|
    14 catorze/quatorze|15 quinze|16 dezesseis/dezasseis|17 dezessete/dezassete|18 dezoito|19 dezenove/dezanove|20 vinte|
    25 vinte e cinco|30 trinta|40 quarenta|45 quarenta e cinco|50 cinquenta`,
  ordinals: `1 primeiro/primeira|2 segundo/segunda opção|3 terceiro/terceira|4 quarto|5 quinto|6 sexto|7 sétimo/sétima|8 oitavo/oitava|9 nono|10 décimo`,
  parts: {
    morning: "de manhã|da manhã|pela manhã|na manhã|manhã|à parte da manhã|na parte da manhã",
    midday: "na hora do almoço|hora do almoço|à hora do almoço|ao almoço",
    afternoon:
      "à tarde|da tarde|de tarde|tarde|na parte da tarde|no fim da tarde|ao fim da tarde|no final da tarde",
    evening: "à noite|da noite|de noite|noite",
    night: "de madrugada|da madrugada",
  },
  everyPart: {
    morning: "manhãs|as manhãs|pelas manhãs|nas manhãs",
    afternoon: "tardes|as tardes|às tardes|nas tardes",
    evening: "noites|as noites|às noites|nas noites",
  },
  todayParts: {
    morning: "hoje de manhã|esta manhã|hoje pela manhã",
    midday: "hoje na hora do almoço",
    afternoon: "hoje à tarde|esta tarde",
    evening: "hoje à noite|esta noite",
  },
  talk: {
    today: "hoje",
    tomorrow: "amanhã|amanha",
    overmorrow: "depois de amanhã",
    next: "próximo|próxima|seguinte|que vem",
    this: "este|esta|neste|nesta|desta|essa|nessa",
    nextWeek: `a próxima semana|próxima semana|na próxima semana|a semana que vem|semana que vem|
      na semana que vem|a semana seguinte|semana seguinte|para a semana|da próxima semana|
      da semana que vem`,
    thisWeek: "esta semana|essa semana|nesta semana|desta semana|nessa semana|da semana",
    minute: "minuto|minutos|min|minutinhos|minutinho",
    halfHour: "meia hora|meia-hora|meia horinha",
    quarterHour: "quarto de hora|um quarto de hora",
    hour: "hora|horas|horinha",
    day: "dia|dias",
    week: "semana|semanas",
    in: "em|dentro de|daqui a",
    at: "às|as|à|pelas|ao",
    oclock: "<h|<horas|<hora|<hs|<hrs|em ponto",
    am: "<am",
    pm: "<pm",
    quarter: "quarto",
    to: "para as|para a|pras|pra",
    plusHalf: "e meia",
    plusQuarter: "e um quarto|e quinze",
    minusQuarter: "menos um quarto|menos quinze",
    minus: "menos",
    noon: "meio-dia|ao meio-dia|meio dia|ao meio dia",
    midnight: "meia-noite|à meia-noite|meia noite",
    mine: "minha hora|hora local|aqui|meu fuso|no meu fuso|nosso horário|meu horário",
    yours: "tua hora|sua hora|vossa hora|teu fuso|seu fuso|no seu fuso|no teu fuso|aí|seu horário",
    zoneWord: "hora de|horário de|hora|horário",
    between: "entre|entre as",
    and: "e",
    or: "ou|ou então|ou ainda",
    until: "até|às|as|a|até às|até as|até ao|até o|ao|à|até à|+e o|+e dia",
    from: "de|das|desde|do|a partir de|da|a partir do|a partir das|desde as|desde o",
    onwards: "em diante|ou mais tarde|ou depois",
    before: "antes de|antes das|antes da|antes do",
    after: "depois das|depois da|após|após as|a partir das|a partir da|depois de|mais tarde que as",
    notBefore: "não antes das|não antes de|só a partir das|só depois das",
    notAfter: "não depois das|no máximo às|até no máximo|não depois de|não mais tarde que as",
    around: `por volta das|por volta da|por volta de|cerca das|cerca de|mais ou menos|lá pelas|aproximadamente|
      pelas|umas|aí pelas|perto das`,
    sameTime: `mesma hora|à mesma hora|na mesma hora|mesmo horário|no mesmo horário|o mesmo horário|
      horário de sempre|hora de sempre|a mesma hora|horário habitual`,
    later: "mais tarde|depois|mais para a frente",
    earlier: "mais cedo|antes",
    one: "opção|proposta|horário|alternativa|das duas|dos dois|delas|deles|data|sugestão",
    option: "opção|número|proposta|nº|alternativa",
    lastOne: "a última|o último|a última opção|o último horário|este último|esta última",
    any: `qualquer um|qualquer uma|qualquer um deles|qualquer uma delas|qualquer um dos dois|ambos|ambas|
      os dois|todos|todas|os três|todas as opções|todos os horários|tanto faz`,
    others: "os outros|as outras|o outro|a outra|os restantes|as restantes|os demais|as demais",
    none: `nenhum|nenhuma|nenhum deles|nenhuma delas|nenhum dos dois|nenhuma das duas|nenhum destes|
      nenhuma destas|nenhum desses|nenhuma dessas|nenhum dos horários|nenhuma das opções|nenhum horário`,
    can: `posso|pode|podes|podemos|poderíamos|poderia|poderias|podia|podíamos|podem|é possível|
      seria possível|dá para|daria para|dá pra|daria pra|consigo|conseguimos|consegue|consegues|
      conseguiria|conseguiríamos|vamos|será que podemos|poderei|poder|seria possivel|será possível|
      não posso|não consigo`,
    cue: `que tal|o que acha de|o que achas de|o que acha|o que achas|e se|por que não|porque não|proponho|
      propor|sugiro|sugerir|prefiro|preferia|preferiria|prefere|melhor|seria melhor|o melhor|ideal|
      disponível|livre|disponibilidade|em vez disso|se possível|se for possível|pode ser|podia ser|
      poderia ser|escolho|fico com|marcar|marcamos|agendar|combinar|combinamos|fica|ficar|fica melhor|
      tenho livre|estou livre|estou disponível|alternativa|senão|caso contrário|mais fácil|teria|trocar|
      seria|então seria|topo|remarcar para|passar para|quero|queria|gostaria|gostava|quería|devo|deveria`,
    approve: `serve|me serve|serve-me|dá|dá jeito|dá-me jeito|dá certo|funciona|funcionaria|está bem|convém|
      convém-me|me convém|fica bem|fica bom|é bom|é ótimo|possível|pode ser|por mim pode ser|
      para mim está bem|para mim serve|confirmo|confirmado|viável|parece bem|parece-me bem|
      me parece bem|está perfeito|é perfeito|funciona para mim|funciona pra mim|dava-me jeito|dava jeito|dava-me muito jeito|dá-me muito jeito|ficava-me bem|ficava bem|fica-me bem|serve-me perfeitamente|serve-me bem|serve perfeitamente|convinha-me|calhava-me bem|calhava bem|calha-me bem|calha bem|seria ótimo para mim`,
    change: `mudar|mover|adiar|alterar|passar|trocar|antecipar|adiantar|transferir|deslocar|empurrar|mudá-la|
      mudá-lo|mudamos|passamos|adiamos|movemos`,
    move: `mudar a reunião|mudar a sessão|adiar a reunião|adiar a sessão|remarcar|reagendar|outro horário|
      outra hora|outro dia|outra data|outro momento|mudar o horário|mudar a hora|alterar a hora|adiá-la|
      adiá-lo|remarcar a reunião|remarcar a sessão|adiar o encontro|precisamos adiar|preciso adiar`,
    meet: `falar|encontrar|nos encontrar|encontrar-nos|reunir|nos reunir|reunir-nos|conversar|começar|
      iniciar|fazer|nos ver|ver-nos|ligar|ter|nos falar|falarmos|encontrarmos|reunirmos|nos encontrarmos`,
    noun: `reunião|sessão|encontro|chamada|conversa|a nossa sessão|nossa sessão|nossa reunião|videochamada|
      mentoria|convite|call|sessões|compromisso|reuniões`,
    self: "eu|me|mim|nós|nos|a gente|para mim|pra mim|por mim|comigo|estou|tenho",
    own: "meu|minha|meus|minhas|nosso|nossa",
    you: "tu|te|ti|você|vocês|lhe|vos|seu|sua|teu|tua|contigo|consigo|o senhor|a senhora",
    the: "o|a|os|as",
    article: "um|uma|uns|umas",
    dateMark: "dia|no dia|o dia|ao dia|do dia|até dia|de dia|a partir de dia",
    good: "bom|bem|ótimo|perfeito|ok|okay|certo|combinado|está bom|está ótimo|tudo bem|fechado|beleza",
    sorry: `desculpa|desculpe|desculpem|desculpas|peço desculpa|sinto muito|infelizmente|lamento|por favor|
      se faz favor|perdão`,
    filler: `é|são|está|estou|estás|estão|estamos|ser|seja|seria|era possível|há|tem|que|o que|se|de|do|da|das|
      dos|ao|à|às|em|no|na|nos|nas|por|pelo|pela|para|pra|pro|com|também|muito|mais|já|ainda|só|apenas|
      somente|pois|então|assim|isso|isto|esse|essa|este|esta|lá|ali|cá|agora|logo|por favor|
      se faz favor|faz favor|infelizmente|lamento|lamentavelmente|desculpa|desculpe|desculpem|desculpas|
      peço desculpa|as minhas desculpas|sinto muito|perdão|tenho|temos|ter|terei|teria|vou|vamos|vai|ir|
      hora|horas|horário|dia|dias|semana|momento|um pouco|pouco|bocado|um bocado|algo|todo|toda|tudo|
      todos|acho|acho que|penso|espero|creio|por exemplo|online|por zoom|pelo zoom|por telefone|
      por vídeo|presencialmente|pessoalmente|sempre|mesmo|mesma|sem problema|sem problemas|
      não há problema|não tem problema|ah|oh|olha|bom|realmente|desta vez|excepcionalmente|finalmente|
      inteiro|inteira|o dia todo|da minha parte|pela minha parte|do meu lado|pergunta|pedido|preciso|
      precisamos|precisava|né|aqui|encontrar outro|achar|arranjar|arranjamos|durante|dessa vez`,
    instead: "em vez disso|em alternativa|ao invés disso|em troca|antes",
    insteadOf: "em vez de|em vez da|em vez do|ao invés de|ao invés da|ao invés do|no lugar de",
    not: `não|nao|não posso|não consigo|nem|nenhum|sem|tampouco|não dá|impossível que|não estou|não estarei|
      não estarei disponível|exceto|menos|salvo|tudo menos`,
    busy: `ocupado|ocupada|indisponível|impossível|complicado|complicada|difícil|mau|ruim|péssimo|em reunião|
      numa reunião|em viagem|viajando|cedo demais|tarde demais|muito cedo|muito tarde|comprometido|
      comprometida|cheio|cheia|lotado|lotada|apertado|apertada`,
    cannot: `cancelar|tenho que cancelar|tenho de cancelar|preciso cancelar|preciso de cancelar|desmarcar|
      tenho que desmarcar|tenho de desmarcar|preciso desmarcar|não posso ir|não poderei ir|
      não vou poder|não poderei|não vou conseguir|não conseguirei|não consigo ir|não vou poder ir|
      não posso comparecer|não poderei comparecer|não vou poder comparecer|não posso participar|
      não poderei participar|não vou estar|não estarei|não consigo participar|faltar|vou faltar|
      não vou conseguir ir|não vou conseguir participar|não posso estar presente|
      não poderei estar presente`,
    excuse: `doente|estou doente|surgiu um imprevisto|surgiu-me um imprevisto|imprevisto|um imprevisto|
      tive um imprevisto|surgiu algo|gripe|gripado|gripada|com gripe|com febre|febre|no hospital|
      constipado|constipada|resfriado|covid|adoentado|adoentada`,
    never: "nunca|jamais|em caso algum|de jeito nenhum",
    only: "só|apenas|somente",
    every: "cada|todas as|todos os|sempre|toda|o tempo todo|constantemente|sempre que",
    because: `porque|pois|já que|visto que|devido a|por causa de|por causa da|por causa do|uma vez que|o motivo|
      dado que|é que`,
    but: "mas|porém|contudo|no entanto|todavia|só que",
    so: "por isso|portanto|então|logo|assim|daí",
    hedge: `talvez|se calhar|possivelmente|provavelmente|se|caso|depende|não tenho certeza|
      não tenho a certeza|não sei|em princípio|a menos que|quem sabe|eventualmente|de repente|
      porventura|a princípio|no mínimo às|qualquer dia|dias de semana|o mais cedo`,
    past: `ontem|anteontem|estive|estava|era|foi|fui|fomos|tive|tinha|passado|passada|última vez|
      a última vez|semana passada|a semana passada|disse|falei|falámos|falamos ontem|houve|fiz`,
    about: "sobre|acerca|acerca de|tema|temas|assunto|assuntos|a respeito|a respeito de|quanto a",
    late: `atrasado|atrasada|atraso|com atraso|atrasar|me atrasar|atrasar-me|vou atrasar|vou me atrasar|
      vou-me atrasar|de atraso|um pouco atrasado|um pouco atrasada|chego tarde|chegar tarde|
      vou chegar tarde|estou atrasado|estou atrasada|atraso-me|atrasei|chego atrasado|chego atrasada|
      vou chegar atrasado|vou chegar atrasada|demorar|vou demorar`,
    arrive: `chego|chegarei|chegar|entro|ligo-me|conecto|me conecto|estarei|estarei lá|entrarei|apareço|
      junto-me|vou chegar|vou entrar`,
    away: `ausente|fora|de férias|férias|em viagem|de viagem|viajando|não estarei disponível|
      fora do escritório|de licença|indisponível|de baixa|não estou|não estarei|em férias|de folga|away`,
    back: `de volta|volto|regresso|voltarei|regressarei|retorno|retornarei|de regresso|volto dia|volto no dia`,
    yes: `sim|claro|claro que sim|com certeza|com todo o gosto|com prazer|com muito gosto|de acordo|
      combinado|certo|ok|okay|aceito|conte comigo|conta comigo|podem contar comigo|sim por favor|
      perfeito|sem dúvida|concordo|estou de acordo|vamos|pode ser|tá|ta|topo|confirmo|participo|fechado|
      beleza|sim quero`,
    no: `não|não obrigado|não obrigada|não é para mim|não me interessa|não tenho interesse|$desta vez não|
      $dessa vez não|melhor não|prefiro não|recuso|sem tema|sem assunto|nada esta semana|nenhum tema|
      não tenho tema|$infelizmente não`,
    met: `encontrámo-nos|encontramo-nos|nos encontramos|nos reunimos|reunimo-nos|a sessão aconteceu|
      aconteceu|nos falamos|falámos|sim nos encontramos|tivemos a sessão|realizou-se`,
    notMet: `não nos encontrámos|não nos encontramos|não nos reunimos|não aconteceu|a sessão não aconteceu|
      não nos falamos|não falámos|não tivemos a sessão|não se realizou|não houve sessão|não nos vimos`,
    thanks: `obrigado|obrigada|muito obrigado|muito obrigada|obrigadinha|obrigada por|obrigado por|
      obrigado pela|obrigada pela|obrigado pelo|obrigada pelo|obrigado desde já|obrigada desde já|
      obrigado pela compreensão|obrigada pela compreensão|pela compreensão|agradeço|grato|grata|valeu|
      brigado|brigada|agradecido|agradecida|anotado|recebido|entendido|obrigado pelo lembrete|
      obrigada pelo lembrete`,
    great: `perfeito|ótimo|óptimo|excelente|fantástico|maravilha|maravilhoso|muito bem|muito bom|legal|fixe|
      espetacular|super|show|bom demais|que bom`,
    greeting: `olá|ola|oi|bom dia|boa tarde|boa noite|caro|cara|querido|querida|prezado|prezada|viva|olá a todos`,
    courtesy: `estou ansioso|estou ansiosa|até breve|um abraço|abraço|abraços|beijinhos|beijos|bjs|cumprimentos|
      os melhores cumprimentos|com os melhores cumprimentos|atenciosamente|bom fim de semana|
      bom fim-de-semana|boa semana|um bom dia|tenha um bom dia|continuação|desculpa a demora|
      desculpe a demora|desculpa pela demora|desculpe pela demora|desculpe a resposta tardia|
      desculpa a resposta tardia|pela demora|pela resposta tardia|em cima da hora|tão em cima da hora|
      espero que esteja bem|espero que estejas bem|espero que esteja tudo bem|espero que dê|diz-me|
      diga-me|me diga|me avise|avise-me|avisa-me|dá-te jeito|está bem para si|está bem para ti|
      serve para você|tudo bem para você|o que acha|o que achas|pode ser para ti|fico à espera|aguardo|bom tema|ótimo tema|excelente tema`,
    seeYou: "até lá|até|até logo|até já|vemo-nos|nos vemos|até à próxima|até mais|falamos|nos falamos",
    ask: "quem|quê|quando|onde|por que|porquê|como|qual|quais|quanto|quanta",
    sessionAsk: `o link|link da reunião|link do zoom|organizador|organizadora|organizadores|o programa|programa|
      este email|este e-mail|estes emails|quem pode ver|quem vê|quem lê|quanto tempo dura|
      onde nos encontramos|quando é a nossa|quando é nossa|os meus dados|meus dados|privacidade|
      como funciona|como cancelo|como me descadastro|quem pode ler o que escrevo|quem pode ler o que eu escrevo|quem pode ler isto|quem pode ler as minhas`,
    they: "ele|ela|eles|elas|alguém|ninguém|gente",
    nextDay: "no dia seguinte|o dia seguinte|no dia a seguir",
    previousDay: "no dia anterior|o dia anterior|na véspera",
    anymore: "já não|não mais",
    free: "disponível|livre|disponibilidade|tenho livre|estou livre|estou disponível",
    whether: "é mesmo|continua marcado|continua de pé",
  },
};
