import { type Decision, type Ids, newDecision, type Refusal, touch } from "./decision.ts";
import { type PairState, partnerOf } from "./pair.ts";
import { planAnswer } from "./plans.ts";
import { endOf, isOn, type Session } from "./session.ts";
import { HOUR, type Instant } from "./time.ts";

/** "Running late" goes to the partner at once, at any hour; before it matters or afterwards it is no such thing. */
export function tellLate(
  state: PairState,
  session: Session,
  personId: number,
  minutes: number | undefined,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (!isOn(session) || now < session.start - 12 * HOUR || now > endOf(session)) return { refused: "not-on" };
  const decision = newDecision("late", now, personId);
  touch(decision, "pair", state.pair);
  const partner = partnerOf(state, personId);
  planAnswer(decision, ids, {
    kind: "partner-news",
    person: partner,
    key: `partner-news:late:${session.id}:${now}`,
    pairId: state.pair.id,
    sessionId: session.id,
    args: { news: "late", start: session.start, minutes: minutes ?? 0 },
    expiresAt: endOf(session),
  });
  return decision;
}
