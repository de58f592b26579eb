import { visible } from "../lines.ts";
import { readAnswers } from "./content/answers.ts";
import { readCommand } from "./content/commands.ts";
import { contentIntents } from "./content/content.ts";
import { endingLines } from "./content/ending.ts";
import { takeNotes } from "./content/note.ts";
import { planLines } from "./content/plan-lines.ts";
import { rhythmLines } from "./content/rhythm.ts";
import { slotIn } from "./content/slot.ts";
import { WANTS, type Wants } from "./content/wants.ts";
import { zoneIn } from "./content/zone.ts";
import { frameOf } from "./frame.ts";
import { settle, taken } from "./settle.ts";
import { type Audience, type HeardAll, hearAll } from "./talk/hear-all.ts";
import type { Ear } from "./talk/sense.ts";
import { remaining } from "./text/remaining.ts";
import { linesOf, type WrittenLine } from "./text/sentences.ts";
import { unwrapped } from "./text/unwrap.ts";
import type { Context, Intent } from "./types.ts";
import { isForeignThanks } from "./words/thanks.ts";

/** More words than anybody writes about a session; what lies beyond is not read. UTF-16 units. */
const MOST_CHARACTERS = 20_000;
/** A thumb alone says yes. */
const THUMBS = /^(?:[👍👌✅🆗]\p{Emoji_Modifier}?|\ufe0f|\s)+$/u;

/** One name or two, with nothing behind them. */
const SIGNATURE = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)?$/u;

const EARS: Partial<Record<Wants, Ear>> = { times: "open", pulse: "wary" };

/** In answers to these a slot counts beside other words; in any other mail only alone. */
const SLOT_ASKED: ReadonlySet<Context["answering"]> = new Set([
  "check-in",
  "first-session-plan",
  "partner-news",
  "plan-agreed",
  "welcome",
]);

/** The writer's own zone is taken out first: all times beside it are of that clock. */
export function read(reply: string, context: Context): Intent[] {
  if (WANTS[context.answering ?? "topic-request"] === "answers") return readRest(reply, context);
  const found = zoneIn(reply.slice(0, MOST_CHARACTERS));
  if (!found) return readSlot(reply, context);
  const { zone, rest } = found;
  const more = /[\p{L}\p{N}]/u.test(rest) ? readSlot(rest, { ...context, zone }) : [];
  return [{ kind: "zone", zone }, ...understood(more)];
}

/** Then a standing slot: what is left is read as ever, and has to be nothing where no slot was asked for. */
function readSlot(reply: string, context: Context): Intent[] {
  const found = slotIn(reply.slice(0, MOST_CHARACTERS), frameOf(context));
  if (!found) return readRest(reply, context);
  const more = /[\p{L}\p{N}]/u.test(found.rest) ? readRest(found.rest, context) : [];
  // "Yes, but Thursdays at five": before another slot it agrees to nothing, other than to join.
  const beside = more.filter(({ kind }) => kind !== "yes" || context.answering === "welcome");
  if (beside.length > 0 && !SLOT_ASKED.has(context.answering)) return readRest(reply, context);
  return [found.slot, ...understood(beside)];
}

/** Beside what has been understood, words that nobody asked for are no riddle. */
function understood(intents: Intent[]): Intent[] {
  return intents.filter(({ kind }) => kind !== "unclear");
}

/** `readIntent`, step by step: commands first, then what is said in any mail, then the content by what was asked. */
function readRest(reply: string, context: Context): Intent[] {
  const raw = reply.slice(0, MOST_CHARACTERS).split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/);
  const text = unwrapped(raw.map(visible));
  const written = linesOf(text);
  if (written.length === 0) return [{ kind: "unclear" }];
  const { notes, others } = context.notes ? takeNotes(written) : { notes: [], others: written };
  if (notes.length > 0 && others.length === 0) return notes;
  const lines = withoutForeignThanks(others);
  if (lines.length === 0) return notes;
  if (THUMBS.test(text)) return [{ kind: "yes" }];
  const wants = context.answering === undefined ? "topics" : (WANTS[context.answering] ?? "nothing");
  const frame = frameOf(context);
  const audience: Audience = {
    text,
    frame,
    ear: EARS[wants] ?? "strict",
    approving: wants !== "pulse" && wants !== "answers",
    people: context.people ?? [],
  };
  const first = hearAll(lines, audience);
  // Who did not meet is expected to name another time.
  const missed = wants === "pulse" && first.intents.flat().some(({ kind }) => kind === "no");
  const heard = missed ? hearAll(lines, { ...audience, ear: "strict" }) : first;
  const command = commandIn(text, lines, heard);
  if (command) return [command];
  if (wants === "answers") return answers(text, context, heard, lines);
  const plan = planLines(lines, wants, heard.manners);
  const rhythm = rhythmLines(lines, heard.manners, context.answering);
  const ending = endingLines(lines, heard.manners, context.answering);
  const free = (_: unknown, index: number) =>
    ![plan, rhythm, ending].some(({ taken: lines }) => lines.has(index));
  const said = [
    ...plan.intents,
    ...rhythm.intents,
    ...ending.intents,
    ...taken(heard.intents.filter(free).flat(), frame),
  ];
  const left = remaining(lines.filter(free), heard.used.filter(free), text);
  const joins = context.answering === "welcome" || context.answering === "invitation";
  // Thanks beside a note say nothing that was not understood.
  const polite = heard.polite || notes.length > 0;
  return [...settle(said, contentIntents(left, wants, context, said), wants, polite, joins), ...notes];
}

/** Thanks in a language that is not read, and the name that signs them. */
function withoutForeignThanks(lines: readonly WrittenLine[]): WrittenLine[] {
  const thanks = lines.map(({ text }) => isForeignThanks(text));
  return lines.filter(({ text }, index) => {
    const signs = index === lines.length - 1 && thanks[index - 1] === true && SIGNATURE.test(text);
    return !thanks[index] && !signs;
  });
}

/** A command stands alone: above and below it, and before it in its line, there are only greetings and thanks. */
function commandIn(text: string, lines: readonly WrittenLine[], heard: HeardAll): Intent | undefined {
  const manners = lines.map((line, index) => heard.manners[index] === true && !readCommand(line.text, true));
  const at = manners.indexOf(false);
  const line = lines[at];
  if (!line) return undefined;
  const alone = manners.slice(at + 1).every(Boolean);
  const whole = readCommand(text.slice(line.at), alone);
  const [greeting] = heard.intents[at]?.length === 0 ? (heard.used[at] ?? []) : [];
  if (whole || greeting?.at !== line.at || greeting.end >= line.end) return whole;
  return readCommand(text.slice(greeting.end), alone);
}

/** In an answer to the questions times are content, and so is all that a number does not claim. */
function answers(text: string, context: Context, heard: HeardAll, lines: readonly WrittenLine[]): Intent[] {
  const manners = new Set(lines.filter((_, index) => heard.manners[index]).map((line) => line.text));
  const found = readAnswers(text, context, manners);
  if (found.length > 0) return [{ kind: "answers", answers: found }];
  if (/[?؟？]/u.test(text)) return [{ kind: "question" }];
  if (heard.polite && heard.manners.every(Boolean)) return [];
  const spoken = heard.intents.flat().filter(({ kind }) => kind === "no" || kind === "yes");
  return spoken.length > 0 && heard.used.every((spans) => spans.length > 0) ? spoken : [{ kind: "unclear" }];
}
