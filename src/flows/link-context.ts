import { dayTime, slotLine, suggestedTopic } from "../../emails/lines.ts";
import type { Words } from "../../emails/words/index.ts";
import { type Facts, pages } from "../../emails/words/pages-en.ts";
import { type Asked, aboutOf, askedOf } from "../domain/asked.ts";
import { closedAt } from "../domain/calendar-end.ts";
import type { Decision, Ids } from "../domain/decision.ts";
import { PURPOSES, type Token } from "../domain/link.ts";
import type { Move } from "../domain/move.ts";
import { questionAfter } from "../domain/note.ts";
import { type Cadence, type Pair, type PairState, partnerOf, sideOf, topicsOf } from "../domain/pair.ts";
import type { PersonState } from "../domain/person-state.ts";
import { openProposal } from "../domain/proposal.ts";
import { openGoals } from "../domain/reach-goal.ts";
import type { RosterRequest } from "../domain/roster.ts";
import { isOn, type Session } from "../domain/session.ts";
import { nextOf, SLOT } from "../domain/slot.ts";
import { addDays, type Instant, type LocalDate, MINUTE } from "../domain/time.ts";
import { GOAL_FORMS, type GoalForm } from "../domain/topic.ts";
import { nextMeeting } from "../domain/wrap-up.ts";
import type { messageById } from "../store/inbox.ts";
import type { OutboxRow } from "../store/outbox.ts";
import { suggestionNumbered } from "./mails/agenda.ts";
import { beginning } from "./mails/ask-back.ts";

/** All that showing or pressing a link looks at. */
export interface LinkContext {
  token: Token;
  state: PersonState;
  mail: OutboxRow | undefined;
  request: RosterRequest | undefined;
  /** The inbound message that the link is about. */
  message: Awaited<ReturnType<typeof messageById>> | undefined;
  now: Instant;
  ids: Ids;
  words: Words;
}

/** The pair and session that the token names, whatever became of them. */
export function targetOf({ token, state, mail }: LinkContext): { pair?: PairState; session?: Session } {
  const kind = PURPOSES[token.purpose].subject;
  if (kind === "pair") return found(state.pairs.find(({ pair }) => pair.id === token.subjectId));
  if (kind === "message") return found(state.pairs[token.argument]);
  if (kind === "mail") {
    const ids = (mail?.args?.pairs ?? []) as number[];
    return found(state.pairs.find(({ pair }) => ids.includes(pair.id)));
  }
  const pair = state.pairs.find(({ sessions }) => sessions.some(({ id }) => id === token.subjectId));
  const session = pair?.sessions.find(({ id }) => id === token.subjectId);
  return { ...found(pair), ...(session ? { session } : {}) };
}

/** The date that a token carries as whole days since 1970. */
export function dateOf(days: number): LocalDate {
  return addDays("1970-01-01", days);
}

/** The form of goal that a token carries. */
export function goalFormOf({ argument }: Token): GoalForm {
  return GOAL_FORMS[argument - 1] ?? "work";
}

/** The question that the link is about: its number before the score. */
export function askedIn({ token, state }: LinkContext): Asked | undefined {
  return askedOf(state).find(({ number }) => number === token.argument >> 3);
}

/** The rhythm that a token carries. */
export function cadenceOf({ argument }: Token): Cadence {
  return argument === 2 || argument === 4 ? argument : 1;
}

function found(pair: PairState | undefined): { pair?: PairState } {
  return pair ? { pair } : {};
}

/** The words of the topic that the link suggests. */
export function suggestionIn(
  { words, token }: LinkContext,
  pair: PairState,
  session: Session,
): string | undefined {
  const suggestion = suggestionNumbered(pair, session, token.argument);
  return suggestion && suggestedTopic(words, suggestion);
}

/** The topics that the link is about: the one that it suggests, or else the session's. */
function topicsIn(context: LinkContext, pair: PairState, session: Session): string[] {
  if (context.token.purpose !== "suggested-topic") return topicsOf(pair, session).map(({ text }) => text);
  const suggestion = suggestionIn(context, pair, session);
  return suggestion === undefined ? [] : [suggestion];
}

/** Of the message that the link is about, as much as the mail showed of it. */
export function firstLines({ message }: LinkContext): string[] {
  return beginning(message?.words ?? "")
    .split("\n")
    .filter((line) => line.trim());
}

export function factsOf(context: LinkContext): Facts {
  const { token, state, mail, request, words } = context;
  const { pair, session } = targetOf(context);
  const when = (at: Instant) => dayTime(words, state.person, at);
  const next = pair && nextMeeting(pair, context.now);
  const ids = (mail?.args?.pairs ?? []) as number[];
  const asked = pair && openProposal(SLOT, pair, context.now);
  const slotOf = (at: Instant) =>
    pair ? slotLine(words, state.person, partnerOf(pair, state.person.id), at) : "";
  const partners =
    mail && PURPOSES[token.purpose].subject === "mail"
      ? state.pairs
          .filter((one) => ids.includes(one.pair.id))
          .map((one) => partnerOf(one, state.person.id).name)
      : pair
        ? [partnerOf(pair, state.person.id).name]
        : [];
  const noted = token.purpose === "note" && session ? questionAfter(session) : undefined;
  const score = token.purpose === "score" ? askedIn(context) : undefined;
  const closed = closedAt(state, context.now);
  return {
    partner: words.common.list(partners),
    when: session ? when(session.start) : "",
    state: session?.state,
    time:
      token.purpose === "take-time" || token.purpose === "make-up" || token.purpose === "by-phone"
        ? when(token.argument * MINUTE)
        : token.purpose === "confirm-away"
          ? words.when.date(dateOf(token.argument))
          : "",
    offered: [],
    topics: pair && session ? topicsIn(context, pair, session) : firstLines(context),
    terms: [],
    question: noted
      ? words.questions[noted]("")
      : score
        ? words.questions[score.question](aboutOf(state, score))
        : "",
    reader: state.person.name,
    closed: closed === undefined ? "" : when(closed),
    score: token.argument & 7,
    goalForm: pages.goalForms[goalFormOf(token)],
    rhythm: words.common.rhythms[cadenceOf(token)],
    slot: asked ? slotOf(nextOf(asked, context.now)) : "",
    slotNow: pair ? slotOf(nextOf(pair.pair, context.now)) : "",
    next: next ? when(next.start) : "",
    goals: pair ? openGoals(pair).map(({ text }) => text) : [],
    frame: pair?.pair.frame ?? "time-framed",
    pairs: request?.rows.length ?? 0,
    faults: request?.faults.length ?? 0,
  };
}

/** With what the decision has led to: the times on offer by it, and how a session that was taken back stands now. */
export function factsAfter(context: LinkContext, { event, inserts, updates }: Decision): Facts {
  const { words, state, now } = context;
  const when = (at: Instant) => dayTime(words, state.person, at);
  const rows = [...inserts, ...updates].filter(({ table }) => table === "move");
  const offers = rows.flatMap((one) => (("row" in one ? one.row : one.set) as Partial<Move>).offers ?? []);
  const facts = { ...factsOf(context), offered: offers.map(when), ...reachedBy(context, updates) };
  if (event === "joined") return { ...facts, terms: termsAfter(context, updates) };
  if (event === "plan-recorded") return { ...facts, topics: textsIn(inserts) };
  if (event !== "undone") return facts;
  const sessions = state.pairs.flatMap((pair) => pair.sessions);
  const change = updates.find(({ table }) => table === "session");
  const before = sessions.find(({ id }) => id === change?.id);
  const after = before && { ...before, ...(change?.set as Partial<Session>) };
  const ahead = after && (after.state === "moving" || (isOn(after) && after.start > now));
  return ahead ? { ...facts, when: when(after.start), state: after.state } : facts;
}

function textsIn(inserts: Decision["inserts"]): string[] {
  return inserts.flatMap((one) => (one.table === "planLine" ? [one.row.text] : []));
}

/** How a mentor has said that they would like to meet. */
function termsAfter(context: LinkContext, updates: Decision["updates"]): string[] {
  const { state, words } = context;
  const found = targetOf(context).pair;
  if (!found || sideOf(found, state.person.id) !== "mentor") return [];
  const change = updates.find(({ table, id }) => table === "pair" && id === found.pair.id);
  const { frame, cadence, askedRhythm } = { ...found.pair, ...change?.set } as Pair;
  const asks = askedRhythm?.by === state.person.id;
  return [
    pages.terms(words.common.frame(frame).name, words.common.rhythms[cadence]),
    ...(asks ? [pages.termsAsked(found.mentee.name, words.common.rhythms[askedRhythm.cadence])] : []),
  ];
}

/** The goals that the decision says are reached. */
function reachedBy({ state }: LinkContext, updates: Decision["updates"]): Partial<Pick<Facts, "goals">> {
  const ids = updates.filter(({ table, set }) => table === "planLine" && set.reachedAt).map(({ id }) => id);
  const lines = state.pairs.flatMap((pair) => pair.lines).filter(({ id }) => ids.includes(id));
  return lines.length > 0 ? { goals: lines.map(({ text }) => text) } : {};
}
