import type { Bank } from "./shape.ts";

export const pt: Bank = {
  topics: [
    {
      topic: "Não consigo dizer não ao meu antigo chefe",
      prep: "Na quarta-feira pediu-me mais um relatório e eu disse que sim antes de ele acabar a frase.",
    },
    {
      topic: "Quero liderar, ou só quero que me perguntem?",
      prep: "Fiz uma lista com duas colunas. A segunda ficou mais comprida do que eu gostava.",
    },
    {
      topic: "Uma reunião em que só eu falo",
      prep: "Somos oito. Na semana passada contei: falei quarenta minutos e ouvi quatro.",
    },
    {
      topic: "Dar a mesma má notícia duas vezes",
      prep: "O projeto parou em outubro e a equipa ainda pergunta quando recomeça.",
    },
  ],
  angles: ["O que farias se ninguém estivesse a ver?"],
  goals: [
    [
      "Decidir até ao verão se quero gerir uma equipa",
      "Falar com três pessoas que já o fizeram",
      "Conduzir um projeto pequeno até ao fim",
    ],
  ],
  promises: ["Respondemos no prazo de dois dias", "Avisamos assim que soubermos"],
  mentor: {
    takeaways: [
      { takeaway: "Ouvir também é conduzir.", action: "Fazer uma pergunta e contar até dez" },
      { takeaway: "Dei a resposta cedo demais.", action: "Perguntar primeiro o que já tentou" },
      { takeaway: "O silêncio também ensina.", action: "Esperar um pouco mais" },
      { takeaway: "O meu caminho não serve a todos.", action: "Guardar o meu exemplo para o fim" },
    ],
    because: [
      "esperava um pouco mais",
      "umas semanas sim, outras nem tanto",
      "houve sempre tempo e boas perguntas",
    ],
    reflections: [
      "Aprendi a deixar a pergunta no ar.",
      "Marcar o objetivo logo na primeira conversa.",
      "Voltar no outono, com outro par.",
    ],
  },
  mentee: {
    takeaways: [
      { takeaway: "Posso responder amanhã sem faltar ao respeito.", action: "Enviar o não antes de quinta" },
      { takeaway: "A segunda coluna era a verdadeira.", action: "Almoçar com a Inês" },
      { takeaway: "Pedir ajuda poupa uma semana.", action: "Marcar quinze minutos com a chefia" },
      { takeaway: "Não preciso de ter a última palavra.", action: "Deixar outro fechar a reunião" },
    ],
    because: ["faltou-me alguma coisa", "dependeu da semana", "saí sempre com um passo pequeno"],
    reflections: [
      "Que uma pergunta curta chega.",
      "Trazer casos mais recentes.",
      "Um projeto pequeno, e depois logo se vê.",
    ],
  },
  thanks: ["Obrigado!", "Muito obrigado."],
  signOffs: ["Cumprimentos,", "Um abraço,", "Até breve,"],
};
