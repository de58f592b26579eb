import { P, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { footText, ownTime } from "./lines.ts";
import type { ConcernReceived } from "./props.ts";
import { noa, programme, thursday } from "./samples.ts";
import { blocks, wrap } from "./text.ts";

export const concernReceived: MailKind<ConcernReceived> = {
  kind: "concern-received",

  subject: (words) => words.mails["concern-received"].subject,

  Html({ words, props }) {
    const say = words.mails["concern-received"];
    const { concerns } = props.programme;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.concernReceived(concerns)}
        reply="begin-with-concern"
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro(concerns)}</P>
        <P>{say.danger}</P>
        <Soft>{say.written(ownTime(words, props.to, props.at))}</Soft>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["concern-received"];
    const { concerns } = props.programme;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro(concerns)),
      wrap(say.danger),
      wrap(say.written(ownTime(words, props.to, props.at))),
      footText(words, props, words.common.sees.concernReceived(concerns), "begin-with-concern"),
    );
  },

  sample: { kind: "concern-received", to: noa, programme, at: thursday },
};
