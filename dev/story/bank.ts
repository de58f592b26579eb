/** What people of the story write about, by language. A table of data: every entry is invented. */
export interface Bank {
  topics: { topic: string; prep: string }[];
  /** A mentor's other angle on whatever was proposed. */
  angles: string[];
  goals: string[][];
  promises: string[];
  takeaways: { takeaway: string; action: string }[];
  /** Words beside a score of 1 or 2, of 3, of 4 or 5. */
  because: [low: string, middle: string, high: string];
  /** Open questions of the reflection, whatever they ask. */
  reflections: string[];
  thanks: string[];
  /** Sign-offs, under which the name follows. */
  signOffs: string[];
}

const en: Bank = {
  topics: [
    {
      topic: "My team lead rewrites my pull requests overnight",
      prep: "It happened again on Tuesday: I woke up to a branch I did not recognise. I said nothing in the daily, and now I avoid starting anything big.",
    },
    {
      topic: "Saying no to a customer who pays a fifth of our revenue",
      prep: "They asked for single sign-on by March and sales nodded. I have the estimate (nine weeks) and no idea how to open the call on Thursday.",
    },
    {
      topic: "Two people on my project have stopped talking to each other",
      prep: "Since the incident review they send everything through me. I think both of them feel blamed.",
    },
    {
      topic: "I was passed over for the lead role",
      prep: "The feedback was one line: more presence. I would like to understand what that means before I decide whether to be angry.",
    },
    {
      topic: "How to run the first planning round on my own",
      prep: "Twelve people, four teams, one afternoon. Last time we left with forty priorities.",
    },
    {
      topic: "My manager changes direction every Monday",
      prep: "I counted: five direction changes since November. People have begun to wait until Wednesday before they start.",
    },
    {
      topic: "Giving feedback to somebody twenty years older than me",
      prep: "He interrupts in interviews. Two candidates mentioned it. I have written three drafts of the message and deleted all of them.",
    },
    {
      topic: "The migration slipped and I have not told anybody yet",
      prep: "We are two weeks behind, perhaps three. The status page still says green because I keep hoping.",
    },
    {
      topic: "Whether to take the offer from the other team",
      prep: "More money, less say. I made a list, and the list is even.",
    },
    {
      topic: "I talk too fast when I present",
      prep: "There is a recording of Friday's review. I could only watch four minutes of it.",
    },
    {
      topic: "Getting one hour a day without meetings",
      prep: "My calendar for next week has 31 entries. I own eleven of them.",
    },
    {
      topic: "What to do with a very good idea at a very bad time",
      prep: "Budget closes on the 12th. The idea needs two people for a month.",
    },
    {
      topic: "A new hire who does not ask questions",
      prep: "Third week. Everything looks fine, which is what worries me.",
    },
  ],
  angles: [
    "What would have to be true for you to say it out loud on Monday?",
    "The same situation, seen by the person you are annoyed with",
    "One step that is small enough to take this week",
    "What are you protecting by waiting?",
  ],
  goals: [
    [
      "Lead a project of my own by the end of the year",
      "Find out what my manager expects",
      "Practise in one smaller project",
    ],
    [
      "Run our planning without help",
      "Write down how we decide",
      "Give feedback within a week, not within a quarter",
    ],
  ],
  promises: ["We answer within a day, even if only with “later”", "Cameras on, phones away"],
  takeaways: [
    { takeaway: "I had answered a question nobody asked.", action: "Ask Jo what she would need to say yes" },
    { takeaway: "Silence is not agreement.", action: "Write the status as it is, today" },
    { takeaway: "I can decide this myself, I only wanted company.", action: "Send the no before Thursday" },
    { takeaway: "Presence may just mean speaking first.", action: "Open the next review with one sentence" },
    {
      takeaway: "It helps to say what I am afraid of before the numbers.",
      action: "Talk to Sam before the daily",
    },
    { takeaway: "Three priorities, not forty.", action: "Cancel two meetings I own" },
  ],
  because: [
    "it fell short of what I had hoped",
    "some weeks yes and some weeks no",
    "there was always time and always a real question",
  ],
  reflections: [
    "I stopped rehearsing and started asking.",
    "I would set the goal earlier and write it down.",
    "A talk with my manager, and then we will see.",
    "That a week is a good unit for courage.",
  ],
  thanks: ["Thanks!", "Thank you, that helps.", "Great, thanks."],
  signOffs: ["Best,", "Cheers,", "Kind regards,", "Many thanks,"],
};

const de: Bank = {
  topics: [
    {
      topic: "Mein Team wartet auf jede Entscheidung von mir",
      prep: "Am Mittwoch standen drei Leute an meinem Tisch, alle mit einer Frage, die sie selbst beantworten könnten. Ich habe sie beantwortet.",
    },
    {
      topic: "Wie sage ich, dass der Termin nicht zu halten ist?",
      prep: "Der Vertrieb hat den 1. März zugesagt. Realistisch ist Mitte April. Die Runde mit der Leitung ist am Freitag.",
    },
    {
      topic: "Eine Kollegin, die alles besser weiß und meistens recht hat",
      prep: "Im letzten Gespräch habe ich nach zehn Minuten aufgehört zuzuhören.",
    },
    {
      topic: "Ich bin jetzt Vorgesetzte meiner Freundin",
      prep: "Wir waren immer zusammen Mittag essen. Seit zwei Wochen essen wir beide am Schreibtisch.",
    },
    {
      topic: "Das Gehaltsgespräch im Februar",
      prep: "Ich habe Zahlen, aber ich rede sie mir jedes Mal selbst klein.",
    },
    {
      topic: "Zu viele Projekte auf einmal",
      prep: "Sieben laufende, zwei wichtige. Abgeben fällt mir schwer, weil ich sie angefangen habe.",
    },
    {
      topic: "Ein Workshop, der schiefgegangen ist",
      prep: "Nach der Pause kamen vier von zwölf zurück. Ich weiß bis heute nicht, woran es lag.",
    },
    {
      topic: "Wie viel Persönliches gehört in ein Mitarbeitergespräch?",
      prep: "Er hat erzählt, dass er sich trennt, und ich habe das Thema gewechselt.",
    },
  ],
  angles: [
    "Was würdest du tun, wenn es nicht um dich ginge?",
    "Der kleinste Schritt, der diese Woche noch möglich ist",
  ],
  goals: [
    [
      "Bis zum Sommer eine Gruppe leiten",
      "Klären, was von mir erwartet wird",
      "Eine Sache pro Woche abgeben",
    ],
    ["Entscheiden, ob ich führen will", "Mit drei Führungskräften darüber reden"],
  ],
  promises: ["Wir sagen ab, sobald wir es wissen", "Antworten innerhalb von zwei Tagen"],
  takeaways: [
    { takeaway: "Ich muss nicht jede Frage beantworten.", action: "Beim nächsten Mal zurückfragen" },
    { takeaway: "Der Termin war nie meiner.", action: "Am Freitag den April nennen" },
    { takeaway: "Zuhören kostet zehn Minuten, Streiten eine Woche.", action: "Kaffee mit Petra" },
    { takeaway: "Freundschaft hält ein offenes Wort aus.", action: "Sie zum Mittagessen einladen" },
  ],
  because: [
    "da hatte ich mir mehr erhofft",
    "mal so, mal so",
    "es war immer Zeit für das, was gerade drückte",
  ],
  reflections: [
    "Dass ich nicht alles selbst lösen muss.",
    "Früher über das Ziel sprechen.",
    "Ein halbes Jahr üben, dann neu überlegen.",
    "Die Gespräche im Lesecafé werden mir fehlen.",
  ],
  thanks: ["Danke!", "Vielen Dank, das hilft."],
  signOffs: ["Viele Grüße", "Liebe Grüße", "Herzliche Grüße", "Beste Grüße"],
};

const fr: Bank = {
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

const es: Bank = {
  topics: [
    {
      topic: "Mi jefe responde por mí en las reuniones",
      prep: "El jueves me preguntaron directamente y contestó él. Después me dijo que lo había hecho para ayudarme.",
    },
    {
      topic: "Trabajar a distancia con un equipo que está junto",
      prep: "Ellos deciden en el café y yo me entero por el acta.",
    },
    {
      topic: "Cómo pedir más plazo sin parecer lenta",
      prep: "El análisis está a la mitad. Lo entrego el lunes o lo entrego bien.",
    },
    {
      topic: "Dejar un proyecto que ya no tiene sentido",
      prep: "Llevamos ocho meses. Nadie quiere ser quien lo diga primero.",
    },
    {
      topic: "Presentar en inglés delante de cien personas",
      prep: "Es el 18 de marzo. Tengo el texto, me falta la voz.",
    },
  ],
  angles: ["¿Qué le dirías a una amiga en tu lugar?"],
  goals: [
    [
      "Dirigir una reunión del área cada mes",
      "Hablar la primera cinco minutos",
      "Pedir opinión a dos personas",
    ],
  ],
  promises: ["Avisamos con un día de antelación", "Nos contestamos en dos días"],
  takeaways: [
    { takeaway: "Puedo decir: esa la contesto yo.", action: "Hablar con él antes del jueves" },
    { takeaway: "Pedir plazo también es dar información.", action: "Escribir hoy a Marta" },
    { takeaway: "La voz llega cuando dejo de leer.", action: "Ensayar dos veces de pie" },
  ],
  because: ["esperaba algo más", "unas semanas sí y otras no", "siempre hubo tiempo y buenas preguntas"],
  reflections: [
    "Aprendí a esperar tres segundos antes de contestar.",
    "Empezar antes con casos reales.",
    "Una charla en septiembre.",
  ],
  thanks: ["¡Gracias!", "Muchas gracias."],
  signOffs: ["Un saludo,", "Saludos,", "Un abrazo,"],
};

const he: Bank = {
  topics: [
    {
      topic: "איך מדברים מול כל החברה בלי לרעוד",
      prep: "ביום חמישי יש ישיבת הנהלה פתוחה. בפעם הקודמת קראתי מהדף ולא הרמתי את העיניים.",
    },
    {
      topic: "המפתח הכי טוב בצוות רוצה לעזוב",
      prep: "הוא אמר לי ביום שני, וביקש שלא אספר. אני לא יודעת אם לדבר עם המנהלת.",
    },
    {
      topic: "לקוח שמבקש שינויים כל יום",
      prep: "השבוע היו ארבע גרסאות למסמך אחד. אמרתי כן לכולן.",
    },
    {
      topic: "איך נותנים משוב למישהו שהוא גם חבר",
      prep: "הוא מאחר כמעט בכל בוקר. כולם מסתכלים עליי.",
    },
    {
      topic: "שני תפקידים מעניינים, ורק אחד אפשרי",
      prep: "רשמתי יתרונות וחסרונות. הרשימה יצאה שווה.",
    },
    {
      topic: "הצגת המספרים לדירקטוריון",
      prep: "יש לי עשר דקות ועשרים ושבעה שקפים.",
    },
    {
      topic: "עומס: מה מפסיקים לעשות",
      prep: "שבעה פרויקטים פתוחים, ושניים מהם חשובים.",
    },
  ],
  angles: ["מה היה קורה אם היית שואלת במקום לענות?", "הצעד הקטן ביותר שאפשר לעשות כבר השבוע"],
  goals: [["להציג לבד בישיבת החברה", "שאלה אחת בכל ישיבה", "לתרגל מול שני אנשים"]],
  promises: ["עונים תוך יומיים", "מודיעים מראש אם משהו משתנה"],
  takeaways: [
    { takeaway: "לא חייבים לענות מיד.", action: "לשאול שאלה אחת לפני שאני עונה" },
    { takeaway: "הפחד עובר אחרי המשפט הראשון.", action: "לפתוח את הישיבה במשפט משלי" },
    { takeaway: "חבר ישמח לשמוע את האמת.", action: "קפה עם יואב ביום שלישי" },
  ],
  because: ["קיוויתי לקצת יותר", "תלוי בשבוע", "תמיד היה זמן ותמיד הייתה הקשבה"],
  reflections: ["הפסקתי לקרוא מהדף.", "להתחיל עם המטרה כבר בפגישה הראשונה.", "להציג לבד, בלי רשת ביטחון."],
  thanks: ["תודה!", "תודה רבה"],
  signOffs: ["בברכה,", "תודה,", "להתראות,"],
};

export const BANK: Record<string, Bank> = { en, de, fr, es, he };
