import { fold } from "../text/tokens.ts";
import type { AnswerIntent, AskedQuestion, Context } from "../types.ts";
import { afterFolded, answerTo, markedText, startsWithScore, wholeMark } from "./answer-text.ts";
import { questionUnder } from "./asked-questions.ts";
import { personNamed, readName } from "./topics.ts";

type People = NonNullable<Context["people"]>;

/** `1: 4`, `1) 4`, `Q1 - 4`, `#1 = 4`; not `4.5` and not `10:30`. */
const HEAD =
  /^(?:q|question|frage|pregunta|pergunta|domanda|vraag|שאלה|سؤال|nr|no|#)?\s{0,3}[.(]?\s?(\d{1,2})(?:\s?[):=]|\.(?!\d)|\s[-–—](?=\s))\s{0,5}(?!\d\d)/u;
/** Several answers on one line: "1: 4, 2: 5"; "2: 7" and "2: 3,5" are ones that have to be asked back. */
const INLINE = /(?<![\p{L}\d.:])(\d{1,2})\s?[:)=]\s?(\d(?:[.,]\d)?)(?![\d./:%+]|,\d(?!\s?[:)=]))/gu;

/**
 * Scores and texts by number (`1: 4, because …`), by order (one number a line) or by the quoted question each stands
 * under (`parts`). `manners` are the lines that only thank or greet: below an answer they are none of it. A line
 * without a number goes on with the answer above it, and one like "share all" marks every answer, or where there is none
 * every question. What is no whole score from 1 to 5 stays text, and so do two scores for one question. A number that
 * no question has is its own id.
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
  if (questions.length === 0) return [];
  const sections = under.some(({ question }) => question) ? under : [{ question: undefined, words: reply }];
  const answers: AnswerIntent[] = [];
  let mark: Mark | undefined;
  for (const { question, words } of sections) {
    const all = withoutThanks(
      words.split("\n").map((line) => line.trim()),
      manners,
    );
    const lines = all.filter((line) => {
      const whole = wholeMark(line, people);
      mark = whole ?? mark;
      return whole === undefined;
    });
    const found = byNumber(lines, questions, people, question) ?? inOrder(lines, questions, people) ?? [];
    answers.push(...found);
  }
  if (mark && answers.length === 0) return questions.map(({ id }) => ({ question: id, ...mark }));
  const said = Map.groupBy(answers, ({ question, about }) => `${question} ${about}`);
  return [...said.values()].map((some) => marked(asOne(some), mark));
}

type Mark = Pick<AnswerIntent, "visibility" | "with">;

/** An answer's own word on who may see it counts before the one for all. */
function marked(answer: AnswerIntent, mark: Mark | undefined): AnswerIntent {
  return mark && answer.visibility === undefined ? { ...answer, ...mark } : answer;
}

/** Lines with words, without thanks and names at the end; a word that stands alone ("great") is the answer. */
function withoutThanks(all: readonly string[], manners: ReadonlySet<string>): string[] {
  const lines = all.filter((line) => line !== "");
  while (lines.length > 1 && manners.has(lines.at(-1) ?? "")) lines.pop();
  return lines;
}

/** Several answers to one question; two scores that differ are none, and stand in the text as they were written. */
function asOne(some: AnswerIntent[]): AnswerIntent {
  const [first] = some as [AnswerIntent];
  if (some.length === 1) return first;
  const scores = new Set(some.flatMap(({ score }) => score ?? []));
  const texts = some.map(({ score, text }) =>
    scores.size > 1 ? [score, text].filter((part) => part !== undefined).join(", ") : text,
  );
  const text = [...new Set(texts.filter(Boolean))].join("\n");
  const mark = some.findLast((one) => one.visibility !== undefined);
  const [score] = scores.size === 1 ? scores : [];
  return {
    question: first.question,
    ...(score === undefined ? {} : { score }),
    ...(text ? { text } : {}),
    ...(first.about === undefined ? {} : { about: first.about }),
    ...(mark?.visibility === undefined ? {} : { visibility: mark.visibility }),
    ...(mark?.with === undefined ? {} : { with: mark.with }),
  };
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
  const said = answers.filter(
    ({ score, text, visibility }) => score !== undefined || text !== undefined || visibility !== undefined,
  );
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
  return head
    ? [{ question: numbered(questions, Number(head[1])), words: afterFolded(line, head[0].length) }]
    : [];
}

function inline(line: string, questions: readonly AskedQuestion[]): Headed[] | undefined {
  const heads = [...line.matchAll(INLINE)];
  if (heads.length < 2 || heads[0]?.index !== 0) return undefined;
  const numbers = heads.map(([, number]) => Number(number));
  if (numbers.some((number, index) => number <= (numbers[index - 1] ?? -1))) return undefined;
  return heads.map((head, index) => ({
    question: numbered(questions, numbers[index]!),
    words: line
      .slice(head.index, heads[index + 1]?.index ?? line.length)
      .replace(/^\d+\s?[:)=]\s?/, "")
      .replace(/[\s,;]+$/, ""),
  }));
}

function numbered(questions: readonly AskedQuestion[], number: number): AskedQuestion {
  return questions[number - 1] ?? { id: String(number), scored: true };
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
  const next = markedText(line, people, open.about);
  // "For the organiser: the room was cold" is a sentence of its own, and marks nothing that stands above it.
  const goesOn = next.visibility !== undefined && next.text !== undefined ? { text: line } : next;
  const more = fresh ? answerTo(question, line, people, open.about) : { question: open.question, ...goesOn };
  const text = [open.text, more.text].filter((part) => part !== undefined).join("\n");
  return { ...more, ...(text ? { text } : {}) };
}
