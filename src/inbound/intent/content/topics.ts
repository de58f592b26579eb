import type { Line } from "../text/remaining.ts";
import type { Topic } from "../types.ts";

type Person = { id: number; name: string };

/** A first line that is longer is a paragraph: its first sentence is the topic. UTF-16 units. */
const LONG_LINE = 160;
/** Names stand in so many characters before their colon. */
const LONGEST_NAME = 60;
/** How far a full stop looks back for the word that it stands behind. */
const LONGEST_WORD = 40;

/** "Topic: …" says only what it is. */
const LABEL =
  /^(?:(?:my |today's )?topics?|thema|themen|mein thema|sujets?|temas?|tópicos?|argoment[oi]|onderwerp(?:en)?|נושא(?:ים)?|الموضوع|موضوع)\s*[:：]\s*(?=\S)/iu;

/** Whether the line says of itself that it is a topic. */
export function isLabelled({ text }: Line): boolean {
  return LABEL.test(text);
}

/** "My topics:", "Two things this week:" only lead to what follows. */
const LEADS_ON =
  /^(?=.{1,60}$).*(?<!\p{L})(?:topics?|things?|points?|ideas?|themen|punkte|dinge|sujets?|temas|cosas|puntos|tópicos|pontos|coisas|argomenti|punti|cose|onderwerpen|punten|dingen|נושאים|דברים|נקודות|مواضيع|نقاط|أشياء)(?!\p{L})[^:：]{0,30}[:：]$/iu;

/**
 * The first line, or each bullet, is a topic; what follows one is its prep. Of a single paragraph the first sentence is
 * the topic. `Noa: …` says whom it is about, until another name comes.
 */
export function readTopics(all: readonly Line[], people: readonly Person[] = []): Topic[] {
  const [first] = all;
  const leads = all.length > 1 && first?.bullet === "" && LEADS_ON.test(first.text);
  const lines = leads ? all.slice(1) : all;
  const bulleted = topBullets(lines, people);
  const topics: Topic[] = [];
  let about: number | undefined;
  lines.forEach((line, index) => {
    const named = people.length > 1 ? readName(line.text, people) : undefined;
    if (named) about = named.id;
    const words = (named?.rest ?? line.text).trim().replace(LABEL, "");
    if (words === "") return;
    const last = topics.at(-1);
    const opens = bulleted.has(index) || last === undefined || named !== undefined || last.about !== about;
    if (opens) topics.push({ topic: words, prep: "", ...(about === undefined ? {} : { about }) });
    else last.prep = last.prep ? `${last.prep}\n${line.bullet ? `${line.bullet} ` : ""}${words}` : words;
  });
  return topics.map(split);
}

/** The bullets that are topics: the outermost ones, unless a heading above them is the topic and they its prep. */
function topBullets(lines: readonly Line[], people: readonly Person[]): ReadonlySet<number> {
  const bullets = lines.map((line, index) => ({ ...line, index })).filter(({ bullet }) => bullet !== "");
  const outermost = Math.min(...bullets.map(({ indent }) => indent));
  const first = lines[0];
  const heads = first && first.bullet === "" && first.text.endsWith(":") && !readName(first.text, people);
  if (heads) return new Set();
  return new Set(bullets.filter(({ indent }) => indent === outermost).map(({ index }) => index));
}

/** "How do I say no? Last week …": a paragraph's first sentence, where nothing else is its prep. */
function split(topic: Topic): Topic {
  if (topic.prep !== "" && topic.topic.length <= LONG_LINE) return topic;
  const end = sentenceEnd(topic.topic);
  if (end === undefined) return topic;
  const rest = topic.topic.slice(end).trim();
  return {
    ...topic,
    topic: topic.topic.slice(0, end).trim(),
    prep: topic.prep ? `${rest}\n${topic.prep}` : rest,
  };
}

/** Words of two letters that end sentences, in the languages whose short forms ("Dr.", "ca.") look like them. */
const SHORT_WORDS = new Set(
  "me it us so to do go in on up no of is be we he my by at as if or an am da zu ab so es er du wo ja mi ti sí no va ya tu ci".split(
    " ",
  ),
);

/** "z", "Dr" and an initial are shortened; "me" is a word. */
function isShortened(word: string): boolean {
  return word.length < 3 && !SHORT_WORDS.has(word);
}

function sentenceEnd(text: string): number | undefined {
  for (const match of text.matchAll(/(?<![.!?…؟。])[.!?…؟。]+["”»)]?\s+/gu)) {
    const before =
      text
        .slice(Math.max(0, match.index - LONGEST_WORD), match.index)
        .split(/\s/)
        .at(-1) ?? "";
    const next = text.slice(match.index + match[0].length);
    // Not behind "z.B.", "14." or an initial, and not before a word that goes on.
    const stop = match[0].startsWith(".") && match[0].trim().length === 1;
    if (stop && (/^\d+$|\./.test(before) || isShortened(before) || /^\p{Ll}/u.test(next))) continue;
    if (next !== "") return match.index + match[0].length;
  }
  return undefined;
}

/** The person whose name, or first name, stands before a colon; undefined where two share it. */
export function readName(line: string, people: readonly Person[]): { id: number; rest: string } | undefined {
  const colon = line.indexOf(":");
  if (colon < 1 || colon > LONGEST_NAME) return undefined;
  const id = personNamed(line.slice(0, colon), people);
  return id === undefined ? undefined : { id, rest: line.slice(colon + 1) };
}

/** The person of that name or first name; undefined for nobody and where two share it. */
export function personNamed(text: string, people: readonly Person[]): number | undefined {
  const written = text
    .replace(/^\*+|\*+$/g, "")
    .trim()
    .toLowerCase();
  const exact = people.filter(({ name }) => name.toLowerCase() === written);
  const matches =
    exact.length > 0
      ? exact
      : people.filter(({ name }) => name.toLowerCase().trim().split(/\s+/)[0] === written);
  return matches.length === 1 ? matches[0]?.id : undefined;
}
