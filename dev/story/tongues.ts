import { de } from "./tongues/de.ts";
import { en, enUS } from "./tongues/en.ts";
import { es } from "./tongues/es.ts";
import { fr } from "./tongues/fr.ts";
import { he } from "./tongues/he.ts";
import { pt } from "./tongues/pt.ts";
import type { Tongue } from "./tongues/shape.ts";

/** The languages in which people of the story say times, by BCP 47. */
export const TONGUES: Record<string, Tongue> = { en, "en-US": enUS, de, fr, es, he, pt };
