import type { Hostile } from "./case.ts";
import { FORMATS } from "./formats.ts";
import { HTML } from "./html.ts";
import { PATTERNS } from "./patterns.ts";
import { RAW } from "./raw.ts";
import { WORDS } from "./words.ts";

/** Every hostile input that is known, by what it floods. */
export const HOSTILE: Hostile[] = [...WORDS, ...HTML, ...RAW, ...FORMATS, ...PATTERNS];
