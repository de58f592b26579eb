import type { Frame } from "../frame.ts";
import type { DaySpec } from "../grammar/atoms.ts";
import type { Facts } from "../speech/chunks.ts";
import type { Intent } from "../types.ts";
import type { Ear } from "./sense.ts";

/** A stretch of the text, in UTF-16 units; `end` exclusive. */
export type Span = { at: number; end: number };

export interface Room {
  text: string;
  frame: Frame;
  ear: Ear;
  /** Whether "works for me" says yes here. */
  approving: boolean;
  names: ReadonlySet<string>;
  /** Days that the line named before. */
  days: readonly DaySpec[];
}

/** What is being made of a sentence: its chunks, which of them are used up, and what they said. */
export interface Hall {
  facts: readonly Facts[];
  used: boolean[];
  intents: Intent[];
}
