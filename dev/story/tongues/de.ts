import { colon, type Day, spelled, type Tongue, twoDigits } from "./shape.ts";

const DAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
  " ",
);
const HOURS = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");

const weekday = ({ weekday }: Day) => DAYS[weekday - 1] ?? "";
const month = ({ month }: Day) => MONTHS[month - 1] ?? "";
const hour = (number: number) => HOURS[number - 1] ?? "";

export const de: Tongue = {
  today: "heute",
  tomorrow: "morgen",
  weekday: [weekday, (day) => `am ${weekday(day)}`],
  dated: [
    (day) => `${weekday(day)}, den ${day.day}. ${month(day)}`,
    (day) => `${weekday(day)}, ${day.day}.${day.month}.`,
    (day) => `am ${day.day}.${day.month}.`,
  ],
  short: (day) => weekday(day).slice(0, 2),
  clock: [
    (at, minute) => `um ${colon(at, minute)} Uhr`,
    (at, minute) => (minute === 0 ? `um ${at} Uhr` : `um ${at}.${twoDigits(minute)} Uhr`),
    (at, minute) =>
      spelled(
        at,
        minute,
        (number) => `um ${hour(number)}`,
        (number) => `um halb ${hour((number % 12) + 1)}`,
      ),
  ],
  terse: (at, minute) => (minute === 0 ? `${at} Uhr` : colon(at, minute)),
  bare: (at) => `um ${hour(at)}`,
  stretch: (from, to) => `zwischen ${from} und ${to} Uhr`,
  span: [
    (from, until) => `vom ${from.day}. ${month(from)} bis ${until.day}. ${month(until)}`,
    (from, until) => `vom ${from.day}.${from.month}. bis ${until.day}.${until.month}.`,
  ],
  never: [
    { words: "Nie vormittags, bitte.", never: [{ to: "12:00" }] },
    { words: "Freitags kann ich nie.", never: [{ weekday: 5 }] },
  ],
  undo: "RÜCKGÄNGIG",
  help: "HILFE",
  promise: "neue Zusage",
  labels: ["Mitgenommen", "Nächster Schritt"],
  everySecondWeek: "Alle zwei Wochen wäre besser.",
  goalReached: "Wir haben das Ziel erreicht!",
  says: {
    yes: ["Ja", "JA", "Ja, gerne!"],
    cannot: [
      "Ich schaffe es diesmal leider nicht.",
      "Mir ist etwas dazwischengekommen, ich muss leider absagen.",
      "Ich kann leider nicht.",
    ],
    instead: [
      "Ich schaffe es leider nicht. {t} würde mir passen.",
      "Leider kann ich nicht. Wie wäre es {t}?",
      "Diesmal geht es nicht. Ginge stattdessen {t}?",
      "Mir ist etwas dazwischengekommen. {t} ginge es bei mir.",
    ],
    either: [
      "Ich kann leider nicht. {a} oder {b} würde mir passen.",
      "Das klappt bei mir nicht. {a} oder {b} ginge.",
    ],
    within: ["Ich kann leider nicht. {day} {stretch} würde mir passen."],
    takes: ["{t} passt.", "{t} passt mir gut.", "{t} geht bei mir, danke!", "Dann treffen wir uns {t}."],
    rather: ["Leider keiner davon. {t} würde mir passen.", "Keiner davon geht bei mir. Wie wäre es {t}?"],
    late: [
      "Ich komme {n} Minuten später, tut mir leid!",
      "Ich verspäte mich um {n} Minuten.",
      "Bin {n} Minuten zu spät, sorry",
    ],
    away: ["Ich bin {span} im Urlaub.", "Ich bin {span} nicht da."],
    questions: ["Wer kann lesen, was ich hier schreibe?", "Wie lange dauert ein Treffen?"],
  },
};
