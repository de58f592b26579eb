import {
  type Decision,
  type Ids,
  insert,
  newDecision,
  plan,
  type Refusal,
  touch,
  update,
} from "./decision.ts";
import { earlier } from "./manners.ts";
import { type PairState, reshapedOf, sideOf, topicsOf } from "./pair.ts";
import { planNews } from "./plans.ts";
import { digestMoment } from "./programme.ts";
import { isOn, type Session } from "./session.ts";
import { addDays, DAY, HOUR, type Instant, instantOf, localDate } from "./time.ts";
import { briefMoment } from "./timeline.ts";
import { isOpen, PREP_LIMIT, TOPIC_LIMIT, TOPICS_PER_SESSION, type Topic } from "./topic.ts";

export interface TopicWords {
  topic: string;
  prep: string;
}

/**
 * Words about what a session is to be about. A mentee proposes: our suggestions give way, earlier proposals stay. A
 * mentor reshapes: their words take the place of what stood there, and are agreed; what the mentee wrote stays behind
 * them, in their name. Over the limits words are cut, never refused; topics beyond the limit are joined to the last
 * one's prep, so that nothing is lost. The same topic twice is one: further thoughts join those that it has, and what was
 * agreed stays agreed.
 */
export function recordTopics(
  state: PairState,
  session: Session,
  personId: number,
  words: TopicWords[],
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (session.state === "held" || session.state === "cancelled") return { refused: "session-over" };
  if (words.length === 0) return { refused: "nothing-written" };
  const standing = topicsOf(state, session);
  const before = ({ topic }: TopicWords) =>
    standing.find((one) => one.personId === personId && one.text === topic.slice(0, TOPIC_LIMIT));
  const withEarlier = (one: TopicWords) => {
    const had = before(one)?.prep;
    return had && !one.prep.includes(had) ? { ...one, prep: `${had}\n${one.prep}` } : one;
  };
  const fresh = words.filter((one) => !before(one)?.prep.includes(one.prep.slice(0, PREP_LIMIT)));
  if (fresh.length === 0) return { refused: "already-said" };
  const decision = newDecision("topics-recorded", now, personId);
  decision.undoable = true;
  touch(decision, "pair", state.pair);
  const mentor = sideOf(state, personId) === "mentor";
  const reshaped = mentor ? standing.filter((topic) => topic.personId === state.mentee.id) : [];
  const over = mentor
    ? standing.filter((topic) => topic.personId !== state.mentee.id)
    : [
        ...standing.filter(
          (topic) => topic.state === "suggested" || fresh.some((one) => before(one) === topic),
        ),
        ...saidAgain(state, session, words),
      ];
  for (const topic of reshaped) update(decision, "topic", topic, { state: "agreed", agreedAt: null });
  for (const topic of over) update(decision, "topic", topic, { until: now });
  for (const { topic, prep } of within(mentor ? words : fresh.map(withEarlier), TOPICS_PER_SESSION)) {
    const agreedAt = mentor ? now : (before({ topic, prep })?.agreedAt ?? null);
    insert(decision, "topic", {
      id: ids(),
      pairId: state.pair.id,
      sessionId: session.id,
      personId,
      state: agreedAt === null ? "proposed" : "agreed",
      text: topic.slice(0, TOPIC_LIMIT),
      prep: prep.slice(0, PREP_LIMIT),
      at: now,
      agreedAt,
      until: null,
    });
  }
  if (mentor) planReshaped(decision, state, session, ids);
  else planArrived(decision, state, session, ids);
  return decision;
}

/** What the mentor had put another way, and the mentee asks for once more: it is a topic again. */
function saidAgain(state: PairState, session: Session, words: TopicWords[]): Topic[] {
  const said = new Set(words.map(({ topic }) => topic.slice(0, TOPIC_LIMIT)));
  return reshapedOf(state, session).filter(({ text }) => said.has(text));
}

/** The mentor says yes to what stands there. */
export function agreeTopics(
  state: PairState,
  session: Session,
  personId: number,
  now: Instant,
): Decision | Refusal {
  if (sideOf(state, personId) !== "mentor") return { refused: "not-yours-to-answer" };
  const open = topicsOf(state, session).filter(isOpen);
  if (open.length === 0)
    return { refused: topicsOf(state, session).length > 0 ? "already-agreed" : "nothing-to-agree" };
  const decision = newDecision("topics-agreed", now, personId);
  decision.undoable = true;
  touch(decision, "pair", state.pair);
  for (const topic of open) update(decision, "topic", topic, { state: "agreed", agreedAt: now });
  return decision;
}

function planReshaped(decision: Decision, state: PairState, session: Session, ids: Ids): void {
  planNews(decision, ids, state.programme, {
    kind: "topic-news",
    person: state.mentee,
    key: `topic-news:${session.id}:${decision.inserts[0]!.row.id}:${state.mentee.id}`,
    pairId: state.pair.id,
    sessionId: session.id,
    covers: [[session.id, session.revision]],
    args: { news: "reshaped" },
    expiresAt: session.start,
  });
}

/** Topics that came after the digest: collected at 17:00; after the brief, at once. Before the digest, it has them. */
function planArrived(decision: Decision, state: PairState, session: Session, ids: Ids): void {
  const { programme, mentor } = state;
  const now = decision.at;
  const digest = earlier(digestMoment(programme, session.week, mentor.zone), mentor, programme);
  if (!isOn(session) || now < digest - DAY) return;
  const mail = {
    kind: "topic-news" as const,
    person: mentor,
    pairId: state.pair.id,
    sessionId: session.id,
    covers: [[session.id, session.revision]] as [number, number][],
    args: { news: "arrived" },
    expiresAt: session.start,
  };
  const atOnce = now >= briefMoment(session, mentor, programme);
  const five = nextFive(now, mentor.zone);
  const collected = earlier(five, mentor, programme);
  if (atOnce || five > session.start - HOUR || collected <= now)
    planNews(
      decision,
      ids,
      programme,
      { ...mail, key: `topic-news:${session.id}:${decision.inserts[0]!.row.id}:${mentor.id}` },
      session.start,
    );
  else {
    const { person, ...rest } = mail;
    plan(decision, {
      ...rest,
      id: ids(),
      key: `topic-news:${person.id}:${localDate(collected, person.zone)}`,
      personId: person.id,
      covers: [],
      sendAt: collected,
    });
  }
}

function nextFive(now: Instant, zone: string): Instant {
  const today = instantOf(localDate(now, zone), "17:00", zone);
  return now < today ? today : instantOf(addDays(localDate(now, zone), 1), "17:00", zone);
}

function within(words: TopicWords[], most: number): TopicWords[] {
  if (words.length <= most) return words;
  const last = words[most - 1]!;
  const rest = words.slice(most).flatMap(({ topic, prep }) => [topic, prep]);
  return [
    ...words.slice(0, most - 1),
    { topic: last.topic, prep: [last.prep, ...rest].filter(Boolean).join("\n") },
  ];
}
