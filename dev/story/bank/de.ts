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
  mentor: {
    takeaways: [
      { takeaway: "Ich muss nicht jede Frage beantworten.", action: "Beim nächsten Mal zurückfragen" },
      { takeaway: "Zuhören kostet zehn Minuten, Streiten eine Woche.", action: "Kaffee mit Petra" },
      { takeaway: "Mein Rat kam vor der Frage.", action: "Erst fragen, was schon versucht wurde" },
      { takeaway: "Schweigen war diesmal die beste Hilfe.", action: "Drei Atemzüge warten" },
      {
        takeaway: "Ich habe das Ziel für uns beide formuliert.",
        action: "Beim nächsten Mal sie den Anfang machen lassen",
      },
      { takeaway: "Nicht jede Woche braucht ein Ergebnis.", action: "Weniger mitschreiben" },
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
    ],
  },
  mentee: {
    takeaways: [
      { takeaway: "Der Termin war nie meiner.", action: "Am Freitag den April nennen" },
      { takeaway: "Freundschaft hält ein offenes Wort aus.", action: "Sie zum Mittagessen einladen" },
      { takeaway: "Ich darf eine Sitzung absagen.", action: "Den Dienstag freihalten" },
      { takeaway: "Lob braucht keinen Anlass.", action: "Zwei Leuten heute danken" },
      { takeaway: "Ein Nein mit Begründung ist trotzdem ein Nein.", action: "Die Begründung weglassen" },
      {
        takeaway: "Ich bereite mich auf die falschen Fragen vor.",
        action: "Nur die drei schwersten aufschreiben",
      },
    ],
    because: ["das hat mir gefehlt", "nicht jede Woche gleich", "ich habe mich ernst genommen gefühlt"],
    reflections: [
      "Meine Fragen sind kürzer geworden.",
      "Mehr von dem mitbringen, was misslungen ist.",
      "Die Gespräche im Lesecafé werden mir fehlen.",
    ],
  },
  thanks: ["Danke!", "Vielen Dank, das hilft."],
  signOffs: ["Viele Grüße", "Liebe Grüße", "Herzliche Grüße", "Beste Grüße"],
};
