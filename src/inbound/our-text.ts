/** Fewer words in a row than this are coincidence ("Hi Noa,"). */
export const RUN = 3;
/** Places remembered for the same three words, so that a text of one word stays linear. */
const MAX_PLACES = 10;

/** The text of a mail of ours, to be found again in an answer. */
export interface OurText {
  words: string[];
  /** Each line as its words. */
  lines: ReadonlySet<string>;
  /** Where each run of three words begins. */
  runs: ReadonlyMap<string, number[]>;
  /** Where each line begins, by its first three words. */
  starts: ReadonlyMap<string, number[]>;
  /** The places behind the last words of questions. */
  questions: ReadonlySet<number>;
  /** Where our links lead, up to their last slash; what identifies one differs from one rendering to the next. */
  links: ReadonlySet<string>;
}

export function readOurs(sent: string): OurText {
  const words: string[] = [];
  const lines = new Set<string>();
  const starts = new Map<string, number[]>();
  const questions = new Set<number>();
  for (const line of sent.split("\n")) {
    const own = wordsOf(line);
    if (own.length >= RUN) remember(starts, own.slice(0, RUN), words.length);
    for (const word of own) words.push(word);
    if (isQuestion(line)) questions.add(words.length);
    lines.add(own.join(" "));
  }
  const runs = new Map<string, number[]>();
  for (let i = 0; i + RUN <= words.length; i++) remember(runs, words.slice(i, i + RUN), i);
  const links = new Set(
    Array.from(sent.matchAll(/https?:\/\/[^\s<>()[\]|]{1,2000}/gi), (link) => stem(link[0])),
  );
  return { words, lines, runs, starts, questions, links };
}

function remember(places: Map<string, number[]>, words: string[], at: number): void {
  const key = words.join(" ");
  const known = places.get(key) ?? [];
  if (known.length < MAX_PLACES) places.set(key, [...known, at]);
}

/** Where in our words a line stands, searched from `at` on; undefined for a line that is not ours. */
export function placeOf(
  { words, lines, runs }: OurText,
  line: string,
  at: number,
): { from: number; to: number } | undefined {
  const own = wordsOf(line);
  // "3" is an answer, though our next line may begin with that number.
  if (own.length === 0 || (own.length < RUN && !lines.has(own.join(" ")))) return undefined;
  const startsAt = (place: number) => own.every((word, i) => words[place + i] === word);
  const from = startsAt(at) ? at : runs.get(own.slice(0, RUN).join(" "))?.find((place) => place >= at);
  return from !== undefined && startsAt(from) ? { from, to: from + own.length } : undefined;
}

/** A link alone in its line to where our links lead. */
export function isOurLink({ links }: OurText, line: string): boolean {
  const link = /^\W{0,4}(?:\d\W{1,3})?(https?:\/\/[^\s<>]{1,2000})$/i.exec(line.trim())?.[1];
  return link !== undefined && links.has(stem(link));
}

function stem(link: string): string {
  return link.slice(0, link.lastIndexOf("/") + 1);
}

export function isQuestion(line: string): boolean {
  return /[?？؟]["”’)]?\s*$/u.test(line);
}

const SCORES = /^1 ?2 ?3 ?4 ?5$/;

/** Words to compare by. A row of scores to tap is nobody's words: our text and our HTML show it each in its own way. */
export function wordsOf(text: string): string[] {
  const line = plain(text);
  const scores = SCORES.test(line) || (/^\d$/.test(line) && /https?:/i.test(text));
  return line === "" || scores ? [] : line.split(" ");
}

/** Words alone: clients turn emphasis, bullets, links and quotation marks into whatever they like. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?:https?:|mailto:)[^\s<>()[\]|]{1,2000}/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
