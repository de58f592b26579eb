import { nodesOf } from "../grammar/nodes.ts";
import { chunksOf, type Facts, factsOf } from "../speech/chunks.ts";
import type { Spoken } from "../speech/speech.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Reader } from "../time/resolve.ts";
import type { Intent } from "../types.ts";
import type { Hall, Room, Span } from "./hall.ts";
import { hearAbsence } from "./hear-absence.ts";
import { hearLate, isTooEarly } from "./hear-late.ts";
import { type HeardTimes, hearTimes, NO_TIMES } from "./hear-times.ts";
import { isFarewell, isManners, isName, isNeutral, isUntil } from "./manners.ts";
import { giveReasons } from "./reasons.ts";

/** What one sentence says besides its content. */
export interface Heard extends HeardTimes {
  intents: Intent[];
  /** The stretches of the text that an intent, thanks or a greeting has used up; the rest is content. */
  used: Span[];
  polite: boolean;
  /** Whether it thanks or takes leave. */
  closing: boolean;
  /** A name and nothing else. */
  name: boolean;
}

/** "Merci beaucoup pour ça": longer manners in front of content may be content. Words. */
const SHORT = 5;
/** More unknown words than these beside "who can see" make it a topic. */
const MOST_ASIDE = 3;
const QUOTES = ['"', "“", "”", "„", "«", "»"];

/** Hears times, refusals, lateness, absences, hours, yes and no; all else is left as content. */
export function hear(sentence: Sentence, { lexicon, items }: Spoken, room: Room): Heard {
  const { language } = lexicon;
  const reader: Reader = { frame: room.frame, tag: language.tag, clock24: language.clock24 };
  const nodes = nodesOf(items, { language, half: halfOf(language.half, room.frame.tag) });
  const facts = chunksOf(nodes).map((chunk) => factsOf(chunk, room.names));
  const hall: Hall = { facts, used: politeChunks(facts), intents: [] };
  const times = listen(hall, sentence, room, reader);
  const { used } = hall;
  if (facts.every((one, index) => used[index] || isNeutral(one))) used.fill(true);
  if (!sentence.asked && facts.every((one, index) => used[index] || choosesNothing(one))) used.fill(true);
  if ((room.ear === "open" || room.frame.answering === "pulse") && isPastExcuse(facts)) used.fill(true);
  const taken = facts.filter((_, index) => used[index]);
  return {
    ...times,
    intents: merged(hall.intents),
    used: usedSpans(sentence, hall),
    polite: taken.some(
      (one) => one.says("thanks", "great", "greeting", "courtesy", "seeYou") || isFarewell(one),
    ),
    closing: taken.some((one) => one.says("thanks", "courtesy", "seeYou")),
    name: facts.length === 1 && isName(facts[0]!),
  };
}

/** What a sentence is at once: a question about the programme, or lateness; else all that it says of times. */
function listen(hall: Hall, sentence: Sentence, room: Room, reader: Reader): HeardTimes {
  if (asksAboutSessions(hall.facts, sentence)) {
    hall.intents.push({ kind: "question" });
    hall.used.fill(true);
    return NO_TIMES;
  }
  if (!isTooEarly(room.frame) && hearLate(hall, sentence)) return NO_TIMES;
  // In quotation marks it is what a mail or somebody else says.
  if (!sentence.tokens.some(({ text }) => QUOTES.includes(text))) hearAbsence(hall, reader);
  const times = hearTimes(hall, sentence, room, reader);
  giveReasons(hall, room.text, room.ear);
  return times;
}

/** "I was ill": why a session was missed. */
function isPastExcuse(facts: readonly Facts[]): boolean {
  return (
    facts.every(({ unknown, atoms }) => unknown === 0 && atoms.length === 0) &&
    facts.some((one) => one.says("excuse") && one.says("past"))
  );
}

/** "I can do either": where no times were offered, it chooses between what a question named. */
function choosesNothing({ unknown, atoms, says }: Facts): boolean {
  return unknown === 0 && atoms.length > 0 && atoms.every(({ type }) => type === "pick") && says("can");
}

/** Manners, the name behind them, and "a giovedì". */
function politeChunks(facts: readonly Facts[]): boolean[] {
  const polite: boolean[] = [];
  facts.forEach((one, index) => {
    const behind = index > 0 && polite[index - 1] === true;
    const farewell = isFarewell(one) && (behind || facts.length === 1);
    polite.push(
      (isManners(one) && !(facts.length > 1 && isUntil(one))) || farewell || (behind && isName(one)),
    );
  });
  return polite;
}

const AFTER_HOUR = new Set(["gb", "uk", "ie", "au", "nz", "za"]);

/** "Half nine" is 9:30 to the British and their neighbours; from others one cannot know. */
export function halfOf(half: "to" | "past" | "either", tag: string): "to" | "past" | "either" {
  if (half !== "either") return half;
  const [base, ...parts] = tag.split("-");
  return base === "en" && parts.some((part) => AFTER_HOUR.has(part)) ? "past" : "either";
}

/** "Who can see my answers?" is for the organisers, also where a topic was asked for. */
function asksAboutSessions(facts: readonly Facts[], { asked }: Sentence): boolean {
  const unknown = facts.reduce((sum, one) => sum + one.unknown, 0);
  const when = unknown === 0 && facts.some((one) => one.says("whether") && one.atoms.length > 0);
  return asked && (when || (unknown <= MOST_ASIDE && facts.some((one) => one.says("sessionAsk"))));
}

/** "I'm ill, I can't come" refuses once. */
function merged(intents: readonly Intent[]): Intent[] {
  const refusals = intents.filter((intent) => intent.kind === "cannot" && intent.start === undefined);
  const [first] = refusals.toSorted((a, b) => Number("reason" in b) - Number("reason" in a));
  return intents.filter((intent) => !refusals.includes(intent) || intent === first);
}

/** Chunks that are used up, from their first to their last character; the whole sentence where all of them are. */
function usedSpans(sentence: Sentence, { facts, used, intents }: Hall): Span[] {
  if (used.every(Boolean)) return [{ at: sentence.at, end: sentence.end }];
  return facts.flatMap((one, index) => {
    const { chunk } = one;
    if (!used[index]) return [];
    // Manners in the middle of content are part of it, and so is "I noted what I did" before "but not …".
    const edge = used.slice(0, index).every(Boolean) || used.slice(index).every(Boolean);
    const plain = isName(one) || (one.says("thanks", "greeting", "seeYou") && one.items.length <= SHORT);
    return (edge && plain) || intents.length > 0 ? [{ at: chunk.at, end: chunk.end }] : [];
  });
}
