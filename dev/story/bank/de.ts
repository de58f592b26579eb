import type { Bank } from "./shape.ts";

export const de: Bank = {
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
