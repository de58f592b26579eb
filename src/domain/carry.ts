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

/** What the missed session was to be about is what its make-up is about: off the next one's list, and on this one's. */
export function moveToMakeUp(
  decision: Decision,
  state: PairState,
  missed: Session,
  makeUp: Session,
  now: Instant,
  ids: Ids,
): void {
  const next = sessionAfter(state, missed);
  const waiting = next ? topicsOf(state, next).filter(({ state: name }) => name === "carried-over") : [];
  for (const topic of waiting) {
    update(decision, "topic", topic, { until: now });
    insert(decision, "topic", { ...topic, id: ids(), sessionId: makeUp.id, at: now, until: null });
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
