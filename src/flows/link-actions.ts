import { dayTime, zoneNote } from "../../emails/lines.ts";
import { pages } from "../../emails/words/pages-en.ts";
import { type Decision, newDecision, type Refusal, touch } from "../domain/decision.ts";
import { decline, join } from "../domain/join.ts";
import type { Purpose } from "../domain/link.ts";
import { askToMove, offerOthers, proposeMakeUp, skipSession, takeTime } from "../domain/move-session.ts";
import { type PairState, partnerOf, pulseOf, topicsOf } from "../domain/pair.ts";
import { QUESTIONS, SCORES, type Visibility } from "../domain/questionnaire.ts";
import { answersOf, recordAnswers, reflectsAs } from "../domain/record-answer.ts";
import { agreePlan } from "../domain/record-plan.ts";
import { recordPulse } from "../domain/record-pulse.ts";
import { agreeTopics, recordTopics } from "../domain/record-topic.ts";
import { isOn, type Session } from "../domain/session.ts";
import { stopDigests } from "../domain/stop-digests.ts";
import { type Instant, MINUTE } from "../domain/time.ts";
import { latestIn, PHONE_MINUTES, timesFor, timesToMakeUp } from "../domain/times-in-week.ts";
import { TOPIC_LIMIT } from "../domain/topic.ts";
import type { Form, PageForm } from "./follow-link.ts";
import { type LinkContext, suggestionIn, targetOf } from "./link-context.ts";

/** What GET shows besides the purpose's words. */
interface Offer {
  lines?: string[];
  form?: Omit<PageForm, "button">;
  /** Whether leaving the session out is the other way. */
  skips?: boolean;
  /** Whether there is nothing to choose from, so that the button would do nothing. */
  idle?: boolean;
}
interface Action {
  offer(context: LinkContext): Offer | Refusal;
  act(context: LinkContext, form: Form): Decision | Refusal;
}
type Target = { pair: PairState; session: Session };

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
      const told = topicsOf(pair, session).filter(({ state }) => state !== "suggested");
      if (told.some(({ text }) => text === topic.slice(0, TOPIC_LIMIT))) return { refused: "already-said" };
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
  "none-of-these": onSession({
    offer: (context, target) => {
      if (target.session.state !== "moving") return { refused: "stale" };
      const offer = timesOffer(context, target);
      return { ...offer, skips: true, idle: offer.form === undefined };
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
      if (repeats(pulseOf(pair, session, state.person.id), words)) return { refused: "already-said" };
      return recordPulse(pair, session, state.person.id, words, now, ids);
    },
  }),
  missed: onSession({
    offer: () => ({}),
    act: ({ state, now, ids }, { pair, session }) =>
      recordPulse(pair, session, state.person.id, { held: false }, now, ids),
  }),
  "make-up": makeUp((session) => session.minutes, null),
  "by-phone": makeUp(() => PHONE_MINUTES, "by phone"),
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
      const before = answersOf(state).find((answer) => answer.question === question.id);
      if (repeats(before, words)) return { refused: "already-said" };
      return recordAnswers(state, [{ question: question.id, ...words }], now, ids);
    },
  },
  unsubscribe: { offer: () => ({}), act: ({ state, now }) => stopDigests(state, now) },
  apply: { offer: requestOffer, act: () => ({ refused: "damaged" }) },
  "apply-good-rows": { offer: requestOffer, act: () => ({ refused: "damaged" }) },
  "undo-pair": nothing,
  "undo-person": nothing,
  reply: nothing,
  calendar: nothing,
};

/** A link about a session dies with the revision it was made for. */
function onSession(action: {
  offer(context: LinkContext, target: Target): Offer | Refusal;
  act(context: LinkContext, target: Target, form: Form): Decision | Refusal;
}): Action {
  const target = (context: LinkContext): Target | undefined => {
    const { pair, session } = targetOf(context);
    return pair && session && session.revision === context.token.revision ? { pair, session } : undefined;
  };
  return {
    offer: (context) => {
      const found = target(context);
      return found ? action.offer(context, found) : { refused: "stale" };
    },
    act: (context, form) => {
      const found = target(context);
      return found ? action.act(context, found, form) : { refused: "stale" };
    },
  };
}

function makeUp(minutesOf: (session: Session) => number, place: string | null): Action {
  return onSession({
    offer: (_, { session }) => (session.state === "missed" ? EMPTY : { refused: "stale" }),
    act: ({ state, token, now, ids }, { pair, session }) => {
      const start = token.argument * MINUTE;
      const minutes = minutesOf(session);
      const { times, week } = timesToMakeUp(pair, session, state.person.id, now, minutes);
      if (!times.includes(start)) return { refused: start <= now ? "time-passed" : "time-taken" };
      return proposeMakeUp(pair, session, state.person.id, { week, start, minutes, place }, now, ids);
    },
  });
}

function timesOffer(context: LinkContext, { pair, session }: Target): Offer {
  const { state, words, token, now } = context;
  const { person } = state;
  const { times, none, nextWeek } = timesFor(pair, session, person.id, now);
  if (times.length === 0) return { lines: [pages.noTimes[none ?? "week-over"]] };
  const tapped = token.argument * MINUTE;
  return {
    form: {
      times: {
        legend: nextWeek ? pages.chooseTimesNextWeek : pages.chooseTimes,
        note: zoneNote(words, person, partnerOf(pair, person.id), times[0]!),
        options: times.map((at) => ({
          label: dayTime(words, person, at),
          value: String(at / MINUTE),
          chosen: at === tapped,
        })),
      },
    },
  };
}

/** The ticked times, of those that the week really has. */
function chosen(context: LinkContext, { pair, session }: Target, form: Form): Instant[] {
  const asked = (form.time ?? []).map((minutes) => Number(minutes) * MINUTE);
  return timesFor(pair, session, context.state.person.id, context.now).times.filter((at) =>
    asked.includes(at),
  );
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

/** A second tap says nothing new; recorded once more, it would leave an undo that takes back only itself. */
function repeats<W extends object>(before: { [F in keyof W]?: unknown } | undefined, words: W): boolean {
  return (
    before !== undefined &&
    (Object.keys(words) as (keyof W)[]).every((field) => before[field] === words[field])
  );
}

function written<F extends string>(form: Form, field: F): { [K in F]?: string } {
  const text = form[field]?.[0]?.trim();
  return (text ? { [field]: text } : {}) as { [K in F]?: string };
}

function visibilityOf(form: Form): Visibility | undefined {
  const value = form.visibility?.[0];
  return (["averages", "partner", "organiser"] as const).find((one) => one === value);
}
