import { P } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { footText } from "./lines.ts";
import type { Left } from "./props.ts";
import { dana, noa, programme } from "./samples.ts";
import { blocks, wrap } from "./text.ts";

export const left: MailKind<Left> = {
  kind: "left",

  subject: (words) => words.mails.left.subject,

  Html({ words, props }) {
    const say = words.mails.left;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.onlyYou}
        reply="nothing"
        commands={say.commands(props.programme.concerns)}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro(props.programme.name)}</P>
        {props.partners.length ? <P>{say.partners(props.partners)}</P> : null}
        <P>{say.back}</P>
        <P>{say.thanks}</P>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails.left;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro(props.programme.name)),
      props.partners.length > 0 && wrap(say.partners(props.partners)),
      wrap(say.back),
      wrap(say.thanks),
      footText(words, props, words.common.sees.onlyYou, "nothing", say.commands(props.programme.concerns)),
    );
  },

  sample: { kind: "left", to: noa, programme, partners: [dana.name] },
};
