import { pages } from "../../emails/words/pages-en.ts";
import { askOrganiser } from "../domain/ask-organiser.ts";
import { type Decision, newDecision, type Refusal, touch } from "../domain/decision.ts";
import { decline, join } from "../domain/join.ts";
import type { Purpose } from "../domain/link.ts";
import { amendOffers, askToMove, offerOthers, skipSession, takeTime } from "../domain/move-session.ts";
import { type PairState, topicsOf } from "../domain/pair.ts";
import { QUESTIONS, SCORES, type Visibility } from "../domain/questionnaire.ts";
import { recordAnswers, reflectsAs } from "../domain/record-answer.ts";
import { recordAway } from "../domain/record-away.ts";
import { agreePlan } from "../domain/record-plan.ts";
import { recordPulse } from "../domain/record-pulse.ts";
import { agreeTopics, recordTopics } from "../domain/record-topic.ts";
import { isOn } from "../domain/session.ts";
import { stopDigests } from "../domain/stop-digests.ts";
import { type Instant, localDate, MINUTE } from "../domain/time.ts";
import { latestIn } from "../domain/times-in-week.ts";
import { decideMeant } from "./act-on-reply.ts";
import type { Form } from "./follow-link.ts";
import { dateOf, firstLines, type LinkContext, suggestionIn, targetOf } from "./link-context.ts";
import { rhythmActions } from "./link-rhythm.ts";
import { type Action, byPhone, chosen, makeUp, type Offer, onSession, timesOffer } from "./link-times.ts";
import { wrapUpActions } from "./link-wrap-up.ts";
import type { Reply } from "./reply/reply.ts";

const EMPTY: Offer = {};
const nothing: Action = { offer: () => ({}), act: () => ({ refused: "damaged" }) };

/** One entry a purpose: what the link offers, and what pressing its button decides. */
export const actions: Record<Purpose, Action> = {
  join: {
    offer: () => ({}),
    act: ({ state, mail, now, ids }) => join(state, (mail?.args?.pairs ?? []) as number[], now, ids),
  },
  "not-for-me": {
    offer: () => ({}),
    act: ({ state, mail, now, ids }) => decline(state, (mail?.args?.pairs ?? []) as number[], now, ids),
  },
  "agree-plan": {
    offer: () => ({}),
    act: (context) => {
      const { pair } = targetOf(context);
      return pair ? agreePlan(pair, context.state.person.id, context.now, context.ids) : { refused: "stale" };
    },
  },
  "suggested-topic": onSession({
    offer: (context, { pair, session }) =>
      suggestionIn(context, pair, session) === undefined ? { refused: "stale" } : EMPTY,
    act: (context, { pair, session }) => {
      const topic = suggestionIn(context, pair, session);
      if (topic === undefined) return { refused: "stale" };
      const { state, now, ids } = context;
      return recordTopics(pair, session, state.person.id, [{ topic, prep: "" }], now, ids);
    },
  }),
  "agree-topics": onSession({
    offer: (_, { pair, session }) => (topicsOf(pair, session).length > 0 ? EMPTY : { refused: "stale" }),
    act: ({ state, now }, { pair, session }) => agreeTopics(pair, session, state.person.id, now),
  }),
  cannot: onSession({
    offer: (context, target) =>
      isOn(target.session) && context.now < target.session.start
        ? timesOffer(context, target)
        : { refused: "already-started" },
    act: (context, { pair, session }, form) =>
      askToMove(
        pair,
        session,
        context.state.person.id,
        chosen(context, { pair, session }, form),
        latestIn(pair, session),
        context.now,
        context.ids,
      ),
  }),
  "take-time": onSession({
    offer: () => ({}),
    act: ({ state, token, now, ids }, { pair, session }) =>
      takeTime(pair, session, state.person.id, token.argument * MINUTE, now, ids),
  }),
  "other-time": onSession({
    offer: (context, target) =>
      target.session.state === "moving" ? timesOffer(context, target) : { refused: "stale" },
    act: (context, { pair, session }, form) =>
      amendOffers(
        pair,
        session,
        context.state.person.id,
        chosen(context, { pair, session }, form),
        context.now,
        context.ids,
      ),
  }),
  "none-of-these": onSession({
    offer: (context, target) => {
      if (target.session.state !== "moving") return { refused: "stale" };
      const offer = timesOffer(context, target);
      return offer.form ? { ...offer, ways: [{ purpose: "skip" }] } : { ...offer, idle: true };
    },
    act: (context, { pair, session }, form) =>
      offerOthers(
        pair,
        session,
        context.state.person.id,
        chosen(context, { pair, session }, form),
        context.now,
        context.ids,
      ),
  }),
  keep: onSession({
    offer: () => ({}),
    act: ({ state, now }, { pair }) => noted("kept", state.person.id, pair, now),
  }),
  skip: onSession({
    offer: () => ({}),
    act: ({ state, now, ids }, { pair, session }) =>
      session.state === "missed"
        ? noted("left-missed", state.person.id, pair, now)
        : skipSession(pair, session, state.person.id, now, ids),
  }),
  met: onSession({
    offer: () => ({
      form: {
        fields: [
          { name: "takeaway", label: pages.takeaway },
          { name: "action", label: pages.action },
        ],
      },
    }),
    act: ({ state, now, ids }, { pair, session }, form) => {
      const words = { held: true, ...written(form, "takeaway"), ...written(form, "action") };
      return recordPulse(pair, session, state.person.id, words, now, ids);
    },
  }),
  missed: onSession({
    offer: () => ({}),
    act: ({ state, now, ids }, { pair, session }) =>
      recordPulse(pair, session, state.person.id, { held: false }, now, ids),
  }),
  "make-up": makeUp((session) => session.minutes, null),
  "by-phone": byPhone,
  "ask-organiser": onSession({
    offer: (_, { session }) => (isOn(session) || session.state === "moving" ? EMPTY : { refused: "stale" }),
    act: ({ state, now, ids }, { pair, session }) =>
      askOrganiser(pair, session, state.person.id, latestIn(pair, session), now, ids),
  }),
  ...rhythmActions,
  ...wrapUpActions,
  score: {
    offer: ({ token }) => ({
      form: {
        scores: { chosen: token.argument & 7 },
        visibility: true,
        fields: [{ name: "text", label: pages.comment }],
      },
    }),
    act: (context, form) => {
      const { state, token, now, ids } = context;
      const question = QUESTIONS[reflectsAs(state)][(token.argument >> 3) - 1];
      const score = Number(form.score?.[0] ?? token.argument & 7);
      if (!question?.scored || !SCORES.some((one) => one === score)) return { refused: "damaged" };
      const visibility = visibilityOf(form);
      const words = { score, ...written(form, "text"), ...(visibility ? { visibility } : {}) };
      return recordAnswers(state, [{ question: question.id, ...words }], now, ids);
    },
  },
  unsubscribe: { offer: () => ({}), act: ({ state, now }) => stopDigests(state, now) },
  apply: { offer: requestOffer, act: () => ({ refused: "damaged" }) },
  "apply-good-rows": { offer: requestOffer, act: () => ({ refused: "damaged" }) },
  "undo-pair": nothing,
  "undo-person": nothing,
  "confirm-away": {
    offer: ({ state }): Offer | Refusal => (state.person.awayHint ? {} : { refused: "already-said" }),
    act: ({ state, token, now, ids }) => {
      const range = { from: localDate(now, state.person.zone), until: dateOf(token.argument) };
      return recordAway(state, [range], now, ids);
    },
  },
  "meant-pair": {
    offer: (context) => {
      return meantReply(context) ? { lines: firstLines(context) } : { refused: "stale" };
    },
    act: (context) => {
      const reply = meantReply(context);
      return reply ? decideMeant(reply) : { refused: "stale" };
    },
  },
  reply: nothing,
  calendar: nothing,
};

/** The message that was asked about, to be read for the one pair that was tapped. */
function meantReply({ state, message, mail, token, now, ids }: LinkContext): Reply | undefined {
  const pair = state.pairs[token.argument];
  if (!pair || !message?.words || message.personId !== state.person.id) return undefined;
  return {
    state,
    row: mail,
    asks: [],
    words: message.words,
    parts: [],
    answered: {
      inboxId: message.id,
      messageId: message.messageId,
      attachments: 0,
      pairId: pair.pair.id,
    },
    trusted: false,
    large: false,
    only: pair.pair.id,
    now,
    ids,
  };
}

function requestOffer({ request }: LinkContext): Offer | Refusal {
  if (!request || request.state === "replaced") return { refused: "replaced" };
  return request.state === "previewed" ? EMPTY : { refused: "already-applied" };
}

function noted(event: string, personId: number, { pair }: PairState, now: Instant): Decision {
  const decision = newDecision(event, now, personId);
  touch(decision, "pair", pair);
  return decision;
}

function written<F extends string>(form: Form, field: F): { [K in F]?: string } {
  const text = form[field]?.[0]?.trim();
  return (text ? { [field]: text } : {}) as { [K in F]?: string };
}

function visibilityOf(form: Form): Visibility | undefined {
  const value = form.visibility?.[0];
  return (["averages", "partner", "organiser"] as const).find((one) => one === value);
}
