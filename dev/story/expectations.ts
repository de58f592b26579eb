import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { formatInstant, type Instant, localTime } from "../../src/domain/time.ts";
import { ANSWER_KINDS, type Meaning } from "./meaning.ts";
import type { Outcome } from "./outcomes.ts";

/** What must become of an answer: the state of its row in the inbox, the mail that answers it, what that one records. */
const becomes = {
  inbox: z.enum(["handled", "parked", "ignored", "refused"]),
  reason: z.string().optional(),
  answer: z.string().nullable(),
  recorded: z.array(z.string()),
  asked: z.array(z.string()).optional(),
  /** A kind of mail that the same decision plans besides, for the one who wrote or for a partner. */
  sender: z.string().optional(),
  partner: z.string().optional(),
};

const shape = z.strictObject({
  answers: z.record(
    z.enum(ANSWER_KINDS),
    z.strictObject({
      means: z.string(),
      ...becomes,
      or: z.array(z.strictObject({ when: z.string(), ...becomes })).optional(),
    }),
  ),
  overtaken: z.strictObject({
    means: z.string(),
    /** Events of the journal. */
    by: z.array(z.string()),
    inbox: z.array(z.string()),
    answers: z.array(z.string()),
  }),
});

export type Expectations = z.infer<typeof shape>;
type Becomes = z.infer<z.ZodObject<typeof becomes>>;

/** One answer as it was delivered. */
export interface Delivered {
  /** Its file under `.mail/in/`. */
  file: string;
  messageId: string;
  who: string;
  zone: string;
  language: string;
  note: string;
  means: Meaning;
  /** When the mail that it answers was sent. */
  since: Instant;
  /** They can be written to no more. */
  lost?: boolean;
}

const FILE = fileURLToPath(new URL("./expectations/answers.json", import.meta.url).href);

/** Throws where the file has not exactly one entry for each kind of answer. */
export async function readExpectations(): Promise<Expectations> {
  return shape.parse(JSON.parse(await readFile(FILE, "utf8")));
}

/** What differs from the expectation of its kind, or from what was meant; nothing where all is as it should be. */
export function differences(
  { answers, overtaken }: Expectations,
  delivered: Delivered,
  outcome: Outcome | undefined,
): string[] {
  if (!outcome) return ["it is not in the inbox"];
  const { or = [], ...expected } = answers[delivered.means.as];
  const unlike = unexpected(expected, outcome);
  if (unlike.length === 0) return [...misunderstood(delivered.means, outcome), ...unsaid(delivered, outcome)];
  if (or.some((one) => unexpected(one, outcome).length === 0)) return [];
  const late = outcome.before.some(({ at, event }) => at > delivered.since && overtaken.by.includes(event));
  const kept = overtaken.inbox.includes(outcome.inbox) && overtaken.answers.includes(outcome.answer ?? "");
  return late && kept ? [] : unlike;
}

const stateOf = ({ inbox, reason }: { inbox: string; reason?: string | undefined }) =>
  reason === undefined ? inbox : `${inbox}: ${reason}`;

function unexpected(expected: Becomes, outcome: Outcome): string[] {
  const { asked = [], partner, sender } = expected;
  const missing = (kind: string | undefined, kinds: string[]) => kind !== undefined && !kinds.includes(kind);
  return [
    differs("its state", stateOf(expected), stateOf(outcome)),
    differs("the answer to it", expected.answer ?? "nothing", outcome.answer ?? "nothing"),
    differs("what was recorded", expected.recorded.toSorted(), outcome.recorded),
    differs("what was asked back", asked, outcome.asked),
    missing(sender, outcome.toSender) ? `the sender got no ${sender}` : undefined,
    missing(partner, outcome.toPartner) ? `the partner got no ${partner}` : undefined,
  ].filter((one) => one !== undefined);
}

/** The values: that very time, those very words. */
function misunderstood({ as: _, readings, stretch, never, ...meant }: Meaning, { found }: Outcome): string[] {
  const { starts = [], never: nevers = [] } = found;
  const all = Object.entries(meant).map(([what, value]) =>
    differs(what, sorted(value), sorted(found[what as keyof typeof found])),
  );
  const strange = starts.filter(
    (start) =>
      (readings && !readings.includes(start)) || (stretch && (start < stretch.from || start >= stretch.to)),
  );
  const unmarked = (never ?? []).filter((one) => !nevers.some((known) => same(known, one)));
  return [
    ...all,
    strange.length > 0 ? `asked back with ${strange.map((at) => formatInstant(at)).join(", ")}` : undefined,
    (readings || stretch) && starts.length === 0 ? "asked back without a time" : undefined,
    unmarked.length > 0 ? `not recorded: ${JSON.stringify(unmarked)}` : undefined,
  ].filter((one) => one !== undefined);
}

/** The mail that answers it was sent, and names every time on the clock of the one who wrote. */
function unsaid(
  { means: { offered = [], time }, zone, lost }: Delivered,
  { answer, found, text }: Outcome,
): string[] {
  if (answer === undefined || lost) return [];
  if (text === "") return [`the ${answer} was not sent`];
  const times = [...offered, ...(time === undefined ? [] : [time]), ...(found.starts ?? [])];
  const left = times.map((at) => localTime(at, zone)).filter((clock) => !text.includes(clock));
  return left.length > 0 ? [`the ${answer} does not name ${left.join(", ")}`] : [];
}

function differs(what: string, expected: unknown, found: unknown): string | undefined {
  if (same(expected, found)) return undefined;
  return `${what} should be ${JSON.stringify(expected)} and is ${JSON.stringify(found)}`;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}

/** However a client wrapped the words, and whatever the order of the fields. */
function comparable(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/\s+/g, " ").trim();
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, one]) => [name, comparable(one)]));
}

/** Times have no order; topics and goals do, and answers that of their questions. */
function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (value.every((one) => typeof one === "number")) return value.toSorted((a, b) => a - b);
  const numbered = value.every((one) => typeof one === "object" && one !== null && "number" in one);
  return numbered ? value.toSorted((a, b) => a.number - b.number) : value;
}
