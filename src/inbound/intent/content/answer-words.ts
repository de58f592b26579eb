import type { Visibility } from "../../../domain/questionnaire.ts";
import { forms } from "../speech/lexicon.ts";
import { fold } from "../text/tokens.ts";

const TABLES: Record<Visibility, string> = {
  partner: `share|shared|share it|share this|please share|share with my partner|share with partner|share with my mentor|
    share with my mentee|for my partner|for my mentor|for my mentee|teilen|bitte teilen|geteilt|mit partner teilen|partager|à partager|
    partagé|compartir|compartido|compartilhar|partilhar|partilhado|condividi|condividere|condiviso|delen|gedeeld|
    לשתף|שתף|משותף|שיתוף|مشاركة|شارك|للمشاركة`,
  organiser: `organiser|organisers|organizer|organizers|the organiser|the organisers|for the organiser|
    for the organisers|for the organizer|for the organizers|for organisers|share with the organiser|
    share with the organisers|share with organisers|organisation|für die organisation|organisator|organisatorin|
    organisateur|organisatrice|pour l'organisateur|pour les organisateurs|organizador|organizadora|
    para el organizador|para la organización|organización|organizadores|para os organizadores|organização|
    para a organização|organizzatore|organizzatori|per gli organizzatori|organisatoren|voor de organisator|
    למארגן|למארגנת|למארגנים|מארגן|المنظم|للمنظم|للمنظمين|المنظمين`,
  averages: `private|keep private|only me|for me only|only for me|not shared|don't share|do not share|privat|
    nicht teilen|nur für mich|privé|ne pas partager|privado|no compartir|não partilhar|não compartilhar|privato|
    non condividere|niet delen|privé|פרטי|לא לשתף|خاص`,
};

/** What an answer says of who may see it, folded, where it stands alone between commas. */
export const VISIBILITY_WORDS: ReadonlyMap<string, Visibility> = new Map(
  (Object.entries(TABLES) as [Visibility, string][]).flatMap(([visibility, table]) =>
    forms(table).map((form) => [fold(form), visibility] as const),
  ),
);

/** "Share it with Noa": the mark, and the name behind it; folded. */
export const WITH = /^(\S.{0,40}?)\s(?:with|mit|avec|con|com|met|עם|مع)\s(.{1,80})$/u;

/** That a mark is for every answer; folded. */
export const EVERYTHING =
  /(?<!\p{L})(?:all (?:of it|of them|of this|answers|my answers)|all|everything|alles|alle|tout|tous|todo|todas|todos|tudo|tutto|tutti|הכל|הכול|الكل|كل شيء)(?!\p{L})/u;
