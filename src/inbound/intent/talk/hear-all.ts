import type { Frame } from "../frame.ts";
import { spokenIn } from "../speech/speech.ts";
import { type Sentence, sentencesOf, type WrittenLine } from "../text/sentences.ts";
import { fold } from "../text/tokens.ts";
import type { Context, Intent } from "../types.ts";
import type { Span } from "./hall.ts";
import { type Heard, hear } from "./hear.ts";
import type { Ear } from "./sense.ts";

/** What a whole mail says besides its content. */
export interface HeardAll {
  /** By line. */
  intents: Intent[][];
  /** By line: what is used up. */
  used: Span[][];
  /** By line: whether it holds only manners. */
  manners: boolean[];
  polite: boolean;
}

interface HeardSentence {
  sentence: Sentence;
  said: Heard;
}

export interface Audience {
  text: string;
  frame: Frame;
  ear: Ear;
  approving: boolean;
  people: NonNullable<Context["people"]>;
}

/** Hears every sentence; days named earlier in a line hold for the times behind them. */
export function hearAll(lines: readonly WrittenLine[], { people, ...audience }: Audience): HeardAll {
  const sentences = sentencesOf(lines);
  const spoken = spokenIn(
    sentences.map(({ tokens }) => tokens),
    audience.frame,
  );
  const names = new Set(people.flatMap(({ name }) => fold(name).split(/\s+/)));
  const heard: HeardSentence[] = [];
  sentences.forEach((sentence, index) => {
    const before = heard.at(-1);
    const beside = before?.sentence.line === sentence.line ? before.said : undefined;
    const said = hear(sentence, spoken[index]!, { ...audience, names, days: beside?.days ?? [] });
    // "Thursday? 3pm?": the time takes the day along.
    if (beside?.dayOnly && said.timed && beside.intents.at(-1)?.kind === "time") beside.intents.pop();
    // A name below "Thanks" is a signature.
    const last = index === sentences.length - 1;
    if (last && said.name && before?.said.closing && isUsedUp(before.said, before.sentence))
      said.used = [sentence];
    if (said.days.length === 0) said.days = beside?.days ?? [];
    heard.push({ sentence, said });
  });
  for (const one of heard) if (isHalfAgreed(one)) giveBack(one.said);
  const content = heard.some(({ sentence, said }) => !isUsedUp(said, sentence)) || unread(lines, sentences);
  if (content && audience.ear !== "open") {
    const perLine = Map.groupBy(heard, ({ sentence }) => sentence.line);
    for (const one of heard)
      if (one.said.bare) soften(one, lines, perLine.get(one.sentence.line)?.length ?? 1);
  }
  return collected(lines, heard);
}

/** "The smallest step that is possible this week": agreement in a part of a sentence is content, and none of it is lost. */
function isHalfAgreed({ sentence, said }: HeardSentence): boolean {
  const { intents, used } = said;
  const agrees = intents.every(({ kind }) => kind === "yes" || kind === "no");
  return agrees && intents.length > 0 && used.length > 0 && !isUsedUp(said, sentence);
}

function giveBack(said: Heard): void {
  said.intents = [];
  said.used = [];
}

function isUsedUp({ used }: Heard, { at, end }: Sentence): boolean {
  return used.some((span) => span.at <= at && span.end >= end);
}

function unread(lines: readonly WrittenLine[], sentences: readonly Sentence[]): boolean {
  const read = new Set(sentences.map(({ line }) => line));
  return lines.some((_, line) => !read.has(line));
}

/**
 * A time and nothing else, beside content: on a line of its own, with its hour, it may be meant as one and is asked
 * back; otherwise it belongs to the content ("Es el 18 de marzo.").
 */
function soften({ sentence, said }: HeardSentence, lines: readonly WrittenLine[], beside: number): void {
  const [line, before] = [lines[sentence.line]!, lines[sentence.line - 1]];
  const alone = beside === 1;
  const apart = before === undefined || line.at - before.end > 1 + line.indent;
  const hour = said.intents.every((intent) => intent.kind === "time" && !intent.window);
  if (alone && apart && hour && line.bullet === 0) {
    said.intents = said.intents.map((intent) =>
      intent.kind === "time" ? { ...intent, certain: false } : intent,
    );
    return;
  }
  giveBack(said);
}

function collected(lines: readonly WrittenLine[], heard: readonly HeardSentence[]): HeardAll {
  const byLine = Map.groupBy(heard, ({ sentence }) => sentence.line);
  const all: HeardAll = { intents: [], used: [], manners: [], polite: heard.some(({ said }) => said.polite) };
  lines.forEach((_, line) => {
    const here = byLine.get(line) ?? [];
    const manners = here.every(({ sentence, said }) => said.intents.length === 0 && isUsedUp(said, sentence));
    all.manners.push(here.length > 0 && manners);
    all.used.push(here.flatMap(({ said }) => said.used));
    all.intents.push(here.flatMap(({ said }) => said.intents));
  });
  return all;
}
