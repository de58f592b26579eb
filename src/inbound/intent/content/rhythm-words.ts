import type { Frame } from "../../../domain/pair.ts";
import { forms } from "../speech/lexicon.ts";
import { wordsIn } from "../text/tokens.ts";

const WEEKLY = `weekly|weekly again|every week|every week again|each week|once a week|back to weekly|
  wöchentlich|wieder wöchentlich|jede woche|wieder jede woche|einmal die woche|einmal pro woche|
  chaque semaine|toutes les semaines|une fois par semaine|cada semana|todas las semanas|una vez a la semana|
  una vez por semana|toda semana|todas as semanas|uma vez por semana|ogni settimana|una volta a settimana|
  elke week|iedere week|wekelijks|כל שבוע|פעם בשבוע`;
const FORTNIGHTLY = `fortnightly|biweekly|bi weekly|every fortnight|once a fortnight|every second week|every two weeks|every 2 weeks|
  every other week|every 2nd week|once every two weeks|alle zwei wochen|alle 2 wochen|jede zweite woche|
  alle 14 tage|alle vierzehn tage|zweiwöchentlich|14 tägig|vierzehntägig|toutes les deux semaines|
  toutes les 2 semaines|tous les quinze jours|tous les 15 jours|une semaine sur deux|cada dos semanas|
  cada 2 semanas|cada quince días|cada 15 días|una semana sí y otra no|a cada duas semanas|de duas em duas semanas|
  a cada 2 semanas|de 15 em 15 dias|ogni due settimane|ogni 2 settimane|una settimana sì e una no|elke twee weken|
  om de twee weken|om de week|כל שבועיים|פעם בשבועיים`;
const MONTHLY = `monthly|every month|once a month|every fourth week|every four weeks|every 4 weeks|
  monatlich|jeden monat|einmal im monat|alle vier wochen|alle 4 wochen|chaque mois|tous les mois|une fois par mois|
  toutes les quatre semaines|toutes les 4 semaines|cada mes|una vez al mes|cada cuatro semanas|cada 4 semanas|
  todo mês|uma vez por mês|a cada quatro semanas|ogni mese|una volta al mese|ogni quattro settimane|elke maand|
  maandelijks|elke vier weken|eens per maand|כל חודש|פעם בחודש|כל ארבעה שבועות`;

const GOAL_ORIENTED = `goal oriented|goal orientated|goal driven|goal based|zielorientiert|orienté objectif|
  orienté objectifs|axé sur un objectif|orientado a objetivos|orientado a un objetivo|orientada a objetivos|
  orientado a metas|orientado para objetivos|orientado a um objetivo|orientato agli obiettivi|orientato a un obiettivo|
  doelgericht|ממוקד מטרה|מוכוון מטרה`;
const TIME_FRAMED = `time framed|timeframed|time frame|time boxed|timeboxed|time bound|zeitlich festgelegt|
  zeitlich begrenzt|fester zeitraum|fester zeitrahmen|cadre temporel|durée fixe|durée définie|marco temporal|
  plazo fijo|tiempo definido|prazo definido|prazo fixo|tempo definito|durata definita|tijdgebonden|vaste periode|
  מוגבל בזמן|תחום בזמן`;
const AD_HOC = `ad hoc|adhoc|bei bedarf|nach bedarf|au besoin|selon les besoins|según necesidad|cuando haga falta|
  quando necessário|quando for preciso|al bisogno|quando serve|naar behoefte|wanneer nodig|לפי צורך|אד הוק`;

/** What may stand around a rhythm or a frame and says nothing else. */
const AROUND = `a an again also and back be best better but can easier simpler for us could fine for go going good great help hello hey hi i
  i'd ideal if instead is it just let's lets like maybe meet meeting meetings more me my ok okay our perhaps please
  possible prefer rather realistic rhythm session sessions suit suits switch thank thanks that then think time
  to us want we we'd well will with work works would you
  einfacher leichter bitte lieber wir uns treffen könnten können wäre besser gut gern gerne würde mir passt passen vielleicht ich das hallo
  danke geht ginge möglich eher reicht sehen
  plus facile simple plutôt mieux serait merci bonjour préfère préférerais je nous se voir s'il te vous plaît peut-être ce ça irait pourrait
  on pour moi possible
  und mit framework frame mentor mentoring as style way i'll choose
  et avec con más fácil mejor por favor prefiero preferiría sería gracias hola podríamos vernos para mí nos vemos quizás
  mais fácil melhor prefiro seria obrigado obrigada olá podemos meglio preferisco sarebbe grazie ciao liever graag beter dank`;
const YES = "yes yeah yep sure agreed ja gerne oui sí si sim כן";

/** By their words, joined by single spaces. */
export const RHYTHMS: ReadonlyMap<string, 1 | 2 | 4> = byWords([
  [1, WEEKLY],
  [2, FORTNIGHTLY],
  [4, MONTHLY],
]);
export const FRAMES: ReadonlyMap<string, Frame> = byWords([
  ["goal-oriented", GOAL_ORIENTED],
  ["time-framed", TIME_FRAMED],
  ["ad-hoc", AD_HOC],
]);
/** Words of the longest of them. */
export const LONGEST_FORM = Math.max(
  ...[...RHYTHMS.keys(), ...FRAMES.keys()].map((form) => form.split(" ").length),
);
export const WORDS_AROUND: ReadonlySet<string> = new Set(wordsIn(AROUND));
export const WORDS_OF_YES: ReadonlySet<string> = new Set(wordsIn(YES));

export const WORDS_OF_MINUTES: ReadonlySet<string> = new Set(
  wordsIn("min mins minute minutes minuten minuto minutos minuti דקות"),
);

/** The organiser, as the one who could help. */
export const ORGANISER =
  /\b(?:organi[sz]er|organisers|organisator(?:in)?|organisat(?:eur|rice)|organizador[a]?|organizzat(?:ore|rice)|coordinator)\b/;

function byWords<T>(table: [T, string][]): ReadonlyMap<string, T> {
  return new Map(
    table.flatMap(([means, words]) => forms(words).map((form) => [wordsIn(form).join(" "), means])),
  );
}
