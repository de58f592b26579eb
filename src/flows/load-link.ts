import { wordsFor } from "../../emails/words/index.ts";
import type { Deps } from "../deps.ts";
import { PURPOSES, type Token } from "../domain/link.ts";
import type { PersonState } from "../domain/person-state.ts";
import { messageById } from "../store/inbox.ts";
import { load } from "../store/load.ts";
import { mailById } from "../store/outbox.ts";
import { requestById } from "../store/programmes.ts";
import type { LinkContext } from "./link-context.ts";

/** One load for every purpose: the person whose link it is, if they are still there, with all their pairs. */
export async function loadLink(deps: Deps, token: Token): Promise<LinkContext | undefined> {
  const { db, now } = deps;
  const state = (await load(db, { people: [token.personId] }, now)).person(token.personId);
  if (!state) return undefined;
  const { subject } = PURPOSES[token.purpose];
  const message = subject === "message" ? await messageById(db, token.subjectId) : undefined;
  const answered = subject === "mail" ? token.subjectId : message?.outboxId;
  const mail = answered ? await mailById(db, answered) : undefined;
  const request = subject === "request" ? await requestById(db, token.subjectId) : undefined;
  return { ...contextWith(deps, token, state), mail, request, message };
}

/** Where the state is loaded already, and the purpose looks at nothing else. */
export function contextWith({ now, ids }: Deps, token: Token, state: PersonState): LinkContext {
  const words = wordsFor(state.person.language);
  return { token, state, now, ids, words, mail: undefined, request: undefined, message: undefined };
}
