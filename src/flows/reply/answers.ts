import type { Ask } from "../../domain/ask.ts";
import { type Asked, answerTo, askedOf, readersOf } from "../../domain/asked.ts";
import { isRefusal } from "../../domain/decision.ts";
import { partnerOf } from "../../domain/pair.ts";
import type { PersonState } from "../../domain/person-state.ts";
import { SCORES, type Visibility } from "../../domain/questionnaire.ts";
import { planAskBack } from "../../domain/receipts.ts";
import { type AnswerWords, recordAnswers } from "../../domain/record-answer.ts";
import type { AnswerIntent, Intent } from "../../inbound/intent.ts";
import type { Verdict } from "../act-on-reply.ts";
import { noted, type Outcome, outcomeOf, type Reply } from "./reply.ts";

type Answers = Extract<Intent, { kind: "answers" }>;

/** A question's name for the reader of replies: unlike its number it stays with it. */
export function keyOf({ question, pairId }: Asked): string {
  return pairId === null ? question : `${question}:${pairId}`;
}

/**
 * Answers to the reflection. What stands in a score's place and is none stays as words, and the score is asked back; an
 * answer under another number than any, or about another mentor than the one it was asked about, is nobody's.
 */
export function answers({ state, now, ids }: Reply, intents: Answers[]): Outcome[] {
  const asked = askedOf(state);
  const given = intents.flatMap((intent) => intent.answers);
  const known = asked.flatMap((one) => {
    const said = given.filter(({ question }) => question === keyOf(one));
    return said.length > 0
      ? [{ asked: one, said: said.filter((answer) => isAbout(state, one, answer)), all: said }]
      : [];
  });
  const words = known
    .filter(({ said }) => said.length > 0)
    .map(({ asked: one, said }) => ({ words: wordsOf(state, one, said), scores: scoresOf(said) }));
  const unknown = given.some(({ question }) => !asked.some((one) => keyOf(one) === question));
  const other = known.some(({ said, all }) => said.length < all.length);
  const all = words.map((one) => one.words);
  const recorded = all.length > 0 ? [recordAnswers(state, all, now, ids)] : [];
  const failed = recorded.some(isRefusal);
  return [
    ...recorded.map((one) => (isRefusal(one) ? one : outcomeOf(one, replacedBy(one)))),
    ...(failed ? [] : words.flatMap(({ words: one, scores }) => scoreAsked(state, one, scores))),
    ...(!failed && marksNothing(state, all) ? [{ refused: "no-answer-yet" }] : []),
    ...(unknown ? [{ refused: "no-such-question" }] : []),
    ...(other ? [{ refused: "names-another" }] : []),
  ];
}

/** "1: share" beside other answers, where 1 has none; one word for all there is means what there is. */
function marksNothing(state: PersonState, all: AnswerWords[]): boolean {
  const marks = all.filter(({ score, text }) => score === undefined && text === undefined);
  return marks.length < all.length && marks.some(({ asked }) => !answerTo(asked, state.answers));
}

/**
 * Answers from an address that is not registered: one tap in a mail to the registered one says whose they are. Until
 * then they are kept and nobody's, since a forwarded mail carries its token along.
 */
export function askWhose(reply: Reply, intents: Answers[]): Verdict {
  const { state, ids, answered, parts } = reply;
  const decision = noted(reply, "asked-back");
  planAskBack(decision, ids, state.person, answered, [{ about: "sender", inbox: answered.inboxId }]);
  const words = parts.length > 0 ? numbered(state, intents) : reply.words;
  return { decision, inbox: { state: "handled", reason: "asked-back", words } };
}

/** Answers that stand under their questions, as a reply that says their numbers. */
function numbered(state: PersonState, intents: Answers[]): string {
  const asked = askedOf(state);
  const marks: Record<Visibility, string> = { averages: "only me", partner: "share", organiser: "organiser" };
  return intents
    .flatMap((intent) => intent.answers)
    .map(({ question, score, text, visibility, about, with: reader }) => {
      const number = asked.find((one) => keyOf(one) === question)?.number ?? question;
      const name = nameOf(state, about);
      const says = [score, visibility && marks[visibility] + withName(state, reader), text].filter(
        (part) => part !== undefined,
      );
      return `${number}: ${name ? `${name}: ` : ""}${says.join(", ")}`;
    })
    .join("\n");
}

function withName(state: PersonState, reader: number | undefined): string {
  const name = nameOf(state, reader);
  return name === undefined ? "" : ` with ${name}`;
}

function nameOf({ person, pairs }: PersonState, id: number | undefined): string | undefined {
  return pairs.map((pair) => partnerOf(pair, person.id)).find((partner) => partner.id === id)?.name;
}

/** The versions that were there before, for the receipt to show beside the new ones. */
function replacedBy({ updates }: Exclude<ReturnType<typeof recordAnswers>, { refused: string }>) {
  const ids = updates.filter(({ table }) => table === "answer").map(({ id }) => id);
  return ids.length > 0 ? { replaced: ids } : {};
}

/** A name in an answer about one mentor has to be that mentor's. */
function isAbout(state: PersonState, { pairId }: Asked, { about }: AnswerIntent): boolean {
  if (pairId === null || about === undefined) return true;
  return state.pairs.some(({ pair, mentor }) => pair.id === pairId && mentor.id === about);
}

/** What is said to one question, for all or for several by name: one answer, and whatever differs stays as words. */
function wordsOf(state: PersonState, asked: Asked, said: AnswerIntent[]): AnswerWords {
  const scores = scoresOf(said);
  const text = said
    .map((one) => lineOf(state, asked, one, said.length > 1))
    .filter((line) => line !== "")
    .join("\n");
  return {
    asked,
    ...(scores.length === 1 ? { score: scores[0] } : {}),
    ...(text ? { text } : {}),
    ...markOf(state, asked, said),
  };
}

function scoresOf(said: AnswerIntent[]): number[] {
  return [...new Set(said.flatMap(({ score }) => score ?? []))].sort();
}

/** Who may see it: at most those who were named, and where that cannot be kept, nobody more. */
function markOf(
  state: PersonState,
  asked: Asked,
  said: AnswerIntent[],
): Pick<AnswerWords, "visibility" | "sharedIn"> {
  const marks = new Set(said.map(({ visibility }) => visibility));
  const [visibility] = marks;
  if (marks.size > 1) return { visibility: "averages" };
  if (visibility !== "partner") return visibility === undefined ? {} : { visibility };
  const named = said.flatMap(({ with: reader, about }) => reader ?? about ?? []);
  const readers = readersOf(state, asked, asked.pairId).map(({ id }) => id);
  if (named.length === 0 || readers.every((id) => named.includes(id))) return { visibility };
  const sharedIn = named.length === 1 && asked.pairId === null ? pairWith(state, named[0]) : undefined;
  return sharedIn === undefined ? { visibility: "averages" } : { visibility, sharedIn };
}

/** Of what is asked once for all, the name that somebody gave is part of the words. */
function lineOf(
  state: PersonState,
  { pairId }: Asked,
  { about, score, text }: AnswerIntent,
  several: boolean,
): string {
  const name = pairId === null ? nameOf(state, about) : undefined;
  const says = [several ? score : undefined, text].filter((part) => part !== undefined).join(", ");
  return [name, says].filter(Boolean).join(": ");
}

function pairWith(state: PersonState, partnerId: number | undefined): number | undefined {
  return state.pairs.find((pair) => partnerOf(pair, state.person.id).id === partnerId)?.pair.id;
}

/** A scored question that has words and no score, or a number that is none: each nearest score is a tap. */
function scoreAsked(state: PersonState, { asked, score, text }: AnswerWords, scores: number[]): Outcome[] {
  if (!asked.scored || score !== undefined || text === undefined) return [];
  const before = answerTo(asked, state.answers);
  const isNumber = /^\P{L}{0,30}$/u.test(text) || TWO.test(text) || scores.length > 1;
  if (before && before.score !== null && !isNumber) return [];
  const ask: Ask = {
    about: "score",
    question: asked.number,
    scores: scores.length > 1 ? scores : nearest(text),
  };
  return [{ ask }];
}

const TWO = /^([1-5])(?:\s?[-–/\n]\s?|,?\s\p{L}{1,4}\s)([1-5])(?!\d|[.,]\d)/u;

/** The scores between which a number lies, the two that are named, or else all. */
function nearest(text: string): number[] {
  const two = TWO.exec(text);
  if (two) return [...new Set([Number(two[1]), Number(two[2])])].sort();
  const [, whole, part] = /^(\d+)[.,](\d+)/.exec(text) ?? [];
  if (whole === undefined) return [...SCORES];
  const value = Number(`${whole}.${part}`);
  const scores = [Math.floor(value), Math.ceil(value)].filter((one) => one >= 1 && one <= 5);
  return scores.length > 0 ? [...new Set(scores)] : [...SCORES];
}
