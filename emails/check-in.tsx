import { Button, P, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, dayTime, footText } from "./lines.ts";
import type { CheckIn } from "./props.ts";
import { dana, lastThursday, link, noa, programme, replyTo } from "./samples.ts";
import { blocks, lines, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

function choices(words: Words, { rhythms, links }: CheckIn): { label: string; href: string }[] {
  const say = words.mails["check-in"];
  return [
    ...rhythms.map(({ cadence, link }) => ({ label: words.common.every[cadence], href: link })),
    ...(links.otherTime ? [{ label: say.otherTime, href: links.otherTime }] : []),
    { label: say.help, href: links.help },
    { label: say.allWell, href: links.allWell },
  ];
}

function makeUp(words: Words, { to, makeUp }: CheckIn): string {
  return makeUp === undefined ? "" : words.mails["check-in"].makeUp(dayTime(words, to, makeUp));
}

/** To each of two who missed two sessions in a row: what would help. What the other answers is never shown. */
export const checkIn: MailKind<CheckIn> = {
  kind: "check-in",

  subject: (words, { partner }) => words.mails["check-in"].subject(brief(partner.name)),

  Html({ words, props }) {
    const say = words.mails["check-in"];
    const partner = props.partner.name;
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.checkIn(partner)}>
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro(partner)}</P>
        <P>{say.ask}</P>
        {choices(words, props).map(({ label, href }) => (
          <Button label={label} href={href} quiet />
        ))}
        <P>{say.words}</P>
        {makeUp(words, props) ? <P>{makeUp(words, props)}</P> : null}
        <Soft>{say.agreed(partner)}</Soft>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["check-in"];
    const partner = props.partner.name;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro(partner)),
      wrap(say.ask),
      lines(...choices(words, props).map(({ label, href }) => tap(label, href))),
      wrap(say.words),
      wrap(makeUp(words, props)),
      wrap(say.agreed(partner)),
      footText(words, props, words.common.sees.checkIn(partner)),
    );
  },

  sample: {
    kind: "check-in",
    to: noa,
    programme,
    replyTo,
    partner: { name: dana.name, zone: dana.zone },
    makeUp: lastThursday,
    rhythms: [
      { cadence: 2, link: link("every-2") },
      { cadence: 4, link: link("every-4") },
    ],
    links: { otherTime: link("cannot"), help: link("ask-help"), allWell: link("all-well") },
  },
};
