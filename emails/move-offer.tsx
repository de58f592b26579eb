import { BY_PHONE, PHONE_MINUTES } from "../src/domain/session.ts";
import { HOUR } from "../src/domain/time.ts";
import { zoneNote } from "./clocks.ts";
import { Button, P, Said } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { ahead, brief, dayTime, footText, shortTime } from "./lines.ts";
import type { MoveOffer } from "./props.ts";
import { dana, friday, link, meeting, noa, programme, replyTo, thursday } from "./samples.ts";
import { blocks, lines, saidText, tap, wrap } from "./text.ts";
import { Times, timesText } from "./times.tsx";
import type { Words } from "./words/index.ts";

function opening(words: Words, { to, ask, meeting, times, nextWeek, takenBackBy, replaces }: MoveOffer) {
  const say = words.mails["move-offer"];
  const [partner, when] = [meeting.partner.name, dayTime(words, to, meeting.start)];
  if (ask === "declined") return [say.introDeclined(partner, when), nextWeek && say.nextWeek];
  const choose = ask !== "asked" ? say.suits(partner, times.length) : say.free(partner);
  return [
    takenBackBy && say.takenBack(partner, takenBackBy),
    {
      "make-up": say.cannotMakeUp(partner, when),
      "after-all": say.afterAll(partner, when),
      others: say.cannotOthers(partner, when),
      offered: say.cannot(partner, when),
      asked: say.cannot(partner, when),
    }[ask],
    replaces && say.replaces,
    nextWeek && say.nextWeek,
    meeting.minutes <= PHONE_MINUTES && say.call,
    times.length ? choose : say.noneFree,
  ];
}

function closing(words: Words, { to, ask, until, meeting, times }: MoveOffer) {
  const say = words.mails["move-offer"];
  const starts = times.length ? times.map(({ start }) => start) : [meeting.start];
  return [
    zoneNote(words, to, meeting.partner, starts),
    until === undefined
      ? say.keeps(meeting.partner.name)
      : say.until(
          dayTime(words, to, until),
          meeting.stage === "last",
          ask === "asked" ? 0 : ahead(until, starts),
        ),
  ];
}

export const moveOffer: MailKind<MoveOffer> = {
  kind: "move-offer",

  subject(words, { to, ask, reminder, far, meeting: { partner, start } }) {
    const say = words.mails["move-offer"];
    const subject = say[ask](brief(partner.name), (far ? dayTime : shortTime)(words, to, start));
    return reminder ? say.reminder(subject) : subject;
  },

  Html({ words, props }) {
    const say = words.mails["move-offer"];
    const { to, times, links, nextWeek, far } = props;
    return (
      <Layout
        words={words}
        props={props}
        preheader={props.ask === "asked" ? say.preheaderAsked : say.preheader}
        sees={words.common.sees.moves(props.meeting.partner.name)}
      >
        <P>{words.common.hello(to.name)}</P>
        {opening(words, props).map((line) => (line ? <P>{line}</P> : null))}
        {links.keep ? <Button label={say.keep} href={links.keep} /> : null}
        {props.ask === "declined" && times.length ? <P>{say.times}</P> : null}
        <Times
          words={words}
          props={props}
          times={times}
          dated={nextWeek || far}
          subject={moveOffer.subject(words, props)}
          say={(time) =>
            props.ask === "declined"
              ? words.common.answer.instead(props.meeting.partner.name, time)
              : words.common.answer.suits(time)
          }
        />
        <Button label={times.length ? say.none : say.noTime} href={links.none} quiet />
        <P>{say.words}</P>
        <Said said={closing(words, props)} />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["move-offer"];
    const { to, times, links, nextWeek, far } = props;
    return blocks(
      wrap(words.common.hello(to.name)),
      saidText(opening(words, props)),
      tap(say.keep, links.keep),
      props.ask === "declined" && times.length > 0 && wrap(say.times),
      lines(
        timesText(words, to, times, nextWeek || far),
        tap(times.length ? say.none : say.noTime, links.none),
      ),
      wrap(say.words),
      saidText(closing(words, props)),
      footText(words, props, words.common.sees.moves(props.meeting.partner.name)),
    );
  },

  sample: {
    kind: "move-offer",
    to: dana,
    programme,
    replyTo,
    ask: "offered",
    reminder: false,
    meeting: meeting(noa),
    times: [
      { start: thursday + 2 * HOUR, link: link("time-1") },
      { start: friday, link: link("time-2") },
    ],
    until: friday - 4 * HOUR,
    nextWeek: false,
    far: false,
    links: { none: link("none-of-these") },
  },
  get variants(): Record<string, MoveOffer> {
    const { until: _until, ...stands } = this.sample;
    const declined: MoveOffer = {
      ...stands,
      to: noa,
      ask: "declined",
      meeting: meeting(dana),
      links: { ...this.sample.links, keep: link("keep") },
    };
    return {
      reminder: { ...this.sample, reminder: true },
      asked: { ...this.sample, ask: "asked", nextWeek: true },
      far: { ...this.sample, far: true },
      others: { ...this.sample, ask: "others" },
      "taken-back": { ...this.sample, takenBackBy: "you" },
      "make-up": { ...this.sample, ask: "make-up" },
      "no-times": { ...this.sample, ask: "asked", times: [] },
      declined,
      "by-phone": { ...this.sample, meeting: meeting(noa, { minutes: PHONE_MINUTES, place: BY_PHONE }) },
    };
  },
};
