import { Button, P, SessionCard, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText, sessionLines, shortTime } from "./lines.ts";
import type { TopicNudge } from "./props.ts";
import { dana, link, meeting, noa, programme } from "./samples.ts";
import { blocks, lines, tap, wrap } from "./text.ts";
import { Suggestions, suggestionsText } from "./topics.tsx";

export const topicNudge: MailKind<TopicNudge> = {
  kind: "topic-nudge",

  subject: (words, { to, meeting: { partner, start } }) =>
    words.mails["topic-nudge"].subject(brief(partner.name), shortTime(words, to, start)),

  Html({ words, props }) {
    const say = words.mails["topic-nudge"];
    const partner = props.meeting.partner.name;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.topics([partner])}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro(partner)}</P>
        <Suggestions words={words} suggestions={props.suggestions} />
        <SessionCard
          title={words.common.with(partner)}
          lines={sessionLines(words, props.to, props.meeting)}
        />
        <Button label={words.common.cannot} href={props.links.cannot} quiet />
        <Soft>{say.how}</Soft>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["topic-nudge"];
    const { to, meeting } = props;
    const partner = meeting.partner.name;
    return blocks(
      wrap(words.common.hello(to.name)),
      wrap(say.intro(partner)),
      suggestionsText(words, props.suggestions),
      lines(
        wrap(words.common.with(partner)),
        sessionLines(words, to, meeting).map((line) => wrap(line, "  ")),
      ),
      tap(words.common.cannot, props.links.cannot),
      wrap(say.how),
      footText(words, props, words.common.sees.topics([partner])),
    );
  },

  sample: {
    kind: "topic-nudge",
    to: noa,
    programme,
    meeting: meeting(dana),
    suggestions: [
      { from: "goal-step", about: "Run one planning round myself", link: link("topic-1") },
      { from: "difficulty", link: link("topic-2") },
    ],
    links: { cannot: link("cannot") },
  },
};
