import type { Hostile } from "./case.ts";
import { FORMATS } from "./formats.ts";
import { HTML } from "./html.ts";
import { PATTERNS } from "./patterns.ts";
import { RAW } from "./raw.ts";
import { FORMAT_READERS } from "./read-formats.ts";
import { MAIL_READERS } from "./read-mails.ts";
import { WORD_READERS } from "./read-words.ts";
import type { Reader } from "./reader.ts";
import { WORDS } from "./words.ts";

/** Every hostile input that is known, by what it floods. */
export const HOSTILE: Hostile[] = [...WORDS, ...HTML, ...RAW, ...FORMATS, ...PATTERNS];

/** Everything that foreign text is handed to, with the kinds of case it has to stand. */
export const READERS: Reader[] = [...WORD_READERS, ...MAIL_READERS, ...FORMAT_READERS];
