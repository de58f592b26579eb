import type { JSX } from "hono/jsx/jsx-runtime";
import type { MailProps } from "./props.ts";
import type { Words } from "./words/index.ts";

/** One kind of mail. HTML and text are siblings written by hand from the same words; both say all there is to say. */
export interface MailKind<P extends MailProps> {
  kind: P["kind"];
  /** One line, without any topic: screens are seen by others. */
  subject(words: Words, props: P): string;
  Html(given: { words: Words; props: P }): JSX.Element;
  text(words: Words, props: P): string;
  /** Made-up values for previews and tests. */
  sample: P;
  /** Its other variants, by name. */
  variants?: Record<string, P>;
}
