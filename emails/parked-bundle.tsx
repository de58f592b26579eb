import { DAY } from "../src/domain/time.ts";
import { Listed, P, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { dayTime, footText } from "./lines.ts";
import type { ParkedBundle, ParkedMail } from "./props.ts";
import { noa, olivia, programme, thursday } from "./samples.ts";
import { blocks, bullets, heading, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** "Noa Levi, Thu 14 Jan, 17:00: answers the brief before a session; it could not be understood" */
function line(words: Words, { to }: ParkedBundle, { who, at, answering, why }: ParkedMail): string {
  const say = words.mails["parked-bundle"];
  const about = [answering ? say.answering(answering) : "", say.why(why)].filter(Boolean).join("; ");
  return `${who}, ${dayTime(words, to, at)}: ${about}`;
}

export const parkedBundle: MailKind<ParkedBundle> = {
  kind: "parked-bundle",

  subject: (words, { people, strangers }) =>
    words.mails["parked-bundle"].subject(people.length, strangers.length),

  Html({ words, props }) {
    const say = words.mails["parked-bundle"];
    const { people, strangers } = props;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.parked}
        reply="about-the-list"
        commands={words.common.foot.organiserCommands}
      >
        <P>{words.common.hello(props.to.name)}</P>
        {people.length ? <P>{say.intro(people.length, props.alone)}</P> : null}
        <Listed title={say.people} items={people.map((mail) => line(words, props, mail))} />
        <Listed title={say.strangers} items={strangers.map((mail) => line(words, props, mail))} />
        {strangers.length ? <P>{say.strangersNote}</P> : null}
        <Soft>{say.kept}</Soft>
        <Soft>{words.common.zoneNote(words.when.zone(props.to.zone))}</Soft>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["parked-bundle"];
    const { people, strangers } = props;
    const listed = (title: string, mails: ParkedMail[]) =>
      mails.length > 0 && [heading(title), bullets(mails.map((mail) => line(words, props, mail)))];
    return blocks(
      wrap(words.common.hello(props.to.name)),
      people.length > 0 && wrap(say.intro(people.length, props.alone)),
      listed(say.people, people),
      listed(say.strangers, strangers),
      strangers.length > 0 && wrap(say.strangersNote),
      wrap(say.kept),
      wrap(words.common.zoneNote(words.when.zone(props.to.zone))),
      footText(words, props, words.common.sees.parked, "about-the-list", words.common.foot.organiserCommands),
    );
  },

  sample: {
    kind: "parked-bundle",
    to: olivia,
    programme,
    people: [
      { who: noa.name, at: thursday, answering: "session-brief", why: "unclear" },
      { who: "Dana Amir", at: thursday - DAY, why: "for-a-person" },
    ],
    alone: false,
    strangers: [{ who: "s…@elsewhere.example", at: thursday, why: "unknown-sender" }],
  },
};
