import { carryTopics } from "./carry.ts";
import { planCheckIn } from "./check-in.ts";
import { type Decision, type Ids, insert, newDecision, type Refusal, update } from "./decision.ts";
import { type PairState, partnerOf, pulseOf } from "./pair.ts";
import { planToBoth, touchPair } from "./plans.ts";
import type { Session, SessionState } from "./session.ts";
import { DAY, type Instant } from "./time.ts";

export interface PulseWords {
  held?: boolean;
  takeaway?: string;
  action?: string;
}

/** What one side says after a session. Either side's word settles it; two words that differ leave it `unclear`. */
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
  const held = words.held ?? before?.held ?? true;
  const same = (one: string | undefined, other: string | null) => one === undefined || one === other;
  if (before?.held === held && same(words.takeaway, before.takeaway) && same(words.action, before.action))
    return { refused: "already-said" };
  const decision = newDecision(held ? "said-met" : "said-missed", now, personId);
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
  settle(decision, state, session, personId, held, now, ids);
  return decision;
}

function settle(
  decision: Decision,
  state: PairState,
  session: Session,
  personId: number,
  held: boolean,
  now: Instant,
  ids: Ids,
): void {
  const other = pulseOf(state, session, partnerOf(state, personId).id)?.held ?? null;
  const settled: SessionState = other !== null && other !== held ? "unclear" : held ? "held" : "missed";
  update(decision, "session", session, { state: settled });
  if (settled !== "missed" || session.state === "missed") return;
  carryTopics(decision, state, session, now, ids);
  planToBoth(decision, ids, state, session, {
    kind: "missed-session",
    expiresAt: now + 4 * DAY,
    args: { by: personId },
  });
  planCheckIn(decision, state, session, now, ids);
}
