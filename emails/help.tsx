import { P, Steps } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { footText } from "./lines.ts";
import type { Help } from "./props.ts";
import { dana, noa, olivia, programme } from "./samples.ts";
import { blocks, bullets, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

function commands(words: Words, { role, programme }: Help): string[] {
  const say = words.mails.help;
  const inPair = role === "organiser" ? [] : say.both;
  return [...say[role], ...inPair, say.concern(programme.concerns)];
}

export const help: MailKind<Help> = {
  kind: "help",

  subject: (words) => words.mails.help.subject,

  Html({ words, props }) {
    const say = words.mails.help;
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.onlyYou}>
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro}</P>
        <Steps items={commands(words, props)} />
      </Layout>
    );
  },

  text: (words, props) =>
    blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(words.mails.help.intro),
      bullets(commands(words, props)),
      footText(words, props, words.common.sees.onlyYou),
    ),

  sample: { kind: "help", to: noa, programme, role: "mentee" },
  get variants(): Record<string, Help> {
    return {
      mentor: { ...this.sample, to: dana, role: "mentor" },
      organiser: { ...this.sample, to: olivia, role: "organiser" },
    };
  },
};
