import type { TopicNews } from "../../../emails/props.ts";
import { type PairState, reshapedOf, topicsOf } from "../../domain/pair.ts";
import type { SentMail } from "../../domain/person-state.ts";
import { isOn, type Session } from "../../domain/session.ts";
import { commonOf, type Drop, meetingOf, topicLines, type View } from "./view.ts";

interface Meant {
  pair: PairState;
  session: Session;
}

/** To a mentor: what came in since they were last told; to a mentee: what the mentor made of it. */
export async function topicNews(view: View): Promise<TopicNews | Drop> {
  const toMentee = view.row.args?.news === "reshaped";
  const { person } = view.state;
  const news = toMentee ? ofMentor(view) : ofMentees(view);
  const [first] = news;
  if (!first) return { drop: "nothing-new" };
  return {
    ...commonOf(view),
    kind: "topic-news",
    news: !toMentee ? "arrived" : reshapedOf(first.pair, first.session).length > 0 ? "reshaped" : "mentors",
    ...(news.length > 1 ? { replyNote: "begin-with-name" as const } : {}),
    sessions: await Promise.all(
      news.map(async ({ pair, session }) => ({
        meeting: meetingOf(pair, session, person),
        topics: topicLines(pair, session, person),
        links: toMentee ? {} : { agree: await view.link("agree-topics", session.id, session.revision) },
      })),
    ),
  };
}

function ofMentor(view: View): Meant[] {
  return toCome(view, view.state.pairs)
    .filter(({ session }) => session.id === view.row.sessionId)
    .filter(hasNew(view, (mail, session) => TELLING.has(mail.kind) && isAbout(mail, session)));
}

/** Of all mentees in one mail. Before the digest there is no news: the digest will have it. */
function ofMentees(view: View): Meant[] {
  const mentees = view.state.pairs.filter(({ pair }) => pair.mentorId === view.state.person.id);
  const theirs = new Set(mentees.flatMap(({ sessions }) => sessions.map(({ id }) => id)));
  const ofThem = ({ kind, covers }: SentMail) =>
    kind === "topic-news" && covers.every(([id]) => theirs.has(id));
  return toCome(view, mentees)
    .filter(({ session }) =>
      view.state.mails.some(
        (mail) => mail.state === "sent" && OPENING.has(mail.kind) && isAbout(mail, session),
      ),
    )
    .filter(
      hasNew(view, (mail, session) => ofThem(mail) || (TELLING.has(mail.kind) && isAbout(mail, session))),
    );
}

/** What says for the first time that there will be a session, and what it is about if that is known. */
const OPENING: ReadonlySet<SentMail["kind"]> = new Set([
  "agenda-digest",
  "session-brief",
  "move-news",
  "first-session-plan",
]);
const TELLING: ReadonlySet<SentMail["kind"]> = new Set([
  "agenda-digest",
  "session-brief",
  "move-news",
  "topic-news",
]);

function isAbout({ covers }: SentMail, session: Session): boolean {
  return covers.some(([id]) => id === session.id);
}

function toCome({ now }: View, pairs: PairState[]): Meant[] {
  return pairs.flatMap((pair) =>
    pair.sessions
      .filter((session) => isOn(session) && session.start > now)
      .map((session) => ({ pair, session })),
  );
}

/** Whether the partner has written something since the last mail that told of it. */
function hasNew({ row, state }: View, tells: (mail: SentMail, session: Session) => boolean) {
  const sent = state.mails.filter((mail) => mail.id !== row.id && mail.state === "sent");
  return ({ pair, session }: Meant): boolean => {
    const told = sent.filter((mail) => tells(mail, session)).map(({ sentAt }) => sentAt ?? 0);
    return topicsOf(pair, session).some(
      ({ personId, at }) => personId !== null && personId !== state.person.id && at > Math.max(0, ...told),
    );
  };
}
