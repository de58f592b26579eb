import { Button, H, P, SessionCard, Soft, Steps } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText, placeLine } from "./lines.ts";
import type { Frame, Welcome } from "./props.ts";
import { dana, kofi, link, noa, programme, thursday } from "./samples.ts";
import { blocks, bullets, heading, lines, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

const FRAMES: Frame[] = ["goal-oriented", "time-framed", "ad-hoc"];

const framesOf = ({ pairs }: Welcome) => [...new Set(pairs.map(({ frame }) => frame))];

function pairLines(words: Words, props: Welcome, pair: Welcome["pairs"][number]): string[] {
  const { when, mails, common } = words;
  const weekly = (zone: string) =>
    mails.welcome.weekly(when.weekdayLong(pair.next, zone), when.time(pair.next, zone), when.zone(zone));
  const { to } = props;
  const [own, other] = [weekly(to.zone), weekly(pair.partner.zone)];
  const sameClock = when.time(pair.next, to.zone) === when.time(pair.next, pair.partner.zone);
  return [
    own,
    ...(sameClock ? [] : [mails.welcome.forPartner(pair.partner.name, other)]),
    `${common.every[pair.cadence]}, ${when.minutes(pair.minutes)} · ${pair.inPerson || pair.place ? placeLine(words, pair) : common.onlineNoPlace}`,
    ...(framesOf(props).length > 1 ? [mails.welcome.frame(pair.frame)] : []),
    ...(pair.goals ? [mails.welcome.goal(pair.goals)] : []),
  ];
}

function opening(words: Words, { role, reminder, programme, pairs }: Welcome): string[] {
  const say = words.mails.welcome;
  const names = pairs.map(({ partner }) => partner.name);
  const who = role === "mentor" ? say.mentor(programme.name, names) : say.mentee(programme.name, names);
  return [say.reminders[reminder] ?? "", who].filter(Boolean);
}

/** A mentor is asked how; a mentee hears what the mentor has chosen. */
function frameLines(words: Words): string[] {
  return FRAMES.map((frame) => `${words.common.frame(frame).name}: ${words.common.frame(frame).line}`);
}

/** What holds for a mentor who says nothing of it. */
function frameDefault(words: Words, props: Welcome): string {
  const say = words.mails.welcome;
  const rhythms = [...new Set(props.pairs.map(({ cadence, minutes }) => say.rhythm(cadence, minutes)))];
  const [frame, ...otherFrames] = framesOf(props);
  if (frame === undefined || otherFrames.length > 0) return say.frameDefault(say.shown);
  return say.frameDefault(say.frameAndRhythm(frame, rhythms.length > 1 ? say.rhythms : (rhythms[0] ?? "")));
}

function mentorsFrames({ mails: { welcome: say } }: Words, props: Welcome): string[] {
  return framesOf(props).map((frame) => `${say.frameOf(frame)} ${say.bring[frame]}`);
}

function term(words: Words, { from, until }: Welcome): string {
  return words.mails.welcome.term(words.when.dates(from, until));
}

export const welcome: MailKind<Welcome> = {
  kind: "welcome",

  subject(words, { role, reminder, pairs }) {
    const say = words.mails.welcome;
    const names = pairs.map(({ partner }) => brief(partner.name));
    const subject = role === "mentor" ? say.subjectMentor(names) : say.subjectMentee(names);
    return reminder ? say.reminder(subject) : subject;
  },

  Html({ words, props }) {
    const say = words.mails.welcome;
    const names = props.pairs.map(({ partner }) => partner.name);
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.welcome(names)}>
        <P>{words.common.hello(props.to.name)}</P>
        {opening(words, props).map((line) => (
          <P>{line}</P>
        ))}
        {props.pairs.map((pair) => (
          <SessionCard title={words.common.with(pair.partner.name)} lines={pairLines(words, props, pair)} />
        ))}
        <Button label={say.join} href={props.links.join} />
        <Button label={say.notForMe} href={props.links.notForMe} quiet />
        <P>{say.yes}</P>
        {props.role === "mentor" ? (
          <>
            <H>{say.frameAsk}</H>
            <Steps items={frameLines(words)} />
            <P>{frameDefault(words, props)}</P>
          </>
        ) : (
          mentorsFrames(words, props).map((line) => <P>{line}</P>)
        )}
        <Soft>{say.how}</Soft>
        <Soft>{term(words, props)}</Soft>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails.welcome;
    const names = props.pairs.map(({ partner }) => partner.name);
    return blocks(
      wrap(words.common.hello(props.to.name)),
      opening(words, props).map((line) => wrap(line)),
      props.pairs.map((pair) =>
        lines(
          wrap(words.common.with(pair.partner.name)),
          pairLines(words, props, pair).map((line) => wrap(line, "  ")),
        ),
      ),
      lines(tap(say.join, props.links.join), tap(say.notForMe, props.links.notForMe)),
      wrap(say.yes),
      props.role === "mentor"
        ? [heading(say.frameAsk), bullets(frameLines(words)), wrap(frameDefault(words, props))]
        : mentorsFrames(words, props).map((line) => wrap(line)),
      wrap(say.how),
      wrap(term(words, props)),
      footText(words, props, words.common.sees.welcome(names)),
    );
  },

  sample: {
    kind: "welcome",
    to: dana,
    programme,
    role: "mentor",
    reminder: 0,
    pairs: [
      {
        partner: noa,
        next: thursday,
        minutes: 60,
        cadence: 1,
        frame: "goal-oriented",
        inPerson: false,
        goals: ["Lead a product group within a year"],
      },
      {
        partner: kofi,
        next: thursday,
        minutes: 45,
        cadence: 2,
        frame: "goal-oriented",
        inPerson: true,
        place: "Café Tamar",
      },
    ],
    from: "2027-01-11",
    until: "2027-04-02",
    links: { join: link("join"), notForMe: link("not-for-me") },
  },
  get variants(): Record<string, Welcome> {
    const mentee: Welcome = {
      ...this.sample,
      to: noa,
      role: "mentee",
      pairs: [
        { partner: dana, next: thursday, minutes: 60, cadence: 1, frame: "goal-oriented", inPerson: false },
      ],
    };
    const [noas, kofis] = this.sample.pairs;
    const frames: Welcome = { ...this.sample, pairs: [noas!, { ...kofis!, frame: "ad-hoc" }] };
    return {
      mentee,
      frames,
      reminder: { ...mentee, reminder: 1 },
      "last-reminder": { ...this.sample, reminder: 2 },
    };
  },
};
