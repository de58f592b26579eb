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
