import type { GoalForm } from "../../../domain/topic.ts";
import { forms } from "../speech/lexicon.ts";
import { fold } from "../text/tokens.ts";

const GOALS = `goal|goals|my goal|my goals|our goal|our goals|ziel|ziele|mein ziel|meine ziele|objectif|objectifs|
  mon objectif|mes objectifs|objetivo|objetivos|mi objetivo|mis objetivos|meta|metas|o meu objetivo|meu objetivo|
  meus objetivos|obiettivo|obiettivi|il mio obiettivo|i miei obiettivi|doel|doelen|mijn doel|mijn doelen|מטרה|מטרות|
  המטרה שלי|המטרות שלי|هدف|الهدف|اهداف|أهداف|هدفي|أهدافي|mål|mit mål|mitt mål|cel|cele|mój cel`;
const NEW_GOALS = `new goal|new goals|another goal|neues ziel|neue ziele|nouvel objectif|nouveaux objectifs|
  nuevo objetivo|nuevos objetivos|nueva meta|novo objetivo|novos objetivos|nova meta|nuovo obiettivo|
  nuovi obiettivi|nieuw doel|nieuwe doelen|מטרה חדשה|מטרות חדשות|هدف جديد|أهداف جديدة|nyt mål|nye mål|nytt mål|
  nya mål|nowy cel|nowe cele`;
const COMMITMENTS = `commitment|commitments|our commitment|our commitments|my commitment|promise|promises|
  zusage|zusagen|vereinbarung|vereinbarungen|verpflichtung|verpflichtungen|versprechen|engagement|engagements|
  compromiso|compromisos|compromisso|compromissos|impegno|impegni|afspraak|afspraken|belofte|התחייבות|התחייבויות|
  التزام|الالتزام|التزامات|aftale|aftaler|avtale|avtaler|åtagande|åtaganden|zobowiązanie|zobowiązania`;
const NEW_COMMITMENTS = `new commitment|new commitments|another commitment|new promise|neue zusage|neue zusagen|
  neue vereinbarung|neue verpflichtung|neues versprechen|nouvel engagement|nouveaux engagements|
  nuevo compromiso|nuevos compromisos|novo compromisso|novos compromissos|nuovo impegno|nuovi impegni|
  nieuwe afspraak|nieuwe afspraken|nieuwe belofte|התחייבות חדשה|התחייבויות חדשות|التزام جديد|التزامات جديدة|
  ny aftale|ny avtale|nytt åtagande|nowe zobowiązanie`;

const CAREER = `career goal|my career goal|karriereziel|berufliches ziel|objectif de carrière|objectif professionnel|
  objetivo profesional|objetivo de carrera|objetivo de carreira|objetivo profissional|obiettivo di carriera|
  obiettivo professionale|loopbaandoel|carrièredoel|מטרת קריירה`;
const WORK = `goals at work|goal at work|work goals|mid term goals|ziele bei der arbeit|ziele im job|
  mittelfristige ziele|objectifs au travail|objetivos en el trabajo|objetivos de trabajo|objetivos no trabalho|
  obiettivi di lavoro|obiettivi al lavoro|doelen op het werk|werkdoelen|מטרות בעבודה`;
const EVERYDAY = `day to day challenges|daily challenges|everyday challenges|challenges|tägliche herausforderungen|
  alltägliche herausforderungen|herausforderungen|défis du quotidien|défis quotidiens|retos diarios|
  retos del día a día|desafios do dia a dia|desafios diários|sfide quotidiane|dagelijkse uitdagingen|
  אתגרים יומיומיים|אתגרים`;

export interface PlanLabel {
  kind: "goal" | "commitment";
  fresh: boolean;
  form?: GoalForm;
}

/** What stands before the colon, folded. */
export const PLAN_LABELS: ReadonlyMap<string, PlanLabel> = new Map([
  ...labels(GOALS, "goal", false),
  ...labels(COMMITMENTS, "commitment", false),
  ...labels(NEW_GOALS, "goal", true),
  ...labels(NEW_COMMITMENTS, "commitment", true),
  ...labels(CAREER, "goal", false, "career"),
  ...labels(WORK, "goal", false, "work"),
  ...labels(EVERYDAY, "goal", false, "everyday"),
]);

/** What a line says that is nothing but the name of a form, folded. */
export const GOAL_FORM_NAMES: ReadonlyMap<string, GoalForm> = new Map(
  [...PLAN_LABELS].flatMap(([label, { form }]): [string, GoalForm][] => (form ? [[label, form]] : [])),
);

function labels(
  table: string,
  kind: PlanLabel["kind"],
  fresh: boolean,
  form?: GoalForm,
): [string, PlanLabel][] {
  return forms(table).map((label) => [fold(label), { kind, fresh, ...(form ? { form } : {}) }]);
}
