import { factLines } from "../../emails/questions.tsx";
import { pages } from "../../emails/words/pages-en.ts";
import { answerTo, readersOf } from "../domain/asked.ts";
import { closedAt } from "../domain/calendar-end.ts";
import { SCORES, type Visibility } from "../domain/questionnaire.ts";
import { recordAnswers } from "../domain/record-answer.ts";
import { redact } from "../inbound/address.ts";
import { decideMeant } from "./act-on-reply.ts";
import { askedIn, type LinkContext } from "./link-context.ts";
import type { Action, Offer } from "./link-times.ts";
import { factsBeside } from "./mails/evidence.ts";
import type { Form } from "./page.ts";
import type { Reply } from "./reply/reply.ts";

/** What can be tapped about the reflection. */
export const reflectionActions: Record<"score" | "my-answers", Action> = {
  score: {
    offer: (context) => {
      const { token, state, now, words } = context;
      const asked = askedIn(context);
      if (!asked?.scored) return { refused: "stale" };
      if (closedAt(state, now) !== undefined) return { refused: "closed" };
      const before = answerTo(asked, state.answers);
      const offer: Offer = {
        lines: factLines(words, factsBeside(state, asked)),
        form: {
          scores: { chosen: token.argument & 7 },
          visibility: {
            // Who has said it once need not say it again, and shares nothing less by changing a score.
            chosen: before?.visibility ?? "averages",
            partner: pages.visibility.partner(
              readersOf(state, asked, before?.pairId ?? asked.pairId).map(({ name }) => name),
            ),
          },
          fields: [{ name: "text", label: pages.comment }],
        },
      };
      return offer;
    },
    act: (context, form) => {
      const { state, token, now, ids } = context;
      const asked = askedIn(context);
      const score = Number(form.score?.[0] ?? token.argument & 7);
      if (!asked?.scored || !SCORES.some((one) => one === score)) return { refused: "damaged" };
      const text = form.text?.[0]?.trim();
      const visibility = visibilityOf(form);
      const before = answerTo(asked, state.answers);
      const words = {
        score,
        ...(text ? { text } : {}),
        ...(visibility && visibility !== before?.visibility ? { visibility } : {}),
      };
      return recordAnswers(state, [{ asked, ...words }], now, ids);
    },
  },
  "my-answers": {
    offer: ({ state, message, now }) => {
      if (!message?.words || message.personId !== state.person.id) return { refused: "stale" };
      if (closedAt(state, now) !== undefined) return { refused: "closed" };
      return { lines: message.sender ? [pages.cameFrom(redact(message.sender))] : [] };
    },
    act: (context) => {
      const reply = ownWords(context);
      return reply ? decideMeant(reply) : { refused: "stale" };
    },
  },
};

/** The words that came from another address, read as this person's own once they have said so. */
function ownWords({ state, message, mail, now, ids }: LinkContext): Reply | undefined {
  if (!message?.words || message.personId !== state.person.id) return undefined;
  return {
    state,
    row: mail,
    asks: [],
    words: message.words,
    parts: [],
    // What is asked back now is another mail than the one that asked whose words they are.
    answered: { inboxId: message.id, messageId: `${message.messageId}:own`, attachments: 0 },
    trusted: false,
    large: false,
    now,
    ids,
  };
}

function visibilityOf(form: Form): Visibility | undefined {
  const value = form.visibility?.[0];
  return (["averages", "partner", "organiser"] as const).find((one) => one === value);
}
