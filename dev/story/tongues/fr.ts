import { type Day, type Tongue, twoDigits } from "./shape.ts";

const DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const HOURS =
  "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit".split(
    " ",
  );

const weekday = ({ weekday }: Day) => DAYS[weekday - 1] ?? "";
const month = ({ month }: Day) => MONTHS[month - 1] ?? "";
const first = (day: number) => (day === 1 ? "1er" : String(day));

export const fr: Tongue = {
  today: "aujourd'hui",
  tomorrow: "demain",
  weekday: [weekday],
  dated: [
    (day) => `${weekday(day)} ${first(day.day)} ${month(day)}`,
    (day) => `le ${first(day.day)} ${month(day)}`,
    (day) => `${weekday(day)} ${twoDigits(day.day)}/${twoDigits(day.month)}`,
  ],
  short: (day) => weekday(day).slice(0, 3),
  clock: [
    (at, minute) => `à ${at}h${minute === 0 ? "" : twoDigits(minute)}`,
    (at, minute) => `à ${at} h${minute === 0 ? "" : ` ${twoDigits(minute)}`}`,
    (at, minute) =>
      minute % 30 === 0 && at >= 9 && HOURS[at - 1] !== undefined
        ? at === 12
          ? `à midi${minute === 0 ? "" : " et demi"}`
          : `à ${HOURS[at - 1]} heures${minute === 0 ? "" : " trente"}`
        : undefined,
  ],
  terse: (at, minute) => `${at}h${minute === 0 ? "" : twoDigits(minute)}`,
  bare: (at) => `à ${HOURS[at - 1]} heure${at === 1 ? "" : "s"}`,
  stretch: (from, to) => `entre ${from}h et ${to}h`,
  span: [
    (from, until) => `du ${first(from.day)} ${month(from)} au ${first(until.day)} ${month(until)}`,
    (from, until) =>
      `du ${twoDigits(from.day)}/${twoDigits(from.month)} au ${twoDigits(until.day)}/${twoDigits(until.month)}`,
  ],
  never: [
    { words: "Jamais le matin, s'il vous plaît.", never: [{ to: "12:00" }] },
    { words: "Jamais le vendredi.", never: [{ weekday: 5 }] },
  ],
  undo: "ANNULER",
  help: "AIDE",
  promise: "nouvel engagement",
  labels: ["À retenir", "Prochaine étape"],
  everySecondWeek: "Une semaine sur deux serait mieux.",
  goalReached: "Nous avons atteint l'objectif !",
  says: {
    yes: ["Oui", "OUI", "Oui, volontiers !"],
    cannot: [
      "Je ne pourrai pas venir cette fois.",
      "J'ai un empêchement, je suis désolée.",
      "Je dois malheureusement annuler.",
    ],
    instead: [
      "Je ne pourrai pas venir. {t} me conviendrait.",
      "J'ai un empêchement. Est-ce que {t} vous conviendrait ?",
      "Peut-on déplacer la séance ? {t} m'irait bien.",
      "Je ne peux pas. {t} serait possible pour moi.",
    ],
    either: [
      "Je ne pourrai pas venir. {a} ou {b} me conviendrait.",
      "J'ai un empêchement. Je serais disponible {a} ou {b}.",
    ],
    within: ["Je ne pourrai pas venir. {day} {stretch} me conviendrait."],
    takes: ["{t} me convient.", "{t}, c'est parfait.", "D'accord pour {t}.", "{t} me va très bien, merci !"],
    rather: [
      "Aucun de ces créneaux ne me convient. {t} serait possible.",
      "Aucun ne va, malheureusement. Et {t} ?",
    ],
    late: ["J'aurai {n} minutes de retard, désolée !", "Je serai en retard de {n} minutes."],
    away: ["Je suis absente {span}.", "Je serai en vacances {span}."],
    questions: ["Qui peut lire ce que j'écris ici ?", "Combien de temps dure une séance ?"],
  },
};
