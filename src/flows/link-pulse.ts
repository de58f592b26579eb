import { pages } from "../../emails/words/pages-en.ts";
import { isRefusal, merge } from "../domain/decision.ts";
import { isAskedAfter, type NoteWords, questionAfter, recordNote } from "../domain/note.ts";
import { recordPulse } from "../domain/record-pulse.ts";
import { type Action, onSession, written } from "./link-times.ts";
import type { Form } from "./page.ts";

/** What can be tapped after a session. */
export const pulseActions: Record<"met" | "missed" | "note", Action> = {
  met: onSession({
    offer: ({ state, words }, { session }) => ({
      form: {
        fields: [
          { name: "takeaway", label: pages.takeaway },
          { name: "action", label: pages.action },
        ],
        ...(isAskedAfter(state, session)
          ? { note: { question: words.questions[questionAfter(session)]("") } }
          : {}),
      },
    }),
    act: ({ state, now, ids }, { pair, session }, form) => {
      const words = { held: true, ...written(form, "takeaway"), ...written(form, "action") };
      const said = recordPulse(pair, session, state.person.id, words, now, ids);
      const noted = recordNote(state, session, noteIn(form), now, ids);
      if (isRefusal(noted)) return said;
      // Who has answered before and only adds a note has not said the same twice.
      return isRefusal(said) ? noted : merge([said, noted]);
    },
  }),
  missed: onSession({
    offer: () => ({}),
    act: ({ state, now, ids }, { pair, session }) =>
      recordPulse(pair, session, state.person.id, { held: false }, now, ids),
  }),
  note: onSession({
    offer: ({ token }) => ({
      form: { scores: { chosen: token.argument }, fields: [{ name: "note", label: pages.comment }] },
    }),
    act: ({ state, token, now, ids }, { session }, form) =>
      recordNote(state, session, { score: token.argument, ...noteIn(form) }, now, ids),
  }),
};

function noteIn(form: Form): NoteWords {
  const { note } = written(form, "note");
  const score = form.score?.[0];
  return { ...(score === undefined ? {} : { score: Number(score) }), ...(note ? { text: note } : {}) };
}
