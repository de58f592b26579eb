import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Failure } from "../../src/inbound/bounce.ts";
import type { InboundMail } from "../../src/inbound/inbound-mail.ts";
import type { Context, Intent } from "../../src/inbound/intent.ts";
import { parseMail } from "../../src/inbound/parse-mail.ts";

/** What a mail of `test/fixtures/mail` is, in the file beside it. */
interface Expected {
  client: string;
  /** BCP 47, of the writer and of the client's own words. */
  language: string;
  /** Of the client's words, where the writer's are in another language. */
  clientLanguage?: string;
  class: "person" | "auto-reply" | "bounce" | "complaint" | "list";
  /** Left out where nobody reads the words: delivery reports, newsletters. */
  reply?: string;
  /** Left out for what is read by other means: answers of calendars. Fields left out of an intent may be anything. */
  intents?: Partial<Intent>[];
  context?: Context;
  /** The text of our mail that is answered. */
  sent?: string;
  /** Whether the words can be told from the quotation only with `sent`. */
  needsSent?: boolean;
  awayUntil?: string | null;
  failures?: Failure[];
}

export interface Sample {
  name: string;
  raw: Uint8Array;
  mail: InboundMail;
  expected: Expected;
}

const FOLDER = join(import.meta.dirname, "../fixtures/mail/");

/** Names of the files, without their endings. */
export function namesOf(ending: string): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

export function readCorpus(): Promise<Sample[]> {
  return Promise.all(
    namesOf(".eml").map(async (name) => {
      const raw = new Uint8Array(readFileSync(`${FOLDER}${name}.eml`));
      const expected: Expected = JSON.parse(readFileSync(`${FOLDER}${name}.json`, "utf8"));
      return { name, raw, mail: await parseMail(raw), expected };
    }),
  );
}

/** `en` for `en-GB`. */
export function languageOf({ expected }: Sample): string {
  return (expected.clientLanguage ?? expected.language).split("-")[0] ?? "";
}

/** White space apart, as a person reads it. */
export function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A table of right and all readings, by whatever `key` says. */
export function tally(
  samples: readonly Sample[],
  key: (sample: Sample) => string,
  right: (sample: Sample) => boolean,
) {
  const rows: Record<string, { exact: number; of: number }> = {};
  for (const sample of samples) {
    const row = rows[key(sample)] ?? { exact: 0, of: 0 };
    rows[key(sample)] = { exact: row.exact + (right(sample) ? 1 : 0), of: row.of + 1 };
  }
  return Object.fromEntries(Object.entries(rows).sort(([a], [b]) => a.localeCompare(b)));
}
