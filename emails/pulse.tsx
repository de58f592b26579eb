import { P } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText } from "./lines.ts";
import { Pulses, pulsesText } from "./pieces.tsx";
import type { Pulse } from "./props.ts";
import { dana, kofi, noa, programme, pulse as sampleTap } from "./samples.ts";
import { blocks, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

const partners = ({ sessions }: Pulse) => sessions.map(({ partner }) => partner.name);

function sees(words: Words, props: Pulse): string {
  const { pulseMentee, pulseMentor } = words.common.sees;
  return props.role === "mentee" ? pulseMentee(partners(props)) : pulseMentor;
}

export const pulse: MailKind<Pulse> = {
  kind: "pulse",

  subject(words, props) {
    const names = partners(props).map(brief);
    return names.length === 1
      ? words.mails.pulse.subject(names[0] ?? "")
      : words.mails.pulse.subjectMany(names.slice(0, 2), names.length - 2);
  },

  Html({ words, props }) {
    const say = words.mails.pulse;
    const several = props.sessions.length > 1;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={sees(words, props)}
        reply={several ? "begin-with-name" : "just-reply"}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <Pulses words={words} to={props.to} pulses={props.sessions} />
        <P>{several ? say.replyMany : say.reply}</P>
        {props.last ? <P>{say.last}</P> : null}
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails.pulse;
    const several = props.sessions.length > 1;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      pulsesText(words, props.to, props.sessions),
      wrap(several ? say.replyMany : say.reply),
      props.last && wrap(say.last),
      footText(words, props, sees(words, props), several ? "begin-with-name" : "just-reply"),
    );
  },

  sample: { kind: "pulse", to: noa, programme, role: "mentee", sessions: [sampleTap(dana)] },
  get variants(): Record<string, Pulse> {
    return {
      several: {
        ...this.sample,
        to: dana,
        role: "mentor",
        sessions: [sampleTap(noa, "noa"), sampleTap(kofi, "kofi")],
        last: true,
      },
    };
  },
};
