import { troubleWith } from "../../domain/asked-time.ts";
import { moveOf } from "../../domain/pair.ts";
import { endOf, isOn } from "../../domain/session.ts";
import { addDays, HOUR, type Instant, parseInstant } from "../../domain/time.ts";
import type { Intent } from "../../inbound/intent.ts";
import { askTime, askWhich } from "./ask-time.ts";
import { giveUp, propose, take } from "./propose-time.ts";
import { noted, type Outcome, outcomeOf, type Reply } from "./reply.ts";
import { oneSession, type Target } from "./targets.ts";

type Time = Extract<Intent, { kind: "time" }>;
type Cannot = Extract<Intent, { kind: "cannot" }>;

/** Who answers so long after a session's start still speaks of that one, not of the next. */
const STILL_THIS_ONE = 12 * HOUR;

/**
 * "Can't make it", times in words, or both. Certain times that the week has are offered, or taken where the other side
 * offered them; everything else is asked back, with a tap for each time that would do.
 */
export function changeTime(reply: Reply, cannots: Cannot[], times: Time[]): Outcome[] {
  const found = oneSession(reply);
  if (!("pair" in found)) return [found];
  if (hasBegun(reply, found)) return [{ refused: "already-started" }];
  return changeTimeOf(reply, found, cannots, times);
}

/** The same about a session that is known: what was answered names it. */
export function changeTimeOf(reply: Reply, found: Target, cannots: Cannot[], times: Time[]): Outcome[] {
  const target = makeUpOf(found);
  const { session } = target;
  const onOffer = offeredTo(reply, target);
  const starts = [...new Set(times.filter(({ certain }) => certain).map(({ start }) => parseInstant(start)))];
  const taken = starts.find((start) => onOffer.includes(start));
  if (taken !== undefined) return [take(reply, target, taken)];
  const off = cannots.filter((one) => !namesAnother(target, one));
  if (off.length === 0 && isOn(session) && starts.includes(session.start))
    return [outcomeOf(noted(reply, "time-confirmed"), { stands: [target.pair.pair.id, session.start] })];
  const trouble = (start: Instant) =>
    onOffer.includes(start)
      ? undefined
      : troubleWith(target.pair, session, reply.state.person.id, start, reply.now);
  const others = starts.filter((start) => !isOn(session) || start !== session.start);
  const possible = others.filter((start) => !trouble(start)).toSorted((one, other) => one - other);
  const leftOut = others.filter((start) => trouble(start));
  const asks = times.filter(({ certain }) => !certain).map((time) => askWhich(reply, target, time, trouble));
  if (possible.length > 0) return [propose(reply, target, possible, leftOut), ...asks];
  const [wished] = leftOut;
  if (asks.length === 0 && wished !== undefined) asks.push(askTime(reply, target, trouble(wished)!, onOffer));
  if (off.length > 0) return [...giveUp(reply, target, asks.length > 0), ...asks];
  if (asks.length > 0 || cannots.length === 0) return asks;
  return [notThat(reply, target, cannots, onOffer)];
}

/** Yes to times on offer: one is taken, of several each is a tap. */
export function whichTime(reply: Reply): Outcome[] {
  const found = oneSession(reply);
  if (!("pair" in found)) return [found];
  const target = makeUpOf(found);
  const [only, more] = offeredTo(reply, target);
  if (only !== undefined && more === undefined) return [take(reply, target, only)];
  return [askTime(reply, target, "which", offeredTo(reply, target))];
}

/** The answered mail's own session is running or just over: the next one must not pay for it. */
function hasBegun({ row, now }: Reply, { pair, session }: Target): boolean {
  const named = pair.sessions.find(({ id }) => row?.covers.some(([covered]) => covered === id));
  return (
    named !== undefined &&
    named.id !== session.id &&
    isOn(named) &&
    named.start <= now &&
    now < named.start + STILL_THIS_ONE
  );
}

/** Who missed a session and writes of another time means the make-up that is being sought already. */
function makeUpOf({ pair, session }: Target): Target {
  if (session.state !== "missed") return { pair, session };
  const weeks = [session.week, addDays(session.week, 7)];
  const makeUp = pair.sessions.findLast(
    (other) =>
      other.ordinal > 0 &&
      weeks.includes(other.week) &&
      other.placedAt > session.start &&
      (other.state === "moving" || isOn(other)),
  );
  return { pair, session: makeUp ?? session };
}

/** The times that the writer has to answer. */
function offeredTo({ state, now }: Reply, { pair, session }: Target): Instant[] {
  const move = moveOf(pair, session);
  if (session.state !== "moving" || move?.awaits !== state.person.id) return [];
  return move.offers.filter((start) => start > now);
}

/** "Friday at 10 doesn't work" says nothing against a Thursday, nor against the same day's evening. */
function namesAnother({ session }: Target, { start }: Cannot): boolean {
  if (start === undefined) return false;
  const named = parseInstant(start);
  return named < session.start || named >= endOf(session);
}

/** Some of the times on offer are ruled out: of the others one may do; of none left, any other time of the week. */
function notThat(reply: Reply, target: Target, cannots: Cannot[], onOffer: Instant[]): Outcome {
  const ruledOut = cannots.flatMap(({ start }) => (start === undefined ? [] : [parseInstant(start)]));
  if (!onOffer.some((start) => ruledOut.includes(start))) return { refused: "names-another-time" };
  const left = onOffer.filter((start) => !ruledOut.includes(start));
  return askTime(reply, target, left.length > 0 ? "which" : "none-of-these", left);
}
