import type { Bank } from "./shape.ts";

export const fr: Bank = {
  topics: [
    {
      topic: "Je n'ose pas contredire mon directeur en réunion",
      prep: "Mardi il a annoncé un chiffre faux. Tout le monde l'a vu, personne n'a rien dit, moi non plus.",
    },
    {
      topic: "Comment reprendre une équipe qui regrette l'ancienne responsable",
      prep: "On me parle d'elle au moins une fois par jour. Je la regrette aussi, d'ailleurs.",
    },
    {
      topic: "Préparer mon entretien annuel",
      prep: "J'ai noté ce que j'ai fait, mais pas ce que je veux.",
    },
    {
      topic: "Un prestataire qui livre toujours en retard",
      prep: "Trois semaines cette fois. Je relance, je m'excuse presque.",
    },
    {
      topic: "Trop de réunions, pas assez de décisions",
      prep: "La semaine dernière : dix-neuf heures de réunion, deux décisions.",
    },
    {
      topic: "Apprendre à déléguer sans tout refaire le soir",
      prep: "J'ai confié la présentation à Hugo et je l'ai réécrite à minuit.",
    },
  ],
  angles: ["Et si vous posiez la question au lieu de donner la réponse ?"],
  goals: [
    ["Prendre la parole en comité", "Une question par réunion", "Présenter le bilan du trimestre moi-même"],
  ],
  promises: ["On se répond sous deux jours", "On commence à l'heure"],
  mentor: {
    takeaways: [
      { takeaway: "Ce que je veux tient en une phrase.", action: "L'écrire en haut de la page" },
      { takeaway: "J'ai donné trois conseils, un seul aurait suffi.", action: "En garder deux pour moi" },
      { takeaway: "Se taire fait aussi avancer.", action: "Laisser une minute après la question" },
      { takeaway: "Ma solution n'était pas la sienne.", action: "Demander d'abord ce qui a été essayé" },
      { takeaway: "Je connais mal son service.", action: "Lire leur bilan avant la prochaine fois" },
    ],
    because: ["j'en attendais un peu plus", "cela dépendait des semaines", "une écoute réelle à chaque fois"],
    reflections: [
      "J'ai appris à poser une question de plus.",
      "Fixer l'objectif dès la première séance.",
      "Recommencer à l'automne.",
    ],
  },
  mentee: {
    takeaways: [
      {
        takeaway: "Contredire un chiffre n'est pas contredire une personne.",
        action: "Lui écrire avant la réunion",
      },
      { takeaway: "Elle me manque aussi, et je peux le dire.", action: "Déjeuner avec l'équipe" },
      { takeaway: "Personne n'attend que je sois parfaite.", action: "Envoyer la version de travail" },
      { takeaway: "Je peux demander du temps sans m'excuser.", action: "Proposer jeudi plutôt que demain" },
      { takeaway: "Une question bien posée vaut un exposé.", action: "En préparer une pour le comité" },
    ],
    because: [
      "j'aurais voulu davantage",
      "plus ou moins selon les semaines",
      "on a toujours parlé de vrais cas",
    ],
    reflections: [
      "J'ai pris la parole trois fois, et rien ne s'est écroulé.",
      "Apporter plus souvent un cas précis.",
      "Présenter le bilan, seule.",
    ],
  },
  thanks: ["Merci !", "Merci beaucoup."],
  signOffs: ["Cordialement,", "Bien à vous,", "Bonne journée,"],
};
