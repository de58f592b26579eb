import { factLines } from "../../../emails/questions.tsx";
import { wordsFor } from "../../../emails/words/index.ts";
import { aboutOf, askedOf } from "../../domain/asked.ts";
import { moveOf, partnerOf } from "../../domain/pair.ts";
import { formatInstant } from "../../domain/time.ts";
import { type Context, type Intent, readIntent } from "../../inbound/intent.ts";
import { factsBeside } from "../mails/evidence.ts";
import { notesSession } from "./after-session.ts";
import { keyOf } from "./answers.ts";
import type { Reply } from "./reply.ts";
import { asksWhetherMet, covered } from "./targets.ts";

/** The reply read against what it answers: the session it is about, what is on offer, the questions that were asked. */
export function intentsOf(reply: Reply): Intent[] {
  if (!asksWhetherMet(reply)) return whatIsSaid(reply);
  // "Noa is right, we didn't" is a no here, and no takeaway.
  for (const answering of ["pulse", "missed-session"] as const) {
    const said = read(reply, { answering }).filter(({ kind }) => ANSWERS_WHETHER.has(kind));
    if (said.length > 0) return said;
  }
  return [{ kind: "unclear" }];
}

/** To a missed session "we did meet, on Thursday" names no time to catch up; a time beside it is for a person to read. */
function whatIsSaid(reply: Reply): Intent[] {
  const said = read(reply, asked(reply));
  if (reply.row?.kind !== "missed-session") return said;
  const met = [...said, ...read(reply, { answering: "ask-back" })].some(
    (one) => one.kind === "yes" && one.met,
  );
  if (!met) return said;
  const certain = said.some((one) => one.kind === "time" && one.certain);
  return [{ kind: "yes", met: true }, ...(certain ? [{ kind: "unclear" } as const] : [])];
}

const ANSWERS_WHETHER: ReadonlySet<Intent["kind"]> = new Set(["yes", "no", "command"]);

function read(reply: Reply, answered: Pick<Context, "answering" | "offered" | "questions">): Intent[] {
  const { state, words, parts, now } = reply;
  const { zone, language } = state.person;
  const targets = covered(reply);
  const [target] = targets.length === 1 ? targets : [];
  const { start, minutes } = target?.session ?? {};
  return readIntent(words, {
    now: formatInstant(now),
    zone,
    language,
    parts,
    ...(start !== undefined && minutes !== undefined
      ? { session: { start: formatInstant(start), minutes } }
      : {}),
    people: state.pairs.map((pair) => {
      const { id, name } = partnerOf(pair, state.person.id);
      return { id, name };
    }),
    ...(notesSession(reply) ? { notes: true } : {}),
    ...answered,
  });
}

/** What the mail asked for: an ask-back its one question, any other its kind's. */
function asked(reply: Reply): Pick<Context, "answering" | "offered" | "questions"> {
  const { asks, row } = reply;
  const questions = questionsOf(reply);
  const time = asks.find((ask) => ask.about === "time");
  if (time) return { answering: "move-offer", offered: time.starts.map((start) => formatInstant(start)) };
  const scores = asks.flatMap((ask) => (ask.about === "score" ? [ask.question] : []));
  if (scores.length > 0)
    return {
      answering: "reflection-request",
      questions: NUMBERED.test(reply.words)
        ? questions
        : questions.filter((_, place) => scores.includes(place + 1)),
    };
  return { answering: row?.kind ?? "topic-request", questions, ...offeredIn(reply) };
}

/** "3: 4", which says itself what it answers. */
const NUMBERED = /^\s*\d+\s*[:.)]/m;

function questionsOf({ state }: Reply) {
  const words = wordsFor(state.person.language);
  return askedOf(state).map((asked) => ({
    id: keyOf(asked),
    scored: asked.scored,
    text: words.questions[asked.question](aboutOf(state, asked)),
    beside: factLines(words, factsBeside(state, asked)).join(" "),
  }));
}

function offeredIn(reply: Reply): Pick<Context, "offered"> {
  const [target, more] = covered(reply);
  const move = target && !more ? moveOf(target.pair, target.session) : undefined;
  return move?.state === "offered" ? { offered: move.offers.map((start) => formatInstant(start)) } : {};
}
