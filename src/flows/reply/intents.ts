import { wordsFor } from "../../../emails/words/index.ts";
import { moveOf, partnerOf } from "../../domain/pair.ts";
import { QUESTIONS } from "../../domain/questionnaire.ts";
import { reflectsAs } from "../../domain/record-answer.ts";
import { formatInstant } from "../../domain/time.ts";
import { type Context, type Intent, readIntent } from "../../inbound/intent.ts";
import type { Reply } from "./reply.ts";
import { covered } from "./targets.ts";

/** The reply read against what it answers: the session it is about, what is on offer, the questions that were asked. */
export function intentsOf(reply: Reply): Intent[] {
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
    ...asked(reply),
  });
}

/** What the mail asked for: an ask-back its one question, any other its kind's. */
function asked(reply: Reply): Pick<Context, "answering" | "offered" | "questions"> {
  const { asks, row } = reply;
  const questions = questionsOf(reply);
  for (const ask of asks) {
    if (ask.about === "time")
      return { answering: "move-offer", offered: ask.starts.map((start) => formatInstant(start)) };
    if (ask.about === "score")
      return {
        answering: "reflection-request",
        questions: NUMBERED.test(reply.words) ? questions : questions.slice(ask.question - 1, ask.question),
      };
  }
  return { answering: row?.kind ?? "topic-request", questions, ...offeredIn(reply) };
}

/** "3: 4", which says itself what it answers. */
const NUMBERED = /^\s*\d+\s*[:.)]/m;

function questionsOf({ state }: Reply): { id: string; text: string; scored: boolean }[] {
  const say = wordsFor(state.person.language);
  const mentor = state.pairs[0]?.mentor.name ?? "";
  return QUESTIONS[reflectsAs(state)].map(({ id, scored }) => ({
    id,
    scored,
    text: say.questions[id](mentor),
  }));
}

function offeredIn(reply: Reply): Pick<Context, "offered"> {
  const [target, more] = covered(reply);
  const move = target && !more ? moveOf(target.pair, target.session) : undefined;
  return move?.state === "offered" ? { offered: move.offers.map((start) => formatInstant(start)) } : {};
}
