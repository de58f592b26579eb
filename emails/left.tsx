import { Button, P } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { footText } from "./lines.ts";
import type { Left } from "./props.ts";
import { dana, link, noa, programme } from "./samples.ts";
import { blocks, tap, wrap } from "./text.ts";

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
        reply="no-reply-needed"
        commands={say.commands(props.programme.concerns)}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro(props.programme.name)}</P>
        {props.partners.length ? <P>{say.partners(props.partners)}</P> : null}
        <P>{say.thanks}</P>
        {props.links.undo ? (
          <>
            <P>{say.back}</P>
            <Button label={say.undo} href={props.links.undo} quiet />
          </>
        ) : null}
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails.left;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro(props.programme.name)),
      props.partners.length > 0 && wrap(say.partners(props.partners)),
      wrap(say.thanks),
      props.links.undo && [wrap(say.back), tap(say.undo, props.links.undo)],
      footText(
        words,
        props,
        words.common.sees.onlyYou,
        "no-reply-needed",
        say.commands(props.programme.concerns),
      ),
    );
  },

  sample: { kind: "left", to: noa, programme, partners: [dana.name], links: { undo: link("undo") } },
};
