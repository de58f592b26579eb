import { zoneNote } from "../../emails/clocks.ts";
import { dayTime } from "../../emails/lines.ts";
import { pages } from "../../emails/words/pages-en.ts";
import { troubleWith } from "../domain/asked-time.ts";
import type { Decision, Refusal } from "../domain/decision.ts";
import { proposeMakeUp } from "../domain/make-up.ts";
import { offerOthers } from "../domain/move-offers.ts";
import { askToMove } from "../domain/move-session.ts";
import { type PairState, partnerOf } from "../domain/pair.ts";
import { BY_PHONE, isOn, PHONE_MINUTES, type Session } from "../domain/session.ts";
import { type Instant, localDate, MINUTE, weekOf } from "../domain/time.ts";
import { latestIn, timesFor, timesToMakeUp } from "../domain/times-in-week.ts";
import { type Way, waysOut } from "../domain/ways-out.ts";
import { type LinkContext, targetOf } from "./link-context.ts";
import type { Form, PageForm } from "./page.ts";

/** What GET shows besides the purpose's words. */
export interface Offer {
  lines?: string[];
  form?: Omit<PageForm, "button">;
  /** Other ways out, each with its own button. */
  ways?: Way[];
  /** Whether there is nothing to choose from, so that the button would do nothing. */
  idle?: boolean;
}
export interface Action {
  offer(context: LinkContext): Offer | Refusal;
  act(context: LinkContext, form: Form): Decision | Refusal;
}
export type Target = { pair: PairState; session: Session };

/** A link about a session dies with the revision it was made for. */
export function onSession(action: {
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

/** What was written into a field of the form; nothing where it was left empty. */
export function written<F extends string>(form: Form, field: F): { [K in F]?: string } {
  const text = form[field]?.[0]?.trim();
  return (text ? { [field]: text } : {}) as { [K in F]?: string };
}

export function makeUp(minutesOf: (session: Session) => number, place: string | null): Action {
  return onSession({
    offer: (_, { session }): Offer | Refusal => (session.state === "missed" ? {} : { refused: "stale" }),
    act: ({ state, token, now, ids }, { pair, session }) => {
      const start = token.argument * MINUTE;
      const minutes = minutesOf(session);
      const { times } = timesToMakeUp(pair, session, state.person.id, now, minutes);
      // People name times that no list of five holds.
      const trouble = !times.includes(start) && troubleWith(pair, session, state.person.id, start, now);
      if (trouble) return { refused: trouble === "past" ? "time-passed" : "time-taken" };
      const week = weekOf(localDate(start, pair.pair.zone), pair.programme.weekStart);
      return proposeMakeUp(pair, session, state.person.id, { week, start, minutes, place }, now, ids);
    },
  });
}

const makeUpCall = makeUp(() => PHONE_MINUTES, BY_PHONE);

/** 15 minutes by phone: in the place of a missed session, or of one that has no other time. */
export const byPhone = onSession({
  offer: (_, { session }): Offer | Refusal =>
    session.state === "missed" || session.state === "moving" || isOn(session) ? {} : { refused: "stale" },
  act: (context, { pair, session }, form) => {
    if (session.state === "missed") return makeUpCall.act(context, form);
    const { state, token, now, ids } = context;
    const start = token.argument * MINUTE;
    const me = state.person.id;
    const trouble = troubleWith(pair, { ...session, minutes: PHONE_MINUTES }, me, start, now);
    if (trouble) return { refused: trouble === "past" ? "time-passed" : "time-taken" };
    const call = { minutes: PHONE_MINUTES, place: BY_PHONE };
    return isOn(session)
      ? askToMove(pair, session, me, [start], latestIn(pair, session), now, ids, call)
      : offerOthers(pair, session, me, [start], now, ids, call);
  },
});

export function timesOffer(context: LinkContext, { pair, session }: Target): Offer {
  const { state, words, token } = context;
  const { person } = state;
  const { times, none, nextWeek } = timesWithTapped(context, { pair, session });
  if (times.length === 0)
    return {
      lines: [pages.noTimes[none ?? "week-over"], pages.waysOut],
      ways: waysOut(pair, session, person.id, context.now),
    };
  const tapped = token.argument * MINUTE;
  return {
    form: {
      times: {
        legend: nextWeek ? pages.chooseTimesNextWeek : pages.chooseTimes,
        note: zoneNote(words, person, partnerOf(pair, person.id), times),
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
export function chosen(context: LinkContext, target: Target, form: Form): Instant[] {
  const asked = (form.time ?? []).map((minutes) => Number(minutes) * MINUTE);
  return timesWithTapped(context, target).times.filter((at) => asked.includes(at));
}

/** The choices of the week, and the tapped time beside them: people name times that no list of five holds. */
function timesWithTapped({ state, token, now }: LinkContext, { pair, session }: Target) {
  const found = timesFor(pair, session, state.person.id, now);
  const tapped = token.argument * MINUTE;
  const possible = tapped > 0 && !troubleWith(pair, session, state.person.id, tapped, now);
  if (!possible || found.times.includes(tapped)) return found;
  return { ...found, times: [...found.times, tapped].toSorted((one, other) => one - other) };
}
