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

/**
 * The session took place after all: what had been carried over at `since`, when it was said that it did not, was its
 * own, and is off the list of the next one.
 */
export function bringBackTopics(
  decision: Decision,
  state: PairState,
  session: Session,
  since: Instant,
  now: Instant,
  ids: Ids,
): void {
  for (const topic of state.topics.filter(({ state: name, at }) => name === "carried-over" && at === since)) {
    update(decision, "topic", topic, { until: now });
    insert(decision, "topic", { ...topic, id: ids(), sessionId: session.id, state: "proposed", at: now });
  }
}
