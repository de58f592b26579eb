import { type Decision, type Ids, newDecision, type Refusal } from "./decision.ts";
import { askToMove } from "./move-session.ts";
import type { PairState } from "./pair.ts";
import { planAnswer, touchPair } from "./plans.ts";
import { isOn, type Session } from "./session.ts";
import { DAY, type Instant } from "./time.ts";

/**
 * The week has no time left for both: whoever runs the programme is asked to help, once for each state of the session.
 * One that was still on is off by it, as with any "can't make it".
 */
export function askOrganiser(
  state: PairState,
  session: Session,
  personId: number,
  latest: Instant,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (!isOn(session) && session.state !== "moving") return { refused: "not-on" };
  const decision = isOn(session) ? askToMove(state, session, personId, [], latest, now, ids) : heard();
  if ("refused" in decision) return decision;
  decision.event = "organiser-asked";
  const { ownerId } = state.programme;
  planAnswer(decision, ids, {
    kind: "needs-you",
    person: { id: ownerId },
    key: `needs-you:no-time:${session.id}:${session.revision}`,
    pairId: state.pair.id,
    sessionId: session.id,
    args: { about: "no-time", by: personId },
    expiresAt: now + 3 * DAY,
  });
  return decision;

  function heard(): Decision {
    const asked = newDecision("organiser-asked", now, personId);
    touchPair(asked, state);
    return asked;
  }
}
