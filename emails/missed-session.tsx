import { zoneNote } from "./clocks.ts";
import { Button, P, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, dayTime, footText, shortTime } from "./lines.ts";
import type { MissedSession } from "./props.ts";
import { dana, friday, lastThursday, link, meeting, noa, programme, replyTo } from "./samples.ts";
import { blocks, lines, tap, wrap } from "./text.ts";
import { Times, timesText } from "./times.tsx";
import type { Words } from "./words/index.ts";

function intro(words: Words, { to, meeting, times }: MissedSession): string {
  const say = words.mails["missed-session"];
  const when = dayTime(words, to, meeting.start);
  return times.length ? say.intro(meeting.partner.name, when) : say.introNone(meeting.partner.name, when);
}

function choices(words: Words, { to, links }: MissedSession): { label: string; href: string }[] {
  const say = words.mails["missed-session"];
  return [
    {
      label: links.phone && `${shortTime(words, to, links.phone.start)}, ${say.phone}`,
      href: links.phone?.link,
    },
    { label: say.nextWeek, href: links.nextWeek },
    { label: say.skip, href: links.skip },
  ].filter((choice): choice is { label: string; href: string } => choice.href !== undefined);
}

function saidBy(words: Words, { saidBy, meeting }: MissedSession): string {
  return saidBy === "partner" ? words.mails["missed-session"].saidByPartner(meeting.partner.name) : "";
}

function clocks(words: Words, { to, times, meeting }: MissedSession): string {
  const starts = times.length ? times.map(({ start }) => start) : [meeting.start];
  return zoneNote(words, to, meeting.partner, starts);
}

export const missedSession: MailKind<MissedSession> = {
  kind: "missed-session",

  subject: (words, { meeting }) => words.mails["missed-session"].subject(brief(meeting.partner.name)),

  Html({ words, props }) {
    const say = words.mails["missed-session"];
    const { to, times } = props;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.moves(props.meeting.partner.name)}
      >
        <P>{words.common.hello(to.name)}</P>
        <P>{intro(words, props)}</P>
        <Times
          words={words}
          props={props}
          times={times}
          subject={missedSession.subject(words, props)}
          say={words.common.answer.suits}
        />
        {choices(words, props).map(({ label, href }) => (
          <Button label={label} href={href} quiet />
        ))}
        <P>{say.words}</P>
        {saidBy(words, props) ? <Soft>{saidBy(words, props)}</Soft> : null}
        {props.links.met ? <Button label={words.common.weMet} href={props.links.met} quiet /> : null}
        <Soft>{clocks(words, props)}</Soft>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["missed-session"];
    const { to, times } = props;
    return blocks(
      wrap(words.common.hello(to.name)),
      wrap(intro(words, props)),
      lines(
        timesText(words, to, times),
        choices(words, props).map(({ label, href }) => tap(label, href)),
      ),
      wrap(say.words),
      lines(wrap(saidBy(words, props)), tap(words.common.weMet, props.links.met)),
      wrap(clocks(words, props)),
      footText(words, props, words.common.sees.moves(props.meeting.partner.name)),
    );
  },

  sample: {
    kind: "missed-session",
    to: noa,
    programme,
    replyTo,
    meeting: meeting(dana, { start: lastThursday }),
    saidBy: "partner",
    times: [{ start: friday - 7 * 24 * 3_600_000, link: link("time-1") }],
    links: {
      phone: { start: friday - 7 * 24 * 3_600_000, link: link("by-phone") },
      skip: link("skip"),
      met: link("met"),
    },
  },
  get variants(): Record<string, MissedSession> {
    return {
      none: {
        ...this.sample,
        saidBy: "you",
        times: [],
        links: { nextWeek: link("next-week"), skip: link("skip") },
      },
    };
  },
};
