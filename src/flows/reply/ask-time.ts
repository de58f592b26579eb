import type { WhyAsked } from "../../domain/ask.ts";
import { type Instant, MINUTE, parseInstant } from "../../domain/time.ts";
import { timesFor, timesToMakeUp } from "../../domain/times-in-week.ts";
import type { Intent } from "../../inbound/intent.ts";
import type { Asked, Reply } from "./reply.ts";
import type { Target } from "./targets.ts";

type Time = Extract<Intent, { kind: "time" }>;

/** Half an hour: the raster on which a window is offered as single times. */
const RASTER = 30 * MINUTE;
/** A window is a day at most. */
const MOST_STARTS = 48;
const MOST_CHOICES = 5;

/** What may be meant, as far as it can be had; if it cannot, why the likeliest reading cannot. */
export function askWhich(
  reply: Reply,
  target: Target,
  time: Time,
  trouble: (start: Instant) => WhyAsked | undefined,
): Asked {
  const all = time.window ? startsIn(time.window, target.session.minutes) : time.readings.map(parseInstant);
  const possible = all.filter((start) => !trouble(start));
  if (possible.length > 0)
    return askTime(reply, target, time.window ? "window" : "readings", spread(possible));
  const [likeliest] = all;
  return askTime(reply, target, (likeliest !== undefined && trouble(likeliest)) || "readings");
}

/** Asks back with these times, or, without any, with those that the week has for both. */
export function askTime(
  { state, now }: Reply,
  { pair, session }: Target,
  why: WhyAsked,
  starts: Instant[] = [],
): Asked {
  const others = () =>
    session.state === "missed"
      ? timesToMakeUp(pair, session, state.person.id, now, session.minutes).times
      : timesFor(pair, session, state.person.id, now).times;
  return {
    ask: { about: "time", session: session.id, why, starts: starts.length > 0 ? starts : others() },
  };
}

/** Starts at which the session fits into the window, or, into one too short for it, those that it names. */
function startsIn(window: { from: string; to: string }, minutes: number): Instant[] {
  const [from, to] = [parseInstant(window.from), parseInstant(window.to)];
  const count = Math.min(MOST_STARTS, Math.ceil((to - from) / RASTER));
  const starts = Array.from({ length: count }, (_, step) => from + step * RASTER);
  const fitting = starts.filter((start) => start + minutes * MINUTE <= to);
  return fitting.length > 0 ? fitting : starts;
}

/** As many as one mail shows, as far apart as they can be. */
function spread(starts: Instant[]): Instant[] {
  const step = Math.ceil(starts.length / MOST_CHOICES);
  return starts.filter((_, place) => place % step === 0);
}
