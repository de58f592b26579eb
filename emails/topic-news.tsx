import { Button, P, SessionCard } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { agreeLabel, brief, footText, sessionLines, shortTime } from "./lines.ts";
import type { TopicLine, TopicNews } from "./props.ts";
import { dana, friday, kofi, link, meeting, noa, programme, toAgree, topic } from "./samples.ts";
import { blocks, lines, tap, wrap } from "./text.ts";
import { Topics, topicsText } from "./topics.tsx";
import type { Words } from "./words/index.ts";

const partners = ({ sessions }: TopicNews) => [
  ...new Set(sessions.map(({ meeting }) => meeting.partner.name)),
];

function intro(words: Words, props: TopicNews): string {
  const say = words.mails["topic-news"];
  // Earlier topics stand there too: the tap agrees to all.
  const several = props.sessions.some(({ topics }) => topics.length > 1);
  return say.intro[props.news](partners(props)[0] ?? "", several);
}

export const topicNews: MailKind<TopicNews> = {
  kind: "topic-news",

  subject(words, { to, news, sessions }) {
    const say = words.mails["topic-news"];
    const first = sessions[0];
    if (!first || sessions.length > 1) return say.arrivedMany(sessions.length);
    return say[news](brief(first.meeting.partner.name), shortTime(words, to, first.meeting.start));
  },

  Html({ words, props }) {
    const say = words.mails["topic-news"];
    const { to, sessions } = props;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.topics(partners(props))}
        reply={sessions.length > 1 ? "begin-with-name" : "just-reply"}
      >
        <P>{words.common.hello(to.name)}</P>
        <P>{intro(words, props)}</P>
        {sessions.map(({ meeting, topics, links }) => (
          <SessionCard
            title={words.common.with(meeting.partner.name)}
            lines={sessionLines(words, to, meeting)}
          >
            <Topics words={words} topics={topics} />
            {links.agree ? <Button label={agreeLabel(words, topics)} href={links.agree} /> : null}
          </SessionCard>
        ))}
        <P>{props.news === "arrived" ? say.reply : say.replyReshaped}</P>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["topic-news"];
    const { to, sessions } = props;
    return blocks(
      wrap(words.common.hello(to.name)),
      wrap(intro(words, props)),
      sessions.map(({ meeting, topics, links }) =>
        lines(
          wrap(words.common.with(meeting.partner.name)),
          sessionLines(words, to, meeting).map((line) => wrap(line, "  ")),
          topicsText(words, topics),
          tap(agreeLabel(words, topics), links.agree),
        ),
      ),
      wrap(props.news === "arrived" ? say.reply : say.replyReshaped),
      footText(
        words,
        props,
        words.common.sees.topics(partners(props)),
        sessions.length > 1 ? "begin-with-name" : "just-reply",
      ),
    );
  },

  sample: {
    kind: "topic-news",
    to: dana,
    programme,
    news: "arrived",
    sessions: [{ meeting: meeting(noa), topics: [toAgree], links: { agree: link("agree-noa") } }],
  },
  get variants(): Record<string, TopicNews> {
    const kofis = {
      meeting: meeting(kofi, { start: friday }),
      topics: [toAgree, { text: "Which course to take", state: "proposed" as const, yours: true }],
      links: { agree: link("agree-kofi") },
    };
    const mentors: TopicLine = { text: "What went through your head when you gave in?", state: "agreed" };
    const given = { ...this.sample, to: noa };
    return {
      several: { ...this.sample, sessions: [...this.sample.sessions, kofis] },
      reshaped: {
        ...given,
        news: "reshaped",
        sessions: [{ meeting: meeting(dana), topics: [mentors, { ...topic, state: "reshaped" }], links: {} }],
      },
      mentors: {
        ...given,
        news: "mentors",
        sessions: [{ meeting: meeting(dana), topics: [mentors], links: {} }],
      },
    };
  },
};
