import { forms } from "../speech/lexicon.ts";
import { wordsIn } from "../text/tokens.ts";

const GOAL = `goal goals ziel ziele objectif objectifs l'objectif d'objectif but objetivo objetivos meta metas obiettivo obiettivi l'obiettivo doel doelen
  המטרה מטרה המטרות היעד יעד`;
const REACHED = `reached achieved met done accomplished erreicht geschafft atteint atteints atteinte rempli alcanzado
  alcanzada alcanzados logrado lograda logramos alcanzamos cumplido cumplida atingido atingida atingimos alcançado
  alcançada alcançamos cumprido raggiunto raggiunti raggiunta bereikt gehaald הושגה הושג השגנו השגתי הגענו הושגו`;
/** What may stand around it and takes nothing of it back. */
const AROUND = `a all and are been completely did finally fully good great have has hello hey hi i i've is it just my news
  now our the thank thanks that this to today we we've were yes you your with
  das dem den die der ein haben habe hat ich ist jetzt mein meine meinen sind unser unsere unseren wir wurde wurden ja super
  danke hallo endlich nun heute
  a ai avons c'est est été j'ai l' la le les mes mon nos notre nous on sont merci bonjour oui enfin
  el es está ha hemos he hemos la las lo los mi mis nuestra nuestro nuestros por fin se sí son gracias hola ya
  a as atingi foi o os meu meus nosso nossos minha já sim obrigado obrigada olá temos
  abbiamo è gli ho i il l la lo mio miei nostro nostri sono stato stati grazie ciao finalmente
  de het hebben heb ik is mijn ons onze we wij zijn ja bedankt hoi eindelijk
  את ל לי שלי שלנו כבר סוף תודה כן`;
const NOT_YET = `not yet|not yet please|not just yet|not now|keep going|let's keep going|let us keep going|let's go on|
  let's continue|i'd rather go on|i would rather go on|rather not yet|noch nicht|lieber noch nicht|weitermachen|
  lieber weitermachen|wir machen weiter|lass uns weitermachen|pas encore|on continue|continuons|todavía no|aún no|
  sigamos|seguimos|mejor seguimos|ainda não|continuamos|vamos continuar|non ancora|andiamo avanti|continuiamo|
  nog niet|we gaan door|laten we doorgaan|עדיין לא|עוד לא|נמשיך`;

export const WORDS_OF_GOAL: ReadonlySet<string> = new Set(wordsIn(GOAL));
export const WORDS_OF_REACHED: ReadonlySet<string> = new Set(wordsIn(REACHED));
export const WORDS_AROUND_GOAL: ReadonlySet<string> = new Set(wordsIn(AROUND));
/** Their words, joined by single spaces. */
export const WAYS_TO_SAY_NOT_YET: ReadonlySet<string> = new Set(
  forms(NOT_YET).map((form) => wordsIn(form).join(" ")),
);
