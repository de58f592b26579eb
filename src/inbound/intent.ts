import { read } from "./intent/read.ts";
import type { Context, Intent } from "./intent/types.ts";

export type { AnswerIntent, Context, Intent } from "./intent/types.ts";

/**
 * What a person's words ask for, in their order; several things in one mail are several intents, nothing but thanks is
 * `[]`, and `unclear` stands alone. What the answered mail asked decides how content is taken; times, refusals and the
 * like are heard in any. A time is `certain` only where one reading remains. Linear in the reply, of which what lies
 * beyond named limits is not read; never throws on any string.
 */
export function readIntent(reply: string, context: Context): Intent[] {
  return read(reply, context);
}
