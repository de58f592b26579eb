import { P, Steps } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText, ownTime } from "./lines.ts";
import type { NeedsYou } from "./props.ts";
import { dana, noa, olivia, programme, thursday } from "./samples.ts";
import { blocks, bullets, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

function intro(words: Words, { to, by, partner, start }: NeedsYou): string {
  return words.mails["needs-you"].intro(by.name, partner.name, ownTime(words, to, start));
}

function both(words: Words, { by, partner }: NeedsYou): string[] {
  return [by, partner].map(({ name, email }) => words.mails["needs-you"].who(name, email));
}

/** To who runs the programme: two people cannot help themselves. */
export const needsYou: MailKind<NeedsYou> = {
  kind: "needs-you",

  subject: (words, { by, partner }) => words.mails["needs-you"].subject(brief(by.name), brief(partner.name)),

  Html({ words, props }) {
    const say = words.mails["needs-you"];
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.needs}
        reply="write-to-them"
        commands={words.common.foot.organiserCommands}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{intro(words, props)}</P>
        <P>{say.todo}</P>
        <Steps items={both(words, props)} />
        <P>{say.answer}</P>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["needs-you"];
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(intro(words, props)),
      wrap(say.todo),
      bullets(both(words, props)),
      wrap(say.answer),
      footText(words, props, words.common.sees.needs, "write-to-them", words.common.foot.organiserCommands),
    );
  },

  sample: {
    kind: "needs-you",
    to: olivia,
    programme,
    start: thursday,
    by: { name: noa.name, email: "noa@levi.example" },
    partner: { name: dana.name, email: "dana@amir.example" },
  },
};
