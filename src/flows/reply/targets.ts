import { isRunning, type PairState, partnerOf } from "../../domain/pair.ts";
import { endOf, isOn, type Session } from "../../domain/session.ts";
import { localDate, parseInstant } from "../../domain/time.ts";
import type { Intent } from "../../inbound/intent.ts";
import type { Asked, Reply } from "./reply.ts";

export interface Target {
  pair: PairState;
  session: Session;
}
/** Not the one thing that was looked for: several fit, and are asked about, or none does. */
type NotOne = Asked | { refused: string };

/** The sessions that the answered mail was about, as they stand now; without one, the next of each pair. */
export function covered({ state, row, asks, only, now }: Reply): Target[] {
  const running = state.pairs.filter(
    ({ pair }) => isRunning(pair) && (only === undefined || pair.id === only),
  );
  const asked = asks.flatMap((ask) => (ask.about === "time" ? [ask.session] : []));
  const ids = asked.length > 0 ? asked : (row?.covers ?? []).map(([id]) => id);
  const named = ids.flatMap((id) =>
    running.flatMap((pair) =>
      pair.sessions.filter((session) => session.id === id).map((session) => ({ pair, session })),
    ),
  );
  if (named.length === 0) return running.flatMap((pair) => upcoming(pair, now));
  if (asksWhetherMet({ asks }) || row?.kind === "pulse" || row?.kind === "missed-session") return named;
  return named.flatMap((target) => (isOpen(target.session, now) ? [target] : upcoming(target.pair, now)));
}

/** The answered mail asks of one session whether it took place, since the two say different things. */
export function asksWhetherMet({ asks }: Pick<Reply, "asks">): boolean {
  return asks.some(({ about }) => about === "met");
}

/** The only session that can be meant, or the question which one. */
export function oneSession(reply: Reply): Target | NotOne {
  return oneOf(reply, covered(reply));
}

/** For who is running late: the session that has just begun still counts. */
export function sessionAtHand(reply: Reply): Target | NotOne {
  const { state, row, only, now } = reply;
  const begun = state.pairs
    .filter(({ pair }) => isRunning(pair) && (only === undefined || pair.id === only))
    .flatMap((pair) => pair.sessions.map((session) => ({ pair, session })))
    .filter(({ session }) => isOn(session) && session.start <= now && now < endOf(session))
    .filter(({ session }) => !row?.covers.length || row.covers.some(([id]) => id === session.id));
  return oneOf(reply, begun.length > 0 ? begun : covered(reply));
}

function oneOf(reply: Reply, targets: Target[]): Target | NotOne {
  const [only, more] = targets;
  if (only && !more) return only;
  return whichPair(
    reply,
    targets.map(({ pair }) => pair),
  );
}

/** The only pair that can be meant, or the question which one. */
export function onePair(reply: Reply): PairState | NotOne {
  const { state, row, only } = reply;
  const running = state.pairs.filter(({ pair }) => isRunning(pair));
  const wanted = only ?? row?.pairId;
  const fitting = wanted ? running.filter(({ pair }) => pair.id === wanted) : running;
  const [first] = fitting;
  return first && fitting.length === 1 ? first : whichPair(reply, fitting);
}

export function whichPair({ answered }: Reply, pairs: PairState[]): NotOne {
  const ids = [...new Set(pairs.map(({ pair }) => pair.id))];
  if (ids.length < 2) return { refused: "no-session" };
  return { ask: { about: "pair", inbox: answered.inboxId, pairs: ids } };
}

/** Kinds that say nothing of what a session is about: there a name, or the day, tells whose session is meant. */
const PRACTICAL: ReadonlySet<Intent["kind"]> = new Set(["time", "cannot", "late", "yes", "no"]);

/**
 * The pair that somebody with several partners means by naming one of them, or by a day on which only one session is.
 * Words about topics are left to who wrote them: one partner may be named in what is for another.
 */
export function pairMeant(reply: Reply, intents: Intent[]): number | undefined {
  const targets = covered(reply);
  if (targets.length < 2 || !intents.every(({ kind }) => PRACTICAL.has(kind))) return undefined;
  const named = targets.filter(({ pair }) => namesPartner(reply, pair));
  const days = intents.flatMap((intent) =>
    intent.kind === "cannot" && intent.start !== undefined ? [dayOf(reply, parseInstant(intent.start))] : [],
  );
  const fitting =
    named.length > 0 ? named : targets.filter(({ session }) => days.includes(dayOf(reply, session.start)));
  const [only, more] = fitting;
  return only && !more ? only.pair.pair.id : undefined;
}

function dayOf({ state }: Reply, start: number): string {
  return localDate(start, state.person.zone);
}

/** A name and hardly more, as the answer to "Whom is this about?": "Noa, please", "It was for Sam". */
export function pairNamedAlone(reply: Reply): number | undefined {
  const { state, words } = reply;
  if (words.length > NAME_AND_MORE || /[\n:]/.test(words.trim())) return undefined;
  const [only, more] = state.pairs.filter((pair) => namesPartner(reply, pair));
  return only && !more ? only.pair.id : undefined;
}

/** Characters. */
const NAME_AND_MORE = 60;

/** By the whole name or the first one, as a word of its own. */
function namesPartner({ state, words }: Pick<Reply, "state" | "words">, pair: PairState): boolean {
  const { name } = partnerOf(pair, state.person.id);
  const said = ` ${wordsOf(words)} `;
  return [name, name.split(/\s+/)[0] ?? name].some((one) => said.includes(` ${wordsOf(one)} `));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function isOpen(session: Session, now: number): boolean {
  return (isOn(session) && session.start > now) || session.state === "moving";
}

function upcoming(pair: PairState, now: number): Target[] {
  const session = pair.sessions.find((one) => isOpen(one, now));
  return session ? [{ pair, session }] : [];
}
