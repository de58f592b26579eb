import { askOrganiser } from "../domain/ask-organiser.ts";
import { type Decision, newDecision, type Refusal, touch } from "../domain/decision.ts";
import type { Purpose } from "../domain/link.ts";
import { amendOffers, offerOthers } from "../domain/move-offers.ts";
import { askToMove, takeTime } from "../domain/move-session.ts";
import { type PairState, topicsOf } from "../domain/pair.ts";
import { recordAway } from "../domain/record-away.ts";
import { agreePlan } from "../domain/record-plan.ts";
import { agreeTopics, recordTopics } from "../domain/record-topic.ts";
import { isOn } from "../domain/session.ts";
import { skipSession } from "../domain/skip-session.ts";
import { stopDigests } from "../domain/stop-digests.ts";
import { type Instant, localDate, MINUTE } from "../domain/time.ts";
import { latestIn } from "../domain/times-in-week.ts";
import { decideMeant } from "./act-on-reply.ts";
import { checkInActions } from "./link-check-in.ts";
import { dateOf, firstLines, type LinkContext, suggestionIn, targetOf } from "./link-context.ts";
import { goalAction, goalReached } from "./link-goal.ts";
import { joinActions } from "./link-join.ts";
import { proposalActions } from "./link-proposal.ts";
import { pulseActions } from "./link-pulse.ts";
import { reflectionActions } from "./link-reflection.ts";
import { type Action, byPhone, chosen, makeUp, type Offer, onSession, timesOffer } from "./link-times.ts";
import type { Reply } from "./reply/reply.ts";

const EMPTY: Offer = {};
const nothing: Action = { offer: () => ({}), act: () => ({ refused: "damaged" }) };

/** One entry a purpose: what the link offers, and what pressing its button decides. */
export const actions: Record<Purpose, Action> = {
  ...joinActions,
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
  ...pulseActions,
  "make-up": makeUp((session) => session.minutes, null),
  "by-phone": byPhone,
  "ask-organiser": onSession({
    offer: (_, { session }) => (isOn(session) || session.state === "moving" ? EMPTY : { refused: "stale" }),
    act: ({ state, now, ids }, { pair, session }) =>
      askOrganiser(pair, session, state.person.id, latestIn(pair, session), now, ids),
  }),
  ...checkInActions,
  ...proposalActions,
  "goal-form": goalAction,
  "goal-reached": goalReached,
  ...reflectionActions,
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
