import { fold } from "../text/tokens.ts";
import type { AnswerIntent, AskedQuestion, Context } from "../types.ts";
import { afterFolded, answerTo, markedText, startsWithScore } from "./answer-text.ts";
import { questionUnder } from "./asked-questions.ts";
import { personNamed, readName } from "./topics.ts";

type People = NonNullable<Context["people"]>;

/** `1: 4`, `1) 4`, `Q1 - 4`, `#1 = 4`; not `4.5` and not `10:30`. */
const HEAD =
  /^(?:q|question|frage|pregunta|pergunta|domanda|vraag|שאלה|سؤال|nr|no|#)?\s{0,3}[.(]?\s?(\d{1,2})(?:\s?[):=]|\.(?!\d)|\s[-–—](?=\s))\s{0,5}(?!\d\d)/u;
/** Several answers on one line: "1: 4, 2: 5". */
const INLINE = /(?<![\p{L}\d.:])(\d{1,2})\s?[:)=]\s?([1-5])(?![\d./:%+])/gu;

/**
 * Scores and texts by number (`1: 4, because …`), by order (one number a line) or by the quoted question each stands
 * under (`parts`). `manners` are the lines that only thank or greet: below an answer they are none of it. A line without a number goes on with the answer above it. What is no whole score from 1 to 5 stays
 * text.
 */
export function readAnswers(
  reply: string,
  { parts = [], questions = [], people = [] }: Context,
  manners: ReadonlySet<string>,
): AnswerIntent[] {
  const under = parts.map(({ quoted, reply: words }) => ({
    question: questionUnder(quoted, questions),
    words,
  }));
  const sections = under.some(({ question }) => question) ? under : [{ question: undefined, words: reply }];
  const answers: AnswerIntent[] = [];
  for (const { question, words } of sections) {
    const lines = withoutThanks(
      words.split("\n").map((line) => line.trim()),
      manners,
    );
    const found = byNumber(lines, questions, people, question) ?? inOrder(lines, questions, people) ?? [];
    for (const answer of found) keep(answers, answer);
  }
  return answers;
}

/** Lines with words, without thanks and names at the end; a word that stands alone ("great") is the answer. */
function withoutThanks(all: readonly string[], manners: ReadonlySet<string>): string[] {
  const lines = all.filter((line) => line !== "");
  while (lines.length > 1 && manners.has(lines.at(-1) ?? "")) lines.pop();
  return lines;
}

/** A second answer to the same question replaces the first. */
function keep(answers: AnswerIntent[], answer: AnswerIntent): void {
  const index = answers.findIndex(
    ({ question, about }) => question === answer.question && about === answer.about,
  );
  if (index < 0) answers.push(answer);
  else answers[index] = answer;
}

function byNumber(
  lines: readonly string[],
  questions: readonly AskedQuestion[],
  people: People,
  under: AskedQuestion | undefined,
): AnswerIntent[] | undefined {
  const answers: AnswerIntent[] = under ? [{ question: under.id }] : [];
  let about: number | undefined;
  for (const line of lines) {
    const heading = line.endsWith(":") ? personNamed(line.slice(0, -1), people) : undefined;
    about = heading ?? about;
    if (heading !== undefined) continue;
    const heads = inline(line, questions) ?? (under ? [] : headed(line, questions));
    for (const { question, words } of heads)
      answers.push(...perPerson(words, people).map((part) => answerTo(question, part, people, about)));
    const open = answers.at(-1);
    if (heads.length === 0 && open) Object.assign(open, continued(open, line, people, questions));
  }
  const said = answers.filter(({ score, text }) => score !== undefined || text !== undefined);
  return said.length > 0 ? said : undefined;
}

/** "Noa: 4, Kofi: 3" are two answers to one question. */
function perPerson(words: string, people: People): string[] {
  const parts = words.split(/[,;]\s+(?=[^,;:]{1,60}:)/u);
  const named = parts.filter((part) => readName(part, people) !== undefined);
  return named.length > 1 && named.length === parts.length ? parts : [words];
}

interface Headed {
  question: AskedQuestion;
  words: string;
}

function headed(line: string, questions: readonly AskedQuestion[]): Headed[] {
  const head = HEAD.exec(fold(line));
  const question = head ? questions[Number(head[1]) - 1] : undefined;
  return head && question ? [{ question, words: afterFolded(line, head[0].length) }] : [];
}

function inline(line: string, questions: readonly AskedQuestion[]): Headed[] | undefined {
  const heads = [...line.matchAll(INLINE)];
  if (heads.length < 2 || heads[0]?.index !== 0) return undefined;
  const numbers = heads.map(([, number]) => Number(number));
  if (numbers.some((number, index) => !questions[number - 1] || number <= (numbers[index - 1] ?? 0)))
    return undefined;
  return heads.map((head, index) => ({
    question: questions[numbers[index]! - 1]!,
    words: line
      .slice(head.index, heads[index + 1]?.index ?? line.length)
      .replace(/^\d+\s?[:)=]\s?/, "")
      .replace(/[\s,;]+$/, ""),
  }));
}

/** One number a line, in the order of the questions; with text for some only where every question has its line. */
function inOrder(
  lines: readonly string[],
  questions: readonly AskedQuestion[],
  people: People,
): AnswerIntent[] | undefined {
  const alone = lines.length === 1 && questions.length > 1;
  if (lines.length === 0 || lines.length > questions.length || alone) return undefined;
  const scores = lines.map(startsWithScore);
  if (!scores[0] || !(scores.every(Boolean) || lines.length === questions.length)) return undefined;
  return lines.map((line, index) => answerTo(questions[index]!, line, people, undefined));
}

/** More of the same answer; its first line is its score where none has come yet. */
function continued(
  open: AnswerIntent,
  line: string,
  people: People,
  questions: readonly AskedQuestion[],
): Partial<AnswerIntent> {
  const question = questions.find(({ id }) => id === open.question) ?? { id: open.question };
  const fresh = open.score === undefined && open.text === undefined;
  const more = fresh
    ? answerTo(question, line, people, open.about)
    : { question: open.question, ...markedText(line, people, open.about) };
  const text = [open.text, more.text].filter((part) => part !== undefined).join("\n");
  return { ...more, ...(text ? { text } : {}) };
}
