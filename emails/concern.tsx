import { P, Quote, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText, ownTime } from "./lines.ts";
import type { Concern } from "./props.ts";
import { dana, noa, programme, thursday } from "./samples.ts";
import { blocks, quoted, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

function who(words: Words, { from }: Concern): string {
  return words.mails.concern[from.role](from.name, from.partners);
}

/** Verbatim to one person. The writer's address stands in it: the answer goes around us, person to person. */
export const concern: MailKind<Concern> = {
  kind: "concern",

  subject: (words, { from }) => words.mails.concern.subject(brief(from.name)),

  Html({ words, props }) {
    const say = words.mails.concern;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.concern}
        reply="no-reply-needed"
        commands={words.common.foot.organiserCommands}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro(props.from.name, props.programme.name)}</P>
        <Quote>{props.words}</Quote>
        <P>{say.answer(props.from.email)}</P>
        <Soft>{who(words, props)}</Soft>
        <Soft>{say.written(ownTime(words, props.to, props.at))}</Soft>
        <Soft>{say.quiet}</Soft>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails.concern;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro(props.from.name, props.programme.name)),
      quoted(props.words),
      wrap(say.answer(props.from.email)),
      wrap(who(words, props)),
      wrap(say.written(ownTime(words, props.to, props.at))),
      wrap(say.quiet),
      footText(
        words,
        props,
        words.common.sees.concern,
        "no-reply-needed",
        words.common.foot.organiserCommands,
      ),
    );
  },

  sample: {
    kind: "concern",
    to: { name: "Ruth Stern", zone: "Europe/Stockholm", language: "en" },
    programme,
    from: { name: noa.name, role: "mentee", partners: [dana.name], email: "noa@work.example" },
    at: thursday,
    words: "I do not feel at ease in our talks.\n\nCan we speak?",
  },
  get variants(): Record<string, Concern> {
    const from = { ...this.sample.from, role: "organiser" as const, partners: [] };
    return {
      organiser: { ...this.sample, from },
      mentor: { ...this.sample, from: { ...from, role: "mentor" } },
    };
  },
};
