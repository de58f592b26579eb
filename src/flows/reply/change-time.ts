import type { Ask, WhyAsked } from "../../domain/ask.ts";
import { troubleWith } from "../../domain/asked-time.ts";
import { amendOffers, askToMove, offerOthers, proposeMakeUp, takeTime } from "../../domain/move-session.ts";
import { moveOf } from "../../domain/pair.ts";
import { isOn } from "../../domain/session.ts";
import { type Instant, localDate, MINUTE, parseInstant, weekOf } from "../../domain/time.ts";
import { latestIn, timesFor } from "../../domain/times-in-week.ts";
import type { Intent } from "../../inbound/intent.ts";
import { isDone, noted, type Outcome, outcomeOf, type Reply } from "./reply.ts";
import { oneSession, type Target } from "./targets.ts";

type Time = Extract<Intent, { kind: "time" }>;
type Cannot = Extract<Intent, { kind: "cannot" }>;

/** Half an hour: the raster on which a window is offered as single times. */
const RASTER = 30 * MINUTE;
const MOST_CHOICES = 5;

/**
 * "Can't make it", times in words, or both. Certain times that the week has are offered, or taken where the other side
 * offered them; everything else is asked back, with a tap for each time that would do.
 */
export function changeTime(reply: Reply, cannots: Cannot[], times: Time[]): Outcome[] {
  const target = oneSession(reply);
  if (!("pair" in target)) return [target];
  const { pair, session } = target;
  if (times.length === 0 && cannots.every((one) => namesAnother(reply, target, one)))
    return [{ refused: "names-another-time" }];
  const starts = times.filter(({ certain }) => certain).map(({ start }) => parseInstant(start));
  const trouble = (start: Instant) => troubleWith(pair, session, reply.state.person.id, start, reply.now);
  const offers = [...new Set(starts)].filter((start) => start !== session.start && !trouble(start));
  const outcomes = [
    ...(starts.includes(session.start) && isOn(session) ? [outcomeOf(noted(reply, "time-confirmed"))] : []),
    ...(offers.length > 0 ? [propose(reply, target, offers)] : []),
  ];
  const asks = times
    .filter(({ certain }) => !certain)
    .map((time) => ask(reply, target, time.window ? "window" : "readings", choicesIn(time, trouble)));
  const [refused] = starts.filter((start) => start !== session.start && trouble(start));
  if (outcomes.length === 0 && refused !== undefined) asks.push(ask(reply, target, trouble(refused)!, []));
  if (cannots.length > 0 && !outcomes.some(isDone)) outcomes.push(giveUp(reply, target, asks.length > 0));
  return [...outcomes, ...asks];
}

/** "Friday at 10 doesn't work" says nothing against a Thursday. */
function namesAnother({ state }: Reply, { session }: Target, { start }: Cannot): boolean {
  if (start === undefined) return false;
  const { zone } = state.person;
  const named = parseInstant(start);
  return named !== session.start && localDate(named, zone) !== localDate(session.start, zone);
}

function choicesIn({ readings, window }: Time, trouble: (start: Instant) => unknown): Instant[] {
  if (!window) return readings.map(parseInstant).filter((start) => !trouble(start));
  const [from, to] = [parseInstant(window.from), parseInstant(window.to)];
  const count = Math.min(48, Math.floor((to - from) / RASTER));
  return Array.from({ length: count }, (_, step) => from + step * RASTER)
    .filter((start) => !trouble(start))
    .slice(0, MOST_CHOICES);
}

function ask(reply: Reply, { pair, session }: Target, why: WhyAsked, choices: Instant[]): { ask: Ask } {
  const others = () => timesFor(pair, session, reply.state.person.id, reply.now).times.slice(0, MOST_CHOICES);
  const starts = choices.length > 0 ? choices : others();
  return { ask: { about: "time", session: session.id, why, starts } };
}

function propose({ state, now, ids }: Reply, { pair, session }: Target, offers: Instant[]): Outcome {
  const me = state.person.id;
  const offered = { offered: [pair.pair.id, ...offers] };
  const [first] = offers;
  if (session.state === "missed") {
    const week = weekOf(localDate(first!, pair.pair.zone), pair.programme.weekStart);
    const { minutes, place } = session;
    return outcomeOf(
      proposeMakeUp(pair, session, me, { week, start: first!, minutes, place }, now, ids),
      offered,
    );
  }
  if (isOn(session))
    return outcomeOf(askToMove(pair, session, me, offers, latestIn(pair, session), now, ids), offered);
  const move = moveOf(pair, session);
  if (move?.awaits !== me) return outcomeOf(amendOffers(pair, session, me, offers, now, ids), offered);
  if (offers.length === 1 && move.offers.includes(first!))
    return outcomeOf(takeTime(pair, session, me, first!, now, ids), { time: [pair.pair.id, first!] });
  return outcomeOf(offerOthers(pair, session, me, offers, now, ids), offered);
}

/** No time of one's own to offer: the old one is off at once; to an offer it means none of these. */
function giveUp(reply: Reply, target: Target, asked: boolean): Outcome {
  const { state, now, ids } = reply;
  const { pair, session } = target;
  if (isOn(session))
    return outcomeOf(askToMove(pair, session, state.person.id, [], latestIn(pair, session), now, ids), {
      cannot: [pair.pair.id, session.start],
    });
  if (session.state !== "moving" || moveOf(pair, session)?.awaits !== state.person.id || asked)
    return outcomeOf(noted(reply));
  return ask(reply, target, "none-of-these", []);
}
