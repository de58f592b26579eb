import { P, Steps } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText, ownTime } from "./lines.ts";
import type { NeedsYou } from "./props.ts";
import { dana, noa, olivia, programme, thursday } from "./samples.ts";
import { blocks, bullets, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

function sayOf(words: Words, { to, by, partner, about }: NeedsYou) {
  const say = words.mails["needs-you"];
  return about.what === "misses"
    ? { intro: say.introMisses(by.name, partner.name), todo: say.todoMisses, answer: say.answerMisses }
    : {
        intro: say.intro(by.name, partner.name, ownTime(words, to, about.start)),
        todo: say.todo,
        answer: say.answer,
      };
}

function both(words: Words, { by, partner }: NeedsYou): string[] {
  return [by, partner].map(({ name, email }) => words.mails["needs-you"].who(name, email));
}

/** To who runs the programme: two people cannot help themselves. */
export const needsYou: MailKind<NeedsYou> = {
  kind: "needs-you",

  subject(words, { by, partner, about }) {
    const say = words.mails["needs-you"];
    const subject = about.what === "misses" ? say.subjectMisses : say.subject;
    return subject(brief(by.name), brief(partner.name));
  },

  Html({ words, props }) {
    const { intro, todo, answer } = sayOf(words, props);
    return (
      <Layout
        words={words}
        props={props}
        preheader={words.mails["needs-you"].preheader}
        sees={words.common.sees.needs}
        reply="write-to-them"
        commands={words.common.foot.organiserCommands}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{intro}</P>
        <P>{todo}</P>
        <Steps items={both(words, props)} />
        <P>{answer}</P>
      </Layout>
    );
  },

  text(words, props) {
    const { intro, todo, answer } = sayOf(words, props);
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(intro),
      wrap(todo),
      bullets(both(words, props)),
      wrap(answer),
      footText(words, props, words.common.sees.needs, "write-to-them", words.common.foot.organiserCommands),
    );
  },

  sample: {
    kind: "needs-you",
    to: olivia,
    programme,
    about: { what: "no-time", start: thursday },
    by: { name: noa.name, email: "noa@levi.example" },
    partner: { name: dana.name, email: "dana@amir.example" },
  },
  get variants(): Record<string, NeedsYou> {
    return { misses: { ...this.sample, about: { what: "misses" } } };
  },
};
