import type { Weekday } from "../domain/time.ts";
import type { Frame } from "./roster-row.ts";

/**
 * Names of weekdays, Monday first, as `plainWord` leaves them: en, de, fr, es, pt, it, nl, he, ar. An abbreviation
 * that is two days in two languages (nl "ma", fr "ma") is left out.
 */
const weekdays: readonly string[] = [
  "monday mondays mon mo montag montags lundi lun lu lunes segunda segunda-feira seg lunedi maandag mnd שני ב الاثنين اثنين الإثنين",
  "tuesday tuesdays tue tues tu dienstag dienstags di mardi mar martes terca terca-feira ter martedi dinsdag שלישי ג الثلاثاء ثلاثاء",
  "wednesday wednesdays wed weds we mittwoch mittwochs mi mercredi mer miercoles mie quarta quarta-feira qua mercoledi woensdag wo רביעי ד الاربعاء الأربعاء اربعاء",
  "thursday thursdays thu thur thurs th donnerstag donnerstags do jeudi jeu jueves jue quinta quinta-feira qui giovedi gio donderdag חמישי ה الخميس خميس",
  "friday fridays fri fr freitag freitags vendredi ven viernes vie sexta sexta-feira sex venerdi vrijdag vr שישי ו الجمعة جمعة",
  "saturday saturdays sat sa samstag samstags sonnabend samedi sam sabado sab sabato zaterdag za שבת ש السبت سبت",
  "sunday sundays sun su so sonntag sonntags dimanche dim domingo dom domenica zondag zo ראשון א الاحد الأحد احد",
];

const cadences: Record<1 | 2 | 4, string> = {
  1: "weekly|every week|each week|once a week|1|wochentlich|jede woche|hebdomadaire|chaque semaine|semanal|cada semana",
  2: "fortnightly|biweekly|bi weekly|bi-weekly|every two weeks|every 2 weeks|every second week|every other week|2|zweiwochentlich|14-tagig|alle zwei wochen|alle 2 wochen|jede zweite woche|toutes les deux semaines|toutes les 2 semaines|bimensuel|tous les quinze jours|quincenal|cada dos semanas|cada 2 semanas",
  4: "monthly|every month|once a month|every four weeks|every 4 weeks|every fourth week|4|monatlich|jeden monat|alle vier wochen|alle 4 wochen|mensuel|chaque mois|tous les mois|mensual|cada mes|cada cuatro semanas|cada 4 semanas",
};

const frames: Record<Frame, string> = {
  "goal-oriented": "goal-oriented|goal oriented|goal|goals",
  "time-framed": "time-framed|time framed|timeframed|time",
  "ad-hoc": "ad hoc|ad-hoc|adhoc",
};

/** Languages by the names people write instead of a tag, English and their own; only ever suggested. */
const languages: Record<string, string> = {
  english: "en",
  german: "de",
  deutsch: "de",
  french: "fr",
  francais: "fr",
  spanish: "es",
  espanol: "es",
  portuguese: "pt",
  portugues: "pt",
  italian: "it",
  italiano: "it",
  dutch: "nl",
  nederlands: "nl",
  hebrew: "he",
  עברית: "he",
  arabic: "ar",
  العربية: "ar",
  russian: "ru",
  polish: "pl",
  ukrainian: "uk",
  turkish: "tr",
  swedish: "sv",
  danish: "da",
  norwegian: "nb",
  finnish: "fi",
  greek: "el",
  czech: "cs",
  hungarian: "hu",
  romanian: "ro",
  chinese: "zh",
  japanese: "ja",
  korean: "ko",
  hindi: "hi",
};

const weekdayByWord = new Map(
  weekdays.flatMap((names, index) =>
    names.split(" ").map((name) => [plainWord(name), (index + 1) as Weekday]),
  ),
);
const cadenceByWord = byWord(cadences, (key) => Number(key) as 1 | 2 | 4);
const frameByWord = byWord(frames, (key) => key as Frame);

/** "Thursday", "Do.", "יום ה׳", "jeudi" → 4. */
export function weekdayNamed(text: string): Weekday | undefined {
  return weekdayByWord.get(plainWord(text).replace(/^(on|יום|يوم) /, ""));
}

/** Every how many weeks: "fortnightly" → 2. */
export function cadenceNamed(text: string): 1 | 2 | 4 | undefined {
  return cadenceByWord.get(plainWord(text).replaceAll("_", " "));
}

export function frameNamed(text: string): Frame | undefined {
  return frameByWord.get(plainWord(text).replaceAll("_", " "));
}

/** "Hebrew" → `he`; undefined for languages outside the table. */
export function languageNamed(text: string): string | undefined {
  return languages[plainWord(text)];
}

/** Small letters without accents, full stops and the Hebrew geresh, one space between words. */
function plainWord(text: string): string {
  return text
    .slice(0, 40)
    .normalize("NFKD")
    .replace(/[\p{M}.'’׳״"]/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

function byWord<T>(table: Record<string, string>, read: (key: string) => T): Map<string, T> {
  return new Map(
    Object.entries(table).flatMap(([key, words]) => words.split("|").map((word) => [word, read(key)])),
  );
}
