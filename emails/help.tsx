import { P, Steps } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { footText } from "./lines.ts";
import type { Help } from "./props.ts";
import { dana, noa, olivia, programme } from "./samples.ts";
import { blocks, bullets, lines, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

type Known = Exclude<Help["role"], "stranger" | "elsewhere">;

function commands(words: Words, { programme }: Help, role: Known): string[] {
  const say = words.mails.help;
  const inPair = role === "organiser" ? [] : say.both;
  return [...say.roles[role], ...inPair, say.concern(programme.concerns)];
}

/** Somebody whom we may tell nothing: no name, no programme, no command that would do anything. */
function isNeutral(role: Help["role"]): role is Exclude<Help["role"], Known> {
  return role === "stranger" || role === "elsewhere";
}

export const help: MailKind<Help> = {
  kind: "help",

  subject: (words, props) =>
    isNeutral(props.role) ? words.mails.help.neutral.subject : words.mails.help.subject,

  Html({ words, props }) {
    const say = words.mails.help;
    const { role } = props;
    if (isNeutral(role))
      return (
        <Layout
          words={words}
          props={props}
          preheader={say.neutral[role][0]!}
          sees=""
          foot={[say.neutral.foot]}
        >
          <P>{say.neutral.hello}</P>
          {say.neutral[role].map((line) => (
            <P>{line}</P>
          ))}
        </Layout>
      );
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.onlyYou}>
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro}</P>
        <Steps items={commands(words, props, role)} />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails.help;
    const { role } = props;
    if (isNeutral(role))
      return blocks(
        wrap(say.neutral.hello),
        ...say.neutral[role].map((line) => wrap(line)),
        lines("-- ", wrap(say.neutral.foot)),
      );
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro),
      bullets(commands(words, props, role)),
      footText(words, props, words.common.sees.onlyYou),
    );
  },

  sample: { kind: "help", to: noa, programme, role: "mentee" },
  get variants(): Record<string, Help> {
    const nobody = {
      to: { name: "", zone: "UTC", language: "en" },
      programme: { name: "Fortnight", organisers: [], concerns: "" },
    };
    return {
      mentor: { ...this.sample, to: dana, role: "mentor" },
      organiser: { ...this.sample, to: olivia, role: "organiser" },
      stranger: { ...this.sample, ...nobody, role: "stranger" },
      elsewhere: { ...this.sample, ...nobody, role: "elsewhere" },
    };
  },
};
