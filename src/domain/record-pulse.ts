import { bringBackTopics, carryTopics } from "./carry.ts";
import { planCheckIn } from "./check-in.ts";
import { type Decision, type Ids, insert, newDecision, type Refusal, update } from "./decision.ts";
import { isRunning, type PairState, partnerOf, pulseOf } from "./pair.ts";
import { isReachable } from "./people.ts";
import { planNews, planToBoth, touchPair } from "./plans.ts";
import type { Pulse, Session, SessionState } from "./session.ts";
import { DAY, type Instant } from "./time.ts";

export interface PulseWords {
  held?: boolean;
  takeaway?: string;
  action?: string;
}

const ASKED_FOR = 7 * DAY;

/** The two say different things of whether the session took place. */
export function differ(state: PairState, session: Session): boolean {
  const [one, other] = [state.mentor, state.mentee].map(
    ({ id }) => pulseOf(state, session, id)?.held ?? null,
  );
  return one !== null && other !== null && one !== other;
}

/**
 * What one side says after a session. Either side's word settles it. Two words that differ leave it `unclear`; whoever
 * spoke first is asked which it is, once, and it is settled when both say the same.
 */
export function recordPulse(
  state: PairState,
  session: Session,
  personId: number,
  words: PulseWords,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (now < session.start) return { refused: "not-yet" };
  if (["skipped", "cancelled", "moving"].includes(session.state)) return { refused: "not-on" };
  const before = pulseOf(state, session, personId);
  const other = pulseOf(state, session, partnerOf(state, personId).id);
  const held = words.held ?? before?.held ?? true;
  const differs = other !== undefined && other.held !== null && other.held !== held;
  const same = (one: string | undefined, known: string | null) => one === undefined || one === known;
  if (before?.held === held && same(words.takeaway, before.takeaway) && same(words.action, before.action))
    return { refused: differs ? "answers-differ" : "already-said" };
  const decision = newDecision(`said-${held ? "met" : "missed"}${differs ? "-differs" : ""}`, now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  if (before) update(decision, "pulse", before, { until: now });
  insert(decision, "pulse", {
    id: ids(),
    sessionId: session.id,
    personId,
    held,
    takeaway: words.takeaway ?? before?.takeaway ?? null,
    action: words.action ?? before?.action ?? null,
    at: now,
    until: null,
  });
  if (differs) leaveUnclear(decision, state, session, personId, ids);
  else settle(decision, state, session, held, [before, other], ids);
  return decision;
}

/** Neither word counts. The key of a session and a person sees to it that nobody is asked twice. */
function leaveUnclear(
  decision: Decision,
  state: PairState,
  session: Session,
  personId: number,
  ids: Ids,
): void {
  update(decision, "session", session, { state: "unclear" });
  const first = partnerOf(state, personId);
  if (!isRunning(state.pair) || !isReachable(first)) return;
  planNews(decision, ids, state.programme, {
    kind: "ask-back",
    person: first,
    key: `ask-back:met:${session.id}:${first.id}`,
    pairId: state.pair.id,
    sessionId: session.id,
    covers: [[session.id, session.revision]],
    args: { asks: [{ about: "met", session: session.id }] },
    expiresAt: decision.at + ASKED_FOR,
  });
}

function settle(
  decision: Decision,
  state: PairState,
  session: Session,
  held: boolean,
  words: (Pulse | undefined)[],
  ids: Ids,
): void {
  const { at: now, personId } = decision;
  const settled: SessionState = held ? "held" : "missed";
  update(decision, "session", session, { state: settled });
  if (held)
    for (const said of words.filter((one) => one?.held === false))
      bringBackTopics(decision, state, session, said!.at, now, ids);
  if (held || session.state === "missed") return;
  carryTopics(decision, state, session, now, ids);
  planToBoth(decision, ids, state, session, {
    kind: "missed-session",
    // What was told before the two said different things has had its day.
    name: words.some((one) => one !== undefined) ? "missed-session:agreed" : "missed-session",
    expiresAt: now + 4 * DAY,
    args: { by: personId },
  });
  planCheckIn(decision, state, session, now, ids);
}
