import { isRunning, type PairState } from "../../domain/pair.ts";
import { isOn, type Session } from "../../domain/session.ts";
import type { Outcome, Reply } from "./reply.ts";

export interface Target {
  pair: PairState;
  session: Session;
}

/** The sessions that the answered mail was about, as they stand now; without one, the next of each pair. */
export function covered({ state, row, only, now }: Reply): Target[] {
  const running = state.pairs.filter(
    ({ pair }) => isRunning(pair) && (only === undefined || pair.id === only),
  );
  const named = (row?.covers ?? []).flatMap(([id]) =>
    running.flatMap((pair) =>
      pair.sessions.filter((session) => session.id === id).map((session) => ({ pair, session })),
    ),
  );
  if (named.length === 0) return running.flatMap((pair) => upcoming(pair, now));
  if (row?.kind === "pulse" || row?.kind === "missed-session") return named;
  return named.flatMap((target) => (isOpen(target.session, now) ? [target] : upcoming(target.pair, now)));
}

/** The only session that can be meant, or the question which one. */
export function oneSession(reply: Reply): Target | Exclude<Outcome, { decision: unknown }> {
  const targets = covered(reply);
  const [only] = targets;
  if (only && targets.length === 1) return only;
  return whichPair(
    reply,
    targets.map(({ pair }) => pair),
  );
}

/** The only pair that can be meant, or the question which one. */
export function onePair(reply: Reply): PairState | Exclude<Outcome, { decision: unknown }> {
  const { state, row, only } = reply;
  const running = state.pairs.filter(({ pair }) => isRunning(pair));
  const wanted = only ?? row?.pairId;
  const fitting = wanted ? running.filter(({ pair }) => pair.id === wanted) : running;
  const [first] = fitting;
  return first && fitting.length === 1 ? first : whichPair(reply, fitting);
}

export function whichPair({ answered }: Reply, pairs: PairState[]): Exclude<Outcome, { decision: unknown }> {
  const ids = [...new Set(pairs.map(({ pair }) => pair.id))];
  if (ids.length < 2) return { refused: "unclear" };
  return { ask: { about: "pair", inbox: answered.inboxId, pairs: ids } };
}

function isOpen(session: Session, now: number): boolean {
  return (isOn(session) && session.start > now) || session.state === "moving";
}

function upcoming(pair: PairState, now: number): Target[] {
  const session = pair.sessions.find((one) => one.start > now && isOpen(one, now));
  return session ? [{ pair, session }] : [];
}
