import { merge } from "../../domain/decision.ts";
import { recordNote } from "../../domain/note.ts";
import { partnerOf, sideOf } from "../../domain/pair.ts";
import { type PulseWords, recordPulse } from "../../domain/record-pulse.ts";
import type { Session } from "../../domain/session.ts";
import type { Intent } from "../../inbound/intent.ts";
import { changeTime } from "./change-time.ts";
import { isDone, type Outcome, outcomeOf, type Reply } from "./reply.ts";
import { covered, oneSession, type Target } from "./targets.ts";

type Of<K extends Intent["kind"]> = Extract<Intent, { kind: K }>;

/** What one side says after a session: whether they met, what stays with them, and, if not, when they could catch up. */
export function afterSession(
  reply: Reply,
  held: boolean | undefined,
  takeaways: Of<"takeaway">[],
  times: Of<"time">[],
): Outcome[] {
  if (held === false && times.length > 0) return missedAndMadeUp(reply, takeaways[0], times);
  if (takeaways.length > 0) return takeaways.flatMap((words) => takeaway(reply, held, words));
  if (held === undefined) return [];
  return held ? covered(reply).map((target) => say(reply, target, { held })) : sayOne(reply, { held });
}

/** Under a partner's name, what was taken from the session with them. */
function takeaway(reply: Reply, held: boolean | undefined, words: Of<"takeaway">): Outcome[] {
  const { about } = words;
  const pair = reply.state.pairs.find((one) => partnerOf(one, reply.state.person.id).id === about);
  return sayOne(pair ? { ...reply, only: pair.pair.id } : reply, {
    ...noted(words),
    ...(held === undefined ? {} : { held }),
  });
}

function noted({ text, action }: Of<"takeaway">): PulseWords {
  return { takeaway: text, ...(action ? { action } : {}) };
}

function sayOne(reply: Reply, words: PulseWords): Outcome[] {
  const target = oneSession(reply);
  return ["pair" in target ? say(reply, target, words) : target];
}

function say({ state, now, ids }: Reply, { pair, session }: Target, words: PulseWords): Outcome {
  return outcomeOf(recordPulse(pair, session, state.person.id, words, now, ids));
}

/** The session that the answered pulse asks a mentor about, for themselves alone: the first that it was sent for. */
export function notesSession({ state, row, asks }: Reply): Session | undefined {
  if (row?.kind !== "pulse" || asks.length > 0) return undefined;
  const [first] = row.covers;
  const mine = state.pairs.filter((pair) => sideOf(pair, state.person.id) === "mentor");
  return mine.flatMap(({ sessions }) => sessions).find(({ id }) => id === first?.[0]);
}

/** What a mentor notes for themselves; it says nothing of whether they met. */
export function notes(reply: Reply, [words]: Of<"note">[]): Outcome[] {
  const session = notesSession(reply);
  if (!session || !words) return [];
  const { kind: _, ...note } = words;
  return [outcomeOf(recordNote(reply.state, session, note, reply.now, reply.ids))];
}

/** "We didn't meet. Friday at ten?": the times are a make-up's, and the mail that would have asked for them is not needed. */
function missedAndMadeUp(reply: Reply, words: Of<"takeaway"> | undefined, times: Of<"time">[]): Outcome[] {
  const target = oneSession(reply);
  if (!("pair" in target)) return [target];
  const missed = say(reply, target, { ...(words ? noted(words) : {}), held: false });
  if (!isDone(missed)) return [missed, ...changeTime(reply, [], times)];
  const [makeUp, ...others] = changeTime(asMissed(reply, target.session), [], times);
  if (!makeUp || !isDone(makeUp)) return [missed, ...(makeUp ? [makeUp] : []), ...others];
  const decision = merge([missed.decision, makeUp.decision]);
  // What was to be talked about goes to the make-up, not to the session after it.
  const [made] = makeUp.decision.inserts.flatMap((one) => (one.table === "session" ? [one.row] : []));
  decision.inserts = decision.inserts.map((one) =>
    made && one.table === "topic" ? { ...one, row: { ...one.row, sessionId: made.id } } : one,
  );
  decision.mails = decision.mails.filter(({ kind }) => kind !== "missed-session");
  // Like every make-up: the other side has it now.
  decision.undoable = false;
  return [{ decision, said: makeUp.said }, ...others];
}

function asMissed(reply: Reply, { id }: Session): Reply {
  const pairs = reply.state.pairs.map((pair) => ({
    ...pair,
    sessions: pair.sessions.map((one) => (one.id === id ? { ...one, state: "missed" as const } : one)),
  }));
  return { ...reply, state: { ...reply.state, pairs } };
}
