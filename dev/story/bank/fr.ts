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
  takeaways: [
    {
      takeaway: "Contredire un chiffre n'est pas contredire une personne.",
      action: "Lui écrire avant la réunion",
    },
    { takeaway: "Elle me manque aussi, et je peux le dire.", action: "Déjeuner avec l'équipe" },
    { takeaway: "Ce que je veux tient en une phrase.", action: "L'écrire en haut de la page" },
  ],
  because: ["j'en attendais un peu plus", "cela dépendait des semaines", "une écoute réelle à chaque fois"],
  reflections: [
    "J'ai pris la parole trois fois, et rien ne s'est écroulé.",
    "Fixer l'objectif dès la première séance.",
    "Présenter le bilan, seule.",
  ],
  thanks: ["Merci !", "Merci beaucoup."],
  signOffs: ["Cordialement,", "Bien à vous,", "Bonne journée,"],
};
