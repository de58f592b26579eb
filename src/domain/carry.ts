import { type Decision, type Ids, insert, update } from "./decision.ts";
import { type PairState, reshapedOf, sessionAfter, topicsOf } from "./pair.ts";
import type { Session } from "./session.ts";
import type { Instant } from "./time.ts";
import { isReshaped, type Topic } from "./topic.ts";

/**
 * Topics of a session that does not take place wait for the next one, as new rows, with what the mentee had written
 * before they were reshaped; suggestions of ours do not. A yes was for that session, and is asked for again; the mentor's
 * own topics need none.
 */
export function carryTopics(
  decision: Decision,
  state: PairState,
  session: Session,
  now: Instant,
  ids: Ids,
): void {
  const next = sessionAfter(state, session);
  if (!next) return;
  const topics = topicsOf(state, session).filter((one) => one.state !== "suggested");
  for (const topic of [...topics, ...reshapedOf(state, session)])
    moveTo(
      decision,
      next,
      topic,
      { state: "carried-over", ...(topic.personId === state.mentor.id ? {} : { agreedAt: null }) },
      now,
      ids,
    );
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
  if (!next) return;
  const waiting = topicsOf(state, next).filter(({ state: name }) => name === "carried-over");
  const came = new Set(waiting.map(({ at }) => at));
  const behind = reshapedOf(state, next).filter(({ at }) => came.has(at));
  for (const topic of [...waiting, ...behind]) moveTo(decision, makeUp, topic, {}, now, ids);
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
  const carried = state.topics.filter((one) => one.state === "carried-over" || isReshaped(one));
  for (const topic of carried.filter(({ at }) => at === since))
    moveTo(decision, session, topic, { state: topic.agreedAt === null ? "proposed" : "agreed" }, now, ids);
}

/** What is reshaped stays that, wherever it goes. */
function moveTo(
  decision: Decision,
  to: Session,
  topic: Topic,
  set: Partial<Pick<Topic, "state" | "agreedAt">>,
  now: Instant,
  ids: Ids,
): void {
  update(decision, "topic", topic, { until: now });
  const becomes = isReshaped(topic) ? {} : set;
  insert(decision, "topic", { ...topic, ...becomes, id: ids(), sessionId: to.id, at: now });
}
