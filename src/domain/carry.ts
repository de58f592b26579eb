import { type Decision, type Ids, insert, update } from "./decision.ts";
import { type PairState, sessionAfter, topicsOf } from "./pair.ts";
import type { Session } from "./session.ts";
import type { Instant } from "./time.ts";

/** Topics of a session that does not take place wait for the next one, as new rows; suggestions of ours do not. */
export function carryTopics(
  decision: Decision,
  state: PairState,
  session: Session,
  now: Instant,
  ids: Ids,
): void {
  const next = sessionAfter(state, session);
  if (!next) return;
  for (const topic of topicsOf(state, session).filter((one) => one.state !== "suggested")) {
    update(decision, "topic", topic, { until: now });
    insert(decision, "topic", {
      ...topic,
      id: ids(),
      sessionId: next.id,
      state: "carried-over",
      at: now,
      agreedAt: null,
      until: null,
    });
  }
}
