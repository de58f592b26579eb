import { de } from "./bank/de.ts";
import { en } from "./bank/en.ts";
import { es } from "./bank/es.ts";
import { fr } from "./bank/fr.ts";
import { he } from "./bank/he.ts";
import { pt } from "./bank/pt.ts";
import type { Bank } from "./bank/shape.ts";

export const BANK: Record<string, Bank> = { en, de, fr, es, he, pt };
