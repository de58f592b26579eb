import type { Kind } from "../domain/kinds.ts";
import { COMMANDS, type CommandName, NO, THANKS, WITH_ARGUMENT, YES } from "./command-words.ts";

export interface Topic {
  topic: string;
  prep: string;
  /** The person it is about, where one mail speaks of several. */
  about?: number;
}

/** What a person's words ask for. */
export type Intent =
  | { kind: "topics"; topics: Topic[] }
  | { kind: "late"; minutes?: number }
  | { kind: "yes" }
  | { kind: "no" }
  | { kind: "answers"; answers: { question: string; score?: number; text?: string }[] }
  | { kind: "goal"; items: string[] }
  | { kind: "commitment"; items: string[] }
  | { kind: "takeaway"; text: string; action?: string }
  | { kind: "command"; name: CommandName; argument?: string }
  | { kind: "unclear" };

export interface Context {
  answering?: Kind;
  questions?: readonly { id: string }[];
  people?: { id: number; name: string }[];
}

/** More words than anybody writes about a session; what lies beyond is not read. */
const MOST_CHARACTERS = 20_000;

/**
 * Reads plainly what the reply asks for; what the answered mail asked decides how its lines are taken. A mail that
 * begins with a command is that command and nothing else. Nothing but thanks is `[]`. Never throws.
 */
export function readIntent(reply: string, context: Context): Intent[] {
  const text = reply.slice(0, MOST_CHARACTERS).trim();
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return [{ kind: "unclear" }];
  const command = readCommand(text);
  if (command) return [command];
  const plain = lines
    .join(" ")
    .toLowerCase()
    .replace(/[\s.!]+$/, "");
  if (YES.has(plain)) return [{ kind: "yes" }];
  if (NO.has(plain)) return [{ kind: "no" }];
  if (lines.length <= 2 && lines.every((line) => THANKS.test(line))) return [];
  return READERS[context.answering ?? "topic-request"]?.(lines, context) ?? [{ kind: "unclear" }];
}

type Reader = (lines: string[], context: Context) => Intent[];

const READERS: Partial<Record<Kind, Reader>> = {
  "first-session-plan": readPlan,
  "plan-agreed": readPlan,
  "topic-request": readTopics,
  "topic-nudge": readTopics,
  "topic-news": readTopics,
  "agenda-digest": readTopics,
  "session-brief": (lines, context) => readLate(lines) ?? readTopics(lines, context),
  "move-news": (lines, context) => readLate(lines) ?? readTopics(lines, context),
  pulse: ([takeaway, ...rest]) => [
    { kind: "takeaway", text: takeaway!, ...(rest.length > 0 ? { action: rest.join(" ") } : {}) },
  ],
  "reflection-request": readAnswers,
  "reflection-reminder": readAnswers,
};

function readCommand(text: string): Intent | undefined {
  const [first = "", ...others] = text.split("\n");
  const head = first.trim().toLowerCase();
  for (const [name, phrases] of Object.entries(COMMANDS) as [CommandName, readonly string[]][])
    for (const phrase of phrases) {
      const rest = head.startsWith(phrase) ? head.slice(phrase.length) : undefined;
      const alone = rest !== undefined && /^[\s.!:]*$/.test(rest);
      const argued =
        rest !== undefined && WITH_ARGUMENT.has(name) && /^[\s:,.-]/.test(rest) && isShouted(first, phrase);
      if (!alone && !argued) continue;
      const argument = [
        first
          .trim()
          .slice(phrase.length)
          .replace(/^[\s:,.!-]+/, ""),
        ...others,
      ]
        .join("\n")
        .trim();
      return { kind: "command", name, ...(argument ? { argument } : {}) };
    }
  return undefined;
}

/** "Pause 2 weeks" and "PAUSE" are commands; "help me prepare" and "concern about my manager" are topics. */
function isShouted(line: string, phrase: string): boolean {
  const written = line.trim().slice(0, phrase.length);
  return written === written.toUpperCase() || (phrase === "pause" && /^pause (for )?\d/i.test(line.trim()));
}

const BULLET = /^(?:[-*•–—·]|\(?\d{1,2}[.):])\s+/;

/** First line or each bullet a topic; what follows one is its prep. `Noa: …` says whom it is about. */
function readTopics(lines: string[], { people = [] }: Context): Intent[] {
  const bulleted = lines.some((line) => BULLET.test(line));
  const topics: Topic[] = [];
  let about: number | undefined;
  for (const line of lines) {
    const named = people.length > 1 ? readName(line, people) : undefined;
    if (named) about = named.id;
    const words = (named?.rest ?? line).trim();
    const last = topics.at(-1);
    const opens =
      BULLET.test(words) || named !== undefined || last === undefined || (last.about !== about && !bulleted);
    if (words === "") continue;
    if (opens)
      topics.push({ topic: words.replace(BULLET, ""), prep: "", ...(about === undefined ? {} : { about }) });
    else if (last) last.prep = last.prep ? `${last.prep}\n${words}` : words;
  }
  return topics.length > 0 ? [{ kind: "topics", topics }] : [{ kind: "unclear" }];
}

function readName(line: string, people: { id: number; name: string }[]) {
  const colon = line.indexOf(":");
  if (colon < 1 || colon > 60) return undefined;
  const written = line.slice(0, colon).trim().toLowerCase();
  const matches = people.filter(
    ({ name }) => name.toLowerCase() === written || name.toLowerCase().split(/\s+/)[0] === written,
  );
  return matches.length === 1 ? { id: matches[0]!.id, rest: line.slice(colon + 1) } : undefined;
}

const LATE =
  /^(?:i(?:'|’)?(?:m| am|ll be| will be)? )?(?:running )?(?:(?:about |around )?(\d{1,2}) ?(?:min|mins|minutes) )?late\b/i;
const LATE_BY = /late\b.{0,20}?\b(\d{1,2}) ?(?:min|mins|minutes)\b/i;

function readLate([line = "", ...others]: string[]): Intent[] | undefined {
  const found = others.length <= 1 && line.length <= 100 ? line.match(LATE) : null;
  if (!found) return undefined;
  const minutes = found[1] ?? line.match(LATE_BY)?.[1];
  return [{ kind: "late", ...(minutes ? { minutes: Number(minutes) } : {}) }];
}

/** One goal a line; lines that begin with "commitment" are commitments, "new goal" and bullets are only dressing. */
function readPlan(lines: string[]): Intent[] {
  const goals: string[] = [];
  const commitments: string[] = [];
  for (const line of lines) {
    const words = line.replace(BULLET, "");
    const [, label, rest] = words.match(/^(?:new )?(goals?|commitments?)\s*:\s*(.*)$/i) ?? [];
    const text = (label ? rest! : words).trim();
    if (text === "") continue;
    if (label?.toLowerCase().startsWith("commitment")) commitments.push(text);
    else goals.push(text);
  }
  return [
    ...(goals.length > 0 ? [{ kind: "goal" as const, items: goals }] : []),
    ...(commitments.length > 0 ? [{ kind: "commitment" as const, items: commitments }] : []),
  ];
}

/** `1: 4, because …`; a line without a number goes on with the answer above it. */
function readAnswers(lines: string[], { questions = [] }: Context): Intent[] {
  const answers: { question: string; score?: number; text?: string }[] = [];
  for (const line of lines) {
    const [, number, rest] = line.match(/^(\d{1,2})\s?[:.)]\s*(.*)$/) ?? [];
    const question = number ? questions[Number(number) - 1]?.id : undefined;
    const last = answers.at(-1);
    if (!question) {
      if (last) last.text = last.text ? `${last.text}\n${line}` : line;
      continue;
    }
    const [, score, text] = rest!.match(/^([1-5])(?:\s?\/\s?5)?(?:[\s,.;:–—-]+(.*))?$/) ?? [];
    const words = (score ? text : rest)?.trim();
    answers.push({ question, ...(score ? { score: Number(score) } : {}), ...(words ? { text: words } : {}) });
  }
  return answers.length > 0 ? [{ kind: "answers", answers }] : [{ kind: "unclear" }];
}
