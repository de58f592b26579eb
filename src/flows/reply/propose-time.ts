import type { MailArgs } from "../../domain/decision.ts";
import { proposeMakeUp } from "../../domain/make-up.ts";
import { amendOffers, offerOthers } from "../../domain/move-offers.ts";
import { askToMove, takeTime } from "../../domain/move-session.ts";
import { moveOf } from "../../domain/pair.ts";
import { isOn } from "../../domain/session.ts";
import { type Instant, localDate, weekOf } from "../../domain/time.ts";
import { latestIn } from "../../domain/times-in-week.ts";
import { askTime } from "./ask-time.ts";
import { type Outcome, outcomeOf, type Reply } from "./reply.ts";
import type { Target } from "./targets.ts";

export function take({ state, now, ids }: Reply, { pair, session }: Target, start: Instant): Outcome {
  return outcomeOf(takeTime(pair, session, state.person.id, start, now, ids), {
    time: [pair.pair.id, start],
  });
}

/** Times in order, the first of them the earliest; `leftOut` could not be offered, and the receipt says so. */
export function propose(
  { state, now, ids }: Reply,
  { pair, session }: Target,
  offers: Instant[],
  leftOut: Instant[],
): Outcome {
  const me = state.person.id;
  const said: MailArgs = {
    offered: [pair.pair.id, ...offers],
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
  const [first] = offers;
  if (session.state === "missed") {
    const week = weekOf(localDate(first!, pair.pair.zone), pair.programme.weekStart);
    const { minutes, place } = session;
    const make = { week, start: first!, minutes, place };
    return outcomeOf(proposeMakeUp(pair, session, me, make, now, ids, offers), said);
  }
  if (isOn(session)) {
    const asked = askToMove(pair, session, me, offers, latestIn(pair, session), now, ids);
    return outcomeOf(asked, { ...said, off: [pair.pair.id, session.start] });
  }
  const move = moveOf(pair, session);
  if (move?.awaits !== me) return outcomeOf(amendOffers(pair, session, me, offers, now, ids), said);
  const instead = move.state === "offered" ? { instead: 1 } : {};
  return outcomeOf(offerOthers(pair, session, me, offers, now, ids), { ...said, ...instead });
}

/** No time of one's own to offer: the old one is off at once; to an offer it means none of these. */
export function giveUp(reply: Reply, target: Target, asked: boolean): Outcome[] {
  const { state, now, ids } = reply;
  const { pair, session } = target;
  if (isOn(session)) {
    const off = askToMove(pair, session, state.person.id, [], latestIn(pair, session), now, ids);
    return [outcomeOf(off, { off: [pair.pair.id, session.start] })];
  }
  if (asked) return [];
  if (session.state !== "moving") return [{ refused: "not-on" }];
  const mine = moveOf(pair, session)?.awaits === state.person.id;
  return [mine ? askTime(reply, target, "none-of-these") : { refused: "already-moving" }];
}
